/** The long tendons of fingers and toes: slender lofts of four sides, flat against the bone, with a pointed end. Millimetres. */
import { spindle, type SectionRow } from './rows.ts';
import type { LoftShape } from './types.ts';

/** One place of a tendon: x y z of its middle; half-width and half-thickness where they differ from the tendon's. */
export type TendonRow = readonly [x: number, y: number, z: number, half?: number, thick?: number];

/** Half-width and half-thickness of a finger's or toe's tendon, mm. */
const TENDON = [1.8, 1] as const;
/** What is left of both at its tip. */
const TIP = [0.7, 0.5] as const;

/** A tendon along its places, the last of which is its tip; as many rings as places. */
export function tendon(...rows: readonly TendonRow[]): LoftShape {
  const sections = rows.map(([x, y, z, half, thick], i): SectionRow => {
    const [usualHalf, usualThick] = i === rows.length - 1 ? TIP : TENDON;
    return [x, y, z, half ?? usualHalf, thick ?? usualThick, 1, 0, 0];
  });
  return spindle(rows.length, 4, sections, { capRings: 1, tendon: true });
}
