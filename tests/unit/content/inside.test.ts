import { describe, expect, test } from 'vitest';
import { content } from '#content/all.ts';
import { stepScenes } from '#content/inside/stepScenes.ts';
import { riskSteps } from '#content/inside/steps.ts';
import type { RiskId } from '#content/ids.ts';
import { isStructureId } from '#domain/structureKey.ts';

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

  test('start at the skin, and each goes to a structure that is shown', () => {
    for (const id of risks) {
      const scenes = stepScenes[id] ?? [];
      expect(scenes[0]).toMatchObject({ layers: { skin: 'solid' }, focus: null });
      for (const { focus } of scenes.slice(1)) expect(focus !== null && isStructureId(focus), String(focus)).toBe(true);
    }
  });

  test('rest on statements that are there', () => {
    for (const id of risks)
      for (const { statements } of riskSteps[id] ?? []) for (const statement of statements) expect(content.statements[statement]).toBeDefined();
  });
});
