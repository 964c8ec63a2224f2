/** Vectors of three numbers, as the kit's tables write them. */

export type Vec3 = readonly [number, number, number];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, factor: number): Vec3 => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Unit vector of `a`; throws on a vector without direction, which is an error in a table. */
export function unit(a: Vec3): Vec3 {
  const size = length(a);
  if (size < 1e-12) throw new Error('A direction of length zero.');
  return scale(a, 1 / size);
}

/** The part of `a` at a right angle to the unit vector `axis`, as a unit vector. */
export function perpendicular(a: Vec3, axis: Vec3): Vec3 {
  return unit(subtract(a, scale(axis, dot(a, axis))));
}
