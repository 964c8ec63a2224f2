/**
 * Moves the camera: flights to a pose, and following the reader's hand. Holds
 * where the camera is and where it is going; a frame of movement allocates
 * nothing.
 */
import type { PerspectiveCamera } from 'three';
import type { Frame } from './framing.ts';
import {
  clampPose,
  easeFlight,
  isSamePose,
  mixPose,
  orbitBy,
  panBy,
  toMutable,
  unwind,
  zoomAt,
  type Limits,
  type MutablePose,
  type Pose,
} from './orbit.ts';

/** Seconds of a flight to a region or view. */
export const FLIGHT = 0.6;
/** Time constant in which the camera follows the hand, seconds: steady, not soft. */
const FOLLOW = 0.05;
/** Radians a drag across the canvas's height turns. */
const TURN_PER_HEIGHT = 3.4;

export class CameraRig {
  /** True while nobody has moved the camera since the last framing: then it is framed anew when the canvas changes. */
  isFramed = true;
  private readonly current: MutablePose;
  private readonly from: MutablePose;
  private goal: Pose;
  private moving = false;
  /** Seconds; a flight has a duration, following the hand has none. */
  private elapsed = 0;
  private duration = 0;
  private readonly frame: () => Frame;
  private readonly limits: () => Limits;
  private readonly prefersStill: () => boolean;

  constructor(pose: Pose, frame: () => Frame, limits: () => Limits, prefersStill: () => boolean) {
    this.current = toMutable(pose);
    this.from = toMutable(pose);
    this.goal = pose;
    this.frame = frame;
    this.limits = limits;
    this.prefersStill = prefersStill;
  }

  /** Where the camera is. */
  get pose(): Pose {
    return this.current;
  }

  /** The azimuth at which the camera is, or will be when its flight ends. */
  get heading(): number {
    return this.goal.azimuth;
  }

  /** True while the camera travels or follows. */
  get isMoving(): boolean {
    return this.moving;
  }

  /** Goes to a pose in `seconds`; at once when 0 or when the reader prefers no motion. */
  goTo(pose: Pose, seconds: number): void {
    this.goal = clampPose({ ...pose, azimuth: unwind(pose.azimuth, this.current.azimuth) }, this.limits());
    this.isFramed = true;
    if (seconds === 0 || this.prefersStill() || isSamePose(this.current, this.goal)) {
      this.arrive();
      return;
    }
    mixPose(this.from, this.current, this.current, 1);
    this.elapsed = 0;
    this.duration = seconds;
    this.moving = true;
  }

  /** Keeps what is looked at when the body changes height by `ratio`. */
  scale(ratio: number): void {
    const scaled = (pose: Pose): Pose => ({
      ...pose,
      distance: pose.distance * ratio,
      target: [pose.target[0] * ratio, pose.target[1] * ratio, pose.target[2] * ratio],
    });
    mixPose(this.current, this.current, scaled(this.current), 1);
    this.goal = scaled(this.goal);
  }

  /** Turns by radians. */
  turn(around: number, tilt: number): void {
    this.follow(orbitBy(this.start(), around, tilt));
  }

  /** Turns by a drag in CSS pixels: the body goes with the hand. */
  drag(dx: number, dy: number): void {
    const perPixel = TURN_PER_HEIGHT / Math.max(300, Math.min(this.frame().height, this.frame().width * 1.4));
    this.turn(-dx * perPixel, dy * perPixel);
  }

  /** Moves the picture by CSS pixels. */
  pan(dx: number, dy: number): void {
    const pose = this.start();
    const metres = this.metresPerPixel(pose);
    this.follow(panBy(pose, dx * metres, dy * metres));
  }

  /** Multiplies the distance, about a point of the canvas (CSS pixels) or its free middle. */
  zoom(factor: number, x?: number, y?: number): void {
    const pose = this.start();
    const frame = this.frame();
    const metres = this.metresPerPixel(pose);
    const right = x === undefined ? 0 : x - frame.width / 2;
    const up = y === undefined ? 0 : frame.height / 2 + pose.shift - y;
    this.follow(zoomAt(pose, factor, right * metres, up * metres, this.limits()));
  }

  /** Moves on by `seconds`; true while there is more to come. */
  advance(seconds: number): boolean {
    if (!this.moving) return false;
    if (this.duration > 0) {
      this.elapsed += seconds;
      mixPose(this.current, this.from, this.goal, easeFlight(this.elapsed / this.duration));
      if (this.elapsed >= this.duration) this.arrive();
    } else {
      mixPose(this.current, this.current, this.goal, 1 - Math.exp(-seconds / FOLLOW));
      if (isSamePose(this.current, this.goal)) this.arrive();
    }
    return this.moving;
  }

  /** Puts the camera where the pose says. */
  apply(camera: PerspectiveCamera): void {
    const { azimuth, elevation, distance, target, shift } = this.current;
    const { width, height } = this.frame();
    const level = distance * Math.cos(elevation);
    camera.position.set(
      target[0] + level * Math.sin(azimuth),
      target[1] + distance * Math.sin(elevation),
      target[2] + level * Math.cos(azimuth),
    );
    camera.lookAt(target[0], target[1], target[2]);
    camera.near = Math.max(0.02, distance - 1.6);
    camera.far = distance + 3;
    // Also updates the projection.
    camera.setViewOffset(width, height, 0, -shift, width, height);
    camera.updateMatrixWorld();
  }

  private metresPerPixel(pose: Pose): number {
    const { fov, height } = this.frame();
    return (2 * pose.distance * Math.tan(fov / 2)) / height;
  }

  private arrive(): void {
    mixPose(this.current, this.current, this.goal, 1);
    this.moving = false;
    this.duration = 0;
  }

  /** A movement by hand takes over from a flight where it is. */
  private start(): Pose {
    if (this.duration > 0) {
      this.duration = 0;
      this.goal = toMutable(this.current);
    }
    this.isFramed = false;
    return this.goal;
  }

  private follow(goal: Pose): void {
    this.goal = clampPose(goal, this.limits());
    this.moving = true;
    if (this.prefersStill()) this.arrive();
  }
}
