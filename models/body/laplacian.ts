/** The cotan Laplacian of a quad mesh (Pinkall & Polthier 1993). */
import { cross, dot, subtract } from './rigid.ts';
import type { Vec3 } from './types.ts';

/** Smallest edge share of a corner: an obtuse corner would make a negative weight, and heat or fairing would overshoot. */
const LEAST_COTAN = 0.02;

/** Vertex `v` of an xyz array. */
export const pointAt = (positions: Float64Array, v: number): Vec3 => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];

export interface Laplacian {
  /** Row per vertex: column -> weight. Positive diagonal, rows sum to 0. */
  readonly rows: Map<number, number>[];
  /** Area of each vertex: a third of its triangles; square of the unit of the positions. */
  readonly area: Float64Array;
}

/** Adds one triangle's cotan weights and areas, times `share`. */
function addTriangle({ rows, area }: Laplacian, positions: Float64Array, triangle: readonly number[], share: number): void {
  for (let k = 0; k < 3; k++) {
    const a = triangle[k]!;
    const b = triangle[(k + 1) % 3]!;
    const c = triangle[(k + 2) % 3]!;
    const toA = subtract(pointAt(positions, a), pointAt(positions, c));
    const toB = subtract(pointAt(positions, b), pointAt(positions, c));
    const twice = Math.hypot(...cross(toA, toB));
    if (twice < 1e-14) continue;
    const weight = (share * Math.max(LEAST_COTAN, dot(toA, toB) / twice)) / 2;
    for (const [from, to] of [[a, b], [b, a]] as const) {
      rows[from]!.set(to, (rows[from]!.get(to) ?? 0) - weight);
      rows[from]!.set(from, (rows[from]!.get(from) ?? 0) + weight);
    }
    area[c] = area[c]! + (share * twice) / 6;
  }
}

/** Builds the Laplacian of the quads over the given positions. */
export function cotanLaplacian(positions: Float64Array, quads: Uint32Array): Laplacian {
  const count = positions.length / 3;
  const laplacian: Laplacian = {
    rows: Array.from({ length: count }, () => new Map<number, number>()),
    area: new Float64Array(count),
  };
  for (let q = 0; q < quads.length; q += 4) {
    const [a, b, c, d] = [quads[q]!, quads[q + 1]!, quads[q + 2]!, quads[q + 3]!];
    // Both ways to split the quad, half each: otherwise left and right would differ.
    for (const triangle of [[a, b, c], [a, c, d], [a, b, d], [b, c, d]]) addTriangle(laplacian, positions, triangle, 0.5);
  }
  return laplacian;
}
