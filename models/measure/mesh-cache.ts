/**
 * Keeps built meshes by the hash of what they were made of (the structure's
 * shapes, its mates' shapes, the kit's own code), so that measuring and looking
 * build only what changed. The folder is not part of the project.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Structure } from '../anatomy/types.ts';
import { buildShapes, type BuildContext } from '../kit/build-shape.ts';
import type { Mesh } from '../kit/mesh.ts';

const MODELS = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(MODELS, '.cache', 'anatomy');

let kitHash: string | undefined;
function hashOfKit(): string {
  if (kitHash) return kitHash;
  const hash = createHash('sha1');
  const kit = join(MODELS, 'kit');
  for (const file of readdirSync(kit).sort()) hash.update(readFileSync(join(kit, file)));
  kitHash = hash.digest('hex');
  return kitHash;
}

function keyOf(structure: Structure, find: BuildContext['find']): string {
  const mates = structure.shapes.flatMap((shape) => (shape.kind === 'field' ? (shape.mates ?? []) : []));
  const content = [hashOfKit(), structure.id, structure.side, structure.shapes, mates.map((id) => [id, find(id)?.side, find(id)?.shapes])];
  return createHash('sha1').update(JSON.stringify(content)).digest('hex');
}

/** A mesh as: counts of meshes, then per mesh its three lengths and its three arrays. */
function encode(meshes: readonly Mesh[]): Buffer {
  const parts: Buffer[] = [];
  for (const { positions, triangles, uv } of meshes) {
    parts.push(Buffer.from(Float64Array.of(positions.length, triangles.length, uv?.length ?? 0).buffer));
    parts.push(Buffer.from(Float64Array.from(positions).buffer), Buffer.from(Float64Array.from(triangles).buffer));
    if (uv) parts.push(Buffer.from(Float64Array.from(uv).buffer));
  }
  return Buffer.concat(parts);
}

function decode(file: Buffer): Mesh[] {
  const numbers = new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const meshes: Mesh[] = [];
  for (let at = 0; at < numbers.length; ) {
    const [p, t, u] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!];
    at += 3;
    const positions = numbers.slice(at, at + p);
    const triangles = Uint32Array.from(numbers.slice(at + p, at + p + t));
    const uv = numbers.slice(at + p + t, at + p + t + u);
    meshes.push(u > 0 ? { positions, triangles, uv } : { positions, triangles });
    at += p + t + u;
  }
  return meshes;
}

/** The structure's meshes, shape by shape, in metres; from the cache where nothing changed. */
export function cachedShapes(structure: Structure, context: BuildContext): Mesh[] {
  const file = join(FOLDER, `${keyOf(structure, context.find)}.bin`);
  try {
    return decode(readFileSync(file));
  } catch {
    const complaints: string[] = [];
    const complain = (message: string): void => {
      complaints.push(message);
      context.complain?.(message);
    };
    const meshes = buildShapes(structure, context.complain ? { ...context, complain } : context);
    // What complains is built anew each time, so that it goes on complaining.
    if (complaints.length === 0) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, encode(meshes));
    }
    return meshes;
  }
}
