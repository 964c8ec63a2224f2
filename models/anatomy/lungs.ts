/**
 * The lungs in quiet breathing: closed surfaces inside the pleura, with a
 * hollow base over the diaphragm and, on the left, the cardiac notch. The two
 * sides differ, so each is authored whole and stands as a midline structure:
 * it is not mirrored.
 */
import { leftWall, rightWall } from './mediastinal-wall.ts';
import { CUPOLA_BASE, LUNG_BORDER } from './pleura.ts';
import { baseRings, cavityRings, costalLine, type CavityTable, type LevelAt } from './pleural-cavity.ts';
import type { Groove } from '../kit/surface.ts';
import type { Structure, SurfaceShape } from './types.ts';

export const lungRight: CavityTable = {
  side: 'right',
  wall: rightWall,
  costalGap: 2.6,
  mediastinalGap: 1.3,
  diaphragmGap: 2.8,
  apex: [-33, 1436, 2],
  top: CUPOLA_BASE,
  border: LUNG_BORDER,
  rows: [
    { share: 0, anterior: [-25, 1376, 46], posterior: [-19, 1419, -8.5] },
    { share: 0.15, anterior: [-25, 1363, 59.5], posterior: [-18.5, 1403, -22] },
    { share: 0.3, anterior: [-17, 1345, 74], posterior: [-18, 1374, -29.5] },
    { share: 0.45, anterior: [-11, 1326, 82.5], posterior: [-18.5, 1341, -36] },
    { share: 0.6, anterior: [-10, 1306, 88], posterior: [-19.5, 1308, -36] },
    { share: 0.75, anterior: [-10, 1292, 92.5], posterior: [-20.5, 1276, -34] },
    { share: 0.9, anterior: [-12, 1278, 98], posterior: [-21.5, 1243, -28] },
    { share: 1, anterior: [-19, 1266, 103], posterior: [-22, 1222, -22] },
  ],
};

export const lungLeft: CavityTable = {
  side: 'left',
  wall: leftWall,
  costalGap: 2.6,
  mediastinalGap: 1.3,
  diaphragmGap: 2.8,
  apex: [33, 1436, 2],
  top: CUPOLA_BASE,
  border: LUNG_BORDER,
  rows: [
    { share: 0, anterior: [26, 1376, 46], posterior: [19, 1419, -8.5] },
    { share: 0.15, anterior: [29, 1363, 60], posterior: [20, 1403, -24] },
    { share: 0.3, anterior: [27, 1345, 73.5], posterior: [22, 1374, -31.5] },
    { share: 0.45, anterior: [28, 1326, 81], posterior: [22.5, 1341, -38] },
    { share: 0.6, anterior: [35, 1307, 87.5], posterior: [22.5, 1308, -38] }, // cardiac notch
    { share: 0.75, anterior: [54, 1292, 88.5], posterior: [22.5, 1276, -36] },
    { share: 0.9, anterior: [56, 1277, 91], posterior: [22.5, 1243, -30] },
    { share: 1, anterior: [49, 1265, 95.5], posterior: [23.5, 1222, -24] }, // lingula
  ],
};

/** Most triangles of a lung. */
const TRIANGLES = 3000;

/** A lung, its base closing in on `middle` (x, z), with furrows where the lobes meet. */
const lung = (table: CavityTable, middle: readonly [number, number], fissures: readonly (readonly LevelAt[])[]): SurfaceShape => {
  const rings = cavityRings(table, { costal: 44, mediastinal: 26 });
  const rows = [...rings, ...baseRings(rings.at(-1)!, middle, table)];
  return {
    kind: 'surface',
    rows,
    closed: true,
    along: 12 * (rows.length - 1),
    across: 3 * rows[0]!.length,
    grooves: fissures.map((line): Groove => ({ line: costalLine(table, line), depth: 2.5, halfWidth: 4.2 })),
    triangles: TRIANGLES,
  };
};

/** Oblique fissure: from the third thoracic vertebra round the fifth rib to the sixth in the midclavicular line. */
const OBLIQUE: readonly LevelAt[] = [
  [174, 3.9],
  [155, 4.4],
  [130, 4.8],
  [105, 5.1],
  [80, 5.4],
  [55, 5.65],
  [38, 5.82],
];

/** Horizontal fissure of the right lung: along the fourth costal cartilage back to the oblique one. */
const HORIZONTAL: readonly LevelAt[] = [
  [-4, 4.05],
  [20, 4.05],
  [45, 4.2],
  [70, 4.6],
  [90, 5.13],
];

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
    shapes: [lung(lungRight, [-70, 20], [OBLIQUE, HORIZONTAL])],
  },
  {
    ...LUNG,
    id: 'lung-left',
    name: 'Left lung',
    latin: 'Pulmo sinister',
    fma: 7310,
    reference: ['Left lung / pleural cavity (derived)'],
    shapes: [lung(lungLeft, [103, 30], [OBLIQUE])],
  },
];
