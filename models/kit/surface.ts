/** An explicit surface through rows of points, splined both ways: lungs as closed rings, the pleura as an open membrane. */
import { volumeOf, type Mesh } from './mesh.ts';
import { curveThrough, type Curve } from './spline.ts';
import { add, scale, type Vec3 } from './vector.ts';

export interface SurfaceOptions {
  /** Rows are rings whose end joins their start; the first and last row are capped. */
  readonly closed: boolean;
  /** Cells from row to row over the whole surface, and within a row. */
  readonly along: number;
  readonly across: number;
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
  const from = knots[first + span]!;
  return at(from + (knots[first + span + 1]! - from) * (place - span));
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
export function surface(rows: readonly (readonly Vec3[])[], { closed, along, across }: SurfaceOptions): Mesh {
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
    for (const row of [0, along]) {
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
  return closed && volumeOf(mesh) < 0 ? turned(mesh) : mesh;
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
