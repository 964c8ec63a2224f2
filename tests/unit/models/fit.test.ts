import { describe, expect, it } from 'vitest';
import { symmetricMap, type Pair } from '../../../models/fit/rbf.ts';
import { SHAFTS, rodPairs } from '../../../models/fit/rods.ts';
import { ANATOMY } from '../../../models/anatomy/index.ts';
import { HEAD, LIMBS, SHOULDER, SLOPES, TRUNK_SECTIONS } from '../../../models/fit/envelope.ts';
import { HEAD_STAR, middleOf, SEGMENTS, SHOULDER_STAR, SLOPE, TRUNK, TRUNK_RAYS } from '../../../models/fit/stations.ts';
import { cross, length, subtract, unit, type Vec3 } from '../../../models/kit/vector.ts';
import { determinant, type Warp } from '../../../models/kit/warp-shape.ts';

/** Points on the right half of two shells, so that they span space. */
function shell(move: (p: Vec3) => Vec3): Pair[] {
  return [60, 120].flatMap((radius) =>
    Array.from({ length: 60 }, (_, i): Pair => {
      const y = 1 - (2 * i + 1) / 60;
      const angle = Math.PI * (0.02 + (0.96 * ((i * 0.618) % 1)));
      const flat = Math.sqrt(1 - y * y);
      const source: Vec3 = [-radius * flat * Math.sin(angle), radius * y, radius * flat * Math.cos(angle)];
      return { source, target: move(source), slack: 0.001 };
    }),
  );
}

describe('the symmetric map', () => {
  it('repeats a symmetric affine map everywhere', () => {
    const map = symmetricMap(shell(([x, y, z]) => [1.2 * x, 0.9 * y + 0.1 * z + 7, 1.1 * z - 3]));
    for (const p of [[-10, 20, 30], [40, -50, 5], [-200, 100, 0]] as const) {
      const q = map.at(p);
      expect(q[0]).toBeCloseTo(1.2 * p[0], 1);
      expect(q[1]).toBeCloseTo(0.9 * p[1] + 0.1 * p[2] + 7, 1);
      expect(q[2]).toBeCloseTo(1.1 * p[2] - 3, 1);
      expect(determinant(map.jacobian(p))).toBeCloseTo(1.2 * 0.9 * 1.1, 2);
    }
  });

  const bulge = ([x, y, z]: Vec3): Vec3 => [x * (1 + 0.001 * z), y + 0.002 * x * x, z - 8 * Math.sin(y / 50)];
  it('goes through its pairs and is mirrored exactly', () => {
    const pairs = shell(bulge);
    const map = symmetricMap(pairs);
    for (const { source, target } of pairs) expect(length(subtract(map.at(source), target))).toBeLessThan(0.05);
    const [a, b] = [map.at([-33, 21, 14]), map.at([33, 21, 14])];
    expect(length(subtract([-b[0], b[1], b[2]], a))).toBeLessThan(1e-9);
    expect(map.at([0, 50, 10])[0]).toBe(0);
  });

  it('knows its own derivative', () => {
    const map = symmetricMap(shell(bulge));
    const p: Vec3 = [-31, 12, 25];
    const rows = map.jacobian(p);
    for (const axis of [0, 1, 2] as const) {
      const ahead = [...p] as [number, number, number];
      const behind = [...p] as [number, number, number];
      ahead[axis] += 1e-3;
      behind[axis] -= 1e-3;
      const slope = subtract(map.at(ahead), map.at(behind));
      for (const k of [0, 1, 2] as const) expect(rows[k][axis]).toBeCloseTo(slope[k] / 2e-3, 4);
    }
  });

  it('refuses pairs that coincide', () => {
    const pairs = shell((p) => p).map((pair) => ({ ...pair, slack: 0 }));
    expect(() => symmetricMap([...pairs, pairs[5]!])).toThrow(/coincide/);
  });
});

describe('rods', () => {
  it('keep the shaft of a bone straight in a space that bends', () => {
    const bend: Warp = { at: ([x, y, z]) => [x, y, z + 40 * Math.cos(y / 200)], jacobian: () => [[1, 0, 0], [0, 1, 0], [0, 0, 1]] };
    const straight = (points: readonly Vec3[]): number => {
      const [first, last] = [points[0]!, points[points.length - 1]!];
      return Math.max(...points.map((p) => length(cross(subtract(p, first), unit(subtract(last, first))))));
    };
    const pins = rodPairs(bend);
    let at = 0;
    for (const shaft of Object.values(SHAFTS)) {
      const own = pins.slice(at, at + shaft.length);
      at += shaft.length;
      expect(straight(own.map((pin) => pin.target))).toBeLessThan(straight(shaft) * 1.15 + 0.5);
    }
  });
});

describe('the envelope', () => {
  it('has a figure for every ray of the stations', () => {
    for (const segment of SEGMENTS) {
      expect(LIMBS[segment.name]).toHaveLength(segment.shares.length);
      for (const section of LIMBS[segment.name]!) expect(section.radii).toHaveLength(segment.azimuths);
    }
    expect(TRUNK_SECTIONS).toHaveLength(TRUNK.length);
    TRUNK_SECTIONS.forEach((section, i) => {
      expect(section.radii).toHaveLength(TRUNK_RAYS);
      section.radii.forEach((radius, ray) => expect(radius > 0).toBe(!TRUNK[i]!.without.includes(ray)));
    });
    expect([HEAD.length, SHOULDER.length, SLOPES.length]).toEqual([HEAD_STAR.length, SHOULDER_STAR.length, SLOPE.length]);
  });
  it('finds the middle of a section', () => {
    expect(middleOf([10, 10, 10, 10]).map((value) => Math.abs(value) < 1e-9)).toEqual([true, true]);
    expect(middleOf([20, 10, 10, 10])[0]).toBeGreaterThan(2);
  });
});

describe('the registry of the anatomy', () => {
  it('calls no two structures the same and types the right side', () => {
    expect(new Set(ANATOMY.map((structure) => structure.id)).size).toBe(ANATOMY.length);
    for (const { id } of ANATOMY) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
