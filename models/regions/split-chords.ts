/**
 * Splits edges that run through a region from border to border.
 *
 * Border distance is kept at vertices and is linear between them: along such a
 * chord it would be 0 all the way, and the outline drawn from it would swell to a
 * blob in every corner of a region. A vertex half way holds the true distance.
 */
import { borderEdges } from './borders.ts';
import type { CutMesh } from './cut.ts';

type Corners = readonly [number, number, number];

/** Triangles flatter than this stay whole, metres: their pieces would fall together when positions are packed. */
const CLEARANCE = 0.0003;

/** The same mesh with a vertex in the middle of each chord. The skin does not move. */
export function splitChords(mesh: CutMesh): CutMesh {
  const { edges, onBorder } = borderEdges(mesh);
  const count = mesh.positions.length / 3;
  const keyOf = (a: number, b: number): number => Math.min(a, b) * count + Math.max(a, b);
  const isBorder = new Set(edges.map(({ a, b }) => keyOf(a, b)));
  const positions = [...mesh.positions];
  const corners = [...mesh.corners];
  const weights = [...mesh.weights];
  const triangles: number[] = [];
  const regions: number[] = [];

  const addMiddle = (a: number, b: number): number => {
    for (let axis = 0; axis < 3; axis++) positions.push((mesh.positions[3 * a + axis]! + mesh.positions[3 * b + axis]!) / 2);
    const share = meanShare(mesh, a, b);
    corners.push(...share.corners);
    weights.push(...share.weights);
    return positions.length / 3 - 1;
  };

  // Per chord its middle; -1 where a triangle beside it is too flat to be cut.
  const middles = new Map<number, number>();
  for (let k = 0; k < mesh.triangles.length; k++) {
    const [a, b, c] = [0, 1, 2].map((turn) => mesh.triangles[k - (k % 3) + ((k + turn) % 3)]!) as [number, number, number];
    const key = keyOf(a, b);
    if (!onBorder[a] || !onBorder[b] || isBorder.has(key)) continue;
    const known = middles.get(key);
    if (heightOver(mesh.positions, a, b, c) < CLEARANCE) middles.set(key, -1);
    else if (known === undefined) middles.set(key, 0);
  }
  for (const [key, middle] of middles) {
    if (middle !== -1) middles.set(key, addMiddle(Math.floor(key / count), key % count));
  }
  const middleOf = (a: number, b: number): number => middles.get(keyOf(a, b)) ?? -1;
  const length = (a: number, b: number): number =>
    Math.hypot(...[0, 1, 2].map((axis) => positions[3 * a + axis]! - positions[3 * b + axis]!));

  for (let t = 0; t < mesh.regions.length; t++) {
    const [a, b, c] = [mesh.triangles[3 * t]!, mesh.triangles[3 * t + 1]!, mesh.triangles[3 * t + 2]!];
    const pieces = splitTriangle([a, b, c], [middleOf(a, b), middleOf(b, c), middleOf(c, a)], length);
    for (const piece of pieces) {
      triangles.push(...piece);
      regions.push(mesh.regions[t]!);
    }
  }
  return {
    positions: Float64Array.from(positions),
    triangles: Uint32Array.from(triangles),
    regions: Uint8Array.from(regions),
    corners: Uint32Array.from(corners),
    weights: Float64Array.from(weights),
  };
}

/** The pieces of a triangle a-b-c of which the sides a-b, b-c, c-a have a middle, or -1. */
export function splitTriangle(
  [a, b, c]: Corners,
  [ab, bc, ca]: Corners,
  length: (from: number, to: number) => number,
): Corners[] {
  const split = [ab, bc, ca].filter((middle) => middle !== -1).length;
  if (split === 0) return [[a, b, c]];
  if (split === 3) return [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]];
  // Turn the triangle so that a-b is split and, where two are, c-a is the other one.
  if (split === 1 ? ab === -1 : ab === -1 || ca === -1) return splitTriangle([b, c, a], [bc, ca, ab], length);
  if (split === 1) return [[a, ab, c], [ab, b, c]];
  // Of both diagonals the shorter one, so that mirrored triangles are split alike.
  return length(ab, c) < length(ca, b)
    ? [[a, ab, ca], [ab, c, ca], [ab, b, c]]
    : [[a, ab, ca], [ab, b, ca], [b, c, ca]];
}

/** Height of the triangle a-b-c over its side a-b. */
function heightOver(positions: Float64Array, a: number, b: number, c: number): number {
  const [ux, uy, uz] = [0, 1, 2].map((axis) => positions[3 * b + axis]! - positions[3 * a + axis]!) as [number, number, number];
  const [vx, vy, vz] = [0, 1, 2].map((axis) => positions[3 * c + axis]! - positions[3 * a + axis]!) as [number, number, number];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / Math.hypot(ux, uy, uz);
}

/** The middle of two vertices as a mean of vertices of the uncut mesh. Both lie in one of its triangles. */
function meanShare({ corners, weights }: CutMesh, a: number, b: number): { corners: number[]; weights: number[] } {
  const share = new Map<number, number>();
  for (const v of [a, b]) {
    for (let i = 0; i < 3; i++) {
      const weight = weights[3 * v + i]!;
      const corner = corners[3 * v + i]!;
      if (weight !== 0) share.set(corner, (share.get(corner) ?? 0) + weight / 2);
    }
  }
  if (share.size > 3) throw new Error(`splitChords: the edge ${a}-${b} leaves its triangle`);
  const [first] = share.keys();
  while (share.size < 3) share.set(-share.size - 1, 0);
  return { corners: [...share.keys()].map((corner) => (corner < 0 ? first! : corner)), weights: [...share.values()] };
}
