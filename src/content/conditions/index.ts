/** Every condition, complete: names, places, what the clinic pages say, what research found. */
import type { ConditionId } from '../ids.ts';
import type { Condition } from '../types.ts';
import { general } from './general.ts';
import { headAndNeck } from './head-neck.ts';
import { lowerLimb } from './lower-limb.ts';
import { conditionNames, conditionRegions } from './names.ts';
import type { ConditionRecord } from './record.ts';
import { trunk } from './trunk.ts';
import { upperLimb } from './upper-limb.ts';

/** A condition that no file describes does not compile. */
const records: Readonly<Record<ConditionId, ConditionRecord>> = {
  ...headAndNeck,
  ...upperLimb,
  ...trunk,
  ...lowerLimb,
  ...general,
};

/** Conditions by id. */
export const conditions: Readonly<Record<ConditionId, Condition>> = Object.fromEntries(
  (Object.keys(conditionNames) as ConditionId[]).map((id) => [
    id,
    { names: conditionNames[id], regions: conditionRegions[id], ...records[id] },
  ]),
) as Record<ConditionId, Condition>;
