/**
 * Muscles and fascia of the foot, right side, millimetres, origin to
 * insertion. Spindle rows: x y z of the section's centre, half-width,
 * half-thickness, direction of the width.
 */
import { flat, MEASURED, spindle, type SectionRow } from './rows.ts';
import type { LoftShape, Structure } from './types.ts';

const base = { layer: 'muscles', side: 'paired', group: 'Foot' } as const;
const measured = { ...base, certainty: 'measured on reference', source: MEASURED } as const;

/** A tendon to a toe: x y z of its centres, of one even width. */
function tendon(width: number, thickness: number, rows: readonly (readonly [x: number, y: number, z: number])[]): LoftShape {
  const sections = rows.map(([x, y, z]): SectionRow => [x, y, z, width, thickness, 0.9, 0, 0.4]);
  return { ...spindle(6, 4, sections), tendon: true };
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
      spindle(9, 10, [
        // Tuberosity of the calcaneus.
        [-68, 11.5, -37, 6, 1.8, 0.9, 0, 0.4],
        [-71, 13.5, -25, 9.5, 3, 0.9, 0, 0.4],
        [-78, 15.5, -10, 10, 4.6, 0.9, 0, 0.4],
        [-87, 17.5, 10, 12.5, 5.8, 0.9, 0, 0.4],
        [-97, 17, 30, 14, 5, 0.9, 0, 0.4],
        // Where it parts.
        [-108, 14, 50, 14, 3, 0.9, 0, 0.4],
      ]),
      // Tendons to the middle phalanges of the second, third, fourth and little toe.
      tendon(2, 1.4, [[-101, 14, 50], [-105, 12, 70], [-112, 9, 90], [-121, 11, 110], [-131, 11, 128]]),
      tendon(2, 1.4, [[-106, 13.5, 49], [-116, 8.5, 70], [-127, 7.5, 90], [-138, 9, 110], [-144, 10.5, 120]]),
      tendon(1.9, 1.3, [[-110, 13.5, 48], [-129, 9, 70], [-143, 8, 90], [-153, 9, 105]]),
      tendon(1.7, 1.2, [[-114, 14, 46], [-145, 7.5, 70], [-161, 8.5, 89]]),
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
      spindle(8, 10, [
        // Under side of the calcaneus.
        [-76, 18.5, -27, 6, 1.3, 0.9, 0, 0.4],
        [-79, 20.5, -14, 9, 2, 0.9, 0, 0.4],
        [-85, 24, 0, 10.5, 3.3, 0.9, 0, 0.4],
        [-92, 25, 14, 9.8, 4.4, 0.9, 0, 0.4],
        // Tendon of the long toe flexor.
        [-101, 22.5, 29, 5, 2.6, 0.9, 0, 0.4],
      ]),
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
      spindle(12, 10, [
        // Inner side of the tuberosity of the calcaneus.
        [-54.5, 19, -28, 2.5, 2, 0.95, 0, 0.3],
        [-62, 24.5, -10, 7, 4.6, 0.95, 0, 0.3],
        [-66, 28, 5, 8.8, 6.8, 0.95, 0, 0.3],
        [-70, 31, 20, 8.8, 6.8, 0.95, 0, 0.3],
        [-71, 32, 40, 5.2, 5.3, 0.95, 0, 0.3],
        [-74.5, 29, 60, 2.7, 3.5, 0.95, 0, 0.3],
        [-79, 23, 80, 1.8, 3.3, 0.95, 0, 0.3],
        [-84, 17, 98, 1.8, 2.8, 0.95, 0, 0.3],
        // Proximal phalanx of the big toe.
        [-87.5, 15.5, 109, 1.5, 2, 0.95, 0, 0.3],
      ]),
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
      spindle(10, 8, [
        [-95, 53, -1, 3, 2, 1, 0, 0],
        [-97, 60, 7, 5, 4, 1, 0, 0.2],
        [-98, 65, 20, 6.5, 4.5, 1, 0, 0.2],
        [-97, 64, 40, 4.8, 3.3, 1, 0, 0],
        [-94, 54, 60, 2.2, 1.6, 1, 0, 0],
        [-93, 43, 80, 1.9, 1.6, 1, 0, 0.1],
        [-97, 31, 100, 2, 1.5, 0.9, 0, 0.3],
        [-100, 25, 113, 2.8, 1, 0.9, 0, 0.3],
      ]),
      // Common belly of the other three, then their tendons.
      spindle(8, 8, [
        [-97, 52, -2, 4, 2, 0.9, -0.4, 0],
        [-102, 57, 9, 7.5, 3.8, 0.9, -0.4, 0.2],
        [-107, 57, 24, 9, 4, 0.9, -0.4, 0.2],
        [-113, 53.5, 38, 6, 2, 0.9, -0.4, 0.3],
      ]),
      tendon(1.6, 1, [[-108, 57, 34], [-108, 52, 60], [-112, 41, 79], [-118, 28, 97]]),
      tendon(1.6, 1, [[-112, 54.5, 35], [-119, 45, 58], [-126, 34, 78], [-131, 24.5, 93]]),
      tendon(1.6, 1, [[-116, 51, 35], [-128, 39, 58], [-139, 28, 78], [-147, 20.5, 92]]),
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
      // Columns from the inner to the outer edge.
      { ...flat(14, 8, [
        [1.2, [-57, 11.5, -40], [-64, 9.5, -39], [-71, 11, -39]],
        [1.2, [-65, 13, -12], [-76, 10.5, -11], [-87, 12.5, -10]],
        [1.1, [-76, 14.5, 22], [-91, 11, 20], [-104, 12.5, 14]],
        [0.9, [-85, 12.5, 58], [-105, 10, 52], [-126, 11, 38]],
        [0.8, [-94, 11, 97], [-118, 10, 89], [-146, 9.5, 64]],
      ]), tendon: true },
    ],
  },
];
