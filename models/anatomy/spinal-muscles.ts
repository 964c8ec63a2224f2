/**
 * The long muscles beside the spine and the strap muscles of the nape. Rows
 * run from origin to insertion: centre, half-width, half-thickness, direction
 * of the width.
 */
import { MEASURED, flat, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const SPINE = { layer: 'muscles', group: 'Spine', side: 'paired', certainty: 'measured on reference', source: MEASURED } as const;

export const spinalMuscles: readonly Structure[] = [
  {
    ...SPINE,
    id: 'iliocostalis-lumborum',
    name: 'Iliocostalis lumborum',
    latin: 'Musculus iliocostalis lumborum',
    fma: 22702,
    reference: ['Right iliocostalis lumborum'],
    shapes: [
      // sacrum and iliac crest to the angle of rib 6
      spindle(20, 8, [
        [-15, 911, -80, 5.5, 2.6, -0.4, 0, 0.9],
        [-20, 930, -85, 13.5, 4.8, 0.95, 0, -0.3],
        [-22, 950, -83, 16, 6, 1, 0, -0.1],
        [-26, 980, -76, 13.5, 5.2, 1, 0, 0.1],
        [-35, 1010, -64, 17.5, 4.2, 1, 0, 0.1],
        [-45, 1040, -57, 20, 5, 1, 0, 0],
        [-47, 1070, -60, 17.5, 4, 1, 0, 0],
        [-49, 1100, -64, 14.2, 3.5, 1, 0, 0],
        [-54, 1130, -67, 13, 4.2, 1, 0, 0.1],
        [-64, 1160, -71, 12, 4, 1, 0, -0.1],
        [-73, 1190, -75, 10.5, 4, 1, 0, -0.25],
        [-82, 1220, -78, 7.6, 2.8, 0.9, 0, -0.4],
        [-89, 1250, -79, 5.4, 2.4, 0.85, 0, -0.5],
        [-94, 1282, -78, 4.6, 2.2, 0.8, 0, -0.6],
        [-95, 1306, -71, 3.4, 1.8, 0.6, 0, -0.8],
        [-94, 1315, -66, 2.4, 1.2, 0.6, 0, -0.8],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'iliocostalis-thoracis',
    name: 'Iliocostalis thoracis',
    latin: 'Musculus iliocostalis thoracis',
    fma: 22703,
    reference: ['Right iliocostalis thoracis'],
    shapes: [
      // angles of the lower ribs to the angles of the upper ribs
      spindle(20, 8, [
        [-46, 1138, -51, 4.6, 1.6, 0.6, 0, 0.8],
        [-56, 1165, -67, 6.4, 3.2, 1, 0, 0],
        [-65, 1190, -74, 9, 3.2, 1, 0, -0.1],
        [-71, 1220, -78, 11.2, 3, 1, 0, 0],
        [-77, 1260, -80, 13, 3.2, 1, 0, -0.15],
        [-80, 1300, -79, 12.2, 3.2, 0.97, 0, -0.25],
        [-80, 1340, -70, 10.6, 3, 0.9, 0, -0.4],
        [-76, 1375, -60, 9, 2.8, 0.85, 0, -0.5],
        [-69, 1400, -50, 6.6, 2.6, 0.85, 0, -0.5],
        [-61, 1425, -31, 4.4, 2.6, 0.8, 0, -0.6],
        [-51, 1436, -14, 3, 1.4, 0.6, 0, 0.8],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'longissimus-thoracis',
    name: 'Longissimus thoracis',
    latin: 'Musculus longissimus thoracis',
    fma: 22709,
    reference: ['Right longissimus thoracis'],
    shapes: [
      // sacrum and lumbar spinous processes to the transverse processes and ribs of the thorax
      spindle(22, 8, [
        [-14, 928, -87, 3.2, 1.2, 0.95, 0, -0.3],
        [-13, 960, -74, 7.6, 3.4, 1, 0, 0],
        [-13, 990, -54, 12, 6, 0.9, 0, -0.4],
        [-17, 1020, -46, 15, 6.6, 0.9, 0, -0.45],
        [-17, 1050, -46, 15, 7, 0.95, 0, -0.3],
        [-19, 1080, -47, 16.4, 7.6, 1, 0, -0.2],
        [-21, 1110, -51, 17, 8.6, 1, 0, -0.1],
        [-29, 1140, -57, 15.6, 9.2, 1, 0, -0.1],
        [-35, 1170, -66, 16, 8.4, 0.97, 0, 0.2],
        [-39, 1200, -72, 18.4, 6.6, 1, 0, 0.1],
        [-42, 1230, -75, 18.6, 5.4, 1, 0, 0],
        [-45, 1260, -78, 17.6, 5.4, 1, 0, 0],
        [-49, 1290, -78, 17, 4.8, 1, 0, 0],
        [-49, 1320, -78, 16, 3.6, 1, 0, 0],
        [-49, 1350, -73, 13.4, 3.2, 1, 0, 0],
        [-47, 1380, -63, 10.4, 3.6, 1, 0, -0.1],
        [-44, 1410, -50, 8.6, 4, 1, 0, 0],
        [-43, 1436, -34, 3.8, 1.6, 0.8, 0, -0.6],
        [-38.5, 1447, -22.5, 2, 1, 0.8, 0, -0.6],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'multifidus',
    name: 'Multifidus, sacral to upper thoracic part',
    latin: 'Musculi multifidi',
    fma: 22827,
    certainty: 'from text',
    source: 'Standard anatomy in our own words; laid into the groove between the laminae and the longissimus, whose figures are measured on BodyParts3D, (c) DBCLS.',
    shapes: [
      // back of the sacrum, then the groove beside the spinous processes
      spindle(22, 8, [
        [-13, 946, -79, 4, 1.6, 1, 0, 0],
        [-13, 960, -71, 5.5, 1.6, 1, 0, 0],
        [-13, 975, -58.5, 6.5, 1.8, 1, 0, 0],
        [-13, 988, -45, 7.5, 2.8, 1, 0, 0],
        [-13, 1005, -39, 8, 4.4, 1, 0, -0.3],
        [-12, 1040, -35, 9, 5.6, 1, 0, -0.5],
        [-12, 1075, -31, 9, 6.6, 1, 0, -0.5],
        [-12, 1105, -35, 8.6, 7, 1, 0, -0.4],
        [-11, 1135, -42, 7, 6.4, 1, 0, -0.4],
        [-9, 1165, -51, 5.6, 5.6, 1, 0, -0.4],
        [-9, 1200, -63, 5, 4.2, 1, 0, -0.3],
        [-9, 1260, -71, 5, 3.8, 1, 0, -0.3],
        [-10, 1320, -73, 5, 3.6, 1, 0, -0.3],
        [-10, 1370, -66, 4.6, 3.4, 1, 0, -0.3],
        [-9, 1405, -57, 4, 3, 1, 0, -0.3],
        [-6, 1432, -51, 2.6, 1.6, 1, 0, -0.3],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'semispinalis-cervicis',
    name: 'Semispinalis cervicis',
    latin: 'Musculus semispinalis cervicis',
    fmaSides: [22874, 22875],
    reference: ['Right semispinalis cervicis'],
    shapes: [
      // transverse processes T1-T6 to the spinous processes C2-C5
      spindle(18, 8, [
        [-26, 1360, -65, 2.2, 1.2, 1, 0, -0.1],
        [-23, 1376, -63, 3.8, 1.8, 0.9, 0, -0.45],
        [-22, 1391, -61, 6.4, 1.6, 0.9, 0, -0.45],
        [-19, 1406, -57.5, 7.8, 1.7, 0.8, 0, -0.55],
        [-18, 1420, -52, 10, 1.8, 0.77, 0, -0.64],
        [-17, 1435, -45, 12, 2.1, 0.71, 0, -0.71],
        [-16, 1450, -39, 13.5, 2.4, 0.7, 0, -0.7],
        [-13, 1465, -35, 11.5, 2.4, 0.7, 0, -0.7],
        [-11, 1480, -33, 7.6, 2.2, 0.84, 0, -0.54],
        [-7, 1495, -33, 3.8, 1.7, 0.82, 0, -0.58],
        [-3, 1506, -35, 1.8, 1.1, 0.8, 0, -0.6],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'semispinalis-capitis',
    name: 'Semispinalis capitis',
    latin: 'Musculus semispinalis capitis',
    fma: 22830,
    reference: ['Right semispinalis capitis'],
    source: `${MEASURED} The reference shows its cervical origin only, and runs its upper half through the short muscles under the skull: ours lies behind them.`,
    shapes: [
      // articular processes C4-C7 to the occiput between the nuchal lines
      spindle(15, 10, [
        [-24, 1455, -25, 1.6, 1, -0.3, 0, 0.9],
        [-23, 1466, -26, 3, 1.2, -0.4, 0, 0.9],
        [-22, 1480, -24.5, 7, 1.5, -0.4, 0, 0.9],
        [-21, 1495, -25, 9.4, 1.8, -0.5, 0, 0.85],
        [-19.5, 1510, -29.5, 12, 2.1, -0.65, 0, 0.76],
        [-19, 1524, -40, 13, 2.1, -0.85, 0, 0.53],
        [-19, 1536, -49, 14, 2, -0.92, 0, 0.38],
        [-20, 1548, -54.5, 15.5, 1.9, -0.94, 0, 0.33],
        [-21, 1559, -59.5, 17, 1.7, -0.95, 0, 0.3],
        [-21.5, 1567, -64, 17, 1.4, -0.95, 0, 0.3],
        [-21, 1573, -67.5, 15, 0.9, -0.95, 0, 0.3],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'splenius-cervicis',
    name: 'Splenius cervicis',
    latin: 'Musculus splenius cervicis',
    fma: 22681,
    reference: ['Right splenius cervicis'],
    shapes: [
      // spinous processes T3-T6 to the transverse processes C1-C3
      spindle(20, 8, [
        [-1, 1297, -82, 1.6, 1, 0.9, 0, 0.45],
        [-6, 1320, -85, 5.2, 2, 0.9, 0, 0.3],
        [-11, 1345, -84, 10, 2.4, 1, 0, -0.1],
        [-15, 1370, -78, 14.2, 2.1, 0.9, 0, -0.43],
        [-19, 1395, -69, 16, 2.1, 0.86, 0, -0.5],
        [-26, 1420, -55, 12, 2.1, 0.86, 0, -0.5],
        [-30, 1445, -42, 9.6, 2, 0.8, 0, -0.6],
        [-31, 1470, -28, 6.4, 2, 0.67, 0, -0.74],
        [-31, 1495, -18, 5.6, 1.8, 0.2, 0, -0.98],
        [-32, 1515, -14, 4.2, 1.7, -0.1, 0, -0.95],
        [-37, 1533, -12.5, 2.6, 1.6, -0.4, 0, -0.9],
        [-40, 1547, -9.5, 2, 1, -0.5, 0, -0.8],
      ]),
    ],
  },
  {
    ...SPINE,
    id: 'splenius-capitis',
    name: 'Splenius capitis',
    latin: 'Musculus splenius capitis',
    fma: 22653,
    reference: ['Right splenius capitis'],
    shapes: [
      flat(16, 8, [
        // spinous processes T3-C7 and nuchal ligament; columns upwards
        [1.4, [-1, 1368, -84], [-1, 1400, -73.5], [-1, 1432, -65.5], [-1, 1462, -54], [-1, 1492, -47]],
        [3.2, [-18, 1410, -68], [-17, 1434, -61], [-15, 1460, -52], [-13, 1484, -44.5], [-11, 1508, -46]],
        [3.2, [-28, 1450, -44.5], [-27, 1470, -38], [-25, 1491, -35.5], [-24, 1511, -39.5], [-23, 1525, -46]],
        [3.2, [-33, 1491, -22.5], [-34, 1506, -22], [-34.5, 1521, -26.5], [-34.5, 1531, -34], [-32, 1541, -44]],
        [3.2, [-40, 1533, -12.5], [-42, 1540, -16], [-43.5, 1546, -23], [-44, 1552, -31.5], [-41.5, 1557.5, -41.5]],
        // mastoid process and outer part of the superior nuchal line
        [1.4, [-61, 1571, -15], [-62, 1575, -19.5], [-61.5, 1577, -25], [-58, 1576, -31], [-53, 1573, -38]],
      ], { flesh: [0.08, 0.92] }),
    ],
  },
];
