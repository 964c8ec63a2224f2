import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { footMuscles } from '../../../models/anatomy/foot-muscles.ts';
import { hipMuscles } from '../../../models/anatomy/hip-muscles.ts';
import { findStructure } from '../../../models/anatomy/index.ts';
import { legMuscles } from '../../../models/anatomy/leg-muscles.ts';
import { walled } from '../../../models/anatomy/sectioned-bone.ts';
import { thighMuscles } from '../../../models/anatomy/thigh-muscles.ts';
import type { FieldShape, LoftShape, Structure } from '../../../models/anatomy/types.ts';
import { buildShapes, buildStructure } from '../../../models/kit/build-shape.ts';
import { topologyOf, volumeOf, type Mesh } from '../../../models/kit/mesh.ts';
import { solidOf } from '../../../models/kit/primitives.ts';
import type { Vec3 } from '../../../models/kit/vector.ts';

/** Time that a handful of polygonised bones may take on a slow machine, ms. */
const FIELDS_TAKE = 60_000;

const structure = (id: string): Structure => {
  const found = findStructure(id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
};
const loftOf = (id: string, index: number): LoftShape => {
  const shape = structure(id).shapes[index];
  if (shape?.kind !== 'loft') throw new Error(`${id}[${index}] is no loft.`);
  return shape;
};
/** Where a loft's last section lies, mm. */
const tipOf = (id: string, index: number): Vec3 => loftOf(id, index).stations.at(-1)!.centre;

/** Distance of a point to a bone's parts, mm: negative inside. Without the blends between parts, which only add bone. */
function distanceTo(bone: string, point: Vec3): number {
  const parts = structure(bone).shapes.flatMap((shape) => (shape.kind === 'field' ? shape.parts : []));
  return Math.min(...parts.map(({ solid }) => solidOf(solid).distance(point)));
}

const treeOf = ({ positions, triangles }: Mesh): MeshBVH => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions, (value) => value * 1000), 3));
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
  return new MeshBVH(geometry);
};
/** How far a structure of lofts and sheets lies from a point along a direction, mm; Infinity where it does not lie there. */
function ahead(id: string, from: Vec3, direction: Vec3): number {
  const tree = treeOf(buildStructure(structure(id), { find: findStructure }));
  const hits = tree.raycast(new Ray(new Vector3(...from), new Vector3(...direction)), DoubleSide);
  return Math.min(Infinity, ...hits.map((hit) => hit.distance));
}
const FORWARDS: Vec3 = [0, 0, 1];
const BACKWARDS: Vec3 = [0, 0, -1];

