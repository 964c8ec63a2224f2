/**
 * A structure's surface as the checks ask it: is a point inside, how deep, what
 * does a ray meet. Pieces may overlap (the heads of a muscle): a point is inside
 * where it is inside any of them. Millimetres.
 */
import { RayCaster, type Hit } from '../bake/ray-caster.ts';
import { volumeOf, type Mesh } from '../kit/mesh.ts';
import type { Vec3 } from '../kit/vector.ts';
import { TriangleGrid } from './triangle-grid.ts';

/** Slightly askew, so that no ray runs along an edge of the mesh; two of three decide. */
const PROBES: readonly Vec3[] = [
  [0.0713, 0.0391, 0.9967],
  [-0.9971, 0.0613, 0.0452],
  [0.0521, -0.9943, -0.0927],
];
/** Longer than any body. */
const ENDLESS = 3000;
const CELL = 8;
/** Vertices nearer than this are one when holes are sought, mm. */
const WELD = 1e-3;

export class Solid {
  /** Millimetres; triangles face outwards. */
  readonly mesh: Mesh;
  readonly low: Vec3;
  readonly high: Vec3;
  readonly #caster: RayCaster;
  readonly #grid: TriangleGrid;

  /** `lids` close the surface where it is open: they decide what is inside, but nothing counts as near to them. */
  constructor(mesh: Mesh, lids?: Mesh) {
    this.mesh = mesh;
    const whole = lids ? together(mesh, lids) : mesh;
    const low: [number, number, number] = [Infinity, Infinity, Infinity];
    const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    for (const v of whole.triangles) {
      for (const axis of [0, 1, 2] as const) {
        low[axis] = Math.min(low[axis], whole.positions[3 * v + axis]!);
        high[axis] = Math.max(high[axis], whole.positions[3 * v + axis]!);
      }
    }
    [this.low, this.high] = [low, high];
    this.#caster = new RayCaster(whole);
    this.#grid = new TriangleGrid(mesh.positions, mesh.triangles, CELL);
  }

  /** Whether a point lies in the bounding box, grown by `margin` mm. */
  mayHold([x, y, z]: Vec3, margin = 0): boolean {
    const { low, high } = this;
    return x > low[0] - margin && x < high[0] + margin && y > low[1] - margin && y < high[1] + margin && z > low[2] - margin && z < high[2] + margin;
  }

  /** Whether a point is inside any piece: on the way out of it more surfaces are left than entered. */
  holds(point: Vec3): boolean {
    if (!this.mayHold(point)) return false;
    let votes = 0;
    for (const [i, ray] of PROBES.entries()) {
      let winding = 0;
      for (const hit of this.#caster.hits(point, ray, ENDLESS)) winding += hit.leaving ? 1 : -1;
      if (winding > 0) votes++;
      // Two that agree need no third.
      if (i === 1 && votes !== 1) break;
    }
    return votes >= 2;
  }

  /** Distance to the surface, mm; `limit` where it is farther. */
  distance(point: Vec3, limit: number): number {
    return this.mayHold(point, limit) ? Math.sqrt(this.#grid.nearest(point, limit).squared) : limit;
  }

  /** All crossings of a ray (unit direction) within `reach`, nearest first. */
  hits(from: Vec3, ray: Vec3, reach: number): readonly Hit[] {
    return this.#caster.hits(from, ray, reach);
  }
}

/** Vertex `i` of a mesh. */
export function vertex({ positions }: Mesh, i: number): Vec3 {
  return [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
}

function together(a: Mesh, b: Mesh): Mesh {
  const first = a.positions.length / 3;
  return { positions: Float64Array.from([...a.positions, ...b.positions]), triangles: Uint32Array.from([...a.triangles, ...b.triangles.map((v) => v + first)]) };
}

/**
 * Lids over the holes of an open surface: one fan a hole, to the middle of its
 * rim or to where `apex` moves that. Undefined for a closed surface.
 */
export function lidsOf(mesh: Mesh, apex: (middle: Vec3) => Vec3 = (middle) => middle): Mesh | undefined {
  const { triangles } = mesh;
  const welded = new Map<string, number>();
  const first = Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
    const key = vertex(mesh, i).map((value) => Math.round(value / WELD)).join();
    if (!welded.has(key)) welded.set(key, i);
    return welded.get(key)!;
  });
  const edges = new Set<string>();
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => first[triangles[t + k]!]!);
    if (new Set(corners).size < 3) continue;
    for (let k = 0; k < 3; k++) edges.add(`${corners[k]} ${corners[(k + 1) % 3]}`);
  }
  // Against the direction of the open edges, so that a lid faces as its surface does.
  const next = new Map<number, number>();
  for (const edge of edges) {
    const [a, b] = edge.split(' ').map(Number) as [number, number];
    if (!edges.has(`${b} ${a}`)) next.set(b, a);
  }
  if (next.size === 0) return undefined;
  const positions: number[] = [];
  const fans: number[] = [];
  for (const start of Array.from(next.keys())) {
    const rim: number[] = [];
    for (let at: number | undefined = start; at !== undefined && next.has(at); ) {
      rim.push(at);
      const to = next.get(at);
      next.delete(at);
      at = to;
    }
    if (rim.length < 3) continue;
    const sum = [0, 1, 2].map((axis) => rim.reduce((total, v) => total + mesh.positions[3 * v + axis]!, 0));
    const base = positions.length / 3;
    positions.push(...apex(sum.map((value) => value / rim.length) as unknown as Vec3), ...rim.flatMap((v) => vertex(mesh, v)));
    rim.forEach((_, i) => fans.push(base, base + 1 + i, base + 1 + ((i + 1) % rim.length)));
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(fans) };
}

/** An open surface turned so that it faces away from what it holds; a closed one is as it is. */
export function outwards(mesh: Mesh): Mesh {
  const lids = lidsOf(mesh);
  if (!lids || volumeOf(together(mesh, lids)) > 0) return mesh;
  const triangles = mesh.triangles.slice();
  for (let t = 0; t < triangles.length; t += 3) [triangles[t + 1], triangles[t + 2]] = [triangles[t + 2]!, triangles[t + 1]!];
  return { ...mesh, triangles };
}

/** A connected piece of a mesh and, per vertex of it, which vertex of the whole that is. */
export interface Piece {
  readonly mesh: Mesh;
  readonly from: readonly number[];
}

/** The connected pieces of a mesh, by vertex index, in the order of their first triangles. */
export function piecesOf({ positions, triangles }: Mesh): Piece[] {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let t = 0; t < triangles.length; t += 3) for (const k of [1, 2]) parent[root(triangles[t]!)] = root(triangles[t + k]!);
  const groups = new Map<number, { places: Map<number, number>; triangles: number[] }>();
  for (const v of triangles) {
    const key = root(v);
    const group = groups.get(key) ?? { places: new Map<number, number>(), triangles: [] };
    groups.set(key, group);
    const place = group.places.get(v) ?? group.places.size;
    group.places.set(v, place);
    group.triangles.push(place);
  }
  return [...groups.values()].map((group) => {
    const from = [...group.places.keys()];
    return { from, mesh: { positions: Float64Array.from(from.flatMap((v) => [...positions.subarray(3 * v, 3 * v + 3)])), triangles: Uint32Array.from(group.triangles) } };
  });
}
