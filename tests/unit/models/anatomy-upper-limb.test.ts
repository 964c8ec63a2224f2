import { describe, expect, it } from 'vitest';
import { armMuscles } from '../../../models/anatomy/arm-muscles.ts';
import { forearmBackMuscles } from '../../../models/anatomy/forearm-back-muscles.ts';
import { forearmDeepBackMuscles } from '../../../models/anatomy/forearm-deep-back-muscles.ts';
import { forearmDeepFrontMuscles } from '../../../models/anatomy/forearm-deep-front-muscles.ts';
import { forearmFrontMuscles } from '../../../models/anatomy/forearm-front-muscles.ts';
import { handMuscles } from '../../../models/anatomy/hand-muscles.ts';
import { findStructure } from '../../../models/anatomy/index.ts';
import { shoulderMuscles } from '../../../models/anatomy/shoulder-muscles.ts';
import type { LoftShape, Shape, Structure } from '../../../models/anatomy/types.ts';
import { upperLimbNervesVessels } from '../../../models/anatomy/upper-limb-nerves-vessels.ts';
import { FINGERS } from '../../../models/fit/fingers.ts';
import { buildShapes } from '../../../models/kit/build-shape.ts';
import { topologyOf } from '../../../models/kit/mesh.ts';
import { curveThrough } from '../../../models/kit/spline.ts';
import { add, dot, length, scale, subtract, type Vec3 } from '../../../models/kit/vector.ts';

const forearm = [...forearmFrontMuscles, ...forearmDeepFrontMuscles, ...forearmBackMuscles, ...forearmDeepBackMuscles];
const muscles = [...shoulderMuscles, ...armMuscles, ...forearm, ...handMuscles];
const all = [...muscles, ...upperLimbNervesVessels];

