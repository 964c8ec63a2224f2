/** Shafts and small long bones from their sections, for the limbs' tables. Millimetres. */
import type { Ball } from '../kit/field.ts';
import type { FieldPart, FieldShape, Primitive } from './types.ts';

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

/** A metacarpal, metatarsal or phalanx from its sections, base first; `mates` as in FieldShape; `more` are parts joined to it. */
export function sectionedBone(triangles: number, mates: readonly string[], rows: readonly BoneRow[], more: readonly FieldPart[] = []): FieldShape {
  return { kind: 'field', parts: [{ solid: shaft(rows) }, ...more], mates, step: 0.9, smooth: 2, triangles };
}

/**
 * A section at one level: the level, the radius of its balls, then the two
 * other coordinates of each ball (x z of a level y, x y of a level z), once
 * round the section.
 */
export type LevelRow = readonly [level: number, radius: number, ...balls: (readonly [x: number, other: number])[]];

/**
 * A bone in sections along y or z, closed round each: three-sided shafts, heel.
 * The first part is its wall; the second the core, a tube that reaches from the
 * middle of a section to its nearest balls, so that no hollow is left inside. A
 * last narrow section closes an end.
 */
export function walled(axis: 'y' | 'z', along: number, across: number, rows: readonly LevelRow[]): readonly [wall: FieldPart, core: FieldPart] {
  const at = (level: number, x: number, other: number, radius: number): Ball => (axis === 'y' ? [x, level, other, radius] : [x, other, level, radius]);
  const wall = ([level, radius, ...balls]: LevelRow): Ball[] => [...balls, balls[0]!].map(([x, other]) => at(level, x, other, radius));
  const core = ([level, radius, ...balls]: LevelRow): Ball => {
    const middle = (pick: 0 | 1): number => balls.reduce((sum, ball) => sum + ball[pick], 0) / balls.length;
    const [x, other] = [middle(0), middle(1)];
    const room = Math.min(...balls.map((ball) => Math.hypot(ball[0] - x, ball[1] - other)));
    // No farther beyond an end than the wall reaches there.
    const toEnd = Math.min(Math.abs(level - rows[0]![0]), Math.abs(level - rows.at(-1)![0]));
    return at(level, x, other, Math.min(Math.max(radius, room), radius + 0.75 * toEnd));
  };
  return [{ solid: { type: 'plate', grid: rows.map(wall), along, across } }, { solid: { type: 'tube', balls: rows.map(core) } }];
}
