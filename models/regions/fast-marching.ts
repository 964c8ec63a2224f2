/**
 * Geodesic distance on a triangle mesh by fast marching.
 *
 * Kimmel and Sethian, "Computing geodesic paths on manifolds", PNAS 95 (1998):
 * distances spread from the sources like a wave, each vertex being fixed in
 * order of arrival. Inside a triangle the front is a straight line; where it
 * would come from outside the triangle, the shorter edge is taken instead.
 */
import { trianglesOfVertices, type Rows } from './triangle-mesh.ts';

/** Where a wave starts: a vertex and the distance it already has, metres. */
export interface Source {
  readonly vertex: number;
  readonly distance: number;
}

/** Result of a march: distance per vertex (metres, `limit` where it was not reached) and which vertex each one's value came from. */
export interface March {
  readonly distance: Float64Array;
  /** The nearer of the vertices that gave this vertex its value; itself at a source. */
  readonly parent: Uint32Array;
}

/** Marches repeatedly over one mesh. */
export class FastMarcher {
  readonly #positions: Float64Array;
  readonly #triangles: Uint32Array;
  readonly #around: Rows;
  readonly #vertexCount: number;
  readonly #heap: Uint32Array;
  readonly #place: Int32Array;
  #size = 0;

  /**
   * @param positions xyz per vertex, metres.
   * @param triangles the stencils: three vertex indices each; they may overlap.
   */
  constructor(positions: Float64Array, triangles: Uint32Array) {
    this.#positions = positions;
    this.#triangles = triangles;
    this.#vertexCount = positions.length / 3;
    this.#around = trianglesOfVertices(triangles, this.#vertexCount);
    this.#heap = new Uint32Array(this.#vertexCount);
    this.#place = new Int32Array(this.#vertexCount);
  }

  /** Distance of every vertex from the nearest source; the wave stops at `limit` metres. */
  march(sources: readonly Source[], limit: number): March {
    const distance = new Float64Array(this.#vertexCount).fill(limit);
    const parent = new Uint32Array(this.#vertexCount).map((_, v) => v);
    const fixed = new Uint8Array(this.#vertexCount);
    this.#place.fill(-1);
    this.#size = 0;
    for (const { vertex, distance: start } of sources) {
      if (start < distance[vertex]!) {
        distance[vertex] = start;
        this.#raise(vertex, distance);
      }
    }
    while (this.#size > 0) {
      const v = this.#pop(distance);
      fixed[v] = 1;
      for (let k = this.#around.start[v]!; k < this.#around.start[v + 1]!; k++) {
        const t = this.#around.items[k]! * 3;
        for (let corner = 0; corner < 3; corner++) {
          const c = this.#triangles[t + corner]!;
          if (fixed[c]) continue;
          const other = this.#triangles[t]! + this.#triangles[t + 1]! + this.#triangles[t + 2]! - c - v;
          const value = fixed[other]
            ? this.#across(c, v, other, distance)
            : distance[v]! + this.#length(c, v);
          if (value < distance[c]!) {
            distance[c] = value;
            parent[c] = fixed[other] && this.#length(c, other) < this.#length(c, v) ? other : v;
            this.#raise(c, distance);
          }
        }
      }
    }
    return { distance, parent };
  }

  #length(a: number, b: number): number {
    const p = this.#positions;
    return Math.hypot(p[3 * a]! - p[3 * b]!, p[3 * a + 1]! - p[3 * b + 1]!, p[3 * a + 2]! - p[3 * b + 2]!);
  }

  /** Arrival at c of a straight front known at a and b. */
  #across(c: number, a: number, b: number, distance: Float64Array): number {
    const p = this.#positions;
    const ax = p[3 * a]! - p[3 * c]!;
    const ay = p[3 * a + 1]! - p[3 * c + 1]!;
    const az = p[3 * a + 2]! - p[3 * c + 2]!;
    const bx = p[3 * b]! - p[3 * c]!;
    const by = p[3 * b + 1]! - p[3 * c + 1]!;
    const bz = p[3 * b + 2]! - p[3 * c + 2]!;
    const aa = ax * ax + ay * ay + az * az;
    const bb = bx * bx + by * by + bz * bz;
    const ab = ax * bx + ay * by + az * bz;
    const da = distance[a]!;
    const db = distance[b]!;
    const alongEdges = Math.min(da + Math.sqrt(aa), db + Math.sqrt(bb));
    const det = aa * bb - ab * ab;
    if (det <= 1e-12 * aa * bb) return alongEdges;
    // With Q the inverse Gram matrix of the two edges, the arrival time s solves
    // (1'Q1) s^2 - 2 (1'Qd) s + d'Qd = 1; the later root is the one ahead of the front.
    const qa = bb / det;
    const qb = aa / det;
    const qab = -ab / det;
    const quadratic = qa + 2 * qab + qb;
    const linear = (qa + qab) * da + (qab + qb) * db;
    const constant = qa * da * da + 2 * qab * da * db + qb * db * db - 1;
    const root = linear * linear - quadratic * constant;
    if (root < 0) return alongEdges;
    const s = (linear + Math.sqrt(root)) / quadratic;
    const fromA = qa * (s - da) + qab * (s - db);
    const fromB = qab * (s - da) + qb * (s - db);
    return fromA > 0 && fromB > 0 ? Math.min(s, alongEdges) : alongEdges;
  }

  /** Puts a vertex into the heap, or moves it up after its distance fell. */
  #raise(vertex: number, distance: Float64Array): void {
    const key = distance[vertex]!;
    let i = this.#place[vertex]!;
    if (i < 0) i = this.#size++;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const above = this.#heap[up]!;
      if (distance[above]! <= key) break;
      this.#heap[i] = above;
      this.#place[above] = i;
      i = up;
    }
    this.#heap[i] = vertex;
    this.#place[vertex] = i;
  }

  #pop(distance: Float64Array): number {
    const top = this.#heap[0]!;
    this.#place[top] = -1;
    const last = this.#heap[--this.#size]!;
    if (this.#size === 0) return top;
    const key = distance[last]!;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= this.#size) break;
      if (down + 1 < this.#size && distance[this.#heap[down + 1]!]! < distance[this.#heap[down]!]!) down++;
      const below = this.#heap[down]!;
      if (distance[below]! >= key) break;
      this.#heap[i] = below;
      this.#place[below] = i;
      i = down;
    }
    this.#heap[i] = last;
    this.#place[last] = i;
    return top;
  }
}
