/**
 * Mandible, and both rows of teeth, which close it: the reference's bones alone
 * seem to gape. Half is typed: centre of each ball and its radius, mm.
 */
import type { Ball } from '../kit/field.ts';
import { MEASURED } from './rows.ts';
import type { FieldShape, Structure } from './types.ts';

const HEAD = { layer: 'bones', group: 'Head', certainty: 'measured on reference' } as const;

/** One tooth: its biting edge as two balls, the same two where it enters the bone, and the end of its root. */
type Tooth = readonly [edgeFront: Ball, edgeBack: Ball, neckFront: Ball, neckBack: Ball, root: Ball];

const UPPER: readonly Tooth[] = [
  [[-1.9, 1532, 97, 1.2], [-7.6, 1532, 96, 1.2], [-2.3, 1545, 92.5, 2.2], [-6.4, 1545, 92, 2.2], [-3.5, 1555, 88, 1.4]],
  [[-10.9, 1532, 95, 1.2], [-14.6, 1532, 92, 1.2], [-10.2, 1545, 90.5, 2], [-13, 1545, 89, 2], [-8.6, 1556, 86, 1.3]],
  [[-17.4, 1534, 90, 1.7], [-20, 1534, 86.2, 2], [-16, 1546, 88, 2.6], [-17.6, 1546, 86, 2.6], [-15, 1561, 84, 1.4]],
  [[-21.4, 1536.5, 80.8, 3.4], [-20.2, 1536.5, 80.2, 3.4], [-20.2, 1547, 80.7, 2.7], [-18.8, 1547, 80, 2.7], [-18, 1558, 79, 1.8]],
  [[-24.4, 1538.5, 73.8, 3.4], [-23, 1538.5, 73.2, 3.4], [-23.8, 1548, 74, 2.7], [-21.8, 1548, 73.4, 2.7], [-22, 1558, 73, 1.8]],
  [[-25.2, 1540.5, 66, 3.8], [-25.6, 1540.5, 62, 3.8], [-25.4, 1548, 66.4, 3.2], [-25.4, 1548, 63, 3.2], [-26, 1557, 65, 2.6]],
  [[-25.8, 1543.5, 56.8, 3.3], [-25.8, 1543.5, 54, 3.3], [-25.5, 1550, 57, 3], [-25.4, 1550, 54.8, 3], [-24.4, 1559, 56, 2.4]],
];

const LOWER: readonly Tooth[] = [
  [[-1.4, 1530, 92.6, 1.1], [-4.6, 1530, 92.2, 1.1], [-2, 1519, 85, 1.9], [-4, 1519, 84.6, 1.9], [-2.4, 1508, 79, 1.2]],
  [[-7.2, 1530, 91.4, 1.1], [-10.2, 1530, 89.6, 1.1], [-6.6, 1519, 84.6, 1.9], [-8.4, 1519, 83.8, 1.9], [-5.4, 1508, 78, 1.2]],
  [[-13.2, 1530, 87.4, 1.5], [-15, 1530, 85.2, 1.5], [-11.4, 1519, 83.4, 2.3], [-12.6, 1519, 81.8, 2.3], [-12.6, 1508, 76.4, 1.3]],
  [[-18.2, 1529, 81, 3], [-17, 1529, 79.6, 3], [-19.2, 1520, 78.6, 2.4], [-18, 1520, 77.2, 2.4], [-18, 1512.5, 71.5, 1.6]],
  [[-21, 1529.5, 73.6, 3.2], [-19.8, 1529.5, 72, 3.2], [-22, 1521, 72.2, 2.4], [-20.8, 1521, 70.6, 2.4], [-21, 1513, 65.6, 1.6]],
  [[-21.8, 1532, 65.6, 4.2], [-22.8, 1532, 61.2, 4.2], [-23.4, 1525, 64.2, 3.6], [-24.2, 1525, 60.4, 3.6], [-26, 1519, 58.6, 2.6]],
  [[-25.6, 1536, 54, 4.1], [-26.4, 1536, 51, 4.1], [-27.4, 1529.5, 52.6, 3.6], [-28, 1529.5, 49.4, 3.6], [-29, 1525.5, 48, 2.8]],
];

const row = (teeth: readonly Tooth[]): FieldShape[] =>
  teeth.map(([edgeFront, edgeBack, neckFront, neckBack, root]) => ({
    kind: 'field',
    parts: [
      { solid: { type: 'plate', grid: [[edgeFront, edgeBack], [neckFront, neckBack]], along: 1, across: 1 } },
      { solid: { type: 'triangles', balls: [neckFront, neckBack, root], faces: [[0, 1, 2]] } },
    ],
    step: 0.9,
    smooth: 2,
    error: 0.3,
    triangles: 44,
  }));

