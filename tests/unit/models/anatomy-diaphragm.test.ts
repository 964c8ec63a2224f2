import { describe, expect, it } from 'vitest';
import { diaphragm } from '../../../models/anatomy/diaphragm.ts';
import { buildShapes } from '../../../models/kit/build-shape.ts';
import { topologyOf } from '../../../models/kit/mesh.ts';
import type { Vec3 } from '../../../models/kit/vector.ts';
import { build, buildId, context, crossings, distanceTo, treeOf, vertices } from './meshes.ts';

const UP: Vec3 = [0.0013, 1, 0.0017];
/** How far two meshes of a few hundred triangles may cut into each other where they touch, mm. */
const GRAZE = 1;
/** From below everything of the trunk, mm. */
const FLOOR = 1000;

describe('the diaphragm', () => {
  const muscle = build(diaphragm[0]!);
  const dome = treeOf(muscle);
  /** Height of the dome's upper face over a point of the ground plan. */
  const top = (x: number, z: number): number => FLOOR + Math.max(...crossings(dome, [x, FLOOR, z], UP));

  it('is one closed sheet', () => {
    for (const mesh of buildShapes(diaphragm[0]!, context)) expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
  });

  it('stands higher on the right, by a finger or two', () => {
    const [right, left] = [top(-70, 30), top(80, 30)];
    expect(right - left).toBeGreaterThan(10);
    expect(right - left).toBeLessThan(40);
  });

  it('reaches from the breastbone and the ribs to the lumbar spine', () => {
    const points = vertices(muscle);
    for (const id of ['xiphoid-process', 'costal-cartilage-7', 'costal-cartilage-10', 'rib-11', 'rib-12']) {
      const bone = treeOf(buildId(id));
      expect(Math.min(...points.map((point) => distanceTo(bone, point))), id).toBeLessThan(7);
    }
    expect(Math.min(...points.filter(([x]) => Math.abs(x) < 15).map(([, y]) => y))).toBeLessThan(1085);
  });

  it('lies under both lungs and the heart, above liver and spleen', () => {
    const above = ['lung-right', 'lung-left', 'heart'].map((id) => ({ id, tree: treeOf(buildId(id)) }));
    const below = ['liver', 'spleen', 'kidney-right', 'kidney-left'].map((id) => ({ id, tree: treeOf(buildId(id)) }));
    const wrong: string[] = [];
    let seen = 0;
    for (let x = -105; x <= 105; x += 10) {
      for (let z = -45; z <= 95; z += 10) {
        const height = top(x, z);
        if (!Number.isFinite(height)) continue;
        for (const { id, tree } of above) {
          const [first] = crossings(tree, [x, FLOOR, z], UP);
          if (first === undefined) continue;
          seen++;
          if (FLOOR + first < height - GRAZE) wrong.push(`${id} at ${x}, ${z}: ${(height - FLOOR - first).toFixed(1)} mm too low`);
        }
        for (const { id, tree } of below) {
          const last = crossings(tree, [x, FLOOR, z], UP).at(-1);
          if (last === undefined) continue;
          seen++;
          if (FLOOR + last > height + GRAZE) wrong.push(`${id} at ${x}, ${z}: ${(FLOOR + last - height).toFixed(1)} mm too high`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(250);
  });
});
