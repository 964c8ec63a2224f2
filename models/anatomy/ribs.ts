/**
 * The twelve pairs of ribs and the ten costal cartilages, right side.
 * A rib runs from its head (first row) past the tubercle and the angle to its
 * anterior end (last row); a cartilage goes on from there to the sternum or to
 * the cartilage above it. Figures: see TubeRow.
 */
import { flatPlate, flatTube, type TubeRow } from './flat-tube.ts';
import type { FieldShape, Structure } from './types.ts';

interface Rib {
  readonly ordinal: string;
  readonly latin: string;
  readonly fmaSides: readonly [number, number];
  readonly rows: readonly TubeRow[];
}

const RIBS: readonly Rib[] = [
  {
    ordinal: 'first',
    latin: 'I',
    fmaSides: [7857, 7987],
    rows: [
      [-20, 1440, -9, 4, 3, -130], // head
      [-26, 1440, -13, 5, 2.5, -125], // neck
      [-35, 1439, -14, 7.5, 2.5, -120], // tubercle
      [-46, 1432, -7, 7, 2.5, -110],
      [-55, 1423, 1, 7.5, 2.5, -100],
      [-59, 1413, 13, 9.5, 2.5, -75],
      [-57, 1404, 27, 10, 2.5, -72], // grooves of the vessels
      [-51, 1394, 43, 9, 3, -62], // anterior end, broad
    ],
  },
  {
    ordinal: 'second',
    latin: 'II',
    fmaSides: [7882, 8012],
    rows: [
      [-21, 1427, -16, 5, 4, -110],
      [-34, 1429, -25, 6, 5, -120],
      [-56, 1425, -23, 6, 4, -120],
      [-72, 1417, -14, 7, 4, -110],
      [-85, 1404, 2, 9, 3.5, -83],
      [-85, 1388, 24, 8, 2.5, -43],
      [-76, 1373, 47, 7.5, 2.5, -29],
      [-49, 1357, 77, 7.5, 3.5, -30],
    ],
  },
  {
    ordinal: 'third',
    latin: 'III',
    fmaSides: [7909, 8039],
    rows: [
      [-20, 1407, -31, 6, 4, -90],
      [-36, 1408, -41, 6, 5, -90],
      [-65, 1404, -41, 6, 4, -83],
      [-84, 1396, -32, 6.5, 3.5, -60],
      [-101, 1380, -8, 7.5, 3.5, -40],
      [-102, 1363, 23, 8, 3.5, -35],
      [-89, 1347, 54, 8, 2.5, -21],
      [-52, 1328, 91, 8, 3.5, -22],
    ],
  },
  {
    ordinal: 'fourth',
    latin: 'IV',
    fmaSides: [7957, 8148],
    rows: [
      [-21, 1385, -38, 6, 4, -80],
      [-44, 1386, -54, 6, 5, -70],
      [-77, 1376, -50, 6.5, 4.5, -63],
      [-95, 1365, -37, 7, 4, -44],
      [-109, 1348, -9, 7.5, 4, -32],
      [-112, 1330, 26, 8.5, 4, -23],
      [-100, 1315, 60, 9, 3.5, -15],
      [-60, 1297, 104, 8, 3.5, -16],
    ],
  },
  {
    ordinal: 'fifth',
    latin: 'V',
    fmaSides: [8066, 8093],
    rows: [
      [-22, 1362, -44, 7, 4, -10],
      [-42, 1358, -57.5, 6.5, 4.8, -20],
      [-75, 1348, -63, 8.5, 5, -40],
      [-96, 1337, -54, 8.5, 4.5, -35],
      [-116, 1321, -22, 7.5, 4, -14],
      [-123, 1300, 16, 8, 4, -12],
      [-117, 1280, 55, 8.5, 4, -6],
      [-82, 1259, 108, 9, 4, -20],
    ],
  },
  {
    ordinal: 'sixth',
    latin: 'VI',
    fmaSides: [8175, 8202],
    rows: [
      [-21, 1335, -47.5, 7, 4.2, -50],
      [-48, 1328, -68, 6.5, 5, -52],
      [-71, 1318, -74, 8, 5, -45],
      [-103, 1303, -53, 8, 4.5, -31],
      [-123, 1285, -21, 8, 4, -23],
      [-130, 1265, 14, 8, 3.5, -19],
      [-125, 1245, 50, 8, 3.5, -16],
      [-92, 1226, 103, 10, 4.5, -10],
    ],
  },
  {
    ordinal: 'seventh',
    latin: 'VII',
    fmaSides: [8229, 8256],
    rows: [
      [-21, 1309, -51, 8, 4.5, 20],
      [-40, 1301, -64, 6.5, 4.5, 0],
      [-70, 1287, -73, 8, 5, -26],
      [-93, 1277, -69, 9, 4.5, -17],
      [-116, 1259, -41, 8.5, 4, 4],
      [-128, 1240, -4, 8, 4, 5],
      [-132, 1220, 34, 9, 4, -3],
      [-108, 1194, 89, 9.5, 5, 5],
    ],
  },
  {
    ordinal: 'eighth',
    latin: 'VIII',
    fmaSides: [8283, 8310],
    rows: [
      [-21, 1281, -48, 7, 4.5, -30],
      [-42, 1270, -66, 6, 5, -30],
      [-72, 1252, -74, 7.5, 5, -12],
      [-91, 1242, -65, 8, 4.5, -10],
      [-109, 1226, -41, 8, 4, -1],
      [-121, 1207, -10, 7.5, 3.5, -2],
      [-129, 1189, 22, 7.5, 3.5, -10],
      [-117, 1162, 72, 9, 4, 10],
    ],
  },
  {
    ordinal: 'ninth',
    latin: 'IX',
    fmaSides: [8364, 8391],
    rows: [
      [-22, 1256, -43, 7, 4.5, 0],
      [-42, 1240, -61, 6, 4, 5],
      [-62, 1225, -71, 7.5, 4.5, 5],
      [-79, 1213, -69, 8, 4.5, -1],
      [-100, 1198, -52, 8.5, 4, 2],
      [-115, 1181, -28, 8, 3.5, -8],
      [-124, 1162, -1, 8, 3, -5],
      [-120, 1136, 45, 8, 4, 15],
    ],
  },
  {
    ordinal: 'tenth',
    latin: 'X',
    fmaSides: [8445, 8472],
    rows: [
      [-23, 1229, -39, 7, 5, -10],
      [-39, 1212, -56, 6, 4, -5],
      [-56, 1198, -67, 8, 4, 0],
      [-70, 1184, -67, 8, 3.5, 7],
      [-89, 1167, -56, 7.5, 3, 14],
      [-105, 1149, -36, 8, 3, 4],
      [-118, 1133, -13, 7.5, 3, 2],
      [-118, 1109, 28, 8, 4, 28],
    ],
  },
  {
    ordinal: 'eleventh',
    latin: 'XI',
    fmaSides: [8531, 8532],
    rows: [
      [-25, 1192.5, -35.5, 5.5, 4.5, 10],
      [-34, 1184, -52, 6, 3.5, 5],
      [-46, 1173, -62, 6, 3.5, 0],
      [-60, 1162, -63, 7, 3, 2],
      [-74, 1146, -56, 7, 3.5, -5],
      [-88, 1129, -42, 7, 3, -4],
      [-99, 1113, -24, 7, 3, 0],
      [-107, 1092, 5, 5.5, 3, 30],
    ],
  },
  {
    ordinal: 'twelfth',
    latin: 'XII',
    fmaSides: [8533, 8534],
    rows: [
      [-23, 1159, -25, 7, 4, 25],
      [-30, 1153, -33, 5.5, 3.5, 8],
      [-41, 1145, -44, 5, 3.5, -12],
      [-53, 1135, -51, 5, 3.5, -28],
      [-65, 1123, -50, 6, 3, -24],
      [-74, 1110, -43, 6, 3, -6],
      [-83, 1094, -27, 4.5, 2.5, 5],
    ],
  },
];

