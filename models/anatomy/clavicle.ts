/** The collar bone: thirteen sections across its double curve, from the sternal to the acromial end. */
import { MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

export const clavicle: readonly Structure[] = [
  {
    id: 'clavicle',
    name: 'Clavicle',
    latin: 'Clavicula',
    fmaSides: [13322, 13323],
    layer: 'bones',
    group: 'Shoulder girdle',
    side: 'paired',
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right clavicle'],
    shapes: [
      spindle(22, 12, [
        [-15, 1399, 47.5, 7.5, 3.8, 0.2, 0.95, -0.2], // sternal end, clear of the manubrium's notch
        [-18, 1401, 50.5, 10.4, 6.2, 0.2, 0.95, -0.2],
        [-23, 1402.5, 53, 10.6, 7.4, 0.2, 0.9, -0.4],
        [-32, 1404, 54, 9.1, 7.2, 0.2, 0.8, -0.6],
        [-45, 1407, 52, 7.8, 7.2, 0.2, 0.9, -0.4],
        [-58, 1408, 47, 7.4, 6.3, 0.3, 0.9, -0.3],
        [-70, 1410, 38, 7, 5.4, 0.6, 0.6, -0.5],
        [-80, 1414, 25, 6.9, 4.9, 0.8, 0.3, -0.5],
        [-89, 1419, 11, 7.2, 5, 0.85, 0, -0.5],
        [-98, 1423, -4, 9.5, 5.6, 0.7, -0.2, -0.7], // widens: conoid tubercle
        [-108, 1424, -13, 12, 5.9, 0.4, -0.3, -0.9],
        [-121, 1427, -17, 11.8, 5.8, 0.1, -0.2, -1],
        [-132, 1428, -17, 12.6, 5.2, 0, -0.3, -1],
        [-140, 1428, -15, 10, 4.2, -0.2, -0.3, -0.9], // acromial end
      ]),
    ],
  },
];
