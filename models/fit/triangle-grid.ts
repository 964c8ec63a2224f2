/** A look-up grid of triangles: which of them is nearest to a point. Lengths are in the unit of the mesh (millimetres in the fit). */
import type { Vec3 } from '../kit/vector.ts';

/** The nearest triangle (its first place in the list of indices, -1 where none lies within the limit) and the squared distance to it. */
export interface Nearest {
  readonly squared: number;
  readonly triangle: number;
}

const HALF = 512;
const key = (i: number, j: number, k: number): number => ((i + HALF) * 2 * HALF + j + HALF) * 2 * HALF + k + HALF;

/** A static grid over one mesh; it keeps references to the arrays. */
export class TriangleGrid {
  readonly #positions: Float64Array;
  readonly #triangles: Uint32Array;
  readonly #cell: number;
  readonly #cells = new Map<number, number[]>();

  /** `cell`: width of a cell; best about as large as the usual limit. */
  constructor(positions: Float64Array, triangles: Uint32Array, cell: number) {
    this.#positions = positions;
    this.#triangles = triangles;
    this.#cell = cell;
    for (let t = 0; t < triangles.length; t += 3) {
      const [low, high] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
      for (let corner = 0; corner < 3; corner++) {
        for (let axis = 0; axis < 3; axis++) {
          const value = positions[3 * triangles[t + corner]! + axis]!;
          low[axis] = Math.min(low[axis]!, value);
          high[axis] = Math.max(high[axis]!, value);
        }
      }
      this.#visit(low, high, (at) => {
        const list = this.#cells.get(at);
        if (list) list.push(t);
        else this.#cells.set(at, [t]);
      });
    }
  }

  #visit(low: readonly number[], high: readonly number[], meet: (at: number) => void): void {
    const [a, b] = [low, high].map((point) => point.map((value) => Math.floor(value / this.#cell)));
    for (let i = a![0]!; i <= b![0]!; i++)
      for (let j = a![1]!; j <= b![1]!; j++)
        for (let k = a![2]!; k <= b![2]!; k++) meet(key(i, j, k));
  }

  /** The triangle nearest to a point, not sought farther than `limit`. */
  nearest(point: Vec3, limit: number): Nearest {
    let squared = limit * limit;
    let triangle = -1;
    this.#visit(
      point.map((value) => value - limit),
      point.map((value) => value + limit),
      (at) => {
        for (const t of this.#cells.get(at) ?? []) {
          const distance = squaredDistance(point, this.#positions, this.#triangles, t);
          if (distance < squared) [squared, triangle] = [distance, t];
        }
      },
    );
    return { squared, triangle };
  }
}

/** Squared distance of a point to triangle t (Ericson, Real-Time Collision Detection, 5.1.5). */
function squaredDistance(p: Vec3, positions: Float64Array, triangles: Uint32Array, t: number): number {
  const [ia, ib, ic] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!];
  const ax = positions[ia]!, ay = positions[ia + 1]!, az = positions[ia + 2]!;
  const abx = positions[ib]! - ax, aby = positions[ib + 1]! - ay, abz = positions[ib + 2]! - az;
  const acx = positions[ic]! - ax, acy = positions[ic + 1]! - ay, acz = positions[ic + 2]! - az;
  const apx = p[0] - ax, apy = p[1] - ay, apz = p[2] - az;
  const away = (u: number, v: number): number => {
    const x = apx - u * abx - v * acx;
    const y = apy - u * aby - v * acy;
    const z = apz - u * abz - v * acz;
    return x * x + y * y + z * z;
  };
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  if (d1 <= 0 && d2 <= 0) return away(0, 0);
  const bpx = apx - abx, bpy = apy - aby, bpz = apz - abz;
  const d3 = abx * bpx + aby * bpy + abz * bpz;
  const d4 = acx * bpx + acy * bpy + acz * bpz;
  if (d3 >= 0 && d4 <= d3) return away(1, 0);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return away(d1 / (d1 - d3), 0);
  const cpx = apx - acx, cpy = apy - acy, cpz = apz - acz;
  const d5 = abx * cpx + aby * cpy + abz * cpz;
  const d6 = acx * cpx + acy * cpy + acz * cpz;
  if (d6 >= 0 && d5 <= d6) return away(0, 1);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return away(0, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return away(1 - w, w);
  }
  const sum = va + vb + vc;
  return away(vb / sum, vc / sum);
}
