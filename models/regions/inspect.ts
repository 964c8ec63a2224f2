/**
 * What must hold of a cut skin before anything is written: no holes, and every
 * region there, in one piece, large enough to be touched.
 */
import { REGION_IDS } from '../../src/content/ids.ts';
import type { CutMesh } from './cut.ts';

/** No region is smaller than this, square metres: the ulnar groove, the smallest, has about 6 square centimetres. */
const SMALLEST_REGION = 3e-4;

/** A mesh problem with its place, or nothing. */
export function inspectMap(mesh: CutMesh): string[] {
  return [...openEdges(mesh), ...brokenRegions(mesh)];
}

/** Edges that do not have exactly two triangles. */
function openEdges({ triangles, positions }: CutMesh): string[] {
  const count = positions.length / 3;
  const uses = new Map<number, number>();
  for (let k = 0; k < triangles.length; k++) {
    const [a, b] = edgeFrom(triangles, k);
    const key = Math.min(a, b) * count + Math.max(a, b);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const bad = [...uses].filter(([, n]) => n !== 2);
  return bad.slice(0, 5).map(([key, n]) => {
    const v = Math.floor(key / count) * 3;
    const at = [positions[v]!, positions[v + 1]!, positions[v + 2]!].map((value) => value.toFixed(4)).join(', ');
    return `${bad.length} edges are not between two triangles; one at (${at}) has ${n}`;
  });
}

/** Both ends of the edge that starts at corner k. */
function edgeFrom(triangles: Uint32Array, k: number): [number, number] {
  return [triangles[k]!, triangles[k % 3 === 2 ? k - 2 : k + 1]!];
}

/** Regions that are missing, too small, or in more than one piece. */
function brokenRegions({ triangles, positions, regions }: CutMesh): string[] {
  const parent = Uint32Array.from(regions, (_, t) => t);
  const root = (start: number) => {
    let t = start;
    while (parent[t] !== t) t = parent[t] = parent[parent[t]!]!;
    return t;
  };
  const count = positions.length / 3;
  const sides = new Map<number, number>();
  const areas = new Float64Array(REGION_IDS.length);
  for (let t = 0; t < regions.length; t++) {
    areas[regions[t]!]! += areaOf(positions, triangles, t);
    for (let k = 3 * t; k < 3 * t + 3; k++) {
      const [a, b] = edgeFrom(triangles, k);
      const key = Math.min(a, b) * count + Math.max(a, b);
      const other = sides.get(key);
      if (other === undefined) sides.set(key, t);
      else if (regions[other] === regions[t]) parent[root(t)] = root(other);
    }
  }
  const pieces = new Map<number, Set<number>>();
  regions.forEach((region, t) => {
    if (!pieces.has(region)) pieces.set(region, new Set());
    pieces.get(region)!.add(root(t));
  });
  return REGION_IDS.flatMap((id, region) => {
    const found = pieces.get(region)?.size ?? 0;
    if (found === 0) return [`${id} has no skin`];
    if (found > 1) return [`${id} is in ${found} pieces`];
    return areas[region]! < SMALLEST_REGION ? [`${id} has only ${(areas[region]! * 1e4).toFixed(1)} square centimetres`] : [];
  });
}

function areaOf(p: Float64Array, triangles: Uint32Array, t: number): number {
  const [a, b, c] = [triangles[3 * t]! * 3, triangles[3 * t + 1]! * 3, triangles[3 * t + 2]! * 3];
  const u = [0, 1, 2].map((axis) => p[b + axis]! - p[a + axis]!);
  const w = [0, 1, 2].map((axis) => p[c + axis]! - p[a + axis]!);
  return Math.hypot(u[1]! * w[2]! - u[2]! * w[1]!, u[2]! * w[0]! - u[0]! * w[2]!, u[0]! * w[1]! - u[1]! * w[0]!) / 2;
}
