import { describe, expect, it } from 'vitest';
import { topologyOf, volumeOf } from '../../../../models/kit/mesh.ts';
import { surface } from '../../../../models/kit/surface.ts';
import type { Vec3 } from '../../../../models/kit/vector.ts';

/** Rings of a barrel of radius 40 and height 100, from above downwards; `turns` the other way round. */
const barrel = (turns = 1): Vec3[][] =>
  Array.from({ length: 9 }, (_row, i) =>
    Array.from({ length: 16 }, (_, j): Vec3 => {
      const angle = (turns * 2 * Math.PI * j) / 16;
      return [40 * Math.cos(angle), 100 - (100 * i) / 8, 40 * Math.sin(angle)];
    }),
  );

const CELLS = { along: 48, across: 64 };
const radiusAt = (positions: Float64Array, v: number): number => Math.hypot(positions[3 * v]!, positions[3 * v + 2]!);

describe('a surface through rings', () => {
  it('is closed by two caps and faces outwards, whichever way the rings run', () => {
    for (const turns of [1, -1]) {
      const mesh = surface(barrel(turns), { closed: true, ...CELLS });
      expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
      expect(volumeOf(mesh) / (Math.PI * 40 * 40 * 100)).toBeCloseTo(1, 1);
    }
  });

  it('stays open at the last ring with a mouth, and still faces outwards', () => {
    for (const turns of [1, -1]) {
      const { positions, triangles } = surface(barrel(turns), { closed: true, mouth: true, ...CELLS });
      expect(topologyOf({ positions, triangles }).closed).toBe(false);
      // One triangle of the side: its normal points away from the axis.
      const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[3 * 600 + k]!) as [number, number, number];
      const u = [0, 1, 2].map((axis) => positions[b + axis]! - positions[a + axis]!);
      const v = [0, 1, 2].map((axis) => positions[c + axis]! - positions[a + axis]!);
      const normal = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
      expect(normal[0]! * positions[a]! + normal[2]! * positions[a + 2]!).toBeGreaterThan(0);
    }
  });

  it('presses a groove in along its line, as deep as asked, and nowhere else', () => {
    const line: Vec3[] = [[-30, 50, 27], [0, 50, 44], [30, 50, 27]];
    const plain = surface(barrel(), { closed: true, ...CELLS });
    const furrowed = surface(barrel(), { closed: true, ...CELLS, grooves: [{ line, depth: 3, halfWidth: 4 }] });
    const moved = Array.from({ length: plain.positions.length / 3 }, (_, v) => radiusAt(plain.positions, v) - radiusAt(furrowed.positions, v));
    expect(Math.max(...moved)).toBeGreaterThan(2.7);
    expect(Math.max(...moved)).toBeLessThan(3.1);
    const isAway = (v: number): boolean => Math.abs(plain.positions[3 * v + 1]! - 50) > 10 || plain.positions[3 * v + 2]! < 0;
    expect(Math.max(...moved.filter((_, v) => isAway(v)).map(Math.abs))).toBeLessThan(1e-9);
  });

  it('keeps to its triangles, closed and near the fine surface', () => {
    const simple = surface(barrel(), { closed: true, ...CELLS, triangles: 400 });
    expect(simple.triangles.length / 3).toBeLessThanOrEqual(400);
    expect(simple.uv).toBeUndefined();
    expect(topologyOf(simple)).toEqual({ closed: true, components: 1, genus: 0 });
    for (let v = 0; v < simple.positions.length / 3; v++) expect(radiusAt(simple.positions, v)).toBeLessThan(40.5);
  });

  it('refuses rows of unequal length', () => {
    const rows = barrel();
    expect(() => surface([rows[0]!.slice(1), ...rows.slice(1)], { closed: true, ...CELLS })).toThrow('equally many');
  });
});
