/** A triangle mesh of the geometry kit, and what can be proved about it. */

/** Lengths are in the unit of the tables that made it (metres in the build). */
export interface Mesh {
  /** xyz per vertex. */
  readonly positions: Float64Array;
  /** Three vertex indices a triangle, counter-clockwise from outside. */
  readonly triangles: Uint32Array;
  /** u along the fibre (0 origin .. 1 insertion), v across it, per vertex; absent on bones. */
  readonly uv?: Float64Array;
}

/** Facts that decide whether a mesh can be a bone or a muscle at all. */
export interface Topology {
  /** Every edge has exactly two triangles that run through it in opposite directions. */
  readonly closed: boolean;
  readonly components: number;
  /** Number of handles, for a closed mesh of one component: a ring has 1. */
  readonly genus: number;
}

/** Examines the topology by vertex index; call on a mesh without duplicate vertices. */
export function topologyOf({ positions, triangles }: Mesh): Topology {
  const count = positions.length / 3;
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const directed = new Set<number>();
  let twice = false;
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = triangles[t + k]!;
      const b = triangles[t + ((k + 1) % 3)]!;
      const key = a * count + b;
      twice ||= directed.has(key);
      directed.add(key);
      parent[root(a)] = root(b);
    }
  }
  let matched = !twice;
  for (const key of directed) {
    if (!matched) break;
    matched = directed.has((key % count) * count + Math.floor(key / count));
  }
  const used = new Set(triangles);
  const components = new Set([...used].map(root)).size;
  const euler = used.size - directed.size / 2 + triangles.length / 3;
  return { closed: matched, components, genus: components - euler / 2 };
}

/** Signed volume enclosed by a closed mesh, in cubed units; positive when triangles face outwards. */
export function volumeOf({ positions: p, triangles }: Mesh): number {
  let six = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t]!;
    const b = 3 * triangles[t + 1]!;
    const c = 3 * triangles[t + 2]!;
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
}

/** The mesh mirrored at x = 0, still facing outwards. */
export function mirrored(mesh: Mesh): Mesh {
  const positions = mesh.positions.map((value, i) => (i % 3 === 0 ? -value : value));
  const triangles = mesh.triangles.slice();
  for (let t = 0; t < triangles.length; t += 3) {
    triangles[t + 1] = mesh.triangles[t + 2]!;
    triangles[t + 2] = mesh.triangles[t + 1]!;
  }
  return { ...mesh, positions, triangles };
}
