import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../../models/anatomy/types.ts';
import { buildStructure } from '../../../../models/kit/build-shape.ts';
import { volumeOf } from '../../../../models/kit/mesh.ts';
import type { Vec3 } from '../../../../models/kit/vector.ts';
import { acrossLayer, determinant, warpStructure, type Jacobian, type Warp } from '../../../../models/kit/warp-shape.ts';

const affine = (rows: Jacobian, shift: Vec3): Warp => ({
  at: (p) => rows.map((row, i) => row[0] * p[0] + row[1] * p[1] + row[2] * p[2] + shift[i]!) as unknown as Vec3,
  jacobian: () => rows,
});
const STRETCH: Jacobian = [
  [1.2, 0, 0],
  [0, 0.8, 0],
  [0, 0, 1.5],
];
const TURN: Jacobian = [
  [0, -1, 0],
  [1, 0, 0],
  [0, 0, 1],
];
const alone = { find: () => undefined };

function structure(shape: Structure['shapes'][number]): Structure {
  return {
    id: 'trial',
    name: 'Trial',
    latin: 'Experimentum',
    layer: 'muscles',
    group: 'Trial',
    side: 'paired',
    certainty: 'schematic',
    source: 'Made up',
    shapes: [shape],
  };
}

const spindle = structure({
  kind: 'loft',
  rings: 24,
  sides: 16,
  stations: [
    { centre: [-50, 0, 0], halfMajor: 4, halfMinor: 2, major: [1, 0, 0] },
    { centre: [-50, 50, 0], halfMajor: 15, halfMinor: 6 },
    { centre: [-50, 100, 0], halfMajor: 4, halfMinor: 2 },
  ],
});
const flat = structure({
  kind: 'sheet',
  along: 8,
  across: 6,
  halfThickness: [3, 3],
  grid: [
    [[-50, 0, 0], [-20, 0, 0]],
    [[-50, 60, 0], [-20, 60, 0]],
  ],
});
const knob = structure({
  kind: 'field',
  step: 1.2,
  error: 0.1,
  parts: [
    { solid: { type: 'ball', at: [-40, 10, 0, 12] } },
    { solid: { type: 'tube', balls: [[-40, 10, 0, 5], [-40, 40, 5, 5], [-42, 60, 5, 6]] }, k: 4 },
  ],
});

describe('a warped structure', () => {
  it.each([
    ['a loft', spindle],
    ['a sheet', flat],
  ])('changes its volume as space does: %s', (_, before) => {
    const after = warpStructure(before, affine(STRETCH, [5, 6, 7]));
    const ratio = volumeOf(buildStructure(after, alone)) / volumeOf(buildStructure(before, alone));
    expect(ratio).toBeCloseTo(determinant(STRETCH), 1);
  });

  it('is the same, turned, after a turn', () => {
    for (const before of [spindle, flat, knob]) {
      const a = buildStructure(before, alone);
      const b = buildStructure(warpStructure(before, affine(TURN, [0, 0, 0])), alone);
      expect(volumeOf(b) / volumeOf(a)).toBeCloseTo(1, 1);
      const top = (positions: Float64Array, axis: number, sign: number): number =>
        Math.max(...positions.filter((_, i) => i % 3 === axis).map((value) => sign * value));
      expect(top(b.positions, 0, -1)).toBeCloseTo(top(a.positions, 1, 1), 3);
    }
  });

  it('scales a field by the cube root of the volume', () => {
    const twice: Jacobian = [
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ];
    const ratio = volumeOf(buildStructure(warpStructure(knob, affine(twice, [0, 0, 0])), alone)) / volumeOf(buildStructure(knob, alone));
    expect(ratio / 8).toBeCloseTo(1, 1);
  });

  it('measures a layer across its planes', () => {
    expect(acrossLayer(STRETCH, [0, 0, 2])).toBeCloseTo(1.5, 9);
    const shear: Jacobian = [
      [1, 3, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(acrossLayer(shear, [0, 1, 0])).toBeCloseTo(1, 9);
  });
});
