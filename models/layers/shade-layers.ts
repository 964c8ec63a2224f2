/**
 * How closed in each vertex of a layer is by what lies beside it: where one
 * muscle runs under another both darken, so that like colours come apart. The
 * reach is short: a whole trunk would else turn muddy.
 */
import type { AnatomyLayer } from '../anatomy/types.ts';
import { hemisphere, opennessAt } from '../bake/occlusion.ts';
import { RayCaster } from '../bake/ray-caster.ts';
import { vertexNormals } from '../bake/normals.ts';
import type { Mesh } from '../kit/mesh.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { Fitted } from './pack-layer.ts';

const RAYS = 40;
/** Metres. */
const REACH = 0.028;
/** Rays start this far above the surface, metres: a vertex's own triangles do not count. */
const LIFT = 0.0004;
/** Closed in completely; the steps are coarse, for the file's sake. */
const MOST = 127;
const STEPS = 31;
/** From this share of closed directions on a vertex counts as unseen; and how much darker than its seen neighbours it is left. */
const BURIED = 0.95;
const DARKER = 0.15;

/** What stands beside a layer whenever it is shown: muscles lie on bones. What can be taken away from over it does not count. */
const BESIDE: Readonly<Record<AnatomyLayer, readonly AnatomyLayer[]>> = {
  muscles: ['muscles', 'bones'],
  bones: ['bones'],
  organs: ['organs'],
  'nerves-vessels': ['nerves-vessels'],
};

/** Films are glass: they close nothing in. */
const isFilm = ({ structure }: Fitted): boolean => structure.id.startsWith('pleura-');

/** Whether a structure is on one side in the data and on both in the body. */
const isPaired = ({ structure }: Fitted): boolean => structure.side === 'paired';

/** All triangles of some structures on both sides, as one mesh. */
function joinedBothSides(fitted: readonly Fitted[]): Mesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const each of fitted) {
    const { mesh } = each;
    for (const side of isPaired(each) ? [1, -1] : [1]) {
      const first = positions.length / 3;
      for (let i = 0; i < mesh.positions.length; i += 3) positions.push(mesh.positions[i]! * side, mesh.positions[i + 1]!, mesh.positions[i + 2]!);
      for (let t = 0; t < mesh.triangles.length; t += 3) {
        const [a, b, c] = [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!];
        // A mirror image turns the winding round.
        triangles.push(first + a, first + (side > 0 ? b : c), first + (side > 0 ? c : b));
      }
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** The same mesh with one vertex a point: fibres' maps split them along seams. `of` names each vertex's point. */
function welded({ positions, triangles }: Mesh): { mesh: Mesh; of: Uint32Array } {
  const names = new Map<string, number>();
  const points: number[] = [];
  const of = new Uint32Array(positions.length / 3);
  for (let v = 0; v < of.length; v++) {
    const point = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    const key = point.map((value) => Math.round(value * 1e5)).join();
    const known = names.get(key) ?? names.size;
    if (known === names.size) {
      names.set(key, known);
      points.push(...point);
    }
    of[v] = known;
  }
  return { mesh: { positions: Float64Array.from(points), triangles: triangles.map((v) => of[v]!) }, of };
}

/**
 * Vertices that are closed in all round lie under something else and are not
 * seen, but their darkness runs out over the triangles that come up from there,
 * as a blot: they take that of the neighbours that are seen, a little darkened.
 */
export function unburied(closed: Float64Array, triangles: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(closed.length);
  const counts = new Uint16Array(closed.length);
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [v, next] = [triangles[t + k]!, triangles[t + ((k + 1) % 3)]!];
      for (const [one, other] of [[v, next], [next, v]] as const) {
        if (closed[other]! >= BURIED) continue;
        sums[one]! += closed[other]!;
        counts[one]!++;
      }
    }
  }
  return closed.map((value, v) => (value >= BURIED && counts[v]! > 0 ? Math.min(value, sums[v]! / counts[v]! + DARKER) : value));
}

/** How closed in the vertices of one structure are, 0..MOST. */
function closedOf({ mesh }: Fitted, caster: RayCaster, rays: readonly Vec3[]): Uint8Array {
  const { mesh: whole, of } = welded(mesh);
  const normals = vertexNormals(whole);
  const closed = new Float64Array(whole.positions.length / 3);
  for (let v = 0; v < closed.length; v++) {
    const n: Vec3 = [normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!];
    const origin: Vec3 = [
      whole.positions[3 * v]! + n[0] * LIFT,
      whole.positions[3 * v + 1]! + n[1] * LIFT,
      whole.positions[3 * v + 2]! + n[2] * LIFT,
    ];
    closed[v] = 1 - opennessAt(caster, origin, n, rays, REACH);
  }
  const seen = unburied(closed, whole.triangles);
  return Uint8Array.from(of, (point) => Math.round((Math.round(seen[point]! * STEPS) / STEPS) * MOST));
}

/** The structures of a body, each with how closed in its vertices are. Deterministic. */
export function shaded(fitted: readonly Fitted[]): readonly Fitted[] {
  const rays = hemisphere(RAYS);
  const casters = new Map<AnatomyLayer, RayCaster>();
  const casterOf = (layer: AnatomyLayer): RayCaster => {
    const known = casters.get(layer) ?? new RayCaster(joinedBothSides(fitted.filter((each) => BESIDE[layer].includes(each.structure.layer) && !isFilm(each))));
    casters.set(layer, known);
    return known;
  };
  return fitted.map((each) => ({ ...each, closed: closedOf(each, casterOf(each.structure.layer), rays) }));
}
