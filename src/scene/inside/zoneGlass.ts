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
  /** Metres; of each axis. */
  readonly origin: Float64Array;
  /** How many cubes along each axis. */
  readonly size: Int32Array;
  /** First entry of each cube, -1 = none. */
  readonly first: Int32Array;
  /** Of each entry its edge, and the cube's next entry or -1. */
  readonly edge: number[];
  readonly next: number[];
}

/** The cubes around a rim, empty. */
function cubesAround(rim: Float32Array, edges: number): Cubes {
  const low = new Float64Array(3).fill(Infinity);
  const high = new Float64Array(3).fill(-Infinity);
  for (let i = 0; i < edges * 6; i++) {
    low[i % 3] = Math.min(low[i % 3] ?? 0, rim[i] ?? 0);
    high[i % 3] = Math.max(high[i % 3] ?? 0, rim[i] ?? 0);
  }
  const origin = low.map((least) => least - 1.5 * CELL);
  const size = Int32Array.from(low, (least, axis) => (edges === 0 ? 0 : Math.ceil(((high[axis] ?? 0) - least) / CELL) + 3));
  const count = size.reduce((product, side) => product * side, 1);
  return { origin, size, first: new Int32Array(count).fill(-1), edge: [], next: [] };
}

/** Sorts the rim: each edge is in every cube that it, or a neighbour of its cubes, touches. */
function sortRim(rim: Float32Array, edges: number): Cubes {
  const cubes = cubesAround(rim, edges);
  const { origin, size, first, edge: entries, next } = cubes;
  const from = new Int32Array(3);
  const to = new Int32Array(3);
  for (let edge = 0; edge < edges; edge++) {
    for (let axis = 0; axis < 3; axis++) {
      const one = Math.floor(((rim[edge * 6 + axis] ?? 0) - (origin[axis] ?? 0)) / CELL);
      const other = Math.floor(((rim[edge * 6 + 3 + axis] ?? 0) - (origin[axis] ?? 0)) / CELL);
      from[axis] = Math.max(0, Math.min(one, other) - 1);
      to[axis] = Math.min((size[axis] ?? 0) - 1, Math.max(one, other) + 1);
    }
    const [west = 0, south = 0, near = 0] = from;
    const [east = 0, north = 0, far = 0] = to;
    for (let i = west; i <= east; i++)
      for (let j = south; j <= north; j++)
        for (let k = near; k <= far; k++) {
          const cube = (i * (size[1] ?? 0) + j) * (size[2] ?? 0) + k;
          next.push(first[cube] ?? -1);
          first[cube] = entries.push(edge) - 1;
        }
  }
  return cubes;
}

/** Distance from a point to an edge of the rim, squared. */
function squareTo(rim: Float32Array, edge: number, x: number, y: number, z: number): number {
  const i = edge * 6;
  const ax = rim[i] ?? 0;
  const ay = rim[i + 1] ?? 0;
  const az = rim[i + 2] ?? 0;
  const bx = (rim[i + 3] ?? 0) - ax;
  const by = (rim[i + 4] ?? 0) - ay;
  const bz = (rim[i + 5] ?? 0) - az;
  const length = bx * bx + by * by + bz * bz;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * bx + (y - ay) * by + (z - az) * bz) / length)) : 0;
  return (x - ax - along * bx) ** 2 + (y - ay - along * by) ** 2 + (z - az - along * bz) ** 2;
}

/** Distance from a point to the rim, metres; Infinity where the rim is farther than the next cubes. Makes no lists: it is asked for every vertex. */
function distanceTo(rim: Float32Array, { origin, size, first, edge, next }: Cubes, x: number, y: number, z: number): number {
  const i = Math.floor((x - (origin[0] ?? 0)) / CELL);
  const j = Math.floor((y - (origin[1] ?? 0)) / CELL);
  const k = Math.floor((z - (origin[2] ?? 0)) / CELL);
  const wide = size[0] ?? 0;
  const high = size[1] ?? 0;
  const deep = size[2] ?? 0;
  if (i < 0 || j < 0 || k < 0 || i >= wide || j >= high || k >= deep) return Infinity;
  let square = Infinity;
  for (let entry = first[(i * high + j) * deep + k] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
    square = Math.min(square, squareTo(rim, edge[entry] ?? 0, x, y, z));
  }
  return Math.sqrt(square);
}

/**
 * The glass of a zone, 0..255 a vertex.
 * @param points vertices, three numbers each, metres
 * @param regions the region of each vertex
 * @param wanted by region, 1 = belongs to the zone
 * @param rim the zone's edges, six numbers each (two ends), metres
 * @param edges how many of them
 */
export function zoneGlass(points: Float32Array, regions: Uint8Array, wanted: Uint8Array, rim: Float32Array, edges: number): Uint8Array {
  const cubes = sortRim(rim, edges);
  const out = new Uint8Array(regions.length);
  for (let vertex = 0; vertex < out.length; vertex++) {
    const away = 1000 * distanceTo(rim, cubes, points[vertex * 3] ?? 0, points[vertex * 3 + 1] ?? 0, points[vertex * 3 + 2] ?? 0);
    const inwards = wanted[regions[vertex] ?? 0] === 1 ? away : -away;
    out[vertex] = Math.round(255 * Math.min(1, Math.max(0, (inwards + OUTSIDE) / (OUTSIDE + INSIDE))));
  }
  return out;
}
