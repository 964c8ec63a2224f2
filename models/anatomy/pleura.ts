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
  [100, 1],
  [125, 1.1],
  [150, 1.65],
  [180, 2],
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

const LINES = { top: CUPOLA_BASE, border: LUNG_BORDER, reflection: REFLECTION, costalGap: 1.5, mediastinalGap: 0, diaphragmGap: 0.4 } as const;

export const pleuraRight: CavityTable = {
  ...LINES,
  side: 'right',
  wall: rightWall,
  apex: [-33, 1438, 2],
  rows: [
    { share: 0, anterior: [-19, 1376, 55], posterior: [-17.5, 1421, -10] }, // behind the sternoclavicular joint
    { share: 0.15, anterior: [-9, 1362, 67], posterior: [-17, 1405, -24.5] },
    { share: 0.3, anterior: [2.5, 1344, 82], posterior: [-16.5, 1375, -31] }, // near the midline below the sternal angle
    { share: 0.45, anterior: [0.5, 1325, 89], posterior: [-17, 1341, -39] },
    { share: 0.6, anterior: [0, 1305, 94], posterior: [-18, 1308, -39] },
    { share: 0.75, anterior: [-2, 1291, 98], posterior: [-19, 1276, -37] },
    { share: 0.9, anterior: [-6, 1276, 104], posterior: [-20, 1243, -31] },
    { share: 1, anterior: [-12, 1266, 108], posterior: [-20.5, 1222, -25] }, // leaves the sternum at the sixth rib
    { share: 1.35, anterior: [-14, 1262, 109], posterior: [-21.5, 1197, -23] },
    { share: 1.7, anterior: [-16, 1259, 110], posterior: [-22.5, 1171, -21] },
    { share: 2, anterior: [-18, 1256, 110], posterior: [-23.5, 1148, -17] },
  ],
};

export const pleuraLeft: CavityTable = {
  ...LINES,
  side: 'left',
  wall: leftWall,
  apex: [33, 1438, 2],
  rows: [
    { share: 0, anterior: [19, 1376, 55], posterior: [17.5, 1421, -10] },
    { share: 0.15, anterior: [9, 1362, 67], posterior: [18.5, 1405, -26.5] },
    { share: 0.3, anterior: [-0.5, 1344, 81.5], posterior: [20, 1375, -33] },
    { share: 0.45, anterior: [0, 1325, 89], posterior: [20.5, 1341, -41] },
    { share: 0.6, anterior: [4, 1305, 94], posterior: [20.5, 1308, -41] }, // fourth cartilage: turns away for the heart
    { share: 0.75, anterior: [11, 1291, 98], posterior: [20.5, 1276, -39] },
    { share: 0.9, anterior: [19, 1276, 103], posterior: [21, 1243, -33] },
    { share: 1, anterior: [25, 1266, 106], posterior: [22, 1222, -27] },
    { share: 1.35, anterior: [27, 1262, 107], posterior: [22, 1197, -23] },
    { share: 1.7, anterior: [29, 1259, 108], posterior: [23, 1171, -21] },
    { share: 2, anterior: [31, 1256, 108], posterior: [24, 1148, -17] },
  ],
};

/** Most triangles of a side's pleura. */
const TRIANGLES = 2500;

/** A sac without a floor: the diaphragm closes it. */
const sac = (table: CavityTable): SurfaceShape => {
  const rows = cavityRings(table, { costal: 44, mediastinal: 26 });
  return { kind: 'surface', rows, closed: true, mouth: true, along: 6 * (rows.length - 1), across: 2 * rows[0]!.length, triangles: TRIANGLES };
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
