/** Tips of the toes, big toe first, right foot, millimetres. */
import type { BodyForm } from '../body/types.ts';
import type { Vec3 } from '../kit/vector.ts';

/** Ends of the last bones in the reference: landmark figures measured on BodyParts3D, (c) DBCLS. */
export const REFERENCE_TOES: readonly Vec3[] = [
  [-121, 12, 150],
  [-139, 11, 148],
  [-152, 10, 139],
  [-162, 9, 121],
  [-167, 10, 101],
];

/** x and z of the foremost skin of each toe of our bodies, measured on them. */
export const TOES: Readonly<Record<BodyForm, readonly (readonly [x: number, z: number])[]>> = {
  feminine: [[-90, 168], [-111, 165], [-126, 155], [-137, 144], [-148, 125]],
  masculine: [[-117, 196], [-138, 194], [-154, 184], [-165, 169], [-178, 157]],
};
