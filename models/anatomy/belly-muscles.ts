/**
 * The four muscles of the belly wall, right side, millimetres. Rows run across
 * the fibres, origin first; columns from the uppermost to the lowermost fibre
 * (rectus abdominis: from the midline outwards). Only the external oblique is
 * in the reference; the others lie on it at even distances inwards.
 */
import { flat, MEASURED } from './rows.ts';
import type { Structure } from './types.ts';

const base = { layer: 'muscles', side: 'paired', group: 'Belly wall' } as const;
const within = (words: string): string => `Standard anatomy in our own words: ${words}. Laid against the external oblique, ribs and pelvis measured on BodyParts3D, (c) DBCLS.`;

export const bellyMuscles: readonly Structure[] = [
  {
    ...base,
    id: 'rectus-abdominis',
    name: 'Rectus abdominis',
    latin: 'Musculus rectus abdominis',
    certainty: 'from text',
    source: within('from the pubic crest to the fifth to seventh costal cartilages, in a sheath of the other three, with three tendinous bands from the navel upwards'),
    shapes: [
      flat(28, 5, [
        [2.2, [-6, 884, 46], [-15, 885, 47], [-25, 885, 46]],
        [3.2, [-7, 900, 59.5], [-18, 900, 61], [-31, 900, 59.5]],
        [4, [-8, 922, 73.5], [-22, 922, 75], [-39, 922, 72.5]],
        [4.4, [-8, 945, 85.5], [-26, 945, 87.5], [-47, 945, 84]],
        [4.6, [-9, 985, 96], [-32, 985, 98], [-58, 985, 91]],
        [4.8, [-10, 1030, 100.5], [-38, 1030, 101.5], [-68, 1030, 90]],
        // Band at the navel.
        [3.4, [-10, 1060, 105.5], [-40, 1060, 106], [-71, 1060, 92]],
        [4.8, [-10, 1090, 111], [-41, 1090, 110], [-73, 1090, 96]],
        [3.4, [-11, 1120, 116], [-42, 1120, 118], [-75, 1120, 103]],
        [4.6, [-11, 1150, 119], [-43, 1150, 122], [-77, 1150, 110]],
        // Over the costal margin.
        [2.8, [-11, 1178, 121], [-44, 1180, 126], [-78, 1182, 118]],
        [1.6, [-12, 1197, 122.5], [-45, 1203, 127.8], [-79, 1209, 120]],
        [1.1, [-14, 1208, 123.5], [-46, 1220, 128.3], [-78, 1232, 120.5]],
        // Fifth to seventh costal cartilage, the lowest nearest the midline.
        [0.7, [-17, 1216, 124.5], [-46, 1234, 128.3], [-76, 1250, 119.5]],
      ]),
    ],
  },
  {
    ...base,
    id: 'external-oblique',
    name: 'External oblique of the abdomen',
    latin: 'Musculus obliquus externus abdominis',
    fmaSides: [13336, 13337],
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right external oblique'],
    shapes: [
      flat(12, 16, [
        // Ribs 5 to 12.
        [1.4, [-110, 1272, 88], [-126, 1262, 64], [-134, 1228, 48], [-135, 1204, 22], [-130, 1172, -6], [-124, 1152, -17], [-118, 1136, -22], [-110, 1112, -26], [-97, 1094, -31], [-82, 1088, -40], [-74, 1086, -46]],
        [2.6, [-99, 1262, 108], [-117, 1247, 97], [-124, 1203, 85], [-127, 1167, 66], [-127, 1126, 46], [-124, 1098, 30], [-125, 1090, 16], [-118, 1076, 2], [-104, 1078, -14], [-84, 1079, -32], [-75, 1077, -39]],
        [2.8, [-80, 1252, 121], [-92, 1231, 119], [-96, 1179, 111], [-98, 1130, 97], [-97, 1079, 83], [-102, 1045, 72], [-116, 1045, 50], [-120, 1046, 24], [-112, 1060, -4], [-88, 1069, -26], [-77, 1068, -36]],
        [2.1, [-56, 1245, 129.5], [-62, 1216, 129], [-65, 1154, 126], [-63, 1094, 112], [-64, 1033, 103.5], [-76, 990, 95.5], [-104, 1003, 76], [-118, 1022, 57], [-121, 1044, 8], [-95, 1060, -22], [-81, 1059, -34]],
        [1.2, [-32, 1240, 130], [-33, 1200, 131], [-35, 1130, 129.5], [-34, 1057, 117], [-34, 982, 110], [-45, 935, 92.5], [-89, 962, 84], [-121, 992, 66], [-131, 1029, 18], [-102, 1050, -18], [-85, 1050, -32]],
        // Linea alba, pubic tubercle, inguinal ligament, iliac crest.
        [0.8, [-0.4, 1238, 124.5], [-0.4, 1185, 127], [-0.4, 1105, 121.5], [-0.4, 1020, 109.5], [-0.4, 925, 88.5], [-22, 882, 54], [-68, 922, 64], [-128, 974, 57], [-137, 1014, 26], [-114, 1041, -17], [-92, 1041, -33]],
      ], { flesh: [0.05, 0.62] }),
    ],
  },
  {
    ...base,
    id: 'internal-oblique',
    name: 'Internal oblique of the abdomen',
    latin: 'Musculus obliquus internus abdominis',
    certainty: 'from text',
    source: within('from the lumbar fascia, the iliac crest and the inguinal ligament, fanning upwards and forwards to the lower ribs, the linea alba and the pubic crest'),
    shapes: [
      flat(10, 15, [
        // Lumbar fascia, iliac crest, inguinal ligament.
        [1, [-76, 1042, -44], [-92, 1038, -33], [-112, 1037, -17], [-127, 1030, 1], [-133, 1021, 12], [-134, 1010, 27], [-130, 996, 42], [-124, 976, 52], [-103, 958, 56], [-81, 937, 57]],
        [2.3, [-75, 1051, -41], [-91, 1048, -26], [-108, 1050, -7], [-114, 1048, 21], [-113, 1046, 41], [-104, 1040, 62], [-98, 1014, 69], [-93, 982, 71], [-78, 951, 70], [-66, 926, 64]],
        [2.6, [-75, 1061, -39], [-93, 1058, -20], [-110, 1062, 2], [-112, 1062, 37], [-103, 1070, 61], [-83, 1068, 89], [-76, 1034, 91], [-70, 988, 91], [-57, 945, 82.5], [-46, 911, 68.5]],
        [2, [-76, 1070, -37], [-95, 1069, -13], [-113, 1077, 10], [-110, 1076, 49], [-96, 1090, 76], [-62, 1098, 106], [-55, 1052, 103.5], [-49, 996, 101], [-40, 945, 90], [-32, 900, 64.5]],
        [0.8, [-78, 1080, -35], [-99, 1080, -7], [-116, 1091, 18], [-109, 1086, 57], [-89, 1104, 85], [-38, 1130, 125.5], [-33, 1071, 114], [-29, 1003, 106.5], [-24, 943, 91], [-25, 892, 57]],
        // Ribs 12 to 10, linea alba, pubic crest.
        [0.6, [-80, 1089, -34], [-103, 1090, 2], [-116, 1102, 26], [-107, 1092, 62], [-84, 1112, 90], [-0.4, 1160, 123.5], [-0.4, 1090, 115], [-0.4, 1010, 102], [-0.4, 940, 87], [-19, 884.5, 50]],
      ], { flesh: [0.06, 0.58] }),
    ],
  },
  {
    ...base,
    id: 'transversus-abdominis',
    name: 'Transversus abdominis',
    latin: 'Musculus transversus abdominis',
    certainty: 'from text',
    source: within('from the inner face of the lower costal cartilages, the lumbar fascia, the iliac crest and the inguinal ligament, straight across to the linea alba and the pubic crest'),
    shapes: [
      flat(9, 12, [
        // Costal cartilages, lumbar fascia, iliac crest, inguinal ligament.
        [1, [-38, 1206, 112], [-70, 1154, 106], [-95, 1112, 70], [-97, 1090, -4], [-68, 1076, -42], [-72, 1048, -42], [-118, 1029, 0], [-122, 976, 48], [-86, 940, 49]],
        [1.6, [-33, 1207, 113], [-61, 1158, 108], [-85, 1115, 86], [-111, 1090, 36], [-102, 1070, -2], [-106, 1042, -4], [-114, 1016, 48], [-92, 974, 70], [-68, 931, 59]],
        [1.7, [-27, 1208, 114], [-48, 1162, 111], [-71, 1120, 101], [-95, 1089, 75], [-103, 1066, 48], [-106, 1035, 52], [-87, 1005, 80], [-60, 962, 80], [-47, 918, 62]],
        [1.4, [-21, 1208, 114], [-36, 1167, 112], [-51, 1126, 108], [-66, 1089, 96], [-75, 1060, 86], [-73, 1025, 86], [-54, 993, 92], [-38, 948, 84], [-32, 904, 61]],
        [0.7, [-15, 1208, 113], [-22, 1174, 111], [-29, 1130, 107], [-36, 1089, 101], [-40, 1055, 96], [-38, 1018, 93], [-29, 982, 90], [-20, 939, 79], [-22, 895, 55]],
        // Linea alba, pubic crest.
        [0.6, [-0.4, 1208, 112], [-0.4, 1174, 110], [-0.4, 1131, 106], [-0.4, 1090, 100], [-0.4, 1050, 94], [-0.4, 1010, 89], [-0.4, 970, 81], [-0.4, 930, 70], [-14, 885, 45]],
      ], { flesh: [0.1, 0.6] }),
    ],
  },
];
