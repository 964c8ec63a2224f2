/** The 23 discs from the axis to the sacrum: each fills the room between the two ends that the tables of the vertebrae give. */
import { CERVICAL_ROWS } from './cervical-spine.ts';
import { LUMBAR_ROWS } from './lumbar-spine.ts';
import { THORACIC_ROWS } from './thoracic-spine.ts';
import type { Structure } from './types.ts';
import { disc, type DiscForm, type End } from './vertebra.ts';

/** Lower end of the axis, upper end of the sacrum. */
const AXIS_LOWER: End = [-14, 1526, 2, 1524, 11];
const SACRUM_UPPER: End = [-30, 991, 2, 973, 23];

/** Form of the disc below the axis (0), C3 (1) ... L5 (22). */
function formOf(i: number): DiscForm {
  if (i < 6) return { bulge: 0.9, corners: 0 };
  if (i < 8) return { bulge: 0.7, corners: 3 };
  if (i < 14) return { bulge: 0.5, corners: 7 }; // T3 to T8
  if (i < 18) return { bulge: 0.6, corners: 4 };
  return { bulge: -0.2, corners: 0 };
}

const bodies = [...CERVICAL_ROWS, ...THORACIC_ROWS, ...LUMBAR_ROWS].map(({ row }) => row);

const ABOVE = ['axis', ...[...CERVICAL_ROWS].map(({ ordinal }) => `${ordinal} cervical`), ...THORACIC_ROWS.map(({ ordinal }) => `${ordinal} thoracic`), ...LUMBAR_ROWS.map(({ ordinal }) => `${ordinal} lumbar`)];

export const intervertebralDiscs: readonly Structure[] = [
  {
    id: 'intervertebral-discs',
    name: 'Intervertebral discs',
    latin: 'Disci intervertebrales',
    layer: 'bones',
    group: 'Spine',
    side: 'midline',
    certainty: 'measured on reference',
    source: 'Landmark figures measured on BodyParts3D, (c) DBCLS: the ends of the vertebral bodies.',
    reference: ABOVE.map((name) => `Intervertebral disk of ${name === 'axis' ? name : `${name.toLowerCase()} vertebra`}`),
    shapes: [AXIS_LOWER, ...bodies.map((row) => row.lower)].map((above, i) => disc(above, bodies[i]?.upper ?? SACRUM_UPPER, formOf(i))),
  },
];
