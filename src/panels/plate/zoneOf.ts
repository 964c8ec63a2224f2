/** The risk that the plate names at a place: the first of its risks that is a zone. */
import type { RegionBase, RiskId } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';

/** Null where no zone lies. Fainting is a reaction of the whole body: it is no zone, so it marks no place. */
export function zoneOf(base: RegionBase): RiskId | null {
  return risksAt(base).find((id) => id !== 'fainting') ?? null;
}
