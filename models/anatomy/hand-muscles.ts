/**
 * Muscles of the hand as three groups, right side, millimetres, origin to
 * insertion. Spindle rows: x y z of the section's centre, half-width,
 * half-thickness, direction of the width.
 */
import { MEASURED, spindle } from './rows.ts';
import type { Structure } from './types.ts';

const measured = { layer: 'muscles', side: 'paired', group: 'Hand', certainty: 'measured on reference', source: MEASURED } as const;

export const handMuscles: readonly Structure[] = [
  {
    ...measured,
    id: 'thenar-muscles',
    name: 'Thenar muscles (abductor pollicis brevis, flexor pollicis brevis, opponens pollicis)',
    latin: 'Musculi thenaris',
    reference: ['Right abductor pollicis brevis', 'Superficial head of right flexor pollicis brevis', 'Right opponens pollicis'],
    shapes: [
      // Abductor pollicis brevis: scaphoid and trapezium to the first phalanx of the thumb.
      spindle(7, 7, [
        [-268, 883.5, 46, 3, 1.6, 0.77, -0.55, 0.33],
        [-270, 882, 51, 5.5, 1.7, 0.77, -0.55, 0.33],
        [-274, 876.5, 56, 7.2, 2.2, 0.77, -0.6, 0.25],
        [-281.5, 869.5, 60.5, 6, 2.7, 0.77, -0.52, 0.38],
        [-290, 861.5, 64.5, 4.8, 1.9, 0.77, -0.53, 0.36],
        [-296, 854.5, 66.5, 3.3, 1.3, 0.77, -0.5, 0.4],
        [-302, 846.5, 67, 1.6, 1, 0.75, -0.36, 0.57],
      ]),
      // Flexor pollicis brevis, superficial head.
      spindle(7, 7, [
        [-266, 877.5, 52, 4, 1.2, -0.55, 0.78, -0.3],
        [-266, 870, 57, 5.5, 1.5, -0.5, 0.86, 0],
        [-272, 864, 60, 5.3, 2, -0.5, 0.86, 0.1],
        [-280.5, 858.5, 63.5, 4.3, 2, -0.53, 0.85, 0],
        [-289, 853.5, 65.5, 3.3, 1.5, -0.56, 0.81, -0.17],
        [-296, 849, 67.5, 2.5, 1.4, -0.56, 0.81, -0.17],
        [-303, 843, 68, 1.6, 0.9, -0.54, 0.84, -0.1],
      ]),
      // Opponens pollicis: trapezium to the edge of the first metacarpal bone.
      spindle(7, 8, [
        [-264.5, 876, 51.5, 7, 1, -0.5, 0.75, -0.4],
        [-267, 874, 53.5, 11, 2, -0.5, 0.8, -0.33],
        [-274, 869.5, 55, 10.8, 2.4, -0.5, 0.8, -0.33],
        [-283.5, 865.5, 57, 9.6, 2.7, -0.5, 0.73, -0.46],
        [-293, 861, 60, 6.7, 2, -0.48, 0.57, -0.67],
        [-299, 856, 62.5, 3.6, 1.5, -0.47, 0.56, -0.68],
        [-303.5, 852.5, 63.5, 1.6, 0.9, -0.4, 0.4, -0.8],
      ]),
    ],
  },
  {
    ...measured,
    id: 'hypothenar-muscles',
    name: 'Hypothenar muscles (abductor, short flexor and opponens of the little finger)',
    latin: 'Musculi hypothenaris',
    reference: ['Abductor digiti minimi of right hand', 'Flexor digiti minimi brevis of right hand', 'Opponens digiti minimi of right hand'],
    shapes: [
      // Abductor digiti minimi: pisiform to the first phalanx.
      spindle(8, 7, [
        [-235, 871, 50.5, 4.5, 1.3, -0.7, 0, 0.71],
        [-232.5, 863, 53, 6, 1.6, -0.75, 0, 0.66],
        [-230.5, 853.5, 55, 6.9, 1.7, -0.75, 0, 0.66],
        [-228, 840.5, 58, 7, 1.9, -0.73, 0, 0.68],
        [-225.5, 828, 60.5, 6.3, 2, -0.68, 0, 0.73],
        [-224, 818, 61, 5, 1.6, -0.67, 0, 0.74],
        [-224.5, 809.5, 61, 3.3, 1, -0.72, 0, 0.69],
      ]),
      // Flexor digiti minimi brevis: hook of the hamate to the first phalanx.
      spindle(6, 5, [
        [-243, 868, 48.5, 1.4, 0.9, -0.6, 0, 0.8],
        [-240, 861.5, 51.5, 1.5, 0.9, -0.8, 0, 0.5],
        [-237, 853, 54, 2.3, 1.5, -0.85, 0, 0.5],
        [-233, 841, 57, 3, 1.8, -0.76, 0, 0.65],
        [-230.5, 828.5, 60, 2.7, 2, -0.85, 0, 0.5],
        [-228.5, 819.5, 62, 2.1, 1.3, -0.8, 0, 0.6],
        [-227.5, 811, 62.5, 1.4, 0.7, -0.9, 0, 0.2],
      ]),
      // Opponens digiti minimi: hook of the hamate to the fifth metacarpal bone.
      spindle(7, 7, [
        [-244, 867, 48.5, 1.9, 0.8, -0.6, 0, 0.8],
        [-241.5, 861.5, 49.5, 2.9, 1.3, -0.75, 0, 0.6],
        [-238.5, 855, 50, 5, 1.7, -0.61, 0, 0.78],
        [-235, 845.5, 51, 7, 1.5, -0.48, 0, 0.88],
        [-232.5, 836, 52.5, 6.6, 1.3, -0.41, 0, 0.91],
        [-230.5, 829, 54, 4.7, 1.2, -0.47, 0, 0.88],
        [-229.5, 823, 54.5, 2.8, 0.8, -0.57, 0, 0.82],
      ]),
    ],
  },
  {
    ...measured,
    id: 'interossei-of-hand',
    name: 'Interossei of the hand',
    latin: 'Musculi interossei manus',
    reference: ['Set of dorsal interossei of right hand', 'Set of palmar interossei of right hand'],
    shapes: [
      // Dorsal: thumb and index, index and middle, middle and ring, ring and little finger; between two metacarpal bones, to a first phalanx.
      spindle(7, 5, [
        [-281, 863, 43, 3, 1, 1, 0, 0],
        [-284.5, 852, 44, 4.3, 2.8, 1, 0, 0],
        [-286, 840, 44, 5.4, 4.8, 1, 0, 0],
        [-288, 827, 45, 4.7, 4.9, 1, 0, 0],
        [-289.5, 816, 48.5, 3, 3.2, 1, 0, 0],
        [-293, 806, 53, 1.6, 2.3, 1, 0, 0],
        [-295.5, 799, 56.5, 1.1, 1.3, 1, 0, 0],
      ]),
      spindle(6, 5, [
        [-269, 841, 38, 3.5, 1, 1, 0, 0],
        [-270.5, 834, 38.5, 4, 2, 1, 0, 0],
        [-271.5, 827, 40, 4.6, 2.3, 1, 0, 0],
        [-273, 819, 43, 4.1, 1.7, 1, 0, 0],
        [-274, 811, 47, 2.4, 1.9, 1, 0, 0],
        [-274, 800, 55.5, 0.9, 1.5, 1, 0, 0],
      ]),
      spindle(6, 5, [
        [-255, 841, 38.5, 3.5, 1, 1, 0, 0],
        [-255, 834, 38.5, 4.2, 1.9, 1, 0, 0],
        [-255.5, 827, 39, 5, 2.4, 1, 0, 0],
        [-256, 819, 42.5, 5, 2.2, 1, 0, 0],
        [-256.5, 811, 47.5, 3, 2.3, 1, 0, 0],
        [-259, 798.5, 57.5, 0.9, 1.4, 1, 0, 0],
      ]),
      spindle(6, 5, [
        [-242, 842, 42, 3, 1, 1, 0, 0],
        [-240.5, 835, 42, 3.6, 1.7, 1, 0, 0],
        [-240, 828, 42.5, 4.4, 2.8, 1, 0, 0],
        [-240, 819, 46.5, 3.6, 2.3, 1, 0, 0],
        [-240, 811, 51.5, 1.8, 2, 1, 0, 0],
        [-240.5, 802.5, 57, 0.9, 1.4, 1, 0, 0],
      ]),
      // Palmar: index, ring and little finger; from the finger's own metacarpal bone.
      spindle(5, 5, [
        [-275.5, 843, 45.5, 1.3, 1, 1, 0, 0],
        [-277, 834, 47, 1.9, 1.4, 1, 0, 0],
        [-278, 824, 49.5, 2.4, 1.5, 1, 0, 0],
        [-278, 812, 53, 2.1, 1.5, 1, 0, 0],
        [-281, 795.5, 57, 0.9, 0.9, 1, 0, 0],
      ]),
      spindle(5, 5, [
        [-250, 842, 42.5, 1.3, 1, 1, 0, 0],
        [-251, 834, 44.5, 1.8, 1.6, 1, 0, 0],
        [-251, 826, 48, 2.4, 2.1, 1, 0, 0],
        [-252, 817, 52.5, 2.3, 1.7, 1, 0, 0],
        [-253, 802, 58, 0.9, 1, 1, 0, 0],
      ]),
      spindle(5, 5, [
        [-238.5, 844, 46, 1.3, 1, 1, 0, 0],
        [-237, 835, 50, 1.9, 1.6, 1, 0, 0],
        [-237, 826, 54, 2, 1.8, 1, 0, 0],
        [-237.5, 818, 57, 1.1, 1.5, 1, 0, 0],
        [-236, 809, 60, 0.8, 1.2, 1, 0, 0],
      ]),
    ],
  },
];
