/**
 * Parietal pleura: one explicit sheet a side, costal part, cupola and
 * mediastinal part, cut at the reflection line, with its recesses below and in
 * front of the lung. The two sides differ, so each is authored whole and stands
 * as a midline structure: it is not mirrored.
 */
import { leftWall, rightWall } from './mediastinal-wall.ts';
import { cavityRings, type CavityTable, type LevelAt } from './pleural-cavity.ts';
import type { Structure, SurfaceShape } from './types.ts';

/** The dome starts at the first rib in front, below its neck behind. */
export const CUPOLA_BASE: readonly LevelAt[] = [
  [-20, 1],
  [50, 1],
  [90, 1.2],
  [125, 1.6],
  [180, 1.7],
];

/**
 * Lower reflection: leaves the breastbone at the sixth rib, meets the eighth in
 * the midclavicular line (azimuth 32), the tenth in the midaxillary line (95),
 * the twelfth in the middle of its length (156), and dips below it beside the
 * spine; the outer half of the twelfth rib lies below the pleura.
 */
const REFLECTION: readonly LevelAt[] = [
  [-10, 5.8],
  [0, 6],
  [15, 6.9],
  [32, 8],
  [60, 9.1],
  [95, 10],
  [120, 10.9],
  [140, 11.6],
  [156, 12],
  [170, 12.3],
  [185, 12.35],
];

/**
 * Lower border of the lung in quiet breathing: sixth rib up to the
 * midclavicular line (azimuth 30), eighth in the midaxillary (94), tenth
 * behind (155).
 */
export const LUNG_BORDER: readonly LevelAt[] = [
  [-10, 5.9],
  [0, 6],
  [30, 6],
  [60, 6.9],
  [94, 8],
  [125, 9.1],
  [155, 10],
  [180, 10.2],
];

const LINES = { top: CUPOLA_BASE, border: LUNG_BORDER, reflection: REFLECTION, costalGap: 1.8, mediastinalGap: 0 } as const;

export const pleuraRight: CavityTable = {
  ...LINES,
  side: 'right',
  wall: rightWall,
  apex: [-31, 1442, 6],
  rows: [
    { share: 0, anterior: [-19, 1376, 55], posterior: [-19, 1430, -9] }, // behind the sternoclavicular joint
    { share: 0.15, anterior: [-9, 1362, 67], posterior: [-18, 1405, -25] },
    { share: 0.3, anterior: [-2, 1344, 80], posterior: [-19, 1375, -30] }, // near the midline below the sternal angle
    { share: 0.45, anterior: [-1, 1325, 88], posterior: [-20, 1341, -30] },
    { share: 0.6, anterior: [-1, 1305, 94], posterior: [-20, 1308, -30] },
    { share: 0.75, anterior: [-2, 1291, 98], posterior: [-20, 1276, -28] },
    { share: 0.9, anterior: [-6, 1276, 104], posterior: [-21, 1243, -23] },
    { share: 1, anterior: [-12, 1266, 108], posterior: [-22, 1222, -19], lift: 10 }, // leaves the sternum at the sixth rib
    { share: 1.35, anterior: [-14, 1262, 109], posterior: [-22, 1197, -16], lift: 24 },
    { share: 1.7, anterior: [-16, 1259, 110], posterior: [-23, 1171, -12], lift: 36 },
    { share: 2, anterior: [-18, 1256, 110], posterior: [-24, 1148, -8], lift: 45 },
  ],
};

export const pleuraLeft: CavityTable = {
  ...LINES,
  side: 'left',
  wall: leftWall,
  apex: [31, 1442, 6],
  rows: [
    { share: 0, anterior: [19, 1376, 55], posterior: [19, 1430, -9] },
    { share: 0.15, anterior: [9, 1362, 67], posterior: [19, 1405, -28] },
    { share: 0.3, anterior: [2, 1344, 80], posterior: [21, 1375, -34] },
    { share: 0.45, anterior: [2, 1325, 88], posterior: [22, 1341, -35] },
    { share: 0.6, anterior: [4, 1305, 94], posterior: [22, 1308, -35] }, // fourth cartilage: turns away for the heart
    { share: 0.75, anterior: [11, 1291, 98], posterior: [22, 1276, -33] },
    { share: 0.9, anterior: [19, 1276, 103], posterior: [22, 1243, -28] },
    { share: 1, anterior: [25, 1266, 106], posterior: [23, 1222, -23], lift: 10 },
    { share: 1.35, anterior: [27, 1262, 107], posterior: [23, 1197, -19], lift: 24 },
    { share: 1.7, anterior: [29, 1259, 108], posterior: [24, 1171, -15], lift: 36 },
    { share: 2, anterior: [31, 1256, 108], posterior: [24, 1148, -10], lift: 45 },
  ],
};

/** The rings, each led back to its first point. */
const sac = (table: CavityTable): SurfaceShape => {
  const rows = cavityRings(table).map((ring) => [...ring, ring[0]!]);
  return { kind: 'surface', rows, closed: false, along: 2 * (rows.length - 1), across: 2 * (rows[0]!.length - 1) };
};

const PARIETAL = {
  name: 'Parietal pleura',
  latin: 'Pleura parietalis',
  layer: 'organs',
  group: 'Lungs and pleura',
  side: 'midline',
  certainty: 'from text',
  source:
    'Reflection levels as textbooks of anatomy give them (ribs 8, 10 and 12; cupola above the medial third of the clavicle), laid on our own table of the ribs.',
} as const;

export const pleura: readonly Structure[] = [
  { ...PARIETAL, id: 'pleura-right', name: 'Right parietal pleura', latin: 'Pleura parietalis dextra', shapes: [sac(pleuraRight)] },
  { ...PARIETAL, id: 'pleura-left', name: 'Left parietal pleura', latin: 'Pleura parietalis sinistra', shapes: [sac(pleuraLeft)] },
];
