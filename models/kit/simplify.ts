/** Fewer triangles for the same form: meshoptimizer's simplifier, by absolute error. */
import { MeshoptSimplifier, type Flags } from 'meshoptimizer';
import type { Mesh } from './mesh.ts';

await MeshoptSimplifier.ready;

/** A budget is kept up to this error, in the mesh's unit; beyond it the form would be lost. */
const WORST = 4;

/**
 * Collapses edges while the error stays below `error` (the mesh's unit), then,
 * where a budget of triangles is given, on until it is met. `kept` names further
 * rules of the simplifier: PreserveFolds for what is sharp or thin. For meshes
 * without uv.
 */
export function simplify(mesh: Mesh, error: number, budget = Infinity, kept: readonly Flags[] = []): Mesh {
  const positions = Float32Array.from(mesh.positions);
  const triangles = mesh.triangles.slice();
  // With update: kept vertices move to where the form is best met, so a round bone does not shrink to what is inscribed in it.
  const run = (count: number, target: number, allowed: number): number =>
    MeshoptSimplifier.simplifyWithUpdate(triangles.subarray(0, count), positions, 3, new Float32Array(0), 0, [], null, target, allowed, ['ErrorAbsolute', ...kept])[0];
  let count = run(triangles.length, 0, error);
  if (count / 3 > budget) count = run(count, 3 * budget, WORST);
  return compact(Float64Array.from(positions), triangles.slice(0, count));
}

/** Leaves out the vertices that no triangle uses. */
export function compact(positions: Float64Array, triangles: Uint32Array): Mesh {
  const place = new Int32Array(positions.length / 3).fill(-1);
  const kept: number[] = [];
  const renamed = triangles.map((vertex) => {
    if (place[vertex]! < 0) {
      place[vertex] = kept.length / 3;
      kept.push(positions[3 * vertex]!, positions[3 * vertex + 1]!, positions[3 * vertex + 2]!);
    }
    return place[vertex]!;
  });
  return { positions: Float64Array.from(kept), triangles: renamed };
}
