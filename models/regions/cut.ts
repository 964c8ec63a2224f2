/**
 * Cuts the skin along the lines where two regions' fields are equal, so that
 * every triangle belongs to exactly one region and borders are smooth at any zoom.
 *
 * An edge is cut only between the labels of its own two ends: both triangles
 * at the edge then see the same cut and no pinhole can open, even where a third
 * region would be a hair nearer.
 */
import type { TriangleMesh } from './triangle-mesh.ts';

/** A cut nearer to a vertex than this moves on to the vertex (metres): no slivers below what positions can hold. */
const SNAP = 0.0002;
/** How near to the edge of its triangle a triple point may lie, as a barycentric weight. */
const TRIPLE_INSET = 0.02;

/** The skin cut along region borders. Vertices are shared across borders. */
export interface CutMesh extends TriangleMesh {
  /** Per triangle its region. */
  readonly regions: Uint8Array;
  /** Per vertex three vertices of the uncut mesh ... */
  readonly corners: Uint32Array;
  /** ... and their weights: the vertex is where the weighted mean of the corners is. */
  readonly weights: Float64Array;
}

/** A corner of a triangle with the label that it has there. */
interface Corner {
  readonly vertex: number;
  readonly label: number;
}

/** Where on the edge a-b (0 = a, 1 = b) fields p, best at a, and q, best at b, are equal. */
function crossing(p: Float64Array, q: Float64Array, a: number, b: number): number {
  const atA = q[a]! - p[a]!;
  const atB = p[b]! - q[b]!;
  const sum = atA + atB;
  return sum > 0 ? Math.min(1, Math.max(0, atA / sum)) : 0.5;
}

/** Barycentric point where three linear fields meet, moved inside the triangle where it lies outside. */
export function triplePoint(
  fields: readonly [Float64Array, Float64Array, Float64Array],
  corners: readonly [number, number, number],
): [number, number, number] {
  const [f, g, h] = fields;
  const d = corners.map((v) => f[v]! - g[v]!);
  const e = corners.map((v) => f[v]! - h[v]!);
  // The point is normal to both rows of differences: their cross product, scaled to sum 1.
  const raw = [
    d[1]! * e[2]! - d[2]! * e[1]!,
    d[2]! * e[0]! - d[0]! * e[2]!,
    d[0]! * e[1]! - d[1]! * e[0]!,
  ];
  const sum = raw[0]! + raw[1]! + raw[2]!;
  const third = 1 / 3;
  if (Math.abs(sum) < 1e-18) return [third, third, third];
  const point = raw.map((w) => Math.max(TRIPLE_INSET, w / sum));
  const total = point[0]! + point[1]! + point[2]!;
  return [point[0]! / total, point[1]! / total, point[2]! / total];
}

/**
 * Cuts a labelled mesh.
 *
 * @param fields `fields[label]` is the label's value per vertex; the least wins.
 * @param labels the winner per triangle corner. Where two labels tie at a vertex
 *   (on the midline, left and right always do) triangles may differ in it.
 */
