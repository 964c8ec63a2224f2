/**
 * The breastbone: manubrium, body and xiphoid process, each a loft of flat
 * sections from above downwards. Width runs from side to side.
 */
import type { LoftShape, Structure } from './types.ts';

/** y and z of a section's middle, half-width, half-thickness (mm). */
type SternumRow = readonly [y: number, z: number, halfWidth: number, halfThickness: number];

const plank = (rows: readonly SternumRow[], rings: number, exponent: number): LoftShape => ({
  kind: 'loft',
  rings,
  sides: 14,
  stations: rows.map(([y, z, halfMajor, halfMinor]) => ({ centre: [0, y, z], halfMajor, halfMinor, major: [1, 0, 0], exponent })),
});

const BREASTBONE = {
  layer: 'bones',
  group: 'Rib cage',
  side: 'midline',
  certainty: 'measured on reference',
  source: 'Landmark figures measured on BodyParts3D, (c) DBCLS: widths and depths at levels of the breastbone.',
} as const;

export const sternum: readonly Structure[] = [
  {
    ...BREASTBONE,
    id: 'manubrium',
    name: 'Manubrium of sternum',
    latin: 'Manubrium sterni',
    fma: 7486,
    reference: ['Manubrium'],
    shapes: [
      {
        kind: 'field',
        symmetric: true,
        step: 1.6,
        error: 0.35,
        triangles: 600,
        parts: [
          {
            solid: {
              type: 'plate',
              along: 5,
              across: 4,
              // From the midline outwards; the half-thickness is what is left of the bone's depth there.
              grid: [
                [[0, 1392, 60, 7], [9, 1394, 60, 7], [17, 1396, 57, 6], [21, 1392, 57, 4]], // jugular notch, clavicular notch
                [[0, 1387, 63, 9.5], [10, 1387, 63, 9], [19, 1387, 60, 7], [23, 1385, 59, 4]],
                [[0, 1379, 68, 10], [10, 1379, 68, 9.5], [19, 1378, 66, 7.5], [25, 1377, 65, 3.5]], // first costal notch
                [[0, 1371, 76, 9], [8, 1371, 76, 8.5], [14, 1371, 76, 7], [20, 1371, 75, 4]],
                [[0, 1365, 83, 7], [6, 1365, 83, 7], [11, 1365, 83, 6.5], [15, 1365, 82, 4.5]], // sternal angle
              ],
            },
          },
        ],
      },
    ],
  },
  {
    ...BREASTBONE,
    id: 'sternum-body',
    name: 'Body of sternum',
    latin: 'Corpus sterni',
    fma: 7487,
    reference: ['Body of sternum'],
    shapes: [
      plank(
        [
          [1361, 89, 15, 6],
          [1348, 93, 17, 7],
          [1325, 101, 19, 9],
          [1300, 110, 21, 8.5],
          [1280, 118, 22.5, 8.5],
          [1265, 122, 17, 7],
        ],
        10,
        2.8,
      ),
    ],
  },
  {
    ...BREASTBONE,
    id: 'xiphoid-process',
    name: 'Xiphoid process',
    latin: 'Processus xiphoideus',
    fma: 7488,
    reference: ['Xiphoid process'],
    shapes: [
      plank(
        [
          [1258, 122, 10, 5.5],
          [1252, 122, 8.5, 4.5],
          [1245, 122, 4, 2],
        ],
        5,
        2.4,
      ),
    ],
  },
];