describe('tendons of the lower limb', () => {
  it.each([
    ['rectus-femoris', 0, 'patella'],
    ['rectus-femoris', 1, 'tibia'],
    ['vastus-intermedius', 0, 'patella'],
    ['vastus-lateralis', 0, 'patella'],
    ['vastus-lateralis', 1, 'tibia'],
    ['vastus-medialis', 0, 'patella'],
    ['vastus-medialis', 1, 'tibia'],
    ['sartorius', 0, 'tibia'],
    ['gracilis', 0, 'tibia'],
    ['semitendinosus', 0, 'tibia'],
    ['semimembranosus', 0, 'tibia'],
    ['biceps-femoris', 0, 'fibula'],
    ['biceps-femoris', 1, 'fibula'],
    ['pectineus', 0, 'femur'],
    ['adductor-longus', 0, 'femur'],
    ['adductor-brevis', 0, 'femur'],
    ['soleus', 1, 'calcaneus'],
    ['popliteus', 0, 'tibia'],
    ['tibialis-anterior', 0, 'metatarsal-1'],
    ['extensor-hallucis-longus', 0, 'big-toe-phalanges'],
    ['extensor-digitorum-longus', 1, 'second-toe-phalanges'],
    ['extensor-digitorum-longus', 4, 'little-toe-phalanges'],
    ['fibularis-longus', 0, 'metatarsal-1'],
    ['fibularis-brevis', 0, 'metatarsal-5'],
    ['tibialis-posterior', 0, 'medial-cuneiform'],
    ['flexor-digitorum-longus', 1, 'second-toe-phalanges'],
    ['flexor-digitorum-longus', 4, 'little-toe-phalanges'],
    ['flexor-hallucis-longus', 0, 'big-toe-phalanges'],
    ['abductor-hallucis', 0, 'big-toe-phalanges'],
    ['psoas-major', 0, 'femur'],
    ['iliacus', 0, 'femur'],
    ['gluteus-minimus', 0, 'femur'],
    ['piriformis', 0, 'femur'],
    ['obturator-internus', 1, 'femur'],
  ] as const)('%s[%i] ends on the %s', (id, index, bone) => {
    const distance = distanceTo(bone, tipOf(id, index));
    expect(distance).toBeLessThan(2.5);
    expect(distance).toBeGreaterThan(-7);
  });

  it('taper: none ends as a cut rod', () => {
    const lofts = [...hipMuscles, ...thighMuscles, ...legMuscles, ...footMuscles].flatMap(({ id, shapes }) =>
      shapes.flatMap((shape, i) => (shape.kind === 'loft' ? [{ id: `${id}[${i}]`, shape }] : [])),
    );
    expect(lofts.length).toBeGreaterThan(40);
    const blunt = lofts.filter(({ shape }) => {
      const { halfMajor, halfMinor } = shape.stations.at(-1)!;
      // A tendon that others grow out of may end broad inside them; a slip of the patella ends within the bone.
      return halfMinor > 2 || halfMajor * halfMinor > 10.5 || (halfMajor > 2.5 && halfMinor > 1.3);
    });
    expect(blunt.map(({ id }) => id)).toEqual(['rectus-femoris[0]']);
  });

  it('carry the kneecap in one line: tendon, bone and ligament', () => {
    const tendon = loftOf('rectus-femoris', 0).stations.at(-2)!;
    const ligament = loftOf('rectus-femoris', 1);
    const top = ligament.stations[0]!.centre;
    expect(distanceTo('patella', tendon.centre)).toBeLessThan(2.5);
    expect(distanceTo('patella', top)).toBeLessThan(0);
    expect(Math.abs(tendon.centre[0] - top[0])).toBeLessThan(6);
    const widths = ligament.stations.map(({ halfMajor }) => halfMajor);
    const widest = widths.indexOf(Math.max(...widths));
    expect(widths.slice(widest)).toEqual(widths.slice(widest).sort((a, b) => b - a));
  });

  it('narrow the calcaneal tendon above the heel and widen it on the bone', () => {
    const rows = loftOf('soleus', 1).stations.map(({ centre, halfMajor }) => ({ y: centre[1], half: halfMajor }));
    const near = (y: number): number => rows.reduce((best, row) => (Math.abs(row.y - y) < Math.abs(best.y - y) ? row : best)).half;
    expect(near(220)).toBeGreaterThan(2 * near(80));
    expect(near(40)).toBeGreaterThan(near(80) + 1);
    expect(near(14)).toBeLessThan(3);
  });
});

describe('the way of nerves and vessels', () => {
  it.each([
    [[-80, 877, -57], 'obturator-internus'],
    [[-88, 845, -47], 'quadratus-femoris'],
  ] as const)('the sciatic nerve at %j lies on %s, under gluteus maximus', (at, under) => {
    expect(ahead(under, at, FORWARDS)).toBeLessThan(15);
    expect(ahead(under, at, BACKWARDS)).toBe(Infinity);
    expect(ahead('gluteus-maximus', at, BACKWARDS)).toBeLessThan(40);
  });

  it('the popliteal vessels and the tibial nerve cross behind popliteus', () => {
    for (const [id, radius] of [['popliteal-artery', 4.3], ['popliteal-vein', 4], ['tibial-nerve', 2.2]] as const) {
      const crossing = loftOf(id, 0).stations.filter(({ centre }) => centre[1] > 418 && centre[1] < 440);
      expect(crossing.length, id).toBeGreaterThan(0);
      for (const { centre } of crossing) {
        const [x, y, z] = centre;
        expect(ahead('popliteus', [x, y, z - radius], FORWARDS), `${id} at ${y}`).toBeLessThan(15);
        expect(ahead('popliteus', [x, y, z - radius], BACKWARDS), `${id} at ${y}`).toBe(Infinity);
      }
    }
  });
});

