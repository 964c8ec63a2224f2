/** Rotations and rigid motions in space. Angles in radians, right-handed. */
import type { Vec3 } from './types.ts';

/** Sum of two vectors. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** `a` minus `b`. */
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** `a` times the number `s`. */
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
/** Dot product. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Cross product, right-handed. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** `a` at length 1; `a` must not be 0. */
export const normalise = (a: Vec3): Vec3 => scale(a, 1 / Math.hypot(a[0], a[1], a[2]));
/** The point `t` of the way from `a` to `b`. */
export const between = (a: Vec3, b: Vec3, t: number): Vec3 => add(a, scale(subtract(b, a), t));

/** A rigid motion: p -> r p + t, with r a rotation matrix in row order. */
export interface Rigid {
  readonly r: readonly number[];
  readonly t: Vec3;
}

/** The motion that moves nothing. */
export const IDENTITY: Rigid = { r: [1, 0, 0, 0, 1, 0, 0, 0, 1], t: [0, 0, 0] };

/** The direction `v` turned by the motion. */
export function turn({ r }: Rigid, v: Vec3): Vec3 {
  return [
    r[0]! * v[0] + r[1]! * v[1] + r[2]! * v[2],
    r[3]! * v[0] + r[4]! * v[1] + r[5]! * v[2],
    r[6]! * v[0] + r[7]! * v[1] + r[8]! * v[2],
  ];
}

/** The point `p` moved by the motion. */
export const move = (m: Rigid, p: Vec3): Vec3 => add(turn(m, p), m.t);

/** First `inner`, then `outer`. */
export function compose(outer: Rigid, inner: Rigid): Rigid {
  const a = outer.r;
  const b = inner.r;
  const r: number[] = [];
  for (let row = 0; row < 3; row++) {
    for (let col = 0; col < 3; col++) {
      r.push(a[row * 3]! * b[col]! + a[row * 3 + 1]! * b[3 + col]! + a[row * 3 + 2]! * b[6 + col]!);
    }
  }
  return { r, t: move(outer, inner.t) };
}

/** Rotation by `angle` about the line through `pivot` along `axis` (Rodrigues). */
export function rotationAbout(axis: Vec3, angle: number, pivot: Vec3): Rigid {
  const [x, y, z] = normalise(axis);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const k = 1 - c;
  const r = [
    c + x * x * k, x * y * k - z * s, x * z * k + y * s,
    y * x * k + z * s, c + y * y * k, y * z * k - x * s,
    z * x * k - y * s, z * y * k + x * s, c + z * z * k,
  ];
  return { r, t: subtract(pivot, turn({ r, t: pivot }, pivot)) };
}

/** The shortest rotation about `pivot` that brings direction `from` to direction `to`, or the given `fraction` of it. */
export function swing(from: Vec3, to: Vec3, pivot: Vec3, fraction = 1): Rigid {
  const axis = cross(from, to);
  const length = Math.hypot(...axis);
  const angle = Math.atan2(length, dot(from, to));
  return length < 1e-12 ? IDENTITY : rotationAbout(axis, angle * fraction, pivot);
}

/** The motion that carries `from` to `to` without turning. */
export const shift = (from: Vec3, to: Vec3): Rigid => ({ r: IDENTITY.r, t: subtract(to, from) });

/** Angle from `a` to `b` about `axis`, both seen along that axis; -pi..pi. */
export function angleAbout(axis: Vec3, a: Vec3, b: Vec3): number {
  const n = normalise(axis);
  const flatA = subtract(a, scale(n, dot(a, n)));
  const flatB = subtract(b, scale(n, dot(b, n)));
  return Math.atan2(dot(cross(flatA, flatB), n), dot(flatA, flatB));
}
