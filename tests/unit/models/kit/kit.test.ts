import { describe, expect, it } from 'vitest';
import { loft } from '../../../../models/kit/loft.ts';
import { mirrored, topologyOf, volumeOf } from '../../../../models/kit/mesh.ts';
import { sheet } from '../../../../models/kit/sheet.ts';
import { curveThrough, numberThrough } from '../../../../models/kit/spline.ts';
import type { Vec3 } from '../../../../models/kit/vector.ts';

describe('a curve', () => {
  const curve = curveThrough([
    [0, 0, 0],
    [1, 0, 0],
    [4, 0, 0],
  ]);
  it('passes through its points at their share of the length', () => {
    expect(curve.length).toBeCloseTo(4, 6);
    expect(curve.knots).toEqual([0, 0.25, 1]);
    for (const [i, x] of [0, 1, 4].entries()) expect(curve.at(curve.knots[i]!)[0]).toBeCloseTo(x, 6);
  });
  it('runs at an even pace', () => {
    expect(curve.at(0.5)[0]).toBeCloseTo(2, 3);
  });
});

describe('a number along a curve', () => {
  it('does not overshoot between its values', () => {
    const width = numberThrough([0, 0.1, 0.9, 1], [1, 10, 10, 1]);
    for (let u = 0; u <= 1; u += 0.01) expect(width(u)).toBeLessThanOrEqual(10 + 1e-9);
    expect(width(0.5)).toBeCloseTo(10, 6);
  });
});

describe('a loft', () => {
  const tube = loft(
    [0, 0.5, 1].map((y) => ({ centre: [0, y, 0] as Vec3, halfMajor: 0.1, halfMinor: 0.1, major: [1, 0, 0] as Vec3 })),
    { rings: 20, sides: 48, capRings: 12 },
  );
  it('is closed, in one piece and faces outwards', () => {
    expect(topologyOf(tube)).toEqual({ closed: true, components: 1, genus: 0 });
    const capsule = Math.PI * 0.01 + (4 / 3) * Math.PI * 0.001;
    expect(volumeOf(tube)).toBeGreaterThan(capsule * 0.97);
    expect(volumeOf(tube)).toBeLessThan(capsule);
  });
  it('keeps its direction when mirrored', () => {
    expect(volumeOf(mirrored(tube))).toBeCloseTo(volumeOf(tube), 9);
  });
  it('bends a flat section without changing its size much', () => {
    const stations = [0, 1].map((y) => ({ centre: [0, y, 0] as Vec3, halfMajor: 0.2, halfMinor: 0.02, major: [1, 0, 0] as Vec3 }));
    const flat = loft(stations, { rings: 8, sides: 64 });
    const arc = loft(stations.map((station) => ({ ...station, bend: Math.PI / 2 })), { rings: 8, sides: 64 });
    expect(volumeOf(arc) / volumeOf(flat)).toBeCloseTo(1, 1);
  });
  it('crowds its rings towards the ends where asked, and stays as long', () => {
    const stations = [0, 1].map((y) => ({ centre: [0, y, 0] as Vec3, halfMajor: 0.1, halfMinor: 0.1 }));
    const heights = (crowd: number): number[] =>
      [...new Set([...loft(stations, { rings: 9, sides: 4, capRings: 0, crowd }).positions].filter((_, i) => i % 3 === 1).map((y) => Number(y.toFixed(6))))].sort((a, b) => a - b);
    const [even, crowded] = [heights(1), heights(3)];
    expect(even[1]).toBeCloseTo(1 / 8, 6);
    expect([crowded[0], crowded[4], crowded[8]]).toEqual([0, 0.5, 1]);
    expect(crowded[1]).toBeLessThan(0.08);
    expect(1 - crowded[7]!).toBeCloseTo(crowded[1]!, 6);
    expect(crowded[4]! - crowded[3]!).toBeGreaterThan(2 * crowded[1]!);
  });
  it('lets its rings keep to the stations where asked', () => {
    const stations = [0, 0.8, 0.9, 1].map((y) => ({ centre: [0, y, 0] as Vec3, halfMajor: 0.1, halfMinor: 0.1 }));
    const heights = (follow: number): number[] =>
      [...new Set([...loft(stations, { rings: 7, sides: 4, capRings: 0, follow }).positions].filter((_, i) => i % 3 === 1).map((y) => Number(y.toFixed(4))))].sort((a, b) => a - b);
    expect(heights(0)[3]).toBeCloseTo(0.5, 3);
    for (const [i, y] of [0, 0.4, 0.8, 0.85, 0.9, 0.95, 1].entries()) expect(heights(1)[i]).toBeCloseTo(y, 2);
    expect(heights(0.5)[3]).toBeGreaterThan(0.6);
    expect(heights(0.5)[3]).toBeLessThan(0.85);
  });
  it('refuses a single station', () => {
    expect(() => loft([{ centre: [0, 0, 0], halfMajor: 1, halfMinor: 1 }], { rings: 2, sides: 8 })).toThrow('two stations');
  });
});

describe('a sheet', () => {
  const flat = (rows: number, columns: number): Vec3[][] =>
    Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => [j, 0, i] as Vec3));
  it('is closed, in one piece and faces outwards', () => {
    const mesh = sheet({ grid: flat(3, 4), halfThickness: [0.1, 0.1, 0.1] }, { along: 8, across: 12 });
    expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(volumeOf(mesh)).toBeGreaterThan(0.8);
    expect(volumeOf(mesh)).toBeLessThan(1.2);
  });
  it('refuses rows of different length and missing thickness', () => {
    expect(() => sheet({ grid: [[[0, 0, 0]], [[0, 0, 1]]], halfThickness: [1, 1] }, { along: 2, across: 2 })).toThrow('two rows');
    expect(() => sheet({ grid: flat(2, 2), halfThickness: [1] }, { along: 2, across: 2 })).toThrow('one thickness');
  });
});

describe('the topology of a mesh', () => {
  it('sees a hole, a second piece and a handle', () => {
    const tube = loft(
      [0, 1].map((y) => ({ centre: [0, y, 0] as Vec3, halfMajor: 0.1, halfMinor: 0.1 })),
      { rings: 3, sides: 6 },
    );
    expect(topologyOf({ ...tube, triangles: tube.triangles.slice(3) }).closed).toBe(false);
    const n = tube.positions.length / 3;
    const two = {
      positions: Float64Array.from([...tube.positions, ...tube.positions]),
      triangles: Uint32Array.from([...tube.triangles, ...tube.triangles.map((i) => i + n)]),
    };
    expect(topologyOf(two).components).toBe(2);
    const ring: number[] = [];
    const around = 8;
    for (let i = 0; i < around; i++) {
      for (let k = 0; k < around; k++) {
        const at = (a: number, b: number): number => (a % around) * around + (b % around);
        ring.push(at(i, k), at(i + 1, k), at(i + 1, k + 1), at(i, k), at(i + 1, k + 1), at(i, k + 1));
      }
    }
    expect(topologyOf({ positions: new Float64Array(around * around * 3), triangles: Uint32Array.from(ring) })).toEqual({
      closed: true,
      components: 1,
      genus: 1,
    });
  });
});
