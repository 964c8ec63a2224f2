/** Radius and ulna, right side, millimetres, in the pose of the reference: the forearm hangs, half-way to palm forwards. */
import { MEASURED } from './rows.ts';
import { shaft } from './sectioned-bone.ts';
import type { Structure } from './types.ts';

const base = {
  layer: 'bones',
  group: 'Upper limb',
  side: 'paired',
  certainty: 'measured on reference',
  source: MEASURED,
} as const;

export const forearmBones: readonly Structure[] = [
  {
    ...base,
    id: 'radius',
    name: 'Radius',
    latin: 'Radius',
    fmaSides: [23464, 23465],
    reference: ['Right radius'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Neck, tuberosity (1082) and shaft, downwards: centre, half-width, half-thickness, direction of the width.
          {
            solid: shaft([
              [-231, 1103, -11.5, 7.6, 7.2, -0.65, 0, 0.76],
              [-231, 1094, -9, 8, 6.4, -0.63, 0, 0.77],
              [-232, 1088, -6.5, 8.8, 6.2, -0.53, 0, 0.85],
              [-234, 1080, -4, 9.5, 6.5, -0.31, 0, 0.95],
              [-235.5, 1070, -3, 8.4, 6.7, -0.3, 0, 0.95],
              [-238, 1060, -2, 7.3, 6.9, -0.58, 0, 0.82],
              [-241, 1040, -1, 7.8, 5.6, -0.99, 0, -0.14],
              [-245, 1020, 1, 8.1, 4.6, -0.98, 0, -0.18],
              [-249, 1000, 4, 7.5, 4.8, -0.96, 0, -0.29],
              [-252, 980, 7, 7.3, 4.7, -0.94, 0, -0.34],
              [-255, 960, 11, 7.4, 4.6, -0.97, 0, -0.26],
              [-257, 940, 16, 8.1, 5, -0.99, 0, -0.17],
              [-259, 925, 21, 9, 5.7, -1, 0, -0.09],
              [-261, 914, 24.5, 10.3, 6.5, -1, 0, 0],
              [-262, 905, 27, 12.8, 7, -1, 0, 0],
              [-262.5, 898, 29, 14.5, 7, -1, 0, 0],
            ]),
          },
          // Head.
          {
            solid: {
              type: 'drum',
              lower: { centre: [-231, 1103, -12], side: [-241, 1103, -12], front: [-231, 1105, -2.5] },
              upper: { centre: [-231, 1112, -12.5], side: [-241.2, 1111.5, -12.7], front: [-231, 1114, -3] },
              hollow: 1.2,
              edge: 2,
            },
            k: 3,
          },
          // Lower end: columns from the styloid process to the notch for the ulna; back layer, front layer.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-272, 899, 25, 5], [-262, 899, 24, 5], [-252, 899, 25, 4.5]],
                [[-273.5, 892, 27, 4.5], [-262, 891, 25, 4.5], [-252.5, 891.5, 26, 3.5]],
              ],
              along: 2,
              across: 4,
            },
            k: 3,
          },
          {
            solid: {
              type: 'plate',
              grid: [
                [[-270, 901, 33, 5], [-262, 901, 34.5, 5.5], [-253, 899, 34, 5]],
                [[-273, 894, 35, 4.5], [-262, 896, 37.5, 4.2], [-251.5, 895.5, 36, 3.4]],
              ],
              along: 2,
              across: 4,
            },
            k: 3,
          },
          { solid: { type: 'cone', a: [-274, 893, 32, 4.8], b: [-277, 887.5, 34, 2.8] }, k: 3 },
        ],
        mates: ['humerus', 'ulna', 'scaphoid', 'lunate'],
        step: 1.4,
        smooth: 2,
        triangles: 700,
      },
    ],
  },
  {
    ...base,
    id: 'ulna',
    name: 'Ulna',
    latin: 'Ulna',
    fmaSides: [23467, 23468],
    reference: ['Right ulna'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Olecranon with its beak, downwards; inner edge, back border, outer edge.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-202, 1127, -27, 3.2], [-208, 1127.2, -26.8, 4.4], [-214.5, 1127, -28.5, 3]],
                [[-201.5, 1122, -30, 4.2], [-208.5, 1122, -30, 6.2], [-215, 1122, -31, 3.8]],
                [[-201, 1116, -31, 4.4], [-208.5, 1116, -31.6, 7.2], [-215, 1116, -31.4, 4.2]],
                [[-202.5, 1109, -29.5, 4.4], [-209, 1109, -29.8, 8.4], [-215.2, 1109, -29.2, 4.6]],
                [[-205.5, 1102, -27, 5.2], [-210, 1102, -28.5, 8.2], [-216, 1102, -26, 6]],
                [[-208.5, 1094, -24.5, 6], [-212, 1094, -26.5, 7.4], [-217.5, 1094, -23.5, 6]],
              ],
              along: 10,
              across: 4,
            },
          },
          // Coronoid process: rows forwards, columns outwards from its inner corner to the notch for the head of the radius; and its tip.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-203.5, 1100.5, -20, 3.6], [-211, 1099, -20, 7], [-219, 1099.5, -20, 4.6]],
                [[-201.5, 1102.2, -14.5, 2.8], [-210, 1100.5, -14, 6.2], [-219, 1100.5, -14, 4]],
                [[-204.5, 1102.2, -9, 2.8], [-211, 1103.5, -8.5, 3.8], [-217, 1101.5, -10, 3.4]],
              ],
              along: 4,
              across: 4,
            },
            k: 3,
          },
          { solid: { type: 'cone', a: [-212, 1102, -10, 4.5], b: [-212.8, 1109.4, -6.2, 2.4] }, k: 3 },
          // Shaft, downwards: centre, half-width, half-thickness, direction of the width.
          {
            solid: shaft([
              [-213.2, 1094, -21.5, 12.4, 7.4, -0.04, 0, 1],
              [-215, 1086, -21, 11, 7.4, -0.1, 0, 1],
              [-216, 1080, -21, 10, 7, -0.1, 0, 1],
              [-218, 1070, -19, 9, 6.7, -0.11, 0, 1],
              [-220, 1060, -17, 8.2, 6.3, -0.16, 0, 1],
              [-223, 1040, -11, 7.8, 5.7, -0.69, 0, 0.73],
              [-225, 1020, -4, 7.9, 4.9, -0.71, 0, 0.7],
              [-226, 1000, 1, 7.1, 4.7, -0.75, 0, 0.67],
              [-227, 980, 7, 6.2, 4.7, -0.78, 0, 0.62],
              [-228, 960, 13, 5.7, 4.6, -0.64, 0, 0.77],
              [-230, 940, 18, 5.6, 4.9, -0.53, 0, 0.85],
              [-233, 920, 23, 5.9, 4.8, -0.81, 0, 0.59],
              [-237, 905, 28, 7.5, 5, -0.8, 0, 0.61],
              [-239, 896, 31, 8.8, 5.4, -0.73, 0, 0.68],
              [-239.5, 893.5, 31, 8.6, 5, -0.78, 0, 0.62],
            ]),
            k: 3,
          },
          // Styloid process.
          { solid: { type: 'cone', a: [-235, 893, 28, 3.5], b: [-236, 886, 28, 2.2] }, k: 2 },
        ],
        mates: ['humerus', 'radius', 'lunate', 'triquetrum'],
        step: 1.4,
        smooth: 2,
        triangles: 800,
      },
    ],
  },
];
