/** The spinal cord in the canal that the tables of the vertebrae leave open, from the foramen magnum to the level of L1 and L2. */
import type { Structure } from './types.ts';

/** y, z of the middle, half-width, half-depth. */
const ROWS: readonly (readonly [y: number, z: number, halfWidth: number, halfDepth: number])[] = [
  [1562, -22, 5.5, 5],
  [1548, -25, 5.5, 4.5],
  [1514, -19, 6, 4],
  [1484, -14, 6.5, 4], // cervical enlargement
  [1455, -17.5, 6, 4],
  [1420, -29, 5, 3.8],
  [1378, -45, 4.5, 3.8],
  [1325, -54, 4.5, 3.8],
  [1270, -52, 4.5, 3.8],
  [1212, -43, 4.5, 4],
  [1162, -27, 5, 4.2], // lumbar enlargement
  [1135, -17, 3.8, 3.4],
  [1117, -13, 1.5, 1.5], // conus medullaris
];

export const spinalCord: readonly Structure[] = [
  {
    id: 'spinal-cord',
    name: 'Spinal cord',
    latin: 'Medulla spinalis',
    layer: 'nerves-vessels',
    group: 'Nerves',
    side: 'midline',
    certainty: 'from text',
    source: 'Runs in the middle of the vertebral canal of our own vertebrae; widths and lower end as textbooks of anatomy give them.',
    shapes: [
      {
        kind: 'loft',
        rings: 14,
        sides: 6,
        stations: ROWS.map(([y, z, halfMajor, halfMinor]) => ({ centre: [0, y, z], halfMajor, halfMinor, major: [1, 0, 0] })),
      },
    ],
  },
];
