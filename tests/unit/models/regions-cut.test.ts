import { describe, expect, it } from 'vitest';
import { borderEdges, measureBorders } from '../../../models/regions/borders.ts';
import { cutAlongBorders, interpolate, triplePoint, type CutMesh } from '../../../models/regions/cut.ts';
import { relaxBorders } from '../../../models/regions/relax-borders.ts';
import { splitChords, splitTriangle } from '../../../models/regions/split-chords.ts';

/** A triangulated flat grid, `side` x `side` vertices, spacing 1 cm. */
function grid(side: number): { positions: Float64Array; triangles: Uint32Array } {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      positions.push(x / 100, y / 100, 0);
      const at = y * side + x;
      if (x < side - 1 && y < side - 1) triangles.push(at, at + 1, at + side, at + 1, at + side + 1, at + side);
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Labels by distance to a few points: a small Voronoi map. */
function mapOf(side: number, sites: readonly (readonly [number, number])[]) {
  const mesh = grid(side);
  const count = mesh.positions.length / 3;
  const fields = sites.map(([x, y]) =>
    Float64Array.from({ length: count }, (_, v) => Math.hypot(mesh.positions[3 * v]! - x, mesh.positions[3 * v + 1]! - y)),
  );
  const best = Array.from({ length: count }, (_, v) => fields.reduce((b, field, r) => (field[v]! < fields[b]![v]! ? r : b), 0));
  return { mesh, fields, cut: cutAlongBorders(mesh, fields, Uint8Array.from(mesh.triangles, (v) => best[v]!)) };
}

function areas({ positions, triangles, regions }: CutMesh): number[] {
  const sums: number[] = [];
  regions.forEach((region, t) => {
    const [a, b, c] = [triangles[3 * t]! * 3, triangles[3 * t + 1]! * 3, triangles[3 * t + 2]! * 3];
    const twice =
      (positions[b]! - positions[a]!) * (positions[c + 1]! - positions[a + 1]!) -
      (positions[b + 1]! - positions[a + 1]!) * (positions[c]! - positions[a]!);
    sums[region] = (sums[region] ?? 0) + twice / 2;
  });
  return sums;
}

/** Edges used once (the grid's rim) and more than twice. */
function edgeUses({ positions, triangles }: CutMesh): { rim: number; tooMany: number } {
  const uses = new Map<string, number>();
  const atRim = (v: number) => [0, 1].some((axis) => positions[3 * v + axis]! < 1e-9 || positions[3 * v + axis]! > 0.1 - 1e-9);
  let strayRim = 0;
  for (let k = 0; k < triangles.length; k++) {
    const [a, b] = [triangles[k]!, triangles[k % 3 === 2 ? k - 2 : k + 1]!];
    const key = [Math.min(a, b), Math.max(a, b)].join();
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  for (const [key, count] of uses) {
    if (count === 1 && !key.split(',').every((v) => atRim(Number(v)))) strayRim++;
  }
  return { rim: strayRim, tooMany: [...uses.values()].filter((count) => count > 2).length };
}

describe('cutting along borders', () => {
  it('cuts two regions on the line between them', () => {
    const { cut } = mapOf(11, [[0.02, 0.05], [0.067, 0.05]]);
    const [left, right] = areas(cut);
    expect(left! + right!).toBeCloseTo(0.01, 12);
    expect(left).toBeCloseTo(0.0435 * 0.1, 5);
  });

  it('leaves no hole and no overlap where three and four regions meet', () => {
    const { cut } = mapOf(11, [[0.021, 0.02], [0.08, 0.033], [0.05, 0.081], [0.013, 0.07]]);
    expect(edgeUses(cut)).toEqual({ rim: 0, tooMany: 0 });
    expect(areas(cut).every((area) => area > 0)).toBe(true);
    expect(areas(cut).reduce((sum, area) => sum + area)).toBeCloseTo(0.01, 12);
  });

  it('moves a cut on to a vertex that is a hair away, and stays closed', () => {
    const { cut } = mapOf(11, [[0.02, 0.05], [0.08001, 0.05]]);
    expect(edgeUses(cut)).toEqual({ rim: 0, tooMany: 0 });
    expect(cut.positions.length).toBe(grid(11).positions.length);
  });

  it('finds the point where three fields are equal', () => {
    const fields = [[0, 2, 2], [2, 0, 2], [2, 2, 0]].map((row) => Float64Array.from(row)) as [Float64Array, Float64Array, Float64Array];
    for (const weight of triplePoint(fields, [0, 1, 2])) expect(weight).toBeCloseTo(1 / 3, 12);
  });

  it('carries quantities over to new vertices', () => {
    const { mesh, cut } = mapOf(11, [[0.021, 0.02], [0.08, 0.033], [0.05, 0.081]]);
    const carried = interpolate(mesh.positions, 3, cut);
    for (let i = 0; i < carried.length; i++) expect(carried[i]).toBeCloseTo(cut.positions[i]!, 12);
  });
});

describe('relaxing borders', () => {
  const { mesh, cut } = mapOf(11, [[0.021, 0.02], [0.08, 0.033], [0.05, 0.081], [0.013, 0.07]]);
  const relaxed = relaxBorders(cut);

  it('straightens them without opening or moving the skin', () => {
    expect(edgeUses(relaxed)).toEqual({ rim: 0, tooMany: 0 });
    expect(areas(relaxed).reduce((sum, area) => sum + area)).toBeCloseTo(0.01, 9);
    const carried = interpolate(mesh.positions, 3, relaxed);
    for (let i = 0; i < carried.length; i++) expect(carried[i]).toBeCloseTo(relaxed.positions[i]!, 9);
  });

  it('takes a kink out of a straight border', () => {
    const bent = mapOf(11, [[0.02, 0.05], [0.067, 0.05]]).cut;
    const wobble = (m: CutMesh) => {
      const { distance } = measureBorders(m, 0.1);
      const xs = [...distance.keys()].filter((v) => distance[v] === 0).map((v) => m.positions[3 * v]!);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(wobble(relaxBorders(bent))).toBeLessThan(wobble(bent));
  });

  it('leaves each triangle in its region', () => {
    expect(relaxed.regions).toEqual(cut.regions);
    expect(relaxed.triangles).toEqual(cut.triangles);
  });
});

describe('border distance', () => {
  const { cut } = mapOf(11, [[0.02, 0.05], [0.067, 0.05]]);

  it('is the distance to the line, near and far', () => {
    const { distance } = measureBorders(cut, 0.1);
    for (let v = 0; v < distance.length; v++) {
      // The fields are straight within a triangle, the circles around the sites are not: half a millimetre.
      expect(Math.abs(distance[v]! - Math.abs(cut.positions[3 * v]! - 0.0435))).toBeLessThan(0.001);
    }
  });

  it('names the region across, and the own one where no border is near', () => {
    const near = measureBorders(cut, 0.1).neighbours;
    cut.regions.forEach((region, t) => expect(near[3 * t]).toBe(1 - region));
    const { neighbours, distance } = measureBorders(cut, 0.02);
    const far = cut.regions.findIndex((_, t) => [0, 1, 2].every((i) => distance[cut.triangles[3 * t + i]!]! >= 0.02));
    expect(neighbours[3 * far]).toBe(cut.regions[far]);
  });
});

describe('splitChords', () => {
  // A quadrant whose borders run along the grid's own lines, as on the body's midline: its corner's triangle has all its vertices on them.
  const mesh = grid(12);
  const inside = Float64Array.from({ length: 144 }, (_, v) => Math.max(0.05 - mesh.positions[3 * v]!, 0.05 - mesh.positions[3 * v + 1]!));
  const outside = inside.map((value) => -value);
  const cut = cutAlongBorders(mesh, [inside, outside], Uint8Array.from(mesh.triangles, (v) => (inside[v]! <= 0 ? 0 : 1)));
  const split = splitChords(cut);

  it('leaves no triangle all of whose corners are on borders', () => {
    const enclosed = (of: CutMesh): number => {
      const { onBorder } = borderEdges(of);
      return of.regions.reduce((count, _, t) => {
        const corners = [...of.triangles.subarray(3 * t, 3 * t + 3)];
        const [area] = areas({ ...of, triangles: Uint32Array.from(corners), regions: Uint8Array.of(0) });
        return count + (corners.every((v) => onBorder[v]) && area! > 2e-6 ? 1 : 0);
      }, 0);
    };
    expect(enclosed(cut)).toBeGreaterThan(0);
    expect(enclosed(split)).toBe(0);
  });

  it('changes no area, and knows its vertices by the uncut mesh', () => {
    const before = areas(cut);
    areas(split).forEach((area, region) => expect(area).toBeCloseTo(before[region]!, 12));
    const again = interpolate(mesh.positions, 3, split);
    again.forEach((value, i) => expect(value).toBeCloseTo(split.positions[i]!, 12));
  });

  it('gives the new vertices a distance from the border', () => {
    const { distance } = measureBorders(split, 0.05);
    const added = distance.slice(cut.positions.length / 3);
    expect(added.length).toBeGreaterThan(0);
    for (const value of added) expect(value).toBeGreaterThan(0);
  });

  it('keeps the winding however many sides are split', () => {
    const at = [[0, 0], [4, 0], [0, 4], [2, 0], [2, 2], [0, 2]] as const;
    const length = (p: number, q: number): number => Math.hypot(at[p]![0] - at[q]![0], at[p]![1] - at[q]![1]);
    for (let sides = 0; sides < 8; sides++) {
      const middle = (side: number): number => (sides & (1 << side) ? 3 + side : -1);
      const pieces = splitTriangle([0, 1, 2], [middle(0), middle(1), middle(2)], length);
      const twice = pieces.map(([a, b, c]) => {
        const [p, q, r] = [at[a]!, at[b]!, at[c]!];
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
      });
      expect(Math.min(...twice), String(sides)).toBeGreaterThan(0);
      expect(twice.reduce((sum, value) => sum + value, 0)).toBe(16);
    }
  });
});
