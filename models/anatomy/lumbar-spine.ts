/** The five lumbar vertebrae, one row of figures each. */
import { lumbarVertebra } from './lumbar-vertebra.ts';
import type { Structure } from './types.ts';
import type { VertebraRow } from './vertebra.ts';

interface Named {
  readonly ordinal: string;
  readonly latin: string;
  readonly fma: number;
  readonly row: VertebraRow;
}

/** From above downwards. */
export const LUMBAR_ROWS: readonly Named[] = [
  { ordinal: 'First', latin: 'I', fma: 13072, row: { upper: [-11, 1143, 21, 1150, 21], lower: [-5, 1118, 23, 1124, 21.5], pedicle: [-13, 1140, 1123], superior: [-14, 1141, -30], inferior: [-11, 1101, -23], transverse: [-34, 1129, -27, 3.5], lamina: [-23, 1128, 1108], spine: [-38, 1121, 1104, -55, 1115, 1094] } },
  { ordinal: 'Second', latin: 'II', fma: 13073, row: { upper: [-5, 1112, 28, 1118, 21.5], lower: [-3, 1089, 30, 1089, 22.5], pedicle: [-14, 1112, 1096], superior: [-13, 1117, -21], inferior: [-11, 1071, -25], transverse: [-39, 1103, -25, 3], lamina: [-20, 1101, 1080], spine: [-35, 1094, 1077, -50, 1090, 1070] } },
  { ordinal: 'Third', latin: 'III', fma: 13074, row: { upper: [-3, 1082, 30, 1080, 22], lower: [-6, 1058, 28, 1052, 23], pedicle: [-16, 1082, 1066], superior: [-16, 1087, -20], inferior: [-14, 1047, -27], transverse: [-38, 1076, -18, 4], lamina: [-21, 1075, 1056], spine: [-38, 1068, 1050, -54, 1062, 1047] } },
  { ordinal: 'Fourth', latin: 'IV', fma: 13075, row: { upper: [-7, 1052, 25, 1044, 23], lower: [-14, 1030, 18, 1017, 24], pedicle: [-18, 1056, 1039], superior: [-20, 1061, -25], inferior: [-18, 1025, -35], transverse: [-41, 1049, -21, 3.5], lamina: [-28, 1050, 1034], spine: [-43, 1045, 1029, -58, 1042, 1026] } },
  { ordinal: 'Fifth', latin: 'V', fma: 13076, row: { upper: [-20, 1022, 14, 1011, 24], lower: [-27, 1002, 7, 983, 24], pedicle: [-21, 1030, 1010], superior: [-24, 1032, -35], inferior: [-20, 992, -44], transverse: [-49, 1018, -27, 6.5], lamina: [-42, 1018, 1004], spine: [-54, 1018, 1002, -66, 1016, 1001] } },
];

export const lumbarSpine: readonly Structure[] = LUMBAR_ROWS.map(({ ordinal, latin, fma, row }, i) => ({
  id: `l${i + 1}`,
  name: `${ordinal} lumbar vertebra (L${i + 1})`,
  latin: `Vertebra lumbalis ${latin}`,
  fma,
  layer: 'bones',
  group: 'Spine',
  side: 'midline',
  certainty: 'measured on reference',
  source: 'Landmark figures measured on BodyParts3D, (c) DBCLS: corners and widths of the body, borders and tips of the processes.',
  reference: [`${ordinal} lumbar vertebra`],
  // The sacrum keeps its own gap from the fifth.
  shapes: [i < 4 ? lumbarVertebra(row, `l${i + 2}`) : lumbarVertebra(row)],
}));
