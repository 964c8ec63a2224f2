/**
 * Finds the triangles that a ray may meet. Neighbours in a layer's index lie
 * close together (they are stored for the vertex cache), so the index's own
 * order makes a good tree: boxes around runs of triangles, boxes around pairs
 * of those, up to one around all. It is made in one pass over the vertices, a
 * tenth of the time of a tree that sorts the triangles first, and without the
 * library that does so: the worker would be five times as large with it.
 */

/** Triangles in a box of the lowest row. */
export const RUN = 8;

/** Indices in a run. */
const CORNERS = RUN * 3;

/**
 * A complete binary tree of boxes, root first, the children of the n-th at
 * 2n + 1 and 2n + 2; six numbers a box: least x, y, z, greatest x, y, z. Where
 * there are no triangles left the least are greater than the greatest.
 */
export type BoxTree = Float32Array<ArrayBuffer>;

/** Boxes in the lowest row. */
function leavesOf(boxes: BoxTree): number {
  return (boxes.length / 6 + 1) / 2;
}

/** Widens a box by six numbers: a point twice, or another box. */
function widen(boxes: BoxTree, box: number, numbers: ArrayLike<number>, least: number, greatest: number): void {
  for (let axis = 0; axis < 3; axis++) {
    const low = numbers[least + axis] ?? 0;
    const high = numbers[greatest + axis] ?? 0;
    if (low < (boxes[box + axis] ?? 0)) boxes[box + axis] = low;
    if (high > (boxes[box + axis + 3] ?? 0)) boxes[box + axis + 3] = high;
  }
}

/** The tree over triangles (three vertices each in `index`, three numbers a vertex in `points`). */
export function boxTree(points: Float32Array, index: Uint32Array): BoxTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, index.length / CORNERS)));
  const boxes = new Float32Array((2 * leaves - 1) * 6);
  for (let box = 0; box < boxes.length; box += 6) boxes.fill(Infinity, box, box + 3).fill(-Infinity, box + 3, box + 6);
  for (let i = 0; i < index.length; i++) {
    const vertex = (index[i] ?? 0) * 3;
    widen(boxes, (leaves - 1 + Math.floor(i / CORNERS)) * 6, points, vertex, vertex);
  }
  for (let node = boxes.length / 6 - 1; node > 0; node--) widen(boxes, Math.floor((node - 1) / 2) * 6, boxes, node * 6, node * 6 + 3);
  return boxes;
}

type Numbers = readonly [number, number, number];

/** True when the ray enters the box at all. A direction along an axis divides by zero, as the slab test wants it. */
function meets(boxes: BoxTree, box: number, from: Numbers, inverse: Numbers): boolean {
  let near = 0;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const low = boxes[box + axis] ?? 0;
    const high = boxes[box + axis + 3] ?? 0;
    if (low > high) return false;
    const one = (low - (from[axis] ?? 0)) * (inverse[axis] ?? 0);
    const other = (high - (from[axis] ?? 0)) * (inverse[axis] ?? 0);
    // Along the box, between its two sides or in one of them: nothing is decided by this axis.
    if (Number.isNaN(one + other)) continue;
    near = Math.max(near, Math.min(one, other));
    far = Math.min(far, Math.max(one, other));
  }
  return near <= far;
}

/**
 * The triangles whose lowest boxes a ray comes through, in the index's order.
 * @param corners how many numbers the index has
 * @param visit is given where in the index a triangle's three vertices begin
 */
export function visitBoxes(boxes: BoxTree, corners: number, from: Numbers, direction: Numbers, visit: (first: number) => void): void {
  const inverse: Numbers = [1 / direction[0], 1 / direction[1], 1 / direction[2]];
  const firstLeaf = leavesOf(boxes) - 1;
  const walk = (node: number): void => {
    if (!meets(boxes, node * 6, from, inverse)) return;
    if (node < firstLeaf) {
      walk(2 * node + 1);
      walk(2 * node + 2);
      return;
    }
    const start = (node - firstLeaf) * CORNERS;
    for (let i = start; i < Math.min(start + CORNERS, corners); i += 3) visit(i);
  };
  walk(0);
}
