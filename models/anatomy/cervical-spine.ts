/** Atlas, axis and the third to seventh cervical vertebrae; right half typed (x < 0), millimetres. */
import { cervicalVertebra, type CervicalRow } from './cervical-vertebra.ts';
import type { FieldShape, Structure } from './types.ts';

interface Named {
  readonly ordinal: string;
  readonly latin: string;
  readonly fma: number;
  readonly row: CervicalRow;
}

/** C3 to C7. */
export const CERVICAL_ROWS: readonly Named[] = [
  { ordinal: 'Third', latin: 'III', fma: 12521, row: { upper: [-11, 1521, 3, 1520, 11], lower: [-9, 1509, 4, 1510, 11], uncus: [-11, 1524, -5], pillar: [-22, -14, 1519, -14, 1508.5, -19], root: [-18, 1519, -5], anterior: [-24, 1514, -5], posterior: [-26, 1509, -14], foramen: [-17.5, -8.5], lamina: [1514, -25, 1504, -26, -27, 1514, 1502], spine: [-37, 1507, 1497, -46, 1504, 1495, 4] } },
  { ordinal: 'Fourth', latin: 'IV', fma: 12522, row: { upper: [-8, 1506, 3, 1505, 11.5], lower: [-9, 1494, 4, 1494, 11.5], uncus: [-12, 1509, -3], pillar: [-22, -13, 1505, -11.5, 1496.5, -17.5], root: [-17, 1503, -2], anterior: [-22, 1499, -4], posterior: [-24, 1497, -12], foramen: [-16.5, -6], lamina: [1502, -21, 1488, -28, -27, 1500, 1487], spine: [-35, 1494, 1484, -43, 1490, 1483, 3.5] } },
  { ordinal: 'Fifth', latin: 'V', fma: 12523, row: { upper: [-6, 1490, 6, 1487, 12], lower: [-8, 1478, 6, 1476, 12], uncus: [-12, 1494, -1], pillar: [-22, -13, 1492.5, -10, 1482, -17.5], root: [-17, 1486, 0], anterior: [-22, 1482, 0], posterior: [-26, 1482, -6], foramen: [-16.5, -4], lamina: [1490, -18, 1478, -24, -20, 1488, 1478], spine: [-33, 1484, 1476, -48, 1480, 1472, 3.5] } },
  { ordinal: 'Sixth', latin: 'VI', fma: 12524, row: { upper: [-5, 1475, 7, 1471, 12.5], lower: [-9, 1464, 5, 1461, 13], uncus: [-13, 1480, -1], pillar: [-23, -14, 1478.5, -10.5, 1468.5, -18.5], root: [-17, 1469, 1], anterior: [-23, 1467, 0], posterior: [-28, 1468, -7], foramen: [-17.5, -4], lamina: [1476, -19, 1465, -26, -20, 1476, 1468], spine: [-38, 1471, 1464, -55, 1468, 1460, 3.5] } },
  { ordinal: 'Seventh', latin: 'VII', fma: 12525, row: { upper: [-9, 1460, 6, 1456, 13.5], lower: [-13, 1449, 2, 1444, 14.5], uncus: [-14, 1465, -4], pillar: [-23, -14, 1465, -15, 1454.5, -24.5], root: [-18, 1456, -5.5], anterior: [-23, 1457, -6.5], posterior: [-31, 1460, -12], foramen: [-18.5, -9.5], lamina: [1462, -22, 1449, -33, -24, 1462, 1450], spine: [-44, 1458, 1447, -64, 1455, 1445, 0] } },
];

const ATLAS: FieldShape = {
  kind: 'field',
  symmetric: true,
  step: 0.9,
  error: 0.3,
  triangles: 700,
  mates: ['axis'],
  parts: [
    // Lateral mass
    {
      solid: {
        type: 'plate',
        along: 2,
        across: 3,
        grid: [
          [[-21, 1553, -18, 5], [-18, 1552, -11, 6], [-14, 1553.5, -6.5, 5]],
          [[-19, 1547, -16, 5], [-18.5, 1546, -11, 5.5], [-16, 1547, -7, 4.5]],
        ],
      },
    },
    // Anterior arch with its tubercle
    {
      solid: {
        type: 'plate',
        along: 2,
        across: 3,
        grid: [
          [[0, 1551.5, 1.2, 2.6], [-6, 1552.5, -0.5, 2], [-11, 1552, -3.5, 2.4]],
          [[0, 1546.5, 1.5, 2.4], [-6, 1548, -0.5, 1.8], [-11, 1548, -3.5, 2.4]],
        ],
      },
      k: 2.5,
    },
    // Posterior arch
    {
      solid: {
        type: 'tube',
        balls: [[0, 1546.5, -39, 4.1], [-6, 1546.5, -37.2, 3.7], [-11, 1546.5, -33.5, 3.5], [-16, 1547, -27.5, 3.2], [-19, 1548, -20, 3.6]],
      },
      k: 2.5,
    },
    // Transverse process: two bars round the foramen
    { solid: { type: 'tube', balls: [[-21, 1550, -19, 3], [-27, 1548.5, -18.7, 2.3], [-33, 1547.5, -16.5, 2.6], [-38, 1547.5, -12.7, 3]] }, k: 2 },
    { solid: { type: 'tube', balls: [[-21, 1552, -7.5, 3.4], [-27, 1550, -6.5, 2.1], [-33, 1548, -8, 1.9], [-38, 1547.5, -12, 3]] }, k: 2 },
  ],
  cuts: [{ type: 'cone', a: [-29.5, 1560, -12.5, 2.8], b: [-29.5, 1536, -12.5, 2.8] }],
};

