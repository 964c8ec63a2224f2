/** Which structures of the models this folder describes: all but the muscles that have a record of their own. */
import { isMuscleStructure, STRUCTURE_IDS } from '#domain/structureKey.ts';
import type { StructureId } from '../generated/anatomy-ids.ts';
import type { MuscleId } from '../ids.ts';

export type DescribedStructure = Exclude<StructureId, MuscleId>;

/** Their ids, in the order of the models. */
export const DESCRIBED_STRUCTURES: readonly DescribedStructure[] = STRUCTURE_IDS.filter(
  (id): id is DescribedStructure => !isMuscleStructure(id),
);
