import { describe, expect, it } from 'vitest';
import { mirrorMap, symmetrise } from '../../../models/body/mirror.ts';

describe('mirror map', () => {
  const points = Float64Array.from([1, 0, 0, -1, 0, 0, 0, 2, 0, 0.5, 1, 3, -0.5, 1, 3]);

  it('pairs mirrored vertices, keeps midline vertices, and is its own inverse', () => {
    const mirror = mirrorMap(points, 5, 1e-3);
    expect([...mirror]).toEqual([1, 0, 2, 4, 3]);
    mirror.forEach((twin, v) => expect(mirror[twin]).toBe(v));
  });

  it('finds partners across a rounding border', () => {
    const close = Float64Array.from([1.0005, 0, 0, -1.0004, 0, 0]);
    expect([...mirrorMap(close, 2, 1e-3)]).toEqual([1, 0]);
  });

  it('refuses a vertex without a partner', () => {
    expect(() => mirrorMap(Float64Array.from([1, 0, 0]), 1, 1e-3)).toThrow('mirror image');
  });

  it('makes positions exactly symmetric', () => {
    const uneven = Float64Array.from([1.2, 0, 0, -1, 0.2, 0, 0.1, 2, 0]);
    symmetrise(uneven, Uint32Array.from([1, 0, 2]));
    expect(uneven[0]).toBe(-uneven[3]!);
    expect(uneven[1]).toBe(uneven[4]);
    expect(uneven[0]).toBeCloseTo(1.1, 12);
    expect(uneven[6]).toBe(0);
  });
});
