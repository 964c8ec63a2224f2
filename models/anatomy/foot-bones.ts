/**
 * Tarsus, metatarsus and toes, right side, millimetres, in the pose of the
 * reference: flat, toes turned out. Long bones are rows of sections from base
 * to head; tarsal bones are plates of balls. Neighbours part half-way.
 */
import type { Ball } from '../kit/field.ts';
import { MEASURED } from './rows.ts';
import type { FieldShape, Structure } from './types.ts';

const base = {
  layer: 'bones',
  group: 'Foot',
  side: 'paired',
  certainty: 'measured on reference',
  source: MEASURED,
} as const;

/** A section of a long bone: centre x y z, half-width, half-thickness, direction of the width (any length). */
type LongRow = readonly [x: number, y: number, z: number, half: number, thick: number, wx: number, wy: number, wz: number];

/** A small long bone from its sections: two balls a section, splined lengthwise. */
function longBone(triangles: number, mates: readonly string[], rows: readonly LongRow[]): FieldShape {
  const edge = ([x, y, z, half, thick, wx, wy, wz]: LongRow, sign: 1 | -1): Ball => {
    const reach = (sign * Math.max(half - thick, 0.3)) / Math.hypot(wx, wy, wz);
    return [x + reach * wx, y + reach * wy, z + reach * wz, thick];
  };
  return {
    kind: 'field',
    parts: [{ solid: { type: 'plate', grid: rows.map((row) => [edge(row, 1), edge(row, -1)]), along: 3 * (rows.length - 1), across: 1 } }],
    mates,
    step: 0.9,
    smooth: 2,
    triangles,
  };
}

