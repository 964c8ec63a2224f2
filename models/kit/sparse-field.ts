/**
 * A field on a grid, asked only where it matters: each piece writes its
 * distance into its own box and a band around it; far from everything the grid
 * keeps FAR. That makes a scapula a matter of seconds.
 */
import type { Solid } from './field.ts';
import type { Vec3 } from './vector.ts';

/** Distances at the nodes of a regular grid, x fastest. */
export interface Grid {
  readonly origin: Vec3;
  readonly counts: readonly [number, number, number];
  readonly step: number;
  readonly values: Float32Array;
}

/** Distance of a node that no piece came near to; beyond every blend radius. */
export const FAR = 1000;

/** An empty grid over a box and `margin` around it. */
export function gridAround({ min, max }: { readonly min: Vec3; readonly max: Vec3 }, step: number, margin: number): Grid {
  const origin: Vec3 = [min[0] - margin, min[1] - margin, min[2] - margin];
  const count = (axis: 0 | 1 | 2): number => Math.ceil((max[axis] + margin - origin[axis]) / step) + 1;
  const counts = [count(0), count(1), count(2)] as const;
  return { origin, counts, step, values: new Float32Array(counts[0] * counts[1] * counts[2]).fill(FAR) };
}

/** A grid of the same nodes without values. */
export function emptyLike(grid: Grid): Grid {
  return { ...grid, values: new Float32Array(grid.values.length).fill(FAR) };
}

/** Takes the minimum of what is there and the solid's distance, within `band` of each of its pieces. */
export function sample(grid: Grid, solid: Solid, band: number): void {
  for (const piece of solid.pieces ?? [solid]) samplePiece(grid, piece, band);
}

/** First and last node of the box of a solid and a band around it, per axis; empty where last < first. */
function nodesOf({ origin, counts, step }: Grid, { min, max }: Solid, band: number): readonly [number, number, number, number, number, number] {
  const first = (axis: 0 | 1 | 2): number => Math.max(0, Math.ceil((min[axis] - band - origin[axis]) / step));
  const last = (axis: 0 | 1 | 2): number => Math.min(counts[axis] - 1, Math.floor((max[axis] + band - origin[axis]) / step));
  return [first(0), last(0), first(1), last(1), first(2), last(2)];
}

function samplePiece(grid: Grid, piece: Solid, band: number): void {
  const { origin, counts, step, values } = grid;
  const [i0, i1, j0, j1, k0, k1] = nodesOf(grid, piece, band);
  const point: [number, number, number] = [0, 0, 0];
  for (let k = k0; k <= k1; k++) {
    point[2] = origin[2] + k * step;
    for (let j = j0; j <= j1; j++) {
      point[1] = origin[1] + j * step;
      const row = (k * counts[1] + j) * counts[0];
      for (let i = i0; i <= i1; i++) {
        point[0] = origin[0] + i * step;
        const distance = piece.distance(point);
        if (distance > band) {
          // A distance changes by no more than the way gone: the next nodes are as far away.
          i += Math.floor((distance - band) / step);
          continue;
        }
        if (distance < values[row + i]!) values[row + i] = distance;
      }
    }
  }
}

/**
 * Samples a solid on a spare grid, combines it into the main one where it
 * reaches, and leaves the spare grid empty again.
 */
export function combine(into: Grid, spare: Grid, solid: Solid, band: number, rule: (there: number, solid: number) => number): void {
  sample(spare, solid, band);
  const [nx, ny] = into.counts;
  const [i0, i1, j0, j1, k0, k1] = nodesOf(into, solid, band);
  for (let k = k0; k <= k1; k++) {
    for (let j = j0; j <= j1; j++) {
      const row = (k * ny + j) * nx;
      for (let i = row + i0; i <= row + i1; i++) {
        into.values[i] = rule(into.values[i]!, spare.values[i]!);
        spare.values[i] = FAR;
      }
    }
  }
}
