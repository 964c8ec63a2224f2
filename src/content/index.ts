/**
 * The light door to the content: ids, names, places and what follows from them.
 * It must never import a statement, a source or a full record: those load as
 * one chunk through `load.ts`, when a panel first needs text.
 */
import { conditionRegions } from './conditions/names.ts';
import { CONDITION_IDS, MUSCLE_IDS, RISK_IDS, type ConditionId, type MuscleId, type RegionBase, type RiskId } from './ids.ts';
import { muscleRegions } from './muscles/names.ts';
import { riskGravity, riskRegions } from './risks/names.ts';

export * from './ids.ts';
export { conditionNames, conditionRegions } from './conditions/names.ts';
export { muscleNames, muscleRegions } from './muscles/names.ts';
export { regionGroups, regionNames } from './regions/names.ts';
export { riskGravity, riskNames, riskRegions } from './risks/names.ts';
export { loadContent } from './load.ts';
export { statementsFrom, usesOf, type Use, type UsingCollection } from './usage.ts';

/** Conditions that are felt or treated at a place, in the order of the list. */
export function conditionsAt(base: RegionBase): readonly ConditionId[] {
  return CONDITION_IDS.filter((id) => conditionRegions[id].includes(base));
}

/** Risks of the whole chest or the whole person: a zone that names the very structure comes before them. */
const UNPLACED: ReadonlySet<RiskId> = new Set<RiskId>(['pneumothorax', 'fainting']);

/** Risks in the order in which they are told: the gravest first, of equals the named zones first, then in the order of the ids. */
export function gravestFirst(risks: readonly RiskId[]): readonly RiskId[] {
  return RISK_IDS.filter((id) => risks.includes(id)).sort(
    (a, b) => riskGravity[a] - riskGravity[b] || Number(UNPLACED.has(a)) - Number(UNPLACED.has(b)),
  );
}

/** Risks of one or more places, each once, the gravest first. */
export function risksAt(...places: readonly RegionBase[]): readonly RiskId[] {
  return gravestFirst(RISK_IDS.filter((id) => places.some((base) => riskRegions[id].includes(base))));
}

/** Muscles that lie under a place; those that have their main place here come first. */
export function musclesAt(base: RegionBase): readonly MuscleId[] {
  const isMainPlace = (id: MuscleId) => muscleRegions[id][0] === base;
  return MUSCLE_IDS.filter((id) => muscleRegions[id].includes(base)).sort(
    (a, b) => Number(isMainPlace(b)) - Number(isMainPlace(a)),
  );
}
