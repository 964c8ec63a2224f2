/** Which complaints belong to a place, and which are named for many places. */
import { CONDITION_IDS, type ConditionId, type RegionBase } from '#content/ids.ts';
import { conditionRegions, conditionsAt } from '#content/index.ts';

/** The list of complaints goes from head to foot; from this one on it names no particular place. */
const FIRST_GENERAL: ConditionId = 'fibromyalgia';

/** True for a complaint that the clinic pages name without a place of its own. */
export function isGeneral(id: ConditionId): boolean {
  return CONDITION_IDS.indexOf(id) >= CONDITION_IDS.indexOf(FIRST_GENERAL);
}

/** Complaints of this very place, those that have it early in their list first (the first is their main place); and those named for many places. */
export function complaintsAt(base: RegionBase): { here: readonly ConditionId[]; general: readonly ConditionId[] } {
  const all = conditionsAt(base);
  const rank = (id: ConditionId): number => conditionRegions[id].indexOf(base);
  const here = all.filter((id) => !isGeneral(id)).toSorted((a, b) => rank(a) - rank(b));
  return { here, general: all.filter(isGeneral) };
}
