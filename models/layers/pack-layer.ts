/**
 * One layer of the anatomy (bones, muscles, organs, nerves and vessels) of one
 * body as a single mesh: right side and midline; what is paired is mirrored by
 * the app on loading. Structures lie one after the other, each with its own
 * vertices, so that ranges of triangles are structures.
 */
import { MeshoptEncoder } from 'meshoptimizer';
import type { Structure } from '../anatomy/types.ts';
import type { Mesh } from '../kit/mesh.ts';

await MeshoptEncoder.ready;

/** Positions are stored in steps of 2 ** -LAYER_BITS metres: an eighth of a millimetre. */
export const LAYER_BITS = 13;

/** A structure's place in its layer. */
export interface Packed {
  readonly structure: Structure;
  readonly firstTriangle: number;
  readonly triangles: number;
  readonly firstVertex: number;
  readonly vertices: number;
  /** Middle and half-diagonal of its bounding box, metres. */
  readonly centre: readonly [number, number, number];
  readonly radius: number;
}

export interface PackedLayer {
  readonly structures: readonly Packed[];
  /** xyz per vertex, whole steps. */
  readonly positions: Int32Array;
  /** Per vertex: index of the structure in `structures`, u along the fibre, v across it (0..255), how closed in (0..127). */
  readonly marks: Uint8Array;
  readonly triangles: Uint32Array;
}

/** A structure and its surface in a body, metres. */
export interface Fitted {
  readonly structure: Structure;
  readonly mesh: Mesh;
  /** How closed in each vertex is by its neighbours, 0 = open .. 127; absent = open. The eighth bit is the app's. */
  readonly closed?: Uint8Array;
}

const STEP = 2 ** LAYER_BITS;
const MOST = 255;

/** Packs a layer; order as given. Throws where there are more structures than an index byte can name. */
export function packLayer(fitted: readonly Fitted[]): PackedLayer {
  if (fitted.length > MOST) throw new Error(`A layer of ${fitted.length} structures: the index has one byte.`);
  const positions: number[] = [];
  const marks: number[] = [];
  const triangles: number[] = [];
  const structures = fitted.map(({ structure, mesh, closed }, index): Packed => {
    const first = { vertex: positions.length / 3, triangle: triangles.length / 3 };
    const own = dropSlivers(mesh);
    const [place, count] = MeshoptEncoder.reorderMesh(own, true, true);
    const from = new Uint32Array(count);
    place.forEach((to, v) => {
      if (to < count) from[to] = v;
    });
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (const v of from) {
      for (let axis = 0; axis < 3; axis++) {
        const value = mesh.positions[3 * v + axis]!;
        positions.push(Math.round(value * STEP));
        low[axis] = Math.min(low[axis]!, value);
        high[axis] = Math.max(high[axis]!, value);
      }
      const byte = (k: 0 | 1): number => Math.round(255 * Math.min(Math.max(mesh.uv?.[2 * v + k] ?? 0, 0), 1));
      marks.push(index, byte(0), byte(1), closed?.[v] ?? 0);
    }
    for (const v of own) triangles.push(first.vertex + v);
    const middle = (axis: 0 | 1 | 2): number => (low[axis]! + high[axis]!) / 2;
    return {
      structure,
      firstTriangle: first.triangle,
      triangles: own.length / 3,
      firstVertex: first.vertex,
      vertices: count,
      centre: [middle(0), middle(1), middle(2)],
      radius: Math.hypot(high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!) / 2,
    };
  });
  return { structures, positions: Int32Array.from(positions), marks: Uint8Array.from(marks), triangles: Uint32Array.from(triangles) };
}

/** The triangles that still have three corners after rounding. */
function dropSlivers({ positions, triangles }: Mesh): Uint32Array {
  const key = (v: number): string => [0, 1, 2].map((axis) => Math.round(positions[3 * v + axis]! * STEP)).join();
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    if (new Set([key(a), key(b), key(c)]).size === 3) kept.push(a, b, c);
  }
  return Uint32Array.from(kept);
}
