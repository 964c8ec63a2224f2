/** Every muscle, complete: names, places, attachments, where trigger points are described. */
import type { MuscleId } from '../ids.ts';
import type { Muscle } from '../types.ts';
import { armAndHand } from './arm-and-hand.ts';
import { headAndNeck } from './head-neck.ts';
import { hipAndThigh } from './hip-and-thigh.ts';
import { legAndFoot } from './leg-and-foot.ts';
import { muscleNames, muscleRegions } from './names.ts';
import type { MuscleRecord } from './record.ts';
import { shoulderGirdle } from './shoulder-girdle.ts';
import { trunk } from './trunk.ts';

/** A muscle that no file describes does not compile. */
const records: Readonly<Record<MuscleId, MuscleRecord>> = {
  ...headAndNeck,
  ...shoulderGirdle,
  ...armAndHand,
  ...trunk,
  ...hipAndThigh,
  ...legAndFoot,
};

/** Muscles by id. */
export const muscles: Readonly<Record<MuscleId, Muscle>> = Object.fromEntries(
  (Object.keys(muscleNames) as MuscleId[]).map((id) => [
    id,
    { names: muscleNames[id], regions: muscleRegions[id], ...records[id] },
  ]),
) as Record<MuscleId, Muscle>;
