import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import {
  conditionsWithoutRegion,
  incompleteRegions,
  regionsWithoutBothSides,
  unmatchedRegions,
} from '#content/checks/places.ts';
import { MODEL_MANIFEST } from '#content/generated/model-manifest.ts';
import { REGION_IDS } from '#content/ids.ts';

describe('places', () => {
  it('every condition has one', () => {
    expect(conditionsWithoutRegion(content.conditions)).toEqual([]);
    expect(conditionsWithoutRegion({ nowhere: { regions: [] as never } })).toEqual(['nowhere']);
  });

  it('every region has a complete record', () => {
    expect(incompleteRegions(content.regions)).toEqual([]);
    const { axilla: _, ...without } = content.regions;
    expect(incompleteRegions(without)).toEqual(['axilla']);
    const bare = { ...content.regions, axilla: { ...content.regions.axilla, beneath: [] } };
    expect(incompleteRegions(bare)).toEqual(['axilla']);
  });

  it('every paired region has a left and a right', () => {
    expect(regionsWithoutBothSides()).toEqual([]);
    expect(regionsWithoutBothSides(REGION_IDS.filter((id) => id !== 'heel-right'))).toEqual(['heel']);
  });

  it.each(Object.keys(MODEL_MANIFEST) as (keyof typeof MODEL_MANIFEST)[])(
    'the %s body has the regions of the content, no more and no less',
    (body) => {
      const inModel = Object.keys(MODEL_MANIFEST[body].regions);
      expect(unmatchedRegions(inModel)).toEqual([]);
      expect(unmatchedRegions(inModel.slice(1))).toEqual([inModel[0]]);
      expect(unmatchedRegions([...inModel, 'tail'])).toEqual(['tail']);
    },
  );
});
