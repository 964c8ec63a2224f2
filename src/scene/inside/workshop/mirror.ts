/**
 * Brings a layer's file to what is drawn: normals, and the left side, which
 * the file leaves out because it is the mirror image at x = 0.
 */

/** Set in a structure's fourth byte on the mirrored side; the rest of it says how closed in the vertex is. */
export const LEFT = 128;

/** A mesh as plain arrays: points and normals three numbers a vertex, structures four bytes. */
export interface PlainMesh {
  /** Metres. */
  readonly points: Float32Array<ArrayBuffer>;
  /** Unit vectors. */
  readonly normals: Float32Array<ArrayBuffer>;
  /** x = structure, y = along the fibre, z = across, w = how closed in by its neighbours (0..127), + LEFT on the mirrored side. */
  readonly structures: Uint8Array<ArrayBuffer>;
  readonly index: Uint32Array<ArrayBuffer>;
}

/** Vertices nearer than this are one point for the normals: the file splits them where the fibres' map has a seam. Metres. */
const WELD = 5e-5;

/** For each vertex the first one of the same structure at the same point. */
function weld(points: Float32Array, structures: Uint8Array): Uint32Array {
  const first: Map<number, number>[] = [];
  const twin = new Uint32Array(points.length / 3);
  // 2^17 cells along each axis, some 3 m either way: one whole number for a point of a body, below 2^53.
  const cell = (i: number): number => Math.round((points[i] ?? 0) / WELD) + 0x10000;
  for (let v = 0; v < twin.length; v++) {
    const own = (first[structures[4 * v] ?? 0] ??= new Map());
    const at = (cell(3 * v) * 0x20000 + cell(3 * v + 1)) * 0x20000 + cell(3 * v + 2);
    const known = own.get(at);
    twin[v] = known ?? v;
    if (known === undefined) own.set(at, v);
  }
  return twin;
}

/** Unit normals, each the area-weighted mean of the triangles that meet at the point, across seams. */
export function smoothNormals(points: Float32Array, structures: Uint8Array, index: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const twin = weld(points, structures);
  const sums = new Float32Array(points.length);
  const at = (vertex: number, axis: number): number => points[vertex * 3 + axis] ?? 0;
  for (let i = 0; i + 2 < index.length; i += 3) {
    const [a, b, c] = [index[i] ?? 0, index[i + 1] ?? 0, index[i + 2] ?? 0];
    const [ux, uy, uz] = [at(b, 0) - at(a, 0), at(b, 1) - at(a, 1), at(b, 2) - at(a, 2)];
    const [vx, vy, vz] = [at(c, 0) - at(a, 0), at(c, 1) - at(a, 1), at(c, 2) - at(a, 2)];
    const cross = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const vertex of [a, b, c]) {
      const to = (twin[vertex] ?? vertex) * 3;
      for (let axis = 0; axis < 3; axis++) sums[to + axis] = (sums[to + axis] ?? 0) + (cross[axis] ?? 0);
    }
  }
  const normals = new Float32Array(points.length);
  for (let v = 0; v < twin.length; v++) {
    const from = (twin[v] ?? v) * 3;
    const [x, y, z] = [sums[from] ?? 0, sums[from + 1] ?? 0, sums[from + 2] ?? 0];
    const length = Math.hypot(x, y, z) || 1;
    normals.set([x / length, y / length, z / length], v * 3);
  }
  return normals;
}

/**
 * The mesh with its mirror image behind it.
 * @param isPaired by structure number; midline structures are not doubled
 */
export function withMirror(mesh: PlainMesh, isPaired: readonly boolean[]): PlainMesh {
  const { points, normals, structures, index } = mesh;
  const count = points.length / 3;
  const pairedVertex = (vertex: number): boolean => isPaired[structures[vertex * 4] ?? 0] ?? false;
  const image = new Int32Array(count).fill(-1);
  let total = count;
  for (let v = 0; v < count; v++) if (pairedVertex(v)) image[v] = total++;
  const out = {
    points: new Float32Array(total * 3),
    normals: new Float32Array(total * 3),
    structures: new Uint8Array(total * 4),
  };
  out.points.set(points);
  out.normals.set(normals);
  out.structures.set(structures);
  for (let v = 0; v < count; v++) {
    const to = image[v] ?? -1;
    if (to < 0) continue;
    for (const name of ['points', 'normals'] as const) {
      const from = mesh[name];
      out[name].set([-(from[v * 3] ?? 0), from[v * 3 + 1] ?? 0, from[v * 3 + 2] ?? 0], to * 3);
    }
    out.structures.set(structures.subarray(v * 4, v * 4 + 4), to * 4);
    out.structures[to * 4 + 3] = (structures[v * 4 + 3] ?? 0) | LEFT;
  }
  const both: number[] = [];
  for (let i = 0; i + 2 < index.length; i += 3) {
    const [a, b, c] = [image[index[i] ?? 0] ?? -1, image[index[i + 1] ?? 0] ?? -1, image[index[i + 2] ?? 0] ?? -1];
    // A mirror image turns the winding round.
    if (a >= 0) both.push(a, c, b);
  }
  const whole = new Uint32Array(index.length + both.length);
  whole.set(index);
  whole.set(both, index.length);
  return { ...out, index: whole };
}
