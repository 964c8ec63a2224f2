/** The joints' table against the anatomy, and its checks on two balls. */
import { describe, expect, it } from 'vitest';
import { ANATOMY } from '../../../models/anatomy/index.ts';
import type { Structure } from '../../../models/anatomy/types.ts';
import { Inside, type Shown } from '../../../models/fit/inside.ts';
import { gapBetween, jointFindings } from '../../../models/fit/joint-checks.ts';
import { JOINTS, LIMITS, structureOf, type Joint } from '../../../models/fit/joints.ts';
import { piecesOf, Solid } from '../../../models/fit/solid.ts';
import { joined } from '../../../models/kit/build-shape.ts';
import { loft } from '../../../models/kit/loft.ts';
import type { Mesh } from '../../../models/kit/mesh.ts';

/** Bones that lie free in the flesh, or hang on others by what is not bone. */
const FREE = new Set(['hyoid-bone']);

/** A short round rod along x from `from` to `to`, mm. */
const rod = (from: number, to: number): Mesh =>
  loft([from, (from + to) / 2, to].map((x) => ({ centre: [x, 0, 0], halfMajor: 5, halfMinor: 5, major: [0, 1, 0] })), { rings: 12, sides: 24 });

function bone(id: string, mesh: Mesh): Shown {
  const structure: Structure = { id, name: id, latin: id, layer: 'bones', group: 'Test', side: 'paired', certainty: 'schematic', source: 'made up', shapes: [] };
  return { structure, mesh: { ...mesh, positions: mesh.positions.map((value) => value / 1000) } };
}

const frame = (...shown: Shown[]): Inside => new Inside('right', shown, shown);
/** How far the rounded end of a rod stands out, mm. */
const CAP = -40 - new Solid(rod(-40, -20)).low[0];

describe('the table of the joints', () => {
  it('names bones that exist, and every bone but the free ones', () => {
    const bones = new Set(ANATOMY.filter(({ layer }) => layer === 'bones').map(({ id }) => id));
    const named = new Set(JOINTS.flatMap((joint) => joint.bones.map(structureOf)).filter((id) => id !== 'mirror'));
    expect([...named].filter((id) => !bones.has(id))).toEqual([]);
    expect([...bones].filter((id) => !named.has(id) && !FREE.has(id))).toEqual([]);
  });

  it('names each pair once and gives a reason for every wider gap', () => {
    const pairs = JOINTS.map(({ bones }) => [...bones].sort().join(' '));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
    expect(JOINTS.filter(({ gap: own }) => own && own.reason.length <= 20)).toEqual([]);
  });
});

describe('a joint', () => {
  const knee: Joint = { name: 'knee', bones: ['femur', 'tibia'], kind: 'joint' };
  const next = (space: number): Mesh => rod(-20 + space + 2 * CAP, 20);
  const at = (space: number): Inside => frame(bone('femur', rod(-40, -20)), bone('tibia', next(space)));

  it('is measured from surface to surface, inside as overlap', () => {
    const [a, b] = [new Solid(rod(-40, -20)), new Solid(next(2))];
    expect(gapBetween(a, b, 8).gap).toBeCloseTo(2, 1);
    const into = gapBetween(a, new Solid(next(-2)), 8);
    expect(into.gap).toBe(0);
    expect(into.overlap).toBeGreaterThan(1.5);
    expect(gapBetween(a, new Solid(next(20)), 8)).toMatchObject({ gap: 8, overlap: 0 });
  });

  it('passes with a joint space, and fails when it gapes or one bone is in the other', () => {
    expect(jointFindings(at(1), at(1), [knee])).toEqual([]);
    expect(jointFindings(at(LIMITS.joint.gap + 1), at(LIMITS.joint.gap + 1), [knee]).map(({ what }) => what)).toEqual(['knee: gap of 4.0 mm to tibia']);
    expect(jointFindings(at(-3), at(-3), [knee]).map(({ what }) => what)[0]).toMatch(/^knee: reaches \d\.\d mm into tibia$/);
    expect(jointFindings(at(-3), at(-3), [{ ...knee, kind: 'grown' }])).toEqual([]);
  });

  it('fails when its faces stand farther apart than in the tables', () => {
    expect(jointFindings(at(2.6), at(0.6), [knee]).map(({ what }) => what)[0]).toMatch(/^knee: faces stand (1\.\d|2\.0) mm farther apart than in the tables from tibia$/);
  });

  it('can be between two pieces of one structure, or with its mirror image', () => {
    const fingers = frame(bone('finger', joined([rod(-60, -40), rod(-40 + 7 + 2 * CAP, -1 - CAP)])));
    expect(piecesOf(fingers.part('finger').solid.mesh)).toHaveLength(2);
    expect(jointFindings(fingers, fingers, [{ name: 'finger', bones: ['finger#0', 'finger#1'], kind: 'joint' }]).map(({ what }) => what)).toEqual(['finger: gap of 7.0 mm to its piece 2']);
    expect(jointFindings(fingers, fingers, [{ name: 'symphysis', bones: ['finger', 'mirror'], kind: 'joint' }])).toEqual([]);
    expect(() => jointFindings(fingers, fingers, [{ name: 'finger', bones: ['finger#1', 'finger#2'], kind: 'joint' }])).toThrow(/piece 2/);
  });
});
