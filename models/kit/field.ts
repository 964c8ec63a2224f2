/**
 * Odd bones as a signed-distance field: typed points with half-thickness,
 * joined into primitives, smoothly united and cut. Lengths in millimetres, as
 * the tables write them; distances are negative inside.
 */
import { curveThrough, numberThrough } from './spline.ts';
import { length, subtract, type Vec3 } from './vector.ts';

/** A point of a table: x, y, z and the half-thickness there, millimetres. */
export type Ball = readonly [x: number, y: number, z: number, radius: number];

/** A solid with its box, so that the grid is only asked where it matters. */
export interface Solid {
  readonly min: Vec3;
  readonly max: Vec3;
  /** Signed distance of a point, exact enough near the surface. */
  distance(point: Vec3): number;
  /** The pieces of a hard union: a grid asks each only in its own box. */
  readonly pieces?: readonly Solid[];
}

const centreOf = (of: Ball): Vec3 => [of[0], of[1], of[2]];

function boxOf(balls: readonly Ball[]): { min: Vec3; max: Vec3 } {
  const side = (axis: 0 | 1 | 2, sign: 1 | -1): number =>
    sign * Math.max(...balls.map((each) => sign * each[axis] + each[3]));
  return { min: [side(0, -1), side(1, -1), side(2, -1)], max: [side(0, 1), side(1, 1), side(2, 1)] };
}

/** A single sphere. */
export function ball(of: Ball): Solid {
  const centre = centreOf(of);
  return { ...boxOf([of]), distance: (point) => length(subtract(point, centre)) - of[3] };
}

/** A segment with a radius at each end. The larger end must not swallow the smaller. */
export function roundCone(a: Ball, b: Ball): Solid {
  const [fx, fy, fz, fr] = a;
  const [dx, dy, dz, dr] = [b[0] - fx, b[1] - fy, b[2] - fz, b[3] - fr];
  const size = dx * dx + dy * dy + dz * dz;
  if (dr * dr >= size) return ball(fr > b[3] ? a : b);
  // The nearest point of a cone is not at a right angle to the axis: it slides by the slope of the radius.
  const slide = dr / Math.sqrt(size - dr * dr) / Math.sqrt(size);
  return {
    ...boxOf([a, b]),
    // In plain numbers: this is the innermost loop of every field.
    distance(point) {
      const x = point[0] - fx;
      const y = point[1] - fy;
      const z = point[2] - fz;
      const along = x * dx + y * dy + z * dz;
      const across = Math.sqrt(Math.max(x * x + y * y + z * z - (along * along) / size, 0));
      const t = Math.min(Math.max(along / size + slide * across, 0), 1);
      const u = x - t * dx;
      const v = y - t * dy;
      const w = z - t * dz;
      return Math.sqrt(u * u + v * v + w * w) - (fr + dr * t);
    },
  };
}

/** A smooth tube through points with radii: ribs' ends, processes, rami. */
export function tube(balls: readonly Ball[], piecesPerSegment = 4): Solid {
  if (balls.length < 2) throw new Error('A tube needs at least two points.');
  const curve = curveThrough(balls.map(centreOf));
  const radius = numberThrough(curve.knots, balls.map((each) => each[3]));
  const pieces = (balls.length - 1) * piecesPerSegment;
  const samples = Array.from({ length: pieces + 1 }, (_, i): Ball => [...curve.at(i / pieces), radius(i / pieces)]);
  return union(samples.slice(1).map((next, i) => roundCone(samples[i]!, next)));
}

/** A triangle whose three corners carry a half-thickness: the cell of a plate. */
export function thickTriangle(a: Ball, b: Ball, c: Ball): Solid {
  const [ax, ay, az, ar] = a;
  const [bx, by, bz, br] = [b[0] - ax, b[1] - ay, b[2] - az, b[3] - ar];
  const [cx, cy, cz, cr] = [c[0] - ax, c[1] - ay, c[2] - az, c[3] - ar];
  const d00 = bx * bx + by * by + bz * bz;
  const d01 = bx * cx + by * cy + bz * cz;
  const d11 = cx * cx + cy * cy + cz * cz;
  const scale = d00 * d11 - d01 * d01;
  const edges = [roundCone(a, b), roundCone(b, c), roundCone(c, a)] as const;
  return {
    ...boxOf([a, b, c]),
    distance(point) {
      const x = point[0] - ax;
      const y = point[1] - ay;
      const z = point[2] - az;
      const d20 = x * bx + y * by + z * bz;
      const d21 = x * cx + y * cy + z * cz;
      const v = (d11 * d20 - d01 * d21) / scale;
      const w = (d00 * d21 - d01 * d20) / scale;
      const rim = Math.min(edges[0].distance(point), edges[1].distance(point), edges[2].distance(point));
      // Also false for a triangle without area, whose `scale` is zero.
      if (!(v >= 0 && w >= 0 && v + w <= 1)) return rim;
      const inside = Math.hypot(x - v * bx - w * cx, y - v * by - w * cy, z - v * bz - w * cz) - (ar + v * br + w * cr);
      return Math.min(rim, inside);
    },
  };
}

