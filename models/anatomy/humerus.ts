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
            // Lower end: rows downwards, columns outwards; thin in the middle, where the olecranon lies in its fossa.
            k: 6,
            solid: {
              type: 'plate',
              along: 10,
              across: 6,
              grid: [
                [[-200.5, 1216, -19, 5], [-201.5, 1216, -19.5, 6], [-203, 1216, -20, 6.2], [-204, 1216, -20.5, 6], [-205.5, 1216, -21.5, 5]],
                [[-199, 1188, -20.5, 5], [-202, 1188, -21, 7], [-206, 1188, -22.5, 7.6], [-210, 1188, -24.5, 7], [-214.5, 1188, -26.5, 4.5]],
                [[-197.5, 1165, -22, 3], [-202, 1165, -21.8, 5.8], [-208, 1165, -21.8, 7.6], [-215, 1165, -25, 6], [-222.5, 1165, -28, 3]],
                [[-195.5, 1150, -20.8, 3.2], [-200.5, 1150, -20, 5.4], [-208, 1150, -20.2, 6.6], [-217, 1150, -24, 6.6], [-228, 1150, -28.2, 3.4]],
                [[-190.5, 1140, -18.6, 3.4], [-197, 1140, -18, 6], [-208.5, 1140, -18, 4.4], [-219, 1140, -22.4, 7.4], [-232.5, 1140, -25.5, 4.4]],
                [[-186, 1133, -17, 4.2], [-195, 1133, -17, 6.4], [-208, 1133.5, -17.2, 2.8], [-219.5, 1133, -21.5, 7.8], [-233, 1133, -21.5, 7]],
              ],
            },
          },
          { k: 4, solid: { type: 'cone', a: [-184.8, 1127, -15.8, 6.2], b: [-195, 1127, -15.5, 7] } }, // medial epicondyle
          { k: 4, solid: { type: 'cone', a: [-234, 1129.5, -20, 6.2], b: [-224, 1129, -22, 7.8] } }, // lateral epicondyle
          {
            // Trochlea: a spool with a sharp inner lip.
            k: 2.5,
            solid: {
              type: 'drum',
              lower: { centre: [-196.5, 1119.5, -13], side: [-197, 1107, -13.5], front: [-197.5, 1119.5, -0.6] },
              upper: { centre: [-219, 1122.5, -15.5], side: [-219, 1113.8, -16], front: [-219, 1122.5, -6.2] },
              waist: 0.26,
              exponent: 2,
              edge: 2,
            },
          },
          { k: 3, solid: { type: 'cone', a: [-223, 1124, -17, 7.6], b: [-231, 1124.5, -16.7, 8.8] } }, // capitulum
        ],
        cuts: [
          // groove of the biceps tendon between the tubercles
          { type: 'tube', balls: [[-173.5, 1410, 9, 3], [-175, 1398, 10, 3.8], [-176, 1384, 9.5, 3.4], [-178, 1362, 8.5, 3]] },
          // fossae of the olecranon, behind, and of the coronoid process, in front
          { type: 'cone', a: [-205.5, 1135.5, -26.2, 5.6], b: [-212, 1135.5, -27.6, 6.2] },
          { type: 'cone', a: [-207.5, 1136.5, -8.6, 4.4], b: [-212, 1136.5, -9.2, 4.4] },
        ],
        mates: ['scapula'],
      },
    ],
  },
];
