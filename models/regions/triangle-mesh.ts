/**
 * The skin as triangles, and who is next to whom.
 *
 * The subdivided body comes as quads. A quad has two diagonals: the drawn mesh
 * takes one of them, fast marching profits from both (see `bothDiagonals`).
 */
import type { Body } from '../body/types.ts';

/** An indexed triangle mesh. */
export interface TriangleMesh {
  /** xyz per vertex, metres. */
  readonly positions: Float64Array;
  /** Three vertex indices a triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
}

/** Rows of numbers of different length: row i is `items[start[i]] .. items[start[i + 1] - 1]`. */
export interface Rows {
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

/** Squared distance between two vertices. */
function squaredDistance(positions: Float64Array, a: number, b: number): number {
  const dx = positions[3 * a]! - positions[3 * b]!;
  const dy = positions[3 * a + 1]! - positions[3 * b + 1]!;
  const dz = positions[3 * a + 2]! - positions[3 * b + 2]!;
  return dx * dx + dy * dy + dz * dz;
}

/**
 * The skin (without eyeballs) as triangles, each quad split along its shorter diagonal.
 *
 * Right-hand quads are measured on their left-hand twins, so that rounding can
 * never split a pair of mirrored quads in two different ways.
 */
export function triangulateSkin(body: Body): TriangleMesh {
  const { quads, mirror, skinCount } = body;
  const positions = body.positions.slice(0, 3 * skinCount);
  const triangles = new Uint32Array((quads.length / 4) * 6);
  let out = 0;
  for (let q = 0; q < quads.length; q += 4) {
    const [a, b, c, d] = [quads[q]!, quads[q + 1]!, quads[q + 2]!, quads[q + 3]!];
    const x = positions[3 * a]! + positions[3 * b]! + positions[3 * c]! + positions[3 * d]!;
    const onLeft = (v: number) => (x >= 0 ? v : mirror[v]!);
    const first = squaredDistance(positions, onLeft(a), onLeft(c));
    const second = squaredDistance(positions, onLeft(b), onLeft(d));
    const tie = Math.min(onLeft(a), onLeft(c)) < Math.min(onLeft(b), onLeft(d));
    const split = first < second || (first === second && tie) ? [a, b, c, a, c, d] : [a, b, d, b, c, d];
    triangles.set(split, out);
    out += 6;
  }
  return { positions, triangles };
}

/**
 * All four triangles that a quad's two diagonals can make.
 *
 * As stencils of fast marching they remove the bias of a one-diagonal mesh,
 * along which distances would run short in one direction and long in the other.
 */
export function bothDiagonals(quads: Uint32Array): Uint32Array {
  const triangles = new Uint32Array(quads.length * 3);
  for (let q = 0; q < quads.length; q += 4) {
    const [a, b, c, d] = [quads[q]!, quads[q + 1]!, quads[q + 2]!, quads[q + 3]!];
    triangles.set([a, b, c, a, c, d, a, b, d, b, c, d], q * 3);
  }
  return triangles;
}

/** For each vertex the triangles that use it. */
export function trianglesOfVertices(triangles: Uint32Array, vertexCount: number): Rows {
  const start = new Uint32Array(vertexCount + 1);
  for (const v of triangles) start[v + 1]!++;
  for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!;
  const items = new Uint32Array(triangles.length);
  const next = start.slice();
  for (let k = 0; k < triangles.length; k++) items[next[triangles[k]!]!++] = Math.floor(k / 3);
  return { start, items };
}

/** For each vertex its neighbours along edges, ascending. */
export function neighboursOfVertices(triangles: Uint32Array, vertexCount: number): Rows {
  const around = trianglesOfVertices(triangles, vertexCount);
  const start = new Uint32Array(vertexCount + 1);
  const items: number[] = [];
  for (let v = 0; v < vertexCount; v++) {
    const ring = new Set<number>();
    for (let k = around.start[v]!; k < around.start[v + 1]!; k++) {
      const t = around.items[k]! * 3;
      for (let corner = 0; corner < 3; corner++) ring.add(triangles[t + corner]!);
    }
    ring.delete(v);
    items.push(...[...ring].sort((p, q) => p - q));
    start[v + 1] = items.length;
  }
  return { start, items: Uint32Array.from(items) };
}
