/** The risk that the plate names at a place: the gravest, and of equals the one that has a place of its own. */
import { RISK_IDS, type RegionBase, type RiskId } from '#content/ids.ts';
import { riskGravity, riskRegions } from '#content/risks/names.ts';

/** Null where no zone lies. Fainting is a reaction of the whole body: it is no zone, so it marks no place. */
export function zoneOf(base: RegionBase): RiskId | null {
  const isWhole = (id: RiskId): number => Number(id === 'pneumothorax');
  const here = RISK_IDS.filter((id) => id !== 'fainting' && riskRegions[id].includes(base)).toSorted(
    (a, b) => riskGravity[a] - riskGravity[b] || isWhole(a) - isWhole(b),
  );
  return here[0] ?? null;
}
