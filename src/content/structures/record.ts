/** The part of a structure's record that is not its names. */
import type { RiskId } from '../ids.ts';
import type { Structure } from '../types.ts';

/**
 * What the files of this folder write; `index.ts` adds the names and the risks
 * that are about it (`inside/riskStructures.ts`). Short: what it is and, where
 * there is one, the neighbour that matters when a needle is near. What can
 * happen is the risk's to say: it is linked, never repeated.
 */
export interface StructureRecord extends Omit<Structure, 'names' | 'risks'> {
  /** Risks that are about a neighbour of it: the artery on the atlas, the lung behind the rib. */
  readonly near?: readonly RiskId[];
}

/** The same record for each of a family: one text, so that it cannot drift apart. */
export function each<const Ids extends readonly string[]>(
  ids: Ids,
  record: StructureRecord,
): { readonly [Id in Ids[number]]: StructureRecord } {
  return Object.fromEntries(ids.map((id) => [id, record])) as { [Id in Ids[number]]: StructureRecord };
}
