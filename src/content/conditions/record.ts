/** The part of a condition's record that is not its names or places. */
import type { Condition } from '../types.ts';

/** What the files of this folder write; `index.ts` adds names and regions. */
export type ConditionRecord = Omit<Condition, 'names' | 'regions'>;
