/** What must hold of every bone as it is shipped, in both bodies. */
import { beforeAll, describe, expect, it } from 'vitest';
import { JOINTS, LIMITS, structureOf } from '../../models/fit/joints.ts';
import { vertex, type Solid } from '../../models/fit/solid.ts';
import { topologyOf } from '../../models/kit/mesh.ts';
import { ANATOMY_STRUCTURES } from '../../src/content/generated/anatomy-manifest.ts';
import { readBones, type Bone } from './readBones.ts';

/** Bones that are several by nature: how many. */
const PIECES: readonly (readonly [id: RegExp, count: number])[] = [
  [/^(thumb|big-toe)-phalanges$/, 2],
  [/-phalanges$/, 3],
  [/-teeth$/, 7],
  [/^intervertebral-discs$/, 23],
];

/** Holes that run through a bone; the others have none. */
const GENUS: readonly (readonly [id: RegExp, genus: number, why: string])[] = [
  [/^(atlas|axis|c[3-7])$/, 3, 'the canal of the cord, and in each transverse process that of the vertebral artery'],
  [/^(t([1-9]|1[0-2])|l[1-5])$/, 1, 'the canal of the cord'],
  [/^hip-bone$/, 1, 'the obturator foramen'],
  [/^sacrum$/, 6, 'three pairs of foramina run right through, as the canal is not drawn'],
  [/^skull$/, 10, 'five pairs: under the zygomatic arch, beside the septum of the nose, and gaps of the thin walls between orbit, nose and temple'],
];

/** Half a bone on the midline may differ from its mirrored other half by this, mm: simplification takes other edges left and right, and a disc's rim has few corners. */
const MIRROR = 1.5;
/** Steps of an eighth of a millimetre: a paired bone may touch the midline by one. */
const STEP = 0.125;

/** How deep a vertex of either lies in the other, mm. */
function overlap(a: Solid, b: Solid): number {
  let deepest = 0;
  for (const [one, other] of [[a, b], [b, a]] as const) {
    for (let i = 0; i < one.mesh.positions.length / 3; i++) {
      const point = vertex(one.mesh, i);
      if (other.mayHold(point) && other.holds(point)) deepest = Math.max(deepest, other.distance(point, 20));
    }
  }
  return deepest;
}

const isBeside = (a: Solid, b: Solid): boolean => [0, 1, 2].every((axis) => a.low[axis]! <= b.high[axis]! && b.low[axis]! <= a.high[axis]!);

describe.each(['feminine', 'masculine'] as const)('the bones of the %s body', (form) => {
  let bones: readonly Bone[];
  beforeAll(async () => {
    bones = await readBones(form);
  });

  it('are closed, of as many pieces as they have by nature, with the holes that they have', () => {
    expect(bones.length).toBeGreaterThan(90);
    for (const { id, pieces } of bones) {
      const genus = GENUS.find(([name]) => name.test(id))?.[1] ?? 0;
      const count = PIECES.find(([name]) => name.test(id))?.[1] ?? 1;
      expect(pieces.map(topologyOf), id).toEqual(Array.from({ length: count }, () => ({ closed: true, components: 1, genus })));
    }
  });

  it('lie beside each other: none is inside its neighbour', () => {
    const found: string[] = [];
    let compared = 0;
    bones.forEach((a, i) => {
      for (const b of bones.slice(i + 1)) {
        if (!isBeside(a.solid, b.solid)) continue;
        compared++;
        const kind = JOINTS.find(({ bones: pair }) => [a, b].every(({ id }) => pair.some((bone) => structureOf(bone) === id)))?.kind ?? 'joint';
        const depth = overlap(a.solid, b.solid);
        if (depth > LIMITS[kind].overlap) found.push(`${a.id} and ${b.id}: ${depth.toFixed(1)} mm`);
      }
    });
    expect(compared).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });

  it('are the same left and right', () => {
    const found: string[] = [];
    for (const { id, solid } of bones) {
      const { side } = ANATOMY_STRUCTURES[id as keyof typeof ANATOMY_STRUCTURES];
      if (side === 'paired') {
        if (solid.high[0] > STEP) found.push(`${id} reaches ${solid.high[0].toFixed(1)} mm beyond the midline`);
        continue;
      }
      let worst = 0;
      for (let i = 0; i < solid.mesh.positions.length / 3; i++) {
        const [x, y, z] = vertex(solid.mesh, i);
        worst = Math.max(worst, solid.distance([-x, y, z], 20));
      }
      if (worst > MIRROR) found.push(`${id} differs by ${worst.toFixed(1)} mm`);
    }
    expect(found).toEqual([]);
  });
});