const TEETH = ['central incisor', 'lateral incisor', 'canine', 'first premolar', 'second premolar', 'first molar', 'second molar'] as const;
const teethOf = (jaw: 'upper' | 'lower'): string[] =>
  TEETH.map((tooth) => {
    const [first, ...rest] = tooth.split(' ');
    return `Right ${first === 'first' || first === 'second' ? `${first} ${jaw} ${rest.join(' ')}` : `${jaw} ${tooth}`} tooth`;
  });

export const mandible: readonly Structure[] = [
  {
    ...HEAD,
    id: 'mandible',
    side: 'midline',
    name: 'Mandible',
    latin: 'Mandibula',
    fma: 52748,
    source: MEASURED,
    reference: ['Mandible'],
    shapes: [
      {
        kind: 'field',
        symmetric: true,
        parts: [
          // Body from the chin back to the ramus: edge of the teeth, middle, lower border.
          {
            solid: {
              type: 'plate',
              grid: [
                [[0, 1522.5, 84.5, 3.2], [0, 1514, 81.5, 5], [0, 1507, 81.5, 5.8]],
                [[-10, 1522.5, 80.5, 4], [-10, 1514, 77.5, 5.8], [-9, 1507, 78, 5.8]],
                [[-17, 1523, 74, 5], [-17, 1514.5, 73, 6], [-15, 1507.5, 74, 5.6]],
                [[-23.5, 1524.5, 65.5, 5], [-23.5, 1516, 65, 6], [-22, 1509.5, 66, 5]],
                [[-29.5, 1527.5, 56.5, 5.5], [-29.5, 1519.5, 56, 6.4], [-28.5, 1513.5, 57, 4.6]],
                [[-32, 1530.5, 48, 6], [-32.5, 1523, 48, 6.2], [-33, 1516.5, 48.5, 4.4]],
                [[-36, 1533, 40, 5.4], [-36.5, 1527, 40, 5.4], [-36.5, 1520.5, 40, 3.8]],
              ],
              along: 12,
              across: 3,
            },
          },
          // Ramus, rows from the angle upwards, each from the back to the front border.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-39.5, 1531, 20.5, 2.2], [-39.5, 1527.5, 27, 3], [-38.5, 1525, 34, 3.7], [-37, 1522.5, 41, 4.6]],
                [[-40, 1540, 18.5, 2.5], [-40, 1539, 26, 3.6], [-38.8, 1538, 35, 4.6], [-38, 1536, 46, 4.6]],
                [[-41.5, 1549, 17, 2.6], [-42.5, 1549, 26, 3.8], [-41.2, 1548, 36, 4], [-41, 1547, 49, 2.2]],
                [[-44, 1559, 14.2, 2.6], [-44.5, 1558, 24, 2.3], [-43.8, 1555, 35, 2.2], [-42.6, 1558, 49.5, 1.8]],
                [[-46, 1570, 11.5, 3.2], [-45.5, 1566, 21, 1.8], [-44.2, 1561.5, 35, 1.6], [-44.3, 1569.5, 49.5, 1.5]],
              ],
              along: 8,
              across: 7,
            },
            k: 3,
          },
          // Oblique line, from the front of the ramus into the body.
          { solid: { type: 'tube', balls: [[-41.5, 1551, 49.5, 2], [-40.5, 1543, 50.5, 2.8], [-38, 1536, 53, 3.4], [-33, 1530, 58.5, 4]] }, k: 4 },
          // Head of the mandible.
          { solid: { type: 'tube', balls: [[-41.5, 1579, 10, 3.4], [-46, 1579.5, 11, 4.1], [-50.5, 1578.5, 12, 3.4]] }, k: 2.5 },
          { solid: { type: 'cone', a: [-46, 1577, 11, 4.6], b: [-46, 1569, 12, 3.4] }, k: 2 },
          // Chin.
          { solid: { type: 'ball', at: [0, 1506.5, 82.5, 5.6] }, k: 4 },
        ],
        step: 1.3,
        error: 0.4,
        triangles: 1200,
      },
    ],
  },
  {
    ...HEAD,
    id: 'upper-teeth',
    side: 'paired',
    name: 'Upper teeth',
    latin: 'Dentes superiores',
    source: `${MEASURED} Without the wisdom teeth.`,
    reference: teethOf('upper'),
    shapes: row(UPPER),
  },
  {
    ...HEAD,
    id: 'lower-teeth',
    side: 'paired',
    name: 'Lower teeth',
    latin: 'Dentes inferiores',
    source: `${MEASURED} Without the wisdom teeth.`,
    reference: teethOf('lower'),
    shapes: row(LOWER),
  },
];
