/** Every region, complete: names, group, what lies beneath, notes. */
import type { RegionBase } from '../ids.ts';
import type { Region } from '../types.ts';
import { headAndNeck } from './head-neck.ts';
import { lowerLimb } from './lower-limb.ts';
import { regionGroups, regionNames } from './names.ts';
import type { RegionRecord } from './record.ts';
import { trunk } from './trunk.ts';
import { upperLimb } from './upper-limb.ts';

/** A region that no file describes does not compile. */
const records: Readonly<Record<RegionBase, RegionRecord>> = {
  ...headAndNeck,
  ...trunk,
  ...upperLimb,
  ...lowerLimb,
};

/** Regions without their side, keyed by id; sides share one record. */
export const regions: Readonly<Record<RegionBase, Region>> = Object.fromEntries(
  (Object.keys(regionNames) as RegionBase[]).map((id) => [
    id,
    { names: regionNames[id], group: regionGroups[id], ...records[id] },
  ]),
) as Record<RegionBase, Region>;
