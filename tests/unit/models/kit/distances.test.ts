import { describe, expect, it } from 'vitest';
import { ball } from '../../../../models/kit/field.ts';
import { surfaceNets } from '../../../../models/kit/surface-nets.ts';
import { compare } from '../../../../models/measure/distances.ts';

describe('the measuring figures', () => {
  const small = surfaceNets(ball([0, 0, 0, 10]), 1);
  it('are nought for the same surface', () => {
    const same = compare(small, small, 500);
    expect(same.mean).toBeLessThan(1e-4);
    expect(same.centroid).toBeCloseTo(0, 9);
    expect(same.volume).toBeCloseTo(1, 9);
  });
  it('see a larger ball around it', () => {
    const larger = compare(surfaceNets(ball([0, 0, 0, 12]), 1), small, 800);
    expect(larger.mean).toBeCloseTo(2, 1);
    expect(larger.hd95).toBeLessThan(2.3);
    expect(larger.volume).toBeCloseTo(1.728, 1);
  });
  it('see a shift', () => {
    const shifted = compare(surfaceNets(ball([3, 0, 0, 10]), 1), small, 800);
    expect(shifted.centroid).toBeCloseTo(3, 1);
    expect(shifted.mean).toBeGreaterThan(1);
  });
});
