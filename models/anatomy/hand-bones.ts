/**
 * Carpus, metacarpus and fingers, right side, millimetres, in the pose of the
 * reference: hanging, palm forwards, fingers a little bent. Every bone is rows
 * of sections: centre x y z, half-width, half-thickness, direction of the
 * width. Neighbours part half-way.
 */
import { MEASURED } from './rows.ts';
import { sectionedBone, shaft } from './sectioned-bone.ts';
import type { FieldShape, Primitive, Structure } from './types.ts';

const base = {
  layer: 'bones',
  group: 'Hand',
  side: 'paired',
  certainty: 'measured on reference',
  source: MEASURED,
} as const;

/** A carpal bone: a blob from its sections and whatever stands out from it. */
function carpal(mates: readonly string[], body: Primitive, ...processes: readonly Primitive[]): FieldShape {
  return {
    kind: 'field',
    parts: [{ solid: body }, ...processes.map((solid) => ({ solid, k: 2 }))],
    mates,
    step: 0.8,
    smooth: 2,
    triangles: 140,
  };
}

export const handBones: readonly Structure[] = [
  {
    ...base,
    id: 'scaphoid',
    name: 'Scaphoid',
    latin: 'Os scaphoideum',
    fmaSides: [24435, 24436],
    reference: ['Right scaphoid'],
    shapes: [
      carpal(['radius', 'lunate', 'capitate', 'trapezium', 'trapezoid'], shaft([
        [-253, 884.5, 32, 5.2, 3.2, 0.13, 0.67, 0.73],
        [-257, 884.5, 33, 6.6, 3.9, 0.15, 0.7, 0.7],
        [-262, 884, 34, 5.4, 4.5, 0.2, 0.7, 0.6],
        [-266, 881, 36, 5.7, 4.5, -0.1, 0.95, 0.1],
        [-268.5, 880.5, 38, 4.8, 4, -0.2, 0.97, 0.1],
      ])),
    ],
  },
  {
    ...base,
    id: 'lunate',
    name: 'Lunate',
    latin: 'Os lunatum',
    fmaSides: [24437, 24438],
    reference: ['Right lunate'],
    shapes: [
      carpal(['radius', 'ulna', 'scaphoid', 'triquetrum', 'capitate', 'hamate'], shaft([
        [-246.5, 882.5, 39.5, 5.8, 4, 0.9, 0.4, 0],
        [-245, 883, 38, 6.2, 4.7, 0.98, 0.1, 0.1],
        [-244, 883, 35, 6.8, 4.3, 0.98, 0.1, 0.1],
        [-244, 882, 32, 6.5, 4, 0.98, 0.2, 0.1],
        [-245, 880.5, 30.5, 5.6, 3.6, 0.97, 0.24, 0.1],
      ])),
    ],
  },
  {
    ...base,
    id: 'triquetrum',
    name: 'Triquetrum',
    latin: 'Os triquetrum',
    fmaSides: [24439, 24440],
    reference: ['Right triquetral'],
    shapes: [
      carpal(['ulna', 'lunate', 'hamate', 'pisiform'], shaft([
        [-238.5, 875.5, 34, 5, 3.6, 0.3, 0.9, 0.3],
        [-237.5, 875, 36, 5.7, 4.3, 0.1, 0.9, 0.4],
        [-237, 874, 39, 6, 4.2, -0.2, 0.87, 0.45],
        [-236, 872, 41.5, 5.1, 4, -0.1, 0.88, 0.45],
        [-236, 871.5, 42.5, 4.2, 3.2, 0.1, 0.85, 0.4],
      ])),
    ],
  },
  {
    ...base,
    id: 'pisiform',
    name: 'Pisiform',
    latin: 'Os pisiforme',
    fmaSides: [24441, 24442],
    reference: ['Right pisiform'],
    shapes: [
      carpal(['triquetrum'], shaft([
        [-235.5, 875.5, 47, 4.3, 3.4, -0.5, 0.5, 0.7],
        [-236, 873.5, 48.5, 4.8, 3.6, -0.5, 0.5, 0.7],
        [-236.5, 871.5, 50, 4.6, 3.2, -0.5, 0.5, 0.7],
      ])),
    ],
  },
  {
    ...base,
    id: 'trapezium',
    name: 'Trapezium',
    latin: 'Os trapezium',
    fmaSides: [24443, 24444],
    reference: ['Right trapezium'],
    shapes: [
      carpal(['scaphoid', 'trapezoid', 'metacarpal-1', 'metacarpal-2'], shaft([
        [-270, 880, 46.5, 4.5, 2.8, 0.45, -0.6, 0.66],
        [-272, 878, 45, 6.2, 4.6, 0.5, -0.6, 0.6],
        [-274, 874.5, 42.5, 6.8, 5.7, 0.6, -0.5, 0.4],
        [-274, 870.5, 40, 5.6, 3.9, 0.27, -0.6, 0.75],
        [-275, 868, 38.5, 5, 2.8, 0, -0.56, 0.82],
      ])),
    ],
  },
  {
    ...base,
    id: 'trapezoid',
    name: 'Trapezoid',
    latin: 'Os trapezoideum',
    fmaSides: [23725, 24445],
    reference: ['Right trapezoid'],
    shapes: [
      carpal(['scaphoid', 'trapezium', 'capitate', 'metacarpal-2'], shaft([
        [-266, 869.5, 41, 4, 3.4, 0, 0.86, -0.5],
        [-267, 868.5, 39.5, 4.8, 3.7, -0.2, 0.86, -0.45],
        [-268, 868, 36.5, 5, 4.1, -0.43, 0.82, -0.38],
        [-268, 866, 33.5, 5, 3.7, -0.8, 0.5, -0.2],
        [-268, 864.5, 32.5, 4.3, 2.8, -0.95, 0.2, 0.1],
      ])),
    ],
  },
  {
    ...base,
    id: 'capitate',
    name: 'Capitate',
    latin: 'Os capitatum',
    fmaSides: [24446, 24447],
    reference: ['Right capitate'],
    shapes: [
      carpal(['scaphoid', 'lunate', 'trapezoid', 'hamate', 'metacarpal-2', 'metacarpal-3', 'metacarpal-4'], shaft([
        [-255.5, 878.5, 37, 6, 4.4, 0.94, 0, -0.33],
        [-256.5, 875.5, 36.5, 7.2, 5.2, 0.86, 0, -0.5],
        [-257, 871, 36.5, 7.5, 5.1, 0.69, 0, -0.7],
        [-257.5, 866.5, 35, 7.8, 5.3, 0.45, 0.1, -0.85],
        [-256.5, 864.5, 32.5, 6.5, 4.6, 0.6, 0.1, -0.7],
      ])),
    ],
  },
  {
    ...base,
    id: 'hamate',
    name: 'Hamate',
    latin: 'Os hamatum',
    fmaSides: [24448, 24449],
    reference: ['Right hamate'],
    shapes: [
      carpal(
        ['lunate', 'triquetrum', 'capitate', 'metacarpal-4', 'metacarpal-5'],
        {
          type: 'plate',
          grid: [
            [[-247.5, 873, 32, 3.6], [-245.5, 873, 35, 3.6]],
            [[-247, 868.5, 33, 4.6], [-242, 868.5, 37, 4.8]],
            [[-247, 864.5, 33, 4.4], [-241.5, 865, 38, 4.4]],
          ],
          along: 5,
          across: 2,
        },
        // Hook.
        { type: 'cone', a: [-243.5, 866.5, 41, 4], b: [-245, 868.5, 47.5, 2.4] },
      ),
    ],
  },
  {
    ...base,
    id: 'metacarpal-1',
    name: 'First metacarpal bone',
    latin: 'Os metacarpi primum',
    fmaSides: [24464, 24465],
    reference: ['Right first metacarpal bone'],
    shapes: [
      sectionedBone(140, ['trapezium', 'metacarpal-2', 'thumb-phalanges'], [
        [-279.5, 869.5, 46, 7.2, 5.6, 0.4, -0.74, -0.5],
        [-285, 865, 48, 5.8, 4.8, 0.33, -0.72, -0.6],
        [-293, 858, 52.5, 5.7, 3.7, 0.27, -0.7, -0.66],
        [-300, 850, 58, 6.2, 4, 0.29, -0.71, -0.64],
        [-304, 845, 62, 7.3, 5.1, 0.35, -0.72, -0.6],
      ]),
    ],
  },
  {
    ...base,
    id: 'metacarpal-2',
    name: 'Second metacarpal bone',
    latin: 'Os metacarpi secundum',
    fmaSides: [24466, 24467],
    reference: ['Right second metacarpal bone'],
    shapes: [
      sectionedBone(140, ['trapezium', 'trapezoid', 'capitate', 'metacarpal-1', 'metacarpal-3', 'index-finger-phalanges'], [
        [-269.5, 859.5, 40.5, 8, 5.8, 0.75, 0, 0.65],
        [-271.5, 856, 41, 7.4, 5.6, 0.62, 0, 0.78],
        [-274, 848, 40.5, 4.9, 4.1, 0.6, 0, 0.8],
        [-278.5, 830.5, 42, 4.2, 3.8, 0.5, 0, 0.85],
        [-282, 813.5, 47, 5.4, 4.7, 0.7, 0, 0.7],
        [-284.5, 807, 51.5, 7.2, 6.2, 0.9, -0.2, 0.2],
        [-285, 803, 53, 6.5, 5.6, 0.9, -0.3, -0.2],
      ]),
    ],
  },
  {
    ...base,
    id: 'metacarpal-3',
    name: 'Third metacarpal bone',
    latin: 'Os metacarpi tertium',
    fmaSides: [24468, 24469],
    reference: ['Right third metacarpal bone'],
    shapes: [
      sectionedBone(140, ['capitate', 'metacarpal-2', 'metacarpal-4', 'middle-finger-phalanges'], [
        [-259, 859, 35, 7.5, 4.5, 0.6, 0.2, 0.75],
        [-259.5, 855, 35.5, 7, 5.6, 0.3, 0.3, 0.9],
        [-261, 847, 36.5, 5, 4.3, 0.5, 0.2, 0.8],
        [-263, 830.5, 40.5, 4.5, 3.7, 0.3, 0.27, 0.92],
        [-264.5, 815, 47, 5.6, 5.1, 0.9, 0, 0.4],
        [-265.5, 808.5, 51.5, 7.1, 6.3, 0.9, -0.1, 0],
        [-265.5, 804, 53, 6.3, 5.6, 0.9, -0.2, -0.3],
      ]),
    ],
  },
  {
    ...base,
    id: 'metacarpal-4',
    name: 'Fourth metacarpal bone',
    latin: 'Os metacarpi quartum',
    fmaSides: [24470, 24471],
    reference: ['Right fourth metacarpal bone'],
    shapes: [
      sectionedBone(140, ['capitate', 'hamate', 'metacarpal-3', 'metacarpal-5', 'ring-finger-phalanges'], [
        [-248.5, 857, 37.5, 5.8, 5, -0.25, 0.27, 0.93],
        [-248.5, 852, 38.5, 4.8, 4, -0.4, 0.25, 0.88],
        [-248.5, 846.5, 38.5, 3.7, 3.4, 0, 0.28, 0.96],
        [-248, 831.5, 41.5, 3.5, 3.1, 0, 0.28, 0.96],
        [-247.5, 817.5, 47.5, 4.8, 4.1, 0.4, 0.27, 0.88],
        [-247.5, 811.5, 51, 6.3, 5.5, 0.3, 0.28, 0.91],
        [-247, 808, 52.5, 5.8, 5.2, 0.5, 0.25, 0.8],
      ]),
    ],
  },
  {
    ...base,
    id: 'metacarpal-5',
    name: 'Fifth metacarpal bone',
    latin: 'Os metacarpi quintum',
    fmaSides: [24472, 24473],
    reference: ['Right fifth metacarpal bone'],
    shapes: [
      sectionedBone(140, ['hamate', 'metacarpal-4', 'little-finger-phalanges'], [
        [-239.5, 860, 41.5, 5.8, 4.4, 0.92, 0, -0.38],
        [-239, 857, 42, 5.9, 4.1, 0.98, 0.1, -0.2],
        [-237, 850, 42.5, 4.9, 2.9, 0.95, 0.1, -0.2],
        [-234.5, 836, 45, 4.2, 3.1, 0.97, 0.2, 0.1],
        [-232.5, 823, 50, 4.8, 4.2, 0.6, 0.33, 0.7],
        [-231.5, 818, 54, 6.1, 5.2, 0.4, 0.33, 0.85],
        [-230.5, 815, 55, 5.7, 4.8, 0.57, 0.34, 0.75],
      ]),
    ],
  },
  {
    ...base,
    id: 'thumb-phalanges',
    name: 'Phalanges of the thumb',
    latin: 'Phalanges pollicis',
    reference: ['Proximal phalanx of right thumb', 'Distal phalanx of right thumb'],
    shapes: [
      sectionedBone(80, ['metacarpal-1'], [
        [-305.5, 838, 64.5, 6.9, 4.6, 0.7, -0.54, -0.47],
        [-308.5, 832.5, 67, 5.6, 3.6, 0.7, -0.54, -0.47],
        [-310.5, 828.5, 69, 4.9, 2.9, 0.7, -0.54, -0.47],
        [-313.5, 821, 73.5, 5.3, 2.9, 0.5, -0.56, -0.66],
        [-314.5, 819, 74.5, 5.7, 3.1, 0.56, -0.56, -0.61],
      ]),
      sectionedBone(70, [], [
        [-315.5, 814.5, 79, 5.5, 3, -0.4, 0.55, 0.72],
        [-316.5, 812, 80, 5.7, 3, -0.46, 0.57, 0.68],
        [-318, 808, 82.5, 3.5, 2.2, -0.4, 0.57, 0.72],
        [-321, 802, 86, 3.7, 1.7, -0.45, 0.57, 0.68],
        [-322, 799.5, 87, 2.9, 1.5, -0.45, 0.57, 0.68],
      ]),
    ],
  },
  {
    ...base,
    id: 'index-finger-phalanges',
    name: 'Phalanges of the index finger',
    latin: 'Phalanges indicis',
    reference: ['Proximal phalanx of right index finger', 'Middle phalanx of right index finger', 'Distal phalanx of right index finger'],
    shapes: [
      sectionedBone(60, ['metacarpal-2'], [
        [-288.5, 796, 55.5, 7.5, 4.9, 0.96, -0.27, 0.1],
        [-290, 792, 56, 6.7, 4.2, 0.96, -0.27, 0.1],
        [-293, 781.5, 60.5, 4.9, 3.1, 0.96, -0.27, 0.1],
        [-296.5, 771.5, 66, 4.8, 2.8, 0.96, -0.27, 0.1],
        [-298, 768, 69, 5.3, 3.3, 0.96, -0.27, 0.1],
      ]),
      sectionedBone(46, [], [
        [-300, 764, 72, 5.4, 3.1, 0.95, -0.31, 0.1],
        [-302.5, 757.5, 77.5, 3.8, 2.4, 0.93, -0.36, 0],
        [-304.5, 753, 83.5, 4, 2.1, 0.93, -0.36, 0],
        [-305.5, 751.5, 85.5, 4.4, 2.1, 0.93, -0.36, 0],
      ]),
      sectionedBone(40, [], [
        [-306, 750, 90, 3.9, 2.6, 0.98, -0.19, 0],
        [-307, 746, 94.5, 2.5, 2.1, 0.98, -0.19, 0],
        [-308, 743, 99, 3, 1.9, 0.98, -0.19, 0],
        [-308, 742, 100.5, 2.6, 1.7, 0.98, -0.19, 0],
      ]),
    ],
  },
  {
    ...base,
    id: 'middle-finger-phalanges',
    name: 'Phalanges of the middle finger',
    latin: 'Phalanges digiti medii',
    reference: ['Proximal phalanx of right middle finger', 'Middle phalanx of right middle finger', 'Distal phalanx of right middle finger'],
    shapes: [
      sectionedBone(60, ['metacarpal-3'], [
        [-267, 797, 57, 7.7, 5.5, 0.98, 0, 0.2],
        [-267.5, 793, 58.5, 6.6, 4.6, 0.98, 0, 0.2],
        [-269.5, 780.5, 64, 5, 3.2, 0.99, 0, 0.14],
        [-271, 769.5, 72, 5.1, 2.9, 0.99, 0, 0.14],
        [-272, 766, 75.5, 5.6, 3.6, 0.99, 0, 0.14],
      ]),
      sectionedBone(46, [], [
        [-272.5, 760.5, 79, 5.6, 3.7, 0.98, 0, 0.2],
        [-274, 751.5, 84.5, 4.2, 2.5, 0.99, 0, 0.1],
        [-275, 745, 91, 4.4, 2.2, 0.99, -0.1, 0],
        [-275.5, 743, 94, 4.9, 2.3, 0.99, -0.1, 0],
      ]),
      sectionedBone(40, [], [
        [-276.5, 740.5, 98.5, 4.2, 2.6, 0.99, -0.1, 0],
        [-276.5, 737, 103, 2.6, 1.9, 0.99, -0.1, 0],
        [-277, 734.5, 107.5, 2.9, 1.8, 0.99, -0.1, 0],
        [-277.5, 733, 109.5, 2.4, 1.7, 0.99, -0.1, 0],
      ]),
    ],
  },
  {
    ...base,
    id: 'ring-finger-phalanges',
    name: 'Phalanges of the ring finger',
    latin: 'Phalanges digiti anularis',
    reference: ['Proximal phalanx of right ring finger', 'Middle phalanx of right ring finger', 'Distal phalanx of right ring finger'],
    shapes: [
      sectionedBone(60, ['metacarpal-4'], [
        [-247, 801.5, 57.5, 6.7, 5.1, 0.96, 0.1, 0.25],
        [-247, 797, 58, 5.7, 4, 0.98, 0, 0.15],
        [-247.5, 785.5, 63, 4.4, 3, 1, 0, 0.05],
        [-248, 775, 70, 4.6, 2.7, 0.99, 0, 0.14],
        [-248.5, 771.5, 73.5, 5.2, 3.3, 0.98, 0, 0.2],
      ]),
      sectionedBone(46, [], [
        [-248.5, 766.5, 78, 5, 3.5, 0.99, 0, 0.14],
        [-249, 757.5, 84, 3.9, 2.2, 0.99, 0, 0.14],
        [-249.5, 752, 91, 4.2, 2.1, 0.98, 0.1, 0.19],
        [-249.5, 750, 94, 4.6, 2.2, 0.98, 0.1, 0.15],
      ]),
      sectionedBone(40, [], [
        [-249.5, 749, 98.5, 3.8, 2.2, 1, 0, 0],
        [-249.5, 747, 103, 2.3, 1.8, 1, 0, 0],
        [-250, 745, 107, 2.4, 1.7, 1, 0, 0],
        [-250, 744, 108.5, 2.2, 1.5, 1, 0, 0],
      ]),
    ],
  },
  {
    ...base,
    id: 'little-finger-phalanges',
    name: 'Phalanges of the little finger',
    latin: 'Phalanges digiti minimi manus',
    reference: ['Proximal phalanx of right little finger', 'Middle phalanx of right little finger', 'Distal phalanx of right little finger'],
    shapes: [
      sectionedBone(60, ['metacarpal-5'], [
        [-229.5, 808.5, 59, 6.5, 4.2, 0.98, 0.15, 0],
        [-229.5, 805.5, 60, 5.8, 3.6, 0.99, 0.1, -0.1],
        [-228, 796, 64, 4, 2.4, 0.99, 0.1, -0.1],
        [-227, 787.5, 69.5, 4.1, 2.3, 0.99, 0.1, -0.1],
        [-226.5, 784.5, 72, 4.2, 2.8, 0.99, 0.1, -0.1],
      ]),
      sectionedBone(46, [], [
        [-225, 780.5, 75.5, 4.5, 2.9, 0.98, 0.18, 0],
        [-224, 774, 79, 3.3, 2.1, 0.98, 0.2, 0],
        [-223, 769, 84, 3.6, 2, 0.98, 0.2, 0],
        [-222.5, 767.5, 85.5, 3.9, 1.8, 0.98, 0.2, 0],
      ]),
      sectionedBone(40, [], [
        [-223, 764.5, 88, 3.4, 1.9, 0.99, 0.1, 0],
        [-222, 761, 91.5, 2.2, 1.9, 0.99, 0.1, 0],
        [-222, 758, 95, 2.4, 2, 0.99, 0.1, 0],
        [-222, 756.5, 96, 2.2, 1.7, 0.99, 0.1, 0],
      ]),
    ],
  },
];