/** A bent plate: a grid of points, splined both ways. Blades, wings, laminae, vault. */
export function plate(grid: readonly (readonly Ball[])[], cells: { along: number; across: number }): Solid {
  const columns = grid[0]?.length ?? 0;
  if (grid.length < 2 || columns < 2 || grid.some((row) => row.length !== columns)) {
    throw new Error('A plate needs at least two rows of equally many points.');
  }
  const line = (balls: readonly Ball[], count: number): Ball[] => {
    const curve = curveThrough(balls.map(centreOf));
    const radius = numberThrough(curve.knots, balls.map((each) => each[3]));
    return Array.from({ length: count + 1 }, (_, i): Ball => [...curve.at(i / count), radius(i / count)]);
  };
  const rows = grid.map((row) => line(row, cells.across));
  const fine = Array.from({ length: cells.across + 1 }, (_, j) => line(rows.map((row) => row[j]!), cells.along));
  const triangles: Solid[] = [];
  for (let j = 0; j < cells.across; j++) {
    for (let i = 0; i < cells.along; i++) {
      const [a, b, c, d] = [fine[j]![i]!, fine[j]![i + 1]!, fine[j + 1]![i + 1]!, fine[j + 1]![i]!];
      triangles.push(thickTriangle(a, b, c), thickTriangle(a, c, d));
    }
  }
  return union(triangles);
}

function hull(solids: readonly Solid[]): { min: Vec3; max: Vec3 } {
  const low = (axis: 0 | 1 | 2): number => Math.min(...solids.map((solid) => solid.min[axis]));
  const high = (axis: 0 | 1 | 2): number => Math.max(...solids.map((solid) => solid.max[axis]));
  return { min: [low(0), low(1), low(2)], max: [high(0), high(1), high(2)] };
}

/** Distance of a point to a box; 0 inside. Lets a union pass over what is far away. */
function boxDistance({ min, max }: Solid, point: Vec3): number {
  const beyond = (axis: 0 | 1 | 2): number => Math.max(min[axis] - point[axis], 0, point[axis] - max[axis]);
  return Math.hypot(beyond(0), beyond(1), beyond(2));
}

/** Hard union: the parts of one plate or tube (a smooth one would swell them). */
export function union(solids: readonly Solid[]): Solid {
  if (solids.length === 0) throw new Error('A union of nothing.');
  return {
    ...hull(solids),
    pieces: solids.flatMap((solid) => solid.pieces ?? [solid]),
    distance(point) {
      let nearest = Infinity;
      for (const solid of solids) {
        if (boxDistance(solid, point) < nearest) nearest = Math.min(nearest, solid.distance(point));
      }
      return nearest;
    },
  };
}

/** Polynomial smooth minimum with blend radius k (Quilez): equals the hard minimum where the two differ by more than k, and everywhere for k = 0. */
export function smoothMinimum(a: number, b: number, k: number): number {
  const gap = k - Math.abs(a - b);
  if (gap <= 0) return Math.min(a, b);
  const h = gap / k;
  return Math.min(a, b) - (h * h * k) / 4;
}

/** Adds parts one by one, each blended into what is there with its own radius (millimetres; 0 is a hard union). */
export function blend(first: Solid, ...parts: readonly { solid: Solid; k: number }[]): Solid {
  return {
    ...hull([first, ...parts.map((part) => part.solid)]),
    distance(point) {
      let sum = first.distance(point);
      for (const { solid, k } of parts) {
        if (boxDistance(solid, point) > sum + k) continue;
        const next = solid.distance(point);
        sum = smoothMinimum(sum, next, k);
      }
      return sum;
    },
  };
}

/** Takes `away` out of a solid; `margin` millimetres wider, so that two bones of a joint keep an even gap. */
export function cut(solid: Solid, away: Solid, margin = 0): Solid {
  return {
    min: solid.min,
    max: solid.max,
    distance: (point) => Math.max(solid.distance(point), margin - away.distance(point)),
  };
}
