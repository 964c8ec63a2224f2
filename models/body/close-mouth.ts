/** Brings the lips together: the base mesh's adult forms leave them a little parted. */
import { pointAt } from './laplacian.ts';

/** Midline vertices of the base mesh where the upper and the lower lip should touch. */
const UPPER_LIP = 474;
const LOWER_LIP = 523;
/** How far from the lower lip's middle the lift reaches (metres). Short of the corners, so that the upper lip stays. */
const REACH = 0.02;

/** Lifts the lower lip until it meets the upper one at the midline, fading out sideways and down; in place. `positions`: symmetric cage in metres. */
export function closeMouth(positions: Float64Array, quads: Uint32Array): void {
  const gap = positions[UPPER_LIP * 3 + 1]! - positions[LOWER_LIP * 3 + 1]!;
  if (gap <= 0) return;
  const neighbours = new Map<number, number[]>();
  for (let i = 0; i < quads.length; i++) {
    const next = quads[i % 4 === 3 ? i - 3 : i + 1]!;
    const known = neighbours.get(quads[i]!);
    // On a closed mesh every edge runs once in each direction, so this finds all neighbours.
    if (known) known.push(next);
    else neighbours.set(quads[i]!, [next]);
  }
  const [cx, cy, cz] = pointAt(positions, LOWER_LIP);
  const share = new Map<number, number>([[LOWER_LIP, 1]]);
  // Walking over the surface keeps to the lower lip although the upper one is as near.
  for (const v of share.keys()) {
    for (const w of neighbours.get(v) ?? []) {
      if (share.has(w)) continue;
      const [x, y, z] = pointAt(positions, w);
      const t = 1 - Math.hypot(x - cx, y - cy, z - cz) / REACH;
      if (t > 0) share.set(w, t * t * (3 - 2 * t));
    }
  }
  for (const [v, amount] of share) positions[v * 3 + 1] = positions[v * 3 + 1]! + amount * gap;
}
