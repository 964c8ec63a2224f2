/**
 * Metatarsal bones and toes, right side, millimetres, in the pose of the
 * reference: flat, toes turned out. A row is a section, from base to head.
 */
import { MEASURED } from './rows.ts';
import { sectionedBone } from './sectioned-bone.ts';
import type { Structure } from './types.ts';

const base = {
  layer: 'bones',
  group: 'Foot',
  side: 'paired',
  certainty: 'measured on reference',
  source: MEASURED,
} as const;

export const forefootBones: readonly Structure[] = [
  {
    ...base,
    id: 'metatarsal-1',
    name: 'First metatarsal bone',
    latin: 'Os metatarsale primum',
    reference: ['Right first metatarsal bone'],
    shapes: [
      sectionedBone(220, ['medial-cuneiform', 'metatarsal-2', 'big-toe-phalanges'], [
        [-86.8, 41.8, 62, 11.8, 7.8, 0.45, 0.77, 0.45],
        [-87.8, 38.5, 70, 9.6, 7.2, 0.55, 0.72, 0.43],
        [-89.2, 34, 79.7, 7.4, 6.4, 0.87, 0.37, 0.33],
        [-90.5, 30.8, 85, 7.6, 6.3, 0.94, 0.2, 0.26],
        [-92, 26.9, 89.9, 8.6, 6.8, 0.86, 0.38, 0.34],
        [-93.6, 22.8, 94.6, 10.7, 8.4, 0.81, 0.46, 0.37],
        [-94.4, 21, 100, 9.9, 8, 0.98, 0.05, 0.2],
      ], [
        // The flat face for the medial cuneiform.
        { solid: { type: 'plate', grid: [[[-88.5, 52.5, 61, 4], [-80, 50, 60.5, 4.5]], [[-90, 38, 54.5, 4], [-81.5, 37, 57, 5]]], along: 3, across: 2 }, k: 9 },
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-2',
    name: 'Second metatarsal bone',
    latin: 'Os metatarsale secundum',
    reference: ['Right second metatarsal bone'],
    shapes: [
      sectionedBone(200, ['medial-cuneiform', 'intermediate-cuneiform', 'lateral-cuneiform', 'metatarsal-1', 'metatarsal-3', 'second-toe-phalanges'], [
        [-99, 50.5, 45.5, 9.3, 6, -0.28, 0.87, 0.4],
        [-101.4, 46.8, 53.6, 6.8, 4.6, -0.05, 0.88, 0.48],
        [-103.5, 44.9, 60.6, 4.6, 3.8, 0.1, 0.85, 0.52],
        [-107.4, 38.6, 73.3, 3.6, 3.4, -0.2, 0.86, 0.45],
        [-110.6, 30.4, 85, 3.8, 3.2, -0.4, 0.84, 0.35],
        [-112.6, 25.5, 90.4, 5, 3.7, -0.37, 0.86, 0.36],
        [-114.3, 19.9, 95.6, 7.8, 5.5, -0.05, 0.88, 0.47],
        [-115.5, 18.3, 98.5, 6.5, 5, 0.2, 0.85, 0.45],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-3',
    name: 'Third metatarsal bone',
    latin: 'Os metatarsale tertium',
    reference: ['Right third metatarsal bone'],
    shapes: [
      sectionedBone(200, ['lateral-cuneiform', 'metatarsal-2', 'metatarsal-4', 'third-toe-phalanges'], [
        [-109, 45.5, 41.5, 9.3, 6.3, -0.55, 0.8, 0.2],
        [-110.8, 41.2, 49.3, 7, 5.2, -0.46, 0.85, 0.26],
        [-113.8, 39.4, 55.3, 5.4, 4.2, -0.1, 0.9, 0.4],
        [-118.3, 34.3, 67.1, 4.1, 3.4, -0.22, 0.9, 0.37],
        [-122.3, 27.7, 78.4, 4, 3.1, -0.39, 0.87, 0.3],
        [-124.4, 23.6, 83.5, 5.2, 3.5, -0.33, 0.89, 0.32],
        [-126.3, 19.3, 88.7, 7.6, 5.1, -0.29, 0.89, 0.34],
        [-127.5, 18, 91.5, 6.3, 4.8, -0.2, 0.9, 0.35],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-4',
    name: 'Fourth metatarsal bone',
    latin: 'Os metatarsale quartum',
    reference: ['Right fourth metatarsal bone'],
    shapes: [
      sectionedBone(200, ['cuboid', 'lateral-cuneiform', 'metatarsal-3', 'metatarsal-5', 'fourth-toe-phalanges'], [
        [-112, 38.2, 30.5, 8, 6.5, -0.85, 0.48, -0.23],
        [-114.6, 35.9, 38.4, 7.8, 6, -0.45, 0.88, 0.12],
        [-118.4, 33.5, 43.9, 5.9, 4.4, -0.11, 0.94, 0.31],
        [-125, 29.5, 55.5, 4.1, 3.4, 0.1, 0.9, 0.42],
        [-130.6, 24.3, 67.2, 4.1, 3.3, -0.3, 0.92, 0.2],
        [-132.8, 20.2, 72.6, 6, 3.7, -0.39, 0.91, 0.16],
        [-135.4, 17.4, 77.5, 6.9, 5.2, -0.45, 0.88, 0.12],
        [-136.5, 17, 80.5, 5.5, 4.5, -0.4, 0.9, 0.2],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-5',
    name: 'Fifth metatarsal bone',
    latin: 'Os metatarsale quintum',
    reference: ['Right fifth metatarsal bone'],
    shapes: [
      sectionedBone(200, ['cuboid', 'metatarsal-4', 'little-toe-phalanges'], [
        [-113.8, 25.5, 9.5, 4.2, 3.5, 0.6, 0.62, 0.5],
        [-115.6, 26.8, 16.5, 7.5, 5.8, 0.6, 0.62, 0.5],
        [-116.5, 28.2, 22.5, 9.8, 7, 0.6, 0.63, 0.5],
        [-119.5, 27.2, 28.3, 7.8, 6, 0.41, 0.8, 0.43],
        [-123.6, 25.2, 34.1, 6.5, 4.9, 0.41, 0.81, 0.43],
        [-131.7, 21.7, 46, 5.3, 4.2, 0.4, 0.82, 0.42],
        [-137.5, 18.7, 54, 5.3, 4.2, 0.3, 0.86, 0.36],
        [-141, 16.9, 58.5, 6, 5, -0.3, 0.9, 0.1],
        [-144.5, 15.6, 63, 7.6, 5.9, -0.72, 0.64, -0.28],
        [-145.8, 15.5, 65, 6, 5.2, -0.72, 0.6, -0.28],
      ]),
    ],
  },
  {
    ...base,
    id: 'big-toe-phalanges',
    name: 'Phalanges of the big toe',
    latin: 'Phalanges hallucis',
    reference: ['Proximal phalanx of right big toe', 'Distal phalanx of right big toe'],
    shapes: [
      sectionedBone(140, ['metatarsal-1'], [
        [-96.3, 17.8, 108.5, 9, 7.2, 0.85, -0.05, 0.5],
        [-99.6, 17.9, 111.6, 8.7, 7.6, 0.85, -0.1, 0.5],
        [-101.6, 17.4, 115.2, 7.5, 6.3, 0.85, -0.1, 0.5],
        [-103.6, 17, 119.5, 6.9, 5, 0.84, 0.08, 0.53],
        [-105.7, 16.3, 123.6, 7.2, 4.5, 0.84, 0.11, 0.53],
        [-107.8, 15, 126.9, 8.3, 4.9, 0.84, 0.08, 0.53],
        [-109.1, 14.7, 129, 7.6, 4.2, 0.84, 0.08, 0.53],
      ]),
      sectionedBone(120, [], [
        [-111.6, 12.8, 134.7, 9, 3.2, 0.86, -0.07, 0.51],
        [-112.6, 12.6, 136.3, 8.3, 4.4, 0.86, -0.07, 0.51],
        [-114.5, 12.2, 139, 6, 4.2, 0.85, -0.15, 0.5],
        [-116.3, 11.9, 142, 4.8, 3.4, 0.85, -0.12, 0.51],
        [-118.8, 11.5, 146, 5, 2.8, 0.85, 0.04, 0.52],
        [-120.7, 11.4, 149.1, 4.2, 2.6, 0.8, 0.2, 0.5],
      ]),
    ],
  },
  {
    ...base,
    id: 'second-toe-phalanges',
    name: 'Phalanges of the second toe',
    latin: 'Phalanges digiti secundi pedis',
    reference: ['Proximal phalanx of right second toe', 'Middle phalanx of right second toe', 'Distal phalanx of right second toe'],
    shapes: [
      sectionedBone(96, ['metatarsal-2'], [
        [-118.2, 18.7, 104.6, 5.9, 4.8, 0.82, -0.4, 0.4],
        [-120.8, 18.6, 108.1, 4.7, 4, 0.84, -0.3, 0.43],
        [-122.9, 18.6, 111.6, 3.7, 2.9, 0.84, -0.3, 0.43],
        [-125, 18.2, 115, 3.2, 2.4, 0.85, -0.2, 0.45],
        [-126.9, 17.3, 118.4, 3.2, 2.4, 0.84, 0, 0.5],
        [-128.2, 16, 121.6, 4.3, 2.9, 0.85, 0.14, 0.51],
        [-129, 15.7, 122.5, 4, 2.6, 0.85, 0.14, 0.51],
      ]),
      sectionedBone(70, [], [
        [-130.7, 14.4, 127.8, 4.2, 3.1, 0.84, 0.28, 0.47],
        [-132.2, 14, 130.4, 3.4, 2.8, 0.81, 0.36, 0.46],
        [-133.4, 13.4, 133, 3.2, 2.3, 0.83, 0.32, 0.47],
        [-134.6, 12.7, 135.6, 4.1, 2.1, 0.85, 0.23, 0.47],
        [-135.3, 12.5, 137.2, 3.8, 1.8, 0.85, 0.23, 0.47],
      ]),
      sectionedBone(64, [], [
        [-136.5, 11.1, 140.2, 4.2, 2.2, 0.83, 0.34, 0.44],
        [-137.6, 10.8, 142.4, 3.1, 2.4, 0.8, 0.4, 0.43],
        [-138.5, 10.6, 144.3, 2.8, 2.3, 0.86, 0.25, 0.44],
        [-139.6, 10.4, 146.2, 3.4, 2.3, 0.9, 0.07, 0.43],
        [-140.2, 10.3, 147.9, 3, 1.9, 0.9, 0, 0.4],
      ]),
    ],
  },
  {
    ...base,
    id: 'third-toe-phalanges',
    name: 'Phalanges of the third toe',
    latin: 'Phalanges digiti tertii pedis',
    reference: ['Proximal phalanx of right third toe', 'Middle phalanx of right third toe', 'Distal phalanx of right third toe'],
    shapes: [
      sectionedBone(90, ['metatarsal-3'], [
        [-130.8, 16.6, 96.4, 5.6, 4.6, 0.9, -0.1, 0.4],
        [-132.8, 17, 100.2, 4, 3.6, 0.9, -0.1, 0.4],
        [-134.7, 16.7, 103.6, 3.3, 2.9, 0.88, -0.2, 0.4],
        [-136.6, 16.3, 107, 2.9, 2.5, 0.85, -0.3, 0.4],
        [-138.5, 15.5, 110.4, 3, 2.4, 0.82, -0.4, 0.4],
        [-140.3, 14.4, 113.6, 4, 2.7, 0.83, -0.38, 0.41],
        [-141.3, 14.1, 115.2, 3.7, 2.4, 0.85, -0.3, 0.43],
      ]),
      sectionedBone(70, [], [
        [-143.3, 13.1, 119, 4.2, 3, 0.87, -0.35, 0.35],
        [-144.8, 13, 121.9, 3.2, 2.8, 0.86, -0.37, 0.34],
        [-146.1, 12.6, 124.6, 2.9, 2.1, 0.86, -0.38, 0.34],
        [-147.3, 12.1, 127.2, 3.6, 1.9, 0.9, -0.23, 0.37],
        [-147.9, 11.9, 128.8, 3.4, 1.7, 0.9, -0.23, 0.37],
      ]),
      sectionedBone(60, [], [
        [-149.4, 10.7, 131.4, 4, 2.1, 0.92, 0.15, 0.35],
        [-150.4, 10.2, 133.3, 2.9, 2.1, 0.9, 0.2, 0.35],
        [-151.4, 9.9, 135.1, 2.6, 2, 0.87, 0.3, 0.36],
        [-152.4, 9.7, 137.2, 2.5, 1.9, 0.93, 0.1, 0.35],
      ]),
    ],
  },
  {
    ...base,
    id: 'fourth-toe-phalanges',
    name: 'Phalanges of the fourth toe',
    latin: 'Phalanges digiti quarti pedis',
    reference: ['Proximal phalanx of right fourth toe', 'Middle phalanx of right fourth toe', 'Distal phalanx of right fourth toe'],
    shapes: [
      sectionedBone(90, ['metatarsal-4'], [
        [-140.9, 16.3, 85.6, 5.4, 4.8, 0.7, -0.55, 0.4],
        [-143.6, 16.3, 88.2, 4.2, 3.5, 0.7, -0.55, 0.4],
        [-145.6, 16.3, 91.3, 3.2, 2.8, 0.75, -0.45, 0.45],
        [-147.5, 15.7, 94.3, 3, 2.5, 0.8, 0, 0.6],
        [-149.5, 14.6, 97.1, 3.2, 2.4, 0.63, 0.52, 0.58],
        [-151.2, 13.3, 99.8, 4.2, 2.6, 0.5, 0.65, 0.52],
        [-151.8, 13, 100.7, 3.6, 2.2, 0.5, 0.65, 0.52],
      ]),
      sectionedBone(64, [], [
        [-153.6, 12.1, 105.1, 4.2, 2.7, 0.68, 0.65, 0.35],
        [-155, 12.4, 106.9, 3.6, 2.5, 0.71, 0.6, 0.37],
        [-156.4, 12.1, 108.7, 3.5, 2.1, 0.71, 0.59, 0.37],
        [-157.8, 12, 111.1, 4.1, 2, 0.75, 0.52, 0.4],
      ]),
      sectionedBone(60, [], [
        [-158.9, 11.2, 114.4, 4, 2.2, 0.85, 0.27, 0.46],
        [-160, 10.3, 116.6, 3.2, 2.4, 0.9, 0.1, 0.42],
        [-161, 9.8, 118.1, 2.8, 2, 0.9, 0.09, 0.42],
        [-161.9, 9.2, 120.1, 2.5, 1.8, 0.89, 0.14, 0.43],
      ]),
    ],
  },
  {
    ...base,
    id: 'little-toe-phalanges',
    name: 'Phalanges of the little toe',
    latin: 'Phalanges digiti minimi pedis',
    reference: ['Proximal phalanx of right little toe', 'Middle phalanx of right little toe', 'Distal phalanx of right little toe'],
    shapes: [
      sectionedBone(90, ['metatarsal-5'], [
        [-149.8, 13.1, 71.2, 5.8, 4.4, 0.84, -0.12, 0.53],
        [-151.7, 13.6, 74, 4.4, 3.3, 0.78, -0.4, 0.45],
        [-153.6, 13.4, 77.1, 3.8, 2.6, 0.75, -0.5, 0.4],
        [-155.6, 12.9, 80, 3.4, 2.4, 0.78, -0.41, 0.47],
        [-157.3, 12.2, 83.1, 3.3, 2.3, 0.83, -0.22, 0.52],
        [-159, 11.5, 85.8, 3.9, 2.7, 0.84, -0.05, 0.54],
        [-159.9, 11.3, 87, 3.6, 2.4, 0.84, -0.05, 0.54],
      ]),
      sectionedBone(52, [], [
        [-161.3, 11, 90.6, 3.6, 2.3, 0.95, 0, 0.35],
        [-163.2, 10.6, 92.5, 3.7, 2.3, 0.95, 0, 0.35],
      ]),
      sectionedBone(52, [], [
        [-164.3, 10.6, 95.3, 3.6, 1.8, 0.91, 0.14, 0.39],
        [-165.3, 10.2, 96.9, 2.7, 2, 0.91, 0.16, 0.39],
        [-166.2, 9.9, 98.2, 2.2, 1.8, 0.86, 0.31, 0.4],
        [-167.2, 9.4, 100.6, 2.2, 1.6, 0.84, 0.37, 0.4],
      ]),
    ],
  },
];
