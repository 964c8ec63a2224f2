import { DoubleSide, Ray, Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { findStructure } from '../../../models/anatomy/index.ts';
import { lungs } from '../../../models/anatomy/lungs.ts';
import { mediastinum } from '../../../models/anatomy/mediastinum.ts';
import { pleura } from '../../../models/anatomy/pleura.ts';
import { costalArches, costalCartilages, ribs } from '../../../models/anatomy/ribs.ts';
import { sternum } from '../../../models/anatomy/sternum.ts';
import { buildShapes } from '../../../models/kit/build-shape.ts';
import { topologyOf, type Mesh } from '../../../models/kit/mesh.ts';
import type { Vec3 } from '../../../models/kit/vector.ts';
import { build, buildId, byId, context, crossings, distanceTo, holds, slice, treeOf, vertices } from './meshes.ts';

/** Upper border of the medial third of the clavicle, mm: the landmark that the height of the cupola is counted from. */
const CLAVICLE_MEDIAL_THIRD_TOP: Vec3 = [-37, 1413, 54];
/** Lines on the surface, mm: midclavicular x, midaxillary z, and x behind where the ribs' levels are given. */
const MIDCLAVICULAR_X = -78;
const MIDAXILLARY_Z = 10;
/** Allowed distance of a border from its level, mm. */
const LEVEL = 5;

/** Half the size of the neighbourhood in which a rib is cut, mm. */
const AROUND = 45;

/** Height of the middle of a rib's own section, its cartilage's included, where a plane x = value or z = value cuts it near a place, mm: read from the bone's mesh. */
function archHeight(rib: number, axis: 0 | 2, value: number, near: Vec3): number {
  const bones = [`rib-${rib}`, `costal-cartilage-${rib}`].filter((id) => findStructure(id)).map((id) => buildId(id));
  const heights = bones
    .flatMap((bone) => slice(bone, axis, value))
    .filter((point) => Math.hypot(point[0] - near[0], point[1] - near[1], point[2] - near[2]) < AROUND)
    .map(([, y]) => y);
  if (heights.length === 0) throw new Error(`Rib ${rib} does not cross.`);
  return (Math.min(...heights) + Math.max(...heights)) / 2;
}

/** Lowest point of a mesh within 2 mm of a plane, on the side (`where`) that is asked for. */
function lowest({ positions }: Mesh, axis: 0 | 2, value: number, where: (x: number, z: number) => boolean, width = 4): number {
  let low = Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    if (Math.abs((axis === 0 ? x : z) - value) < width && where(x, z)) low = Math.min(low, y);
  }
  return low;
}

/** Height of the lower edge of a surface where it crosses a plane, by rays in that plane from inside outwards. */
function edgeHeight(tree: MeshBVH, from: (y: number) => Vec3, direction: Vec3, high: number, low: number): number {
  const way = new Vector3(...direction).normalize();
  for (let y = low; y < high; y += 0.5) {
    if (tree.raycast(new Ray(new Vector3(...from(y)), way), DoubleSide).length > 0) return y;
  }
  return Infinity;
}

describe('the rib cage', () => {
  it('has twelve ribs, ten cartilages and a breastbone in three parts, each closed and of one piece', () => {
    expect(ribs).toHaveLength(12);
    expect(costalCartilages).toHaveLength(10);
    for (const structure of [...ribs, ...costalCartilages, ...sternum]) {
      const topologies = buildShapes(structure, context).map(topologyOf);
      expect(topologies, structure.id).toEqual([{ closed: true, components: 1, genus: 0 }]);
    }
  });

  it('keeps to its triangles: at most 350 a rib', () => {
    for (const rib of [...ribs, ...costalCartilages]) expect(build(rib).triangles.length / 3, rib.id).toBeLessThanOrEqual(350);
  });

  it('runs every rib from the spine outwards, and every cartilage on from its rib', () => {
    for (const [i, arch] of costalArches.entries()) {
      expect(arch[0]![0], `head of rib ${i + 1}`).toBeGreaterThan(-26);
      expect(Math.min(...arch.map(([x]) => x)), `rib ${i + 1}`).toBeLessThan(-55);
    }
    for (const [i, cartilage] of costalCartilages.entries()) {
      const [start, end] = [treeOf(build(cartilage)), build(ribs[i]!)];
      let gap = Infinity;
      for (let v = 0; v < end.positions.length; v += 3) {
        gap = Math.min(gap, start.closestPointToPoint(new Vector3(...end.positions.slice(v, v + 3)))?.distance ?? Infinity);
      }
      expect(gap, cartilage.id).toBeLessThan(3);
    }
  });

  it('joins each cartilage of the costal margin to the one above', () => {
    for (const number of [8, 9, 10]) {
      const [own, above] = [buildId(`costal-cartilage-${number}`), treeOf(buildId(`costal-cartilage-${number - 1}`))];
      const points = vertices(own);
      expect(Math.min(...points.map((point) => distanceTo(above, point))), `cartilage ${number}`).toBeLessThan(1.5);
      const sunk = points.filter((point) => holds(above, point)).map((point) => distanceTo(above, point));
      expect(Math.max(0, ...sunk), `cartilage ${number}`).toBeLessThan(1);
    }
  });
});

