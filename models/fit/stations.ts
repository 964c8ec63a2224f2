/**
 * Where the two bodies are compared with the reference: stations along the
 * limbs and the trunk, and at each station rays at even azimuths. The same
 * recipe is followed in the reference (radii typed in envelope.ts) and in a
 * body (rays to its skin), so that the same ray means the same place. Right
 * side, millimetres.
 */
import type { Vec3 } from '../kit/vector.ts';
import { add, cross, mix, perpendicular, scale, subtract, unit } from '../kit/vector.ts';

/** Names of the joints that segments hang on; each body brings its own. */
export type JointName = 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'shoulder' | 'elbow' | 'wrist' | 'knuckle';
export type Joints = Readonly<Record<JointName, Vec3>>;

/** Joint centres of the reference: landmark figures measured on BodyParts3D, (c) DBCLS. */
export const REFERENCE_JOINTS: Joints = {
  hip: [-87, 889, -5],
  knee: [-73, 455, -2],
  ankle: [-71, 80, -10],
  heel: [-76, 25, -58],
  ball: [-116, 20, 92],
  toe: [-138, 12, 145],
  shoulder: [-161, 1393, -9],
  elbow: [-209, 1118, -15],
  wrist: [-252, 886, 31],
  knuckle: [-267, 801, 55],
};

/** A limb's segment: stations at shares of the way between two joints. */
export interface Segment {
  readonly name: string;
  readonly from: JointName;
  readonly to: JointName;
  readonly shares: readonly number[];
  readonly azimuths: number;
  /** What azimuth 0 points to: forwards, or upwards in the foot. */
  readonly zero: Vec3;
  /**
   * How much further inwards (towards the midline in front) the bodies turn this limb
   * than the reference does, degrees, one a station: read from the palm, from the
   * widest section of the elbow, from the kneecap's skin and from the feet.
   */
  readonly inward?: readonly number[];
  /** Rays that are not used before or after a share, because they meet another part of the body. */
  readonly without?: { readonly rays: readonly number[]; readonly from: number; readonly to: number };
}

const FORWARDS: Vec3 = [0, 0, 1];
const UPWARDS: Vec3 = [0, 1, 0];

export const SEGMENTS: readonly Segment[] = [
  { name: 'thigh', from: 'hip', to: 'knee', shares: [0.24, 0.36, 0.48, 0.6, 0.72, 0.84, 0.95], azimuths: 12, zero: FORWARDS, inward: [4, 6, 8, 9, 10, 11, 12] },
  { name: 'shank', from: 'knee', to: 'ankle', shares: [0.06, 0.17, 0.28, 0.4, 0.52, 0.64, 0.78, 0.9, 0.98], azimuths: 12, zero: FORWARDS, inward: [12, 12, 11, 11, 10, 10, 9, 8, 8] },
  { name: 'foot', from: 'heel', to: 'ball', shares: [0.12, 0.35, 0.6, 0.8, 1], azimuths: 12, zero: UPWARDS, without: { rays: [10, 11, 0, 1, 2], from: 0, to: 0.45 } },
  { name: 'upper arm', from: 'shoulder', to: 'elbow', shares: [0.36, 0.46, 0.56, 0.66, 0.76, 0.86, 0.96], azimuths: 12, zero: FORWARDS, inward: [0, 3, 7, 11, 16, 21, 25] },
  { name: 'forearm', from: 'elbow', to: 'wrist', shares: [0.07, 0.18, 0.3, 0.42, 0.54, 0.66, 0.8, 0.95], azimuths: 12, zero: FORWARDS, inward: [25, 25, 24, 24, 23, 23, 22, 22], without: { rays: [11], from: 0.38, to: 0.7 } },
  { name: 'hand', from: 'wrist', to: 'knuckle', shares: [0.3, 0.65], azimuths: 12, zero: FORWARDS, inward: [22, 22], without: { rays: [9, 10, 11], from: 0.5, to: 1 } },
];

/** Whether ray `index` of the station at `share` is used. */
export function isUsed({ without }: Segment, share: number, index: number): boolean {
  return !without || share < without.from || share > without.to || !without.rays.includes(index);
}

/** Two directions across an axis: azimuth 0, and a quarter turn on (towards the midline for a right limb that hangs down). */
export interface Across {
  readonly zero: Vec3;
  readonly quarter: Vec3;
}

/** The directions across a segment between its joints. */
export function acrossOf(segment: Segment, joints: Joints): Across {
  const axis = unit(subtract(joints[segment.to], joints[segment.from]));
  const zero = perpendicular(segment.zero, axis);
  return { zero, quarter: cross(zero, axis) };
}

