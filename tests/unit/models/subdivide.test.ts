import { describe, expect, it } from 'vitest';
import { mirrorMap } from '../../../models/body/mirror.ts';
import { planSubdivision, subdivideMirror, subdividePositions } from '../../../models/body/subdivide.ts';

/** A cube of side 2 about the origin, faces counter-clockwise from outside. */
const CUBE = Float64Array.from([
  -1, -1, -1, 1, -1, -1, 1, 1, -1, -1, 1, -1, -1, -1, 1, 1, -1, 1, 1, 1, 1, -1, 1, 1,
]);
const CUBE_QUADS = Uint32Array.from([0, 3, 2, 1, 4, 5, 6, 7, 0, 1, 5, 4, 2, 3, 7, 6, 1, 2, 6, 5, 0, 4, 7, 3]);

/** Directed edges of the quads, each as `from>to`. */
function directedEdges(quads: Uint32Array): string[] {
  const edges: string[] = [];
  for (let i = 0; i < quads.length; i++) {
    const next = i % 4 === 3 ? i - 3 : i + 1;
    edges.push(`${quads[i]}>${quads[next]}`);
  }
  return edges;
}

describe('Catmull-Clark subdivision of a cube', () => {
  const plan = planSubdivision(CUBE_QUADS, 8);
  const positions = subdividePositions(plan, CUBE);

  it('adds one vertex per edge and per face and makes four quads of each', () => {
    expect(positions.length / 3).toBe(8 + 12 + 6);
    expect(plan.quads.length / 4).toBe(24);
  });

  it('stays closed and consistently wound: each edge is used once in each direction', () => {
    const edges = directedEdges(plan.quads);
    const all = new Set(edges);
    expect(all.size).toBe(edges.length);
    for (const edge of edges) expect(all.has(edge.split('>').toReversed().join('>'))).toBe(true);
  });

  it('puts the new points where the rules say', () => {
    expect([...positions.subarray(20 * 3, 20 * 3 + 3)]).toEqual([0, 0, -1]);
    // An edge point is the mean of two ends and two face points: (1 + 1 + 1 + 0) / 4 on two axes.
    const edge = [...positions.subarray(8 * 3, 8 * 3 + 3)].map(Math.abs).sort();
    expect(edge).toEqual([0, 0.75, 0.75]);
    // A corner of valence 3: (1/3 + 2 * 2/3 + 0 * 1) / 3 = 5/9 on each axis.
    for (let k = 0; k < 3; k++) expect(Math.abs(positions[k]!)).toBeCloseTo(5 / 9, 12);
  });

  it('refuses a mesh that is not closed', () => {
    expect(() => planSubdivision(CUBE_QUADS.subarray(0, 20), 8)).toThrow('closed');
  });

  it('carries the mirror map along', () => {
    const mirror = subdivideMirror(plan, mirrorMap(CUBE, 8, 1e-6));
    expect(mirror.length).toBe(26);
    mirror.forEach((twin, v) => {
      expect(mirror[twin]).toBe(v);
      expect(positions[twin * 3]).toBeCloseTo(-positions[v * 3]!, 12);
      expect(positions[twin * 3 + 1]).toBeCloseTo(positions[v * 3 + 1]!, 12);
      expect(positions[twin * 3 + 2]).toBeCloseTo(positions[v * 3 + 2]!, 12);
    });
  });
});
