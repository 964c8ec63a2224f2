/**
 * Ribs and costal cartilages are flat tubes that lean against the chest wall.
 * A row of the table gives the centre and the two half-widths of a section and
 * how its height leans, which is easier to read and to check than a vector.
 */
import type { LoftShape, Primitive } from './types.ts';
import { add, cross, perpendicular, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';

/**
 * x, y, z of a section's centre, half its height and half its thickness
 * (millimetres), and the lean of the height in degrees: 0 stands upright,
 * positive tips its upper edge away from the middle of the chest, 90 lies flat.
 */
export type TubeRow = readonly [x: number, y: number, z: number, halfHeight: number, halfThickness: number, lean: number];

/** Depth (z) of the chest's middle, mm: what "away from the middle" is counted from. */
const CHEST_MIDDLE = 5;

/** Turns rows, from one end to the other, into a loft. */
export function flatTube(rows: readonly TubeRow[], detail: { rings: number; sides: number; exponent?: number }): LoftShape {
  const centre = (i: number): Vec3 => {
    const [x, y, z] = rows[Math.min(Math.max(i, 0), rows.length - 1)]!;
    return [x, y, z];
  };
  return {
    kind: 'loft',
    rings: detail.rings,
    sides: detail.sides,
    stations: rows.map(([, , , halfHeight, halfThickness, lean], i) => {
      const along = unit(subtract(centre(i + 1), centre(i - 1)));
      const up = perpendicular([0, 1, 0], along);
      const across = cross(up, along);
      const [x, , z] = centre(i);
      const out = across[0] * x + across[2] * (z - CHEST_MIDDLE) < 0 ? scale(across, -1) : across;
      const angle = (lean * Math.PI) / 180;
      return {
        centre: centre(i),
        halfMajor: halfHeight,
        halfMinor: halfThickness,
        major: add(scale(up, Math.cos(angle)), scale(out, Math.sin(angle))),
        ...(detail.exponent === undefined ? {} : { exponent: detail.exponent }),
      };
    }),
  };
}

/** The same flat tube as a plate of a field: for cartilages that are cut where they meet. */
export function flatPlate(rows: readonly TubeRow[]): Primitive {
  const { stations } = flatTube(rows, { rings: 2, sides: 3 });
  return {
    type: 'plate',
    along: 3 * (rows.length - 1),
    across: 2,
    grid: stations.map(({ centre, halfMajor, halfMinor, major }) => {
      const reach = Math.max(halfMajor - halfMinor, 0.5);
      return [-1, 0, 1].map((side) => [...add(centre, scale(major!, side * reach)), halfMinor] as const);
    }),
  };
}
