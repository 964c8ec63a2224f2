/**
 * The lines between regions as they lie in the body's mesh.
 */

/** What is read of the mesh. */
export interface RegionMesh {
  /** Triangles, three vertices each, counter-clockwise seen from outside. */
  readonly index: ArrayLike<number>;
  readonly pointOf: (vertex: number) => readonly [number, number, number];
  readonly regionOf: (vertex: number) => number;
  /** True where the vertex lies on a border: only these are looked at. */
  readonly isOnBorder: (vertex: number) => boolean;
}

/** All border edges of a body. */
export interface BorderLines {
  /** Six numbers an edge: its two ends, in the mesh's own units. */
  readonly points: Float32Array;
  /** Two an edge: the region to the left on the way from the first end to the second, seen from outside, and the one to the right. */
  readonly sides: Uint8Array;
}

/** Finds the edges that two regions share. Regions do not share vertices, so edges are matched by where they are. */
export function findBorderLines({ index, pointOf, regionOf, isOnBorder }: RegionMesh): BorderLines {
  const names = new Map<string, number>();
  const nameOf = (vertex: number): number => {
    const key = pointOf(vertex).join();
    const name = names.get(key) ?? names.size;
    names.set(key, name);
    return name;
  };
  const open = new Map<string, number>();
  const points: number[] = [];
  const sides: number[] = [];
  for (let i = 0; i < index.length; i++) {
    const a = index[i] ?? 0;
    const b = index[i % 3 === 2 ? i - 2 : i + 1] ?? 0;
    if (!isOnBorder(a) || !isOnBorder(b)) continue;
    const from = nameOf(a);
    const to = nameOf(b);
    // The other side walks the edge the other way.
    const other = open.get(`${to} ${from}`);
    if (other === undefined) open.set(`${from} ${to}`, a);
    else if (regionOf(other) !== regionOf(a)) {
      points.push(...pointOf(a), ...pointOf(b));
      sides.push(regionOf(a), regionOf(other));
    }
  }
  return { points: Float32Array.from(points), sides: Uint8Array.from(sides) };
}

/**
 * Writes the edges around a set of regions, the set always on the left.
 * @param wanted by region index, 1 = in the set
 * @param out at least as long as `lines.points`
 * @returns how many edges were written
 */
export function copyOutline({ points, sides }: BorderLines, wanted: Uint8Array, out: Float32Array): number {
  let count = 0;
  for (let edge = 0; 2 * edge < sides.length; edge++) {
    const left = wanted[sides[2 * edge] ?? 255] ?? 0;
    if (left === (wanted[sides[2 * edge + 1] ?? 255] ?? 0)) continue;
    for (let i = 0; i < 6; i++) out[6 * count + i] = points[6 * edge + (left ? i : (i + 3) % 6)] ?? 0;
    count += 1;
  }
  return count;
}
