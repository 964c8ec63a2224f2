/** A body's skin as the fit asks it: where a ray leaves, how deep a point lies. Millimetres. */
import { RayCaster } from '../bake/ray-caster.ts';
import type { Body } from '../body/types.ts';
import { cross, subtract, unit, type Vec3 } from '../kit/vector.ts';
import { triangulateSkin } from '../regions/triangle-mesh.ts';

const MILLIMETRES = 1000;
/** Width of a cell of the look-up grid, mm. */
const CELL = 10;
/** Slightly askew, so that no ray runs along an edge of the mesh. */
const PROBES: readonly Vec3[] = [
  [0.0713, 0.0391, 0.9967],
  [-0.0527, 0.0211, -0.9984],
  [-0.9971, 0.0613, 0.0452],
];

export interface Skin {
  /** Distance at which a ray from inside first leaves the body; undefined where it does not within 400 mm. */
  exit(from: Vec3, ray: Vec3): number | undefined;
  /** Distance of the last crossing on a ray: the outside of the body, folds and hollows passed over. */
  outermost(from: Vec3, ray: Vec3): number | undefined;
  /** All crossings on a ray, nearest first. */
  crossings(from: Vec3, ray: Vec3): readonly { readonly distance: number; readonly leaving: boolean }[];
  /** Depth of a point below the skin, positive inside; not followed beyond `limit` on either side. */
  cover(point: Vec3, limit: number): Cover;
}

export interface Cover {
  /** Millimetres; negative outside. */
  readonly depth: number;
  /** Unit direction from the nearest skin into the body; undefined where no skin lies within the limit. */
  readonly inward?: Vec3;
}

/** Directions, evenly spread: from a triangle that any of them reaches the open from, skin can be seen. */
const OUTLOOK: readonly Vec3[] = Array.from({ length: 60 }, (_, i): Vec3 => {
  const y = 1 - (2 * i + 1) / 60;
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  const flat = Math.sqrt(1 - y * y);
  return [flat * Math.cos(angle), y, flat * Math.sin(angle)];
});

/**
 * The face without the hollows of mouth and nose, which a test for "inside"
 * would take for the outside: triangles in front of the ears that see nothing
 * of the open are left out. Elsewhere the skin stays whole.
 */
function withoutHollows(positions: Float64Array, triangles: Uint32Array, caster: RayCaster, chin: number): Uint32Array {
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!];
    const middle = [0, 1, 2].map((axis) => (positions[a + axis]! + positions[b + axis]! + positions[c + axis]!) / 3) as unknown as Vec3;
    const isFace = middle[1] > chin && Math.abs(middle[0]) < FACE_HALF_WIDTH;
    const isSeen = !isFace || OUTLOOK.some((ray) => !caster.blocked(middle, ray, 0.05, 300));
    if (isSeen) kept.push(triangles[t]!, triangles[t + 1]!, triangles[t + 2]!);
  }
  return Uint32Array.from(kept);
}

/** The hollows lie nearer to the midline than this, mm. */
const FACE_HALF_WIDTH = 50;
/** The chin lies about this far below the joint of the head, mm. */
const CHIN_BELOW_HEAD = 90;

