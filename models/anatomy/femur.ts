/** The thigh bone. Figures: centre of each ball and its radius, mm, right side. */
import type { Structure } from './types.ts';

export const femur: readonly Structure[] = [
  {
    id: 'femur',
    name: 'Femur',
    latin: 'Os femoris',
    fma: 9611,
    layer: 'bones',
    group: 'Thigh and knee',
    side: 'paired',
    certainty: 'measured on reference',
    source: 'Landmark figures measured on BodyParts3D, (c) DBCLS',
    reference: ['Right femur'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Shaft, from below the trochanters to the metaphysis; bowed forwards.
          {
            solid: {
              type: 'tube',
              balls: [
                [-113, 800, -3, 14],
                [-112, 780, 1, 14],
                [-107, 740, 7, 13.5],
                [-102, 700, 10, 13.5],
                [-97, 660, 12, 14],
                [-92, 620, 13, 14.5],
                [-87, 580, 12, 15],
                [-85, 560, 11.5, 15],
              ],
            },
          },
          // Trochanteric block, from below upwards: outer and inner edge.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-116, 790, -1, 13], [-111, 790, -1, 13]],
                [[-119, 822, -9, 14.5], [-108, 822, -10, 14.5]],
                [[-123, 842, -12, 16.5], [-107, 845, -9, 13.5]],
                [[-131, 862, -13, 17.5], [-113, 864, -7, 13.5]],
              ],
              along: 4,
              across: 1,
            },
            k: 8,
          },
          // Neck and head.
          { solid: { type: 'tube', balls: [[-90, 887, -5, 15], [-101, 876, -6.5, 13.5], [-112, 867, -6.5, 15]] }, k: 8 },
          { solid: { type: 'ball', at: [-87.5, 889.5, -5, 22.5] }, k: 4 },
          // Greater trochanter: summit, front, crest behind that runs down to the lesser trochanter.
          { solid: { type: 'tube', balls: [[-126, 874, 0, 7], [-136, 876, -8, 9], [-133, 878, -18, 8], [-127, 874, -25, 7.5]] }, k: 6 },
          { solid: { type: 'tube', balls: [[-128, 874, -25, 7.5], [-123, 855, -27, 7], [-116, 836, -21, 7.5], [-103, 825, -18, 8]] }, k: 6 },
          { solid: { type: 'cone', a: [-104, 818, -14, 8], b: [-99, 824, -19, 7] }, k: 5 },
          // Metaphysis: outer edge, middle, inner edge; from above downwards.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-90, 570, 11.5, 13], [-86, 570, 12, 14.5], [-82, 570, 11.5, 13]],
                [[-89, 530, 11, 13.5], [-82, 530, 10.5, 15], [-75, 530, 9, 13]],
                [[-90, 510, 10, 13.5], [-79, 510, 8, 15], [-66, 510, 6, 12.5]],
                [[-94, 492, 5, 13.5], [-78, 490, 7.5, 15], [-58, 490, 3, 13]],
                [[-96, 478, 2, 13], [-78, 474, 7, 13.5], [-54, 476, 0, 14]],
              ],
              along: 5,
              across: 4,
            },
            k: 6,
          },
          // Condyles as bent rollers, from behind under the joint to the front ridge of the groove.
          {
            solid: {
              type: 'tube',
              balls: [[-96, 484, -12, 9], [-96, 475, -17, 13], [-96, 466, -15, 14], [-97, 464, -4, 13], [-96, 466, 9, 13.5], [-95, 477, 14, 13]],
            },
            k: 7,
          },
          {
            solid: {
              type: 'tube',
              balls: [[-47, 482, -12, 10], [-48, 474, -18, 14], [-48, 463, -18, 15], [-49, 461, -8, 15], [-53, 461, 2, 14.5], [-60, 466, 9, 14], [-64, 476, 10, 13.5]],
            },
            k: 7,
          },
          // Roof of the notch between the condyles, the floor of the groove for the patella, the two epicondyles and the adductor tubercle.
          { solid: { type: 'cone', a: [-86, 476, -7, 9], b: [-66, 476, -6, 8] }, k: 6 },
          { solid: { type: 'ball', at: [-77, 470, 6, 13.5] }, k: 5 },
          { solid: { type: 'ball', at: [-43, 481, -5, 9.5] }, k: 6 },
          { solid: { type: 'ball', at: [-43, 488, -7, 6] }, k: 5 },
          { solid: { type: 'ball', at: [-104, 475, -5, 8.5] }, k: 6 },
        ],
        step: 1.8,
        error: 0.5,
        triangles: 900,
      },
    ],
  },
];
