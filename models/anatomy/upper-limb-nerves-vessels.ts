/**
 * Nerves and the great artery of the upper limb, right side, millimetres, from
 * the armpit outwards. Rows: x y z of the centre, half-width, half-thickness,
 * direction of the width. The artery is measured; the reference has no nerves
 * of the limbs, so these follow the textbook course between the measured
 * muscles and bones.
 */
import { MEASURED, spindle, type SectionRow } from './rows.ts';
import type { LoftShape, Structure } from './types.ts';

const layer = { layer: 'nerves-vessels', side: 'paired', group: 'Upper limb' } as const;
const course = (words: string): string => `Standard anatomy in our own words: ${words}. Laid between muscles and bones measured on BodyParts3D, (c) DBCLS.`;

/** A round cord: its rows are x y z of the centre and the radius. */
function cord(rings: number, rows: readonly (readonly [x: number, y: number, z: number, radius: number])[]): LoftShape {
  return spindle(
    rings,
    5,
    rows.map(([x, y, z, radius]): SectionRow => [x, y, z, radius, radius, 1, 0, 0.1]),
  );
}

export const upperLimbNervesVessels: readonly Structure[] = [
  {
    ...layer,
    id: 'axillary-artery',
    name: 'Axillary artery',
    latin: 'Arteria axillaris',
    fmaSides: [22655, 22656],
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right axillary artery'],
    shapes: [
      cord(9, [
        [-79, 1411, 16, 3.1],
        [-90, 1409.5, 14, 3.3],
        [-100, 1405, 11, 3.3],
        [-110, 1401, 9, 3.3],
        [-120, 1397, 9.5, 3.2],
        [-130, 1389, 8.5, 3.2],
        [-138, 1375, 4, 3.2],
        [-143, 1360, 0, 3.1],
        [-147, 1347, -1, 3.1],
      ]),
    ],
  },
  {
    ...layer,
    id: 'brachial-artery',
    name: 'Brachial artery',
    latin: 'Arteria brachialis',
    fmaSides: [22691, 22692],
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right brachial artery'],
    shapes: [
      cord(14, [
        [-145, 1352, -1, 3.2],
        [-149, 1336, -2, 3.4],
        [-152, 1322, -3, 3.4],
        [-156, 1308, -5, 3.4],
        [-163, 1294, -7, 3.3],
        [-170, 1280, -8, 3.2],
        [-175, 1266, -9, 3],
        [-181, 1238, -7, 2.8],
        [-186, 1210, -3, 2.7],
        [-190, 1182, 1, 2.5],
        [-195, 1154, 3, 2.4],
        [-204, 1126, 2, 2.2],
        [-210, 1112, 2, 2.1],
        [-216, 1101, -1, 2],
      ]),
    ],
  },
  {
    ...layer,
    id: 'median-nerve',
    name: 'Median nerve',
    latin: 'Nervus medianus',
    certainty: 'from text',
    source: course(
      'beside the brachial artery and across it to its inner side, between the heads of pronator teres, under flexor digitorum superficialis, and through the carpal tunnel into the palm',
    ),
    shapes: [
      cord(18, [
        [-147, 1347, 3, 2.6],
        [-153, 1318, 3, 2.6],
        [-164, 1288, -1, 2.6],
        [-173, 1262, -3, 2.5],
        [-179, 1236, -1, 2.5],
        [-181, 1208, 0, 2.5],
        [-184, 1180, 1, 2.4],
        [-190, 1150, 3, 2.4],
        [-199, 1120, 3, 2.3],
        [-209, 1101, 2, 2.2],
        [-219, 1087, 3.5, 2.2],
        [-223, 1065, 4, 2.2],
        [-224, 1035, 8, 2.2],
        [-226, 1005, 15, 2.2],
        [-231, 975, 23, 2.2],
        [-240, 945, 31, 2.2],
        [-247, 920, 38.5, 2.1],
        [-250, 902, 47, 2],
        [-253.5, 886, 50.5, 2],
        [-257.5, 868, 52.5, 2],
        [-259, 853, 54, 1.8],
      ]),
    ],
  },
  {
    ...layer,
    id: 'ulnar-nerve',
    name: 'Ulnar nerve',
    latin: 'Nervus ulnaris',
    certainty: 'from text',
    source: course(
      'down the inner side of the arm, behind the inner epicondyle in its groove, between the heads of flexor carpi ulnaris, under that muscle to the wrist, and past the outer side of the pisiform into the palm',
    ),
    shapes: [
      cord(18, [
        [-143, 1347, -1, 2.5],
        [-146, 1318, -7, 2.5],
        [-156, 1288, -12, 2.5],
        [-163, 1262, -15, 2.4],
        [-168, 1238, -17, 2.4],
        [-170, 1212, -20, 2.4],
        [-171, 1185, -23, 2.4],
        [-175, 1160, -25.5, 2.3],
        [-181, 1141, -28, 2.3],
        [-186, 1126, -27.5, 2.2],
        [-190, 1110, -24, 2],
        [-195, 1085, -17, 2],
        [-199, 1060, -11, 2],
        [-203.5, 1038, -5.5, 2],
        [-208, 1015, 1.5, 2],
        [-215, 985, 11, 2],
        [-224, 955, 23, 2],
        [-231.5, 925, 33.5, 2],
        [-236, 902, 41, 1.9],
        [-239.5, 885, 47.5, 1.9],
        [-242, 873, 52, 1.8],
        [-240, 855, 56, 1.6],
      ]),
    ],
  },
  {
    ...layer,
    id: 'radial-nerve',
    name: 'Radial nerve with its superficial branch',
    latin: 'Nervus radialis cum ramo superficiali',
    certainty: 'from text',
    source: course(
      'behind the artery to the back of the humerus, in its groove between the lateral and the medial head of triceps, through to the front between brachialis and brachioradialis; its superficial branch goes on under brachioradialis and turns to the back of the hand above the wrist',
    ),
    shapes: [
      cord(19, [
        [-145, 1347, -6, 2.8],
        [-154, 1325, -17, 2.8],
        [-164, 1309, -23, 2.8],
        [-174, 1298, -26.5, 2.7],
        [-186, 1284, -27, 2.7],
        [-197, 1270, -28, 2.6],
        [-207, 1253, -26, 2.5],
        [-212, 1238, -20, 2.5],
        [-217, 1220, -17, 2.4],
        [-222, 1197, -18, 2.4],
        [-225, 1172, -13, 2.3],
        [-230, 1148, -8, 2.2],
        [-231.5, 1130, -3, 2.2],
        [-232.5, 1111, 2, 1.8],
        [-240.5, 1085, 3.5, 1.7],
        [-247, 1058, 5, 1.6],
        [-257, 1028, 7, 1.6],
        [-261, 1000, 8.5, 1.6],
        [-262.5, 970, 13, 1.6],
        [-270, 945, 18.5, 1.5],
        [-277, 915, 22.5, 1.5],
        [-280, 890, 26, 1.4],
        [-281, 870, 33, 1.3],
      ]),
    ],
  },
  {
    ...layer,
    id: 'deep-branch-of-radial-nerve',
    name: 'Deep branch of the radial nerve',
    latin: 'Ramus profundus nervi radialis',
    certainty: 'from text',
    source: course('from the radial nerve in front of the outer epicondyle, round the neck of the radius within supinator, to the back of the forearm between its deep and superficial muscles'),
    shapes: [
      cord(12, [
        [-231.5, 1131, -3, 1.7],
        [-235, 1112, 0, 1.7],
        [-240, 1098, -2, 1.7],
        [-243, 1086, -8, 1.6],
        [-244.5, 1071, -13, 1.6],
        [-244, 1055, -17, 1.6],
        [-241, 1038, -16, 1.5],
        [-239, 1015, -11, 1.4],
        [-240, 985, -2, 1.3],
        [-244, 952, 9, 1.2],
      ]),
    ],
  },
];
