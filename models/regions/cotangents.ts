/**
 * The cotangent Laplacian: how a function on the skin differs from its surroundings,
 * whatever the mesh's density and direction. A plain mean of neighbours would
 * print the mesh on to the result: wavy borders, curvature where edges are short.
 *
 * Pinkall and Polthier, "Computing discrete minimal surfaces and their conjugates" (1993).
 */
import type { Rows, TriangleMesh } from './triangle-mesh.ts';

/** Weights per pair of neighbours, in rows, and the area that belongs to each vertex. */
export interface Laplacian extends Rows {
  /** Weight of `items[k]`: half the cotangents opposite to the edge, clamped to stay positive. */
  readonly weights: Float64Array;
  /** A third of the triangles around each vertex, square metres. */
  readonly areas: Float64Array;
}

const SMALLEST_COTANGENT = 0.02;
const LARGEST_COTANGENT = 20;
/** Keeps divisions alive at vertices without area, square metres. */
const SMALLEST_AREA = 1e-10;

export function cotangentLaplacian({ positions, triangles }: TriangleMesh): Laplacian {
  const count = positions.length / 3;
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  const areas = new Float64Array(count);
  const add = (a: number, b: number, weight: number) => {
    rows[a]!.set(b, (rows[a]!.get(b) ?? 0) + weight);
    rows[b]!.set(a, (rows[b]!.get(a) ?? 0) + weight);
  };
  for (let t = 0; t < triangles.length; t += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const v = triangles[t + corner]!;
      const a = triangles[t + ((corner + 1) % 3)]!;
      const b = triangles[t + ((corner + 2) % 3)]!;
      const p = [0, 1, 2].map((axis) => positions[3 * a + axis]! - positions[3 * v + axis]!);
      const q = [0, 1, 2].map((axis) => positions[3 * b + axis]! - positions[3 * v + axis]!);
      const inner = p[0]! * q[0]! + p[1]! * q[1]! + p[2]! * q[2]!;
      const outer = Math.hypot(p[1]! * q[2]! - p[2]! * q[1]!, p[2]! * q[0]! - p[0]! * q[2]!, p[0]! * q[1]! - p[1]! * q[0]!);
      const cotangent = outer > 0 ? inner / outer : 0;
      add(a, b, 0.5 * Math.min(LARGEST_COTANGENT, Math.max(SMALLEST_COTANGENT, cotangent)));
      areas[v]! += outer / 6;
    }
  }
  const start = new Uint32Array(count + 1);
  const items: number[] = [];
  const weights: number[] = [];
  for (let v = 0; v < count; v++) {
    for (const [neighbour, weight] of rows[v]!) {
      items.push(neighbour);
      weights.push(weight);
    }
    start[v + 1] = items.length;
    areas[v] = Math.max(areas[v]!, SMALLEST_AREA);
  }
  return { start, items: Uint32Array.from(items), weights: Float64Array.from(weights), areas };
}
