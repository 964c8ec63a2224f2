/** Hip bone, and sacrum with coccyx. Figures: centre of each ball and its radius, mm, right side. */
import { MEASURED } from './rows.ts';
import type { Structure } from './types.ts';

export const pelvis: readonly Structure[] = [
  {
    id: 'hip-bone',
    name: 'Hip bone',
    latin: 'Os coxae',
    fma: 16585,
    layer: 'bones',
    group: 'Pelvis',
    side: 'paired',
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Right hip bone'],
    shapes: [
      {
        kind: 'field',
        parts: [
          // Wing of the ilium: rows from the crest down; columns from the posterior spines to the anterior ones.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-45, 983, -75, 8.5], [-55, 1001, -64, 7], [-66, 1020, -46, 6.5], [-87, 1029, -34, 6], [-107, 1031, -19, 4.5], [-124, 1025, -6, 6], [-133, 1012, 9, 8], [-136, 1000, 23, 7], [-132, 983, 46, 5]],
                [[-47, 970, -67, 8], [-56, 985, -56, 10], [-65, 1000, -39, 7.5], [-83, 1005, -28, 5], [-104, 1003, -16, 3], [-120, 1000, -3, 4], [-127, 992, 9, 6], [-129, 985, 24, 5], [-130, 974, 47, 5.5]],
                [[-50, 958, -57, 7], [-57, 969, -48, 10], [-64, 980, -35, 9.5], [-77, 982, -24, 6.5], [-96, 975, -14, 3.5], [-112, 975, -2, 4.2], [-118, 970, 11, 4.5], [-121, 967, 24, 3.5], [-123, 956, 37, 4]],
                [[-51, 948, -48, 6], [-57, 952, -40, 8.5], [-62, 954, -32, 10.5], [-70, 946, -23, 12], [-86, 946, -10, 11.5], [-100, 948, 2, 8.5], [-107, 946, 12, 7], [-112, 942, 20, 5], [-113, 938, 26, 4]],
              ],
              along: 6,
              across: 16,
            },
          },
          // Body of the ilium over the socket, and the anterior inferior spine.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-72, 944, -23, 11], [-84, 944, -11, 13], [-97, 944, 1, 9.5], [-109, 942, 18, 6]],
                [[-78, 926, -21, 13], [-82, 928, -8, 16], [-89, 928, 6, 13], [-104, 922, 21, 5.5]],
              ],
              along: 3,
              across: 6,
            },
            k: 6,
          },
          // Rim of the socket, from its front horn over the roof to its back horn.
          {
            solid: {
              type: 'tube',
              balls: [[-66, 887, 18, 8], [-79, 898, 19, 8.5], [-92, 911, 12, 8.5], [-98, 918, 0, 9], [-94, 914, -17, 9.5], [-89, 904, -27, 9], [-81, 890, -31, 9], [-76, 879, -29, 7.5]],
            },
            k: 6,
          },
          // Inner wall behind the socket.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-70, 920, -22, 8], [-70, 922, -8, 10], [-68, 920, 4, 9], [-72, 912, 13, 9]],
                [[-62, 903, -27, 7], [-60, 904, -10, 4], [-60, 904, 3, 5], [-60, 901, 15, 8]],
                [[-60, 886, -28, 7.5], [-56.5, 887, -12, 3.2], [-56.5, 890, 0, 3], [-55, 891, 16, 8]],
              ],
              along: 5,
              across: 6,
            },
            k: 8,
          },
          // Ischium: outer and inner edge, from the greater notch down to the tuberosity.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-80, 925, -21, 12], [-70, 925, -23, 10]],
                [[-83, 905, -29, 9.5], [-62, 905, -28, 8]],
                [[-77, 888, -33, 8.5], [-61, 888, -31, 8.5]],
                [[-68, 872, -36, 11], [-60, 872, -32, 9]],
                [[-67, 858, -40, 11.5], [-59, 858, -35, 11]],
                [[-62, 846, -38, 11.5], [-53, 845, -35, 11]],
                [[-55, 841, -36, 10], [-46, 840, -31, 8]],
              ],
              along: 10,
              across: 2,
            },
            k: 5,
          },
          // Edge of the obturator foramen.
          { solid: { type: 'tube', balls: [[-55, 884, -5, 3.5], [-58, 874, -18, 6], [-57, 862, -25, 7], [-50, 851, -25, 8]] }, k: 4 },
          { solid: { type: 'cone', a: [-60, 897, -36, 7], b: [-54, 898, -44, 4.5] }, k: 6 },
          // Ramus from the tuberosity to the pubis.
          {
            solid: {
              type: 'tube',
              balls: [[-46, 841, -30, 8.5], [-38, 844, -20, 7], [-32, 845, -8, 6.5], [-25, 848, 4, 6], [-18, 855, 15, 6.5], [-13, 862, 25, 7]],
            },
            k: 4,
          },
          // Pubis: upper ramus to the socket, and the body at the symphysis.
          { solid: { type: 'tube', balls: [[-24, 878, 40, 7], [-36, 880, 33, 8], [-45, 884, 27, 8.5], [-56, 890, 21, 10], [-68, 900, 15, 10]] }, k: 5 },
          {
            solid: {
              type: 'plate',
              grid: [
                [[-9, 878, 46, 6], [-19, 878, 45, 6], [-29, 880, 43, 5], [-36, 879, 33, 6]],
                [[-10, 869, 35, 7.5], [-17, 870, 35, 7.5], [-26, 875, 36, 6.5], [-30, 871, 26, 5]],
                [[-11, 860, 22, 6.5], [-16, 860, 21, 7], [-20, 863, 22, 5.5], [-24, 861, 15, 5]],
              ],
              along: 4,
              across: 3,
            },
            k: 4,
          },
        ],
        // The socket round the head of the femur, and its floor.
        cuts: [
          { type: 'ball', at: [-87.5, 889.5, -5, 25] },
          { type: 'ball', at: [-74, 887, -2, 14.5] },
        ],
        step: 1.5,
        error: 0.5,
        triangles: 1600,
      },
    ],
  },
  {
    id: 'sacrum',
    name: 'Sacrum and coccyx',
    latin: 'Os sacrum et os coccygis',
    fma: 16202,
    layer: 'bones',
    group: 'Pelvis',
    side: 'midline',
    certainty: 'measured on reference',
    source: MEASURED,
    reference: ['Sacrum'],
    shapes: [
      {
        kind: 'field',
        symmetric: true,
        parts: [
          // Fused bodies and arches, from the promontory to the last segment; midline, then beside it.
          {
            solid: {
              type: 'plate',
              grid: [
                [[0, 974, -13, 6.5], [-10, 974, -14, 6.5], [-18, 975, -18, 6]],
                [[0, 971, -24, 10], [-10, 971, -25, 10], [-18, 972, -27, 9]],
                [[0, 968, -38, 13], [-9, 967, -38, 13], [-18, 966, -38, 12]],
                [[0, 957, -59, 13], [-8, 957, -59, 12], [-18, 956, -57, 10]],
                [[0, 943, -72, 13], [-8, 943, -72, 11], [-18, 943, -69, 7]],
                [[0, 929, -77, 9], [-8, 929, -78, 8], [-16, 929, -75, 4]],
                [[0, 914, -79, 7], [-7, 914, -79, 7], [-15, 914, -74, 4]],
                [[0, 902, -77, 5.5], [-4, 902, -77, 5.5], [-8, 904, -75, 4]],
              ],
              along: 12,
              across: 3,
            },
          },
          // Wings with the joint surfaces, from above downwards and inwards to outwards.
          {
            solid: {
              type: 'plate',
              grid: [
                [[-28, 985, -36, 7], [-39, 991, -38, 7], [-48, 995, -39, 5], [-54, 990, -34, 3]],
                [[-24, 974, -32, 13], [-35, 974, -37, 13], [-45, 975, -35, 9.5], [-54, 976, -27, 4.5]],
                [[-26, 961, -47, 12], [-34, 960, -47, 15], [-43, 961, -38, 12], [-53, 962, -22, 4]],
                [[-27, 948, -59, 10], [-35, 948, -55, 12], [-42, 947, -45, 8], [-49, 951, -25, 4.5]],
                [[-26, 936, -71, 5], [-31, 936, -70, 5.5], [-34, 937, -69, 5], [-36, 939, -66, 4]],
                [[-22, 921, -72, 4], [-26, 921, -70, 4], [-29, 922, -69, 4], [-32, 923, -68, 3.5]],
                [[-14, 910, -74, 4], [-17, 910, -71, 4], [-20, 911, -69, 3.5], [-23, 912, -67, 3.5]],
              ],
              along: 12,
              across: 5,
            },
            k: 4,
          },
          // Upper joint process, median crest, lateral crest.
          { solid: { type: 'tube', balls: [[-20, 977, -42, 6], [-21, 989, -38, 5.5], [-23, 999, -37, 4.5]] }, k: 3 },
          { solid: { type: 'tube', balls: [[0, 979, -57, 5.5], [0, 962, -68, 6], [0, 944, -81, 5.5], [-3, 920, -83, 5]] }, k: 4 },
          { solid: { type: 'tube', balls: [[-34, 962, -62, 5], [-32, 946, -67, 5], [-29, 930, -72, 4]] }, k: 4 },
          // Coccyx.
          {
            solid: {
              type: 'plate',
              grid: [
                [[0, 898, -77, 5], [-5, 898, -77, 4.5]],
                [[0, 890, -76.5, 5], [-8, 888, -76, 3.5]],
                [[0, 883, -75.5, 4.5], [-9, 883, -75, 3.5]],
                [[0, 875, -74, 4.5], [-4, 876, -74, 4]],
                [[0, 866, -69, 4], [-2, 867, -70, 3.5]],
              ],
              along: 8,
              across: 2,
            },
            k: 2,
          },
        ],
        // Foramina for the first four sacral nerves; the lower two as pits.
        cuts: [
          { type: 'cone', a: [-20, 957, -36, 5.4], b: [-16, 955, -80, 4.7] },
          { type: 'cone', a: [-16, 937, -52, 4.5], b: [-16, 936, -92, 4.5] },
          { type: 'cone', a: [-15, 918, -60, 2.5], b: [-15, 917, -90, 2.5] },
        ],
        mates: ['hip-bone', 'l5'],
        step: 1.4,
        error: 0.5,
        triangles: 1500,
      },
    ],
  },
];
