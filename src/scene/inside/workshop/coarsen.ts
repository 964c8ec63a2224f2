/**
 * Makes a coarse copy of the skin, a little smaller.
 */

/** Side of the cubes whose vertices become one, metres. */
const CELL = 0.008;
/** How far the copy lies under the skin, metres: more than the cubes cut off. */
const INSET = 0.005;
/** Vertices nearer to the skin than this are not taken to be under it, metres. */
const LEAST = 0.0005;
/** How far where the form is thinner than that (ears, lips, lids): the first at which the vertex is still under the skin, metres. */
const THIN_INSETS = [0.002, 0.0015, 0.001, 0.0007, 0.0004, 0.0002] as const;

/** Points (metres, three numbers each) merged by cubes, and the triangles that are left. */
export interface Coarse {
  readonly points: Float32Array<ArrayBuffer>;
  readonly index: Uint32Array<ArrayBuffer>;
}

/** The skin as plain arrays. */
export interface PlainSkin {
  /** Three numbers a vertex, in the file's unit. */
  readonly points: Float32Array;
  /** Unit vectors. */
  readonly normals: Float32Array;
  readonly index: Uint32Array;
  /** Sixteen numbers, column by column: from the file's unit to metres. */
  readonly toMetres: readonly number[];
}

/** Number of the cube that a point (from `i` in `points`) lies in, moved by whole cubes. 4,096 along each axis, some 16 m either way at 8 mm: more than any body. */
function cubeOf(points: Float32Array, i: number, cell: number, dx: number, dy: number, dz: number): number {
  const x = Math.round((points[i] ?? 0) / cell) + dx + 2048;
  const y = Math.round((points[i + 1] ?? 0) / cell) + dy + 2048;
  return (x * 4096 + y) * 4096 + Math.round((points[i + 2] ?? 0) / cell) + dz + 2048;
}

/**
 * Merges vertices by cubes of a grid; triangles within a cube, or along an edge of it, fall away.
 * @param points three numbers a vertex
 * @param cell side of a cube, in the points' unit
 */
export function coarsen(points: Float32Array, index: ArrayLike<number>, cell: number): Coarse {
  const cells = new Map<number, number>();
  const merged = new Uint32Array(points.length / 3);
  const sums: number[] = [];
  const counts: number[] = [];
  const at = (i: number): number => points[i] ?? 0;
  for (let v = 0; v < merged.length; v++) {
    const key = cubeOf(points, v * 3, cell, 0, 0, 0);
    let to = cells.get(key);
    if (to === undefined) {
      to = counts.length;
      cells.set(key, to);
      counts.push(0);
      sums.push(0, 0, 0);
    }
    merged[v] = to;
    counts[to] = (counts[to] ?? 0) + 1;
    for (let axis = 0; axis < 3; axis++) sums[to * 3 + axis] = (sums[to * 3 + axis] ?? 0) + at(v * 3 + axis);
  }
  const kept: number[] = [];
  for (let i = 0; i + 2 < index.length; i += 3) {
    const [a, b, c] = [merged[index[i] ?? 0] ?? 0, merged[index[i + 1] ?? 0] ?? 0, merged[index[i + 2] ?? 0] ?? 0];
    if (a !== b && b !== c && c !== a) kept.push(a, b, c);
  }
  const means = Float32Array.from(sums, (sum, i) => sum / (counts[Math.floor(i / 3)] ?? 1));
  return { points: means, index: Uint32Array.from(kept) };
}

/** Tells the vertex of the skin nearest to a point, of those in the cubes around it. */
class Nearest {
  private readonly points: Float32Array;
  private readonly newest = new Map<number, number>();
  /** Of each vertex the one before it in its cube, -1 = none. */
  private readonly next: Int32Array;

  constructor(points: Float32Array) {
    this.points = points;
    this.next = new Int32Array(points.length / 3);
    for (let v = 0; v < this.next.length; v++) {
      const cube = cubeOf(points, v * 3, CELL, 0, 0, 0);
      this.next[v] = this.newest.get(cube) ?? -1;
      this.newest.set(cube, v);
    }
  }

  /** -1 where there is none within a cube's side. @param i where the point begins in `of` */
  to(of: Float32Array, i: number): number {
    const { points, newest, next } = this;
    const x = of[i] ?? 0;
    const y = of[i + 1] ?? 0;
    const z = of[i + 2] ?? 0;
    let nearest = -1;
    let least = Infinity;
    for (let cube = 0; cube < 27; cube++) {
      const first = newest.get(cubeOf(of, i, CELL, (cube % 3) - 1, (Math.floor(cube / 3) % 3) - 1, Math.floor(cube / 9) - 1)) ?? -1;
      for (let v = first; v >= 0; v = next[v] ?? -1) {
        const square = ((points[v * 3] ?? 0) - x) ** 2 + ((points[v * 3 + 1] ?? 0) - y) ** 2 + ((points[v * 3 + 2] ?? 0) - z) ** 2;
        if (square >= least) continue;
        least = square;
        nearest = v;
      }
    }
    return nearest;
  }
}

/**
 * Brings vertices back under the skin, in place: where the form is thinner than
 * the inset they have come out on its other side, and where two sheets of skin
 * share a cube, between them.
 * @param copy vertices of the coarse copy; this and the skin in metres, three numbers each
 */
function pullUnder(copy: Float32Array, points: Float32Array, normals: Float32Array): void {
  const nearest = new Nearest(points);
  /** How far a point of the copy lies before the skin, metres; negative under it. */
  const before = (i: number, v: number): number => {
    let sum = 0;
    for (let axis = 0; axis < 3; axis++) sum += ((copy[i + axis] ?? 0) - (points[v * 3 + axis] ?? 0)) * (normals[v * 3 + axis] ?? 0);
    return sum;
  };
  for (let i = 0; i < copy.length; i += 3) {
    const v = nearest.to(copy, i);
    if (v < 0 || before(i, v) < -LEAST) continue;
    for (const inset of THIN_INSETS) {
      for (let axis = 0; axis < 3; axis++) copy[i + axis] = (points[v * 3 + axis] ?? 0) - inset * (normals[v * 3 + axis] ?? 0);
      if (before(i, nearest.to(copy, i)) < -inset / 2) break;
    }
  }
}

/** The coarse copy of a skin, in metres. */
export function coarseSkin({ points, normals, index, toMetres: m }: PlainSkin): Coarse {
  const metres = new Float32Array(points.length);
  const inset = new Float32Array(points.length);
  for (let v = 0; v < points.length; v += 3) {
    const [x, y, z] = [points[v] ?? 0, points[v + 1] ?? 0, points[v + 2] ?? 0];
    for (let row = 0; row < 3; row++) {
      const at = (m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 8] ?? 0) * z + (m[row + 12] ?? 0);
      metres[v + row] = at;
      inset[v + row] = at - INSET * (normals[v + row] ?? 0);
    }
  }
  const coarse = coarsen(inset, index, CELL);
  pullUnder(coarse.points, metres, normals);
  return coarse;
}
