/**
 * Muscles of chewing, and the four short muscles under the back of the skull.
 * Spindle rows: centre, half-width, half-thickness, direction of the width;
 * sheet rows: half-thickness, then points from front to back. Origin first.
 */
import { flat, MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const CHEWING = {
  layer: 'muscles',
  group: 'Head',
  side: 'paired',
  certainty: 'from text',
  source: 'Attachments as textbooks of anatomy give them, laid on our own skull and mandible; no reference shape.',
} as const;

const SUBOCCIPITAL = { layer: 'muscles', group: 'Suboccipital muscles', side: 'paired', certainty: 'measured on reference', source: MEASURED } as const;

export const headMuscles: readonly Structure[] = [
  {
    ...CHEWING,
    id: 'temporalis',
    name: 'Temporalis',
    latin: 'Musculus temporalis',
    fma: 49006,
    shapes: [
      // lower temporal line, under the zygomatic arch to the coronoid process
      flat(14, 12, [
        [0.8, [-52, 1626, 63], [-56, 1648, 58], [-58, 1665, 41], [-61.5, 1674, 18], [-67, 1676, -8], [-72, 1663, -35], [-71, 1640, -46]],
        [1.2, [-52, 1622, 60], [-58, 1641, 57], [-62, 1656, 42], [-67, 1664, 19], [-72.5, 1664, -7], [-75, 1652, -32], [-72.5, 1632, -44]],
        [1.5, [-52.5, 1618, 57], [-58.5, 1634, 55], [-64, 1646, 41], [-70, 1652, 19], [-75, 1650, -6], [-76, 1641, -29], [-73.5, 1624, -40]],
        [1.8, [-51, 1613, 54], [-56, 1626, 49], [-64, 1635, 39], [-70, 1639, 20], [-75.5, 1638, -3], [-76.5, 1631, -24], [-74.5, 1618, -35]],
        [2.2, [-50, 1608, 51.5], [-54.5, 1617, 45], [-63, 1624, 35.5], [-69, 1627, 19], [-74, 1626, -1], [-75.5, 1621, -18], [-74.5, 1612, -28]],
        [3.2, [-48, 1598, 52], [-51, 1600, 46.5], [-58.5, 1603, 37.5], [-62.2, 1606, 27], [-65, 1607, 17], [-67.5, 1606, 8.5], [-68.5, 1604, 0]],
        [3.2, [-46.5, 1586, 51.5], [-49.5, 1587, 47.5], [-53, 1588, 42.5], [-55.5, 1589.5, 37], [-57, 1591.5, 32], [-58, 1594, 27], [-59, 1597, 22]],
        [1.6, [-43.2, 1561, 50.5], [-43.8, 1566, 50], [-44.3, 1569.5, 49], [-44.6, 1570, 47], [-44.7, 1568.5, 44.5], [-44.7, 1566, 42], [-44.7, 1563.5, 39.5]],
      ]),
    ],
  },
  {
    ...CHEWING,
    id: 'masseter',
    name: 'Masseter',
    latin: 'Musculus masseter',
    fma: 48996,
    shapes: [
      // superficial part: lower edge of the cheekbone and arch to the angle of the mandible
      flat(10, 8, [
        [1.6, [-46, 1561, 63], [-52.5, 1565.5, 57.5], [-58, 1571.5, 50.5], [-61.5, 1575.5, 44], [-63, 1579, 37]],
        [4.4, [-47.5, 1552, 58.5], [-52, 1555.5, 53], [-56, 1559, 46.5], [-58.3, 1562, 39.5], [-58.5, 1564.5, 33]],
        [5, [-47, 1538, 53], [-50, 1541, 47], [-52, 1544, 40.5], [-52.6, 1547, 33.5], [-51.6, 1549.5, 27.5]],
        [4.2, [-43.5, 1526, 50], [-46, 1529, 43.5], [-47.8, 1533, 36], [-47.8, 1537, 29.5], [-46.6, 1541, 24]],
        [1.6, [-40, 1518.5, 46], [-42, 1520.5, 39.5], [-43, 1524, 33], [-43.3, 1529, 26.5], [-43, 1535.5, 21.5]],
      ]),
      // deep part: inner side of the arch to the upper ramus
      flat(7, 5, [
        [1.4, [-62.4, 1580, 39], [-62.6, 1582.5, 31], [-62, 1585, 22]],
        [2.6, [-56.5, 1570.5, 37], [-56.5, 1571.5, 30], [-56, 1573, 22.5]],
        [1.6, [-47.4, 1556, 36], [-48, 1556.5, 29], [-48.2, 1557.5, 21]],
      ]),
    ],
  },
  {
    ...SUBOCCIPITAL,
    id: 'rectus-capitis-posterior-major',
    name: 'Rectus capitis posterior major',
    latin: 'Musculus rectus capitis posterior major',
    fma: 32525,
    reference: ['Right rectus capitis posterior major'],
    shapes: [
      // spine of the axis to the outer part of the lower nuchal line
      spindle(12, 8, [
        [-2, 1520.5, -45.2, 1.8, 1.6, -0.7, 0, 0.7],
        [-5, 1525.5, -44.8, 3.4, 3.1, -0.5, 0, 0.85],
        [-10.5, 1532.5, -43.5, 5.8, 3.9, -0.6, 0, 0.8],
        [-16.3, 1540, -42.5, 6.8, 4.2, -0.55, 0, 0.83],
        [-22, 1548, -43.5, 7.8, 4.4, -0.6, 0.1, 0.79],
        [-26.5, 1555, -46.5, 9, 4, -0.55, 0.25, 0.8],
        [-29.5, 1561, -50.5, 9.6, 2.7, -0.42, 0.3, 0.85],
        [-31, 1564.5, -52.5, 6.5, 1.1, -0.5, 0.25, 0.83],
      ]),
    ],
  },
  {
    ...SUBOCCIPITAL,
    id: 'rectus-capitis-posterior-minor',
    name: 'Rectus capitis posterior minor',
    latin: 'Musculus rectus capitis posterior minor',
    fma: 32526,
    reference: ['Right rectus capitis posterior minor'],
    shapes: [
      // back of the atlas to the inner part of the lower nuchal line
      spindle(9, 8, [
        [-2.8, 1544, -42, 1.8, 1.1, -0.96, 0, -0.1],
        [-5, 1548, -45, 4.4, 2.2, -0.97, 0, -0.1],
        [-8, 1552, -49, 6.6, 2.5, -0.98, 0, 0],
        [-10.5, 1556, -53, 8, 2.5, -0.98, 0, 0.1],
        [-12, 1560, -58, 9.4, 2.1, -0.97, 0, 0.2],
        [-12, 1564.5, -62, 8.5, 1.2, -0.98, 0, 0.15],
        [-9.5, 1567.5, -65, 5, 0.8, -1, 0, 0],
      ]),
    ],
  },
  {
    ...SUBOCCIPITAL,
    id: 'obliquus-capitis-superior',
    name: 'Obliquus capitis superior',
    latin: 'Musculus obliquus capitis superior',
    fma: 32527,
    reference: ['Right obliquus capitis superior'],
    shapes: [
      // transverse process of the atlas to the occipital bone between the nuchal lines
      spindle(10, 8, [
        [-40.5, 1549, -14.5, 1.7, 1, 0, 1, 0.2],
        [-40.2, 1553.6, -21, 3.7, 1.8, -0.45, 0.89, 0],
        [-39.6, 1558, -29, 5.3, 2.4, -0.45, 0.89, 0],
        [-38.4, 1561, -38, 5.7, 2.6, -0.55, 0.83, 0],
        [-37.2, 1563.5, -47, 5.2, 2.3, -0.67, 0.74, 0],
        [-34.5, 1566.5, -57, 3.5, 1.5, -0.82, 0.57, 0],
        [-31, 1568.7, -62.5, 1.5, 0.7, -0.9, 0.4, 0],
      ]),
    ],
  },
  {
    ...SUBOCCIPITAL,
    id: 'obliquus-capitis-inferior',
    name: 'Obliquus capitis inferior',
    latin: 'Musculus obliquus capitis inferior',
    fma: 32528,
    reference: ['Right obliquus capitis inferior'],
    shapes: [
      // spine of the axis to the transverse process of the atlas
      spindle(10, 8, [
        [-3.5, 1518.3, -43.8, 2.4, 1.8, 0.1, -0.8, -0.57],
        [-8, 1521.7, -40.7, 4.4, 2.8, 0.1, -0.82, -0.57],
        [-16, 1526.9, -35.4, 5.3, 3.4, 0.1, -0.87, -0.48],
        [-24, 1531.9, -29.4, 5.3, 3.8, 0.1, -0.82, -0.57],
        [-31, 1537.7, -22.7, 5.2, 3.4, 0.1, -0.75, -0.65],
        [-36, 1542.7, -17.3, 4, 2.4, 0.1, -0.6, -0.8],
        [-40, 1545.6, -13, 1.6, 0.9, 0.1, -0.57, -0.82],
      ]),
    ],
  },
];
