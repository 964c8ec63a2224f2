import { describe, expect, it } from 'vitest';
import { unburied } from '../../../models/layers/shade-layers.ts';

describe('how closed in the inner layers are', () => {
  // A strip of five points: two that are seen, two buried beside them, one buried deep.
  const triangles = [0, 1, 2, 1, 2, 3, 2, 3, 4];

  it('takes the blot away that a buried vertex would leave on its seen neighbours', () => {
    const [a, b, c, d, e] = unburied(Float64Array.of(0.2, 0.4, 1, 1, 1), triangles);
    expect([a, b]).toEqual([0.2, 0.4]);
    expect(c).toBeGreaterThan(0.3);
    expect(c).toBeLessThan(0.55);
    expect(d).toBeCloseTo(0.55, 6);
    expect(e).toBe(1);
  });

  it('makes nothing darker than it was', () => {
    const before = Float64Array.of(0.94, 0.94, 0.96, 1, 1);
    unburied(before, triangles).forEach((value, v) => expect(value).toBeLessThanOrEqual(before[v]!));
  });
});
