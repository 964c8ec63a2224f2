/** Hyoid bone. Half is typed: centre of each ball and its radius, mm. */
import { MEASURED } from './rows.ts';
import type { Structure } from './types.ts';

export const hyoid: readonly Structure[] = [
  {
    id: 'hyoid-bone',
    name: 'Hyoid bone',
    latin: 'Os hyoideum',
    fma: 52749,
    layer: 'bones',
    group: 'Head',
    side: 'midline',
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Hyoid bone'],
    shapes: [
      {
        kind: 'field',
        symmetric: true,
        parts: [
          // Body, upper and lower edge.
          {
            solid: {
              type: 'plate',
              grid: [
                [[0, 1508.3, 42, 1.9], [-8, 1508, 39.5, 1.9], [-14, 1510, 34, 2]],
                [[0, 1503.3, 42.5, 1.9], [-8, 1503.3, 40, 1.9], [-13.5, 1506, 34.5, 2]],
              ],
              along: 2,
              across: 5,
            },
          },
          // Greater horn.
          { solid: { type: 'tube', balls: [[-13.5, 1508, 34, 2.6], [-15.5, 1509.5, 26, 2], [-17.5, 1513, 18, 1.7], [-18, 1517, 11.5, 1.6]] }, k: 2 },
          // Lesser horn.
          { solid: { type: 'cone', a: [-12, 1510, 36, 1.8], b: [-14, 1514, 34, 1.2] }, k: 1.5 },
        ],
        step: 0.9,
        error: 0.3,
        triangles: 400,
      },
    ],
  },
];