/** Prepares the skin of a body. */
export function skinOf(body: Body): Skin {
  const mesh = triangulateSkin(body);
  const positions = mesh.positions.map((value) => value * MILLIMETRES);
  const chin = (body.joints.get('head')?.[1] ?? Infinity) * MILLIMETRES - CHIN_BELOW_HEAD;
  const whole = new RayCaster({ positions, triangles: mesh.triangles });
  const triangles = withoutHollows(positions, mesh.triangles, whole, chin);
  const caster = new RayCaster({ positions, triangles });
  const cells = new Map<number, number[]>();
  const key = (i: number, j: number, k: number): number => (i + 512) * 1048576 + (j + 512) * 1024 + (k + 512);
  for (let t = 0; t < triangles.length; t += 3) {
    const span = [0, 1, 2].map((axis) => {
      const values = [0, 1, 2].map((corner) => positions[3 * triangles[t + corner]! + axis]!);
      return [Math.floor(Math.min(...values) / CELL), Math.floor(Math.max(...values) / CELL)] as const;
    });
    for (let i = span[0]![0]; i <= span[0]![1]; i++)
      for (let j = span[1]![0]; j <= span[1]![1]; j++)
        for (let k = span[2]![0]; k <= span[2]![1]; k++) {
          const list = cells.get(key(i, j, k));
          if (list) list.push(t);
          else cells.set(key(i, j, k), [t]);
        }
  }

  /** Squared distance to the nearest triangle and its index; -1 where none lies within `limit`. */
  const nearest = (p: Vec3, limit: number): readonly [number, number] => {
    let best = limit * limit;
    let triangle = -1;
    const low = p.map((value) => Math.floor((value - limit) / CELL));
    const high = p.map((value) => Math.floor((value + limit) / CELL));
    for (let i = low[0]!; i <= high[0]!; i++)
      for (let j = low[1]!; j <= high[1]!; j++)
        for (let k = low[2]!; k <= high[2]!; k++)
          for (const t of cells.get(key(i, j, k)) ?? []) {
            const squared = squaredDistance(p, positions, triangles, t);
            if (squared < best) [best, triangle] = [squared, t];
          }
    return [best, triangle];
  };
  const inwardOf = (t: number): Vec3 => {
    const corner = (k: number): Vec3 => {
      const at = 3 * triangles[t + k]!;
      return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
    };
    return unit(cross(subtract(corner(2), corner(0)), subtract(corner(1), corner(0))));
  };
  const isInside = (p: Vec3): boolean => {
    let votes = 0;
    for (const ray of PROBES) if (caster.hits(p, ray, 2000).length % 2 === 1) votes++;
    return votes >= 2;
  };
  return {
    exit: (from, ray) => caster.hits(from, ray, 400).find((hit) => hit.leaving)?.distance,
    outermost: (from, ray) => caster.hits(from, ray, 400).at(-1)?.distance,
    crossings: (from, ray) => caster.hits(from, ray, 2000),
    cover(point, limit) {
      const [squared, triangle] = nearest(point, limit);
      const depth = Math.sqrt(squared) * (isInside(point) ? 1 : -1);
      return triangle < 0 ? { depth } : { depth, inward: inwardOf(triangle) };
    },
  };
}

/** Squared distance of a point to triangle t (Ericson, Real-Time Collision Detection, 5.1.5). */
function squaredDistance(p: Vec3, positions: Float64Array, triangles: Uint32Array, t: number): number {
  const [ia, ib, ic] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!];
  const ax = positions[ia]!, ay = positions[ia + 1]!, az = positions[ia + 2]!;
  const abx = positions[ib]! - ax, aby = positions[ib + 1]! - ay, abz = positions[ib + 2]! - az;
  const acx = positions[ic]! - ax, acy = positions[ic + 1]! - ay, acz = positions[ic + 2]! - az;
  const apx = p[0] - ax, apy = p[1] - ay, apz = p[2] - az;
  const away = (u: number, v: number): number => {
    const x = apx - u * abx - v * acx;
    const y = apy - u * aby - v * acy;
    const z = apz - u * abz - v * acz;
    return x * x + y * y + z * z;
  };
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  if (d1 <= 0 && d2 <= 0) return away(0, 0);
  const bpx = apx - abx, bpy = apy - aby, bpz = apz - abz;
  const d3 = abx * bpx + aby * bpy + abz * bpz;
  const d4 = acx * bpx + acy * bpy + acz * bpz;
  if (d3 >= 0 && d4 <= d3) return away(1, 0);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return away(d1 / (d1 - d3), 0);
  const cpx = apx - acx, cpy = apy - acy, cpz = apz - acz;
  const d5 = abx * cpx + aby * cpy + abz * cpz;
  const d6 = acx * cpx + acy * cpy + acz * cpz;
  if (d6 >= 0 && d5 <= d6) return away(0, 1);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return away(0, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return away(1 - w, w);
  }
  const sum = va + vb + vc;
  return away(vb / sum, vc / sum);
}
