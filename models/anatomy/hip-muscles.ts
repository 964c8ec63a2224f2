/**
 * Muscles of the hip and the loin, right side, millimetres, origin to
 * insertion. Spindle rows: x y z of the section's centre, half-width,
 * half-thickness, direction of the width, bend. Sheet rows: half-thickness,
 * then points from one free edge to the other.
 */
import { flat, MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const base = { layer: 'muscles', side: 'paired', group: 'Hip and buttock' } as const;
const measured = { ...base, certainty: 'measured on reference', source: MEASURED } as const;

export const hipMuscles: readonly Structure[] = [
  {
    ...measured,
    id: 'gluteus-maximus',
    name: 'Gluteus maximus',
    latin: 'Musculus gluteus maximus',
    fma: 22314,
    reference: ['Right gluteus maximus'],
    shapes: [
      // Columns from the upper border to the lower one.
      flat(14, 12, [
        // Back of the ilium, sacrum, coccyx.
        [3.5, [-62, 1004, -71], [-43, 976, -84], [-35, 942, -80], [-20, 908, -82], [-4, 872, -78]],
        [13, [-91, 986, -62], [-70, 958, -79], [-62, 925, -87], [-48, 888, -87], [-26, 838, -74]],
        [13, [-114, 963, -58], [-98, 930, -73], [-88, 895, -79], [-74, 858, -78], [-58, 812, -62]],
        [8, [-133, 938, -48], [-124, 908, -58], [-115, 872, -63], [-104, 834, -58], [-88, 790, -44]],
        // Iliotibial tract and, lowest, the gluteal tuberosity of the femur.
        [2.5, [-143, 918, -41], [-139, 890, -44], [-134, 858, -43], [-126, 824, -33], [-113, 766, -12]],
      ]),
    ],
  },
  {
    ...measured,
    id: 'gluteus-medius',
    name: 'Gluteus medius',
    latin: 'Musculus gluteus medius',
    fma: 22315,
    reference: ['Right gluteus medius'],
    shapes: [
      // Columns from the back edge to the front one.
      flat(12, 12, [
        // Outer ilium below the crest.
        [3, [-62, 992, -64], [-73, 1015, -53], [-93, 1025, -38], [-111, 1026, -25], [-129, 1019, -11], [-137, 1004, 4]],
        [12, [-66, 962, -58], [-84, 972, -57], [-103, 979, -47], [-121, 983, -31], [-133, 980, -14], [-139, 970, 4]],
        [13.5, [-80, 930, -57], [-99, 936, -55], [-116, 942, -47], [-131, 943, -34], [-140, 941, -20], [-143, 936, -5]],
        [8, [-104, 904, -50], [-116, 906, -46], [-128, 908, -41], [-138, 908, -34], [-144, 906, -26], [-147, 904, -18]],
        // Greater trochanter, outer side.
        [2, [-131, 881, -33], [-137, 879, -30], [-143, 876, -26], [-147, 872, -20], [-149, 867, -14], [-147, 864, -7]],
      ]),
    ],
  },
  {
    ...measured,
    id: 'gluteus-minimus',
    name: 'Gluteus minimus',
    latin: 'Musculus gluteus minimus',
    fma: 22317,
    reference: ['Right gluteus minimus'],
    shapes: [
      spindle(10, 14, [
        // Outer ilium, between the lower gluteal lines.
        [-105, 998, -17, 14, 3, 0.8, 0, -0.6],
        [-112, 976, -17, 34, 12.3, 0.74, 0, -0.67],
        [-111, 953, -19, 35, 15, 0.8, 0, -0.6],
        [-113, 931, -18, 28.5, 14, 0.87, 0, -0.5],
        [-122, 909, -18, 17, 10.4, 0.76, 0, -0.66],
        [-137, 888, -16, 8.6, 5, 0.6, 0, -0.8],
        // Greater trochanter, front.
        [-145, 869, -9, 4.5, 2, 0.5, 0, -0.85],
      ]),
    ],
  },
  {
    ...measured,
    id: 'piriformis',
    name: 'Piriformis',
    latin: 'Musculus piriformis',
    fma: 19082,
    reference: ['Right piriformis'],
    shapes: [
      spindle(11, 12, [
        // Front of the sacrum, out through the greater sciatic notch.
        [-28, 929, -64, 9, 2.5, 0, 1, -0.1],
        [-46, 925, -50, 17, 7.5, 0, 0.92, 0.3],
        [-60, 922, -45, 19.5, 6.8, 0, 0.96, 0.26],
        [-80, 912, -40, 17, 5.6, 0, 0.98, 0.18],
        [-100, 899, -33, 11, 5.3, 0, 1, 0],
        [-120, 890, -23, 5.5, 4, 0, 1, 0],
        // Tip of the greater trochanter.
        [-132, 887, -16, 3, 1.8, 0, 1, 0],
      ]),
    ],
  },
  {
    ...measured,
    id: 'tensor-fasciae-latae',
    name: 'Tensor fasciae latae with iliotibial tract',
    latin: 'Musculus tensor fasciae latae et tractus iliotibialis',
    fma: 22423,
    reference: ['Right tensor fasciae latae', 'Right iliotibial tract'],
    shapes: [
      spindle(9, 10, [
        // Anterior superior iliac spine and the crest behind it.
        [-139, 992, 34, 6, 2.5, 0.3, 0, 0.95],
        [-141, 969, 35, 17, 4.2, 0.43, 0, 0.9],
        [-143, 943, 33, 19.5, 7.8, 0.52, 0, 0.86],
        [-145, 918, 30, 21, 9.2, 0.64, 0, 0.77],
        [-147, 892, 28, 18.3, 8, 0.64, 0, 0.77],
        [-151, 866, 25, 11.3, 6.2, 0.56, 0, 0.83],
        // Into the tract.
        [-157, 832, 19, 7, 2, 0.2, 0, 0.95],
      ]),
      // The tract, from its front to its back edge; from the iliac crest down.
      { ...flat(20, 5, [
        [1.4, [-140, 1006, 8], [-137, 1016, 0], [-130, 1022, -8], [-120, 1026, -17]],
        [1.4, [-151, 968, 8], [-150, 970, -6], [-145, 970, -20], [-138, 970, -33]],
        [1.4, [-158, 910, 6], [-156, 910, -12], [-150, 910, -28], [-141, 910, -44]],
        [1.4, [-159, 860, 18], [-158, 860, -6], [-151, 860, -28], [-135, 860, -46]],
        [1.4, [-158, 800, 25], [-158, 800, 2], [-147, 800, -21], [-118, 800, -37]],
        [1.4, [-161, 740, 24], [-160, 740, 2], [-149, 740, -20], [-116, 740, -33]],
        [1.4, [-162, 680, 22], [-160, 680, 4], [-150, 680, -16], [-125, 680, -31]],
        [1.4, [-156, 620, 21], [-154, 620, 6], [-148, 620, -9], [-135, 620, -25]],
        [1.4, [-142, 560, 21], [-142, 560, 9], [-140, 560, -3], [-134, 560, -15]],
        [1.4, [-127, 500, 18], [-127, 500, 8], [-126, 500, -2], [-123, 500, -11]],
        [1.4, [-113, 458, 20], [-115, 458, 13], [-116, 458, 7], [-115, 458, 1]],
        // Outer condyle of the tibia.
        [1.4, [-102, 436, 18], [-106, 436, 14], [-110, 436, 9], [-110, 437, 4]],
        [1.4, [-95, 418, 20], [-97.5, 418, 15], [-98.5, 418, 10], [-97, 418, 4]],
      ]), tendon: true },
    ],
  },
  {
    ...measured,
    id: 'psoas-major',
    name: 'Psoas major',
    latin: 'Musculus psoas major',
    fma: 18060,
    reference: ['Right psoas major'],
    shapes: [
      spindle(14, 12, [
        // Beside the bodies of the last thoracic and the lumbar vertebrae.
        [-19, 1170, -4, 4, 2.5, 0.52, 0, 0.85],
        [-26, 1142, -2, 8.6, 5.3, 0.5, 0, 0.87],
        [-32, 1110, 1, 18.7, 7, 0.6, 0, 0.8],
        [-39, 1077, 3, 22.4, 10.8, 0.71, 0, 0.7],
        [-43, 1044, 3, 23.4, 16.5, 0.9, 0, 0.43],
        [-52, 1012, 0, 20.5, 20, 0.93, 0, 0.35],
        [-67, 979, 4, 15.5, 19.8, 0.93, 0, 0.35],
        [-71, 947, 15, 6.6, 16.7, 0.93, 0, 0.35],
        [-69, 914, 29, 7, 5.4, 0.93, 0, 0.2],
        [-74, 881, 25, 6, 5.2, 0.9, 0, 0.4],
        [-85, 849, 3, 6, 5, 0.8, 0, 0.6],
        // Lesser trochanter.
        [-93, 828, -15, 3.5, 2, 0.8, 0, 0.6],
      ]),
    ],
  },
  {
    ...measured,
    id: 'iliacus',
    name: 'Iliacus',
    latin: 'Musculus iliacus',
    fma: 22310,
    reference: ['Right iliacus'],
    shapes: [
      spindle(13, 12, [
        // Iliac fossa.
        [-102, 1026, -17, 14, 2.5, 0.75, 0, -0.66],
        [-100, 1006, -7, 36, 8.5, 0.71, 0, -0.7],
        [-98, 979, 8, 35.6, 10.4, 0.56, 0, -0.83],
        [-95, 952, 21, 32, 10, 0.66, 0, -0.75],
        [-93, 924, 32, 22, 8.5, 0.95, 0, -0.3],
        [-93, 896, 32, 17, 9.3, 0.95, 0, 0.3],
        [-93, 869, 20, 12, 8.1, 0.75, 0, 0.66],
        [-90, 842, 2, 8.2, 4.8, 0.8, 0, 0.6],
        // Lesser trochanter, with psoas major.
        [-94, 820, -11, 3.5, 2, 0.8, 0, 0.6],
      ]),
    ],
  },
  {
    ...base,
    group: 'Loin',
    id: 'quadratus-lumborum',
    name: 'Quadratus lumborum',
    latin: 'Musculus quadratus lumborum',
    fma: 15569,
    certainty: 'from text',
    source: 'Standard anatomy in our own words: from the iliac crest to the twelfth rib and the transverse processes of L1 to L4; these bones measured on BodyParts3D, (c) DBCLS.',
    shapes: [
      // Columns from the outer edge to the one beside the transverse processes.
      flat(12, 8, [
        [2.5, [-95, 1034, -27], [-80, 1033, -38], [-62, 1027, -46]],
        [5, [-86, 1058, -32], [-70, 1055, -34], [-47, 1050, -30]],
        [5, [-76, 1090, -35], [-60, 1092, -37], [-43, 1090, -30]],
        [2, [-67, 1118, -46], [-54, 1131, -48], [-39, 1142, -42]],
      ]),
    ],
  },
];
