/** Shafts and small long bones from their sections, for the limbs' tables. Millimetres. */
import type { Ball } from '../kit/field.ts';
import type { FieldShape, Primitive } from './types.ts';

/** A section of a bone: centre x y z, half-width, half-thickness, direction of the width (any length). */
export type BoneRow = readonly [x: number, y: number, z: number, half: number, thick: number, wx: number, wy: number, wz: number];

/** A flattened shaft: two balls a section, splined lengthwise. Directions of neighbouring rows must point the same way. */
export function shaft(rows: readonly BoneRow[]): Primitive {
  const edge = ([x, y, z, half, thick, wx, wy, wz]: BoneRow, sign: 1 | -1): Ball => {
    const reach = (sign * Math.max(half - thick, 0.3)) / Math.hypot(wx, wy, wz);
    return [x + reach * wx, y + reach * wy, z + reach * wz, thick];
  };
  return { type: 'plate', grid: rows.map((row) => [edge(row, 1), edge(row, -1)]), along: 3 * (rows.length - 1), across: 1 };
}

/** A metacarpal or phalanx from its sections, base first; `mates` as in FieldShape. */
export function sectionedBone(triangles: number, mates: readonly string[], rows: readonly BoneRow[]): FieldShape {
  return { kind: 'field', parts: [{ solid: shaft(rows) }], mates, step: 0.9, smooth: 2, triangles };
}
