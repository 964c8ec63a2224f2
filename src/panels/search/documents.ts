/** What can be found: one document for each region, complaint, risk, muscle and structure. */
import { conditionNames } from '#content/conditions/names.ts';
import {
  CONDITION_IDS,
  MUSCLE_IDS,
  REGION_BASES,
  RISK_IDS,
  type ConditionId,
  type MuscleId,
  type RegionBase,
  type RiskId,
} from '#content/ids.ts';
import { muscleNames, muscleRegions } from '#content/muscles/names.ts';
import { regionNames } from '#content/regions/names.ts';
import { riskNames } from '#content/risks/names.ts';
import { DESCRIBED_STRUCTURES, type DescribedStructure } from '#content/structures/ids.ts';
import type { Names } from '#content/types.ts';

/** A thing to find, without its side. */
export type Target =
  | { readonly kind: 'region'; readonly id: RegionBase }
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'risk'; readonly id: RiskId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  | { readonly kind: 'structure'; readonly id: DescribedStructure };

export interface SearchDocument {
  /** `kind:id`. */
  readonly key: string;
  readonly target: Target;
  readonly plain: string;
  readonly anatomical: string;
  readonly latin: string;
  readonly aliases: readonly string[];
  /** Names of what belongs to it: the muscles that lie under a region. */
  readonly related: readonly string[];
}

function documentOf(target: Target, names: Names, related: readonly string[] = []): SearchDocument {
  return {
    key: `${target.kind}:${target.id}`,
    target,
    plain: names.plain,
    anatomical: names.anatomical,
    latin: names.latin,
    aliases: names.aliases,
    related,
  };
}

/**
 * All documents, from the light name tables.
 * @param structureNames names of bones, organs, nerves and vessels, where they are there; a muscle of the content is found as the muscle
 */
export function searchDocuments(structureNames?: Readonly<Record<DescribedStructure, Names>>): readonly SearchDocument[] {
  const musclesOf = (base: RegionBase): readonly string[] =>
    MUSCLE_IDS.filter((id) => muscleRegions[id].includes(base)).map((id) => muscleNames[id].plain);
  return [
    ...REGION_BASES.map((id) => documentOf({ kind: 'region', id }, regionNames[id], musclesOf(id))),
    ...CONDITION_IDS.map((id) => documentOf({ kind: 'condition', id }, conditionNames[id])),
    ...RISK_IDS.map((id) => documentOf({ kind: 'risk', id }, riskNames[id])),
    ...MUSCLE_IDS.map((id) => documentOf({ kind: 'muscle', id }, muscleNames[id])),
    ...(structureNames ? DESCRIBED_STRUCTURES.map((id) => documentOf({ kind: 'structure', id }, structureNames[id])) : []),
  ];
}
