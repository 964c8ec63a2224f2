/** Reads the bones of a shipped body as solids, right side and midline. Millimetres. */
import { readFileSync } from 'node:fs';
import { readGlb } from '../../models/beneath/read-glb.ts';
import { piecesOf, Solid } from '../../models/fit/solid.ts';
import type { Mesh } from '../../models/kit/mesh.ts';
import { ANATOMY_MANIFEST } from '../../src/content/generated/anatomy-manifest.ts';

export interface Bone {
  readonly id: string;
  readonly solid: Solid;
  /** Its connected pieces; vertices at the same place are one. */
  readonly pieces: readonly Mesh[];
}

const MILLIMETRES = 1000;

/** The triangles `first` to `first + count` of a mesh, vertices at the same place welded. */
function part(positions: Float64Array, triangles: Uint32Array, first: number, count: number): Mesh {
  const seen = new Map<string, number>();
  const points: number[] = [];
  const own = triangles.subarray(3 * first, 3 * (first + count)).map((v) => {
    const point = positions.subarray(3 * v, 3 * v + 3);
    const key = point.join();
    if (!seen.has(key)) {
      seen.set(key, seen.size);
      points.push(...point);
    }
    return seen.get(key)!;
  });
  return { positions: Float64Array.from(points, (value) => value * MILLIMETRES), triangles: own };
}

/** All bones of a body. */
export async function readBones(form: 'feminine' | 'masculine'): Promise<Bone[]> {
  const { file, structures } = ANATOMY_MANIFEST[form].bones;
  const { positions, triangles } = await readGlb(new Uint8Array(readFileSync(`public/${file}`)));
  return structures.map(({ id, first, triangles: count }) => {
    const mesh = part(positions, triangles, first, count);
    return { id, solid: new Solid(mesh), pieces: piecesOf(mesh).map((piece) => piece.mesh) };
  });
}
