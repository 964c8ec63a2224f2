/** Polygonises a field shape: parts, cuts, mates, smoothing, one piece, simplification. Millimetres. */
import type { FieldShape, Primitive, Structure } from '../anatomy/types.ts';
import { smoothMinimum, union, type Solid } from './field.ts';
import { volumeOf, type Mesh } from './mesh.ts';
import { mirrorPrimitive, solidOf } from './primitives.ts';
import { compact, simplify } from './simplify.ts';
import { combine, emptyLike, FAR, gridAround, type Grid } from './sparse-field.ts';
import { polygonise, taubin } from './surface-nets.ts';

/** A neighbour's solid, cut away: wholly (it was there first) or half-way (the two name each other). */
export interface Mate {
  readonly id: string;
  readonly shape: FieldShape;
  readonly isMirrored: boolean;
  readonly isHalfWay: boolean;
}

/** Gap between two bones of a joint, mm. */
const GAP = 0.6;
/** A second piece smaller than this share of the first is a crumb of the grid; a larger one is an error in the table. */
const CRUMB = 0.01;

/** The mates of a shape of `structure`, each side that can touch it. Throws on an unknown id or one without a field. */
export function matesOf(structure: Structure, shape: FieldShape, find: (id: string) => Structure | undefined): Mate[] {
  return (shape.mates ?? []).flatMap((id): Mate[] => {
    const other = id === structure.id ? structure : find(id);
    if (!other) throw new Error(`${structure.id}: no structure ${id} to mate with.`);
    const fields = other.shapes.filter((each) => each.kind === 'field');
    if (fields.length === 0) throw new Error(`${structure.id}: ${id} is no field, so it cannot be mated with.`);
    const isHalfWay = fields.some((each) => each.mates?.includes(structure.id));
    const sides = id === structure.id ? [true] : structure.side === 'midline' && other.side === 'paired' ? [false, true] : [false];
    return fields.flatMap((each) => sides.map((isMirrored): Mate => ({ id, shape: each, isMirrored, isHalfWay })));
  });
}

function solid(primitive: Primitive, shape: FieldShape, isMirrored: boolean): Solid {
  const here = isMirrored ? mirrorPrimitive(primitive) : primitive;
  return shape.symmetric ? union([solidOf(here), solidOf(mirrorPrimitive(here))]) : solidOf(here);
}

/** Largest blend radius: a seam bulges by a quarter of it, and distances must be known as far as it reaches. */
const widest = (shape: FieldShape): number => Math.max(0, ...shape.parts.map((part) => part.k ?? 0));

/** Writes a shape, without its mates, into an empty grid. */
function fill(grid: Grid, spare: Grid, shape: FieldShape, isMirrored: boolean, reach: number): void {
  const band = 1.25 * widest(shape) + reach;
  for (const part of shape.parts) {
    const k = part.k ?? 0;
    const rule = part.cut
      ? (there: number, away: number): number => (there === FAR ? FAR : -smoothMinimum(-there, away, k))
      : (there: number, next: number): number => smoothMinimum(there, next, k);
    combine(grid, spare, solid(part.solid, shape, isMirrored), band, rule);
  }
  for (const away of shape.cuts ?? []) {
    combine(grid, spare, solid(away, shape, isMirrored), band, (there, distance) => Math.max(there, -distance));
  }
}

/** Everything but smoothing and simplification; for tests of what the mates do. */
export function polygoniseField(shape: FieldShape, mates: readonly Mate[]): Mesh {
  const { step } = shape;
  const bodies = shape.parts.filter((part) => !part.cut).map((part) => solid(part.solid, shape, false));
  const grid = gridAround(union(bodies), step, widest(shape) / 4 + 2 * step);
  const spare = emptyLike(grid);
  fill(grid, spare, shape, false, 2 * step);
  const own = mates.some((mate) => mate.isHalfWay) ? grid.values.slice() : grid.values;
  const neighbour = emptyLike(grid);
  for (const mate of mates) {
    neighbour.values.fill(FAR);
    fill(neighbour, spare, mate.shape, mate.isMirrored, 2 * step + GAP);
    for (let i = 0; i < own.length; i++) {
      const away = neighbour.values[i]!;
      if (away === FAR) continue;
      const cut = mate.isHalfWay ? (own[i]! - away + GAP) / 2 : GAP - away;
      grid.values[i] = Math.max(grid.values[i]!, cut);
    }
  }
  return polygonise(grid);
}

/** Vertex indices of each connected piece's triangles, largest volume first. */
function pieces(mesh: Mesh): { triangles: Uint32Array; volume: number }[] {
  const parent = Int32Array.from({ length: mesh.positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const { triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    parent[root(triangles[t]!)] = root(triangles[t + 1]!);
    parent[root(triangles[t + 1]!)] = root(triangles[t + 2]!);
  }
  const groups = new Map<number, number[]>();
  for (let t = 0; t < triangles.length; t += 3) {
    const key = root(triangles[t]!);
    const group = groups.get(key) ?? [];
    group.push(triangles[t]!, triangles[t + 1]!, triangles[t + 2]!);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ triangles: Uint32Array.from(group), volume: volumeOf({ ...mesh, triangles: Uint32Array.from(group) }) }))
    .sort((a, b) => Math.abs(b.volume) - Math.abs(a.volume));
}

/** Builds a field. `complain` hears of a shape that falls apart: it throws in the build, and only prints while a table is being written. */
export function buildField(shape: FieldShape, mates: readonly Mate[], complain: (message: string) => void): Mesh {
  const rough = taubin(polygoniseField(shape, mates), shape.smooth ?? 3);
  const all = pieces(rough);
  const wanted = shape.pieces ?? 1;
  // A hollow inside (negative volume) cannot be seen and is left out with the crumbs.
  const solids = all.filter((piece) => piece.volume > CRUMB * all[0]!.volume);
  if (solids.length !== wanted) {
    complain(`falls apart into ${solids.length} pieces (${wanted} wanted): ${solids.map((piece) => `${(piece.volume / 1000).toFixed(2)} cm3`).join(', ')}`);
  }
  const kept = solids.slice(0, wanted).flatMap((piece) => [...piece.triangles]);
  return simplify(compact(rough.positions, Uint32Array.from(kept)), shape.error ?? 0.4, shape.triangles);
}
