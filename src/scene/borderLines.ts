/**
 * The lines between regions as they lie in the body's mesh.
 */

/** What is read of the mesh. */
export interface RegionMesh {
  /** Triangles, three vertices each, counter-clockwise seen from outside. */
  readonly index: ArrayLike<number>;
  /** Three numbers a vertex. */
  readonly points: Float32Array;
  /** The region of each vertex. */
  readonly regions: Uint8Array;
  /** How far each vertex is from a border: only those at 0 are looked at. */
  readonly distances: Uint8Array;
}

/** All border edges of a body. */
export interface BorderLines {
  /** Six numbers an edge: its two ends, in the mesh's own units. */
  readonly points: Float32Array;
  /** Two an edge: the region to the left on the way from the first end to the second, seen from outside, and the one to the right. */
  readonly sides: Uint8Array;
}

/** Finer than any two vertices of a body lie apart, in parts of the mesh's unit: spreads the places, decides nothing. */
const GRAIN = 65_536;

/**
 * Numbers the places of the vertices on borders: vertices at one place get one
 * number, all others -1. A table of our own instead of a Map of strings, which
 * takes ten times as long: this may run between a click and its picture.
 */
function numberPlaces(points: Float32Array, distances: Uint8Array): Int32Array {
  const places = new Int32Array(distances.length).fill(-1);
  let onBorder = 0;
  for (let v = 0; v < distances.length; v++) if (distances[v] === 0) onBorder += 1;
  // At most half full, its size a power of two; holds a vertex of the place and one, 0 = free.
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * onBorder + 2)));
  const last = table.length - 1;
  let count = 0;
  for (let v = 0; v < distances.length; v++) {
    if (distances[v] !== 0) continue;
    const x = points[3 * v] ?? 0;
    const y = points[3 * v + 1] ?? 0;
    const z = points[3 * v + 2] ?? 0;
    const mixed = Math.imul(x * GRAIN, 73_856_093) ^ Math.imul(y * GRAIN, 19_349_663) ^ Math.imul(z * GRAIN, 83_492_791);
    for (let slot = (mixed ^ (mixed >>> 15)) & last; places[v] === -1; slot = (slot + 1) & last) {
      const other = (table[slot] ?? 0) - 1;
      if (other < 0) {
        table[slot] = v + 1;
        places[v] = count++;
      } else if (points[3 * other] === x && points[3 * other + 1] === y && points[3 * other + 2] === z) {
        places[v] = places[other] ?? -1;
      }
    }
  }
  return places;
}

/** Finds the edges that two regions share. Regions do not share vertices, so edges are matched by where they are. */
export function findBorderLines({ index, points, regions, distances }: RegionMesh): BorderLines {
  const places = numberPlaces(points, distances);
  // The edges walked so far, as lists by the place they start from: the place they go to, their first vertex, the list's next.
  const newest = new Int32Array(distances.length).fill(-1);
  const ends: number[] = [];
  const starts: number[] = [];
  const next: number[] = [];
  const found: number[] = [];
  const sides: number[] = [];
  for (let i = 0; i < index.length; i++) {
    const a = index[i] ?? 0;
    const from = places[a] ?? -1;
    if (from < 0) continue;
    const b = index[i % 3 === 2 ? i - 2 : i + 1] ?? 0;
    const to = places[b] ?? -1;
    if (to < 0) continue;
    // The other side walks the edge the other way.
    let walked = newest[to] ?? -1;
    while (walked >= 0 && ends[walked] !== from) walked = next[walked] ?? -1;
    if (walked < 0) {
      next.push(newest[from] ?? -1);
      newest[from] = ends.push(to) - 1;
      starts.push(a);
      continue;
    }
    const other = starts[walked] ?? 0;
    if (regions[other] === regions[a]) continue;
    for (let axis = 0; axis < 3; axis++) found.push(points[3 * a + axis] ?? 0);
    for (let axis = 0; axis < 3; axis++) found.push(points[3 * b + axis] ?? 0);
    sides.push(regions[a] ?? 0, regions[other] ?? 0);
  }
  return { points: Float32Array.from(found), sides: Uint8Array.from(sides) };
}

/**
 * Writes the edges around a set of regions, the set always on the left.
 * @param wanted by region index, 1 = in the set
 * @param out at least as long as `lines.points`
 * @returns how many edges were written
 */
export function copyOutline({ points, sides }: BorderLines, wanted: Uint8Array, out: Float32Array): number {
  let count = 0;
  for (let edge = 0; 2 * edge < sides.length; edge++) {
    const left = wanted[sides[2 * edge] ?? 255] ?? 0;
    if (left === (wanted[sides[2 * edge + 1] ?? 255] ?? 0)) continue;
    for (let i = 0; i < 6; i++) out[6 * count + i] = points[6 * edge + (left ? i : (i + 3) % 6)] ?? 0;
    count += 1;
  }
  return count;
}
