/** A body's skin as the fit asks it: where a ray leaves, how deep a point lies. Millimetres. */
import { RayCaster } from '../bake/ray-caster.ts';
import type { Body } from '../body/types.ts';
import { cross, subtract, unit, type Vec3 } from '../kit/vector.ts';
import { triangulateSkin } from '../regions/triangle-mesh.ts';
import { TriangleGrid } from './triangle-grid.ts';

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

/** How many directions are looked in from a triangle of the face. */
const LOOKS = 60;
/** With fewer open ones it is the lining of a hollow: a nostril or the slit of the mouth lets one or two out by chance. */
const OPEN_LOOKS = 4;

/** Directions, evenly spread. */
const OUTLOOK: readonly Vec3[] = Array.from({ length: LOOKS }, (_, i): Vec3 => {
  const y = 1 - (2 * i + 1) / LOOKS;
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  const flat = Math.sqrt(1 - y * y);
  return [flat * Math.cos(angle), y, flat * Math.sin(angle)];
});

/**
 * The face without the hollows of mouth and nose, which a test for "inside"
 * would take for the outside: triangles in front of the ears that see next to
 * nothing of the open are left out. Elsewhere the skin stays whole.
 */
function withoutHollows(positions: Float64Array, triangles: Uint32Array, caster: RayCaster, chin: number): Uint32Array {
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!];
    const middle = [0, 1, 2].map((axis) => (positions[a + axis]! + positions[b + axis]! + positions[c + axis]!) / 3) as unknown as Vec3;
    const isFace = middle[1] > chin && Math.abs(middle[0]) < FACE_HALF_WIDTH;
    const isSeen = !isFace || OUTLOOK.filter((ray) => !caster.blocked(middle, ray, 0.05, 300)).length >= OPEN_LOOKS;
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
  const grid = new TriangleGrid(positions, triangles, CELL);
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
      const { squared, triangle } = grid.nearest(point, limit);
      const depth = Math.sqrt(squared) * (isInside(point) ? 1 : -1);
      return triangle < 0 ? { depth } : { depth, inward: inwardOf(triangle) };
    },
  };
}
