import { DoubleSide, Mesh, MeshBasicMaterial, BufferAttribute, BufferGeometry, Ray, Raycaster, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { boxTree, RUN, visitBoxes } from '../../../../src/scene/inside/workshop/boxTree.ts';

/** Numbers 0..1 that are the same each time (mulberry32). */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Small triangles along a winding path, as neighbours in a layer's index lie. */
function soup(triangles: number): { points: Float32Array; index: Uint32Array } {
  const next = randoms(triangles);
  const points: number[] = [];
  const at = new Vector3();
  for (let i = 0; i < triangles; i++) {
    at.add(new Vector3(next() - 0.5, next() - 0.5, next() - 0.5).multiplyScalar(0.2));
    for (let corner = 0; corner < 3; corner++) points.push(at.x + 0.1 * next(), at.y + 0.1 * next(), at.z + 0.1 * next());
  }
  return { points: Float32Array.from(points), index: Uint32Array.from({ length: triangles * 3 }, (_, i) => i) };
}

const visited = (mesh: ReturnType<typeof soup>, ray: Ray): number[] => {
  const found: number[] = [];
  visitBoxes(boxTree(mesh.points, mesh.index), mesh.index.length, ray.origin.toArray(), ray.direction.toArray(), (first) => found.push(first / 3));
  return found;
};

/** What three finds without a tree. */
const met = (mesh: ReturnType<typeof soup>, ray: Ray): number[] => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.points, 3));
  geometry.setIndex(new BufferAttribute(mesh.index, 1));
  const raycaster = new Raycaster(ray.origin, ray.direction);
  return raycaster.intersectObject(new Mesh(geometry, new MeshBasicMaterial({ side: DoubleSide }))).map(({ faceIndex }) => faceIndex ?? -1);
};

describe('the tree of boxes', () => {
  it.each([1, RUN, RUN + 1, 100, 5 * RUN, 1000])('visits every triangle that a ray meets, of %i', (triangles) => {
    const mesh = soup(triangles);
    const next = randoms(7);
    let hits = 0;
    for (let i = 0; i < 300; i++) {
      // From outside through a triangle's middle.
      const first = Math.floor(next() * triangles) * 9;
      const middle = new Vector3();
      for (let corner = 0; corner < 3; corner++) middle.add(new Vector3().fromArray(mesh.points, first + corner * 3));
      const origin = new Vector3(next() - 0.5, next() - 0.5, next() - 0.5).setLength(20);
      const ray = new Ray(origin, middle.divideScalar(3).sub(origin).normalize());
      const expected = met(mesh, ray);
      hits += expected.length;
      expect(visited(mesh, ray)).toEqual(expect.arrayContaining(expected));
    }
    expect(hits).toBeGreaterThanOrEqual(300);
  });

  it('leaves most triangles aside', () => {
    const mesh = soup(4000);
    const ray = new Ray(new Vector3(0, 0, 20), new Vector3(0, 0, -1));
    expect(visited(mesh, ray).length).toBeLessThan(800);
    expect(visited(mesh, new Ray(new Vector3(0, 0, 20), new Vector3(0, 0, 1)))).toEqual([]);
    expect(visited(mesh, new Ray(new Vector3(90, 0, 20), new Vector3(0, 0, -1)))).toEqual([]);
  });

  it('takes rays along an axis, in the very plane of a triangle too', () => {
    const flat = { points: new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]), index: new Uint32Array([0, 1, 2]) };
    expect(visited(flat, new Ray(new Vector3(0.2, 0.2, 5), new Vector3(0, 0, -1)))).toEqual([0]);
    expect(visited(flat, new Ray(new Vector3(0, 0, 5), new Vector3(0, 0, -1)))).toEqual([0]);
    expect(visited(flat, new Ray(new Vector3(-5, 0.2, 0), new Vector3(1, 0, 0)))).toEqual([0]);
    expect(visited(flat, new Ray(new Vector3(-5, 0.2, 1), new Vector3(1, 0, 0)))).toEqual([]);
  });

  it('visits in the index’s order, and begins with the box around all', () => {
    const mesh = soup(500);
    const ray = new Ray(new Vector3(0, 0, 20), new Vector3(0, 0, -1));
    expect(visited(mesh, ray)).toEqual(visited(mesh, ray).toSorted((a, b) => a - b));
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.points, 3));
    geometry.computeBoundingBox();
    const { min, max } = geometry.boundingBox!;
    expect([...boxTree(mesh.points, mesh.index).subarray(0, 6)]).toEqual([...min.toArray(), ...max.toArray()]);
  });

  it('is empty of nothing', () => {
    expect(visited({ points: new Float32Array(), index: new Uint32Array() }, new Ray(new Vector3(0, 0, 5), new Vector3(0, 0, -1)))).toEqual([]);
  });
});