const CARTILAGES: readonly Rib[] = [
  {
    ordinal: 'first',
    latin: 'I',
    fmaSides: [7875, 8005],
    rows: [
      [-50, 1392, 45, 9, 3, -54],
      [-42, 1388, 50, 9, 3.5, -50],
      [-34, 1384, 56, 8.5, 3.5, -47],
      [-23, 1380, 62, 6.5, 3.5, -44],
    ],
  },
  {
    ordinal: 'second',
    latin: 'II',
    fmaSides: [7886, 8031],
    rows: [
      [-47, 1356, 78, 7.5, 3.5, -30],
      [-36, 1356, 83, 8.5, 4, -27],
      [-25, 1356, 87, 8, 4, -23],
      [-14, 1358, 89, 7, 4, -18],
    ],
  },
  {
    ordinal: 'third',
    latin: 'III',
    fmaSides: [7913, 8058],
    rows: [
      [-50, 1327, 92, 8, 3.5, -25],
      [-37, 1328, 98, 8.5, 3.5, -22],
      [-27, 1329, 100, 8.5, 3.5, -20],
      [-17, 1331, 101, 7, 3.5, -22],
    ],
  },
  {
    ordinal: 'fourth',
    latin: 'IV',
    fmaSides: [7976, 8167],
    rows: [
      [-58, 1296, 105, 8, 3.5, -18],
      [-47, 1298, 108, 7.5, 4, -18],
      [-32, 1301, 110, 7.5, 4, -12],
      [-18, 1308, 108, 6, 4, -15],
    ],
  },
  {
    ordinal: 'fifth',
    latin: 'V',
    fmaSides: [8070, 8112],
    rows: [
      [-80, 1258, 109, 9, 4, -20],
      [-62, 1260, 117, 9, 4.5, -14],
      [-44, 1267, 120, 8, 4, -15],
      [-22, 1286, 115, 6.5, 4, -25],
    ],
  },
  {
    ordinal: 'sixth',
    latin: 'VI',
    fmaSides: [8194, 8221],
    rows: [
      [-90, 1225, 105, 10, 4.5, -10],
      [-68, 1227, 119, 9, 4.5, 2],
      [-43, 1241, 124, 7.5, 4.5, 0],
      [-20, 1267, 121, 6.5, 4, -25],
    ],
  },
  {
    ordinal: 'seventh',
    latin: 'VII',
    fmaSides: [8248, 8275],
    rows: [
      [-106, 1193, 91, 9.5, 5, 5],
      [-84, 1191, 110, 10, 4.5, -2],
      [-56, 1201, 121, 9, 5, 2],
      [-30, 1227, 124, 7.5, 5, 0],
      [-9, 1258, 125, 4.5, 3.5, 22],
    ],
  },
  {
    ordinal: 'eighth',
    latin: 'VIII',
    fmaSides: [8302, 8329],
    rows: [
      [-116, 1161, 74, 9, 4.5, 8],
      [-93, 1156, 99, 9.5, 4.5, 6],
      [-72, 1163, 111, 11, 5, 16],
      [-58, 1181, 118, 10, 4.5, 20],
      [-44, 1201, 121.5, 6.5, 3.8, 8],
      [-39, 1208.5, 123, 5, 3.5, 5], // against the lower edge of the seventh
    ],
  },
  {
    ordinal: 'ninth',
    latin: 'IX',
    fmaSides: [8383, 8410],
    rows: [
      [-119, 1134, 48, 8, 4.5, 15],
      [-107, 1125, 72, 8.5, 5, 22],
      [-95, 1125, 89, 11, 6, 24],
      [-84, 1134, 100, 11, 5.5, 34],
      [-73, 1148, 108, 9.5, 4.8, 34],
      [-68.5, 1156, 109.5, 8, 4, 30], // against the lower edge of the eighth
    ],
  },
  {
    ordinal: 'tenth',
    latin: 'X',
    fmaSides: [8464, 8491],
    rows: [
      [-117, 1108, 31, 8, 4.5, 27],
      [-112, 1102, 49, 8.5, 5, 9],
      [-105, 1101, 70, 9, 5.5, 14],
      [-93, 1111, 86, 9.5, 5.2, 26],
      [-88, 1119.5, 91.5, 8, 4.2, 28], // against the lower edge of the ninth
    ],
  },
];

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const RIB_CAGE = {
  layer: 'bones',
  group: 'Rib cage',
  side: 'paired',
  certainty: 'measured on reference',
  source: 'Landmark figures measured on BodyParts3D, (c) DBCLS: section centres and widths along the rib.',
} as const;

