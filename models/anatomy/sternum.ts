/**
 * The breastbone: manubrium and body as bent plates, the xiphoid process as a
 * loft; sections from above downwards. Width runs from side to side.
 */
import type { Ball } from '../kit/field.ts';
import type { LoftShape, Structure } from './types.ts';

/** y and z of a section's middle, half-width, half-thickness (mm). */
type SternumRow = readonly [y: number, z: number, halfWidth: number, halfThickness: number];

const plank = (rows: readonly SternumRow[], rings: number, exponent: number): LoftShape => ({
  kind: 'loft',
  rings,
  sides: 14,
  stations: rows.map(([y, z, halfMajor, halfMinor]) => ({ centre: [0, y, z], halfMajor, halfMinor, major: [1, 0, 0], exponent })),
});

/** Rows of the body: drawn in at the notches of the costal cartilages, full between them, round at the lower end. */
const BODY: readonly SternumRow[] = [
  [1361, 88.5, 14.5, 5.5],
  [1354, 91, 15, 7], // below the second
  [1343, 95, 18, 7.8],
  [1331, 99, 16.5, 8.5], // third
  [1320, 103, 19.5, 8.3],
  [1308, 107, 18, 8.9], // fourth
  [1297, 111.5, 22, 8.3],
  [1286, 115.5, 20, 8.8], // fifth
  [1276, 118.5, 22.5, 8.2],
  [1268, 121, 19, 7.6], // sixth
  [1263, 122, 13.5, 6.6],
  [1260, 122, 8, 5.5],
];

/** From the midline outwards; thinner towards the edge. */
const bodyRow = ([y, z, halfWidth, halfThickness]: SternumRow): readonly Ball[] => {
  const edge = halfThickness * 0.6;
  return [
    [0, y, z, halfThickness],
    [halfWidth * 0.5, y, z, halfThickness * 0.95],
    [halfWidth - edge, y, z - 0.5, edge],
  ];
};

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
        // The hollow that the clavicle's end lies in.
        cuts: [
          {
            type: 'plate',
            along: 2,
            across: 2,
            grid: [
              [[-14, 1405, 47.5, 5.2], [-18, 1408, 50.5, 7.6], [-26, 1409, 53.5, 8.6]],
              [[-14, 1394, 47.5, 5.2], [-18, 1396, 50.5, 7.6], [-26, 1397.5, 53.5, 8.6]],
            ],
          },
        ],
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
      {
        kind: 'field',
        symmetric: true,
        step: 1.6,
        error: 0.35,
        triangles: 600,
        mates: ['manubrium'],
        parts: [{ solid: { type: 'plate', along: 22, across: 4, grid: BODY.map(bodyRow) } }],
      },
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
          [1261, 122, 7, 4.5],
          [1254, 122, 8.5, 4.5],
          [1248, 122, 6, 3],
          [1243, 122, 2.5, 1.5],
        ],
        5,
        2.4,
      ),
    ],
  },
];
