/**
 * Region ids as places: a full id is a midline region, or a paired region with
 * the subject's own side. Everything that splits, joins or tests ids is here.
 */
import {
  CONDITION_IDS,
  MIDLINE_REGIONS,
  MUSCLE_IDS,
  PAIRED_REGIONS,
  REGION_BASES,
  REGION_IDS,
  RISK_IDS,
  type ConditionId,
  type MidlineRegion,
  type MuscleId,
  type RegionBase,
  type RegionId,
  type RiskId,
  type Side,
} from '#content/ids.ts';

const midline: ReadonlySet<string> = new Set(MIDLINE_REGIONS);
const paired: ReadonlySet<string> = new Set(PAIRED_REGIONS);
const bases: ReadonlySet<string> = new Set(REGION_BASES);
const regionIds: ReadonlySet<string> = new Set(REGION_IDS);
const conditionIds: ReadonlySet<string> = new Set(CONDITION_IDS);
const riskIds: ReadonlySet<string> = new Set(RISK_IDS);
const muscleIds: ReadonlySet<string> = new Set(MUSCLE_IDS);

/** True for a clickable region's full id. */
export const isRegionId = (text: string): text is RegionId => regionIds.has(text);
/** True for a region's name without its side. */
export const isRegionBase = (text: string): text is RegionBase => bases.has(text);
/** True for a region without left and right. */
export const isMidline = (base: string): base is MidlineRegion => midline.has(base);
/** True for the id of a condition. */
export const isConditionId = (text: string): text is ConditionId => conditionIds.has(text);
/** True for the id of a risk. */
export const isRiskId = (text: string): text is RiskId => riskIds.has(text);
/** True for the id of a muscle. */
export const isMuscleId = (text: string): text is MuscleId => muscleIds.has(text);

/** The subject's own side of a region id; `null` on the midline. */
export function sideOf(id: RegionId): Side | null {
  if (midline.has(id)) return null;
  return id.endsWith('-left') ? 'left' : 'right';
}

/** The region's name without its side. */
export function regionBaseOf(id: RegionId): RegionBase {
  const side = sideOf(id);
  return (side ? id.slice(0, -side.length - 1) : id) as RegionBase;
}

/**
 * The full id of a region on one side. A midline region has no side and is
 * returned as it is, whatever side is asked for.
 */
export function regionIdOf(base: RegionBase, side: Side): RegionId {
  return paired.has(base) ? (`${base}-${side}` as RegionId) : (base as MidlineRegion);
}

/** All full ids of a region: left and right, or the one on the midline. */
export function regionIdsOf(base: RegionBase): readonly RegionId[] {
  return paired.has(base) ? [regionIdOf(base, 'left'), regionIdOf(base, 'right')] : [base as MidlineRegion];
}

/** The same place on the other side; a midline region is its own mirror. */
export function mirrorOf(id: RegionId): RegionId {
  const side = sideOf(id);
  return side ? regionIdOf(regionBaseOf(id), side === 'left' ? 'right' : 'left') : id;
}
