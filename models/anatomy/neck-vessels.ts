/** The great vessels of the neck, each one tube: centre and radius of its sections, mm, in the direction of the blood's way out of the chest or back to it. */
import type { Ball } from '../kit/field.ts';
import { MEASURED } from './rows.ts';
import type { LoftShape, Structure } from './types.ts';

const VESSEL = { layer: 'nerves-vessels', group: 'Vessels of the neck', side: 'paired' } as const;
const PARTLY = 'The part in the root of the neck measured on BodyParts3D, (c) DBCLS; the rest, which the reference lacks, as textbooks of anatomy give its course.';

const tube = (rings: number, balls: readonly Ball[]): LoftShape => ({
  kind: 'loft',
  rings,
  sides: 6,
  stations: balls.map(([x, y, z, radius]) => ({ centre: [x, y, z], halfMajor: radius, halfMinor: radius })),
});

export const neckVessels: readonly Structure[] = [
  {
    ...VESSEL,
    id: 'common-carotid-artery',
    name: 'Common carotid artery',
    latin: 'Arteria carotis communis',
    fmaSides: [3941, 4058],
    certainty: 'from text',
    source: PARTLY,
    shapes: [
      // root of the neck to the upper edge of the thyroid cartilage, where it divides
      tube(14, [
        [-5, 1387, 23, 4],
        [-11, 1406, 25, 3.8],
        [-15.5, 1420, 29, 4],
        [-17, 1436, 28, 3.9],
        [-16.8, 1452, 26.5, 3.8],
        [-18.5, 1470, 20.5, 3.7],
        [-21, 1488, 15.5, 3.7],
        [-24.5, 1501, 15.5, 4.3],
        [-26.5, 1506, 16.5, 3.3],
      ]),
    ],
  },
  {
    ...VESSEL,
    id: 'internal-carotid-artery',
    name: 'Internal carotid artery',
    latin: 'Arteria carotis interna',
    fmaSides: [3949, 4062],
    certainty: 'measured on reference',
    source: `${MEASURED} Its first stretch drawn to the division of the common carotid.`,
    reference: ['Right internal carotid artery'],
    shapes: [
      // division of the common carotid, through the base of the skull, to beside the pituitary
      tube(14, [
        [-28.5, 1509.5, 17.5, 2.4],
        [-32.5, 1514, 19.8, 2.2],
        [-34.6, 1522, 21.4, 2],
        [-33.2, 1531, 21.5, 2],
        [-29.4, 1546, 21.4, 2],
        [-25.2, 1562, 20.2, 2],
        [-21.3, 1570, 17.5, 2],
        [-17, 1578, 13.8, 2],
        [-13.8, 1586, 11.8, 1.9],
        [-13, 1594, 14.5, 1.9],
        [-13.5, 1599, 22, 1.8],
        [-13.5, 1603, 27.5, 1.8],
        [-12, 1610, 25.8, 1.7],
        [-11.5, 1614.5, 24.5, 1.6],
      ]),
    ],
  },
  {
    ...VESSEL,
    id: 'external-carotid-artery',
    name: 'External carotid and occipital artery',
    latin: 'Arteria carotis externa et arteria occipitalis',
    certainty: 'from text',
    source: 'Course as textbooks of anatomy give it: in front of the internal carotid, up behind the jaw; its occipital branch back below the mastoid process, to the scalp beside the greater occipital nerve. No reference shape.',
    shapes: [
      // division of the common carotid to behind the neck of the mandible
      tube(9, [
        [-26.5, 1505, 16.5, 2.8],
        [-26.5, 1514, 22.5, 2.4],
        [-29, 1524, 26, 2.2],
        [-34.5, 1536, 18.5, 2.1],
        [-40.5, 1549, 10, 2],
        [-47, 1561, 6, 1.8],
        [-51, 1570, 6.5, 1.5],
      ]),
      // occipital artery: below the mastoid process, between splenius and obliquus capitis superior, through trapezius
      tube(14, [
        [-32, 1531, 22.5, 1.4],
        [-39, 1536, 12, 1.4],
        [-42, 1546, 0, 1.4],
        [-46, 1557, -13, 1.3],
        [-47, 1563, -25, 1.3],
        [-45, 1566, -37, 1.3],
        [-42, 1567, -51, 1.3],
        [-36, 1570, -65, 1.2],
        [-30, 1576, -77, 1.2],
        [-30, 1588, -85.5, 1.1],
        [-32, 1604, -92, 1],
        [-36, 1622, -94.5, 0.8],
      ]),
    ],
  },
  {
    ...VESSEL,
    id: 'vertebral-artery',
    name: 'Vertebral artery',
    latin: 'Arteria vertebralis',
    fmaSides: [3958, 4066],
    certainty: 'measured on reference',
    source: `${MEASURED} The stretch below the fifth cervical vertebra, which the reference lacks, as textbooks of anatomy give its course.`,
    reference: ['Right vertebral artery'],
    shapes: [
      // first part of the subclavian artery, up the transverse foramina from C6, round the atlas, into the skull
      tube(14, [
        [-22, 1426, 17.5, 2],
        [-21, 1440, 11, 1.9],
        [-18.5, 1458, 2.5, 1.8],
        [-15.4, 1478, -2.2, 1.7],
        [-15.9, 1492, -4.5, 1.7],
        [-16.4, 1506, -6.4, 1.7],
        [-18.9, 1520, -9.2, 1.6],
        [-22, 1533, -11.2, 1.6],
        [-28, 1545.5, -10.8, 1.6],
        [-31.8, 1552, -12.5, 1.6],
        [-28.6, 1555.5, -18, 1.6],
        [-23, 1558.5, -23, 1.6],
        [-17.6, 1562.5, -22.6, 1.6],
        [-14.8, 1570, -18.5, 1.6],
        [-11, 1577, -9, 1.6],
        [-2, 1582, -2, 1.5],
      ]),
    ],
  },
  {
    ...VESSEL,
    id: 'subclavian-artery',
    name: 'Subclavian artery',
    latin: 'Arteria subclavia',
    fmaSides: [3953, 4694],
    certainty: 'measured on reference',
    source: `${MEASURED} Led behind the anterior scalene, as anatomy texts have it; the reference runs it in front.`,
    reference: ['Right subclavian artery'],
    shapes: [
      // root of the neck, over the cupola and behind the anterior scalene, over the first rib to its outer edge
      tube(10, [
        [-10, 1408, 25, 3.6],
        [-16, 1417, 21, 3.7],
        [-22, 1425, 18.5, 3.7],
        [-30, 1432, 15.5, 3.5],
        [-38, 1434, 13, 3.3],
        [-46, 1431, 11, 3.3],
        [-54, 1426, 10.5, 3.3],
        [-62, 1421, 12, 3.3],
        [-71, 1416, 15.5, 3.2],
        [-80, 1410.5, 16, 3],
      ]),
    ],
  },
  {
    ...VESSEL,
    id: 'subclavian-vein',
    name: 'Subclavian vein',
    latin: 'Vena subclavia',
    fmaSides: [4755, 4763],
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right subclavian vein'],
    shapes: [
      // outer edge of the first rib to the jugular vein, in front of the artery
      tube(8, [
        [-83, 1404, 26, 3],
        [-73, 1408.5, 27, 3.2],
        [-61, 1415.5, 28.8, 3.4],
        [-49, 1422.6, 29.4, 3.5],
        [-37, 1425.4, 31, 3.7],
        [-26, 1422.5, 33.6, 3.7],
      ]),
    ],
  },
  {
    ...VESSEL,
    id: 'internal-jugular-vein',
    name: 'Internal jugular vein',
    latin: 'Vena jugularis interna',
    fmaSides: [4754, 4762],
    certainty: 'from text',
    source: PARTLY,
    shapes: [
      // opening in the base of the skull to behind the inner end of the clavicle
      tube(14, [
        [-28, 1569, -3, 2.6],
        [-31.5, 1560, 1, 3.2],
        [-33.5, 1546, 6, 3.6],
        [-33.5, 1530, 9.5, 3.8],
        [-31, 1512, 10.5, 3.9],
        [-28, 1494, 13, 4],
        [-26.5, 1476, 19, 3.9],
        [-24.8, 1459, 25.5, 3.5],
        [-25.8, 1438, 30, 3.6],
        [-26.2, 1422, 33, 3.7],
        [-24, 1412, 37, 3.8],
      ]),
    ],
  },
];
