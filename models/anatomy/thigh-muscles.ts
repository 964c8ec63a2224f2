/**
 * Muscles of the thigh, right side, millimetres. Every row of a spindle is one
 * section, from origin to insertion: x y z of its centre, half-width,
 * half-thickness, direction of the width, bend in radians.
 */
import { flat, MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const measured = { layer: 'muscles', side: 'paired', certainty: 'measured on reference', source: MEASURED } as const;
const front = { ...measured, group: 'Front of thigh' } as const;
const inner = { ...measured, group: 'Inner thigh' } as const;
const back = { ...measured, group: 'Back of thigh' } as const;

export const thighMuscles: readonly Structure[] = [
  {
    ...front,
    id: 'rectus-femoris',
    name: 'Rectus femoris',
    latin: 'Musculus rectus femoris',
    fma: 22430,
    reference: ['Right rectus femoris'],
    shapes: [
      spindle(12, 11, [
        // Anterior inferior iliac spine.
        [-111, 934, 30, 5, 2.5, 1, 0, 0.1],
        [-115, 912, 27, 10, 6, 1, 0, 0.1],
        [-118, 884, 23.5, 17, 10.5, 0.98, 0, 0.18],
        [-119, 824, 29, 31, 15.5, 0.98, 0, 0.15],
        [-123, 763, 45, 33, 15.5, 0.95, 0, 0.32, 0.5],
        [-120, 703, 55, 29, 12.3, 0.98, 0, 0.22, 0.5],
        [-111, 642, 57, 20, 9.2, 0.98, 0, 0.2, 0.3],
        [-102, 582, 52, 15, 6.3, 0.99, 0, 0.1],
        [-92, 521, 43, 12, 4.6, 0.98, 0, 0.2],
        // Base of the patella.
        [-84, 489, 38, 12, 2.8, 1, 0, 0.1],
        [-83, 475, 36, 11, 2, 1, 0, 0],
      ]),
      // Patellar ligament, from the apex of the patella to the tuberosity of the tibia.
      { ...spindle(5, 8, [
        [-82, 450, 33.5, 10, 2, 1, 0, 0],
        [-83, 436, 32, 9, 2.2, 1, 0, 0],
        [-86, 418, 31, 7.5, 2, 1, 0, 0],
        [-87, 403, 29.5, 6, 1.6, 1, 0, 0],
      ]), tendon: true },
    ],
  },
  {
    ...front,
    id: 'vastus-intermedius',
    name: 'Vastus intermedius',
    latin: 'Musculus vastus intermedius',
    reference: ['Right vastus intermedius'],
    shapes: [
      spindle(12, 12, [
        // Front of the shaft of the femur.
        [-116, 842, 5, 6, 2, 0.95, 0, 0.3],
        [-116, 790, 17, 17, 7.8, 0.86, 0, 0.52, 0.8],
        [-116, 738, 27, 21.5, 12.5, 0.76, 0, 0.64, 0.8],
        [-114, 685, 31, 23, 15.5, 0.74, 0, 0.67, 0.8],
        [-110, 633, 33, 25, 16, 0.75, 0, 0.67, 1],
        [-104, 581, 33, 24, 15, 0.79, 0, 0.61, 1],
        [-95, 528, 33, 16, 8, 0.8, 0, 0.5, 0.4],
        [-88, 500, 30, 12, 3.5, 0.95, 0, 0.2],
        // Base of the patella.
        [-85, 477, 31, 9, 2.5, 1, 0, 0],
      ]),
    ],
  },
  {
    ...front,
    id: 'vastus-lateralis',
    name: 'Vastus lateralis',
    latin: 'Musculus vastus lateralis',
    fma: 22431,
    reference: ['Right vastus lateralis'],
    shapes: [
      spindle(13, 12, [
        // Root of the greater trochanter.
        [-131, 850, 7, 8, 2.5, -0.5, 0, 0.85],
        [-139, 809, 2, 18, 11.5, -0.2, 0, 0.98, 0.3],
        [-137, 758, -4, 36, 13.5, -0.66, 0, 0.75, 1.7],
        [-137, 707, -2, 46, 16, -0.62, 0, 0.79, 2],
        [-136, 656, 4, 47, 16.5, -0.52, 0, 0.85, 2.1],
        [-133, 606, 11, 43, 15.5, -0.42, 0, 0.9, 2],
        [-119, 555, 16, 31, 12, -0.33, 0, 0.94, 1.6],
        [-111, 504, 22, 19.5, 9, 0, 0, 1, 0.4],
        // Outer edge of the patella.
        [-101, 480, 30, 9, 4, 0.2, 0, 0.98],
        [-97, 464, 32, 6, 2, 0.3, 0, 0.95],
        // On as the outer retinaculum to the tibia.
        [-92, 447, 28, 4, 1.3, 0.5, 0, 0.85],
        [-94, 427, 25, 4, 1.1, 0.6, 0, 0.8],
      ]),
    ],
  },
  {
    ...front,
    id: 'vastus-medialis',
    name: 'Vastus medialis',
    latin: 'Musculus vastus medialis',
    fma: 22432,
    reference: ['Right vastus medialis'],
    shapes: [
      spindle(13, 12, [
        // Spiral and intertrochanteric line.
        [-102, 812, 6, 5, 2.5, 0.4, 0, 0.92],
        [-92, 764, 26, 14, 7.5, 0.4, 0, 0.92],
        [-86, 715, 37, 21, 11, 0.11, 0, 0.99],
        [-80, 666, 42, 22, 14.5, 0, 0, 1],
        [-71, 618, 41, 23.5, 17.5, -0.5, 0, 0.86],
        [-62, 570, 36, 26.5, 17.5, -0.65, 0, 0.76],
        [-58, 525, 31, 26.5, 15, -0.84, 0, 0.54],
        [-61, 496, 29, 19, 10, -0.9, 0, 0.4],
        // Inner edge of the patella.
        [-68, 474, 32, 9, 4, -0.95, 0, 0.2],
        [-68, 458, 31, 7, 2, -0.95, 0, 0.3],
        // On as the inner retinaculum to the tibia.
        [-71, 446, 28, 5, 1.3, -0.9, 0, -0.2],
        [-74, 425, 26.5, 5, 1.1, -0.95, 0, 0.1],
      ]),
    ],
  },
  {
    ...front,
    id: 'sartorius',
    name: 'Sartorius',
    latin: 'Musculus sartorius',
    reference: ['Right sartorius'],
    shapes: [
      spindle(17, 10, [
        // Anterior superior iliac spine.
        [-130, 975, 52, 4, 2.5, 0.8, 0, 0.6],
        [-116, 914, 47.5, 9.5, 3, 0.78, 0, 0.62],
        [-104, 852, 46, 13.5, 4.3, 0.93, 0, 0.38],
        [-88, 790, 50, 14.5, 4.3, 0.99, 0, 0.12],
        [-72, 728, 53, 15.5, 3.6, 1, 0, 0],
        [-54, 666, 46, 16.5, 3.8, 0.92, 0, -0.39],
        [-40, 604, 34, 16, 3.3, 0.71, 0, -0.7],
        [-31, 542, 22, 15, 3, 0.57, 0, -0.82],
        [-29.5, 480, 9.5, 11.5, 3, 0.43, 0, -0.9],
        [-38, 436, 9.5, 9, 2.6, 0.6, 0, -0.8],
        [-49, 410, 15, 7.5, 2.2, 0.85, 0, -0.53],
        // Inner side of the tibia, foremost of the three tendons there.
        [-74, 374, 17.5, 5, 1.3, 0.7, 0, -0.7],
      ]),
    ],
  },
  {
    ...inner,
    id: 'gracilis',
    name: 'Gracilis',
    latin: 'Musculus gracilis',
    reference: ['Right gracilis'],
    shapes: [
      spindle(15, 10, [
        // Body and lower ramus of the pubis.
        [-17.5, 861, 35, 9.5, 2, -0.1, 0.45, 0.87],
        [-24, 826, 29, 16, 5, -0.15, 0, 0.98],
        [-25, 790, 26, 16, 6, -0.3, 0, 0.95],
        [-25, 746, 23, 16.5, 6, -0.55, 0, 0.83],
        [-22, 683, 14, 18, 6.3, -0.5, 0, 0.86],
        [-25, 619, 5, 16.5, 7.5, -0.45, 0, 0.89],
        [-26.5, 555, -4, 13.5, 6, -0.45, 0, 0.89],
        [-23, 492, -8, 8, 3.2, -0.4, 0, 0.92],
        [-30, 452, 0, 7, 2.6, -0.55, 0, 0.83],
        [-43, 420, 11, 7, 2.4, -0.71, 0, 0.71],
        // Inner side of the tibia.
        [-68, 376, 12.5, 5, 1.3, -0.7, 0, 0.7],
      ]),
    ],
  },
  {
    ...inner,
    id: 'pectineus',
    name: 'Pectineus',
    latin: 'Musculus pectineus',
    reference: ['Right pectineus'],
    shapes: [
      spindle(10, 12, [
        // Pecten of the pubis.
        [-46, 889, 35, 16, 2.5, 0.85, -0.3, 0.45],
        [-54, 863, 38, 24, 7, 0.88, 0, 0.47],
        [-67, 837, 33, 25, 8.4, 0.82, 0, 0.57],
        [-78, 810, 23, 23.5, 7.4, 0.73, 0, 0.69],
        [-88, 784, 11, 17, 5, 0.6, 0, 0.8],
        // Line behind the lesser trochanter.
        [-96, 758, 2, 5, 2, 0.5, 0.5, 0.7],
      ]),
    ],
  },
  {
    ...inner,
    id: 'adductor-longus',
    name: 'Adductor longus',
    latin: 'Musculus adductor longus',
    fma: 22441,
    reference: ['Right adductor longus'],
    shapes: [
      spindle(13, 12, [
        // Body of the pubis, below the tubercle.
        [-24, 875, 50, 5, 3, 0.9, 0, 0.4],
        [-35, 835, 42, 12, 6.8, 0.98, 0, 0.21],
        [-47, 794, 37, 19, 9.3, 0.95, 0, 0.31],
        [-56, 754, 32, 25, 11.4, 0.94, 0, 0.33],
        [-63, 713, 27, 28.5, 11.3, 0.91, 0, 0.42],
        [-66, 673, 22, 23.5, 9, 0.91, 0, 0.41],
        [-70, 632, 16, 13, 5.7, 0.95, 0, 0.31],
        // Middle third of the linea aspera.
        [-79, 598, 5, 5, 2, 0.8, 0, 0.6],
      ]),
    ],
  },
  {
    ...inner,
    id: 'adductor-brevis',
    name: 'Adductor brevis',
    latin: 'Musculus adductor brevis',
    reference: ['Right adductor brevis'],
    shapes: [
      spindle(12, 12, [
        // Body and lower ramus of the pubis.
        [-29, 867, 38, 3.5, 2.5, 0.9, 0, 0],
        [-46, 836, 32, 11.8, 4.8, 1, 0, 0],
        [-60, 798, 22, 18.6, 8.2, 0.96, 0, 0.28],
        [-75, 760, 13, 24, 5.9, 0.89, 0, 0.46],
        [-83, 722, 8, 15, 4.2, 0.85, 0, 0.53],
        // Upper linea aspera.
        [-89, 686, 4, 4, 2, 0.8, 0, 0.5],
      ]),
    ],
  },
  {
    ...inner,
    id: 'adductor-magnus',
    name: 'Adductor magnus',
    latin: 'Musculus adductor magnus',
    fma: 22443,
    reference: ['Right adductor magnus'],
    shapes: [
      // Columns from the topmost fibres, off the pubis, to the free inner edge, off the ischial tuberosity.
      flat(16, 12, [
        [4.5, [-17, 853, 17], [-23, 845, 4], [-33, 841, -10], [-44, 837, -22], [-55, 834, -33]],
        [17, [-40, 832, 8], [-35, 806, 3], [-31, 780, -1], [-28, 755, -5], [-27, 745, -8]],
        [19, [-66, 815, -5], [-58, 770, 0], [-48, 715, 3], [-37, 675, 4], [-27, 655, 8]],
        [13, [-90, 806, -14], [-85, 755, -3], [-73, 680, 3], [-56, 605, 4], [-37, 570, 11]],
        // Linea aspera down to the adductor tubercle.
        [3, [-112, 802, -17], [-104, 735, -6], [-93, 635, -2], [-80, 545, -4], [-37, 480, -3]],
      ]),
    ],
  },
  {
    ...back,
    id: 'biceps-femoris',
    name: 'Biceps femoris',
    latin: 'Musculus biceps femoris',
    fma: 22356,
    reference: ['Long head of right biceps femoris', 'Short head of right biceps femoris'],
    shapes: [
      // Long head, off the ischial tuberosity.
      spindle(12, 11, [
        [-60, 845, -49, 5, 2.5, 0.95, 0, -0.3],
        [-70, 796, -42, 13, 10.5, 0.95, 0, -0.3],
        [-82, 744, -38, 24.5, 22, 0.97, 0, -0.25],
        [-88, 697, -39, 31, 24, 0.91, 0, -0.42],
        [-90, 649, -39, 33, 22.5, 0.96, 0, -0.27],
        [-92, 601, -38, 32, 18.3, 0.97, 0, -0.24],
        [-94, 553, -35, 27, 13.4, 0.99, 0, -0.14],
        [-99, 506, -31, 18.5, 8, 0.99, 0, -0.17],
        [-115, 462, -27, 10, 3.4, 0.6, 0, -0.8],
        // Head of the fibula.
        [-116, 426, -25, 5, 2, 0.5, 0, -0.85],
        [-114, 406, -24, 5, 1.5, 0.3, 0, -0.95],
      ]),
      // Short head, off the outer lip of the linea aspera.
      spindle(8, 8, [
        [-104, 718, -3, 3, 1.5, 0.74, 0, 0.67],
        [-102, 668, -6, 8.5, 5, 0.6, 0, 0.8],
        [-98, 617, -10, 10.5, 7.5, 0.75, 0, 0.67],
        [-95, 565, -13, 14, 10, 0.88, 0, 0.48],
        [-99, 513, -16, 13.5, 10, 0.8, 0, 0.6],
        [-111, 464, -23, 7, 5.5, 0.8, 0, 0.5],
        [-115, 424, -18, 4, 2, 0.6, 0, 0.8],
      ]),
    ],
  },
  {
    ...back,
    id: 'semitendinosus',
    name: 'Semitendinosus',
    latin: 'Musculus semitendinosus',
    fma: 22357,
    reference: ['Right semitendinosus'],
    shapes: [
      spindle(16, 10, [
        // Ischial tuberosity.
        [-53, 845, -46, 5, 2.5, 0.9, 0, 0.4],
        [-49, 787, -42, 13.5, 8.5, 0.97, 0, 0.26],
        [-46, 734, -45, 16.2, 11, 0.95, 0, 0.31],
        [-46, 681, -46, 17, 11.3, 0.94, 0, 0.33],
        [-47, 628, -47, 16.5, 9.3, 0.95, 0, 0.3],
        [-44, 576, -45, 13.3, 6.7, 0.92, 0, 0.38],
        [-37, 523, -41, 7.8, 4, 0.95, 0, 0.3],
        [-30, 470, -31, 4.7, 3.2, 0.56, 0, 0.83],
        [-33, 436, -20, 5, 3, 0.2, 0, 0.98],
        [-44, 408, -5, 6, 2.6, -0.3, 0, 0.95],
        // Inner side of the tibia.
        [-66, 368, 8, 4.5, 1.3, -0.5, 0, 0.85],
      ]),
    ],
  },
  {
    ...back,
    id: 'semimembranosus',
    name: 'Semimembranosus',
    latin: 'Musculus semimembranosus',
    fma: 22438,
    reference: ['Right semimembranosus'],
    shapes: [
      spindle(14, 12, [
        // Ischial tuberosity, in front of the other two.
        [-49, 831.5, -37, 8, 2.5, 0.9, 0, 0.45],
        [-40, 780, -27, 15.6, 7.2, 1, 0, 0.07],
        [-38, 732, -26, 22, 9.2, 0.99, 0, 0.14],
        [-36, 685, -24, 26, 12.5, 0.97, 0, 0.24],
        [-39, 637, -22, 26, 16.4, 0.92, 0, 0.4],
        [-44, 589, -23, 26.5, 16.3, 0.81, 0, 0.59],
        [-46, 541, -24, 26.5, 16.4, 0.81, 0, 0.59],
        [-38, 494, -22, 19.5, 10, 0.55, 0, 0.83],
        [-33, 472, -25, 13, 5.5, 0.5, 0, 0.86],
        [-31, 450, -14, 10, 3.2, 0.1, 0, 0.99],
        // Back of the inner condyle of the tibia.
        [-39, 430, -8, 7, 2, 0, 0, 1],
        [-47, 414, -9, 7, 1.7, -0.3, 0, 0.95],
        [-57.5, 400, -7, 5, 1.4, -0.6, 0, 0.8],
      ]),
    ],
  },
];
