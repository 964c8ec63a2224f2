import { describe, expect, it } from 'vitest';
import { BufferAttribute, BufferGeometry, Mesh, MeshBasicMaterial, PerspectiveCamera, Vector3 } from 'three';
import { REGION_IDS } from '#content/ids.ts';
import { EYEBALL, Picker } from '#scene/picking.ts';
import { copyTriangles } from '#scene/silhouette.ts';

/** Two squares of 1 m facing +Z, side by side at x < 0 and x > 0, each one region. */
function twoSquares(left: number, right: number): Mesh {
  const square = (x: number): number[] => [x, 0, 0, x + 1, 0, 0, x + 1, 1, 0, x, 1, 0];
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([...square(-1), ...square(0)]), 3));
  const region = [left, left, left, left, right, right, right, right].flatMap((index) => [index, index, 255, 255]);
  geometry.setAttribute('_region', new BufferAttribute(new Uint8Array(region), 4));
  geometry.setIndex([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7]);
  const mesh = new Mesh(geometry, new MeshBasicMaterial());
  mesh.updateMatrixWorld();
  return mesh;
}

function camera(): PerspectiveCamera {
  const eye = new PerspectiveCamera(60, 1, 0.1, 10);
  eye.position.set(0, 0.5, 2);
  eye.updateMatrixWorld();
  return eye;
}

describe('picking', () => {
  it('reads the region of the triangle that is hit', () => {
    const picker = new Picker();
    expect(picker.pick(camera(), 0, 0)).toBeNull();
    const mesh = twoSquares(3, 5);
    picker.setMesh(mesh);
    expect(picker.pick(camera(), -0.3, 0)).toBe(REGION_IDS[3]);
    expect(picker.pick(camera(), 0.3, 0.2)).toBe(REGION_IDS[5]);
    expect(picker.pick(camera(), 0.95, 0)).toBeNull();
    // The hierarchy is on this mesh alone.
    expect(mesh.geometry.boundsTree).toBeDefined();
    expect(Object.hasOwn(mesh, 'raycast')).toBe(true);
  });

  it('takes an eyeball for the eye of its side', () => {
    const picker = new Picker();
    picker.setMesh(twoSquares(EYEBALL, EYEBALL));
    expect(picker.pick(camera(), 0.3, 0)).toBe('eye-left');
    expect(picker.pick(camera(), -0.3, 0)).toBe('eye-right');
  });

  it('knows what the body hides', () => {
    const picker = new Picker();
    picker.setMesh(twoSquares(0, 0));
    expect(picker.hides(camera(), new Vector3(0.2, 0.5, 0))).toBe(false);
    expect(picker.hides(camera(), new Vector3(0.2, 0.5, 0.1))).toBe(false);
    expect(picker.hides(camera(), new Vector3(0.2, 0.5, -0.1))).toBe(true);
    expect(picker.hides(camera(), new Vector3(1.8, 0.5, -0.1))).toBe(false);
  });
});

describe('copyTriangles', () => {
  it('takes the triangles of the wanted regions only', () => {
    const wanted = new Uint8Array(256);
    wanted[5] = 1;
    const out = new Uint32Array(12);
    const count = copyTriangles([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7], Uint8Array.of(3, 3, 3, 3, 5, 5, 5, 5), wanted, out);
    expect(count).toBe(6);
    expect([...out.subarray(0, count)]).toEqual([4, 5, 6, 4, 6, 7]);
  });
});