/** The directions of a body at station `index` of a segment: those of `acrossOf`, turned inwards as far as its limb is. */
export function turnedAcross({ zero, quarter }: Across, { inward }: Segment, index: number): Across {
  const angle = ((inward?.[index] ?? 0) * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return { zero: add(scale(zero, cosine), scale(quarter, sine)), quarter: subtract(scale(quarter, cosine), scale(zero, sine)) };
}

/** Unit direction of ray `index` of `count`. */
export function rayOf({ zero, quarter }: Across, index: number, count: number): Vec3 {
  const angle = (2 * Math.PI * index) / count;
  return add(scale(zero, Math.cos(angle)), scale(quarter, Math.sin(angle)));
}

/** Station `share` of a segment, before it is moved to the middle of the section. */
export function stationOf(segment: Segment, joints: Joints, share: number): Vec3 {
  return mix(joints[segment.from], joints[segment.to], share);
}

/** Middle of a section from its radii at even azimuths: centroid of the polygon, as shifts along zero and quarter. */
export function middleOf(radii: readonly number[]): readonly [number, number] {
  let area = 0;
  let x = 0;
  let y = 0;
  const count = radii.length;
  const corner = (i: number): readonly [number, number] => {
    const angle = (2 * Math.PI * i) / count;
    return [radii[i % count]! * Math.cos(angle), radii[i % count]! * Math.sin(angle)];
  };
  for (let i = 0; i < count; i++) {
    const [ax, ay] = corner(i);
    const [bx, by] = corner(i + 1);
    const part = ax * by - bx * ay;
    area += part;
    x += (ax + bx) * part;
    y += (ay + by) * part;
  }
  return [x / (3 * area), y / (3 * area)];
}

/**
 * A trunk level: a horizontal section from 0 (crotch) over 1 (hip joint), 2
 * (upper end of the breastbone), 3 (lower edge of the chin) to 4 (vertex).
 */
export interface TrunkLevel {
  readonly at: number;
  /** Rays of the right half, from the front (0) to the back (7), that are not used: they run into an arm. */
  readonly without: readonly number[];
}

/** Rays of one half of a trunk section; the first and last lie half a step off the midline. */
export const TRUNK_RAYS = 8;

/** Heights of the trunk's landmarks in the reference: pubic arch, hip joint, jugular notch, chin, vertex. */
export const REFERENCE_HEIGHTS: readonly number[] = [842, 889, 1400, 1500, 1712];

export const TRUNK: readonly TrunkLevel[] = [
  { at: 0.9, without: [] },
  { at: 1.05, without: [] },
  { at: 1.13, without: [] },
  { at: 1.21, without: [] },
  { at: 1.29, without: [] },
  { at: 1.37, without: [] },
  { at: 1.45, without: [] },
  { at: 1.53, without: [] },
  { at: 1.61, without: [] },
  { at: 1.69, without: [] },
  { at: 1.77, without: [3, 4] },
  { at: 1.86, without: [2, 3, 4] },
  { at: 1.94, without: [2, 3, 4, 5] },
  { at: 2.45, without: [] },
  { at: 2.65, without: [] },
  { at: 2.85, without: [] },
];

/** Height of a level among a body's landmarks. */
export function heightOf(at: number, heights: readonly number[]): number {
  const i = Math.min(Math.floor(at), heights.length - 2);
  return heights[i]! + (heights[i + 1]! - heights[i]!) * (at - i);
}

/**
 * Depth (z) of a section's middle: half-way between the skin on the two rays
 * beside the midline. `reach` gives the lengths of the front and the back one
 * from a depth; `round` keeps a typed table whole.
 */
export function middleDepth(reach: (z: number) => readonly [front: number, back: number], round: (z: number) => number = (z) => z): number {
  let z = 0;
  for (let turn = 0; turn < 6; turn++) {
    const [front, back] = reach(z);
    z = round(z + ((front - back) / 2) * Math.cos(Math.PI / (2 * TRUNK_RAYS)));
  }
  return z;
}

/** Direction of a trunk ray on the right half: 0 in front, the last behind. */
export function trunkRay(index: number): Vec3 {
  const angle = (Math.PI * (index + 0.5)) / TRUNK_RAYS;
  return [-Math.sin(angle), 0, Math.cos(angle)];
}

/**
 * A star of rays round a centre: the head and the shoulder's cap. Azimuth and
 * elevation in degrees: 0 in front, 90 at the subject's right, 180 behind.
 */
export interface StarRay {
  readonly azimuth: number;
  readonly elevation: number;
}

export function starRay({ azimuth, elevation }: StarRay): Vec3 {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  return [-Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
}

const ring = (elevation: number, ...azimuths: readonly number[]): StarRay[] => azimuths.map((azimuth) => ({ azimuth, elevation }));

/** Round the middle of the head; without the ears and without what mouth and nose would spoil. */
export const HEAD_STAR: readonly StarRay[] = [
  ...ring(-25, 125, 150, 172),
  ...ring(-35, 30, 50),
  ...ring(0, 25, 45, 65, 115, 135, 155, 172),
  ...ring(22, 8, 28, 50, 70, 90, 110, 130, 150, 172),
  ...ring(45, 8, 35, 62, 90, 118, 145, 172),
  ...ring(66, 15, 55, 90, 125, 165),
  ...ring(84, 30, 150),
];

/** Round the shoulder joint: the cap of the deltoid. */
export const SHOULDER_STAR: readonly StarRay[] = [
  ...ring(-30, 60, 85, 110),
  ...ring(-5, 35, 60, 85, 110, 135, 160),
  ...ring(20, 30, 60, 90, 120, 150),
  ...ring(45, 0, 45, 90, 135, 180),
  ...ring(68, -60, 30, 90, 150, -120),
];

/** Middle of the head in the reference. */
export const REFERENCE_HEAD: Vec3 = [0, 1612, 0];

/** The slope from neck to shoulder: rays upwards and backwards from points on the line from the shoulder joint (0) to the midline at the height of the jugular notch (1). */
export const SLOPE: readonly (StarRay & { readonly share: number })[] = [0.3, 0.5, 0.7].flatMap((share) =>
  [90, 55, 15].map((elevation) => ({ share, azimuth: 180, elevation })),
);

export function slopeOf(share: number, shoulder: Vec3, notchHeight: number): Vec3 {
  return mix(shoulder, [0, notchHeight, shoulder[2]], share);
}
