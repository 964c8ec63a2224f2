/** The twelve thoracic vertebrae, one row of figures each. */
import type { Structure } from './types.ts';
import { THORACIC, vertebra, type VertebraRow } from './vertebra.ts';

interface Named {
  readonly ordinal: string;
  readonly latin: string;
  readonly fma: number;
  readonly row: VertebraRow;
}

/** From above downwards. */
export const THORACIC_ROWS: readonly Named[] = [
  { ordinal: 'First', latin: 'I', fma: 9165, row: { upper: [-13, 1444, 2, 1439, 15], lower: [-18, 1431, -1, 1426, 16], pedicle: [-15, 1450, 1439], superior: [-15, 1451, -25], inferior: [-13, 1432, -34], transverse: [-35, 1449, -22, 4.5], lamina: [-30, 1446, 1433], spine: [-48, 1440, 1428, -66, 1437, 1427] } },
  { ordinal: 'Second', latin: 'II', fma: 9187, row: { upper: [-19, 1426, -2, 1421, 16], lower: [-25, 1412, -6, 1405, 15], pedicle: [-14, 1433, 1422], superior: [-14, 1436, -31], inferior: [-13, 1414, -38], transverse: [-33, 1432, -35, 5], lamina: [-36, 1429, 1414], spine: [-55, 1421, 1408, -72, 1416, 1405] } },
  { ordinal: 'Third', latin: 'III', fma: 9209, row: { upper: [-27, 1406, -9, 1401, 15], lower: [-33, 1390, -13, 1384, 15], pedicle: [-12.5, 1413, 1402], superior: [-13, 1418, -38], inferior: [-12, 1392, -50], transverse: [-30, 1408, -47.5, 5.2], lamina: [-45, 1410, 1392], spine: [-62, 1402, 1387, -83, 1391, 1380] } },
  { ordinal: 'Fourth', latin: 'IV', fma: 9248, row: { upper: [-34, 1384, -15, 1379, 14.5], lower: [-39, 1367, -19, 1362, 14.5], pedicle: [-11.5, 1393, 1380], superior: [-11.5, 1398, -45], inferior: [-11, 1369, -57], transverse: [-33, 1385, -59, 5.2], lamina: [-53, 1388, 1370], spine: [-69, 1378, 1363, -84, 1366, 1356] } },
  { ordinal: 'Fifth', latin: 'V', fma: 9922, row: { upper: [-41, 1360, -19, 1357, 14], lower: [-45, 1342, -20, 1339, 15], pedicle: [-12, 1368, 1355], superior: [-12.5, 1375, -51], inferior: [-11.5, 1340, -62], transverse: [-34, 1360, -64, 5.5], lamina: [-59, 1361, 1340], spine: [-72, 1352, 1330, -84, 1335, 1318] } },
  { ordinal: 'Sixth', latin: 'VI', fma: 9945, row: { upper: [-44, 1334, -20, 1333, 15], lower: [-46, 1316, -19, 1316, 16], pedicle: [-11.5, 1341, 1327], superior: [-12, 1347, -57], inferior: [-11.5, 1310, -65], transverse: [-34, 1332, -70, 5.8], lamina: [-62, 1334, 1312], spine: [-73, 1325, 1299, -83, 1310, 1287] } },
  { ordinal: 'Seventh', latin: 'VII', fma: 9968, row: { upper: [-46, 1308, -19, 1310, 16], lower: [-46, 1287, -18, 1290, 16.5], pedicle: [-12, 1311, 1296], superior: [-14, 1320, -60], inferior: [-13, 1280, -64], transverse: [-34, 1300, -69.5, 5.2], lamina: [-64, 1303, 1276], spine: [-74, 1291, 1263, -83, 1271, 1257] } },
  { ordinal: 'Eighth', latin: 'VIII', fma: 9991, row: { upper: [-44, 1280, -15, 1285, 16.5], lower: [-42, 1259, -12, 1265, 17], pedicle: [-12.5, 1282, 1268], superior: [-13, 1291, -60], inferior: [-12, 1251, -61], transverse: [-31, 1269, -67.5, 5.5], lamina: [-61, 1272, 1246], spine: [-72, 1261, 1238, -83, 1243, 1232] } },
  { ordinal: 'Ninth', latin: 'IX', fma: 10014, row: { upper: [-42, 1254, -11, 1260, 17], lower: [-38, 1232, -7, 1239, 18], pedicle: [-13, 1257, 1242], superior: [-13, 1263, -57], inferior: [-13, 1223, -58], transverse: [-33, 1242, -63, 5.2], lamina: [-57, 1247, 1222], spine: [-68, 1238, 1211, -78, 1221, 1205] } },
  { ordinal: 'Tenth', latin: 'X', fma: 10037, row: { upper: [-37, 1227, -6, 1234, 18], lower: [-32, 1203, 0, 1212, 19], pedicle: [-13, 1229, 1213], superior: [-13, 1235, -51], inferior: [-12, 1192, -53], transverse: [-32, 1211, -57, 5.2], lamina: [-51, 1217, 1192], spine: [-63, 1206, 1185, -76, 1188, 1178] } },
  { ordinal: 'Eleventh', latin: 'XI', fma: 10059, row: { upper: [-28, 1199, 3, 1206, 18.5], lower: [-24, 1176, 8, 1185, 20], pedicle: [-13, 1201, 1184], superior: [-12, 1207, -45], inferior: [-11, 1165, -45], transverse: [-25, 1190, -46, 4.5], lamina: [-43, 1188, 1163], spine: [-57, 1180, 1161, -71, 1169, 1154] } },
  { ordinal: 'Twelfth', latin: 'XII', fma: 10081, row: { upper: [-21, 1171, 13, 1179, 20], lower: [-14, 1147, 17, 1155, 21], pedicle: [-14, 1172, 1154], superior: [-13, 1178, -38], inferior: [-10.5, 1131, -34], transverse: [-19, 1163, -39, 3.5], lamina: [-33, 1157, 1135], spine: [-47, 1150, 1133, -61, 1143, 1128] } },
];

export const thoracicSpine: readonly Structure[] = THORACIC_ROWS.map(({ ordinal, latin, fma, row }, i) => ({
  id: `t${i + 1}`,
  name: `${ordinal} thoracic vertebra (T${i + 1})`,
  latin: `Vertebra thoracica ${latin}`,
  fma,
  layer: 'bones',
  group: 'Spine',
  side: 'midline',
  certainty: 'measured on reference',
  source: 'Landmark figures measured on BodyParts3D, (c) DBCLS: corners and widths of the body, borders and tips of the processes.',
  reference: [`${ordinal} thoracic vertebra`],
  shapes: [vertebra(row, THORACIC, i < 11 ? `t${i + 2}` : 'l1')],
}));
