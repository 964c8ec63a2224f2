/** Kneecap, tibia and fibula. Figures: centre of each ball and its radius, mm, right side. */
import type { Structure } from './types.ts';

const measured = {
  layer: 'bones',
  side: 'paired',
  certainty: 'measured on reference',
  source: 'Landmark figures measured on BodyParts3D, (c) DBCLS',
} as const;

export const legBones: readonly Structure[] = [
  {
    ...measured,
    id: 'patella',
    name: 'Patella',
    latin: 'Patella',
    fma: 24485,
    group: 'Thigh and knee',
    reference: ['Right patella'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Rows from the base down to the apex; columns outer edge, middle, inner edge.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-91, 474, 32, 3.5], [-83, 474, 29.5, 4.5], [-75, 474, 27.5, 3]],
                [[-95, 468, 32, 4], [-80, 469, 30, 7], [-69, 468, 31, 4.5]],
                [[-96, 460, 31.5, 4], [-79, 460, 29, 8], [-68, 460, 30, 4.5]],
                [[-91, 453, 28, 4.5], [-79, 451, 26, 7], [-70, 454, 27, 4.5]],
                [[-86, 446, 26, 4], [-82, 445.5, 25.5, 4.5], [-78, 447, 25.5, 4]],
              ],
              along: 6,
              across: 5,
            },
          },
        ],
        mates: ['femur', 'tibia'],
        step: 1.2,
        triangles: 150,
      },
    ],
  },
  {
    ...measured,
    id: 'tibia',
    name: 'Tibia',
    latin: 'Tibia',
    fma: 24476,
    group: 'Leg',
    reference: ['Right tibia'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Three edges of the shaft, from the plateau to the ankle: front, inner, outer.
          {
            solid: {
              type: 'tube',
              balls: [
                [-86, 421, 20, 9.5],
                [-87, 400, 20, 9],
                [-88, 380, 20, 8],
                [-89, 350, 18.5, 6],
                [-88.5, 310, 16, 5],
                [-87.5, 270, 13.5, 5],
                [-86, 230, 9.5, 5],
                [-84, 190, 5.5, 6],
                [-80, 150, 1, 8],
                [-76, 120, -2, 11],
              ],
            },
          },
          {
            solid: {
              type: 'tube',
              balls: [
                [-60, 425, -3, 14.5],
                [-68, 400, 2, 11.5],
                [-72, 380, 2, 10.5],
                [-76, 350, 3, 9.5],
                [-77, 310, 2.5, 8.5],
                [-76, 270, 2, 8],
                [-74, 230, -1, 8],
                [-73, 190, -3, 8.5],
                [-71, 150, -5, 9],
                [-71, 120, -5, 11.5],
                [-68, 100, -5, 14],
              ],
            },
            k: 7,
          },
          {
            solid: {
              type: 'tube',
              balls: [
                [-86, 425, 2, 13],
                [-85, 400, 3, 11],
                [-85, 380, 3, 10.5],
                [-84.5, 350, 2.5, 9.5],
                [-84, 310, 2.5, 8.5],
                [-82.5, 270, 1.5, 8],
                [-79.5, 230, -1, 8.5],
                [-78, 190, -3, 9],
                [-77, 150, -5, 9.5],
                [-77, 120, -7, 11.5],
                [-77, 100, -9, 15],
              ],
            },
            k: 7,
          },
          // Plateau, columns from the outer to the inner edge; rows back, middle, front.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-98, 440, -15, 9], [-79, 438, -14, 9], [-60, 432, -18, 9], [-47, 430, -9, 8]],
                [[-100, 441, -4, 9], [-78, 440, 2, 9], [-57, 438, -1, 9], [-44, 434, 0, 8]],
                [[-97, 441, 7, 9], [-80, 438, 15, 9], [-61, 438, 14, 9.5], [-49, 434, 9, 8]],
              ],
              along: 5,
              across: 6,
            },
            k: 6,
          },
          { solid: { type: 'cone', a: [-78, 446, -4, 4], b: [-68, 447, -2, 3.5] }, k: 3 },
          // Lower end: the block over the talus, and the inner malleolus.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-82, 89, -19, 9], [-73, 89, -20, 9.5], [-62, 89, -14, 8.5]],
                [[-84, 89, -4, 8.5], [-72, 89, -1, 9.5], [-60, 89, 1, 9]],
              ],
              along: 3,
              across: 4,
            },
            k: 7,
          },
          { solid: { type: 'cone', a: [-57, 90, -3, 9], b: [-54, 80, -6, 7.5] }, k: 4 },
          { solid: { type: 'ball', at: [-53, 81, 1, 6.5] }, k: 4 },
        ],
        mates: ['femur'],
        step: 1.6,
        error: 0.5,
        triangles: 900,
      },
    ],
  },
  {
    ...measured,
    id: 'fibula',
    name: 'Fibula',
    latin: 'Fibula',
    fma: 24479,
    group: 'Leg',
    reference: ['Right fibula'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Head with its apex.
          { solid: { type: 'tube', balls: [[-105, 431, -25, 4.5], [-107, 422, -20, 11], [-105, 410, -21, 9.5], [-104, 395, -23, 7]] } },
          // Shaft, front and back edge, from the neck to the ankle.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-104, 395, -21.5, 6.5], [-104, 395, -24.5, 6.5]],
                [[-104, 370, -22, 5.5], [-105, 370, -26, 5.5]],
                [[-104, 330, -20, 5.2], [-104, 330, -26, 5.5]],
                [[-103.5, 280, -20.5, 5.3], [-103, 280, -25, 5.5]],
                [[-100, 220, -23, 5.5], [-100.5, 220, -25, 5.5]],
                [[-98, 160, -23, 5.3], [-98, 160, -26.5, 5.5]],
                [[-98, 120, -22, 5], [-94.5, 120, -27, 5.2]],
                [[-97, 98, -21, 6], [-93, 98, -27, 6.5]],
                [[-96, 80, -19, 7.5], [-93, 80, -26, 7.5]],
                [[-96.5, 69, -18.5, 7.5], [-95.5, 69, -27, 7.5]],
                [[-98, 61, -22, 5.5], [-98, 58, -29, 5.5]],
              ],
              along: 14,
              across: 1,
            },
            k: 3,
          },
        ],
        mates: ['tibia'],
        step: 1.5,
        error: 0.5,
        triangles: 500,
      },
    ],
  },
];
