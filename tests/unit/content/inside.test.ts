import { describe, expect, test } from 'vitest';
import { content } from '#content/all.ts';
import { stepScenes } from '#content/inside/stepScenes.ts';
import { riskSteps } from '#content/inside/steps.ts';
import { RISK_IDS, type RiskId } from '#content/ids.ts';
import { riskStructures, risksOfStructure } from '#content/inside/riskStructures.ts';
import { riskRegions } from '#content/risks/names.ts';
import { layerOf, STRUCTURE_IDS } from '#domain/structureKey.ts';
import { ANATOMY } from '../../../models/anatomy/index.ts';

const risks = Object.keys(riskSteps) as RiskId[];

describe('steps under the skin', () => {
  test('words and pictures belong together, step for step', () => {
    expect(Object.keys(stepScenes)).toEqual(risks);
    for (const id of risks) expect(stepScenes[id]).toHaveLength(riskSteps[id]?.length ?? 0);
  });

  test('are five each, and the lung has them', () => {
    expect(risks).toContain('pneumothorax');
    for (const id of risks) expect(riskSteps[id]).toHaveLength(5);
  });

  test('start at the skin with the whole zone, and each later one goes to places in or beside the zone', () => {
    for (const id of risks) {
      const scenes = stepScenes[id] ?? [];
      expect(scenes[0]).toMatchObject({ layers: { skin: 'solid' }, camera: null });
      for (const { camera } of scenes.slice(1)) expect(camera?.at.some((place) => riskRegions[id].includes(place)), id).toBe(true);
    }
  });

  test('show something that the risk is about in one of their layers', () => {
    for (const id of risks) {
      const wanted = new Set(riskStructures[id]?.map(layerOf));
      for (const layer of wanted) expect(stepScenes[id]?.some(({ layers }) => layers[layer] === 'solid'), `${id} ${layer}`).toBe(true);
    }
  });

  test('rest on statements that are there', () => {
    for (const id of risks)
      for (const { statements } of riskSteps[id] ?? []) for (const statement of statements) expect(content.statements[statement]).toBeDefined();
  });
});

describe('what a risk is about', () => {
  /** Risks whose structures are too fine to be drawn, or that have none: their record names them in words. */
  const NOT_DRAWN: readonly RiskId[] = ['fainting', 'side-neck-nerves', 'face-vessels'];
  /** Nerves, vessels and organs that no risk of the facts names. */
  const AT_NO_RISK: readonly string[] = ['oesophagus', 'thoracic-aorta'];

  test('is drawn for every risk but those that say why not', () => {
    expect(RISK_IDS.filter((id) => !riskStructures[id])).toEqual(NOT_DRAWN);
  });

  test('names structures of the models’ tables', () => {
    const authored = new Set<string>(ANATOMY.map(({ id }) => id));
    for (const structures of Object.values(riskStructures)) {
      for (const id of structures ?? []) expect(authored.has(id), id).toBe(true);
    }
  });

  test('names each once, and none that a needle is meant for', () => {
    for (const id of Object.keys(riskStructures) as RiskId[]) {
      const structures = riskStructures[id] ?? [];
      expect(new Set(structures).size, id).toBe(structures.length);
      for (const structure of structures) {
        expect(['organs', 'nerves-vessels'], `${id}: ${structure}`).toContain(layerOf(structure));
      }
    }
  });

  test('takes in every organ, nerve and vessel that is drawn', () => {
    const loose = STRUCTURE_IDS.filter((id) => ['organs', 'nerves-vessels'].includes(layerOf(id)) && risksOfStructure(id).length === 0);
    expect(loose.filter((id) => !AT_NO_RISK.includes(id))).toEqual([]);
  });

  test('takes in both of a pair of organs', () => {
    for (const [id, structures] of Object.entries(riskStructures)) {
      for (const structure of structures ?? []) {
        const twin = structure.replace(/-(left|right)$/, (_, side) => (side === 'left' ? '-right' : '-left'));
        expect(structures, `${id}: ${twin}`).toContain(twin);
      }
    }
  });
});
