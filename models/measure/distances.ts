/**
 * How near an authored surface lies to a reference: the four figures of the
 * measuring table. Both surfaces are sampled evenly by area, each sample
 * measured to the other surface, so that a too coarse or uneven mesh does not
 * flatter itself.
 */
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { volumeOf, type Mesh } from '../kit/mesh.ts';

/** Lengths in the meshes' unit. */
export interface Comparison {
  /** Symmetric mean surface distance. */
  readonly mean: number;
  /** 95th percentile of the distances in both directions together: a Hausdorff distance without the outliers. */
  readonly hd95: number;
  /** Distance between the two area centroids. */
  readonly centroid: number;
  /** Volume of ours over theirs; NaN where the reference is not closed enough to have one. */
  readonly volume: number;
}

interface Samples {
  readonly points: Float64Array;
  readonly centroid: readonly [number, number, number];
}

/** Van der Corput's sequence: evenly spread numbers in 0..1 without chance. */
function radicalInverse(index: number, base: number): number {
  let result = 0;
  let fraction = 1 / base;
  for (let i = index; i > 0; i = Math.floor(i / base)) {
    result += (i % base) * fraction;
    fraction /= base;
  }
  return result;
}

/** `count` points spread over the surface by area, always the same ones, and the area's centroid. */
export function sampleSurface({ positions, triangles }: Mesh, count: number): Samples {
  const corner = (t: number, k: number): Vector3 => new Vector3().fromArray(positions, 3 * triangles[t + k]!);
  const sums: number[] = [];
  const centre = new Vector3();
  let total = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [corner(t, 0), corner(t, 1), corner(t, 2)];
    const area = b.clone().sub(a).cross(c.clone().sub(a)).length() / 2;
    centre.addScaledVector(a.add(b).add(c), area / 3);
    total += area;
    sums.push(total);
  }
  if (!(total > 0)) throw new Error('A surface without area.');
  centre.divideScalar(total);
  const points = new Float64Array(3 * count);
  let face = 0;
  for (let i = 0; i < count; i++) {
    while (sums[face]! < ((i + 0.5) / count) * total) face++;
    const root = Math.sqrt(radicalInverse(i + 1, 2));
    const second = radicalInverse(i + 1, 3);
    const [a, b, c] = [corner(3 * face, 0), corner(3 * face, 1), corner(3 * face, 2)];
    a.multiplyScalar(1 - root).addScaledVector(b, root * (1 - second)).addScaledVector(c, root * second).toArray(points, 3 * i);
  }
  return { points, centroid: [centre.x, centre.y, centre.z] };
}

function distancesTo({ positions, triangles }: Mesh, points: Float64Array): number[] {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(triangles), 1));
  const tree = new MeshBVH(geometry);
  const point = new Vector3();
  const found: number[] = [];
  for (let i = 0; i < points.length; i += 3) {
    const nearest = tree.closestPointToPoint(point.fromArray(points, i));
    if (nearest) found.push(nearest.distance);
  }
  return found;
}

/** Compares ours with the reference; `count` samples a side. */
export function compare(ours: Mesh, reference: Mesh, count = 4000): Comparison {
  const a = sampleSurface(ours, count);
  const b = sampleSurface(reference, count);
  const there = distancesTo(reference, a.points);
  const back = distancesTo(ours, b.points);
  const average = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const all = [...there, ...back].sort((x, y) => x - y);
  const theirs = volumeOf(reference);
  return {
    mean: (average(there) + average(back)) / 2,
    hd95: all[Math.floor(all.length * 0.95)]!,
    centroid: Math.hypot(...a.centroid.map((value, axis) => value - b.centroid[axis]!)),
    volume: theirs > 0 ? volumeOf(ours) / theirs : NaN,
  };
}
