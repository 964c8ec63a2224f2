/** The greater occipital nerve, a calm cord: centre and radius of its sections, mm, from its root to the scalp. */
import type { Structure } from './types.ts';

const COURSE: readonly (readonly [x: number, y: number, z: number, radius: number])[] = [
  [-13, 1533, -22, 1.1], // between the arches of atlas and axis
  [-19, 1526.5, -26.5, 1.1],
  [-21.5, 1522, -33, 1.1], // round the lower border of obliquus capitis inferior
  [-20.5, 1525, -37.5, 1.1],
  [-20.5, 1532, -42.5, 1.1],
  [-20, 1539, -47.2, 1.1], // behind rectus capitis posterior major
  [-19, 1546, -53.5, 1.1], // through semispinalis capitis
  [-18.5, 1553, -59, 1.1],
  [-19, 1563, -67, 1], // through trapezius
  [-20.5, 1572, -75, 1],
  [-22, 1582, -83.5, 1],
  [-24, 1593, -90, 1],
  [-26, 1608, -95.5, 0.9],
  [-28, 1626, -98.5, 0.8],
  [-30, 1645, -97, 0.7], // in the scalp
];

export const neckNerves: readonly Structure[] = [
  {
    id: 'greater-occipital-nerve',
    name: 'Greater occipital nerve',
    latin: 'Nervus occipitalis major',
    layer: 'nerves-vessels',
    group: 'Nerves',
    side: 'paired',
    certainty: 'from text',
    source:
      'Course as textbooks of anatomy give it: below obliquus capitis inferior, up over the suboccipital muscles, through semispinalis capitis and trapezius near the back of the skull, to the scalp.',
    shapes: [
      {
        kind: 'loft',
        rings: 25,
        sides: 4,
        stations: COURSE.map(([x, y, z, radius]) => ({ centre: [x, y, z], halfMajor: radius, halfMinor: radius })),
      },
    ],
  },
];
