/** What the tests of the anatomy ask of its built meshes: millimetres, rays, slices. */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { findStructure } from '../../../models/anatomy/index.ts';
import type { Structure } from '../../../models/anatomy/types.ts';
import { buildStructure, type BuildContext } from '../../../models/kit/build-shape.ts';
import { mirrored, type Mesh } from '../../../models/kit/mesh.ts';
import type { Vec3 } from '../../../models/kit/vector.ts';

export const context: BuildContext = { find: findStructure };

/** A structure's mesh in millimetres, right side or midline. */
export function build(structure: Structure): Mesh {
  const mesh = buildStructure(structure, context);
  return { ...mesh, positions: mesh.positions.map((value) => value * 1000) };
}

/** The mesh of an id, millimetres; the left one of a pair where asked for. */
export function buildId(id: string, isLeft = false): Mesh {
  const structure = findStructure(id);
  if (!structure) throw new Error(`No ${id}.`);
  const mesh = build(structure);
  return isLeft && structure.side === 'paired' ? mirrored(mesh) : mesh;
}

export function byId(list: readonly Structure[], id: string): Structure {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
}

export function treeOf({ positions, triangles }: Mesh): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
  return new MeshBVH(geometry);
}

export const vertices = ({ positions }: Mesh): Vec3[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]);

/** Distances of all crossings of a ray, nearest first. */
export function crossings(tree: MeshBVH, from: Vec3, way: Vec3): number[] {
  return tree
    .raycast(new Ray(new Vector3(...from), new Vector3(...way).normalize()), DoubleSide)
    .map((hit) => hit.distance)
    .sort((a, b) => a - b);
}

/** Askew, so that no ray runs along an edge; two of three decide. */
const PROBES: readonly Vec3[] = [
  [0.31, 0.27, 0.91],
  [-0.71, 0.37, 0.6],
  [0.11, -0.87, -0.48],
];

/** Whether a closed mesh holds a point. */
export function holds(tree: MeshBVH, point: Vec3): boolean {
  return PROBES.filter((way) => crossings(tree, point, way).length % 2 === 1).length >= 2;
}

/** Distance of a point to the surface. */
export function distanceTo(tree: MeshBVH, point: Vec3): number {
  return tree.closestPointToPoint(new Vector3(...point))?.distance ?? Infinity;
}

/** Where a plane (x, y or z = value) cuts a mesh: the end points of all its cut edges. */
export function slice({ positions, triangles }: Mesh, axis: 0 | 1 | 2, value: number): Vec3[] {
  const at = (v: number): Vec3 => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
  const found: Vec3[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [at(triangles[t + k]!), at(triangles[t + ((k + 1) % 3)]!)];
      if (a[axis] > value === b[axis] > value) continue;
      const share = (value - a[axis]) / (b[axis] - a[axis]);
      found.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
    }
  }
  return found;
}
