/**
 * Nerves and great vessels of the lower limb, right side, millimetres, from
 * the trunk outwards. Rows: x y z of the centre, half-width, half-thickness,
 * direction of the width. Vessels measured; the reference has no nerves of the
 * limbs, so these follow the textbook course between the measured muscles.
 */
import { MEASURED, spindle, type SectionRow } from './rows.ts';
import type { LoftShape, Structure } from './types.ts';

const layer = { layer: 'nerves-vessels', side: 'paired', group: 'Lower limb' } as const;
const measured = { ...layer, certainty: 'measured on reference', source: MEASURED } as const;
const text = { ...layer, certainty: 'from text' } as const;
const course = (words: string): string => `Standard anatomy in our own words: ${words}. Laid between muscles and bones measured on BodyParts3D, (c) DBCLS.`;

/** A round vessel of one radius through its centres. */
function vessel(radius: number, rings: number, rows: readonly (readonly [x: number, y: number, z: number])[]): LoftShape {
  return spindle(
    rings,
    7,
    rows.map(([x, y, z]): SectionRow => [x, y, z, radius, radius, 1, 0, 0]),
    { capRings: 2 },
  );
}

export const lowerLimbNervesVessels: readonly Structure[] = [
  {
    ...text,
    id: 'sciatic-nerve',
    name: 'Sciatic nerve',
    latin: 'Nervus ischiadicus',
    source: course(
      'from the sacral plexus through the greater sciatic foramen below piriformis, over obturator internus and quadratus femoris between the ischial tuberosity and the greater trochanter, then between adductor magnus and biceps femoris',
    ),
    shapes: [
      spindle(17, 6, [
        [-36, 932, -49.5, 5, 2.5, 0.5, 0.8, 0],
        [-46, 917, -38.5, 6, 2.5, 0.6, 0.7, 0],
        [-54, 903, -41, 6, 2.5, 0.7, 0.6, 0],
        [-62, 896, -51, 6.5, 2.6, 0.8, 0.5, 0],
        [-71, 887.5, -55.5, 6.5, 2.6, 0.8, 0.5, 0],
        [-80, 877, -57, 6.5, 2.6, 0.9, 0.3, 0],
        [-86, 862, -54, 6.2, 2.6, 0.95, 0, -0.1],
        [-88, 845, -47, 6, 2.5, 0.95, 0, -0.2],
        [-88, 815, -34, 5.5, 2.5, 0.95, 0, -0.2],
        [-81, 765, -18, 5, 2.5, 1, 0, 0],
        [-79, 710, -14, 5, 2.3, 1, 0, 0],
        [-77, 650, -14, 5, 2.3, 1, 0, 0],
        [-75, 600, -16, 5, 2.3, 1, 0, 0],
        [-74, 566, -19, 5, 2.3, 1, 0, 0],
      ], { capRings: 1 }),
    ],
  },
  {
    ...text,
    id: 'tibial-nerve',
    name: 'Tibial nerve',
    latin: 'Nervus tibialis',
    source: course('through the middle of the hollow of the knee, under soleus, and behind the inner ankle'),
    shapes: [
      spindle(14, 6, [
        [-72, 570, -19, 3.2, 2.2, 1, 0, 0],
        [-73, 520, -29, 3.2, 2.2, 1, 0, 0],
        [-75, 480, -36, 3, 2.2, 1, 0, 0],
        [-77, 440, -42, 3, 2.2, 1, 0, 0],
        [-79, 420, -37.5, 2.8, 2, 1, 0, 0],
        [-80.5, 407, -31, 2.8, 2, 1, 0, 0],
        [-80, 392, -18, 2.8, 2, 1, 0, 0],
        [-79, 368, -12.5, 2.6, 1.8, 1, 0, 0],
        [-80, 310, -17, 2.5, 2, 1, 0, 0],
        [-78, 260, -19, 2.5, 2, 1, 0, 0],
        [-74, 215, -23, 2.5, 2, 1, 0, 0],
        [-69, 170, -27, 2.5, 2, 1, 0, 0],
        [-60, 125, -29, 2.4, 2, 1, 0, 0.2],
        [-52, 85, -29, 2.4, 1.9, 0.9, 0, 0.4],
        [-51, 62, -25, 2.3, 1.8, 0.9, 0, 0.4],
        [-57, 42, -12, 2.2, 1.6, 0.9, 0, 0.4],
      ]),
    ],
  },
  {
    ...text,
    id: 'common-fibular-nerve',
    name: 'Common fibular nerve',
    latin: 'Nervus fibularis communis',
    source: course('along the inner edge of biceps femoris and round the neck of the fibula, just under the skin'),
    shapes: [
      spindle(12, 6, [
        [-76, 570, -19, 3, 2, 1, 0, 0],
        [-74, 532, -33, 3, 2, 1, 0, 0],
        [-80, 504, -42, 3, 2, 0.9, 0, 0.2],
        [-92, 480, -44, 3, 2, 0.9, 0, 0.3],
        [-109, 457, -44, 2.8, 2, 0.8, 0, 0.4],
        [-116, 434, -37, 2.8, 1.9, 0.7, 0, -0.4],
        [-118, 418, -28, 2.8, 1.6, 0.3, 0.6, -0.6],
        [-115.5, 405, -18, 2.6, 1.7, 0, 0.9, -0.3],
        [-111, 394, -11, 2.3, 1.6, 0.4, 0.8, 0],
      ]),
    ],
  },
  {
    ...text,
    id: 'femoral-nerve',
    name: 'Femoral nerve',
    latin: 'Nervus femoralis',
    source: course('from the lumbar plexus in the groove between psoas major and iliacus, under the inguinal ligament on the outer side of the femoral artery'),
    shapes: [
      spindle(10, 6, [
        [-52, 1040, -14, 3, 2.2, 1, 0, 0],
        [-69, 1008, -12, 3.2, 2.2, 0.8, 0, 0.5],
        [-80, 980, -3, 3.4, 2.2, 0.8, 0, 0.5],
        [-82, 950, 24, 3.5, 2.2, 0.9, 0, 0.4],
        [-78, 922, 39, 3.6, 2.2, 1, 0, 0],
        [-73, 895, 43, 3.8, 2, 1, 0, 0],
        [-69, 865, 48, 4, 1.8, 1, 0, 0],
        [-68, 838, 49, 4, 1.5, 1, 0, 0],
      ]),
    ],
  },
  {
    ...measured,
    id: 'femoral-artery',
    name: 'Femoral artery',
    latin: 'Arteria femoralis',
    reference: ['Right femoral artery'],
    shapes: [
      vessel(5, 10, [
        [-48, 903, 33],
        [-50, 878, 46],
        [-50, 854, 52],
        [-48, 804, 53],
        [-45, 753, 51],
        [-43, 702, 42],
        [-44, 651, 32],
        [-49, 601, 23],
        [-60, 555, 8],
      ]),
    ],
  },
  {
    ...measured,
    id: 'popliteal-artery',
    name: 'Popliteal artery',
    latin: 'Arteria poplitea',
    reference: ['Right popliteal artery'],
    shapes: [
      vessel(4.3, 12, [
        [-61, 553, 6],
        [-67, 535, -5],
        [-72, 518, -14],
        [-74, 479, -27],
        // Behind popliteus, where the reference has it in front.
        [-77, 456, -33],
        [-80, 438, -34.5],
        [-84, 422, -31],
        [-88, 408.5, -22],
        [-90, 400, -14.5],
        [-90.5, 391, -13.5],
        [-90, 378, -17],
      ]),
    ],
  },
  {
    ...measured,
    id: 'femoral-vein',
    name: 'Femoral vein',
    latin: 'Vena femoralis',
    reference: ['Right femoral vein'],
    shapes: [
      vessel(5.3, 10, [
        [-37, 880, 55],
        [-38, 860, 64],
        [-38, 837, 65],
        [-38, 791, 55],
        [-40, 746, 43],
        [-44, 701, 32],
        [-51, 656, 24],
        [-58, 610, 16],
        [-66, 570, 3],
      ]),
    ],
  },
  {
    ...measured,
    id: 'popliteal-vein',
    name: 'Popliteal vein',
    latin: 'Vena poplitea',
    reference: ['Right popliteal vein'],
    shapes: [
      vessel(4, 11, [
        [-66, 568, 2],
        [-80, 538, -9],
        [-81, 503, -16],
        [-82, 469, -28],
        [-86, 452, -32.5],
        [-88, 438, -35.5],
        [-91, 424, -33],
        [-94.5, 411, -21.5],
        [-98, 401, -11],
      ]),
    ],
  },
];
