/** A vertebral body as a solid of the field: two ovals, a waisted side, hollow ends. */
import type { Solid } from './field.ts';
import { add, dot, length, subtract, unit, type Vec3 } from './vector.ts';

/** An oval end: its centre and a point of its rim at the side and in front. Millimetres. */
export interface OvalEnd {
  readonly centre: Vec3;
  readonly side: Vec3;
  readonly front: Vec3;
}

export interface DrumForm {
  /** Share of the half-width lost half-way. */
  readonly waist: number;
  /** Depth of the hollow in the middle of each end, mm. */
  readonly hollow: number;
  /** Superellipse exponent of the outline. */
  readonly exponent: number;
  /** Rounding between side and end, mm. */
  readonly edge: number;
}

/** Makes the solid; its distance is exact on the side's axes and close elsewhere near the surface. */
export function drum(lower: OvalEnd, upper: OvalEnd, { waist, hollow, exponent, edge }: DrumForm): Solid {
  const axis = subtract(upper.centre, lower.centre);
  const height = length(axis);
  const up = unit(axis);
  const across = (end: OvalEnd): Vec3 => subtract(end.side, end.centre);
  const forth = (end: OvalEnd): Vec3 => subtract(end.front, end.centre);
  const sideways = unit(add(across(lower), across(upper)));
  const forwards = unit(add(forth(lower), forth(upper)));
  const widths = [length(across(lower)), length(across(upper))] as const;
  const depths = [length(forth(lower)), length(forth(upper))] as const;
  const reach = Math.max(...widths, ...depths) * 1.3;
  const bound = (i: 0 | 1 | 2, sign: 1 | -1): number =>
    sign * Math.max(sign * lower.centre[i], sign * upper.centre[i]) + sign * (reach * Math.sqrt(1 - up[i] * up[i]) + 1);
  return {
    min: [bound(0, -1), bound(1, -1), bound(2, -1)],
    max: [bound(0, 1), bound(1, 1), bound(2, 1)],
    distance(point) {
      const offset = subtract(point, lower.centre);
      const t = dot(offset, up) / height;
      const inside = Math.min(Math.max(t, 0), 1);
      const slim = 1 - waist * 4 * inside * (1 - inside);
      const a = (widths[0] + (widths[1] - widths[0]) * inside) * slim;
      const b = (depths[0] + (depths[1] - depths[0]) * inside) * slim;
      const x = dot(offset, sideways) - t * height * dot(up, sideways);
      const y = dot(offset, forwards) - t * height * dot(up, forwards);
      const share = (Math.abs(x / a) ** exponent + Math.abs(y / b) ** exponent) ** (1 / exponent);
      const radius = Math.hypot(x, y);
      const side = share > 1e-6 ? radius - radius / share : -Math.min(a, b);
      const end = (Math.abs(t - 0.5) - 0.5) * height + hollow * Math.max(0, 1 - share * share);
      const u = side + edge;
      const v = end + edge;
      return Math.min(Math.max(u, v), 0) + Math.hypot(Math.max(u, 0), Math.max(v, 0)) - edge;
    },
  };
}