export const ribs: readonly Structure[] = RIBS.map(({ ordinal, latin, fmaSides, rows }, i) => ({
  ...RIB_CAGE,
  id: `rib-${i + 1}`,
  name: `${capital(ordinal)} rib`,
  latin: `Costa ${latin}`,
  fmaSides,
  reference: [`Right ${ordinal} rib`],
  shapes: [flatTube(rows, { rings: 15, sides: 8, exponent: 2.3 })],
}));

/** Joint between two cartilages of the costal margin, mm; its edges are rounded by as much as would else be a blade. */
const JOINT = { gap: 0.3, rounding: 3.5 } as const;

const grown = (rows: readonly TubeRow[]): TubeRow[] =>
  rows.map(([x, y, z, halfHeight, halfThickness, lean]) => [x, y, z, halfHeight + JOINT.gap, halfThickness + JOINT.gap, lean]);

/** A cartilage of the costal margin: the eighth to tenth end against the one above. */
const marginal = (rows: readonly TubeRow[], above: readonly TubeRow[] | undefined): FieldShape => ({
  kind: 'field',
  parts: [{ solid: flatPlate(rows) }, ...(above ? [{ solid: flatPlate(grown(above)), k: JOINT.rounding, cut: true }] : [])],
  step: 1.3,
  smooth: 5,
  error: 0.3,
  triangles: 340,
});