const AXIS: FieldShape = {
  kind: 'field',
  symmetric: true,
  step: 0.9,
  error: 0.3,
  triangles: 700,
  mates: ['c3'],
  parts: [
    {
      solid: {
        type: 'drum',
        lower: { centre: [0, 1525, -6], side: [-11, 1525, -6], front: [0, 1524, 2] },
        upper: { centre: [0, 1541, -7], side: [-9, 1541, -7], front: [0, 1541, -1.5] },
        waist: 0.05,
        hollow: 0.5,
      },
    },
    // Dens
    { solid: { type: 'tube', balls: [[0, 1540, -7, 5.5], [0, 1545, -7.2, 4.4], [0, 1549, -8.2, 4.2], [0, 1552, -9.5, 4.1]] }, k: 2.5 },
    // Upper facet
    {
      solid: { type: 'plate', along: 2, across: 2, grid: [[[-8, 1537.5, -4.5, 4], [-8, 1537.5, -12, 4]], [[-17.5, 1534.5, -5.5, 3.8], [-17.5, 1534.5, -14.5, 4.2]]] },
      k: 2.5,
    },
    // Pars and lower facet
    { solid: { type: 'tube', balls: [[-14.5, 1534, -12, 4.5], [-17, 1528, -17.5, 4.6], [-18, 1523, -21.5, 4.6]] }, k: 2.5 },
    {
      solid: {
        type: 'plate',
        along: 2,
        across: 4,
        grid: [
          [[-16, 1527, -22, 2.6], [-9, 1528.5, -27.5, 2.7], [0, 1526.5, -33, 3]],
          [[-15.5, 1522, -24, 2.6], [-9, 1521.5, -30, 2.7], [0, 1519, -36, 3]],
        ],
      },
      k: 2.5,
    },
    // Forked spine
    { solid: { type: 'plate', along: 2, across: 2, grid: [[[0, 1526, -33, 3], [0, 1521, -41, 2.8]], [[0, 1519.5, -35, 3], [0, 1517, -42, 2.8]]] }, k: 2.5 },
    { solid: { type: 'cone', a: [0, 1519, -41, 3], b: [-3.5, 1514.5, -44.5, 2.6] }, k: 2 },
    // Transverse process round its foramen
    { solid: { type: 'tube', balls: [[-16, 1534, -5, 2.6], [-20.5, 1529, -6.5, 2.1], [-24, 1524.5, -10.5, 2.5], [-20.5, 1525, -17, 3]] }, k: 2 },
  ],
  cuts: [{ type: 'cone', a: [-17, 1516, -10, 2.2], b: [-22.5, 1537, -11, 2.2] }],
};

const NECK = {
  layer: 'bones',
  group: 'Spine',
  side: 'midline',
  certainty: 'measured on reference',
  source: 'Landmark figures measured on BodyParts3D, (c) DBCLS: corners and widths of the body, borders and tips of the processes.',
} as const;

export const cervicalSpine: readonly Structure[] = [
  { ...NECK, id: 'atlas', name: 'Atlas (C1)', latin: 'Atlas', fma: 12519, reference: ['Atlas'], shapes: [ATLAS] },
  { ...NECK, id: 'axis', name: 'Axis (C2)', latin: 'Axis', fma: 12520, reference: ['Axis'], shapes: [AXIS] },
  ...CERVICAL_ROWS.map(
    ({ ordinal, latin, fma, row }, i): Structure => ({
      ...NECK,
      id: `c${i + 3}`,
      name: `${ordinal} cervical vertebra (C${i + 3})`,
      latin: `Vertebra cervicalis ${latin}`,
      fma,
      reference: [`${ordinal} cervical vertebra`],
      shapes: [cervicalVertebra(row, i < 4 ? `c${i + 4}` : 't1')],
    }),
  ),
];
