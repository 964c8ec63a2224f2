/**
 * The lungs in quiet breathing: closed surfaces inside the pleura, with a
 * hollow base over the diaphragm and, on the left, the cardiac notch. The two
 * sides differ, so each is authored whole and stands as a midline structure:
 * it is not mirrored.
 */
import { leftWall, rightWall } from './mediastinal-wall.ts';
import { CUPOLA_BASE, LUNG_BORDER } from './pleura.ts';
import { baseRings, cavityRings, costalLine, type CavityTable, type LevelAt } from './pleural-cavity.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { LoftShape, Structure, SurfaceShape } from './types.ts';

export const lungRight: CavityTable = {
  side: 'right',
  wall: rightWall,
  costalGap: 3.4,
  mediastinalGap: 2,
  apex: [-31, 1440, 6],
  top: CUPOLA_BASE,
  border: LUNG_BORDER,
  rows: [
    { share: 0, anterior: [-21, 1376, 51], posterior: [-21, 1427, -7] },
    { share: 0.15, anterior: [-13, 1363, 63], posterior: [-21, 1403, -22] },
    { share: 0.3, anterior: [-6, 1345, 77], posterior: [-22, 1374, -27] },
    { share: 0.45, anterior: [-5, 1326, 85], posterior: [-23, 1341, -27] },
    { share: 0.6, anterior: [-5, 1306, 91], posterior: [-23, 1308, -27] },
    { share: 0.75, anterior: [-6, 1292, 95], posterior: [-23, 1276, -25] },
    { share: 0.9, anterior: [-10, 1278, 100], posterior: [-24, 1243, -20] },
    { share: 1, anterior: [-18, 1266, 105], posterior: [-25, 1222, -16], lift: 10 },
  ],
};

export const lungLeft: CavityTable = {
  side: 'left',
  wall: leftWall,
  costalGap: 4.1,
  mediastinalGap: 2,
  apex: [31, 1440, 6],
  top: CUPOLA_BASE,
  border: LUNG_BORDER,
  rows: [
    { share: 0, anterior: [21, 1376, 51], posterior: [21, 1427, -7] },
    { share: 0.15, anterior: [13, 1363, 63], posterior: [22, 1403, -25] },
    { share: 0.3, anterior: [7, 1345, 77], posterior: [24, 1374, -31] },
    { share: 0.45, anterior: [11, 1326, 84], posterior: [25, 1341, -32] },
    { share: 0.6, anterior: [36, 1306, 89], posterior: [25, 1308, -32] }, // cardiac notch
    { share: 0.75, anterior: [57, 1291, 88], posterior: [25, 1276, -30] },
    { share: 0.9, anterior: [55, 1276, 93], posterior: [25, 1243, -25] },
    { share: 1, anterior: [44, 1264, 99], posterior: [26, 1222, -20], lift: 8 }, // lingula
  ],
};

/** How the base turns in from the lower border: a thin edge in the recess, then the dome. */
const BASE: readonly (readonly [number, number])[] = [
  [0.07, 0.3],
  [0.24, 0.68],
  [0.5, 0.92],
  [0.8, 1],
];

const lung = (table: CavityTable, diaphragm: Vec3): SurfaceShape => {
  const rings = cavityRings(table);
  const rows = [...rings, ...baseRings(rings.at(-1)!, diaphragm, BASE)];
  return { kind: 'surface', rows, closed: true, along: 2 * (rows.length - 1), across: 2 * rows[0]!.length };
};

/** Oblique fissure: from the third thoracic vertebra round the fifth rib to the sixth in the midclavicular line. */
const OBLIQUE: readonly LevelAt[] = [
  [174, 3.9],
  [155, 4.4],
  [130, 4.8],
  [105, 5.1],
  [80, 5.4],
  [55, 5.7],
  [32, 5.97],
];

/** Horizontal fissure of the right lung: along the fourth costal cartilage back to the oblique one. */
const HORIZONTAL: readonly LevelAt[] = [
  [-4, 4.05],
  [20, 4.05],
  [45, 4.2],
  [70, 4.6],
  [94, 5.22],
];

/** The lobes' outline: a fine line on the lung. */
const fissure = (table: CavityTable, line: readonly LevelAt[]): LoftShape => ({
  kind: 'loft',
  rings: 16,
  sides: 3,
  stations: costalLine(table, line).map((centre) => ({ centre, halfMajor: 1, halfMinor: 1 })),
});

const LUNG = {
  layer: 'organs',
  group: 'Lungs and pleura',
  side: 'midline',
  certainty: 'from text',
  source:
    'Borders in quiet breathing as textbooks of anatomy give them (ribs 6, 8 and 10; cardiac notch), laid on our own table of the ribs; mediastinal side measured on BodyParts3D, (c) DBCLS.',
} as const;

export const lungs: readonly Structure[] = [
  {
    ...LUNG,
    id: 'lung-right',
    name: 'Right lung',
    latin: 'Pulmo dexter',
    fma: 7309,
    reference: ['Right lung / pleural cavity (derived)'],
    shapes: [lung(lungRight, [-62, 1266, 22]), fissure(lungRight, OBLIQUE), fissure(lungRight, HORIZONTAL)],
  },
  {
    ...LUNG,
    id: 'lung-left',
    name: 'Left lung',
    latin: 'Pulmo sinister',
    fma: 7310,
    reference: ['Left lung / pleural cavity (derived)'],
    shapes: [lung(lungLeft, [96, 1236, 4]), fissure(lungLeft, OBLIQUE)],
  },
];
