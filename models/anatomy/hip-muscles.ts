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
        [12.3, [-80, 930, -57], [-99, 936, -55], [-116, 942, -47], [-131, 943, -34], [-140, 941, -20], [-143, 936, -5]],
        [6.8, [-104, 904, -50], [-116, 906, -46], [-128, 908, -41], [-138, 908, -34], [-144, 906, -26], [-147, 904, -18]],
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
        [-104, 1003, -17, 7, 0.9, 0.8, 0, -0.6],
        [-107, 993, -17, 22, 5.5, 0.78, 0, -0.62],
        [-112, 976, -17, 34, 12.3, 0.74, 0, -0.67],
        [-111, 953, -19, 35, 15, 0.8, 0, -0.6],
        [-113, 931, -18, 28.5, 14, 0.87, 0, -0.5],
        [-122, 909, -18, 17, 10.4, 0.76, 0, -0.66],
        [-137, 888, -16, 8.6, 5, 0.6, 0, -0.8],
        // Greater trochanter, front.
        [-145, 872, -10.5, 3.6, 1.8, 0.5, 0, -0.85],
        [-147, 862, -7, 0.9, 0.6, 0.5, 0, -0.85],
      ], { capRings: 1, follow: 0.4, flesh: [0.06, 0.86] }),
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
        [-26, 930, -66, 4, 0.9, 0, 1, -0.1],
        [-31, 929, -61, 12, 3.5, 0, 1, 0],
        [-46, 925, -50, 17, 7.5, 0, 0.92, 0.3],
        [-60, 922, -45, 19.5, 6.8, 0, 0.96, 0.26],
        [-80, 912, -40, 17, 5.6, 0, 0.98, 0.18],
        [-100, 899, -33, 11, 5.3, 0, 1, 0],
        [-120, 890, -23, 5.5, 4, 0, 1, 0],
        // Tip of the greater trochanter.
        [-130, 888, -17, 2.6, 1.8, 0, 1, 0],
        [-137, 886.5, -13, 0.8, 0.6, 0, 1, 0],
      ], { capRings: 1, flesh: [0.07, 0.85] }),
    ],
  },
  {
    ...measured,
    id: 'obturator-internus',
    name: 'Obturator internus with the gemelli',
    latin: 'Musculus obturatorius internus et musculi gemelli',
    fmaSides: [22324, 22325],
    reference: ['Right obturator internus', 'Right gemellus superior', 'Right gemellus inferior'],
    shapes: [
      // Columns from the upper to the lower border.
      flat(16, 5, [
        // Inner face of the hip bone round the obturator foramen, and the membrane that closes it.
        [0.8, [-54, 902, -8], [-49, 898, 7], [-38.5, 884, 19], [-28, 868, 13], [-28.5, 854, -1], [-36.5, 851, -15]],
        [2.6, [-51, 897, -22], [-47, 890, -12], [-43, 879, -5], [-37, 868, -7], [-35, 860, -13], [-39, 856, -25]],
        [3.2, [-49.5, 891, -37], [-48, 885, -36], [-46, 878, -36], [-44.5, 871, -36], [-44, 865, -37], [-45, 860, -38]],
        // Round the edge of the lesser sciatic notch.
        [3.6, [-54, 888.5, -49], [-53, 886, -50], [-52.5, 882, -51.5], [-52, 878, -52], [-52, 874, -52], [-53, 871, -51]],
        [3.8, [-63, 888, -48], [-63, 886, -49], [-63, 883, -50], [-63, 880, -51], [-63, 878, -51.5], [-63, 876, -52]],
        [3.6, [-80, 884, -42], [-80, 882.5, -42], [-80, 881, -42.5], [-80, 879, -42.5], [-80, 877.5, -43], [-80, 876, -43]],
        [2.6, [-98, 880, -31.5], [-98, 879, -31.5], [-98, 877.5, -31.5], [-98, 876, -31.5], [-98, 875, -31.5], [-98, 874, -31.5]],
        // Inner side of the greater trochanter.
        [0.7, [-119, 877, -12], [-119, 876.6, -12], [-119, 876.2, -12], [-119, 875.8, -12], [-119, 875.4, -12], [-119, 875, -12]],
      ]),
      // Upper gemellus, off the ischial spine.
      spindle(8, 7, [
        [-47, 899, -45.5, 2, 1.2, 0, 0.95, 0.3],
        [-55, 897, -47, 6, 3.2, 0, 0.95, 0.31],
        [-70, 893, -44.5, 6, 4.2, 0, 0.8, 0.6],
        [-85, 888, -39.5, 5.4, 4.2, 0, 0.75, 0.66],
        [-100, 884.5, -30, 5, 4, 0, 0.8, 0.6],
        [-115, 880, -16.5, 3.5, 2.4, 0, 0.8, 0.6],
        [-122, 878.5, -9.5, 0.9, 0.7, 0, 0.8, 0.6],
      ], { capRings: 1 }),
      // Lower gemellus, off the ischial tuberosity.
      spindle(8, 7, [
        [-59, 864.5, -52, 3, 1.2, 0, 0.96, 0.28],
        [-65, 869, -56, 8.5, 3.5, 0, 0.96, 0.28],
        [-77, 871, -51, 8, 4, 0, 0.99, 0.15],
        [-90, 873, -43, 7, 3.2, 0, 1, 0],
        [-103, 875.5, -32, 5, 2.8, 0, 1, 0],
        [-115, 877, -18, 3.2, 2, 0, 0.9, 0.4],
        [-122, 877.5, -10, 0.9, 0.7, 0, 0.9, 0.4],
      ], { capRings: 1 }),
    ],
  },
  {
    ...measured,
    id: 'quadratus-femoris',
    name: 'Quadratus femoris',
    latin: 'Musculus quadratus femoris',
    fmaSides: [22338, 22339],
    reference: ['Right quadratus femoris'],
    shapes: [
      // Columns from the upper to the lower border.
      flat(9, 6, [
        // Outer border of the ischial tuberosity.
        [1, [-77, 863, -39], [-69, 849, -37], [-61, 834.5, -37]],
        [3.8, [-85, 863, -40], [-79, 842, -35.5], [-73, 825, -32]],
        [4.2, [-99, 866, -40], [-98, 844, -35.5], [-96, 821.5, -30]],
        [3.4, [-112, 867, -38.5], [-111, 848, -34.5], [-108, 825, -30]],
        // Crest between the trochanters of the femur.
        [0.9, [-126, 868, -36], [-122, 850, -34.5], [-115, 831, -28.5]],
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
      spindle(12, 9, [
        // Anterior superior iliac spine and the crest behind it.
        [-138.5, 997, 34, 2.5, 1.2, 0.3, 0, 0.95],
        [-139.5, 987, 34.5, 9, 3, 0.35, 0, 0.95],
        [-141, 969, 35, 17, 4.2, 0.43, 0, 0.9],
        [-143, 943, 33, 19.5, 7.8, 0.52, 0, 0.86],
        [-145, 918, 30, 21, 9.2, 0.64, 0, 0.77],
        [-147, 892, 28, 18.3, 8, 0.64, 0, 0.77],
        [-151, 866, 25, 11.3, 6.2, 0.56, 0, 0.83],
        [-155.5, 850, 22, 7, 3, 0.3, 0, 0.95],
        // Into the tract.
        [-158, 838, 21.5, 3, 1.2, 0.1, 0, 1],
        [-158.5, 828, 22, 0.8, 0.6, 0.1, 0, 1],
      ], { capRings: 1, follow: 0.4, flesh: [0.06, 0.84] }),
      // The tract, from its front to its back edge; from the iliac crest down.
      { ...flat(23, 5, [
        [0.7, [-141.5, 1010, 3], [-138.5, 1014, -5], [-132.5, 1018, -13], [-125, 1020, -20]],
        [1.3, [-146.5, 990, 23], [-149, 990, 7], [-146.5, 990, -10], [-138, 990, -27]],
        [1.4, [-152, 966, 21], [-155, 966, 3], [-152.5, 966, -15], [-142.5, 966, -34]],
        [1.4, [-156.5, 935, 15], [-159, 935, -3], [-154.5, 935, -23], [-143, 935, -41]],
        [1.4, [-159, 905, 13], [-160, 905, -8], [-153.5, 905, -28], [-139.5, 905, -46]],
        [1.4, [-159, 860, 18], [-158, 860, -6], [-151, 860, -28], [-135, 860, -46]],
        [1.4, [-158, 800, 25], [-158, 800, 2], [-147, 800, -21], [-118, 800, -37]],
        [1.4, [-159.5, 740, 24], [-159.5, 740, 2], [-149, 740, -20], [-116, 740, -33]],
        [1.4, [-160, 680, 22], [-159, 680, 4], [-150, 680, -16], [-125, 680, -31]],
        [1.4, [-156, 620, 21], [-154, 620, 6], [-148, 620, -9], [-135, 620, -25]],
        [1.4, [-142, 560, 21], [-142, 560, 9], [-140, 560, -3], [-134, 560, -15]],
        [1.4, [-127, 500, 18], [-127, 500, 8], [-126, 500, -2], [-123, 500, -11]],
        [1.3, [-115, 460, 20], [-117, 460, 12], [-118, 460, 4], [-117, 460, -7]],
        [1.2, [-107, 438, 21.5], [-110.5, 438, 14], [-113.5, 438, 6], [-114, 439, -6]],
        // Outer condyle of the tibia, and on into the fascia over the shin.
        [1.1, [-101.5, 420, 23], [-105, 420, 17], [-108.5, 421, 10], [-110.5, 423, -1]],
        [0.7, [-97, 398, 24], [-99.5, 401, 20], [-102, 404, 16], [-105, 408, 10]],
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
        [-18.5, 1178, -5, 1.2, 0.8, 0.52, 0, 0.85],
        [-21, 1164, -3.5, 4.2, 2.6, 0.52, 0, 0.85],
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
        [-93, 828, -15, 2.5, 1.6, 0.8, 0, 0.6],
        [-97, 822, -19, 0.8, 0.6, 0.8, 0, 0.6],
      ], { capRings: 1, follow: 0.3, flesh: [0.05, 0.84] }),
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
        [-103, 1033, -21, 7, 0.8, 0.75, 0, -0.66],
        [-102, 1024, -16, 22, 3, 0.75, 0, -0.66],
        [-100, 1006, -7, 36, 8.5, 0.71, 0, -0.7],
        [-98, 979, 8, 35.6, 10.4, 0.56, 0, -0.83],
        [-95, 952, 21, 32, 10, 0.66, 0, -0.75],
        [-93, 924, 32, 22, 8.5, 0.95, 0, -0.3],
        [-93, 896, 32, 17, 9.3, 0.95, 0, 0.3],
        [-93, 869, 20, 12, 8.1, 0.75, 0, 0.66],
        [-90, 842, 2, 8.2, 4.8, 0.8, 0, 0.6],
        // Lesser trochanter, with psoas major.
        [-94, 822, -11, 3, 1.8, 0.8, 0, 0.6],
        [-98, 814, -15, 0.8, 0.6, 0.8, 0, 0.6],
      ], { capRings: 1, follow: 0.3, flesh: [0.06, 0.86] }),
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
