/**
 * Muscles of the leg, right side, millimetres. Every row of a spindle is one
 * section, from origin to insertion: x y z of its centre, half-width,
 * half-thickness, direction of the width, bend in radians.
 */
import { MEASURED, spindle, type SectionRow } from './rows.ts';
import type { LoftShape, Structure } from './types.ts';

const measured = { layer: 'muscles', side: 'paired', certainty: 'measured on reference', source: MEASURED } as const;
const calf = { ...measured, group: 'Calf' } as const;
const deep = { ...measured, group: 'Deep calf' } as const;
const shin = { ...measured, group: 'Front and outer leg' } as const;

/** A tendon to a toe: x y z of its centres, of one even width. */
function tendon(width: number, thickness: number, rows: readonly (readonly [x: number, y: number, z: number])[]): LoftShape {
  const sections = rows.map(([x, y, z]): SectionRow => [x, y, z, width, thickness, 0.9, 0, 0.4]);
  return { ...spindle(6, 4, sections), tendon: true };
}

export const legMuscles: readonly Structure[] = [
  {
    ...calf,
    id: 'gastrocnemius-medial',
    name: 'Medial head of gastrocnemius',
    latin: 'Caput mediale musculi gastrocnemii',
    fma: 45956,
    reference: ['Medial head of right gastrocnemius'],
    shapes: [
      spindle(13, 12, [
        // Above the inner condyle of the femur.
        [-56, 497, -12, 6, 2.5, 0.95, 0, 0.2],
        [-61, 468, -42, 14, 8, 0.99, 0, -0.11],
        [-54, 430, -44, 18.5, 12.2, 0.6, 0, 0.8],
        [-49, 393, -40, 27, 16.4, 0.28, 0, 0.96],
        [-46, 355, -37, 36, 18.4, 0.06, 0, 1, -0.5],
        [-41, 317, -40, 37.5, 14.4, 0.21, 0, 0.98, -1],
        [-44.5, 280, -47, 31, 10.5, 0.52, 0, 0.85, -1],
        [-51, 242, -48, 22, 7.2, 0.74, 0, 0.67, -0.7],
        // Tendo calcaneus.
        [-58, 208, -46.5, 11, 1.5, 0.85, 0, 0.53],
      ]),
    ],
  },
  {
    ...calf,
    id: 'gastrocnemius-lateral',
    name: 'Lateral head of gastrocnemius',
    latin: 'Caput laterale musculi gastrocnemii',
    fma: 45959,
    reference: ['Lateral head of right gastrocnemius'],
    shapes: [
      spindle(13, 12, [
        // Above the outer condyle of the femur.
        [-101, 496, -11, 7, 3, 0.9, 0, 0.4],
        [-97, 478, -32, 13, 4.5, 0.95, 0, -0.2],
        [-93, 460, -42, 20, 6, 0.96, 0, -0.27],
        [-92, 427, -49, 25, 10, 0.97, 0, -0.24],
        [-90, 392, -55, 27.4, 14.8, 0.98, 0, -0.21],
        [-89, 356, -60, 29, 15, 0.97, 0, -0.22],
        [-89, 320, -63, 29.4, 12.7, 0.97, 0, -0.24],
        [-89, 285, -62, 26, 9.5, 0.97, 0, -0.24],
        [-86, 250, -58, 20, 6.2, 0.98, 0, -0.21],
        // Tendo calcaneus.
        [-80, 217, -52, 11, 1.5, 0.97, 0, 0.1],
      ]),
    ],
  },
  {
    ...calf,
    id: 'soleus',
    name: 'Soleus with calcaneal tendon',
    latin: 'Musculus soleus et tendo calcaneus',
    fma: 22542,
    reference: ['Right soleus', 'Right calcaneal tendon'],
    shapes: [
      spindle(13, 11, [
        // Head and shaft of the fibula; soleal line of the tibia.
        [-107, 428, -30, 6, 2.2, 0.95, 0, 0.3],
        [-93, 398, -28, 21, 9, 0.73, 0, 0.68, -0.5],
        [-82, 363, -32, 34, 12, 0.83, 0, 0.56, -1],
        [-70, 327, -34, 46, 13, 0.84, 0, 0.54, -1.6],
        [-65, 292, -33, 44.5, 13.6, 0.81, 0, 0.59, -1.6],
        [-64, 256, -35, 39, 12.6, 0.82, 0, 0.57, -1.4],
        [-66, 221, -36.5, 33, 10.4, 0.86, 0, 0.51, -1.1],
        [-67, 185, -37, 25.5, 7.5, 0.9, 0, 0.44, -0.6],
        [-65, 150, -38, 16.3, 4.5, 0.9, 0, 0.43],
        // Into the tendon.
        [-59, 116, -41, 5, 2, 0.93, 0, 0.37],
      ]),
      // Calcaneal tendon, to the tuberosity of the calcaneus.
      { ...spindle(10, 7, [
        [-68, 226, -48, 20, 1.4, 0.9, 0, 0.43, -0.6],
        [-65, 204, -47, 24, 2.2, 0.9, 0, 0.43, -0.6],
        [-62, 174, -44, 18, 2.8, 0.9, 0, 0.45, -0.4],
        [-61, 144, -43, 12, 2.6, 0.94, 0, 0.33],
        [-59, 114, -43, 9, 3.8, 0.96, 0, 0.26],
        [-58, 84, -46, 8, 3.6, 0.98, 0, 0.21],
        [-58, 58, -51, 8.8, 3.4, 0.95, 0, 0.31],
        [-61, 44, -58.5, 9, 2.4, 0.9, 0, 0.4],
        [-62, 33, -59.5, 8.5, 1.6, 0.9, 0, 0.4],
      ]), tendon: true },
    ],
  },
  {
    ...deep,
    id: 'popliteus',
    name: 'Popliteus',
    latin: 'Musculus popliteus',
    reference: ['Right popliteus'],
    shapes: [
      spindle(11, 12, [
        // Outer condyle of the femur.
        [-110, 474, -12, 3.5, 2, 0, 0.5, 0.8],
        [-104, 458, -27, 6, 2.5, 0.7, -0.3, -0.5],
        [-93, 436, -29, 12, 3.2, 0.9, -0.3, 0],
        [-77, 413, -19, 14, 9, 0.75, 0, 0.5],
        [-66, 390, -15, 12.5, 7.2, 0.43, 0, 0.9],
        [-66, 367, -2, 8, 3.8, 0.2, 0, 0.98],
        // Back of the tibia above the soleal line.
        [-69, 346, 2, 3, 1.6, 0, 0, 1],
      ]),
    ],
  },
  {
    ...shin,
    id: 'tibialis-anterior',
    name: 'Tibialis anterior',
    latin: 'Musculus tibialis anterior',
    fma: 22532,
    reference: ['Right tibialis anterior'],
    shapes: [
      spindle(17, 10, [
        // Outer condyle and outer face of the tibia.
        [-100.5, 428, 6, 5, 2, 0.27, 0, 0.96],
        [-102, 387, 10, 14.5, 8.3, 0.45, 0, 0.89],
        [-102, 344, 10, 17.8, 11, 0.49, 0, 0.87],
        [-102, 301, 8, 17.3, 10.9, 0.51, 0, 0.86],
        [-100, 258, 4, 15.7, 9.8, 0.49, 0, 0.87],
        [-96, 214, 0, 12.5, 7.6, 0.4, 0, 0.92],
        [-92, 171, -1, 9.5, 4.6, 0.4, 0, 0.9],
        [-86, 128, 3, 4.5, 2, 0.7, 0, 0.7],
        [-77, 100, 11, 3.5, 2, 1, 0, 0],
        [-72, 76, 25, 3.3, 2, 1, 0, 0],
        [-71, 60, 40, 3.5, 1.8, 1, 0, 0],
        // Medial cuneiform and base of the first metatarsal, inner side.
        [-73, 42, 53, 4, 1.5, 0.3, 0.3, 0.9],
      ]),
    ],
  },
  {
    ...shin,
    id: 'extensor-digitorum-longus',
    name: 'Extensor digitorum longus',
    latin: 'Musculus extensor digitorum longus',
    reference: ['Right extensor digitorum longus'],
    shapes: [
      spindle(14, 8, [
        // Outer condyle of the tibia and front of the fibula.
        [-109, 430, -6, 4.3, 1.6, 0.05, 0, 1],
        [-107, 390, -9, 10.4, 4.5, -0.3, 0, 0.95],
        [-109, 346, -11, 9.7, 8.2, -0.4, 0, 0.9],
        [-111, 303, -14, 8.9, 6.3, -0.36, 0, 0.93],
        [-111, 259, -14, 9.6, 4.8, -0.17, 0, 0.99],
        [-107, 215, -15, 9.1, 4, -0.24, 0, 0.97],
        [-103, 171, -15, 6.4, 3.2, 0.15, 0, 0.99],
        [-96, 128, -8, 4, 3, 0.4, 0, 0.92],
        [-92, 98, 4, 3, 2.7, 0.6, 0, 0.8],
        // Where it parts over the ankle.
        [-97, 78, 18, 5, 2.2, 0.9, -0.4, 0],
      ]),
      // Tendons to the second, third, fourth and little toe.
      tendon(1.7, 1.1, [[-95, 80, 16], [-98, 71, 36], [-106, 53, 65], [-116, 33, 95], [-129, 20.5, 125], [-136, 15, 139]]),
      tendon(1.7, 1.1, [[-96, 79, 16], [-103, 69, 36], [-116, 48, 65], [-130, 28, 95], [-146, 16.5, 125], [-148, 15, 129]]),
      tendon(1.7, 1.1, [[-98, 77, 16], [-108, 65, 36], [-128, 40, 65], [-147, 21.5, 95], [-156, 15.5, 110]]),
      tendon(1.7, 1.1, [[-99, 76, 16], [-116, 57, 35], [-132, 38, 50], [-145, 25, 65], [-156, 17.5, 80], [-164, 14, 93]]),
    ],
  },
  {
    ...shin,
    id: 'fibularis-longus',
    name: 'Fibularis longus',
    latin: 'Musculus fibularis longus',
    fma: 22539,
    reference: ['Right fibularis longus'],
    shapes: [
      spindle(20, 9, [
        // Head and upper shaft of the fibula.
        [-116, 424, -24, 4.3, 1.7, 0.4, 0, 0.9],
        [-117, 388, -24, 12.1, 5.4, 0, 0, 1],
        [-117, 348, -27, 16.5, 8.6, -0.34, 0, 0.94],
        [-116, 309, -30, 15.5, 9.1, -0.36, 0, 0.93],
        [-113, 269, -32, 12.4, 7.8, -0.39, 0, 0.92],
        [-109, 229, -35, 11, 5, -0.6, 0, 0.8],
        [-107, 189, -35, 8.6, 3.2, -0.5, 0, 0.87],
        [-103, 149, -34, 4.4, 2.1, -0.5, 0, 0.87],
        [-96, 110, -35, 2.5, 1.7, -0.5, 0, 0.87],
        // Behind the outer ankle, under the cuboid, across the sole.
        [-87, 72, -35.5, 2.2, 1.8, -0.9, 0, 0.3],
        [-87, 50, -28, 2.2, 1.8, -0.9, 0, 0],
        [-94, 40, -19, 2.2, 1.8, -0.7, 0.5, 0],
        [-98, 31, -6, 2, 1.7, -0.7, 0.6, 0],
        [-102, 26.5, 10, 2.2, 1.4, -0.9, 0, 0],
        [-99, 28, 21, 2.2, 1.6, -0.7, 0, 0.6],
        [-92, 35, 35, 2.5, 1.8, -0.7, 0, 0.6],
        // First metatarsal bone, base.
        [-86, 40, 48, 2.7, 1.6, -0.7, 0, 0.6],
      ]),
    ],
  },
  {
    ...shin,
    id: 'fibularis-brevis',
    name: 'Fibularis brevis',
    latin: 'Musculus fibularis brevis',
    fma: 22540,
    reference: ['Right fibularis brevis'],
    shapes: [
      spindle(15, 8, [
        // Lower shaft of the fibula.
        [-105, 262, -27, 4, 1.5, -0.66, 0, 0.75],
        [-105, 231, -30, 5.8, 2.3, -0.66, 0, 0.75],
        [-102, 196, -33, 9, 3.2, -0.67, 0, 0.74],
        [-97, 162, -35, 10, 4, -0.78, 0, 0.63],
        [-92, 127, -35, 8, 4, -0.9, 0, 0.44],
        [-86, 93, -34, 4, 2.9, -1, 0, 0.1],
        [-84, 70, -31, 2.4, 1.9, -0.9, 0, 0.2],
        // Behind the outer ankle, to the base of the fifth metatarsal bone.
        [-87, 50, -25, 2.2, 1.8, -0.9, 0, 0],
        [-96, 38, -11, 2.5, 2, -0.7, 0.5, 0],
        [-105, 30, 1, 2.7, 2.1, -0.7, 0.5, 0],
        [-113, 26, 7, 2.8, 2, -0.7, 0.5, 0],
      ]),
    ],
  },
  {
    ...deep,
    id: 'tibialis-posterior',
    name: 'Tibialis posterior',
    latin: 'Musculus tibialis posterior',
    fma: 51099,
    reference: ['Right tibialis posterior'],
    shapes: [
      spindle(17, 9, [
        // Back of tibia, fibula and the membrane between them.
        [-91, 406, -7, 4, 2, 0.9, 0, 0.3],
        [-89, 369, -12, 10, 4.2, 0.96, 0, 0.28],
        [-90, 328, -13, 12, 8.6, 0.88, 0, 0.47],
        [-89, 287, -12, 11.6, 8.6, 0.8, 0, 0.6],
        [-87, 246, -13, 9.7, 5.5, 0.71, 0, 0.7],
        [-82, 204, -14, 7.5, 4.1, 0.89, 0, 0.46],
        [-74, 163, -16, 6, 3.3, 0.97, 0, 0.26],
        [-63, 122, -20, 4.3, 2.3, 0.91, 0, 0.42],
        [-49, 84, -19.5, 3.2, 2, 0.65, 0, 0.76],
        // Behind the inner ankle, to the navicular and on to the cuneiforms.
        [-45, 69, -11, 2.6, 2, 0.4, 0, 0.9],
        [-49, 59, 1, 3.3, 2.2, 0, 0.7, 0.3],
        [-57, 53, 12, 5, 3, -0.5, 0.8, 0],
        [-65, 48, 21, 7, 3, -0.8, 0.5, 0],
        [-72, 41, 31, 5, 2.5, -0.9, 0, 0],
      ]),
      // Slips to the other cuneiforms and the bases of the metatarsal bones.
      spindle(6, 6, [
        [-62, 50, 16, 5, 3, 0, 0.8, 0.5],
        [-72, 43, 25, 6, 2.6, 0, 0.6, 0.7],
        [-83, 39, 32, 6, 2, 0, 0.3, 0.9],
        [-93, 39, 38, 5, 2, 0, 0.3, 0.9],
        [-102, 39, 41, 3.5, 1.8, 0, 0.5, 0.8],
      ]),
    ],
  },
  {
    ...deep,
    id: 'flexor-digitorum-longus',
    name: 'Flexor digitorum longus',
    latin: 'Musculus flexor digitorum longus',
    reference: ['Right flexor digitorum longus'],
    shapes: [
      spindle(16, 8, [
        // Back of the tibia.
        [-78, 364, -7, 3.2, 1.5, 0.95, 0, 0.27],
        [-75, 328, -6, 5.3, 3.4, 0.9, 0, 0.43],
        [-74, 289, -5, 8.6, 4.6, 0.95, 0, 0.3],
        [-71, 251, -11, 10.4, 7, 0.88, 0, 0.48],
        [-68, 212, -14, 11.1, 7.8, 0.9, 0, 0.43],
        [-64, 174, -16, 11.3, 6.5, 0.87, 0, 0.48],
        [-58, 135, -20, 9.5, 4.7, 0.86, 0, 0.51],
        [-49, 97, -23, 4.6, 4, 0.4, 0, 0.9],
        [-42.5, 66, -24, 3, 2.6, 0.4, 0, 0.9],
        [-47, 49, -20, 3.3, 2.8, 0.7, 0.3, 0.4],
        [-59, 37, -9, 3.3, 2.8, 0.7, 0.3, 0.4],
        [-74, 31, 10, 3.6, 2.1, 0.8, 0, 0],
        // Where it parts in the sole.
        [-96, 23, 36, 9, 3.4, 0.9, 0.1, -0.3],
      ]),
      // Tendons to the second, third, fourth and little toe.
      tendon(2, 1.2, [[-91, 25, 38], [-99, 18, 65], [-105, 14, 80], [-113, 11.5, 95], [-121, 12.5, 110], [-136, 9, 138]]),
      tendon(2, 1.2, [[-94, 24, 37], [-101, 19, 50], [-110, 15, 65], [-120, 12, 80], [-130, 11, 95], [-150, 8.5, 131]]),
      tendon(2, 1.2, [[-97, 23, 36], [-111, 18, 50], [-124, 13, 65], [-135, 10.5, 80], [-146, 10, 95], [-160, 8.5, 115]]),
      tendon(1.7, 1.1, [[-100, 22, 34], [-126, 13, 50], [-142, 9, 65], [-154, 9, 80], [-165, 8, 95]]),
    ],
  },
  {
    ...deep,
    id: 'flexor-hallucis-longus',
    name: 'Flexor hallucis longus',
    latin: 'Musculus flexor hallucis longus',
    reference: ['Right flexor hallucis longus'],
    shapes: [
      spindle(20, 9, [
        // Back of the fibula.
        [-100, 324, -26, 3.2, 1.6, 0.6, 0, 0.8],
        [-97, 293, -27, 9.2, 3.8, 0.75, 0, 0.67],
        [-94, 259, -26, 11.1, 6.7, 0.58, 0, 0.82],
        [-90, 225, -25, 12.4, 9.2, 0.55, 0, 0.83],
        [-87, 191, -26, 12.6, 9.9, 0.5, 0, 0.86],
        [-82, 156, -27, 11.9, 10.3, 0.7, 0, 0.7],
        [-76, 122, -29, 11.6, 5.7, 0.96, 0, 0.28],
        [-63, 88, -30, 5.1, 3.9, 0.99, 0, 0.13],
        [-57, 65, -28, 2.7, 2.5, 0.9, 0, 0.2],
        [-58, 47, -14, 2.5, 2.3, 0.9, 0, 0.2],
        [-67, 40, 5, 2.5, 1.8, 0.9, 0, 0.2],
        [-76, 34, 30, 2.2, 1.6, 0.9, 0, 0.2],
        [-83, 24, 60, 2.1, 1.6, 0.9, 0, 0.2],
        [-88, 16, 80, 2.1, 1.6, 0.9, 0, 0.3],
        [-95, 9, 100, 2.4, 1.4, 0.9, 0, 0.4],
        [-104, 9.5, 121, 2.9, 1.4, 0.9, 0, 0.4],
        // Distal phalanx of the big toe.
        [-112, 9, 137, 2.5, 1.3, 0.9, 0, 0.4],
      ]),
    ],
  },
];
