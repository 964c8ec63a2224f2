/**
 * How far the outermost muscle, bone or vessel lies from each station of stations.ts,
 * in the reference's frame: landmark figures measured on BodyParts3D, (c)
 * DBCLS, and on our own tables, whichever stands out farther; whole millimetres.
 * The fit adds COVER and maps them on to the skin. Printed by
 * models/measure/envelope.ts; measure again when the anatomy grows.
 */

/** A limb's section: where its middle lies, along zero and quarter from the line between the joints, and a radius per azimuth. */
export interface LimbSection {
  readonly middle: readonly [number, number];
  readonly radii: readonly number[];
}

/** A trunk section: depth (z) of its middle and a radius per ray of the right half; 0 where a ray is not used. */
export interface TrunkSection {
  readonly middle: number;
  readonly radii: readonly number[];
}

export const LIMBS: Readonly<Record<string, readonly LimbSection[]>> = {
  thigh: [
    { middle: [10, -2], radii: [49, 66, 70, 70, 69, 69, 60, 52, 68, 75, 74, 63] }, // 0.24
    { middle: [8, -4], radii: [57, 63, 68, 72, 74, 74, 67, 56, 67, 76, 77, 73] }, // 0.36
    { middle: [5, -6], radii: [64, 60, 67, 74, 76, 73, 67, 59, 65, 75, 75, 75] }, // 0.48
    { middle: [4, -6], radii: [62, 58, 60, 72, 72, 70, 64, 58, 60, 72, 75, 72] }, // 0.6
    { middle: [5, -5], radii: [57, 58, 58, 66, 65, 67, 59, 57, 53, 67, 70, 62] }, // 0.72
    { middle: [4, -1], radii: [49, 51, 53, 58, 59, 60, 44, 51, 52, 59, 61, 53] }, // 0.84
    { middle: [-3, 0], radii: [41, 43, 50, 54, 54, 46, 37, 45, 52, 49, 52, 49] }, // 0.95
  ],
  shank: [
    { middle: [-13, -3], radii: [49, 44, 54, 45, 44, 50, 44, 50, 48, 47, 45, 48] }, // 0.06
    { middle: [-21, -5], radii: [53, 54, 38, 46, 53, 49, 47, 52, 48, 45, 45, 53] }, // 0.17
    { middle: [-24, -4], radii: [53, 42, 46, 52, 56, 53, 48, 52, 50, 50, 50, 59] }, // 0.28
    { middle: [-24, -4], radii: [50, 42, 48, 53, 57, 50, 48, 50, 49, 49, 50, 59] }, // 0.4
    { middle: [-21, -4], radii: [45, 36, 43, 48, 53, 45, 43, 45, 41, 45, 45, 52] }, // 0.52
    { middle: [-16, -7], radii: [38, 28, 32, 36, 41, 34, 34, 32, 36, 36, 35, 39] }, // 0.64
    { middle: [-13, -6], radii: [32, 26, 26, 27, 33, 30, 29, 25, 33, 27, 28, 30] }, // 0.78
    { middle: [-9, -4], radii: [28, 27, 20, 27, 34, 32, 17, 25, 29, 28, 26, 28] }, // 0.9
    { middle: [0, -3], radii: [35, 26, 30, 29, 35, 44, 22, 33, 33, 26, 29, 32] }, // 0.98
  ],
  foot: [
    { middle: [9, 15], radii: [35, 19, 15, 17, 24, 26, 24, 24, 19, 17, 19, 25] }, // 0.12
    { middle: [21, 13], radii: [35, 38, 24, 14, 27, 28, 35, 38, 22, 22, 21, 30] }, // 0.35
    { middle: [15, 5], radii: [33, 33, 32, 30, 28, 28, 27, 33, 41, 29, 22, 29] }, // 0.6
    { middle: [7, 0], radii: [25, 32, 37, 35, 30, 22, 20, 25, 42, 33, 25, 23] }, // 0.8
    { middle: [-2, 0], radii: [16, 12, 31, 35, 24, 11, 10, 16, 28, 44, 18, 6] }, // 1
  ],
  'upper arm': [
    { middle: [-9, -6], radii: [41, 43, 28, 17, 39, 43, 39, 39, 33, 22, 36, 41] }, // 0.36
    { middle: [-9, -5], radii: [45, 46, 29, 21, 40, 43, 43, 41, 38, 30, 28, 46] }, // 0.46
    { middle: [-8, -5], radii: [44, 45, 32, 25, 41, 44, 44, 40, 37, 31, 36, 45] }, // 0.56
    { middle: [-8, -5], radii: [42, 43, 24, 28, 39, 43, 41, 37, 35, 32, 35, 43] }, // 0.66
    { middle: [-7, -4], radii: [38, 35, 28, 32, 35, 38, 37, 34, 31, 29, 36, 37] }, // 0.76
    { middle: [-6, -6], radii: [30, 29, 27, 33, 32, 33, 31, 26, 25, 33, 34, 28] }, // 0.86
    { middle: [-1, -10], radii: [21, 25, 31, 40, 33, 32, 26, 22, 32, 35, 38, 31] }, // 0.96
  ],
  forearm: [
    { middle: [0, -10], radii: [22, 26, 42, 45, 34, 31, 31, 30, 36, 40, 41, 35] }, // 0.07
    { middle: [0, -9], radii: [24, 31, 43, 47, 37, 30, 32, 34, 39, 41, 42, 38] }, // 0.18
    { middle: [1, -7], radii: [27, 36, 39, 45, 38, 25, 33, 38, 39, 40, 41, 33] }, // 0.3
    { middle: [-1, -5], radii: [32, 36, 35, 41, 34, 24, 28, 36, 36, 38, 37, 19] }, // 0.42
    { middle: [-1, -4], radii: [30, 32, 32, 36, 29, 23, 25, 33, 31, 34, 30, 21] }, // 0.54
    { middle: [0, -2], radii: [26, 27, 27, 29, 22, 22, 23, 29, 27, 30, 17, 19] }, // 0.66
    { middle: [0, -1], radii: [22, 24, 21, 22, 20, 19, 18, 22, 25, 26, 16, 15] }, // 0.8
    { middle: [2, -3], radii: [18, 21, 25, 22, 23, 15, 16, 17, 24, 27, 19, 14] }, // 0.95
  ],
  hand: [
    { middle: [8, -4], radii: [13, 16, 28, 34, 28, 22, 20, 22, 27, 34, 33, 20] }, // 0.3
    { middle: [6, -6], radii: [8, 9, 26, 47, 30, 19, 16, 22, 25, 43, 44, 8] }, // 0.65
  ],
};

