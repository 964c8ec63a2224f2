/**
 * How much each point of the skin is glass where only a zone is: from nothing
 * a little outside the zone's rim to all of it a little inside. Measured from
 * the rim itself, not from the nearest border of a region: borders within the
 * zone, and corners where three regions meet, must not be seen in it.
 */

/** Millimetres outside and inside the rim between which the glass comes. */
export const OUTSIDE = 5;
export const INSIDE = 13;
/** Side of the cubes that the rim is sorted into, metres: no point nearer than INSIDE lies beyond the next one. */
const CELL = 0.015;

/** The rim's edges by cube, over the box that they take up and one cube around it. */
interface Cubes {
  /** Metres. */
  readonly origin: readonly [number, number, number];
  /** How many cubes along each axis. */
  readonly size: readonly [number, number, number];
  /** First entry of each cube, -1 = none. */
  readonly first: Int32Array;
  /** Of each entry its edge, and the cube's next entry or -1. */
  readonly edge: number[];
  readonly next: number[];
}

/** Number of the cube that a point lies in; -1 outside all. */
function cubeAt({ origin, size }: Cubes, x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor((x - origin[0]) / CELL), Math.floor((y - origin[1]) / CELL), Math.floor((z - origin[2]) / CELL)];
  if (i < 0 || j < 0 || k < 0 || i >= size[0] || j >= size[1] || k >= size[2]) return -1;
  return (i * size[1] + j) * size[2] + k;
}

/** Sorts the rim: each edge is in every cube that it, or a neighbour of its cubes, touches. Flat arrays: this runs between two frames. */
function sortRim(rim: Float32Array, edges: number): Cubes {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < edges * 6; i++) {
    low[i % 3] = Math.min(low[i % 3] ?? 0, rim[i] ?? 0);
    high[i % 3] = Math.max(high[i % 3] ?? 0, rim[i] ?? 0);
  }
  const side = (axis: 0 | 1 | 2): number => (edges === 0 ? 0 : Math.ceil(((high[axis] ?? 0) - (low[axis] ?? 0)) / CELL) + 3);
  const start = (axis: 0 | 1 | 2): number => (low[axis] ?? 0) - 1.5 * CELL;
  const size = [side(0), side(1), side(2)] as const;
  const cubes: Cubes = { origin: [start(0), start(1), start(2)], size, first: new Int32Array(size[0] * size[1] * size[2]).fill(-1), edge: [], next: [] };
  for (let edge = 0; edge < edges; edge++) {
    const at = (axis: 0 | 1 | 2, end: 0 | 3): number => Math.floor(((rim[edge * 6 + end + axis] ?? 0) - cubes.origin[axis]) / CELL);
    const from = (axis: 0 | 1 | 2): number => Math.max(0, Math.min(at(axis, 0), at(axis, 3)) - 1);
    const to = (axis: 0 | 1 | 2): number => Math.min(size[axis] - 1, Math.max(at(axis, 0), at(axis, 3)) + 1);
    for (let i = from(0); i <= to(0); i++)
      for (let j = from(1); j <= to(1); j++)
        for (let k = from(2); k <= to(2); k++) {
          const cube = (i * size[1] + j) * size[2] + k;
          cubes.next.push(cubes.first[cube] ?? -1);
          cubes.first[cube] = cubes.edge.push(edge) - 1;
        }
  }
  return cubes;
}

/** Distance from a point to an edge of the rim, squared. */
function squareTo(rim: Float32Array, edge: number, x: number, y: number, z: number): number {
  const i = edge * 6;
  const [ax, ay, az] = [rim[i] ?? 0, rim[i + 1] ?? 0, rim[i + 2] ?? 0];
  const [bx, by, bz] = [(rim[i + 3] ?? 0) - ax, (rim[i + 4] ?? 0) - ay, (rim[i + 5] ?? 0) - az];
  const length = bx * bx + by * by + bz * bz;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * bx + (y - ay) * by + (z - az) * bz) / length)) : 0;
  return (x - ax - along * bx) ** 2 + (y - ay - along * by) ** 2 + (z - az - along * bz) ** 2;
}

/**
 * Writes the glass of a zone, 0..255 a vertex.
 * @param points vertices, three numbers each, metres
 * @param isWithin whether a vertex's region belongs to the zone
 * @param rim the zone's edges, six numbers each (two ends), metres
 * @param edges how many of them
 * @param put takes a vertex and its glass
 */
export function writeZoneGlass(
  points: Float32Array,
  isWithin: (vertex: number) => boolean,
  rim: Float32Array,
  edges: number,
  put: (vertex: number, glass: number) => void,
): void {
  const cubes = sortRim(rim, edges);
  for (let vertex = 0; vertex * 3 < points.length; vertex++) {
    const [x, y, z] = [points[vertex * 3] ?? 0, points[vertex * 3 + 1] ?? 0, points[vertex * 3 + 2] ?? 0];
    const cube = cubeAt(cubes, x, y, z);
    const near = cube < 0 ? -1 : (cubes.first[cube] ?? -1);
    const within = isWithin(vertex);
    let glass = within ? 255 : 0;
    if (near >= 0) {
      let square = Infinity;
      for (let entry = near; entry >= 0; entry = cubes.next[entry] ?? -1) square = Math.min(square, squareTo(rim, cubes.edge[entry] ?? 0, x, y, z));
      const millimetres = Math.sqrt(square) * (within ? 1000 : -1000);
      glass = Math.round(255 * Math.min(1, Math.max(0, (millimetres + OUTSIDE) / (OUTSIDE + INSIDE))));
    }
    put(vertex, glass);
  }
}