const isLoft = (shape: Shape): shape is LoftShape => shape.kind === 'loft';
const structure = (id: string): Structure => {
  const found = findStructure(id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
};
const loftsOf = (id: string): readonly LoftShape[] => structure(id).shapes.filter(isLoft);
const tipOf = (loft: LoftShape): Vec3 => loft.stations.at(-1)!.centre;

/** How far a point lies from the line between two others, mm. */
function fromBone(point: Vec3, a: Vec3, b: Vec3): number {
  const along = subtract(b, a);
  const share = Math.min(Math.max(dot(subtract(point, a), along) / dot(along, along), 0), 1);
  return length(subtract(point, add(a, scale(along, share))));
}

/** Where the middle of a loft crosses a height, mm. */
function crossing(loft: LoftShape, height: number): Vec3 {
  const curve = curveThrough(loft.stations.map((station) => station.centre));
  for (let i = 0; i < 400; i++) {
    const [above, below] = [curve.at(i / 400), curve.at((i + 1) / 400)];
    if (above[1] >= height && below[1] < height) return below;
  }
  throw new Error(`It does not reach down to ${height}.`);
}

describe('muscles, nerves and arteries of the upper limb', () => {
  it('are closed, each shape of one piece', () => {
    for (const each of all) {
      const found = buildShapes(each, { find: findStructure }).map(topologyOf);
      expect(found, each.id).toEqual(each.shapes.map(() => ({ closed: true, components: 1, genus: 0 })));
    }
  });

  it('keep to their triangles: 19,000 on a side', () => {
    const triangles = all.flatMap((each) => buildShapes(each, { find: findStructure })).reduce((sum, mesh) => sum + mesh.triangles.length / 3, 0);
    expect(triangles).toBeLessThan(19_000);
  });

  it('end pointed, not as cut rods', () => {
    for (const each of muscles) {
      for (const { stations } of each.shapes.filter(isLoft)) {
        for (const { halfMajor, halfMinor, centre } of [stations[0]!, stations.at(-1)!]) {
          expect(halfMajor * halfMinor, `${each.id} at ${centre.join(', ')}`).toBeLessThanOrEqual(4);
        }
      }
    }
  });
});

describe('the tendons of the fingers', () => {
  const fingers = ['index', 'middle', 'ring', 'little'] as const;
  /** A tendon lies on its bone: further from the bone's middle line than this it would float, mm. */
  const ON_BONE = 6;

  it.each(fingers.map((finger, i) => ({ finger, i })))('reach the bones of the $finger finger', ({ finger, i }) => {
    const [, second, third, tip] = FINGERS[finger];
    const deep = loftsOf('flexor-digitorum-profundus').slice(1)[i]!;
    expect(fromBone(tipOf(deep), third, tip)).toBeLessThan(ON_BONE);
    const slips = loftsOf('flexor-digitorum-superficialis').slice(6 + 2 * i, 8 + 2 * i);
    expect(slips).toHaveLength(2);
    for (const slip of slips) expect(fromBone(tipOf(slip), second, third)).toBeLessThan(ON_BONE);
    const back = finger === 'index' ? loftsOf('extensor-indicis')[0]! : loftsOf('extensor-digitorum').slice(1)[i]!;
    expect(fromBone(tipOf(back), third, tip)).toBeLessThan(ON_BONE);
  });

  it('reach the last bone of the thumb on both sides', () => {
    const [, , joint, tip] = FINGERS.thumb;
    for (const id of ['flexor-pollicis-longus', 'extensor-pollicis-longus']) expect(fromBone(tipOf(loftsOf(id)[0]!), joint, tip), id).toBeLessThan(ON_BONE);
  });

  it('pass between the two slips', () => {
    fingers.forEach((_, i) => {
      const deep = curveThrough(loftsOf('flexor-digitorum-profundus').slice(1)[i]!.stations.map((station) => station.centre));
      const [outer, inner] = loftsOf('flexor-digitorum-superficialis').slice(6 + 2 * i, 8 + 2 * i) as [LoftShape, LoftShape];
      const [a, b] = [outer.stations[2]!.centre, inner.stations[2]!.centre];
      const near = Array.from({ length: 200 }, (__, k) => deep.at(k / 200)).toSorted((p, q) => Math.abs(p[2] - a[2]) - Math.abs(q[2] - a[2]))[0]!;
      expect(near[0]).toBeGreaterThan(Math.min(a[0], b[0]));
      expect(near[0]).toBeLessThan(Math.max(a[0], b[0]));
    });
  });
});

describe('nerves and arteries of the forearm', () => {
  it('lie in order at the wrist, from the thumb to the little finger', () => {
    const order = ['radial-artery', 'flexor-carpi-radialis', 'median-nerve', 'ulnar-artery', 'ulnar-nerve', 'flexor-carpi-ulnaris'];
    const across = order.map((id) => crossing(loftsOf(id)[0]!, 905)[0]);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
  });

  it('the median nerve runs between the superficial and the deep bender of the fingers', () => {
    for (const height of [1040, 1000, 980]) {
      const [deep, nerve, superficial] = ['flexor-digitorum-profundus', 'median-nerve', 'flexor-digitorum-superficialis'].map((id) => crossing(loftsOf(id)[0]!, height));
      expect(nerve![2], `at ${height}`).toBeGreaterThan(deep![2] + 5);
      expect(Math.abs(nerve![0] - superficial![0]), `at ${height}`).toBeGreaterThan(5);
    }
  });

  it('the median nerve passes under the flexor retinaculum, the ulnar artery over it', () => {
    const [band] = structure('flexor-retinaculum').shapes;
    if (band?.kind !== 'sheet') throw new Error('A band is a sheet.');
    const surface = band.grid[2]![1]!;
    expect(crossing(loftsOf('median-nerve')[0]!, surface[1])[2]).toBeLessThan(surface[2] - 1);
    expect(crossing(loftsOf('ulnar-artery')[0]!, band.grid[3]![1]![1])[2]).toBeGreaterThan(band.grid[3]![1]![2] + 1);
  });
});
