/** An explicit surface through rows of points, splined both ways: lungs as closed rings, the pleura as an open membrane. */
import { topologyOf, volumeOf, type Mesh } from './mesh.ts';
import { simplify } from './simplify.ts';
import { curveThrough, type Curve } from './spline.ts';
import { add, cross, dot, scale, subtract, type Vec3 } from './vector.ts';

/** A furrow along a line on the surface: the fissure of a lung. Lengths in the points' unit. */
export interface Groove {
  /** Points on the surface, or near to it: only their place along it counts. */
  readonly line: readonly Vec3[];
  readonly depth: number;
  /** Distance from the line at which about a third of the depth is left. */
  readonly halfWidth: number;
}

export interface SurfaceOptions {
  /** Rows are rings whose end joins their start; the first and last row are capped. */
  readonly closed: boolean;
  /** Of a closed surface: the last ring is left open, a sac without a floor. */
  readonly mouth?: boolean;
  /** Cells from row to row over the whole surface, and within a row. */
  readonly along: number;
  readonly across: number;
  readonly grooves?: readonly Groove[];
  /**
   * At most this many triangles: the cells above are then only the surface that
   * is simplified, finer where it bends. Such a mesh has no uv.
   */
  readonly triangles?: number;
}

/** Points that a ring is continued by on both sides so that its spline knows no start. */
const OVERLAP = 3;

/**
 * The point `share` of the way from given point `first` to `first + spans`,
 * counted in points, not in length: what is typed as one line (the lower border
 * of a lung) then is one line of the mesh, too.
 */
function atPoint({ knots, at }: Curve, share: number, first: number, spans: number): Vec3 {
  const place = share * spans;
  const span = Math.min(Math.floor(place), spans - 1);
  const before = knots[first + span]!;
  return at(before + (knots[first + span + 1]! - before) * (place - span));
}

/** A row as a curve over v in 0..1; a closed one comes back to its first point. */
function rowThrough(points: readonly Vec3[], closed: boolean): (v: number) => Vec3 {
  const count = points.length;
  if (!closed) {
    const curve = curveThrough(points);
    return (v) => atPoint(curve, v, 0, count - 1);
  }
  const ring = curveThrough(Array.from({ length: count + 1 + 2 * OVERLAP }, (_, i) => points[(i - OVERLAP + OVERLAP * count) % count]!));
  return (v) => atPoint(ring, v, OVERLAP, count);
}

/** Builds the surface; u runs from row to row, v within a row. Closed ones face outwards. */
export function surface(rows: readonly (readonly Vec3[])[], options: SurfaceOptions): Mesh {
  const { grooves = [], triangles } = options;
  const { positions, triangles: cells, uv } = grooves.reduce(carve, fineSurface(rows, options));
  if (triangles === undefined) return { positions, triangles: cells, ...(uv ? { uv } : {}) };
  let simple = simplify({ positions, triangles: cells }, SIMPLER, triangles, ['PreserveFolds']);
  // Where two faces lie close, the last collapses may pinch them together: then with a few fewer.
  for (let fewer = 1; options.closed && !options.mouth && !topologyOf(simple).closed && fewer <= TRIES; fewer++) {
    simple = simplify({ positions, triangles: cells }, SIMPLER, triangles - 4 * fewer, ['PreserveFolds']);
  }
  return simple;
}

const TRIES = 8;

/** Error that simplification may make before it looks at the budget, mm. */
const SIMPLER = 0.2;

