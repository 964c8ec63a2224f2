import { describe, expect, it } from 'vitest';
import { fair } from '../../../models/body/fair.ts';

/** A flat grid of `side` x `side` vertices with a bump of height 1 at its centre. */
function grid(side: number): { positions: Float64Array; quads: Uint32Array } {
  const positions: number[] = [];
  const quads: number[] = [];
  const middle = (side - 1) / 2;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      positions.push(x, y, x === middle && y === middle ? 1 : 0);
      const at = y * side + x;
      if (x < side - 1 && y < side - 1) quads.push(at, at + 1, at + side + 1, at + side);
    }
  }
  return { positions: Float64Array.from(positions), quads: Uint32Array.from(quads) };
}

describe('fairing', () => {
  const centre = 4 * 9 + 4;

  it('flattens a bump on a plane and leaves the rest alone', () => {
    const { positions, quads } = grid(9);
    const before = positions.slice();
    const amount = new Float64Array(81);
    for (const v of [centre, centre - 1, centre + 1, centre - 9, centre + 9]) amount[v] = 1;
    fair(positions, quads, amount);
    expect(positions[centre * 3 + 2]).toBeCloseTo(0, 6);
    const still = (xyz: Float64Array) => [...xyz].filter((_, i) => amount[Math.floor(i / 3)] === 0);
    expect(still(positions)).toEqual(still(before));
  });

  it('goes half way when asked to', () => {
    const { positions, quads } = grid(9);
    const amount = new Float64Array(81);
    amount[centre] = 0.5;
    fair(positions, quads, amount);
    expect(positions[centre * 3 + 2]).toBeCloseTo(0.5, 6);
  });
});
