/**
 * Reads the folder of reference structures that builders measure on: an
 * index.json with one item a structure and plain GLB files (one mesh, float
 * positions in metres, 16 or 32 bit indices). The folder is not part of the
 * project; neither the app nor the tests need it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mirrored, type Mesh } from '../kit/mesh.ts';

/** One structure of the index. Metres. */
export interface ReferenceItem {
  readonly name: string;
  readonly side: 'L' | 'R' | 'M';
  readonly system: string;
  readonly fma: string;
  readonly file: string;
  readonly bbox: readonly [readonly number[], readonly number[]];
  readonly volume_cm3: number;
}

export interface Reference {
  readonly items: readonly ReferenceItem[];
  /**
   * Items of this name that are right or midline (left, mirrored, where there
   * is no other); only the first of those that lie in the same place, as the
   * set holds some twice.
   */
  named(name: string): ReferenceItem[];
  /** The item's surface on the right side or the midline: a left one comes mirrored, unless `asIs`. */
  mesh(item: ReferenceItem, asIs?: boolean): Mesh;
}

/** Boxes that differ by less are the same structure twice, metres. */
const SAME_PLACE = 0.004;

function isSamePlace(a: ReferenceItem, b: ReferenceItem): boolean {
  return [0, 1].every((end) => [0, 1, 2].every((axis) => Math.abs(a.bbox[end as 0 | 1][axis]! - b.bbox[end as 0 | 1][axis]!) < SAME_PLACE));
}

/** Opens the folder. */
export function openReference(folder: string): Reference {
  const items = (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { items: ReferenceItem[] }).items;
  const meshes = new Map<string, Mesh>();
  return {
    items,
    named(name) {
      const sides = items.filter((item) => item.name.toLowerCase() === name.toLowerCase());
      const own = sides.filter((item) => item.side !== 'L');
      const all = own.length > 0 ? own : sides;
      return all.filter((item, i) => !all.slice(0, i).some((before) => isSamePlace(before, item)));
    },
    mesh(item, asIs = false) {
      const mesh = meshes.get(item.file) ?? readGlb(readFileSync(join(folder, item.file)));
      meshes.set(item.file, mesh);
      return item.side === 'L' && !asIs ? mirrored(mesh) : mesh;
    },
  };
}

interface Gltf {
  readonly meshes: readonly { readonly primitives: readonly { readonly attributes: { readonly POSITION: number }; readonly indices: number }[] }[];
  readonly accessors: readonly { readonly bufferView: number; readonly byteOffset?: number; readonly componentType: number; readonly count: number }[];
  readonly bufferViews: readonly { readonly byteOffset?: number; readonly byteLength: number }[];
}

const UNSIGNED_INT = 5125;

/** The first primitive of an uncompressed GLB, vertices at the same place welded into one. */
export function readGlb(file: Buffer): Mesh {
  const jsonLength = file.readUInt32LE(12);
  const gltf = JSON.parse(file.toString('utf8', 20, 20 + jsonLength)) as Gltf;
  const binary = 28 + jsonLength;
  const primitive = gltf.meshes[0]!.primitives[0]!;
  const bytes = (index: number, size: number): { readonly buffer: ArrayBuffer; readonly type: number } => {
    const accessor = gltf.accessors[index]!;
    const start = binary + (gltf.bufferViews[accessor.bufferView]!.byteOffset ?? 0) + (accessor.byteOffset ?? 0);
    const copy = Uint8Array.prototype.slice.call(file, start, start + accessor.count * size);
    return { buffer: copy.buffer as ArrayBuffer, type: accessor.componentType };
  };
  const positions = new Float32Array(bytes(primitive.attributes.POSITION, 12).buffer);
  const wide = gltf.accessors[primitive.indices]!.componentType === UNSIGNED_INT;
  const raw = bytes(primitive.indices, wide ? 4 : 2).buffer;
  const indices = wide ? new Uint32Array(raw) : Uint32Array.from(new Uint16Array(raw));
  return weld(positions, indices);
}

function weld(positions: Float32Array, indices: Uint32Array): Mesh {
  const known = new Map<string, number>();
  const kept: number[] = [];
  const place = new Uint32Array(positions.length / 3);
  for (let v = 0; v < place.length; v++) {
    const at = positions.subarray(3 * v, 3 * v + 3);
    const key = at.join();
    let index = known.get(key);
    if (index === undefined) {
      index = known.size;
      known.set(key, index);
      kept.push(...at);
    }
    place[v] = index;
  }
  const triangles = indices.map((v) => place[v]!);
  return { positions: Float64Array.from(kept), triangles };
}
