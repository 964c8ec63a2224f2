/**
 * Straightens borders after the cut.
 *
 * An edge is cut between its own two labels only, so where three regions meet just
 * outside a triangle the lines arrive with a small hook. Letting each cut slide
 * along its edge, and each meeting point within its triangle, to where the line is
 * straightest takes hooks and wiggles out; the skin itself does not move.
 */
import type { CutMesh } from './cut.ts';

const PASSES = 6;
/** Share of the way to its goal that a point moves in one pass. */
const STEP = 0.5;
/** How near to an end of its edge, or to a side of its triangle, a point may slide (share of the length). */
const MARGIN = 0.015;

/** Moves border points of a cut mesh; returns the mesh with new positions and weights. */
export function relaxBorders(mesh: CutMesh): CutMesh {
  const positions = mesh.positions.slice();
  const weights = mesh.weights.slice();
  const neighbours = borderNeighbours(mesh);
  const { start, at } = uncutPositions(mesh);
  for (let pass = 0; pass < PASSES; pass++) {
    const before = positions.slice();
    for (const [v, ring] of neighbours) {
      const corners = [0, 1, 2].map((i) => mesh.corners[3 * v + i]!);
      const kind = new Set(corners).size;
      // Points on a vertex of the skin stay, and so do crossings of more than three lines.
      if (kind === 1 || ring.length !== kind) continue;
      const ends = corners.map((corner) => at.subarray(start.get(corner)!, start.get(corner)! + 3));
      const around = ring.map((w) => before.subarray(3 * w, 3 * w + 3));
      const share =
        kind === 2
          ? straightestCrossing(around[0]!, around[1]!, ends[0]!, ends[1]!, weights[3 * v + 1]!)
          : shareOfTriangle(meetingPoint(before.subarray(3 * v, 3 * v + 3), around), ends);
      for (let axis = 0; axis < 3; axis++) {
        weights[3 * v + axis] = share[axis]!;
        positions[3 * v + axis] = ends.reduce((sum, end, i) => sum + share[i]! * end[axis]!, 0);
      }
    }
  }
  return { ...mesh, positions, weights };
}

/** Border points with their neighbours along borders. */
function borderNeighbours({ triangles, regions, positions }: CutMesh): Map<number, number[]> {
  const count = positions.length / 3;
  const firstSide = new Map<number, number>();
  const rings = new Map<number, number[]>();
  const link = (a: number, b: number) => {
    const ring = rings.get(a);
    if (ring) ring.push(b);
    else rings.set(a, [b]);
  };
  for (let k = 0; k < triangles.length; k++) {
    const region = regions[Math.floor(k / 3)]!;
    const [a, b] = [triangles[k]!, triangles[k % 3 === 2 ? k - 2 : k + 1]!];
    const key = Math.min(a, b) * count + Math.max(a, b);
    const other = firstSide.get(key);
    if (other === undefined) firstSide.set(key, region);
    else if (other !== region) {
      link(a, b);
      link(b, a);
    }
  }
  return rings;
}

/** Where the vertices of the uncut mesh are, by their old index: cut points refer to them. */
function uncutPositions({ corners, positions }: CutMesh): { start: Map<number, number>; at: Float64Array } {
  const start = new Map<number, number>();
  for (let v = 0; v < corners.length / 3; v++) {
    const [a, b, c] = [corners[3 * v]!, corners[3 * v + 1]!, corners[3 * v + 2]!];
    if (a === b && b === c) start.set(a, 3 * v);
  }
  return { start, at: positions.slice() };
}

const clamp = (value: number) => Math.min(1 - MARGIN, Math.max(MARGIN, value));

/**
 * Weights of the point of the edge a-b through which the way from p to q is shortest,
 * half way there from `now`: lay both sides flat, and the straight line crosses the
 * edge between the feet of p and q, in proportion to their distances from it.
 */
function straightestCrossing(p: Float64Array, q: Float64Array, a: Float64Array, b: Float64Array, now: number): [number, number, number] {
  const [footP, awayP] = footOnEdge(p, a, b);
  const [footQ, awayQ] = footOnEdge(q, a, b);
  const away = awayP + awayQ;
  const t = away > 0 ? (footP * awayQ + footQ * awayP) / away : now;
  const next = clamp(now + STEP * (t - now));
  return [1 - next, next, 0];
}

/** Where p's foot lies along a-b (0 to 1 between them), and how far off p is. */
function footOnEdge(p: Float64Array, a: Float64Array, b: Float64Array): [foot: number, away: number] {
  let along = 0;
  let length2 = 0;
  let reach2 = 0;
  for (let axis = 0; axis < 3; axis++) {
    const edge = b[axis]! - a[axis]!;
    const q = p[axis]! - a[axis]!;
    along += q * edge;
    length2 += edge * edge;
    reach2 += q * q;
  }
  return [along / length2, Math.sqrt(Math.max(0, reach2 - (along * along) / length2))];
}

/** A step towards the point from which the ways to three neighbours are shortest together (Weiszfeld, 1937). */
function meetingPoint(p: Float64Array, around: readonly Float64Array[]): number[] {
  const pull = around.map((q) => 1 / Math.max(1e-6, Math.hypot(q[0]! - p[0]!, q[1]! - p[1]!, q[2]! - p[2]!)));
  const total = pull.reduce((sum, value) => sum + value, 0);
  return [0, 1, 2].map((axis) => {
    const goal = around.reduce((sum, q, i) => sum + pull[i]! * q[axis]!, 0) / total;
    return p[axis]! + STEP * (goal - p[axis]!);
  });
}

/** Weights of the point of a triangle nearest to p's projection on its plane, kept off the sides. */
function shareOfTriangle(p: readonly number[], [a, b, c]: readonly Float64Array[]): [number, number, number] {
  let uu = 0;
  let uw = 0;
  let ww = 0;
  let pu = 0;
  let pw = 0;
  for (let axis = 0; axis < 3; axis++) {
    const u = b![axis]! - a![axis]!;
    const w = c![axis]! - a![axis]!;
    const q = p[axis]! - a![axis]!;
    uu += u * u;
    uw += u * w;
    ww += w * w;
    pu += q * u;
    pw += q * w;
  }
  const det = uu * ww - uw * uw;
  const second = clamp((ww * pu - uw * pw) / det);
  const third = clamp((uu * pw - uw * pu) / det);
  const first = clamp(1 - second - third);
  const sum = first + second + third;
  return [first / sum, second / sum, third / sum];
}
