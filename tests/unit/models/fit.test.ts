import { describe, expect, it } from 'vitest';
import { fingerJoints } from '../../../models/fit/finger-landmarks.ts';
import { FINGERS } from '../../../models/fit/fingers.ts';
import { chosen, pinned, type Violation } from '../../../models/fit/fit.ts';
import { spanned } from '../../../models/fit/landmarks.ts';
import { symmetricMap, type Pair } from '../../../models/fit/rbf.ts';
import type { Skin } from '../../../models/fit/skin.ts';
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

describe('the pins that hold everything inside', () => {
  const violation = (source: Vec3, missing: number): Violation => ({ source, here: source, push: [0, 0, missing], missing });

  it('are the worst places, apart from each other', () => {
    const [worst, near, far] = [violation([0, 0, 0], 5), violation([10, 0, 0], 4), violation([30, 0, 0], 1)];
    expect(chosen([far, near, worst])).toEqual([worst, far]);
  });

  it('leave out what moves along with something worse between it and the skin', () => {
    // Inwards is +z: the skin lies below zero. The outermost place is left out, as a worse one is beside it; what is under it must not be pinned in its stead.
    const [beside, outer, inner] = [violation([-12, 0, 0], 6), violation([0, 0, 0], 5), violation([3, 0, 10], 3)];
    expect(chosen([inner, outer, beside])).toEqual([beside]);
    expect(chosen([inner, beside])).toEqual([beside, inner]);
  });

  it('move on where the same place is too near again, and are added elsewhere', () => {
    const first = pinned([], [violation([0, 0, 0], 5)]);
    expect(first).toEqual([{ source: [0, 0, 0], target: [0, 0, 5], slack: 1 }]);
    const second = pinned(first, [violation([3, 0, 0], 2), violation([40, 0, 0], 1)]);
    expect(second.map(({ target }) => target)).toEqual([[0, 0, 7], [40, 0, 1]]);
  });
});

describe('the landmarks', () => {
  it('span a groove between two muscles, as skin does, and leave a hump alone', () => {
    const round = Array.from({ length: 12 }, () => 40);
    expect(spanned(round)).toEqual(round);
    expect(spanned(round.map((radius, i) => (i === 3 ? 20 : radius)))[3]).toBeCloseTo(40 * Math.cos(Math.PI / 6), 6);
    expect(spanned(round.map((radius, i) => (i === 3 ? 50 : radius)))[3]).toBe(50);
  });

  it('lay the joints of a finger in its middle, by the lengths of the reference', () => {
    // A finger of 8 mm radius round the y axis, whose skeleton runs along its back.
    const joints: Readonly<Record<string, Vec3>> = { 'wrist-right': [0, 200, -6], 'index-1-right': [0, 90, -6], 'index-2-right': [0, 70, -6], 'index-3-right': [0, 40, -6], 'index-4-right': [0, 0, -6] };
    const radius = 8;
    const skin = {
      exit: ([x, , z]: Vec3, [u, , w]: Vec3) => {
        const [a, b, c] = [u * u + w * w, x * u + z * w, x * x + z * z - radius * radius];
        return a > 1e-12 ? (-b + Math.sqrt(b * b - a * c)) / a : undefined;
      },
    };
    const [knuckle, second, third, tip] = fingerJoints('index', skin as unknown as Skin, (name) => joints[name]!);
    for (const inner of [second!, third!, tip!]) expect(Math.hypot(inner[0], inner[2])).toBeLessThan(2.5);
    const typed = FINGERS.index.map((point, i) => (i === 0 ? 0 : length(subtract(point, FINGERS.index[i - 1]!))));
    const laid = [knuckle!, second!, third!, tip!].map((point, i, all) => (i === 0 ? 0 : length(subtract(point, all[i - 1]!))));
    expect(laid[2]! / laid[1]!).toBeCloseTo(typed[2]! / typed[1]!, 1);
    expect(laid[3]! / laid[1]!).toBeCloseTo(typed[3]! / typed[1]!, 1);
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
