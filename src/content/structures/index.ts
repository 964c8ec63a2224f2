/** Every structure of the models that is not a muscle of the content, complete: names, what it is, risks, sources. */
import type { StructureId } from '../generated/anatomy-ids.ts';
import { risksOfStructure } from '../inside/riskStructures.ts';
import type { Structure, StructureNames } from '../types.ts';
import { head } from './head.ts';
import { DESCRIBED_STRUCTURES, type DescribedStructure } from './ids.ts';
import { lowerLimbBones } from './lower-limb-bones.ts';
import { furtherMuscles } from './muscles.ts';
import { allStructureNames } from './names.ts';
import { nerves } from './nerves.ts';
import { organs } from './organs.ts';
import type { StructureRecord } from './record.ts';
import { ribCage } from './rib-cage.ts';
import { spine } from './spine.ts';
import { upperLimbBones } from './upper-limb-bones.ts';
import { vessels } from './vessels.ts';

const files = {
  ...spine,
  ...ribCage,
  ...head,
  ...upperLimbBones,
  ...lowerLimbBones,
  ...organs,
  ...nerves,
  ...vessels,
  ...furtherMuscles,
};

type WrittenStructure = keyof typeof files;

// Names without a record, and a record without names, do not compile.
const records: Readonly<Record<keyof typeof allStructureNames, StructureRecord>> = files;
const names: Readonly<Record<WrittenStructure, StructureNames>> = allStructureNames;

function complete(id: WrittenStructure): Structure {
  const { near = [], ...record } = records[id];
  return { names: names[id], ...record, risks: [...new Set([...risksOfStructure(id as StructureId), ...near])] };
}

/** Every record that is written, in the models already or not. A structure of the models that no file describes does not compile. */
export const writtenStructures: Readonly<Record<WrittenStructure | DescribedStructure, Structure>> = Object.fromEntries(
  (Object.keys(files) as WrittenStructure[]).map((id) => [id, complete(id)]),
) as Record<WrittenStructure, Structure>;

/** Structures by id, in the order of the models. */
export const structures: Readonly<Record<DescribedStructure, Structure>> = Object.fromEntries(
  DESCRIBED_STRUCTURES.map((id) => [id, writtenStructures[id]]),
) as Record<DescribedStructure, Structure>;
