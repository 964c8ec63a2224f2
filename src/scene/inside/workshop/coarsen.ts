/**
 * Makes a coarse copy of the skin, a little smaller.
 */

/** Side of the cubes whose vertices become one, metres. */
const CELL = 0.008;
/** How far the copy lies under the skin, metres: more than the cubes cut off. */
const INSET = 0.005;

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
    // 4,096 cubes along each axis, some 16 m either way at 8 mm: more than any body.
    const key = [0, 1, 2].reduce((sum, axis) => sum * 4096 + Math.round(at(v * 3 + axis) / cell) + 2048, 0);
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

/** The coarse copy of a skin, in metres. */
export function coarseSkin({ points, normals, index, toMetres: m }: PlainSkin): Coarse {
  const inset = new Float32Array(points.length);
  for (let v = 0; v < points.length; v += 3) {
    const [x, y, z] = [points[v] ?? 0, points[v + 1] ?? 0, points[v + 2] ?? 0];
    for (let row = 0; row < 3; row++) {
      const metres = (m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 8] ?? 0) * z + (m[row + 12] ?? 0);
      inset[v + row] = metres - INSET * (normals[v + row] ?? 0);
    }
  }
  return coarsen(inset, index, CELL);
}
