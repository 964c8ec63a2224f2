/**
 * Short muscles of the hand in groups, and the band that closes the carpal
 * tunnel; right side, millimetres, origin to insertion. Spindle rows: x y z of
 * the section's centre, half-width, half-thickness, direction of the width.
 */
import { flat, MEASURED, spindle, type SectionRow } from './rows.ts';
import type { LoftShape, Structure } from './types.ts';

const measured = { layer: 'muscles', side: 'paired', group: 'Hand', certainty: 'measured on reference', source: MEASURED } as const;

/** A short muscle from its sections; both ends are pointed. */
function short(rings: number, sides: number, rows: readonly SectionRow[]): LoftShape {
  return spindle(rings, sides, rows, { capRings: 1, crowd: 1.8, flesh: [0.03, 0.88] });
}

export const handMuscles: readonly Structure[] = [
  {
    ...measured,
    id: 'flexor-retinaculum',
    name: 'Flexor retinaculum of the wrist',
    latin: 'Retinaculum musculorum flexorum manus',
    reference: ['Flexor retinaculum of right wrist'],
    shapes: [
      {
        // Scaphoid and trapezium to pisiform and hook of the hamate; columns downwards.
        ...flat(6, 2, [
          [0.8, [-269.5, 883, 46], [-271, 876.5, 51], [-268.5, 867, 54]],
          [1.7, [-264.5, 881.5, 50.4], [-263.5, 874, 53], [-262.5, 865.5, 54.6]],
          [1.8, [-255, 879.5, 52.4], [-254.5, 872.5, 54], [-254, 866, 54.8]],
          [1.7, [-246, 879, 52], [-245.5, 872, 53.6], [-245.5, 864.5, 53.6]],
          [0.5, [-238, 877.5, 50], [-239.5, 870.5, 51], [-242.5, 861.5, 51]],
        ]),
        tendon: true,
      },
    ],
  },
  {
    ...measured,
    id: 'thenar-muscles',
    name: 'Thenar muscles (abductor pollicis brevis, flexor pollicis brevis, opponens pollicis)',
    latin: 'Musculi thenaris',
    reference: ['Right abductor pollicis brevis', 'Superficial head of right flexor pollicis brevis', 'Right opponens pollicis'],
    shapes: [
      // Abductor pollicis brevis: scaphoid and trapezium to the first phalanx of the thumb.
      short(9, 7, [
        [-267.5, 884, 44.5, 1.4, 0.8, 0.77, -0.55, 0.33],
        [-269, 883, 48.5, 4.4, 1.6, 0.77, -0.55, 0.33],
        [-270.5, 881.5, 51.5, 5.8, 1.8, 0.77, -0.55, 0.33],
        [-274, 876.5, 56, 7.2, 2.2, 0.77, -0.6, 0.25],
        [-281.5, 869.5, 60.5, 6, 2.7, 0.77, -0.52, 0.38],
        [-290, 861.5, 64.5, 4.8, 1.9, 0.77, -0.53, 0.36],
        [-296, 854.5, 66.5, 3.3, 1.3, 0.77, -0.5, 0.4],
        [-302.5, 846, 67.2, 1.6, 0.9, 0.75, -0.36, 0.57],
        [-306.5, 839.5, 67.5, 0.7, 0.5, 0.75, -0.36, 0.57],
      ]),
      // Flexor pollicis brevis, superficial head: flexor retinaculum to the same.
      short(9, 7, [
        [-264.5, 879, 50.5, 1.4, 0.8, -0.55, 0.78, -0.3],
        [-266, 875, 54, 4.6, 1.4, -0.53, 0.8, -0.2],
        [-267, 869.5, 57.5, 5.6, 1.7, -0.5, 0.86, 0],
        [-272, 864, 60, 5.3, 2, -0.5, 0.86, 0.1],
        [-280.5, 858.5, 63.5, 4.3, 2, -0.53, 0.85, 0],
        [-289, 853.5, 65.5, 3.3, 1.5, -0.56, 0.81, -0.17],
        [-296, 849, 67.5, 2.5, 1.4, -0.56, 0.81, -0.17],
        [-303, 843, 68.2, 1.6, 0.9, -0.54, 0.84, -0.1],
        [-307.5, 837, 68.5, 0.7, 0.5, -0.54, 0.84, -0.1],
      ]),
      // Opponens pollicis: trapezium to the edge of the first metacarpal bone.
      short(8, 8, [
        [-263, 876.5, 50, 2.4, 0.7, -0.5, 0.75, -0.4],
        [-265, 875, 52.4, 7.6, 1.4, -0.5, 0.78, -0.37],
        [-268, 873, 54, 11, 2, -0.5, 0.8, -0.33],
        [-274, 869.5, 55, 10.8, 2.4, -0.5, 0.8, -0.33],
        [-283.5, 865.5, 57, 9.6, 2.7, -0.5, 0.73, -0.46],
        [-293, 861, 60, 6.7, 2, -0.48, 0.57, -0.67],
        [-299, 856, 62.2, 3.8, 1.5, -0.47, 0.56, -0.68],
        [-304.5, 851.5, 62.5, 0.9, 0.6, -0.4, 0.4, -0.8],
      ]),
    ],
  },
  {
    ...measured,
    id: 'adductor-pollicis',
    name: 'Adductor pollicis',
    latin: 'Musculus adductor pollicis',
    reference: ['Oblique head of right adductor pollicis', 'Transverse head of right adductor pollicis'],
    shapes: [
      // Oblique head: capitate and the bases of the second and third metacarpal bones.
      short(9, 6, [
        [-256.5, 865, 42, 0.9, 0.6, 0, 0.95, -0.3],
        [-261, 862, 45, 3.4, 1.8, 0, 0.95, -0.25],
        [-268, 859, 48.2, 6, 2.4, 0, 0.95, -0.3],
        [-276, 855.4, 50.2, 4.8, 2.7, 0, 0.93, -0.37],
        [-284, 850.8, 53.3, 3.8, 2.3, 0, 0.98, -0.18],
        [-292, 845.9, 57.6, 2.5, 1.4, 0, 0.98, -0.19],
        [-299.5, 838, 62.5, 0.8, 0.6, 0, 0.98, 0],
      ]),
      // Transverse head: front of the third metacarpal bone; both to the first phalanx of the thumb. Columns downwards.
      flat(6, 3, [
        [0.5, [-262.5, 853, 40.5], [-263, 843, 43], [-264, 831, 45.5], [-264.5, 819, 49.5]],
        [1.7, [-268, 853, 43.2], [-268, 842.5, 45.4], [-268, 830, 48.2], [-268, 820, 50.8]],
        [2, [-275, 852.5, 46], [-275, 843.5, 47.2], [-275, 833.5, 48.8], [-275, 824, 50.4]],
        [2.3, [-284, 850.5, 50], [-284, 843.5, 50], [-284, 836, 50.2], [-284, 828.5, 50.4]],
        [2.2, [-292, 846, 54], [-292, 841.5, 54], [-292, 836.5, 54.2], [-292, 831.5, 54.4]],
        [1.5, [-298, 840, 59.4], [-298, 838, 59.6], [-298, 836, 59.8], [-298, 834, 60]],
        [0.6, [-301.5, 836.6, 62.4], [-301.5, 836, 62.6], [-301.5, 835.4, 62.8], [-301.5, 834.8, 63]],
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
      short(9, 7, [
        [-236, 873, 48.5, 1.4, 0.8, -0.7, 0, 0.71],
        [-234.5, 869, 51, 4.8, 1.5, -0.72, 0, 0.69],
        [-232.5, 863, 53, 6, 1.6, -0.75, 0, 0.66],
        [-230.5, 853.5, 55, 6.9, 1.7, -0.75, 0, 0.66],
        [-228, 840.5, 58, 7, 1.9, -0.73, 0, 0.68],
        [-225.5, 828, 60.5, 6.3, 2, -0.68, 0, 0.73],
        [-224, 818, 61, 4.8, 1.6, -0.67, 0, 0.74],
        [-224.2, 811, 61, 3, 1, -0.72, 0, 0.69],
        [-225, 804, 61, 0.8, 0.5, -0.72, 0, 0.69],
      ]),
      // Flexor digiti minimi brevis: hook of the hamate to the first phalanx.
      short(8, 5, [
        [-244, 869, 47.5, 0.8, 0.5, -0.6, 0, 0.8],
        [-240, 861.5, 51.5, 1.6, 0.9, -0.8, 0, 0.5],
        [-237, 853, 54, 2.3, 1.5, -0.85, 0, 0.5],
        [-233, 841, 57, 3, 1.8, -0.76, 0, 0.65],
        [-230.5, 828.5, 60, 2.7, 2, -0.85, 0, 0.5],
        [-228.5, 819.5, 62, 2.1, 1.3, -0.8, 0, 0.6],
        [-227, 808.5, 62.4, 0.7, 0.5, -0.9, 0, 0.2],
      ]),
      // Opponens digiti minimi: hook of the hamate to the fifth metacarpal bone.
      short(8, 7, [
        [-245, 868.5, 47, 1, 0.6, -0.6, 0, 0.8],
        [-241.5, 861.5, 49.5, 2.9, 1.3, -0.75, 0, 0.6],
        [-238.5, 855, 50, 5, 1.7, -0.61, 0, 0.78],
        [-235, 845.5, 51, 7, 1.5, -0.48, 0, 0.88],
        [-232.5, 836, 52.5, 6.6, 1.3, -0.41, 0, 0.91],
        [-230.5, 829, 54, 4.7, 1.2, -0.47, 0, 0.88],
        [-229.3, 820.5, 55, 0.9, 0.6, -0.57, 0, 0.82],
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
      short(9, 6, [
        [-279.5, 864.5, 42, 1, 0.6, 0.98, 0, 0.17],
        [-283, 858, 43.3, 3.8, 1.8, 0.97, 0, -0.23],
        [-285.5, 850, 43.8, 4.8, 2.5, 0.9, 0, -0.43],
        [-286, 840, 44, 6, 3.5, 0.85, 0, -0.52],
        [-287.4, 828, 45.2, 5.8, 3.2, 0.8, 0, -0.6],
        [-289, 819.5, 47.2, 4.2, 3, 0.71, 0, -0.7],
        [-291.5, 811, 50.5, 2.6, 2.4, 0.7, 0, -0.7],
        [-294.6, 802.5, 55, 1.5, 1.3, 0.7, 0, -0.7],
        [-296, 796.5, 58, 0.6, 0.5, 0.7, 0, -0.7],
      ]),
      short(8, 5, [
        [-267, 852, 37, 0.8, 0.6, 1, 0, 0],
        [-268.4, 843, 37.8, 2.6, 1.4, 0.97, 0, -0.2],
        [-270.5, 832, 38.8, 4.6, 2, 0.96, 0, -0.27],
        [-272, 826, 40, 4.6, 2.1, 0.98, 0, -0.2],
        [-273.2, 819, 42.8, 3.9, 1.8, 1, 0, 0],
        [-274, 811, 47, 2.4, 1.9, 1, 0, 0],
        [-274.2, 803, 53.5, 1, 1.6, 1, 0, 0],
        [-274, 797, 57.2, 0.6, 0.5, 1, 0, 0],
      ]),
      short(8, 5, [
        [-254.8, 852, 37, 0.8, 0.6, 1, 0, 0],
        [-254.6, 843, 37.6, 2.4, 1.4, 1, 0, 0],
        [-255, 834, 38.4, 4.3, 1.9, 1, 0, 0],
        [-255.5, 827, 39.4, 5, 2.2, 0.97, 0, 0.2],
        [-256, 819, 42.5, 4.8, 2.1, 1, 0, 0],
        [-256.6, 811, 47.4, 2.8, 2.1, 1, 0, 0],
        [-258, 802, 54.5, 1, 1.6, 1, 0, 0],
        [-259.3, 796, 59, 0.6, 0.5, 1, 0, 0],
      ]),
      short(8, 5, [
        [-243, 853, 41, 0.8, 0.6, 1, 0, 0.3],
        [-241.8, 843, 41.5, 2.4, 1.4, 0.95, 0, 0.3],
        [-240.6, 833, 42, 4.3, 1.9, 0.92, 0, 0.4],
        [-240.4, 826, 43.4, 4.5, 2.3, 0.92, 0, 0.39],
        [-240.2, 819, 46.6, 3.6, 2.2, 0.95, 0, 0.3],
        [-240, 811, 51.5, 1.9, 2, 1, 0, 0],
        [-240.5, 803, 56.8, 0.9, 1.3, 1, 0, 0],
        [-240.8, 799, 59, 0.5, 0.5, 1, 0, 0],
      ]),
      // Palmar: index, ring and little finger; from the finger's own metacarpal bone.
      short(6, 4, [
        [-274.8, 847, 45, 0.7, 0.5, 1, 0, 0],
        [-276.2, 836, 46.6, 2, 1.4, 1, 0, 0.2],
        [-277.5, 826, 49, 2.4, 1.6, 1, 0, 0.2],
        [-277.8, 814, 52.4, 2.2, 1.5, 1, 0, 0],
        [-278.2, 805, 54.2, 1.6, 1.2, 1, 0, 0],
        [-281, 794, 57.4, 0.6, 0.5, 1, 0, 0],
      ]),
      short(6, 4, [
        [-249.7, 847, 41.8, 0.7, 0.5, 1, 0, 0],
        [-250.7, 836, 43.8, 1.8, 1.5, 1, 0, 0],
        [-251.1, 827, 47.8, 2.5, 2, 0.9, 0, -0.4],
        [-252, 818, 52.4, 2.3, 1.8, 1, 0, 0],
        [-253.8, 809, 56, 1.4, 1.2, 1, 0, 0],
        [-253, 800, 58.6, 0.6, 0.5, 1, 0, 0],
      ]),
      short(6, 4, [
        [-238.6, 846, 45.4, 0.7, 0.5, 1, 0, 0],
        [-237.5, 836, 49, 2, 1.6, 1, 0, 0],
        [-237.1, 826, 53.6, 2.2, 1.9, 1, 0, 0],
        [-237.5, 817.5, 57, 1.4, 1.5, 1, 0, 0],
        [-235.6, 806.5, 60.4, 0.6, 0.5, 1, 0, 0],
      ]),
    ],
  },
];