export const TRUNK_SECTIONS: readonly TrunkSection[] = [
  { middle: -10, radii: [92, 94, 129, 162, 157, 135, 115, 91] }, // 0.9
  { middle: -1, radii: [98, 104, 125, 160, 160, 141, 127, 98] }, // 1.05
  { middle: 8, radii: [103, 109, 128, 154, 159, 143, 129, 102] }, // 1.13
  { middle: 14, radii: [104, 110, 129, 144, 155, 132, 119, 103] }, // 1.21
  { middle: 16, radii: [103, 111, 120, 134, 139, 111, 106, 102] }, // 1.29
  { middle: 22, radii: [106, 111, 121, 127, 125, 114, 118, 107] }, // 1.37
  { middle: 23, radii: [110, 121, 131, 133, 133, 127, 125, 109] }, // 1.45
  { middle: 24, radii: [115, 126, 136, 138, 136, 140, 132, 115] }, // 1.53
  { middle: 21, radii: [119, 134, 143, 141, 140, 145, 135, 118] }, // 1.61
  { middle: 16, radii: [122, 141, 148, 143, 145, 149, 136, 123] }, // 1.69
  { middle: 16, radii: [124, 147, 149, 0, 0, 157, 143, 125] }, // 1.77
  { middle: 10, radii: [113, 139, 0, 0, 0, 151, 139, 113] }, // 1.86
  { middle: 0, radii: [105, 120, 0, 0, 0, 0, 125, 106] }, // 1.94
  { middle: -16, radii: [65, 72, 63, 91, 154, 104, 79, 65] }, // 2.45
  { middle: -17, radii: [49, 63, 57, 63, 70, 67, 59, 58] }, // 2.65
  { middle: -11, radii: [49, 55, 54, 41, 54, 55, 52, 50] }, // 2.85
];

/** Per ray of HEAD_STAR. */
export const HEAD: readonly number[] = [80, 86, 91, 98, 100, 91, 86, 74, 83, 92, 101, 102, 100, 100, 88, 85, 86, 91, 97, 105, 106, 102, 99, 93, 94, 103, 107, 109, 101, 99, 99, 104, 107, 101, 103];

/** Per ray of SHOULDER_STAR. */
export const SHOULDER: readonly number[] = [63, 81, 77, 45, 50, 60, 61, 62, 64, 38, 42, 49, 49, 47, 34, 36, 41, 42, 44, 40, 34, 36, 36, 44];

/** Per ray of SLOPE. */
export const SLOPES: readonly number[] = [37, 55, 70, 49, 66, 77, 112, 84, 84];
