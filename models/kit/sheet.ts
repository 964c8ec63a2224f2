/**
 * A flat muscle: a grid of control points, rows from origin to insertion,
 * splined both ways and given a thickness. Trapezius, latissimus, pectoralis.
 */
import type { Mesh } from './mesh.ts';
import { curveThrough, numberThrough } from './spline.ts';
import { add, cross, scale, subtract, unit, type Vec3 } from './vector.ts';

export interface SheetTable {
  /** Rows of equally many points; row 0 lies on the origin, the last on the insertion. */
  readonly grid: readonly (readonly Vec3[])[];
  /** Half-thickness of each row, in the points' unit; it thins out towards the free edges. */
  readonly halfThickness: readonly number[];
}

export interface SheetOptions {
  /** Cells along the fibre and across it. */
  readonly along: number;
  readonly across: number;
}

/** Thickness left at a free edge, as a share of the middle's. */
const EDGE = 0.35;

/**
 * Builds the closed mesh. The outer face is the one from which (along, across)
 * turn counter-clockwise; u runs along the fibre, v across.
 */
export function sheet({ grid, halfThickness }: SheetTable, { along, across }: SheetOptions): Mesh {
  const columns = grid[0]?.length ?? 0;
  if (grid.length < 2 || columns < 2 || grid.some((row) => row.length !== columns)) {
    throw new Error('A sheet needs at least two rows of equally many points.');
  }
  if (halfThickness.length !== grid.length) throw new Error('A sheet needs one thickness a row.');
  const rowCurves = grid.map((row) => curveThrough(row));
  const thickness = numberThrough(
    grid.map((_, i) => i / (grid.length - 1)),
    halfThickness,
  );
  const nu = along + 1;
  const nv = across + 1;
  const middle: Vec3[] = [];
  for (let j = 0; j < nv; j++) {
    const fibre = curveThrough(rowCurves.map((curve) => curve.at(j / across)));
    for (let i = 0; i < nu; i++) middle[i * nv + j] = fibre.at(i / along);
  }
  const at = (i: number, j: number): Vec3 => middle[Math.min(Math.max(i, 0), along) * nv + Math.min(Math.max(j, 0), across)]!;
  const positions: number[] = [];
  const uv: number[] = [];
  for (const side of [1, -1]) {
    for (let i = 0; i < nu; i++) {
      for (let j = 0; j < nv; j++) {
        const normal = unit(cross(subtract(at(i + 1, j), at(i - 1, j)), subtract(at(i, j + 1), at(i, j - 1))));
        const toEdge = Math.min(j, across - j) / across;
        const thin = EDGE + (1 - EDGE) * Math.min(1, Math.sqrt(4 * toEdge));
        positions.push(...add(at(i, j), scale(normal, side * thickness(i / along) * thin)));
        uv.push(i / along, j / across);
      }
    }
  }
  const back = nu * nv;
  const triangles: number[] = [];
  const quad = (a: number, b: number, c: number, d: number): void => void triangles.push(a, b, c, a, c, d);
  for (let i = 0; i < along; i++) {
    for (let j = 0; j < across; j++) {
      const a = i * nv + j;
      quad(a, a + nv, a + nv + 1, a + 1);
      quad(back + a, back + a + 1, back + a + nv + 1, back + a + nv);
    }
  }
  // The rim walks round the outer face and joins it to the inner one.
  const rim: number[] = [];
  for (let i = 0; i < along; i++) rim.push(i * nv);
  for (let j = 0; j < across; j++) rim.push(along * nv + j);
  for (let i = along; i > 0; i--) rim.push(i * nv + across);
  for (let j = across; j > 0; j--) rim.push(j);
  for (const [k, a] of rim.entries()) {
    const b = rim[(k + 1) % rim.length]!;
    quad(b, a, back + a, back + b);
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), uv: Float64Array.from(uv) };
}