export const costalCartilages: readonly Structure[] = CARTILAGES.map(({ ordinal, latin, fmaSides, rows }, i) => ({
  ...RIB_CAGE,
  id: `costal-cartilage-${i + 1}`,
  name: `${capital(ordinal)} costal cartilage`,
  latin: `Cartilago costalis ${latin}`,
  fmaSides,
  // The reference's right seventh cartilage carries a stray piece: measured on the mirrored left one instead.
  reference: [`${i === 6 ? 'Left' : 'Right'} ${ordinal} costal cartilage`],
  shapes: [i < 6 ? flatTube(rows, { rings: 8, sides: 8, exponent: 2.3 }) : marginal(rows, i > 6 ? CARTILAGES[i - 1]!.rows : undefined)],
}));

/** Half-thickness of the breastbone, mm: what the wall's inner face keeps to at the sternal end of the first seven cartilages. */
const STERNAL_REACH = 10;

/** Rows of each rib from its head on, its cartilage's after them: the wall that lungs and pleura lie against. */
export const costalArches: readonly (readonly TubeRow[])[] = RIBS.map((rib, i) => {
  const cartilage = CARTILAGES[i]?.rows ?? [];
  if (i > 6) return [...rib.rows, ...cartilage];
  const [x, y, z, halfHeight, , lean] = cartilage.at(-1)!;
  return [...rib.rows, ...cartilage.slice(0, -1), [x, y, z, halfHeight, STERNAL_REACH, lean]];
});
