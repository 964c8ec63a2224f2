/**
 * What lies between the lungs, as calm shapes: heart, thoracic aorta, windpipe
 * with its main bronchi, gullet. They claim their place and size, no more.
 */
import type { Vec3 } from '../kit/vector.ts';
import type { LoftShape, Structure } from './types.ts';

/** x, y, z of a section's centre, half-width from side to side, half-depth. */
type TubeSection = readonly [x: number, y: number, z: number, halfWidth: number, halfDepth: number];

const pipe = (rings: number, sides: number, sections: readonly TubeSection[], major: Vec3 = [1, 0, 0]): LoftShape => ({
  kind: 'loft',
  rings,
  sides,
  stations: sections.map(([x, y, z, halfMajor, halfMinor]) => ({ centre: [x, y, z], halfMajor, halfMinor, major })),
});

const CALM = {
  group: 'Mediastinum',
  side: 'midline',
  certainty: 'schematic',
  source: 'A calm shape; section centres and widths measured on BodyParts3D, (c) DBCLS.',
} as const;

export const mediastinum: readonly Structure[] = [
  {
    ...CALM,
    id: 'heart',
    name: 'Heart',
    latin: 'Cor',
    layer: 'organs',
    shapes: [
      {
        kind: 'loft',
        rings: 12,
        sides: 22,
        // From the roots of the great vessels down to the apex; the width runs to the left and forwards.
        stations: [
          { centre: [10, 1347, 36], halfMajor: 16, halfMinor: 9, major: [0.94, 0, 0.34] },
          { centre: [12, 1338, 34], halfMajor: 37, halfMinor: 30 },
          { centre: [14, 1325, 36], halfMajor: 46, halfMinor: 40 },
          { centre: [18, 1310, 38], halfMajor: 49, halfMinor: 42 },
          { centre: [22, 1294, 41], halfMajor: 53, halfMinor: 43 },
          { centre: [26, 1279, 44], halfMajor: 52, halfMinor: 41 },
          { centre: [30, 1268, 46], halfMajor: 41, halfMinor: 31 },
          { centre: [32, 1262, 47], halfMajor: 22, halfMinor: 11 },
        ],
      },
    ],
  },
  {
    ...CALM,
    id: 'thoracic-aorta',
    name: 'Thoracic aorta',
    latin: 'Aorta thoracica',
    layer: 'nerves-vessels',
    reference: ['Ascending aorta', 'Arch of aorta', 'Descending thoracic aorta'],
    shapes: [
      pipe(14, 6, [
        [15, 1323, 36, 12, 11], // root, in the heart
        [8, 1348, 41, 12, 12],
        [7, 1371, 40, 12, 11],
        [16, 1384, 20, 11.5, 11],
        [23, 1379, -3, 11, 10.5],
        [24, 1366, -19, 10, 9],
        [20, 1345, -21, 9.5, 8.5],
        [19, 1315, -21, 9.5, 8],
        [16, 1270, -10, 9.5, 8],
        [11, 1216, 6, 9, 8],
      ]),
    ],
  },
  {
    ...CALM,
    id: 'trachea',
    name: 'Trachea and main bronchi',
    latin: 'Trachea et bronchi principales',
    fma: 7394,
    layer: 'organs',
    reference: ['Trachea', 'Right main bronchus proper', 'Left main bronchus'],
    shapes: [
      pipe(7, 12, [
        [-0.5, 1464, 17, 10, 7],
        [-0.5, 1436, 14, 10.5, 7.3],
        [-0.5, 1400, 7.5, 11, 7.5],
        [0, 1374, 1, 10.5, 8],
        [0, 1366, -1, 8, 6.5],
      ]),
      pipe(6, 10, [[-3, 1367, -1, 6, 5.5], [-12, 1358, -2, 7, 6.5], [-27, 1342, -5, 8, 7], [-37, 1318, -10, 7, 6], [-44, 1298, -15, 5, 4.5]], [1, 1, 0]),
      pipe(6, 10, [[3, 1367, -1, 6, 5.5], [14, 1359, -4, 6.5, 6], [30, 1341, -9, 6.5, 6], [48, 1327, -12, 6.5, 5.5], [62, 1313, -16, 5, 4.5]], [-1, 1, 0]),
    ],
  },
  {
    ...CALM,
    id: 'oesophagus',
    name: 'Oesophagus',
    latin: 'Oesophagus',
    fma: 7131,
    layer: 'organs',
    reference: ['Esophagus'],
    shapes: [
      pipe(16, 10, [
        [0, 1462, 9, 8, 2.4],
        [0, 1446, 5.8, 8, 2.8],
        [0, 1430, 3, 8, 3.6],
        [0, 1395, -4.5, 8, 4],
        [0, 1357, -11, 8.5, 4.5],
        [1, 1320, -12, 8.5, 4.7],
        [1, 1280, -6, 8.5, 5],
        [4, 1248, 5, 8, 5.5],
        [10, 1216, 23, 8.5, 6],
        [17, 1198, 31, 5, 4],
      ]),
    ],
  },
];
