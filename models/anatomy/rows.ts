/**
 * Short ways to write the tables of figures, so that a muscle reads as one row
 * of numbers a section. Millimetres throughout; nothing here changes a figure.
 */
import type { Vec3 } from '../kit/vector.ts';
import type { LoftShape, SheetShape } from './types.ts';

/**
 * One section of a spindle or shaft: centre x y z, half-width, half-thickness,
 * direction of the width (any length), and the bend of the width in radians
 * where the section is a crescent.
 */
export type SectionRow = readonly [
  x: number,
  y: number,
  z: number,
  halfWidth: number,
  halfThickness: number,
  widthX: number,
  widthY: number,
  widthZ: number,
  bend?: number,
];

/** How a loft's ends are drawn, see LoftShape. */
export type LoftEnds = Pick<LoftShape, 'capRings' | 'crowd' | 'flesh' | 'follow' | 'tendon'>;

/** Spindle or shaft from its sections, origin first; `rings` and `sides` set the number of triangles. */
export function spindle(rings: number, sides: number, rows: readonly SectionRow[], ends: LoftEnds = {}): LoftShape {
  return {
    kind: 'loft',
    rings,
    sides,
    ...ends,
    stations: rows.map(([x, y, z, halfMajor, halfMinor, wx, wy, wz, bend]) => ({
      centre: [x, y, z],
      halfMajor,
      halfMinor,
      major: [wx, wy, wz],
      ...(bend === undefined ? {} : { bend }),
    })),
  };
}

/** One row across a flat muscle: its half-thickness, then its points from one free edge to the other. */
export type SheetRow = readonly [halfThickness: number, ...points: Vec3[]];

/** Flat muscle from its rows, origin first; `along` and `across` count the cells; `ends`: where sinew and flesh are drawn. */
export function flat(along: number, across: number, rows: readonly SheetRow[], ends: Pick<SheetShape, 'flesh' | 'tendon'> = {}): SheetShape {
  return {
    kind: 'sheet',
    along,
    across,
    ...ends,
    halfThickness: rows.map(([half]) => half),
    grid: rows.map(([, ...points]) => points),
  };
}

/** What most figures rest on; the credit that BodyParts3D asks for. */
export const MEASURED = 'Landmark figures measured on BodyParts3D, (c) DBCLS.';
