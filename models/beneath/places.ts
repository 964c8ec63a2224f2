/**
 * Where the rays of a region start and which way they go: points spread over
 * its skin, each with the direction inwards and the share of the region's area
 * that it stands for. The same in, the same out: no random numbers.
 */
import type { Vec3 } from '../body/types.ts';
import type { TriangleMesh } from '../regions/triangle-mesh.ts';

/** Skin within this distance of a point says which way is inwards there, metres: wide enough to pass over creases. */
const SMOOTHING = 0.025;
/** Side of a cell of the look-up grid, metres. */
const CELL = SMOOTHING;

/** Triangles of a skin with what the rays ask of them. */
export interface SkinTriangles {
  readonly count: number;
  /** xyz per triangle, metres. */
  readonly centres: Float64Array;
  /** xyz per triangle; length is twice the area. */
  readonly crosses: Float64Array;
  /** Numbers of the triangles near a point. */
  near(point: Vec3): readonly number[];
}

/** A ray's start on the skin. */
export interface Place {
  readonly point: Vec3;
  /** Unit vector into the body. */
  readonly inwards: Vec3;
  /** Share of the region's area, 0..1. */
  readonly weight: number;
}

const cellOf = (x: number, y: number, z: number): string => `${Math.floor(x / CELL)},${Math.floor(y / CELL)},${Math.floor(z / CELL)}`;

/** Measures every triangle of a skin, once. */
export function measureSkin({ positions, triangles }: TriangleMesh): SkinTriangles {
  const count = triangles.length / 3;
  const centres = new Float64Array(count * 3);
  const crosses = new Float64Array(count * 3);
  const grid = new Map<string, number[]>();
  for (let t = 0; t < count; t++) {
    const [a, b, c] = [3 * triangles[3 * t]!, 3 * triangles[3 * t + 1]!, 3 * triangles[3 * t + 2]!];
    const u = [0, 1, 2].map((axis) => positions[b + axis]! - positions[a + axis]!);
    const v = [0, 1, 2].map((axis) => positions[c + axis]! - positions[a + axis]!);
    crosses.set([u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!], 3 * t);
    centres.set([0, 1, 2].map((axis) => (positions[a + axis]! + positions[b + axis]! + positions[c + axis]!) / 3), 3 * t);
    const key = cellOf(centres[3 * t]!, centres[3 * t + 1]!, centres[3 * t + 2]!);
    const cell = grid.get(key);
    if (cell) cell.push(t);
    else grid.set(key, [t]);
  }
  return {
    count,
    centres,
    crosses,
    near([x, y, z]) {
      const found: number[] = [];
      for (const dx of [-CELL, 0, CELL]) {
        for (const dy of [-CELL, 0, CELL]) {
          for (const dz of [-CELL, 0, CELL]) found.push(...(grid.get(cellOf(x + dx, y + dy, z + dz)) ?? []));
        }
      }
      return found;
    },
  };
}

const at = (values: Float64Array, t: number): Vec3 => [values[3 * t]!, values[3 * t + 1]!, values[3 * t + 2]!];
const sizeOf = ([x, y, z]: Vec3): number => Math.sqrt(x * x + y * y + z * z);

/** Square of the distance between the middles of two triangles. */
function gap(centres: Float64Array, one: number, other: number): number {
  const x = centres[3 * one]! - centres[3 * other]!;
  const y = centres[3 * one + 1]! - centres[3 * other + 1]!;
  const z = centres[3 * one + 2]! - centres[3 * other + 2]!;
  return x * x + y * y + z * z;
}

/** Unit vector into the body at a triangle: the mean of the skin around it that faces the same way. */
function inwardsAt(skin: SkinTriangles, t: number): Vec3 {
  const own = at(skin.crosses, t);
  const sum = [0, 0, 0];
  for (const other of skin.near(at(skin.centres, t))) {
    if (gap(skin.centres, t, other) > SMOOTHING * SMOOTHING) continue;
    const cross = at(skin.crosses, other);
    // The far side of a finger is near, but faces away.
    if (cross[0] * own[0] + cross[1] * own[1] + cross[2] * own[2] <= 0) continue;
    for (let axis = 0; axis < 3; axis++) sum[axis]! += cross[axis]!;
  }
  const size = sizeOf(sum as unknown as Vec3) || 1;
  return [-sum[0]! / size, -sum[1]! / size, -sum[2]! / size];
}

/**
 * At most `wanted` places spread evenly over some triangles: always the
 * triangle that is farthest from those already taken.
 * @param among numbers of a region's triangles
 */
export function spread(skin: SkinTriangles, among: readonly number[], wanted: number): Place[] {
  const [first] = among;
  if (first === undefined) return [];
  const taken = [first];
  const distance = among.map((t) => gap(skin.centres, t, first));
  const nearest = among.map(() => 0);
  while (taken.length < Math.min(wanted, among.length)) {
    let far = 0;
    for (let i = 1; i < among.length; i++) if (distance[i]! > distance[far]!) far = i;
    const next = among[far]!;
    for (let i = 0; i < among.length; i++) {
      const d = gap(skin.centres, among[i]!, next);
      if (d >= distance[i]!) continue;
      distance[i] = d;
      nearest[i] = taken.length;
    }
    taken.push(next);
  }
  const area = new Float64Array(taken.length);
  among.forEach((t, i) => (area[nearest[i]!]! += sizeOf(at(skin.crosses, t))));
  const whole = area.reduce((sum, each) => sum + each, 0);
  return taken.map((t, i) => ({ point: at(skin.centres, t), inwards: inwardsAt(skin, t), weight: area[i]! / whole }));
}