export const footBones: readonly Structure[] = [
  {
    ...base,
    id: 'calcaneus',
    name: 'Calcaneus',
    latin: 'Calcaneus',
    fma: 24496,
    reference: ['Right calcaneus'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // From the tuberosity forwards to the joint with the cuboid; upper and lower edge.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-63, 38, -48, 11], [-62, 24, -47, 11.5]],
                [[-65, 38, -38, 13.5], [-61, 23, -37, 13]],
                [[-71, 42, -28, 13.5], [-68, 28, -27, 13]],
                [[-78, 41, -17, 11.5], [-76, 34, -17, 11]],
                [[-86, 40, -7, 11], [-82, 36, -7, 11]],
                [[-92, 44, -1, 10.5], [-88, 41, -2, 10.5]],
              ],
              along: 10,
              across: 2,
            },
          },
          { solid: { type: 'ball', at: [-73, 49, -27, 9] }, k: 4 },
          // Inner process of the tuberosity.
          { solid: { type: 'ball', at: [-57, 26, -39, 11.5] }, k: 3 },
          // Sustentaculum tali.
          { solid: { type: 'cone', a: [-72, 46, -12, 8], b: [-60, 50.5, -5, 4.5] }, k: 4 },
          { solid: { type: 'ball', at: [-86, 47, 2, 7] }, k: 4 },
        ],
        mates: ['talus', 'cuboid', 'navicular'],
        step: 1.2,
        triangles: 150,
      },
    ],
  },
  {
    ...base,
    id: 'talus',
    name: 'Talus',
    latin: 'Talus',
    fma: 9708,
    reference: ['Right talus'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Trochlea and body: outer and inner edge, from behind forwards.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-79, 66, -20, 9.5], [-63, 65, -20, 8.5]],
                [[-79, 68, -11, 11.5], [-66, 68, -11, 11.5]],
                [[-76, 67, -2, 9], [-66, 67, -2, 12]],
                [[-77, 63, 8, 9], [-69, 61, 9, 10]],
                [[-77, 63, 12, 8], [-69, 61, 12, 8.5]],
              ],
              along: 8,
              across: 2,
            },
          },
          // Lateral process, medial and posterior tubercle.
          { solid: { type: 'cone', a: [-81, 62, -15, 8], b: [-85, 54, -16, 5] }, k: 4 },
          { solid: { type: 'ball', at: [-57, 62, -19, 6.5] }, k: 4 },
          { solid: { type: 'cone', a: [-67, 61, -24, 6], b: [-66, 59, -30, 3.5] }, k: 3 },
        ],
        mates: ['calcaneus', 'tibia', 'fibula', 'navicular'],
        step: 1.1,
        triangles: 150,
      },
    ],
  },
  {
    ...base,
    id: 'navicular',
    name: 'Navicular',
    latin: 'Os naviculare',
    reference: ['Navicular bone of right foot'],
    shapes: [
      {
        kind: 'field',
        parts: [
          {
            solid: {
              type: 'plate',
              grid: [
                [[-91, 64, 20, 4.7], [-82, 65.5, 28, 5.2], [-73, 62, 29, 5.7], [-64, 57, 25, 4.7]],
                [[-88, 54, 18, 5.2], [-81, 54, 25, 5.7], [-73, 53, 26, 6.2], [-63, 54, 23, 5.2]],
              ],
              along: 3,
              across: 6,
            },
          },
        ],
        mates: ['talus', 'calcaneus', 'cuboid', 'medial-cuneiform', 'intermediate-cuneiform', 'lateral-cuneiform'],
        step: 1,
        triangles: 150,
      },
    ],
  },
  {
    ...base,
    id: 'cuboid',
    name: 'Cuboid',
    latin: 'Os cuboideum',
    reference: ['Right cuboid bone'],
    shapes: [
      {
        kind: 'field',
        parts: [
          {
            solid: {
              type: 'plate',
              grid: [
                [[-101, 39, 8, 9.5], [-92, 45, 10, 8]],
                [[-104, 39, 15, 10], [-95, 43, 14, 11]],
                [[-107, 40, 22, 9], [-97, 42, 22, 9]],
              ],
              along: 4,
              across: 2,
            },
          },
        ],
        mates: ['calcaneus', 'navicular', 'lateral-cuneiform', 'metatarsal-4', 'metatarsal-5'],
        step: 1,
        triangles: 150,
      },
    ],
  },
  {
    ...base,
    id: 'medial-cuneiform',
    name: 'Medial cuneiform',
    latin: 'Os cuneiforme mediale',
    reference: ['Right medial cuneiform bone'],
    shapes: [
      {
        kind: 'field',
        parts: [
          {
            solid: {
              type: 'plate',
              grid: [
                [[-79, 56, 38, 6], [-74, 46, 36, 7.5]],
                [[-86, 55, 49, 6.5], [-78, 43, 47, 8]],
              ],
              along: 3,
              across: 3,
            },
          },
        ],
        mates: ['navicular', 'intermediate-cuneiform', 'metatarsal-1', 'metatarsal-2'],
        step: 1,
        triangles: 150,
      },
    ],
  },
  {
    ...base,
    id: 'intermediate-cuneiform',
    name: 'Intermediate cuneiform',
    latin: 'Os cuneiforme intermedium',
    reference: ['Right intermediate cuneiform bone'],
    shapes: [
      {
        kind: 'field',
        parts: [
          {
            solid: {
              type: 'plate',
              grid: [
                [[-89, 60, 32, 5.5], [-88, 52, 33, 4.5]],
                [[-95, 59, 40, 5.5], [-93, 52, 40, 4.5]],
              ],
              along: 3,
              across: 2,
            },
          },
        ],
        mates: ['navicular', 'medial-cuneiform', 'lateral-cuneiform', 'metatarsal-2'],
        step: 0.9,
        triangles: 120,
      },
    ],
  },
  {
    ...base,
    id: 'lateral-cuneiform',
    name: 'Lateral cuneiform',
    latin: 'Os cuneiforme laterale',
    reference: ['Right lateral cuneiform bone'],
    shapes: [
      {
        kind: 'field',
        parts: [
          {
            solid: {
              type: 'plate',
              grid: [
                [[-99, 56, 23, 5.5], [-95, 48, 25, 6.5]],
                [[-104, 53, 31, 6.5], [-99, 48, 31, 7.5]],
                [[-107, 53, 36, 4.5], [-102, 49, 37, 5.5]],
              ],
              along: 4,
              across: 2,
            },
          },
        ],
        mates: ['navicular', 'cuboid', 'intermediate-cuneiform', 'metatarsal-2', 'metatarsal-3', 'metatarsal-4'],
        step: 0.9,
        triangles: 120,
      },
    ],
  },
  {
    ...base,
    id: 'metatarsal-1',
    name: 'First metatarsal bone',
    latin: 'Os metatarsale primum',
    reference: ['Right first metatarsal bone'],
    shapes: [
      longBone(150, ['medial-cuneiform', 'metatarsal-2', 'big-toe-phalanges'], [
        [-86, 46, 57, 12.5, 7.5, 0.3, 0.8, 0.5],
        [-88, 38, 70, 8.5, 7, 0.6, 0.6, 0.5],
        [-89.5, 33, 80, 7.3, 6.5, 0.8, 0.4, 0.4],
        [-92, 26, 91, 8.5, 7.5, 0.8, 0.4, 0.4],
        [-94.5, 20.5, 100, 9.5, 7.5, 0.9, 0.3, 0.4],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-2',
    name: 'Second metatarsal bone',
    latin: 'Os metatarsale secundum',
    reference: ['Right second metatarsal bone'],
    shapes: [
      longBone(120, ['medial-cuneiform', 'intermediate-cuneiform', 'lateral-cuneiform', 'metatarsal-1', 'metatarsal-3', 'second-toe-phalanges'], [
        [-99, 51, 45, 9, 5.5, -0.3, 0.8, 0.4],
        [-103, 45, 58, 5, 4, -0.3, 0.8, 0.4],
        [-107, 39, 73, 3.6, 3.4, -0.3, 0.8, 0.4],
        [-112, 28, 87, 5, 3.8, -0.2, 0.9, 0.4],
        [-114.5, 20, 97, 6.5, 4.6, -0.1, 0.9, 0.5],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-3',
    name: 'Third metatarsal bone',
    latin: 'Os metatarsale tertium',
    reference: ['Right third metatarsal bone'],
    shapes: [
      longBone(120, ['lateral-cuneiform', 'metatarsal-2', 'metatarsal-4', 'third-toe-phalanges'], [
        [-109, 44, 42, 9, 5.3, -0.6, 0.8, 0.1],
        [-113, 39.5, 55, 5.5, 4.5, -0.5, 0.8, 0.2],
        [-118, 34, 67, 4.1, 3.5, -0.3, 0.9, 0.3],
        [-124, 24, 82, 6, 4.2, -0.3, 0.9, 0.3],
        [-127.5, 19, 90, 6.5, 4.5, -0.3, 0.9, 0.3],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-4',
    name: 'Fourth metatarsal bone',
    latin: 'Os metatarsale quartum',
    reference: ['Right fourth metatarsal bone'],
    shapes: [
      longBone(120, ['cuboid', 'lateral-cuneiform', 'metatarsal-3', 'metatarsal-5', 'fourth-toe-phalanges'], [
        [-112, 38, 31, 8, 6.2, 0.8, -0.5, 0.2],
        [-118, 35, 43, 5.5, 4.5, 0.3, -0.8, 0],
        [-125, 30, 55, 4.1, 3.5, 0, -0.9, -0.3],
        [-131, 22.5, 69, 5.5, 4, 0.3, -0.9, -0.2],
        [-136, 18, 78.5, 6.5, 4.5, 0.4, -0.9, -0.1],
      ]),
    ],
  },
  {
    ...base,
    id: 'metatarsal-5',
    name: 'Fifth metatarsal bone',
    latin: 'Os metatarsale quintum',
    reference: ['Right fifth metatarsal bone'],
    shapes: [
      longBone(130, ['cuboid', 'metatarsal-4', 'little-toe-phalanges'], [
        [-114, 26, 10, 4.5, 4, 0.6, 0.6, 0.5],
        [-116, 26, 18, 7, 5.3, 0.6, 0.6, 0.5],
        [-122, 25, 29, 6.2, 4.8, 0.6, 0.7, 0.5],
        [-128, 24, 40, 5.6, 4.3, 0.5, 0.8, 0.4],
        [-137, 19.5, 52, 5.5, 4.7, 0.6, 0.6, 0.4],
        [-145, 15.5, 63, 6.5, 5.5, 0.7, -0.6, 0.3],
      ]),
    ],
  },
  {
    ...base,
    id: 'big-toe-phalanges',
    name: 'Phalanges of the big toe',
    latin: 'Phalanges hallucis',
    reference: ['Proximal phalanx of right big toe', 'Distal phalanx of right big toe'],
    shapes: [
      longBone(84, ['metatarsal-1'], [
        [-96, 18, 109.5, 9, 6.5, 0.9, 0.1, 0.4],
        [-102.5, 17, 118, 7, 5.6, 0.8, 0.1, 0.6],
        [-109, 15.5, 128, 8, 5, 0.8, 0.1, 0.6],
      ]),
      longBone(64, [], [
        [-112.5, 12, 134.5, 6.5, 3.8, 0.9, 0, 0.45],
        [-115.5, 12, 140, 5, 3.5, 0.9, -0.1, 0.5],
        [-120, 11, 147.5, 5, 3, 0.9, 0.1, 0.5],
      ]),
    ],
  },
  {
    ...base,
    id: 'second-toe-phalanges',
    name: 'Phalanges of the second toe',
    latin: 'Phalanges digiti secundi pedis',
    reference: ['Proximal phalanx of right second toe', 'Middle phalanx of right second toe', 'Distal phalanx of right second toe'],
    shapes: [
      longBone(60, ['metatarsal-2'], [
        [-117, 19, 105.5, 5.5, 4, 0.8, -0.4, 0.4],
        [-123, 18, 114, 3.7, 3.1, 0.8, -0.4, 0.5],
        [-128, 15.5, 122, 4.8, 3.5, 0.7, 0.1, 0.6],
      ]),
      longBone(44, [], [
        [-131, 14, 128, 3.9, 2.9, 0.95, 0, 0.3],
        [-133, 14, 133, 3.3, 2.8, 0.95, 0, 0.3],
        [-134, 13, 137, 3.1, 2.4, 0.95, 0, 0.3],
      ]),
      longBone(40, [], [
        [-137, 11, 140, 3.3, 2.6, 0.9, 0.2, 0.2],
        [-138, 11, 144, 3, 2.5, 0.9, 0.2, 0.2],
        [-139, 10.5, 148, 2.5, 2.1, 0.9, 0, 0.2],
      ]),
    ],
  },
  {
    ...base,
    id: 'third-toe-phalanges',
    name: 'Phalanges of the third toe',
    latin: 'Phalanges digiti tertii pedis',
    reference: ['Proximal phalanx of right third toe', 'Middle phalanx of right third toe', 'Distal phalanx of right third toe'],
    shapes: [
      longBone(60, ['metatarsal-3'], [
        [-131, 16, 96.5, 5.3, 4, 0.9, -0.2, 0.4],
        [-135.5, 17, 106, 3.3, 3, 0.9, -0.2, 0.4],
        [-140, 14.5, 114, 4.3, 3.3, 0.9, -0.2, 0.4],
      ]),
      longBone(44, [], [
        [-144, 12.5, 119.5, 3.7, 2.6, 0.9, -0.2, 0.2],
        [-145.5, 13, 124, 3.3, 2.6, 0.9, -0.2, 0.2],
        [-147, 12, 128, 3, 2.3, 0.9, -0.2, 0.1],
      ]),
      longBone(40, [], [
        [-151, 11, 131, 2.9, 2.2, 0.9, 0, 0.1],
        [-151, 10.5, 134, 3.1, 2.2, 0.9, 0, 0.1],
        [-152, 10, 137, 2.3, 1.9, 0.9, 0, 0.1],
      ]),
    ],
  },
  {
    ...base,
    id: 'fourth-toe-phalanges',
    name: 'Phalanges of the fourth toe',
    latin: 'Phalanges digiti quarti pedis',
    reference: ['Proximal phalanx of right fourth toe', 'Middle phalanx of right fourth toe', 'Distal phalanx of right fourth toe'],
    shapes: [
      longBone(60, ['metatarsal-4'], [
        [-140.5, 17, 86, 5.6, 4.1, 0.8, -0.1, 0.6],
        [-147, 16, 93, 3.3, 3, 0.8, -0.1, 0.6],
        [-152, 12.5, 100, 4.1, 3, 0.8, 0.2, 0.6],
      ]),
      longBone(44, [], [
        [-154, 11, 105, 3.7, 2.5, 0.9, 0.3, 0.3],
        [-156, 12, 108.5, 3.6, 2.6, 0.9, 0.2, 0.3],
        [-157, 12.5, 111.5, 3.1, 2.2, 0.9, 0, 0.3],
      ]),
      longBone(40, [], [
        [-160, 11, 115, 2.9, 2.4, 0.9, 0.1, 0.3],
        [-160.5, 10, 117.5, 3, 2.3, 0.9, 0.1, 0.3],
        [-162, 9.5, 120, 2.2, 1.8, 0.9, 0.1, 0.3],
      ]),
    ],
  },
  {
    ...base,
    id: 'little-toe-phalanges',
    name: 'Phalanges of the little toe',
    latin: 'Phalanges digiti minimi pedis',
    reference: ['Proximal phalanx of right little toe', 'Middle phalanx of right little toe', 'Distal phalanx of right little toe'],
    shapes: [
      longBone(60, ['metatarsal-5'], [
        [-149.5, 13.5, 70.5, 5.8, 4.5, 0.8, -0.1, 0.6],
        [-155, 13, 78, 3.8, 2.9, 0.8, -0.2, 0.5],
        [-159.5, 11.5, 85, 4.1, 3.1, 0.8, 0, 0.6],
      ]),
      longBone(40, [], [
        [-161, 11, 90.5, 2.9, 2.4, 0.9, 0, 0.4],
        [-163.5, 11, 91.5, 2.9, 2.4, 0.9, 0, 0.4],
      ]),
      longBone(40, [], [
        [-165, 10.5, 95.5, 2.7, 2.1, 0.9, 0, 0.2],
        [-166, 10, 97.5, 2.5, 2.1, 0.9, 0, 0.2],
        [-167, 9.5, 100, 2.3, 1.8, 0.9, 0, 0.2],
      ]),
    ],
  },
];
