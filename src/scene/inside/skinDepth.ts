/**
 * A coarse copy of the skin, a little smaller, that writes depth alone: behind
 * it no farther skin is drawn. The skin itself would do, at four times the
 * triangles.
 */
import { BufferAttribute, BufferGeometry, type Matrix4, Vector3 } from 'three';

/** Side of the cubes whose vertices become one, metres. */
const CELL = 0.008;
/** How far the copy lies under the skin, metres: more than the cubes cut off. */
const INSET = 0.005;

/** Points (metres, three numbers each) merged by cubes, and the triangles that are left. */
export interface Coarse {
  readonly points: Float32Array;
  readonly index: Uint32Array;
}

/**
 * Merges vertices by cubes of a grid; triangles within a cube, or along an edge of it, fall away.
 * @param points three numbers a vertex
 * @param cell side of a cube, in the points' unit
 */
export function coarsen(points: Float32Array, index: ArrayLike<number>, cell: number): Coarse {
  const cells = new Map<number, number>();
  const merged = new Uint32Array(points.length / 3);
  const sums: number[] = [];
  const counts: number[] = [];
  const at = (i: number): number => points[i] ?? 0;
  for (let v = 0; v < merged.length; v++) {
    // 4,096 cubes along each axis, some 16 m either way at 8 mm: more than any body.
    const key = [0, 1, 2].reduce((sum, axis) => sum * 4096 + Math.round(at(v * 3 + axis) / cell) + 2048, 0);
    let to = cells.get(key);
    if (to === undefined) {
      to = counts.length;
      cells.set(key, to);
      counts.push(0);
      sums.push(0, 0, 0);
    }
    merged[v] = to;
    counts[to] = (counts[to] ?? 0) + 1;
    for (let axis = 0; axis < 3; axis++) sums[to * 3 + axis] = (sums[to * 3 + axis] ?? 0) + at(v * 3 + axis);
  }
  const kept: number[] = [];
  for (let i = 0; i + 2 < index.length; i += 3) {
    const [a, b, c] = [merged[index[i] ?? 0] ?? 0, merged[index[i + 1] ?? 0] ?? 0, merged[index[i + 2] ?? 0] ?? 0];
    if (a !== b && b !== c && c !== a) kept.push(a, b, c);
  }
  const means = Float32Array.from(sums, (sum, i) => sum / (counts[Math.floor(i / 3)] ?? 1));
  return { points: means, index: Uint32Array.from(kept) };
}

const known = new WeakMap<BufferGeometry, BufferGeometry>();

/** The coarse copy of a body's skin, in metres; made once. @param matrix takes the skin's units to metres */
export function skinDepth(skin: BufferGeometry, matrix: Matrix4): BufferGeometry {
  const found = known.get(skin);
  if (found) return found;
  const position = skin.getAttribute('position');
  const normal = skin.getAttribute('normal');
  const points = new Float32Array(position.count * 3);
  const point = new Vector3();
  const inwards = new Vector3();
  for (let v = 0; v < position.count; v++) {
    inwards.fromBufferAttribute(normal, v).multiplyScalar(-INSET);
    point.fromBufferAttribute(position, v).applyMatrix4(matrix).add(inwards).toArray(points, v * 3);
  }
  const coarse = coarsen(points, skin.index?.array ?? [], CELL);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(coarse.points, 3));
  geometry.setIndex(new BufferAttribute(coarse.index, 1));
  known.set(skin, geometry);
  return geometry;
}
