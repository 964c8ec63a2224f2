/**
 * The moving lungs stay within the ribs of both bodies. The map is the twin of
 * `breathed` in src/scene/inside/shaders/inner.glsl.ts.
 */
import { readFileSync } from 'node:fs';
import { BufferAttribute, BufferGeometry, DoubleSide, MathUtils, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { ANATOMY_MANIFEST, type StructureId } from '#content/generated/anatomy-manifest.ts';
import { breathPlace, breathShape } from '../../src/scene/inside/breath.ts';
import { readLayerGlb, type FileMesh } from '../../src/scene/inside/workshop/layerGlb.ts';

const read = (file: string): Promise<FileMesh> => readLayerGlb(new Uint8Array(readFileSync(new URL(`../../public/${file}`, import.meta.url))));

/** Corners of the triangles of some structures. */
function cornersOf(form: 'feminine' | 'masculine', layer: 'bones' | 'organs', mesh: FileMesh, wanted: RegExp): number[] {
  return ANATOMY_MANIFEST[form][layer].structures
    .filter(({ id }) => wanted.test(id))
    .flatMap(({ first, triangles }) => [...mesh.index.subarray(first * 3, (first + triangles) * 3)]);
}

describe.each(['feminine', 'masculine'] as const)('breathing, %s', (form) => {
  it('takes no lung into a rib, nor through one', async () => {
    const organs = await read(ANATOMY_MANIFEST[form].organs.file);
    const bones = await read(ANATOMY_MANIFEST[form].bones.file);
    const corners = cornersOf(form, 'bones', bones, /^rib-|^costal-/);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(bones.points, 3));
    geometry.setIndex(corners);
    const tree = new MeshBVH(geometry, { indirect: true });
    const heights = (wanted: RegExp): number[] => cornersOf(form, 'organs', organs, wanted).map((v) => organs.points[3 * v + 1] ?? 0);
    const lungHeights = heights(/^lung-/);
    const range = { low: lungHeights.reduce((a, b) => Math.min(a, b)), high: lungHeights.reduce((a, b) => Math.max(a, b)) };
    const [tip, base, border, fold] = breathPlace(range, heights(/^pleura-/).reduce((a, b) => Math.min(a, b)));

    const ray = new Ray(new Vector3(), new Vector3(0.31, 0.86, 0.4).normalize());
    /** How deep a point lies within a rib, metres; 0 outside. The nearest face alone cannot tell: at an edge its normal may look either way. */
    const within = (point: Vector3): number => {
      ray.origin.copy(point);
      const leaving = tree.raycast(ray, DoubleSide).reduce((sum, { face }) => sum + Math.sign(face?.normal.dot(ray.direction) ?? 0), 0);
      return leaving > 0 ? (tree.closestPointToPoint(point)?.distance ?? 0) : 0;
    };
    // The right lung; ribs are in the file on the right alone.
    const lung = [...new Set(cornersOf(form, 'organs', organs, new RegExp(`^${'lung-right' satisfies StructureId}$`)))];
    expect(lung.length).toBeGreaterThan(500);
    for (const inwards of [0, 0.5, 1]) {
      const { drop, narrower } = breathShape(inwards);
      const depths = lung.map((v) => {
        const [x = 0, y = 0, z = 0] = organs.points.subarray(3 * v, 3 * v + 3);
        const moves = (1 - MathUtils.smoothstep(y, base, tip)) * MathUtils.smoothstep(y, fold, border);
        return within(new Vector3(x * (1 - narrower * moves), y - drop * moves, z * (1 - narrower * moves)));
      });
      expect(depths.filter((depth) => depth > 0.001).length / lung.length, `breathed in ${inwards}`).toBeLessThan(0.005);
      expect(Math.max(...depths), `breathed in ${inwards}`).toBeLessThan(0.006);
    }
  });

  it('moves enough to be seen', () => {
    expect(breathShape(1).drop).toBeGreaterThan(0.008);
    expect(breathShape(0).narrower - breathShape(1).narrower).toBeGreaterThan(0.02);
    expect(breathShape(0).drop).toBe(0);
  });
});
