import { describe, expect, it } from 'vitest';
import type { FieldShape, Shape, Structure } from '../../../../models/anatomy/types.ts';
import { polygoniseField, matesOf } from '../../../../models/kit/build-field.ts';
import { buildShapes, buildStructure } from '../../../../models/kit/build-shape.ts';
import { topologyOf, volumeOf } from '../../../../models/kit/mesh.ts';
import { solidOf } from '../../../../models/kit/primitives.ts';
import type { Vec3 } from '../../../../models/kit/vector.ts';

function bone(id: string, side: Structure['side'], ...shapes: Shape[]): Structure {
  return { id, side, shapes, name: id, latin: id, layer: 'bones', group: 'Trial', certainty: 'schematic', source: 'Made up' };
}
const alone = { find: () => undefined };
const ballAt = (x: number, mates: readonly string[] = []): FieldShape => ({
  kind: 'field',
  step: 1,
  mates,
  parts: [{ solid: { type: 'ball', at: [x, 0, 0, 10] } }],
});

/** Largest depth of any vertex of `shape` inside a ball of radius 10 at x, mm. */
function depthIn(x: number, positions: Float64Array): number {
  let deepest = -Infinity;
  for (let i = 0; i < positions.length; i += 3) deepest = Math.max(deepest, 10 - Math.hypot(positions[i]! - x, positions[i + 1]!, positions[i + 2]!));
  return deepest;
}

describe('a field', () => {
  it('is closed, of one piece, in metres and within its budget of triangles', () => {
    const shape: FieldShape = { ...ballAt(-30), error: 0.01, triangles: 200 };
    const mesh = buildStructure(bone('ball', 'paired', shape), alone);
    expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(mesh.triangles.length / 3).toBeLessThanOrEqual(200);
    expect(volumeOf(mesh) * 1e9 / ((4 / 3) * Math.PI * 1000)).toBeCloseTo(1, 1);
  });

  it('says which structure falls apart', () => {
    const shape: FieldShape = { ...ballAt(-30), parts: [{ solid: { type: 'ball', at: [-30, 0, 0, 8] } }, { solid: { type: 'ball', at: [-60, 0, 0, 8] } }] };
    expect(() => buildStructure(bone('pair', 'paired', shape), alone)).toThrow(/pair: falls apart into 2 pieces/);
  });

  it('is cut in the order that the table gives', () => {
    const hole = { solid: { type: 'cone', a: [-30, 0, -20, 3], b: [-30, 0, 20, 3] }, cut: true } as const;
    const plug = { solid: { type: 'ball', at: [-30, 0, 0, 5] } } as const;
    const bored = buildStructure(bone('bored', 'paired', { ...ballAt(-30), parts: [...ballAt(-30).parts, hole] }), alone);
    expect(topologyOf(bored).genus).toBe(1);
    const plugged = buildStructure(bone('plugged', 'paired', { ...ballAt(-30), parts: [...ballAt(-30).parts, hole, plug] }), alone);
    expect(topologyOf(plugged).genus).toBe(0);
  });

  it('repeats a half on the other side where it is symmetric', () => {
    const mesh = buildStructure(bone('whole', 'midline', { ...ballAt(-6), symmetric: true }), alone);
    expect(topologyOf(mesh).components).toBe(1);
    expect(Math.max(...mesh.positions)).toBeCloseTo(0.016, 3);
  });

  it('leaves the gap to a mate that was there first', () => {
    const other = bone('other', 'paired', ballAt(-45));
    const shape = ballAt(-30, ['other']);
    const mates = matesOf(bone('one', 'paired', shape), shape, () => other);
    expect(depthIn(-45, polygoniseField(shape, mates).positions)).toBeLessThan(-0.3);
  });

  it('is parted half-way from a mate that names it too, and from its own mirror image', () => {
    const one = bone('one', 'paired', ballAt(-30, ['other']));
    const other = bone('other', 'paired', ballAt(-44, ['one']));
    const find = (id: string): Structure => (id === 'one' ? one : other);
    const meshes = [one, other].map((each) => polygoniseField(each.shapes[0] as FieldShape, matesOf(each, each.shapes[0] as FieldShape, find)));
    const inner = Math.min(...meshes[0]!.positions.filter((_, i) => i % 3 === 0));
    const outer = Math.max(...meshes[1]!.positions.filter((_, i) => i % 3 === 0));
    expect(inner - outer).toBeCloseTo(0.6, 0);
    const half = bone('half', 'paired', ballAt(-8, ['half']));
    const right = buildStructure(half, alone);
    expect(Math.max(...right.positions.filter((_, i) => i % 3 === 0))).toBeLessThan(-0.0001);
  });

  it('has a drum for the body of a vertebra', () => {
    const end = (y: number): { centre: Vec3; side: Vec3; front: Vec3 } => ({ centre: [0, y, 0], side: [15, y, 0], front: [0, y, 11] });
    const drum = solidOf({ type: 'drum', lower: end(0), upper: end(20), waist: 0.1, exponent: 2, edge: 0 });
    expect(drum.distance([15, 0.001, 0])).toBeCloseTo(0, 3);
    expect(drum.distance([13.5, 10, 0])).toBeCloseTo(0, 3);
    expect(drum.distance([0, 22, 0])).toBeCloseTo(2, 3);
    expect(drum.distance([0, 10, 0])).toBeLessThan(-5);
  });
});

