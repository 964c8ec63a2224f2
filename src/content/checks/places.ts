import { PAIRED_REGIONS, REGION_BASES, REGION_IDS } from '../ids.ts';
import type { Condition, Region } from '../types.ts';

/** Conditions without a place on the body, by id. */
export function conditionsWithoutRegion(conditions: Readonly<Record<string, Pick<Condition, 'regions'>>>): readonly string[] {
  return Object.entries(conditions)
    .filter(([, { regions }]) => regions.length === 0)
    .map(([id]) => id);
}

/** Regions without a complete record: no record, no names in all three tongues, no lead, or nothing beneath. */
export function incompleteRegions(regions: Readonly<Record<string, Partial<Region>>>): readonly string[] {
  return REGION_BASES.filter((base) => {
    const region = regions[base];
    const { plain, anatomical, latin } = region?.names ?? {};
    return !(plain && anatomical && latin && region?.group && region.lead && region.beneath?.length);
  });
}

/** Paired regions of which a side is missing from a list of full ids. */
export function regionsWithoutBothSides(ids: readonly string[] = REGION_IDS): readonly string[] {
  const all = new Set(ids);
  return PAIRED_REGIONS.filter((base) => !all.has(`${base}-left`) || !all.has(`${base}-right`));
}

/** Full ids that are in one of two lists only: what the model has and the content has not, or the other way. */
export function unmatchedRegions(inModel: readonly string[], inContent: readonly string[] = REGION_IDS): readonly string[] {
  const model = new Set(inModel);
  const content = new Set(inContent);
  return [...inModel.filter((id) => !content.has(id)), ...inContent.filter((id) => !model.has(id))];
}
