/** The coarse copy that writes the glass skin's depth lies within both bodies: where it does not, it leaves a hole in skin that is solid. */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { coarseSkin } from '../../src/scene/inside/workshop/coarsen.ts';
import { readSkin } from './readSkin.ts';

const METRES = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
/** Along no axis of the body, so that a ray meets no edge of the mesh along its length. */
const WAYS = [new Vector3(0.31, 0.86, 0.4), new Vector3(-0.62, 0.23, 0.75), new Vector3(0.17, -0.58, -0.8)].map((way) => way.normalize());

describe.each(['feminine', 'masculine'] as const)('the coarse copy of the skin, %s', (form) => {
  it('has no vertex outside the skin, and a third of its triangles at most', async () => {
    const { positions, normals, triangles } = await readSkin(new URL(`../../public/models/${form}.glb`, import.meta.url).pathname);
    const unit = Float32Array.from({ length: positions.length }, (_, i) => normals[Math.floor(i / 3) * 4 + (i % 3)]! / 127);
    const copy = coarseSkin({ points: positions, normals: unit, index: triangles, toMetres: METRES });
    expect(copy.index.length).toBeGreaterThan(triangles.length / 6);
    expect(copy.index.length).toBeLessThan(triangles.length / 3);

    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
    const tree = new MeshBVH(geometry);
    const ray = new Ray();
    // A way out of the body leaves it once more than it enters it. The eyes are shells of their own within it.
    const isOutside = (point: Vector3): boolean =>
      WAYS.filter((way) => {
        ray.set(point, way);
        return tree.raycast(ray, DoubleSide).reduce((sum, { face }) => sum + Math.sign(face?.normal.dot(way) ?? 0), 0) <= 0;
      }).length > 1;
    const outside: string[] = [];
    const point = new Vector3();
    for (let v = 0; v < copy.points.length; v += 3) {
      if (isOutside(point.fromArray(copy.points, v))) {
        const millimetres = (tree.closestPointToPoint(point)?.distance ?? 0) * 1000;
        outside.push(`${[...point].map((at) => at.toFixed(3)).join(' ')}: ${millimetres.toFixed(2)} mm`);
      }
    }
    expect(outside).toEqual([]);
  });
});