describe('a surface', () => {
  const ring = (y: number, radius: number): Vec3[] =>
    Array.from({ length: 8 }, (_, i): Vec3 => [radius * Math.cos((i * Math.PI) / 4), y, radius * Math.sin((i * Math.PI) / 4)]);
  it('of closed rows encloses a volume whichever way the rows turn', () => {
    for (const rows of [[ring(0, 20), ring(30, 20)], [ring(30, 20), ring(0, 20)]]) {
      const mesh = buildStructure(bone('lung', 'paired', { kind: 'surface', rows, closed: true, along: 4, across: 24 }), alone);
      expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
      expect((volumeOf(mesh) * 1e9) / (Math.PI * 400 * 30)).toBeCloseTo(1, 1);
    }
  });
  it('of open rows is a membrane', () => {
    const rows = [ring(0, 20).slice(0, 4), ring(30, 20).slice(0, 4)];
    const [mesh] = buildShapes(bone('pleura', 'paired', { kind: 'surface', rows, closed: false, along: 4, across: 6 }), alone);
    expect(topologyOf(mesh!).closed).toBe(false);
    expect(mesh!.triangles.length / 3).toBe(48);
  });
});

describe('the flesh of a loft', () => {
  const stations = [0, 100].map((y) => ({ centre: [0, y, 0] as Vec3, halfMajor: 5, halfMinor: 5 }));
  const along = (flesh?: readonly [number, number]): { y: number; u: number }[] => {
    const mesh = buildStructure(bone('belly', 'paired', { kind: 'loft', stations, rings: 21, sides: 6, ...(flesh ? { flesh } : {}) }), alone);
    return Array.from({ length: mesh.positions.length / 3 }, (_, i) => ({ y: mesh.positions[3 * i + 1]!, u: mesh.uv![2 * i]! }));
  };
  it('begins and ends where the table has it', () => {
    const near = (rows: readonly { y: number; u: number }[], y: number): number => rows.find((row) => Math.abs(row.y - y) < 1e-6)!.u;
    const plain = along();
    const long = along([0.1, 0.5]);
    expect(near(plain, 0.05)).toBeCloseTo(0.5, 6);
    expect(near(long, 0.01)).toBeCloseTo(0.07, 6);
    expect(near(long, 0.05)).toBeCloseTo(0.9, 6);
    expect([near(long, 0), near(long, 0.1)]).toEqual([0, 1]);
  });

  it('so does that of a sheet', () => {
    const grid = [0, 50, 100].map((y) => [-10, 0, 10].map((x): Vec3 => [x, y, 0]));
    const { positions, uv } = buildStructure(bone('leaf', 'paired', { kind: 'sheet', grid, halfThickness: [1, 1, 1], along: 20, across: 2, flesh: [0.1, 0.5] }), alone);
    const at = (y: number): number | undefined => uv![2 * Array.from({ length: uv!.length / 2 }, (_, v) => positions[3 * v + 1]!).findIndex((each) => Math.abs(each - y) < 1e-6)];
    expect(at(0.01)).toBeCloseTo(0.07, 6);
    expect(at(0.05)).toBeCloseTo(0.9, 6);
    expect(at(0.1)).toBe(1);
  });

  it('differs from column to column of a sheet where a pair a column is given: an aponeurosis', () => {
    const grid = [0, 50, 100].map((y) => [-10, 0, 10].map((x): Vec3 => [x, y, 0]));
    const flesh = [[0.05, 0.9], [0.4, 0.9], [0.05, 0.9]] as const;
    const { positions, uv } = buildStructure(bone('leaf', 'paired', { kind: 'sheet', grid, halfThickness: [1, 1, 1], along: 20, across: 2, flesh }), alone);
    const at = (x: number, y: number): number =>
      uv![2 * Array.from({ length: uv!.length / 2 }, (_, v) => v).find((v) => Math.abs(positions[3 * v]! - x) < 1e-4 && Math.abs(positions[3 * v + 1]! - y) < 1e-4)!]!;
    expect(at(0, 0.04)).toBeCloseTo(0.07, 3);
    expect(at(-0.01, 0.005)).toBeCloseTo(0.07, 3);
    expect(at(-0.01, 0.04)).toBeGreaterThan(0.2);
  });
});
