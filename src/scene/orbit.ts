/**
 * The camera as a point on an orbit: pure figures, no three.
 */

/** Where the camera stands. Angles in radians, lengths in metres. */
export interface Pose {
  /** About the vertical: 0 sees the front, pi/2 the subject's left. */
  readonly azimuth: number;
  /** Above the horizon positive. */
  readonly elevation: number;
  readonly distance: number;
  /** The point looked at, and its place in the canvas: CSS pixels below the canvas's middle. */
  readonly target: readonly [number, number, number];
  readonly shift: number;
}

export const MAX_ELEVATION = 1.25;
export const MIN_DISTANCE = 0.3;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How far the target may leave the body: never so far that nothing is in view. */
export interface Limits {
  /** Body's height and half its width, metres. */
  readonly height: number;
  readonly halfWidth: number;
  readonly maxDistance: number;
}

/** Keeps a pose within its limits. */
export function clampPose(pose: Pose, limits: Limits): Pose {
  const [x, y, z] = pose.target;
  return {
    ...pose,
    elevation: clamp(pose.elevation, -MAX_ELEVATION, MAX_ELEVATION),
    distance: clamp(pose.distance, MIN_DISTANCE, limits.maxDistance),
    target: [
      clamp(x, -limits.halfWidth, limits.halfWidth),
      clamp(y, 0, limits.height),
      clamp(z, -0.25, 0.25),
    ],
  };
}

/** Screen axes in the world: right, up, and back towards the camera. */
export function axes(azimuth: number, elevation: number): { right: Triple; up: Triple; back: Triple } {
  const sa = Math.sin(azimuth);
  const ca = Math.cos(azimuth);
  const se = Math.sin(elevation);
  const ce = Math.cos(elevation);
  return { right: [ca, 0, -sa], up: [-se * sa, ce, -se * ca], back: [ce * sa, se, ce * ca] };
}
export type Triple = readonly [number, number, number];

/** Scalar product. */
export function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Turns the pose about its target. */
export function orbitBy(pose: Pose, around: number, tilt: number): Pose {
  return { ...pose, azimuth: pose.azimuth + around, elevation: pose.elevation + tilt };
}

/** Moves the picture with the pointer: `dx`, `dy` in metres at the target's depth, right and down positive. */
export function panBy(pose: Pose, dx: number, dy: number): Pose {
  const { right, up } = axes(pose.azimuth, pose.elevation);
  const move = (axis: 0 | 1 | 2): number => pose.target[axis] - right[axis] * dx + up[axis] * dy;
  return { ...pose, target: [move(0), move(1), move(2)] };
}

/**
 * Changes the distance by a factor, keeping the point under the cursor still.
 * `x`, `y`: cursor from the target's place in the picture, metres at its depth, right and up positive.
 */
export function zoomAt(pose: Pose, factor: number, x: number, y: number, limits: Limits): Pose {
  const distance = clamp(pose.distance * factor, MIN_DISTANCE, limits.maxDistance);
  const stay = 1 - distance / pose.distance;
  return { ...panBy(pose, -x * stay, y * stay), distance };
}

/** The same pose seen from the other's turn: azimuth within half a turn of `near`. */
export function unwind(azimuth: number, near: number): number {
  const turn = 2 * Math.PI;
  return azimuth - Math.round((azimuth - near) / turn) * turn;
}

/** A pose that its owner writes in place, so that moving allocates nothing. */
export type MutablePose = { -readonly [K in Exclude<keyof Pose, 'target'>]: number } & {
  target: [number, number, number];
};

/** A copy that may be written. */
export function toMutable(pose: Pose): MutablePose {
  return { ...pose, target: [...pose.target] };
}

/**
 * Writes the pose between two others into `out` (which may be one of them).
 * Distance goes by ratio, so that zooming feels even. `to` must be unwound.
 */
export function mixPose(out: MutablePose, from: Pose, to: Pose, t: number): void {
  out.azimuth = from.azimuth + (to.azimuth - from.azimuth) * t;
  out.elevation = from.elevation + (to.elevation - from.elevation) * t;
  out.shift = from.shift + (to.shift - from.shift) * t;
  // At the end exactly the goal: powers round.
  out.distance = t === 1 ? to.distance : from.distance * (to.distance / from.distance) ** t;
  out.target[0] = from.target[0] + (to.target[0] - from.target[0]) * t;
  out.target[1] = from.target[1] + (to.target[1] - from.target[1]) * t;
  out.target[2] = from.target[2] + (to.target[2] - from.target[2]) * t;
}

/** True when no pixel would tell the two apart. */
export function isSamePose(a: Pose, b: Pose): boolean {
  const reach = a.distance * 1e-4;
  return (
    Math.abs(a.azimuth - b.azimuth) < 2e-4 &&
    Math.abs(a.elevation - b.elevation) < 2e-4 &&
    Math.abs(a.distance - b.distance) < 2 * reach &&
    Math.abs(a.shift - b.shift) < 0.1 &&
    Math.abs(a.target[0] - b.target[0]) < reach &&
    Math.abs(a.target[1] - b.target[1]) < reach &&
    Math.abs(a.target[2] - b.target[2]) < reach
  );
}

/** A cubic Bezier curve from 0 to 1 with inner values `a` and `b`. */
function bezier(t: number, a: number, b: number): number {
  return 3 * (1 - t) * (1 - t) * t * a + 3 * (1 - t) * t * t * b + t * t * t;
}

/**
 * CSS cubic-bezier(.3, 0, .1, 1): a quick start that settles gently.
 * Solved for x by bisection; 20 halvings are finer than a frame.
 */
export function easeFlight(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (bezier(t, 0.3, 0.1) < x) low = t;
    else high = t;
  }
  return bezier((low + high) / 2, 0, 1);
}
