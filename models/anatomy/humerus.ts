/** The upper arm bone, as a field: head, tubercles, shaft, and the flat lower end with trochlea and capitulum. Figures: x, y, z, half-thickness. */
import { MEASURED } from './rows.ts';
import type { Structure } from './types.ts';

export const humerus: readonly Structure[] = [
  {
    id: 'humerus',
    name: 'Humerus',
    latin: 'Humerus',
    fmaSides: [23130, 23131],
    layer: 'bones',
    group: 'Upper limb',
    side: 'paired',
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right humerus'],
    shapes: [
      {
        kind: 'field',
        step: 1.8,
        smooth: 3,
        error: 0.4,
        triangles: 900,
        parts: [
          {
            // Shaft, downwards.
            solid: {
              type: 'tube',
              balls: [
                [-167, 1379, -7, 15.5],
                [-175, 1364, -7.5, 13],
                [-180, 1350, -8, 11.8],
                [-185, 1330, -9, 11],
                [-190.5, 1305, -10.5, 11.2],
                [-195, 1275, -13, 10.5],
                [-198.5, 1245, -15.5, 10.2],
                [-202, 1216, -19.5, 9.6],
                [-204.5, 1196, -22, 8],
                [-207, 1175, -23, 6.5],
              ],
            },
          },
          { k: 6, solid: { type: 'ball', at: [-162, 1392, -7, 22] } }, // head
          { k: 8, solid: { type: 'tube', balls: [[-176.5, 1401, -4, 10], [-177.5, 1393, -10, 10.5], [-178, 1378, -7, 11]] } }, // greater tubercle
          { k: 6, solid: { type: 'tube', balls: [[-165, 1396, 6, 7.5], [-166, 1387, 5, 8], [-172, 1372, 0, 7]] } }, // lesser tubercle
          {
            // Lower end: rows downwards, columns outwards.
            k: 8,
            solid: {
              type: 'plate',
              along: 10,
              across: 4,
              grid: [
                [[-201, 1216, -19, 5], [-203, 1216, -20, 6], [-205, 1216, -21.5, 5]],
                [[-200.5, 1188, -20, 7], [-206, 1188, -22.5, 7.6], [-213, 1188, -25.5, 6]],
                [[-202, 1165, -20, 7], [-211, 1165, -22, 7.5], [-220, 1165, -27, 5.5]],
                [[-199, 1150, -19, 7], [-211, 1150, -21, 7], [-226, 1150, -27.5, 5]],
                [[-194, 1140, -18, 6.8], [-211, 1140, -20, 5], [-230, 1140, -26.5, 7]],
                [[-187, 1131, -18, 6.2], [-210, 1132, -16.5, 3.5], [-231, 1131, -23, 8]],
              ],
            },
          },
          { k: 4, solid: { type: 'cone', a: [-185.5, 1126, -17.5, 7], b: [-198, 1124, -15, 8] } }, // medial epicondyle
          // trochlea and capitulum
          { k: 3, solid: { type: 'tube', balls: [[-199, 1120, -13, 11.3], [-205, 1121.5, -13.5, 10], [-212, 1123.5, -14.5, 8.2], [-222, 1124, -16.5, 9.8], [-231, 1125, -17, 8.6]] } },
        ],
        // groove of the biceps tendon between the tubercles
        cuts: [{ type: 'tube', balls: [[-173.5, 1410, 9, 3], [-175, 1398, 10, 3.8], [-176, 1384, 9.5, 3.4], [-178, 1362, 8.5, 3]] }],
        mates: ['scapula'],
      },
    ],
  },
];
