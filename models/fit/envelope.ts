/**
 * How far the outermost muscle, bone or vessel lies from each station of stations.ts,
 * in the reference's frame: landmark figures measured on BodyParts3D, (c)
 * DBCLS, whole millimetres. The fit adds COVER and maps them on to the skin.
 * Printed by models/measure/envelope.ts; measure again when the anatomy grows.
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
    { middle: [10, -2], radii: [48, 66, 69, 69, 69, 69, 60, 50, 67, 75, 73, 63] }, // 0.24
    { middle: [8, -4], radii: [56, 63, 68, 72, 73, 74, 67, 55, 67, 76, 75, 73] }, // 0.36
    { middle: [5, -6], radii: [63, 60, 67, 74, 75, 73, 67, 58, 65, 75, 75, 75] }, // 0.48
    { middle: [4, -7], radii: [63, 58, 61, 73, 73, 70, 64, 57, 59, 71, 75, 71] }, // 0.6
    { middle: [5, -5], radii: [57, 57, 58, 66, 65, 67, 59, 56, 53, 67, 70, 62] }, // 0.72
    { middle: [5, 0], radii: [49, 50, 51, 56, 59, 61, 43, 52, 51, 59, 61, 52] }, // 0.84
    { middle: [-5, 2], radii: [41, 33, 50, 52, 52, 43, 37, 44, 52, 45, 49, 50] }, // 0.95
  ],
  shank: [
    { middle: [-13, -2], radii: [48, 42, 53, 44, 42, 49, 42, 50, 46, 48, 42, 48] }, // 0.06
    { middle: [-20, -5], radii: [52, 53, 37, 45, 54, 49, 48, 53, 45, 45, 45, 52] }, // 0.17
    { middle: [-24, -4], radii: [52, 42, 46, 52, 56, 50, 48, 52, 47, 50, 50, 59] }, // 0.28
    { middle: [-24, -4], radii: [50, 42, 48, 53, 57, 48, 48, 50, 48, 49, 50, 59] }, // 0.4
    { middle: [-21, -3], radii: [44, 36, 40, 47, 52, 45, 44, 46, 42, 45, 46, 53] }, // 0.52
    { middle: [-16, -7], radii: [38, 28, 32, 36, 41, 34, 34, 31, 36, 35, 34, 39] }, // 0.64
    { middle: [-13, -6], radii: [32, 26, 25, 27, 33, 30, 28, 25, 33, 27, 28, 30] }, // 0.78
    { middle: [-9, -4], radii: [28, 27, 19, 27, 34, 32, 16, 25, 29, 27, 25, 27] }, // 0.9
    { middle: [0, -3], radii: [31, 26, 30, 29, 35, 44, 22, 33, 33, 23, 29, 31] }, // 0.98
  ],
  foot: [
    { middle: [9, 15], radii: [30, 18, 15, 15, 24, 26, 24, 24, 16, 16, 17, 24] }, // 0.12
    { middle: [20, 13], radii: [35, 39, 24, 12, 25, 25, 31, 37, 22, 22, 21, 25] }, // 0.35
    { middle: [16, 5], radii: [32, 31, 32, 30, 28, 24, 27, 29, 41, 27, 20, 22] }, // 0.6
    { middle: [7, 0], radii: [20, 31, 35, 35, 19, 18, 20, 25, 42, 32, 15, 17] }, // 0.8
    { middle: [-3, -1], radii: [12, 14, 31, 36, 22, 10, 4, 15, 26, 44, 16, 6] }, // 1
  ],
  'upper arm': [
    { middle: [-10, -7], radii: [42, 44, 26, 18, 40, 42, 39, 37, 32, 23, 36, 40] }, // 0.36
    { middle: [-9, -5], radii: [45, 46, 29, 21, 40, 43, 43, 40, 38, 30, 26, 46] }, // 0.46
    { middle: [-8, -6], radii: [44, 46, 34, 26, 42, 45, 44, 39, 36, 30, 34, 45] }, // 0.56
    { middle: [-8, -5], radii: [42, 42, 24, 28, 39, 42, 41, 37, 35, 31, 35, 43] }, // 0.66
    { middle: [-7, -4], radii: [36, 35, 28, 30, 35, 38, 37, 34, 31, 29, 36, 37] }, // 0.76
    { middle: [-6, -6], radii: [30, 28, 27, 31, 32, 32, 31, 26, 25, 32, 34, 28] }, // 0.86
    { middle: [-1, -10], radii: [21, 22, 31, 40, 33, 32, 26, 22, 32, 35, 38, 31] }, // 0.96
  ],
  forearm: [
    { middle: [0, -10], radii: [22, 26, 42, 45, 33, 31, 31, 30, 36, 39, 41, 35] }, // 0.07
    { middle: [0, -9], radii: [24, 31, 43, 47, 37, 30, 32, 34, 39, 40, 42, 38] }, // 0.18
    { middle: [1, -7], radii: [26, 36, 39, 45, 38, 24, 33, 37, 39, 40, 41, 33] }, // 0.3
    { middle: [-1, -5], radii: [32, 36, 35, 41, 33, 23, 28, 36, 36, 37, 37, 19] }, // 0.42
    { middle: [-1, -4], radii: [30, 32, 32, 36, 29, 23, 25, 33, 31, 34, 30, 21] }, // 0.54
    { middle: [-1, -2], radii: [27, 28, 27, 28, 20, 21, 22, 28, 27, 29, 17, 20] }, // 0.66
    { middle: [0, -1], radii: [22, 24, 21, 22, 20, 18, 18, 22, 25, 26, 16, 15] }, // 0.8
    { middle: [2, -3], radii: [18, 20, 24, 22, 23, 15, 16, 17, 24, 27, 17, 14] }, // 0.95
  ],
  hand: [
    { middle: [8, -4], radii: [13, 16, 28, 34, 28, 22, 20, 22, 26, 31, 33, 20] }, // 0.3
    { middle: [6, -6], radii: [7, 9, 26, 47, 30, 19, 16, 22, 25, 43, 44, 8] }, // 0.65
  ],
};

export const TRUNK_SECTIONS: readonly TrunkSection[] = [
  { middle: -10, radii: [92, 94, 128, 161, 155, 130, 113, 91] }, // 0.9
  { middle: -1, radii: [98, 104, 122, 160, 160, 141, 127, 98] }, // 1.05
  { middle: 8, radii: [103, 108, 128, 153, 159, 142, 129, 102] }, // 1.13
  { middle: 18, radii: [101, 105, 126, 142, 155, 133, 120, 101] }, // 1.21
  { middle: 27, radii: [92, 99, 113, 128, 142, 119, 107, 92] }, // 1.29
  { middle: 28, radii: [100, 104, 116, 124, 127, 110, 110, 101] }, // 1.37
  { middle: 27, radii: [106, 117, 128, 133, 135, 120, 123, 107] }, // 1.45
  { middle: 27, radii: [112, 123, 133, 138, 137, 130, 130, 112] }, // 1.53
  { middle: 23, radii: [117, 132, 141, 141, 141, 138, 129, 117] }, // 1.61
  { middle: 16, radii: [122, 141, 148, 143, 142, 137, 129, 122] }, // 1.69
  { middle: 16, radii: [124, 147, 149, 0, 0, 155, 142, 124] }, // 1.77
  { middle: 12, radii: [111, 137, 0, 0, 0, 153, 140, 110] }, // 1.86
  { middle: 0, radii: [105, 120, 0, 0, 0, 0, 124, 106] }, // 1.94
  { middle: -16, radii: [65, 69, 63, 86, 154, 99, 77, 65] }, // 2.45
  { middle: -17, radii: [49, 63, 56, 59, 70, 67, 59, 58] }, // 2.65
  { middle: -11, radii: [49, 55, 54, 40, 50, 52, 52, 49] }, // 2.85
];

/** Per ray of HEAD_STAR. */
export const HEAD: readonly number[] = [80, 85, 91, 98, 86, 91, 86, 68, 82, 92, 101, 102, 100, 100, 88, 82, 83, 91, 97, 105, 106, 102, 99, 93, 94, 103, 107, 108, 101, 99, 99, 104, 107, 101, 103];

/** Per ray of SHOULDER_STAR. */
export const SHOULDER: readonly number[] = [63, 81, 74, 44, 48, 60, 60, 62, 64, 38, 40, 49, 48, 47, 33, 35, 41, 42, 44, 40, 34, 36, 36, 44];

/** Per ray of SLOPE. */
export const SLOPES: readonly number[] = [36, 55, 69, 47, 65, 77, 111, 84, 84];