describe('pleura and lungs', () => {
  const right = { pleura: build(byId(pleura, 'pleura-right')), lung: build(byId(lungs, 'lung-right')) };
  const left = { pleura: build(byId(pleura, 'pleura-left')), lung: build(byId(lungs, 'lung-left')) };
  const sides = [
    { name: 'right', sign: 1, ...right },
    { name: 'left', sign: -1, ...left },
  ] as const;

  it.each(sides)('shows the outer face of the $name pleura to the ribs', ({ pleura: { positions, triangles }, lung }) => {
    const middle = [0, 1, 2].map((axis) => {
      const values = lung.positions.filter((_, i) => i % 3 === axis);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    });
    let outwards = 0;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => new Vector3().fromArray(positions, 3 * triangles[t + k]!)) as [Vector3, Vector3, Vector3];
      const normal = b.clone().sub(a).cross(c.clone().sub(a));
      if (normal.dot(a.clone().sub(new Vector3(...middle))) > 0) outwards++;
    }
    // Its recesses and the wall beside the heart bend inwards; turned inside out it is most of the rest that does.
    expect(outwards / (triangles.length / 3)).toBeGreaterThan(0.6);
  });

  it.each(sides)('puts the $name cupola 20-40 mm above the medial third of the clavicle', ({ pleura: sac, lung }) => {
    for (const mesh of [sac, lung]) {
      let top = -Infinity;
      for (let i = 1; i < mesh.positions.length; i += 3) top = Math.max(top, mesh.positions[i]!);
      expect(top - CLAVICLE_MEDIAL_THIRD_TOP[1]).toBeGreaterThanOrEqual(20);
      expect(top - CLAVICLE_MEDIAL_THIRD_TOP[1]).toBeLessThanOrEqual(40);
    }
  });

  it.each(sides)('rounds the $name cupola: a dome, no peak', ({ pleura: sac, lung }) => {
    for (const mesh of [sac, lung]) {
      const top = Math.max(...vertices(mesh).map(([, y]) => y));
      const below = slice(mesh, 1, top - 8);
      for (const axis of [0, 2] as const) {
        const values = below.map((point) => point[axis]);
        expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(14);
      }
    }
  });

  it('draws the oblique fissure of both lungs and the horizontal one of the right as shallow furrows', () => {
    // How far the lung lies behind the pleura, looked at from outside.
    const depth = (side: (typeof sides)[number], y: number, z: number): number => {
      const from: Vec3 = [-side.sign * 200, y, z];
      const [sac, lung] = [treeOf(side.pleura), treeOf(side.lung)].map((tree) => crossings(tree, from, [side.sign, 0, 0])[0] ?? Infinity);
      return lung! - sac!;
    };
    const furrows = (side: (typeof sides)[number], z: number, [high, low]: readonly [number, number]): number => {
      const depths = Array.from({ length: high - low }, (_, i) => depth(side, low + i, z));
      return Math.max(...depths) - Math.min(...depths);
    };
    for (const side of sides) {
      expect(furrows(side, 10, [1335, 1290]), side.name).toBeGreaterThan(1.5);
      expect(furrows(side, 10, [1335, 1290]), side.name).toBeLessThan(4);
    }
    const [ownRight, ownLeft] = sides;
    expect(furrows(ownRight, 50, [1322, 1290])).toBeGreaterThan(1.2);
    expect(furrows(ownLeft, 50, [1322, 1290])).toBeLessThan(0.8);
  });

  it.each(sides)('lets the $name pleura end at the eighth, tenth and twelfth rib', ({ pleura: sac, sign }) => {
    const tree = treeOf(sac);
    const front = archHeight(8, 0, MIDCLAVICULAR_X, [MIDCLAVICULAR_X, 1160, 105]);
    const frontEdge = edgeHeight(tree, (y) => [sign * MIDCLAVICULAR_X, y, 40], [0, 0, 1], front + 40, front - 40);
    expect(Math.abs(frontEdge - front)).toBeLessThanOrEqual(LEVEL);

    const side = archHeight(10, 2, MIDAXILLARY_Z, [-120, 1120, MIDAXILLARY_Z]);
    const sideEdge = edgeHeight(tree, (y) => [sign * -80, y, MIDAXILLARY_Z], [-sign, 0, 0], side + 40, side - 40);
    expect(Math.abs(sideEdge - side)).toBeLessThanOrEqual(LEVEL);

    // The middle of the twelfth rib.
    const back = archHeight(12, 0, -53, [-53, 1135, -51]);
    const backEdge = edgeHeight(tree, (y) => [sign * -53, y, 0], [0, 0, -1], back + 40, back - 40);
    expect(Math.abs(backEdge - back)).toBeLessThanOrEqual(LEVEL);
  });

  it.each(sides)('lets the $name lung end at the sixth, eighth and tenth rib', ({ lung, sign }) => {
    const tree = treeOf(lung);
    const front = archHeight(6, 0, MIDCLAVICULAR_X, [MIDCLAVICULAR_X, 1225, 112]);
    const frontEdge = edgeHeight(tree, (y) => [sign * MIDCLAVICULAR_X, y, 70], [0, 0, 1], front + 40, front - 40);
    expect(Math.abs(frontEdge - front)).toBeLessThanOrEqual(LEVEL);

    const side = archHeight(8, 2, MIDAXILLARY_Z, [-125, 1196, MIDAXILLARY_Z]);
    const sideEdge = edgeHeight(tree, (y) => [sign * -100, y, MIDAXILLARY_Z], [-sign, 0, 0], side + 40, side - 40);
    expect(Math.abs(sideEdge - side)).toBeLessThanOrEqual(LEVEL);

    const back = archHeight(10, 0, -62, [-62, 1192, -67]);
    const backEdge = edgeHeight(tree, (y) => [sign * -62, y, -30], [0, 0, -1], back + 40, back - 40);
    expect(Math.abs(backEdge - back)).toBeLessThanOrEqual(LEVEL);
  });

  it('dips below the twelfth rib beside the spine, and leaves its outer half uncovered', () => {
    const twelfth = buildId('rib-12');
    const beside = Math.min(...slice(twelfth, 0, -32).map(([, y]) => y));
    expect(lowest(right.pleura, 0, -32, (_, z) => z < -15)).toBeLessThan(beside + 2);
    const tip = vertices(twelfth).reduce((a, b) => (b[0] < a[0] ? b : a));
    expect(lowest(right.pleura, 0, tip[0], (_, z) => z < 0)).toBeGreaterThan(tip[1] + 5);
  });

  it('brings both sides together behind the breastbone from the second to the fourth cartilage', () => {
    const nearest = (mesh: Mesh, y: number, window = 8): number => {
      let near = Infinity;
      for (let i = 0; i < mesh.positions.length; i += 3) {
        if (Math.abs(mesh.positions[i + 1]! - y) < window && mesh.positions[i + 2]! > 60) near = Math.min(near, Math.abs(mesh.positions[i]!));
      }
      return near;
    };
    for (const y of [1345, 1325, 1305]) {
      expect(nearest(right.pleura, y)).toBeLessThan(6);
      expect(nearest(left.pleura, y)).toBeLessThan(8);
    }
    // Below it the left side gives way to the heart: the pleura a little, the lung by about 3.5 cm from the sternal edge.
    expect(nearest(left.pleura, 1285)).toBeGreaterThan(nearest(right.pleura, 1285) + 5);
    const sternalEdge = 22;
    const bays = [1300, 1295, 1290, 1285, 1280, 1275].map((y) => nearest(left.lung, y, 4)).filter(Number.isFinite);
    expect(Math.abs(Math.max(...bays) - sternalEdge - 35)).toBeLessThanOrEqual(LEVEL);
    expect(nearest(right.lung, 1290)).toBeLessThan(15);
  });

  it.each(sides)('keeps the $name lung inside the pleura and the pleura inside the ribs', ({ pleura: sac, lung, sign }) => {
    const [sacTree, lungTree] = [treeOf(sac), treeOf(lung)];
    const walls = ribs.concat(costalCartilages).map((rib) => treeOf(build(rib)));
    const crossed: string[] = [];
    let seen = 0;
    for (let y = 1420; y > 1190; y -= 10) {
      for (let azimuth = 0; azimuth <= 170; azimuth += 10) {
        const angle = (azimuth * Math.PI) / 180;
        const ray = (mirror: number): Ray => new Ray(new Vector3(mirror * -22, y, 18), new Vector3(mirror * -Math.sin(angle), 0, Math.cos(angle)));
        const far = (tree: MeshBVH): number => Math.max(0, ...tree.raycast(ray(sign), DoubleSide).map((hit) => hit.distance));
        const [toLung, toPleura] = [far(lungTree), far(sacTree)];
        const toRib = Math.min(...walls.flatMap((tree) => tree.raycast(ray(1), DoubleSide).map((hit) => hit.distance)));
        if (toLung > 0) seen++;
        if (toLung > toPleura + 0.5) crossed.push(`lung ${(toLung - toPleura).toFixed(1)} mm through pleura at azimuth ${azimuth}, y ${y}`);
        if (toPleura > toRib + 1) crossed.push(`pleura in rib at azimuth ${azimuth}, y ${y}`);
      }
    }
    expect(crossed).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  });

  it('closes each lung, within 3,000 triangles', () => {
    for (const lung of lungs) {
      const meshes = buildShapes(lung, context);
      for (const mesh of meshes) expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
      expect(meshes.reduce((sum, mesh) => sum + mesh.triangles.length / 3, 0)).toBeLessThanOrEqual(3000);
    }
  });
});

describe('the mediastinum', () => {
  it('is made of closed shapes', () => {
    for (const structure of mediastinum) {
      for (const mesh of buildShapes(structure, context)) expect(topologyOf(mesh), structure.id).toEqual({ closed: true, components: 1, genus: 0 });
    }
  });
});
