import { describe, expect, it } from 'vitest';
import { FastMarcher } from '../../../models/regions/fast-marching.ts';
import { bothDiagonals } from '../../../models/regions/triangle-mesh.ts';

const SIDE = 21;

/** A flat grid of unit squares, or one rolled up to a tube around the y axis. */
function grid(roll: boolean): { positions: Float64Array; quads: Uint32Array } {
  const positions: number[] = [];
  const quads: number[] = [];
  const radius = (SIDE - 1) / (2 * Math.PI);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const angle = (2 * Math.PI * x) / (SIDE - 1);
      positions.push(...(roll ? [radius * Math.sin(angle), y, radius * Math.cos(angle)] : [x, y, 0]));
      const at = y * SIDE + x;
      if (x < SIDE - 1 && y < SIDE - 1) quads.push(at, at + 1, at + SIDE + 1, at + SIDE);
    }
  }
  return { positions: Float64Array.from(positions), quads: Uint32Array.from(quads) };
}

describe('fast marching', () => {
  const at = (x: number, y: number) => y * SIDE + x;

  it('is near the straight distance on a plane, in every direction', () => {
    const { positions, quads } = grid(false);
    const { distance } = new FastMarcher(positions, bothDiagonals(quads)).march([{ vertex: at(10, 10), distance: 0 }], 100);
    for (const [x, y] of [[20, 10], [10, 0], [20, 20], [0, 20], [17, 3], [2, 14], [12, 19]] as const) {
      const straight = Math.hypot(x - 10, y - 10);
      expect(distance[at(x, y)]! / straight, `${x},${y}`).toBeGreaterThan(0.999);
      expect(distance[at(x, y)]! / straight, `${x},${y}`).toBeLessThan(1.06);
    }
  });

  it('is exact from a straight line of sources', () => {
    const { positions, quads } = grid(false);
    const line = Array.from({ length: SIDE }, (_, x) => ({ vertex: at(x, 0), distance: 0 }));
    const { distance } = new FastMarcher(positions, bothDiagonals(quads)).march(line, 100);
    expect(distance[at(7, 15)]).toBeCloseTo(15, 9);
  });

  it('goes around a bend, not through it', () => {
    const { positions, quads } = grid(true);
    const { distance } = new FastMarcher(positions, bothDiagonals(quads)).march([{ vertex: at(0, 10), distance: 0 }], 100);
    const halfRound = Math.hypot(positions[3 * at(10, 10)]!, positions[3 * at(10, 10) + 2]!) * Math.PI;
    expect(distance[at(10, 10)]! / halfRound).toBeGreaterThan(0.97);
    expect(distance[at(10, 10)]! / halfRound).toBeLessThan(1.02);
  });

  it('stops at the limit, takes head starts, and knows where values came from', () => {
    const { positions, quads } = grid(false);
    const sources = [
      { vertex: at(0, 10), distance: 0 },
      { vertex: at(20, 10), distance: 3 },
    ];
    const { distance, parent } = new FastMarcher(positions, bothDiagonals(quads)).march(sources, 6);
    expect(distance[at(10, 10)]).toBe(6);
    expect(distance[at(5, 10)]).toBeCloseTo(5, 6);
    expect(distance[at(19, 10)]).toBeCloseTo(4, 6);
    let v = at(18, 10);
    while (parent[v] !== v) v = parent[v]!;
    expect(v).toBe(at(20, 10));
  });
});
