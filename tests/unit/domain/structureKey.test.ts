import { describe, expect, test } from 'vitest';
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES } from '#content/generated/anatomy-manifest.ts';
import { STRUCTURES_BY_LAYER } from '#content/generated/anatomy-ids.ts';
import { MUSCLE_IDS } from '#content/ids.ts';
import { isMuscleStructure, keysOf, layerOf, sideOfStructure, STRUCTURE_IDS, structureOf } from '#domain/structureKey.ts';

const ids = Object.keys(ANATOMY_STRUCTURES) as (keyof typeof ANATOMY_STRUCTURES)[];

describe('structure keys', () => {
  test('go back to the structure they came from', () => {
    for (const id of STRUCTURE_IDS) for (const key of keysOf(id)) expect(structureOf(key)).toBe(id);
    expect(new Set(STRUCTURE_IDS.flatMap(keysOf)).size).toBe(STRUCTURE_IDS.flatMap(keysOf).length);
  });

  test('know their side; the two lungs have it in their name', () => {
    expect(keysOf('rib-5')).toEqual(['rib-5-left', 'rib-5-right']);
    expect(keysOf('lung-right')).toEqual(['lung-right']);
    expect(sideOfStructure('rib-5-left')).toBe('left');
    expect(sideOfStructure('lung-right')).toBeNull();
  });
});

describe('the light list and the manifest', () => {
  test('name the same structures, in the same layers and on the same sides', () => {
    expect([...STRUCTURE_IDS].toSorted()).toEqual([...ids].toSorted());
    for (const id of ids) {
      expect(layerOf(id)).toBe(ANATOMY_STRUCTURES[id].layer);
      const list: readonly string[] = STRUCTURES_BY_LAYER[layerOf(id)][ANATOMY_STRUCTURES[id].side];
      expect(list, id).toContain(id);
    }
  });

  test('every structure has a group, a source and a certainty', () => {
    for (const field of ['group', 'certainty', 'source'] as const)
      for (const id of ids) expect(ANATOMY_STRUCTURES[id][field].trim(), `${id}.${field}`).not.toBe('');
  });

  test('both bodies have the same structures', () => {
    const drawn = (body: 'feminine' | 'masculine') => Object.values(ANATOMY_MANIFEST[body]).flatMap(({ structures }) => structures.map(({ id }) => id));
    expect(drawn('masculine')).toEqual(drawn('feminine'));
    expect(drawn('feminine').toSorted()).toEqual([...ids].toSorted());
  });

  test('a muscle of the content is drawn among the muscles', () => {
    for (const id of ids.filter(isMuscleStructure)) expect(ANATOMY_STRUCTURES[id].layer, id).toBe('muscles');
    expect(MUSCLE_IDS.filter((id) => (ids as string[]).includes(id)).length).toBeGreaterThan(50);
  });
});
