/** The part of a region's record that is not its name or group. */
import type { Region } from '../types.ts';

/** What the files of this folder write; `index.ts` adds names and group. */
export type RegionRecord = Omit<Region, 'names' | 'group'>;
