/** In which order the risks of a place are told. */
import type { RegionBase, RiskId } from '#content/ids.ts';
import { risksAt } from '#content/index.ts';
import { riskGravity } from '#content/risks/names.ts';

/** Whole-body and whole-system risks: a zone that names the very structure comes before them. */
const UNPLACED: readonly RiskId[] = ['pneumothorax', 'fainting'];

/** Risks of one or more places, each once: by gravity, then named zones, then the order of the ids. */
export function risksInOrder(...places: readonly RegionBase[]): readonly RiskId[] {
  return [...new Set(places.flatMap(risksAt))].sort(
    (a, b) => riskGravity[a] - riskGravity[b] || Number(UNPLACED.includes(a)) - Number(UNPLACED.includes(b)),
  );
}
