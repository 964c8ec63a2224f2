/**
 * Muscles and fascia of the foot, right side, millimetres, origin to
 * insertion. Spindle rows: x y z of the section's centre, half-width,
 * half-thickness, direction of the width.
 */
import { flat, MEASURED, spindle, type SectionRow } from './rows.ts';
import { tendon } from './tendons.ts';
import type { LoftShape, Structure } from './types.ts';

const base = { layer: 'muscles', side: 'paired', group: 'Foot' } as const;
const measured = { ...base, certainty: 'measured on reference', source: MEASURED } as const;

/** A slip of the plantar fascia to a toe: x y z of its middles, flat against the sole, from within the fascia to its tip. */
function slip(...rows: readonly (readonly [x: number, y: number, z: number])[]): LoftShape {
  const widths = [3, 4.2, 3.6, 2.6, 0.8];
  return spindle(6, 5, rows.map(([x, y, z], i): SectionRow => [x, y, z, widths[i]!, i === 4 ? 0.5 : 0.9, 0.9, 0, 0.4]), { capRings: 1, tendon: true });
}

export const footMuscles: readonly Structure[] = [
  {
    ...measured,
    id: 'flexor-digitorum-brevis',
    name: 'Flexor digitorum brevis of foot',
    latin: 'Musculus flexor digitorum brevis',
    fma: 37450,
    reference: ['Right flexor digitorum brevis'],
    shapes: [
      spindle(12, 9, [
        // Tuberosity of the calcaneus.
        [-66, 11, -41, 3, 0.9, 0.9, 0, 0.4],
        [-68, 12, -35, 6.5, 1.9, 0.9, 0, 0.4],
        [-71, 13.5, -25, 9.5, 3, 0.9, 0, 0.4],
        [-78, 15.5, -10, 10, 4.6, 0.9, 0, 0.4],
        [-87, 17.5, 10, 12.5, 5.6, 0.9, 0, 0.4],
        [-97, 17, 30, 14, 4.6, 0.9, 0, 0.4],
        // Where it parts.
        [-106, 14.5, 46, 13, 2.2, 0.9, 0, 0.4],
        [-110, 13.5, 53, 9, 1.1, 0.9, 0, 0.4],
      ], { capRings: 1, flesh: [0.06, 0.86] }),
      // Tendons to the middle phalanges of the second, third, fourth and little toe.
      tendon([-100, 14.5, 46, 2.4, 1.4], [-104, 12, 68, 2, 1.4], [-112, 9, 90, 2, 1.3], [-121, 11, 110, 2, 1.2], [-129, 11, 125], [-131.5, 11.5, 129]),
      tendon([-105, 14, 46, 2.4, 1.4], [-115, 9, 68, 2, 1.4], [-127, 7.5, 90, 2, 1.3], [-138, 9, 110, 2, 1.2], [-143, 10, 118], [-145, 10.5, 122]),
      tendon([-109, 14, 45, 2.4, 1.3], [-129, 9, 70, 1.9, 1.3], [-143, 8, 90, 1.9, 1.2], [-152, 8.5, 102], [-155.5, 9.8, 107]),
      tendon([-113, 14, 44, 2.2, 1.2], [-131, 10.5, 58], [-145, 7.5, 70], [-158, 7.8, 85], [-162, 8.2, 91]),
    ],
  },
  {
    ...measured,
    id: 'quadratus-plantae',
    name: 'Quadratus plantae (flexor accessorius)',
    latin: 'Musculus quadratus plantae',
    fma: 37452,
    reference: ['Right flexor accessorius'],
    shapes: [
      spindle(10, 9, [
        // Under side of the calcaneus.
        [-74, 18.5, -31, 2, 0.8, 0.9, 0, 0.4],
        [-76, 18.5, -25, 6.5, 1.5, 0.9, 0, 0.4],
        [-79, 20.5, -14, 9, 2, 0.9, 0, 0.4],
        [-85, 24, 0, 10.5, 3.3, 0.9, 0, 0.4],
        [-92, 25, 14, 9.8, 4.2, 0.9, 0, 0.4],
        [-98, 23.5, 25, 6, 3, 0.9, 0, 0.4],
        // Tendon of the long toe flexor.
        [-103, 22, 34, 1.2, 0.8, 0.9, 0, 0.4],
      ], { capRings: 1 }),
    ],
  },
  {
    ...measured,
    id: 'abductor-hallucis',
    name: 'Abductor hallucis',
    latin: 'Musculus abductor hallucis',
    fma: 37448,
    reference: ['Right abductor hallucis'],
    shapes: [
      spindle(14, 9, [
        // Inner side of the tuberosity of the calcaneus.
        [-53.5, 17.5, -32, 1.5, 1.2, 0.95, 0, 0.3],
        [-56, 20, -24, 4, 3, 0.95, 0, 0.3],
        [-62, 24.5, -10, 7, 4.6, 0.95, 0, 0.3],
        [-66, 28, 5, 8.8, 6.6, 0.95, 0, 0.3],
        [-69.5, 30.5, 20, 8.5, 6.3, 0.95, 0, 0.3],
        [-71, 31.5, 40, 5.2, 5, 0.95, 0, 0.3],
        [-74.5, 29, 60, 2.7, 3.4, 0.95, 0, 0.3],
        [-79, 23, 80, 1.8, 3.2, 0.95, 0, 0.3],
        [-83.5, 17, 97, 1.6, 2.8, 0.95, 0, 0.3],
        // Proximal phalanx of the big toe.
        [-87.5, 15.5, 107, 1.2, 1.8, 0.95, 0, 0.3],
        [-90.5, 15.5, 112, 0.6, 0.7, 0.95, 0, 0.3],
      ], { capRings: 1, follow: 0.4, flesh: [0.04, 0.66] }),
    ],
  },
  {
    ...base,
    id: 'extensor-digitorum-brevis',
    name: 'Extensor digitorum brevis of foot',
    latin: 'Musculus extensor digitorum brevis',
    certainty: 'from text',
    source:
      'Standard anatomy in our own words: from the upper front of the calcaneus to the dorsum of the first four toes; the slip to the big toe and the bones measured on BodyParts3D, (c) DBCLS.',
    shapes: [
      // Slip to the big toe.
      spindle(12, 7, [
        [-95, 53, -3, 1.2, 0.8, 1, 0, 0],
        [-96, 57, 2, 4, 2.8, 1, 0, 0.1],
        [-97, 61, 8, 5.2, 4, 1, 0, 0.2],
        [-98, 65, 20, 6.3, 4.2, 1, 0, 0.2],
        [-97, 64, 40, 4.6, 3, 1, 0, 0],
        [-94, 54, 60, 2.2, 1.6, 1, 0, 0],
        [-93, 43, 80, 1.9, 1.5, 1, 0, 0.1],
        [-96.5, 31, 100, 2, 1.3, 0.9, 0, 0.3],
        [-100, 26, 111, 1.8, 1, 0.9, 0, 0.3],
        [-102, 23.5, 117, 0.7, 0.5, 0.9, 0, 0.3],
      ], { capRings: 1, flesh: [0.04, 0.5] }),
      // Common belly of the other three, then their tendons.
      spindle(9, 7, [
        [-96.5, 51.5, -4, 1.2, 0.8, 0.9, -0.4, 0],
        [-99, 54.5, 2, 5, 2.5, 0.9, -0.4, 0.1],
        [-102, 57, 9, 7.5, 3.6, 0.9, -0.4, 0.2],
        [-107, 57.5, 24, 9, 3.6, 0.9, -0.4, 0.2],
        [-113, 54.5, 37, 7, 1.8, 0.9, -0.4, 0.3],
        [-117, 51.5, 44, 4, 0.8, 0.9, -0.4, 0.3],
      ], { capRings: 1, flesh: [0.06, 0.88] }),
      tendon([-108, 57.5, 34], [-108, 52.5, 60], [-112, 42, 78], [-117.5, 29.5, 95], [-119.5, 25, 103]),
      tendon([-112, 55.5, 35], [-119, 46, 58], [-126, 35, 78], [-130.5, 26, 91], [-132.5, 22, 98]),
      tendon([-116, 52.5, 36], [-128, 40, 58], [-138, 29, 76], [-144, 22.5, 87], [-147, 19, 93]),
    ],
  },
  {
    ...base,
    id: 'plantar-fascia',
    name: 'Plantar fascia',
    latin: 'Aponeurosis plantaris',
    certainty: 'from text',
    source:
      'Standard anatomy in our own words: from the tuberosity of the calcaneus, under the short toe flexor, fanning out to the balls of the toes; the bones measured on BodyParts3D, (c) DBCLS.',
    shapes: [
      // From the heel to where it parts; columns from the inner to the outer edge.
      { ...flat(11, 6, [
        [0.6, [-61, 11.8, -40], [-64.5, 11.2, -40], [-68, 12, -40]],
        [1.2, [-58, 11.8, -32], [-66, 9.4, -31], [-74, 11.5, -30]],
        [1.2, [-65, 13, -12], [-76, 10.5, -11], [-87, 12.5, -10]],
        [1.1, [-76, 14.5, 22], [-91, 11, 20], [-104, 12.5, 14]],
        [0.9, [-83, 13, 51], [-102, 10, 46], [-122, 11.5, 34]],
      ]), tendon: true },
      // A slip to the ball of each toe, the big toe first.
      slip([-82, 12.8, 46], [-85.5, 11.8, 60], [-90, 10, 78], [-94.5, 9.5, 96], [-97, 9.5, 105]),
      slip([-92, 11, 44], [-98, 10, 60], [-106, 9, 76], [-113.5, 8.8, 93], [-117, 9.5, 101]),
      slip([-102, 10.3, 43], [-109, 9.6, 57], [-118, 8.8, 72], [-126, 8.6, 87], [-129, 9.5, 94]),
      slip([-111, 10.5, 39], [-118, 9.8, 51], [-127, 9, 64], [-135, 8.8, 76], [-139, 9.5, 83]),
      slip([-119, 11.2, 34], [-125, 10.5, 43], [-133, 9.3, 53], [-142, 8, 62], [-147, 8, 68]),
    ],
  },
];
