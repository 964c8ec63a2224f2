/** The muscles of the side of the neck. Rows run from origin to insertion: centre, half-width, half-thickness, direction of the width. */
import { MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const NECK = { layer: 'muscles', group: 'Neck', side: 'paired', certainty: 'measured on reference', source: MEASURED } as const;

export const neckMuscles: readonly Structure[] = [
  {
    ...NECK,
    id: 'sternocleidomastoid',
    name: 'Sternocleidomastoid',
    latin: 'Musculus sternocleidomastoideus',
    fma: 13407,
    reference: ['Right sternocleidomastoid'],
    shapes: [
      // sternal head and the common belly: front of the manubrium to the mastoid process
      spindle(14, 8, [
        [-10, 1384, 78, 6, 1.6, 0.97, 0.1, -0.2],
        [-11, 1393, 72, 6.6, 2.6, 0.95, 0, -0.3],
        [-13, 1403, 63.5, 6.8, 3.2, 0.9, 0, -0.4],
        [-16, 1414, 55.5, 6.5, 3.5, 0.9, 0.1, -0.4],
        [-20, 1424, 48, 7, 3.8, 0.93, 0.3, 0],
        [-24.5, 1441, 39.5, 8, 4.4, 0.9, 0.36, 0.2],
        [-27.5, 1456, 33, 8.6, 5, 0.83, 0.37, 0.42],
        [-32, 1472, 25, 10.6, 6.2, 0.65, 0.41, 0.65],
        [-36, 1489, 18, 13, 7.2, 0.4, 0.44, 0.8],
        [-41, 1510, 9, 13, 6.8, 0.24, 0.44, 0.87],
        [-46, 1530, -0.5, 12.2, 5.2, 0.17, 0.46, 0.87],
        [-52, 1550, -11, 12, 3.8, 0.1, 0.45, 0.89],
        [-58, 1566, -19, 11.5, 2.8, -0.14, 0.48, 0.87],
        [-61.5, 1576, -26, 8.5, 1.4, -0.3, 0.47, 0.8],
      ]),
      // clavicular head: top of the inner clavicle to the back of the belly
      spindle(8, 6, [
        [-43, 1414, 50, 12, 1.8, 0.93, 0, 0.3],
        [-42, 1422, 45, 11.5, 3.6, 0.95, 0.1, 0.2],
        [-39.5, 1434, 38, 11, 4.6, 0.91, 0.36, 0.22],
        [-37, 1450, 29.5, 9.6, 4.8, 0.83, 0.37, 0.42],
        [-38, 1467, 20, 7.2, 5, 0.65, 0.41, 0.65],
        [-38, 1482, 14, 6, 4.2, 0.4, 0.44, 0.8],
        [-39, 1494, 10, 3.5, 2.5, 0.3, 0.44, 0.85],
      ]),
    ],
  },
  {
    ...NECK,
    id: 'scalenus-anterior',
    name: 'Scalenus anterior',
    latin: 'Musculus scalenus anterior',
    fma: 13385,
    reference: ['Right scalenus anterior'],
    shapes: [
      // transverse processes C3-C6 to rib 1
      spindle(14, 8, [
        [-24, 1498, -4, 1.6, 1.1, 0.9, 0, -0.5],
        [-27, 1490, 0, 2.4, 1.6, 0.7, 0, -0.7],
        [-30, 1482, 3, 3, 2, 0.7, 0, -0.7],
        [-31, 1472, 3.5, 5.4, 2.4, 0.8, 0, -0.6],
        [-32, 1462, 4.5, 7.4, 2.9, 0.78, 0, -0.63],
        [-37, 1450, 8, 6.2, 3.1, 0.8, 0, -0.6],
        // In front of the subclavian artery, which the reference has in front of the muscle.
        [-43, 1435, 14, 4.7, 2.5, 0.95, 0, -0.3],
        [-50.5, 1422, 17, 3.2, 2, 1, 0, 0],
        [-55.5, 1413.5, 16, 2, 1, 0.9, 0, 0.4],
      ]),
    ],
  },
  {
    ...NECK,
    id: 'scalenus-medius',
    name: 'Scalenus medius',
    latin: 'Musculus scalenus medius',
    fma: 13386,
    reference: ['Right scalenus medius'],
    shapes: [
      // transverse processes C2-C7 to rib 1 behind the groove of the subclavian artery
      spindle(14, 8, [
        [-25, 1525, -11, 1.7, 1.2, 0.8, 0, 0.6],
        [-30, 1512, -9, 3.4, 2, 0.9, 0, 0.4],
        [-33, 1500, -6.5, 4.4, 2.4, 0.8, 0, 0.6],
        [-35, 1485, -4.5, 5.2, 3, 0.92, 0, 0.4],
        [-38, 1470, -3.5, 5.8, 3.4, 0.93, 0, 0.3],
        [-39, 1455, -5, 6.6, 4.4, 0.8, 0, -0.5],
        [-45, 1440, -4, 5.4, 4, 0.3, 0, -0.95],
        [-50, 1430, -3.5, 5.2, 2.8, 0.3, 0, -0.95],
        [-54, 1422, -0.5, 4.5, 1.4, 0.4, 0, -0.9],
      ]),
    ],
  },
  {
    ...NECK,
    id: 'scalenus-posterior',
    name: 'Scalenus posterior',
    latin: 'Musculus scalenus posterior',
    fma: 13387,
    reference: ['Right scalenus posterior'],
    shapes: [
      // transverse processes C4-C6 to rib 2
      spindle(12, 8, [
        [-28, 1480, -5, 2, 1.4, 1, 0, 0.1],
        [-35, 1470, -5.5, 3, 1.8, 0.9, 0, 0.3],
        [-39.5, 1460, -8, 4.6, 2.4, 0.9, 0, -0.2],
        [-45, 1452, -11, 5, 3.2, 0.8, 0, -0.6],
        [-52, 1445, -14.5, 4.6, 3.6, 0.7, 0, -0.7],
        [-59, 1436, -18.5, 4.6, 3.6, 0.6, 0, -0.8],
        [-65, 1428, -22, 5, 3, 0.5, 0, -0.85],
        [-71, 1420, -21, 4, 1.2, 0.4, 0, -0.9],
      ]),
    ],
  },
];
