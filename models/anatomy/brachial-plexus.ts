/**
 * The brachial plexus as calm cords: five roots out of the neck between the
 * anterior and middle scalenes, three trunks over the first rib, three cords
 * round the axillary artery. Centre and radius of the sections, mm.
 */
import type { Ball } from '../kit/field.ts';
import type { LoftShape, Structure } from './types.ts';

const cord = (rings: number, balls: readonly Ball[]): LoftShape => ({
  kind: 'loft',
  rings,
  sides: 4,
  stations: balls.map(([x, y, z, radius]) => ({ centre: [x, y, z], halfMajor: radius, halfMinor: radius })),
});

export const brachialPlexus: readonly Structure[] = [
  {
    id: 'brachial-plexus',
    name: 'Brachial plexus',
    latin: 'Plexus brachialis',
    layer: 'nerves-vessels',
    group: 'Nerves',
    side: 'paired',
    certainty: 'schematic',
    source: 'A calm shape that claims only its place: between the scalenes, over the first rib, under the clavicle, round the axillary artery, as textbooks of anatomy describe it.',
    shapes: [
      // C5, upper trunk, lateral cord
      cord(10, [[-15, 1494, -7, 1.4], [-25, 1486, -2, 1.6], [-32, 1475, 0.5, 1.8], [-38, 1462, 2, 2], [-48, 1446, 4, 2], [-62, 1432, 10, 2], [-80, 1421, 15, 2], [-100, 1411, 13, 2], [-122, 1399, 12, 1.9], [-138, 1378, 10, 1.8], [-147, 1346, 2, 1.6]]),
      // C6 to the upper trunk
      cord(4, [[-15, 1478, -7, 1.5], [-25, 1471, -2, 1.7], [-33, 1465, 1, 1.8], [-41, 1457, 2.5, 1.8]]),
      // C7, middle trunk, posterior cord
      cord(9, [[-14, 1461, -9, 1.6], [-26, 1455, -3, 1.8], [-38, 1448, 2, 1.9], [-50, 1438, 5, 2], [-64, 1428, 9, 2], [-82, 1417, 11.5, 2], [-102, 1407, 5, 2], [-124, 1395, 4.5, 2], [-137, 1374, 1, 1.9], [-145, 1346, -6, 1.7]]),
      // C8, lower trunk, medial cord
      cord(9, [[-14, 1445, -12, 1.5], [-26, 1443, -9, 1.7], [-37, 1440.5, -1, 1.9], [-48, 1435, 1.5, 1.9], [-62, 1427, 8, 1.9], [-82, 1411, 13, 1.9], [-102, 1400.5, 8, 1.8], [-123, 1389, 8, 1.8], [-133, 1374, 6, 1.7], [-143, 1346, -1, 1.5]]),
      // T1, over the neck of the first rib, to the lower trunk
      cord(4, [[-17, 1431, -19, 1.4], [-22, 1434, -14, 1.6], [-30, 1437, -7, 1.6], [-42, 1438, 0, 1.7]]),
    ],
  },
];
