/**
 * Joints of the reference's right hand, from the knuckle (of the thumb its
 * base at the wrist) to the tip of the last bone. Landmark figures measured on
 * BodyParts3D, (c) DBCLS; millimetres.
 */
import type { Vec3 } from '../kit/vector.ts';

export const FINGERS: Readonly<Record<'thumb' | 'index' | 'middle' | 'ring' | 'little', readonly [Vec3, Vec3, Vec3, Vec3]>> = {
  thumb: [[-276, 871, 43], [-306, 842, 66], [-315, 818, 77], [-323, 799, 87]],
  index: [[-288, 798, 54], [-300, 766, 70], [-306, 752, 87], [-308, 742, 102]],
  middle: [[-267, 800, 56], [-272, 763, 77], [-276, 742, 96], [-277, 733, 110]],
  ring: [[-248, 804, 57], [-248, 770, 76], [-250, 749, 96], [-251, 744, 109]],
  little: [[-229, 812, 59], [-226, 783, 73], [-223, 767, 86], [-222, 756, 96]],
};

/**
 * Half the thickness of a grown man's finger half-way along its three bones,
 * skin included, mm: the reference has no skin of its own that we measured.
 */
export const HALF_THICKNESS: Readonly<Record<'index' | 'middle' | 'ring' | 'little', readonly [number, number, number]>> = {
  index: [9, 8, 7],
  middle: [9, 8, 7],
  ring: [9, 8, 7],
  little: [8, 7, 6],
};
