/** What can be found: one document for each region, complaint, risk and muscle. */
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
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { AnatomyStructure } from '#content/generated/anatomy-manifest.ts';
import { isMuscleStructure, STRUCTURE_IDS } from '#domain/structureKey.ts';
import { muscleNames, muscleRegions } from '#content/muscles/names.ts';
import { regionNames } from '#content/regions/names.ts';
import { riskNames } from '#content/risks/names.ts';
import type { Names } from '#content/types.ts';

/** A thing to find, without its side. */
export type Target =
  | { readonly kind: 'region'; readonly id: RegionBase }
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'risk'; readonly id: RiskId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  | { readonly kind: 'structure'; readonly id: StructureId };

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

/** Bones, organs, nerves and vessels; a muscle of the content is found as the muscle. */
function structureDocuments(anatomy: Readonly<Record<StructureId, AnatomyStructure>>): readonly SearchDocument[] {
  return STRUCTURE_IDS.filter((id) => !isMuscleStructure(id)).map((id) => {
    const { name, latin, group } = anatomy[id];
    return documentOf({ kind: 'structure', id }, { plain: name, anatomical: name, latin, aliases: [id.replaceAll('-', ' ')] }, [group]);
  });
}

/** All documents: from the light name tables, and from the anatomy's names where they are there. */
export function searchDocuments(anatomy?: Readonly<Record<StructureId, AnatomyStructure>>): readonly SearchDocument[] {
  const musclesOf = (base: RegionBase): readonly string[] =>
    MUSCLE_IDS.filter((id) => muscleRegions[id].includes(base)).map((id) => muscleNames[id].plain);
  return [
    ...REGION_BASES.map((id) => documentOf({ kind: 'region', id }, regionNames[id], musclesOf(id))),
    ...CONDITION_IDS.map((id) => documentOf({ kind: 'condition', id }, conditionNames[id])),
    ...RISK_IDS.map((id) => documentOf({ kind: 'risk', id }, riskNames[id])),
    ...MUSCLE_IDS.map((id) => documentOf({ kind: 'muscle', id }, muscleNames[id])),
    ...(anatomy ? structureDocuments(anatomy) : []),
  ];
}
