/**
 * How far each point of the cut skin is from its region's border, and which
 * region lies across. The shader draws outlines, soft edges and bands from it.
 */
import { FastMarcher, type Source } from './fast-marching.ts';
import type { CutMesh } from './cut.ts';

/** Up to here the distance is measured straight to the border's segments, metres; beyond it by fast marching. */
const EXACT_REACH = 0.012;

/** A piece of border between two regions; a and b are points in metres. */
interface Segment {
  readonly a: readonly [number, number, number];
  readonly b: readonly [number, number, number];
  readonly regions: readonly [number, number];
}

/** Border distance per vertex of the cut mesh, neighbour per triangle. */
export interface Borders {
  /** Metres, at most `limit`. */
  readonly distance: Float64Array;
  /**
   * Per triangle corner the region across the nearest border; the own region where
   * no border is within `limit`. Within a few millimetres of borders, where it is
   * looked at, it is one value a triangle, so that no fragment mixes two region
   * numbers; further in it is one value a vertex, so that vertices can be shared.
   */
  readonly neighbours: Uint8Array;
}

/** Measures borders up to `limit` metres. */
export function measureBorders(mesh: CutMesh, limit: number): Borders {
  const { positions, triangles, regions } = mesh;
  const count = positions.length / 3;
  const { edges, onBorder } = borderEdges(mesh);
  const point = (v: number) => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!] as const;
  const near = new SegmentGrid(edges.map((edge) => ({ ...edge, a: point(edge.a), b: point(edge.b) })));

  const regionOf = new Uint8Array(count);
  for (let k = 0; k < triangles.length; k++) regionOf[triangles[k]!] = regions[Math.floor(k / 3)]!;
  const across = new Int16Array(count).fill(-1);
  const sources: Source[] = [];
  for (let v = 0; v < count; v++) {
    if (onBorder[v]) {
      sources.push({ vertex: v, distance: 0 });
      continue;
    }
    const found = near.nearest(point(v), regionOf[v]!);
    if (found) {
      sources.push({ vertex: v, distance: found.distance });
      across[v] = found.across;
    }
  }
  const { distance, parent } = new FastMarcher(positions, triangles).march(sources, limit);

  const acrossOf = (start: number): number => {
    let v = start;
    while (across[v] === -1 && parent[v] !== v) v = parent[v]!;
    return across[v]!;
  };
  const neighbours = new Uint8Array(triangles.length);
  for (let t = 0; t < regions.length; t++) {
    const corners = [triangles[3 * t]!, triangles[3 * t + 1]!, triangles[3 * t + 2]!];
    const middle = [0, 1, 2].map((axis) => corners.reduce((sum, v) => sum + positions[3 * v + axis]! / 3, 0));
    const touching = corners.find((v) => onBorder[v]);
    // A triangle may touch the border with one corner and yet have its middle out of reach.
    const found =
      near.nearest([middle[0]!, middle[1]!, middle[2]!], regions[t]!) ??
      (touching === undefined ? undefined : near.nearest(point(touching), regions[t]!));
    corners.forEach((v, corner) => {
      const far = distance[v]! < limit ? acrossOf(v) : -1;
      neighbours[3 * t + corner] = found ? found.across : far === -1 ? regions[t]! : far;
    });
  }
  return { distance, neighbours };
}

/** An edge between triangles of different regions: its vertices and both regions. */
export interface BorderEdge {
  readonly a: number;
  readonly b: number;
  readonly regions: readonly [number, number];
}

/** All border edges, and per vertex 1 where it lies on one. */
export function borderEdges({ positions, triangles, regions }: CutMesh): { edges: BorderEdge[]; onBorder: Uint8Array } {
  const count = positions.length / 3;
  const onBorder = new Uint8Array(count);
  const firstSide = new Map<number, number>();
  const edges: BorderEdge[] = [];
  for (let k = 0; k < triangles.length; k++) {
    const t = Math.floor(k / 3);
    const a = triangles[k]!;
    const b = triangles[3 * t + ((k + 1) % 3)]!;
    const key = Math.min(a, b) * count + Math.max(a, b);
    const other = firstSide.get(key);
    if (other === undefined) {
      firstSide.set(key, regions[t]!);
    } else if (other !== regions[t]) {
      onBorder[a] = onBorder[b] = 1;
      edges.push({ a, b, regions: [other, regions[t]!] });
    }
  }
  return { edges, onBorder };
}

/** Border segments in a grid of cells as wide as the reach. */
class SegmentGrid {
  readonly #cells = new Map<string, Segment[]>();

  constructor(segments: readonly Segment[]) {
    for (const segment of segments) {
      const low = segment.a.map((value, axis) => Math.floor(Math.min(value, segment.b[axis]!) / EXACT_REACH));
      const high = segment.a.map((value, axis) => Math.floor(Math.max(value, segment.b[axis]!) / EXACT_REACH));
      for (let x = low[0]!; x <= high[0]!; x++)
        for (let y = low[1]!; y <= high[1]!; y++)
          for (let z = low[2]!; z <= high[2]!; z++) {
            const key = `${x},${y},${z}`;
            const cell = this.#cells.get(key);
            if (cell) cell.push(segment);
            else this.#cells.set(key, [segment]);
          }
    }
  }

  /** Nearest piece of a region's own border within reach. Others' borders do not count: they may lie across a fold. */
  nearest(p: readonly [number, number, number], region: number): { distance: number; across: number } | undefined {
    const [cx, cy, cz] = p.map((value) => Math.floor(value / EXACT_REACH)) as [number, number, number];
    let best = EXACT_REACH;
    let across = -1;
    for (let x = cx - 1; x <= cx + 1; x++)
      for (let y = cy - 1; y <= cy + 1; y++)
        for (let z = cz - 1; z <= cz + 1; z++)
          for (const { a, b, regions } of this.#cells.get(`${x},${y},${z}`) ?? []) {
            if (regions[0] !== region && regions[1] !== region) continue;
            const distance = distanceToSegment(p, a, b);
            if (distance < best) {
              best = distance;
              across = regions[0] === region ? regions[1] : regions[0];
            }
          }
    return across === -1 ? undefined : { distance: best, across };
  }
}

/** Distance from p to the segment a-b. */
function distanceToSegment(
  p: readonly [number, number, number],
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): number {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [wx, wy, wz] = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
  const length2 = ux * ux + uy * uy + uz * uz;
  const s = length2 > 0 ? Math.min(1, Math.max(0, (wx * ux + wy * uy + wz * uz) / length2)) : 0;
  return Math.hypot(wx - s * ux, wy - s * uy, wz - s * uz);
}
