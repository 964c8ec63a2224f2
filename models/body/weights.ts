/**
 * Skin weights by bone heat (Baran & Popovic 2007, "Automatic rigging and
 * animation of 3D characters", section 4): the weight of a bone is the
 * temperature in equilibrium when each vertex is heated by its nearest bone.
 * Solves (L + M H) w = M H p with L the cotan Laplacian, M the vertex areas,
 * H = c / distance² to the nearest bone and p = 1 where that bone is the one.
 */
import { boneLines, BONES, type BoneLine } from './skeleton.ts';
import { cotanLaplacian, pointAt } from './laplacian.ts';
import { dot, scale, subtract } from './rigid.ts';
import { fromRows, solve } from './sparse.ts';
import type { Vec3 } from './types.ts';

/** How strongly a bone holds its own skin; larger is stiffer. The paper's .22 lets creases wander too far. */
const HEAT = 0.5;
/** Bones are never taken to be nearer than this (metres), so that H stays finite. */
const NEAREST = 0.004;

/** Where `p` projects on the line, 0 at its start, 1 at its end, clamped. */
function parameter({ from, to }: { from: Vec3; to: Vec3 }, p: Vec3): number {
  const along = subtract(to, from);
  return Math.min(1, Math.max(0, dot(subtract(p, from), along) / dot(along, along)));
}

function distance(line: BoneLine, p: Vec3): number {
  const t = parameter(line, p);
  const along = subtract(line.to, line.from);
  return Math.hypot(...subtract(subtract(p, line.from), scale(along, t)));
}

/** The point on the other side of the midline. */
const mirrored = (p: Vec3): Vec3 => [-p[0], p[1], p[2]];

/**
 * Weights of the left side's bones: for each of {@link BONES} one number per
 * vertex, 0..1. What is missing to 1 (with the mirrored right side) is `body`.
 * `positions` are the rest cage in metres, `joints` the rest joints.
 */
export function boneHeat(positions: Float64Array, quads: Uint32Array, joints: ReadonlyMap<string, Vec3>): Map<string, Float64Array> {
  const count = positions.length / 3;
  const { rows, area } = cotanLaplacian(positions, quads);
  const left = boneLines(joints, joints.get('head-top')![1]);
  const right = left.map((line) => ({
    ...line,
    bone: line.bone === 'body' ? 'body' : `${line.bone}-right`,
    from: mirrored(line.from),
    to: mirrored(line.to),
  }));
  const lines = [...left, ...right];
  const nearest: string[] = [];
  const heat = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const p = pointAt(positions, v);
    let best = Infinity;
    let bone = 'body';
    let reach = 1;
    for (const line of lines) {
      const d = Math.max(NEAREST, distance(line, p));
      if (d / line.radius < best) {
        best = d / line.radius;
        bone = line.bone;
        reach = d;
      }
    }
    nearest.push(bone);
    heat[v] = (area[v]! * HEAT) / (reach * reach);
    rows[v]!.set(v, (rows[v]!.get(v) ?? 0) + heat[v]!);
  }
  const matrix = fromRows(rows);
  const weights = new Map<string, Float64Array>();
  for (const bone of BONES) {
    weights.set(bone, solve(matrix, heat.map((h, v) => (nearest[v] === bone ? h : 0))));
  }
  return weights;
}

/** How far along the segment `from`-`to` each vertex lies, 0..1. */
export function alongSegment(positions: Float64Array, from: Vec3, to: Vec3): Float64Array {
  const out = new Float64Array(positions.length / 3);
  for (let v = 0; v < out.length; v++) out[v] = parameter({ from, to }, pointAt(positions, v));
  return out;
}

