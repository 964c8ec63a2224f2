import { describe, expect, it } from 'vitest';
import { INSIDE, OUTSIDE, zoneGlass } from '../../../src/scene/inside/zoneGlass.ts';

/** A rim along x = 0 from y = -0.1 to 0.1 m in short edges; the zone lies at x > 0. */
const edges = 20;
const rim = Float32Array.from({ length: edges * 6 }, (_, i) => {
  const y = -0.1 + 0.01 * (Math.floor(i / 6) + (i % 6 >= 3 ? 1 : 0));
  return i % 3 === 1 ? y : 0;
});

/** The glass at points given by x in millimetres, at a height. */
function glassAt(millimetres: readonly number[], y = 0.0033): number[] {
  const points = Float32Array.from(millimetres.flatMap((x) => [x / 1000, y, 0]));
  const regions = Uint8Array.from(millimetres, (x) => (x >= 0 ? 7 : 3));
  const wanted = Uint8Array.from({ length: 256 }, (_, region) => (region === 7 ? 1 : 0));
  return [...zoneGlass(points, regions, wanted, rim, edges)];
}

describe('the glass of a zone', () => {
  it('is whole well inside, and none well outside, however far', () => {
    expect(glassAt([INSIDE + 0.1, 40, 400, -OUTSIDE - 0.1, -40, -400])).toEqual([255, 255, 255, 0, 0, 0]);
  });

  it('comes evenly across the rim, without a step', () => {
    const at = Array.from({ length: 41 }, (_, i) => -10 + i * 0.75);
    const glass = glassAt(at);
    const steps = glass.slice(1).map((value, i) => value - (glass[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThanOrEqual(Math.ceil((255 * 0.75) / (INSIDE + OUTSIDE)) + 1);
    expect(glassAt([0])[0]).toBe(Math.round((255 * OUTSIDE) / (INSIDE + OUTSIDE)));
  });

  it('is measured from the rim alone: past its end it is round, not cut', () => {
    const [beside, past] = [glassAt([6], 0.1), glassAt([6], 0.106)];
    expect(past[0]).toBeGreaterThan(beside[0] ?? 255);
    expect(past[0]).toBeLessThan(255);
  });
});
