/** The part of a muscle's record that is not its names or places. */
import type { Muscle } from '../types.ts';

/**
 * What the files of this folder write; `index.ts` adds names and regions.
 * Attachments are standard anatomy. Zones and referral are where trigger points
 * are described: in words, relative to landmarks, never as a distance.
 */
export type MuscleRecord = Omit<Muscle, 'names' | 'regions'>;
