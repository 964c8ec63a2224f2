/**
 * Ambient occlusion: how much of the surroundings the body itself hides.
 *
 * The reach is short on purpose: with 35 cm the whole back turns muddy, with
 * 16 cm only folds, armpits and the space between fingers darken.
 */
import type { Vec3 } from '../body/types.ts';
import { neighboursOfVertices, type TriangleMesh } from '../regions/triangle-mesh.ts';
import { RayCaster } from './ray-caster.ts';

const RAYS = 64;
/** Metres. */
const REACH = 0.16;
const SMOOTHING_PASSES = 3;
/** Rays start this far above the skin (metres), so that a vertex's own triangles do not count. */
const LIFT = 0.0006;

/** Cosine-weighted directions around +Z: a Fibonacci spiral on the disc, lifted on to the hemisphere (Malley's method). */
export function hemisphere(count: number): readonly Vec3[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const square = (i + 0.5) / count;
    const radius = Math.sqrt(square);
    return [radius * Math.cos(i * golden), radius * Math.sin(i * golden), Math.sqrt(1 - square)];
  });
}

/**
 * Openness of one point, 1 = open, 0 = closed in.
 *
 * @param n unit normal
 * @param rays from `hemisphere`
 * @param reach metres; what lies farther hides nothing
 */
export function opennessAt(caster: RayCaster, origin: Vec3, n: Vec3, rays: readonly Vec3[], reach: number): number {
  // Any tangent frame will do (Duff et al., "Building an orthonormal basis, revisited", 2017).
  const sign = n[2] >= 0 ? 1 : -1;
  const a = -1 / (sign + n[2]);
  const b = n[0] * n[1] * a;
  const u: Vec3 = [1 + sign * n[0] * n[0] * a, sign * b, -sign * n[0]];
  const w: Vec3 = [b, sign + n[1] * n[1] * a, -n[1]];
  let free = 0;
  for (const [x, y, z] of rays) {
    const direction: Vec3 = [
      x * u[0] + y * w[0] + z * n[0],
      x * u[1] + y * w[1] + z * n[1],
      x * u[2] + y * w[2] + z * n[2],
    ];
    if (!caster.blocked(origin, direction, 0, reach)) free++;
  }
  return free / rays.length;
}

/**
 * Openness per vertex: 1 = open, 0 = closed in.
 *
 * @param normals unit normals, xyz per vertex.
 * @param mirror optional mirror vertex per vertex; then only the left is traced.
 */
export function bakeOcclusion(mesh: TriangleMesh, normals: Float64Array, mirror: Uint32Array): Float64Array {
  const count = mesh.positions.length / 3;
  const caster = new RayCaster(mesh);
  const rays = hemisphere(RAYS);
  const open = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const twin = v < mirror.length ? mirror[v]! : v;
    if (mesh.positions[3 * v]! < 0 && twin !== v) continue;
    const n: Vec3 = [normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!];
    const origin: Vec3 = [
      mesh.positions[3 * v]! + n[0] * LIFT,
      mesh.positions[3 * v + 1]! + n[1] * LIFT,
      mesh.positions[3 * v + 2]! + n[2] * LIFT,
    ];
    open[v] = opennessAt(caster, origin, n, rays, REACH);
  }
  for (let v = 0; v < Math.min(count, mirror.length); v++) {
    if (mesh.positions[3 * v]! < 0) open[v] = open[mirror[v]!]!;
  }
  return smoothed(open, mesh);
}

/** Averages each vertex with its ring, a few times: 64 rays leave a fine grain. */
function smoothed(values: Float64Array, mesh: TriangleMesh): Float64Array {
  const { start, items } = neighboursOfVertices(mesh.triangles, values.length);
  let now = values;
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) {
    const before = now;
    now = before.map((value, v) => {
      let sum = value;
      for (let k = start[v]!; k < start[v + 1]!; k++) sum += before[items[k]!]!;
      return sum / (1 + start[v + 1]! - start[v]!);
    });
  }
  return now;
}
