/**
 * Kidneys, spleen and liver as calm closed shapes, millimetres: they claim
 * their place, not their detail. Both sides differ, so each is authored where
 * it lies (the subject's right = -X). Loft rows: x y z of the section's centre,
 * half-width, half-thickness, direction of the width.
 */
import { MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const base = { layer: 'organs', group: 'Belly', side: 'midline' } as const;

export const bellyOrgans: readonly Structure[] = [
  {
    ...base,
    id: 'kidney-right',
    name: 'Right kidney',
    latin: 'Ren dexter',
    fma: 7204,
    certainty: 'measured on reference',
    source: `${MEASURED} Its lower half is moved outwards, off psoas major, into which the reference's own kidney reaches.`,
    reference: ['Right kidney'],
    shapes: [
      spindle(15, 12, [
        [-54, 1144, 1, 14, 7, 0.82, 0, 0.57],
        [-55.5, 1139, 1, 19.5, 10, 0.82, 0, 0.57],
        [-58, 1131, 1, 24, 12.7, 0.86, 0, 0.5],
        [-62, 1121, 1, 25.5, 14.5, 0.88, 0, 0.48],
        [-67, 1107, 1, 23.5, 16.8, 0.9, 0, 0.43],
        [-69, 1097, 3, 23.5, 17.4, 0.89, 0, 0.46],
        [-68, 1083, 7, 26, 16.2, 0.87, 0, 0.49],
        [-67, 1073, 9, 26.5, 14.8, 0.87, 0, 0.49],
        [-66, 1062, 11, 24, 12.3, 0.88, 0, 0.48],
        [-65, 1056, 12, 20.5, 10.5, 0.87, 0, 0.5],
        [-64, 1051, 12.5, 15.5, 7.5, 0.86, 0, 0.5],
      ]),
    ],
  },
  {
    ...base,
    id: 'kidney-left',
    name: 'Left kidney',
    latin: 'Ren sinister',
    fma: 7205,
    certainty: 'measured on reference',
    source: `${MEASURED} Its lower half is moved outwards, off psoas major, into which the reference's own kidney reaches.`,
    reference: ['Left kidney'],
    shapes: [
      spindle(15, 12, [
        [56.5, 1162, -11, 14, 8, 1, 0, -0.07],
        [55.5, 1157, -10, 19, 11, 0.99, 0, -0.14],
        [56.5, 1150, -9, 23.3, 13.8, 0.98, 0, -0.18],
        [58.5, 1139, -8, 25.4, 15.8, 0.98, 0, -0.19],
        [66, 1126, -7, 22.5, 17.5, 1, 0, 0],
        [68, 1114, -6.5, 21.5, 18, 0.98, 0, 0.1],
        [69, 1102, -5, 21.5, 17, 0.99, 0, 0],
        [70, 1092, -3, 23, 16, 0.98, 0, -0.2],
        [71, 1082, -1.5, 21.5, 14.5, 0.99, 0, -0.15],
        [71, 1075, 0, 18, 12, 1, 0, 0],
        [71, 1071, 1, 14, 9, 1, 0, 0],
      ]),
    ],
  },
  {
    ...base,
    id: 'spleen',
    name: 'Spleen',
    latin: 'Splen',
    fma: 7196,
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Spleen'],
    shapes: [
      spindle(15, 12, [
        // Upper end behind, lower end in front.
        [73, 1186, -31, 13, 10, -0.2, 0.75, 0.6],
        [79.5, 1180, -20.5, 21.5, 17, -0.1, 0.82, 0.56],
        [88.5, 1173, -9.5, 27, 17.5, 0.1, 0.87, 0.48],
        [93, 1162, 1, 27.5, 17.5, 0.1, 0.86, 0.49],
        [96, 1153, 14, 25.5, 17, 0, 0.85, 0.5],
        [98, 1148, 29, 21, 14, -0.3, 0.75, 0.58],
        [99, 1144, 43, 14, 9, -0.4, 0.68, 0.6],
        [97.5, 1141, 50, 8.5, 6, -0.5, 0.6, 0.6],
      ]),
    ],
  },
  {
    ...base,
    id: 'liver',
    name: 'Liver',
    latin: 'Hepar',
    fma: 7197,
    certainty: 'schematic',
    source:
      'Standard anatomy in our own words: under the right dome of the diaphragm, its lower edge along the right costal margin, its left lobe tapering across the midline below the heart. Laid within the measured rib cage; only its place is claimed.',
    shapes: [
      {
        kind: 'field',
        parts: [
          // Right lobe, downwards along the ribs.
          { solid: { type: 'tube', balls: [[-68, 1212, 15, 39], [-74, 1188, 28, 38.5], [-82, 1160, 38, 30], [-93, 1136, 44, 20], [-97, 1120, 48, 10]] } },
          // Front of both lobes: rows from right to left, upper and lower edge.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-80, 1208, 48, 28], [-86, 1160, 60, 15]],
                [[-55, 1211, 62, 32], [-60, 1166, 82, 14]],
                [[-20, 1211, 66, 27], [-24, 1180, 86, 11]],
                [[18, 1217, 64, 20], [14, 1198, 82, 8]],
                [[50, 1224, 54, 10], [48, 1214, 66, 5]],
              ],
              along: 8,
              across: 3,
            },
            k: 14,
          },
        ],
        step: 3,
        smooth: 4,
        error: 0.8,
        triangles: 700,
      },
    ],
  },
];
