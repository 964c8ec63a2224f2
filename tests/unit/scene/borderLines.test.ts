import { describe, expect, it } from 'vitest';
import { copyOutline, findBorderLines } from '#scene/borderLines.ts';

/**
 * A square of four triangles around its middle, corners counter-clockwise; the
 * lower and right triangles are region 1, the upper one 2, the left one 3. Each
 * region has vertices of its own.
 */
const corners = [[0, 0, 0], [2, 0, 0], [2, 2, 0], [0, 2, 0], [1, 1, 0]] as const;
const parts = [
  { region: 1, triangles: [[0, 1, 4], [1, 2, 4]] },
  { region: 2, triangles: [[2, 3, 4]] },
  { region: 3, triangles: [[3, 0, 4]] },
];
const points: (readonly [number, number, number])[] = [];
const regions: number[] = [];
const index: number[] = [];
for (const { region, triangles } of parts) {
  const start = points.length;
  for (const corner of corners) {
    points.push(corner);
    regions.push(region);
  }
  index.push(...triangles.flat().map((corner) => start + corner));
}
const mesh = {
  index,
  points: Float32Array.from(points.flat()),
  regions: Uint8Array.from(regions),
  distances: new Uint8Array(points.length),
};

const outline = (...wanted: number[]): string[] => {
  const lines = findBorderLines(mesh);
  const out = new Float32Array(lines.points.length);
  const count = copyOutline(lines, Uint8Array.from({ length: 256 }, (_, i) => (wanted.includes(i) ? 1 : 0)), out);
  return Array.from({ length: count }, (_, i) => out.subarray(6 * i, 6 * i + 6).join(' ')).sort();
};

describe('findBorderLines', () => {
  it('finds each edge between two regions once, and none within a region or at the rim', () => {
    const { sides } = findBorderLines(mesh);
    const pairs = Array.from({ length: sides.length / 2 }, (_, i) => [...sides.subarray(2 * i, 2 * i + 2)].sort().join());
    expect(pairs.sort()).toEqual(['1,2', '1,3', '2,3']);
  });

  it('looks only at vertices on a border', () => {
    expect(findBorderLines({ ...mesh, distances: new Uint8Array(points.length).fill(1) }).sides).toHaveLength(0);
  });
});

describe('copyOutline', () => {
  it('keeps the set on the left of every edge', () => {
    expect(outline(2)).toEqual(['1 1 0 2 2 0', '0 2 0 1 1 0'].sort());
    expect(outline(1, 3)).toEqual(['2 2 0 1 1 0', '1 1 0 0 2 0'].sort());
  });

  it('draws nothing between two regions of the set, nor where all or none are in it', () => {
    expect(outline(1, 2, 3)).toEqual([]);
    expect(outline()).toEqual([]);
  });
});