function fineSurface(rows: readonly (readonly Vec3[])[], { closed, mouth = false, along, across }: SurfaceOptions): Mesh {
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < (closed ? 3 : 2) || rows.some((row) => row.length !== columns)) {
    throw new Error('A surface needs at least two rows of equally many points, three a ring.');
  }
  const rowAt = rows.map((row) => rowThrough(row, closed));
  const columnCount = closed ? across : across + 1;
  const columnsAt: Curve[] = Array.from({ length: columnCount }, (_, j) => curveThrough(rowAt.map((at) => at(j / across))));
  const positions: number[] = [];
  const uv: number[] = [];
  for (let i = 0; i <= along; i++) {
    for (const [j, curve] of columnsAt.entries()) {
      positions.push(...atPoint(curve, i / along, 0, rows.length - 1));
      uv.push(i / along, closed ? 1 - Math.abs((2 * j) / across - 1) : j / across);
    }
  }
  const triangles: number[] = [];
  for (let i = 0; i < along; i++) {
    for (let j = 0; j < across; j++) {
      const a = i * columnCount + j;
      const b = i * columnCount + ((j + 1) % columnCount);
      triangles.push(a, a + columnCount, b + columnCount, a, b + columnCount, b);
    }
  }
  if (closed) {
    for (const row of mouth ? [0] : [0, along]) {
      const start = row * columnCount;
      let centre: Vec3 = [0, 0, 0];
      for (let j = 0; j < columnCount; j++) {
        centre = add(centre, [positions[3 * (start + j)]!, positions[3 * (start + j) + 1]!, positions[3 * (start + j) + 2]!]);
      }
      const pole = positions.length / 3;
      positions.push(...scale(centre, 1 / columnCount));
      uv.push(row / along, 0.5);
      for (let j = 0; j < columnCount; j++) {
        const [a, b] = [start + j, start + ((j + 1) % columnCount)];
        if (row === 0) triangles.push(pole, a, b);
        else triangles.push(pole, b, a);
      }
    }
  }
  const mesh: Mesh = { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), uv: Float64Array.from(uv) };
  return closed && volumeOf(mouth ? from(mesh, middleOf(rows.at(-1)!)) : mesh) < 0 ? turned(mesh) : mesh;
}

/** The mesh as seen from a point: where that is the middle of its mouth, the missing floor adds no volume. */
function from(mesh: Mesh, origin: Vec3): Mesh {
  return { ...mesh, positions: mesh.positions.map((value, i) => value - origin[(i % 3) as 0 | 1 | 2]) };
}

function middleOf(points: readonly Vec3[]): Vec3 {
  return scale(points.reduce(add), 1 / points.length);
}

/** Samples of a groove's line, per half-width. */
const SAMPLES = 3;
/** A groove is not felt further away than this, in half-widths. */
const REACH = 2.5;

/** Presses a groove into the surface, along its normals. */
function carve(mesh: Mesh, { line, depth, halfWidth }: Groove): Mesh {
  const { positions } = mesh;
  const at = (v: number): Vec3 => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
  const normals = normalsOf(mesh);
  const count = positions.length / 3;
  const nearest = (point: Vec3): number => {
    let best = 0;
    let least = Infinity;
    for (let v = 0; v < count; v++) {
      const [x, y, z] = [positions[3 * v]! - point[0], positions[3 * v + 1]! - point[1], positions[3 * v + 2]! - point[2]];
      const squared = x * x + y * y + z * z;
      if (squared < least) [best, least] = [v, squared];
    }
    return best;
  };
  const curve = curveThrough(line);
  const steps = Math.max(2, Math.ceil((curve.length / halfWidth) * SAMPLES));
  // The typed line may run a little above or below the surface: each sample is let down onto it.
  const samples = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const point = curve.at(i / steps);
    const v = nearest(point);
    return add(point, scale(normals[v]!, dot(subtract(at(v), point), normals[v]!)));
  });
  const moved = positions.slice();
  const limit = (REACH * halfWidth) ** 2;
  for (let v = 0; v < count; v++) {
    let least = limit;
    for (const sample of samples) {
      const [x, y, z] = [positions[3 * v]! - sample[0], positions[3 * v + 1]! - sample[1], positions[3 * v + 2]! - sample[2]];
      least = Math.min(least, x * x + y * y + z * z);
    }
    if (least >= limit) continue;
    const press = depth * Math.exp(-least / (halfWidth * halfWidth));
    for (let axis = 0; axis < 3; axis++) moved[3 * v + axis]! -= press * normals[v]![axis]!;
  }
  return { ...mesh, positions: moved };
}

/** Unit normals by area, one a vertex; none (zero) where a vertex has no area around it. */
function normalsOf({ positions, triangles }: Mesh): Vec3[] {
  const sums: [number, number, number][] = Array.from({ length: positions.length / 3 }, () => [0, 0, 0]);
  const at = (v: number): Vec3 => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const;
    const [a, b, c] = [at(corners[0]), at(corners[1]), at(corners[2])];
    const normal = cross(subtract(b, a), subtract(c, a));
    for (const corner of corners) for (const axis of [0, 1, 2] as const) sums[corner]![axis] += normal[axis];
  }
  return sums.map((sum) => scale(sum, 1 / (Math.hypot(...sum) || 1)));
}

/** The same surface facing the other way. */
function turned(mesh: Mesh): Mesh {
  const triangles = mesh.triangles.slice();
  for (let t = 0; t < triangles.length; t += 3) {
    triangles[t + 1] = mesh.triangles[t + 2]!;
    triangles[t + 2] = mesh.triangles[t + 1]!;
  }
  return { ...mesh, triangles };
}
