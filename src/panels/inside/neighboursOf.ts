/** Structures that belong together: pure. */
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { AnatomyStructure } from '#content/generated/anatomy-manifest.ts';
import type { DescribedStructure } from '#content/structures/ids.ts';
import type { Structure } from '#content/types.ts';
import { isMuscleStructure, STRUCTURE_IDS } from '#domain/structureKey.ts';

/** What the search for neighbours needs of the records and of the models' manifest. */
type Records = Readonly<Record<DescribedStructure, Pick<Structure, 'family'>>>;
type Drawings = Readonly<Record<StructureId, Pick<AnatomyStructure, 'layer' | 'group'>>>;

/** By id, since names count in words: rib-9 before rib-10. */
const order = new Intl.Collator('en', { numeric: true });

/** The others of its family; of a structure without one, the others of its group in its layer. From the first to the last. */
export function neighboursOf(id: DescribedStructure, records: Records, drawings: Drawings): readonly StructureId[] {
  const { family } = records[id];
  const { layer, group } = drawings[id];
  const belongs = (other: StructureId): boolean =>
    family ? !isMuscleStructure(other) && records[other].family === family : drawings[other].layer === layer && drawings[other].group === group;
  return STRUCTURE_IDS.filter((other) => other !== id && belongs(other)).toSorted(order.compare);
}
