import { describe, expect, it } from 'vitest';
import { cervicalSpine } from '../../../models/anatomy/cervical-spine.ts';
import { intervertebralDiscs } from '../../../models/anatomy/intervertebral-discs.ts';
import { lumbarSpine } from '../../../models/anatomy/lumbar-spine.ts';
import { spinalCord } from '../../../models/anatomy/spinal-cord.ts';
import { thoracicSpine } from '../../../models/anatomy/thoracic-spine.ts';
import type { Structure } from '../../../models/anatomy/types.ts';
import { buildShapes } from '../../../models/kit/build-shape.ts';
import { topologyOf } from '../../../models/kit/mesh.ts';
import { build, buildId, byId, context, crossings, distanceTo, holds, treeOf, vertices } from './meshes.ts';

/** Time that a handful of polygonised bones may take on a slow machine, ms. */
const FIELDS_TAKE = 90_000;

describe('the spine', () => {
  const genus = (list: readonly Structure[], id: string) => topologyOf(build(byId(list, id)));

  it('names 24 vertebrae once each', () => {
    const ids = [...cervicalSpine, ...thoracicSpine, ...lumbarSpine].map(({ id }) => id);
    expect(ids).toHaveLength(24);
    expect(new Set(ids).size).toBe(24);
  });

  it('has one hole in a thoracic and a lumbar vertebra, three in a cervical one', () => {
    expect(genus(thoracicSpine, 't8')).toEqual({ closed: true, components: 1, genus: 1 });
    expect(genus(lumbarSpine, 'l3')).toEqual({ closed: true, components: 1, genus: 1 });
    for (const id of ['atlas', 'axis', 'c5']) expect(genus(cervicalSpine, id), id).toEqual({ closed: true, components: 1, genus: 3 });
  }, FIELDS_TAKE);

  it('covers the cord behind with thoracic laminae that overlap like tiles', () => {
    const bones = ['t6', 't7', 't8'].map((id) => treeOf(build(byId(thoracicSpine, id))));
    // The canal's front wall: a ray that gets there has met no lamina.
    const canal = -46;
    const bare: string[] = [];
    for (let y = 1255; y <= 1325; y += 2) {
      for (const x of [-6, -3, 3, 6]) {
        const first = Math.min(...bones.flatMap((bone) => crossings(bone, [x, y, -150], [0, 0, 1])));
        if (-150 + first > canal) bare.push(`${x}, ${y}`);
      }
    }
    expect(bare).toEqual([]);
  }, FIELDS_TAKE);

  it('leads the cord through the canal without touching bone or disc', () => {
    const cord = vertices(build(spinalCord[0]!));
    const bones = ['c5', 't8', 't12'].map((id) => [...cervicalSpine, ...thoracicSpine].find((each) => each.id === id)!);
    for (const bone of [...bones, intervertebralDiscs[0]!]) {
      const tree = treeOf(build(bone));
      for (const point of cord) expect(holds(tree, point), `${bone.id} at ${point.map(Math.round).join(' ')}`).toBe(false);
    }
  }, FIELDS_TAKE);

  it('has 23 closed discs', () => {
    const topologies = buildShapes(intervertebralDiscs[0]!, context).map(topologyOf);
    expect(topologies).toHaveLength(23);
    for (const topology of topologies) expect(topology).toEqual({ closed: true, components: 1, genus: 0 });
  }, FIELDS_TAKE);
});

describe('the greater occipital nerve', () => {
  const nerve = vertices(buildId('greater-occipital-nerve'));
  const insideOf = (id: string): number[] => {
    const tree = treeOf(buildId(id));
    return nerve.filter((point) => holds(tree, point)).map(([, y]) => y);
  };
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('turns round the lower border of obliquus capitis inferior, without entering it', () => {
    const muscle = treeOf(buildId('obliquus-capitis-inferior'));
    expect(insideOf('obliquus-capitis-inferior')).toEqual([]);
    expect(Math.min(...nerve.map((point) => distanceTo(muscle, point)))).toBeLessThan(3);
  });

  it('pierces semispinalis capitis, then trapezius', () => {
    const [deep, superficial] = [insideOf('semispinalis-capitis'), insideOf('trapezius-upper')];
    expect(deep.length).toBeGreaterThan(0);
    expect(superficial.length).toBeGreaterThan(0);
    expect(mean(superficial)).toBeGreaterThan(mean(deep));
  });

  it('ends on the back of the skull, outside the bone', () => {
    const skull = treeOf(buildId('skull'));
    const end = nerve.filter(([, y]) => y > 1590);
    expect(end.length).toBeGreaterThan(10);
    for (const point of end) {
      expect(holds(skull, point)).toBe(false);
      expect(distanceTo(skull, point)).toBeLessThan(6);
    }
  }, FIELDS_TAKE);
});

describe('the layers of the nape', () => {
  it('lie in order where a ray comes from behind: trapezius, semispinalis, the short muscles', () => {
    const order = ['trapezius-upper', 'semispinalis-capitis', 'rectus-capitis-posterior-major'].map((id) => treeOf(buildId(id)));
    for (const [x, y] of [[-11, 1530], [-14, 1536]] as const) {
      const firsts = order.map((tree) => crossings(tree, [x, y, -150], [0, 0, 1])[0] ?? Infinity);
      expect([...firsts].sort((a, b) => a - b), `${x}, ${y}`).toEqual(firsts);
      expect(firsts.every(Number.isFinite)).toBe(true);
    }
  }, FIELDS_TAKE);
});