describe('a bone in closed sections', () => {
  const ring = (level: number, radius: number, reach: number): readonly [number, number, ...(readonly [number, number])[]] => [
    level,
    radius,
    ...Array.from({ length: 8 }, (_, i): [number, number] => [reach * Math.cos((i * Math.PI) / 4), reach * Math.sin((i * Math.PI) / 4)]),
  ];
  const rows = [ring(0, 3, 2), ring(8, 3, 12), ring(40, 3, 12), ring(48, 3, 2)];
  const shape = (axis: 'y' | 'z'): FieldShape => ({ kind: 'field', parts: walled(axis, 16, 16, rows), step: 1.5, smooth: 2 });
  const build = (axis: 'y' | 'z'): Mesh =>
    buildStructure({ ...structure('cuboid'), id: 'trial', shapes: [shape(axis)] }, { find: findStructure });

  it('is one closed piece without a hollow, and reaches no farther than its wall', () => {
    const mesh = build('y');
    expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    const heights = [...mesh.positions].filter((_, i) => i % 3 === 1).map((y) => y * 1000);
    expect(Math.min(...heights)).toBeGreaterThan(-3.6);
    expect(Math.max(...heights)).toBeLessThan(51.6);
    expect(volumeOf(mesh) * 1e9).toBeGreaterThan(Math.PI * 14 * 14 * 32);
  });
  it('lies along the axis that is asked for', () => {
    const mesh = build('z');
    const deepest = Math.max(...[...mesh.positions].filter((_, i) => i % 3 === 2));
    expect(deepest * 1000).toBeGreaterThan(49);
  });
});

describe('the bones of the foot', () => {
  const built = new Map<string, Mesh[]>();
  const meshesOf = (id: string): Mesh[] => {
    const meshes = built.get(id) ?? buildShapes(structure(id), { find: findStructure });
    built.set(id, meshes);
    return meshes;
  };
  /** The inner row of joints, from the ankle to the big toe. */
  const ROW = ['talus', 'navicular', 'medial-cuneiform', 'metatarsal-1', 'big-toe-phalanges'] as const;
  const TOES = ['big', 'second', 'third', 'fourth', 'little'].map((toe) => `${toe}-toe-phalanges`);

  it('are closed, of one piece each, without a hole, and light', { timeout: FIELDS_TAKE }, () => {
    for (const id of new Set([...ROW, ...TOES])) {
      for (const [i, mesh] of meshesOf(id).entries()) {
        expect(topologyOf(mesh), `${id}[${i}]`).toEqual({ closed: true, components: 1, genus: 0 });
        expect(mesh.triangles.length / 3, `${id}[${i}]`).toBeLessThanOrEqual(350);
      }
    }
  });

  it('keep a joint: near their neighbour, not in it', { timeout: FIELDS_TAKE }, () => {
    for (const [k, other] of ROW.slice(1).entries()) {
      const tree = treeOf(meshesOf(other)[0]!);
      const { positions } = meshesOf(ROW[k]!)[0]!;
      let gap = Infinity;
      for (let i = 0; i < positions.length; i += 3) {
        const point = new Vector3(positions[i]! * 1000, positions[i + 1]! * 1000, positions[i + 2]! * 1000);
        const nearest = tree.closestPointToPoint(point)!.distance;
        const crossings = tree.raycast(new Ray(point, new Vector3(0.36, 0.48, 0.8)), DoubleSide).length;
        gap = Math.min(gap, crossings % 2 === 1 ? -nearest : nearest);
      }
      expect(gap, `${ROW[k]} and ${other}`).toBeGreaterThan(-0.4);
      expect(gap, `${ROW[k]} and ${other}`).toBeLessThan(2.5);
    }
  });

  it('stand phalanx behind phalanx, without a hole', { timeout: FIELDS_TAKE }, () => {
    for (const id of TOES) {
      const meshes = meshesOf(id);
      for (let k = 1; k < meshes.length; k++) {
        const tree = treeOf(meshes[k]!);
        const { positions } = meshes[k - 1]!;
        let gap = Infinity;
        for (let i = 0; i < positions.length; i += 3) {
          gap = Math.min(gap, tree.closestPointToPoint(new Vector3(positions[i]! * 1000, positions[i + 1]! * 1000, positions[i + 2]! * 1000))!.distance);
        }
        expect(gap, `${id} ${k}`).toBeLessThan(1.6);
      }
    }
  });
});
