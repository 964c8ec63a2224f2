import { describe, expect, it } from 'vitest';
import { RayCaster } from '../../../models/bake/ray-caster.ts';
import { leastField, mergeIslands } from '../../../models/regions/fields.ts';
import { RULES } from '../../../models/regions/rules/rules.ts';
import { neighboursOfVertices } from '../../../models/regions/triangle-mesh.ts';
import { REGION_BASES } from '../../../src/content/ids.ts';

/** A cube from -1 to 1 with a smaller one, from -0.5 to 0.5, inside it, both facing outwards. */
function cubes() {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const size of [1, 0.5]) {
    const first = positions.length / 3;
    for (const z of [-1, 1]) for (const y of [-1, 1]) for (const x of [-1, 1]) positions.push(x * size, y * size, z * size);
    const faces = [[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [2, 6, 7, 3], [0, 4, 6, 2], [1, 3, 7, 5]];
    for (const [a, b, c, d] of faces) triangles.push(...[a!, b!, c!, a!, c!, d!].map((v) => v + first));
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

describe('rays', () => {
  const caster = new RayCaster(cubes());

  it('find every crossing in order, and whether they leave', () => {
    const hits = caster.hits([-3, 0.1, 0.2], [1, 0, 0], 10);
    expect(hits.map(({ distance }) => distance)).toEqual([2, 2.5, 3.5, 4].map((value) => expect.closeTo(value, 9)));
    expect(hits.map(({ leaving }) => leaving)).toEqual([false, false, true, true]);
  });

  it('do not slip through an edge', () => {
    expect(caster.hits([0, 0, 0], [0, 0, 1], 10).filter(({ leaving }) => leaving).length).toBeGreaterThan(0);
  });

  it('respect their reach', () => {
    expect(caster.blocked([0, 0, 0.6], [0, 0, 1], 0, 0.3)).toBe(false);
    expect(caster.blocked([0, 0, 0.6], [0, 0, 1], 0, 0.5)).toBe(true);
  });
});

describe('region rules', () => {
  it('exist for every region, each with seeds', () => {
    expect(Object.keys(RULES).sort()).toEqual([...REGION_BASES].sort());
    for (const base of REGION_BASES) {
      expect(RULES[base].seeds.length, base).toBeGreaterThan(0);
      for (const { lines } of RULES[base].seeds) expect(lines.every((line) => line.length > 0), base).toBe(true);
    }
  });
});

describe('islands', () => {
  it('go to the next best region until each region is one piece', () => {
    // A strip of seven vertices; region 0 also wins at vertex 5, cut off by region 1.
    const triangles = Uint32Array.from([0, 1, 2, 1, 3, 2, 2, 3, 4, 3, 5, 4, 4, 5, 6]);
    const fields = [
      Float64Array.from([0, 0, 0, 0.3, 0.3, 0, 0.3]),
      Float64Array.from([0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1]),
    ];
    const labels = leastField(fields);
    expect([...labels]).toEqual([0, 0, 0, 1, 1, 0, 1]);
    mergeIslands(fields, labels, neighboursOfVertices(triangles, 7));
    expect([...labels]).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });
});
