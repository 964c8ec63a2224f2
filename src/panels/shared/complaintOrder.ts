/** Which complaints belong to a place, and which are named for many places. */
import { CONDITION_IDS, type ConditionId, type RegionBase } from '#content/ids.ts';
import { conditionsAt } from '#content/index.ts';

/** The list of complaints goes from head to foot; from this one on it names no particular place. */
const FIRST_GENERAL: ConditionId = 'fibromyalgia';

/** True for a complaint that the clinic pages name without a place of its own. */
export function isGeneral(id: ConditionId): boolean {
  return CONDITION_IDS.indexOf(id) >= CONDITION_IDS.indexOf(FIRST_GENERAL);
}

/** Complaints of this very place, and those that are named for many places. */
export function complaintsAt(base: RegionBase): { here: readonly ConditionId[]; general: readonly ConditionId[] } {
  const all = conditionsAt(base);
  return { here: all.filter((id) => !isGeneral(id)), general: all.filter(isGeneral) };
}
