/** The rows of the places list, from the name tables: pure, built once. */
import { CONDITION_IDS, RISK_IDS, type ConditionId, type RegionBase, type RegionId, type RiskId } from '#content/ids.ts';
import { conditionNames } from '#content/conditions/names.ts';
import { regionGroups, regionNames } from '#content/regions/names.ts';
import { riskNames, riskRegions } from '#content/risks/names.ts';
import type { RegionGroup } from '#content/types.ts';
import { regionIdsOf } from '#domain/regionId.ts';

/** Order of the groups, head to foot. */
export const GROUPS: readonly RegionGroup[] = ['head-neck', 'trunk', 'upper-limb', 'lower-limb'];

export interface PlaceRow {
  readonly base: RegionBase;
  /** Left and right, or the one on the midline. */
  readonly ids: readonly RegionId[];
  /** True where a zone with its own place lies; fainting concerns the whole body and marks nothing. */
  readonly risk: boolean;
}

const zones: ReadonlySet<RegionBase> = new Set(
  RISK_IDS.filter((id) => id !== 'fainting').flatMap((id) => riskRegions[id]),
);

const bases = Object.keys(regionNames) as readonly RegionBase[];

/** Rows of one group, in the order of the name table. */
export function placeRows(group: RegionGroup): readonly PlaceRow[] {
  return bases
    .filter((base) => regionGroups[base] === group)
    .map((base) => ({ base, ids: regionIdsOf(base), risk: zones.has(base) }));
}

/** Complaints and risks with their plain names, in the order of their tables. */
export const complaintRows: readonly { id: ConditionId; name: string }[] = ordered(conditionNames, CONDITION_IDS);
export const riskRows: readonly { id: RiskId; name: string }[] = ordered(riskNames, RISK_IDS);

function ordered<T extends string>(
  names: Readonly<Record<T, { readonly plain: string }>>,
  ids: readonly T[],
): { id: T; name: string }[] {
  const keys = Object.keys(names) as T[];
  return ids.map((id) => ({ id, name: names[id].plain })).toSorted((a, b) => keys.indexOf(a.id) - keys.indexOf(b.id));
}