export function cutAlongBorders(mesh: TriangleMesh, fields: readonly Float64Array[], labels: Uint8Array): CutMesh {
  const uncut = mesh.positions.length / 3;
  const positions = [...mesh.positions];
  const corners: number[] = [];
  const weights: number[] = [];
  for (let v = 0; v < uncut; v++) {
    corners.push(v, v, v);
    weights.push(1, 0, 0);
  }
  const triangles: number[] = [];
  const regions: number[] = [];
  const cuts = new Map<number, number>();

  const addVertex = (at: readonly [number, number, number], w: readonly [number, number, number]) => {
    for (let axis = 0; axis < 3; axis++) {
      positions.push(w[0] * mesh.positions[3 * at[0] + axis]! + w[1] * mesh.positions[3 * at[1] + axis]! + w[2] * mesh.positions[3 * at[2] + axis]!);
    }
    corners.push(...at);
    weights.push(...w);
    return positions.length / 3 - 1;
  };

  const cutEdge = (one: Corner, other: Corner): number => {
    const [from, to] = one.vertex < other.vertex ? [one, other] : [other, one];
    const [a, b] = [from.vertex, to.vertex];
    const key = a * uncut + b;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const t = crossing(fields[from.label]!, fields[to.label]!, a, b);
    const length = Math.hypot(...[0, 1, 2].map((axis) => mesh.positions[3 * a + axis]! - mesh.positions[3 * b + axis]!));
    const snap = Math.min(SNAP / length, 0.4);
    const vertex = t < snap ? a : t > 1 - snap ? b : addVertex([a, b, b], [1 - t, t, 0]);
    cuts.set(key, vertex);
    return vertex;
  };

  const addTriangle = (label: number, a: number, b: number, c: number) => {
    if (a === b || b === c || c === a) return;
    triangles.push(a, b, c);
    regions.push(label);
  };

  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const cornerAt = (i: number): Corner => ({ vertex: mesh.triangles[t + i]!, label: labels[t + i]! });
    let [a, b, c] = [cornerAt(0), cornerAt(1), cornerAt(2)];
    if (a.label === b.label && b.label === c.label) {
      addTriangle(a.label, a.vertex, b.vertex, c.vertex);
    } else if (a.label !== b.label && b.label !== c.label && c.label !== a.label) {
      const at = [a.vertex, b.vertex, c.vertex] as const;
      const middle = addVertex(at, triplePoint([fields[a.label]!, fields[b.label]!, fields[c.label]!], at));
      const [ab, bc, ca] = [cutEdge(a, b), cutEdge(b, c), cutEdge(c, a)];
      for (const [corner, next, last] of [[a, ab, ca], [b, bc, ab], [c, ca, bc]] as const) {
        addTriangle(corner.label, corner.vertex, next, middle);
        addTriangle(corner.label, corner.vertex, middle, last);
      }
    } else {
      // Turn the triangle so that a is the odd one out.
      if (a.label === c.label) [a, b, c] = [b, c, a];
      else if (a.label === b.label) [a, b, c] = [c, a, b];
      const [ab, ca] = [cutEdge(a, b), cutEdge(c, a)];
      addTriangle(a.label, a.vertex, ab, ca);
      // A cut that moved on to corner a leaves the other one on a straight side: split from there.
      if (ab === a.vertex) {
        addTriangle(b.label, ab, b.vertex, ca);
        addTriangle(b.label, b.vertex, c.vertex, ca);
      } else {
        addTriangle(b.label, ab, b.vertex, c.vertex);
        addTriangle(b.label, ab, c.vertex, ca);
      }
    }
  }
  return dropUnused({
    positions: Float64Array.from(positions),
    triangles: Uint32Array.from(triangles),
    regions: Uint8Array.from(regions),
    corners: Uint32Array.from(corners),
    weights: Float64Array.from(weights),
  });
}

/** Removes vertices that no triangle uses. */
function dropUnused(cut: CutMesh): CutMesh {
  const place = new Int32Array(cut.positions.length / 3).fill(-1);
  const kept: number[] = [];
  const triangles = cut.triangles.map((v) => {
    if (place[v] === -1) place[v] = kept.push(v) - 1;
    return place[v]!;
  });
  const pick = (from: ArrayLike<number>) => kept.flatMap((v) => [from[3 * v]!, from[3 * v + 1]!, from[3 * v + 2]!]);
  return {
    positions: Float64Array.from(pick(cut.positions)),
    triangles,
    regions: cut.regions,
    corners: Uint32Array.from(pick(cut.corners)),
    weights: Float64Array.from(pick(cut.weights)),
  };
}

/** Carries a per-vertex quantity of the uncut mesh (`size` numbers a vertex) over to the cut one. */
export function interpolate(values: ArrayLike<number>, size: number, { corners, weights }: CutMesh): Float64Array {
  const out = new Float64Array((corners.length / 3) * size);
  for (let v = 0; v < corners.length / 3; v++) {
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) {
        const weight = weights[3 * v + k]!;
        if (weight !== 0) sum += weight * values[corners[3 * v + k]! * size + i]!;
      }
      out[v * size + i] = sum;
    }
  }
  return out;
}
