/**
 * The bones of the one pose we need, as line segments inside the rest body.
 * Bones are made for the subject's left side; the right side is its mirror
 * image. Everything else is the bone `body`, which does not move.
 */
import { add, between } from './rigid.ts';
import type { Vec3 } from './types.ts';

/** The long fingers, from the thumb's side. */
export const FINGERS = ['index', 'middle', 'ring', 'little'] as const;
/** Thumb and fingers. */
export const DIGITS = ['thumb', ...FINGERS] as const;

/** Names of the left side's moving bones. A digit's bone n runs from its joint n to n + 1. */
export const BONES: readonly string[] = [
  'clavicle', 'scapula', 'upper-arm', 'forearm', 'hand',
  ...DIGITS.flatMap((digit) => [1, 2, 3].map((n) => `${digit}-${n}`)),
  'thigh', 'shank', 'foot',
];

/** A line that belongs to a bone. `radius` (metres) is the flesh around it: a vertex belongs to the line with the smallest distance / radius. */
export interface BoneLine {
  readonly bone: string;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: number;
}

/** Radii in metres for a body of this height; others are scaled. */
const RADIUS_HEIGHT = 1.734;

/** All lines of the left side and the midline. `joints` are the rest joints in metres, `height` the body's in metres. */
export function boneLines(joints: ReadonlyMap<string, Vec3>, height: number): BoneLine[] {
  const unit = height / RADIUS_HEIGHT;
  const lines: BoneLine[] = [];
  const j = (name: string): Vec3 => {
    const p = joints.get(name) ?? joints.get(`${name}-left`);
    if (!p) throw new Error(`no joint ${name}`);
    return p;
  };
  const line = (bone: string, radius: number, ...points: (string | Vec3)[]) => {
    const places = points.map((p) => (typeof p === 'string' ? j(p) : p));
    for (let i = 1; i < places.length; i++) {
      lines.push({ bone, radius: radius * unit, from: places[i - 1]!, to: places[i]! });
    }
  };

  line('body', 0.11, 'pelvis', 'spine-1', 'spine-2', 'spine-3', 'spine-4');
  line('body', 0.07, 'spine-4', 'neck', 'head');
  line('body', 0.09, 'head', 'head-top');

  // The trunk is wide: without these lines its flanks, chest and back would follow the arms and thighs.
  const shoulder = j('shoulder');
  const hip = j('hip');
  const place = (across: number, y: number, z: number): Vec3 => [shoulder[0] * across, y, j('spine-3')[2] + z * unit];
  const armpit = shoulder[1] - 0.13 * unit;
  const chest = j('spine-3')[1];
  const waist = j('spine-1')[1];
  line('body', 0.05, place(0.62, armpit, 0.0), place(0.6, chest, 0.02), place(0.52, waist, 0.03), add(hip, [0.015 * unit, 0.09 * unit, 0]));
  line('body', 0.05, place(0.4, shoulder[1] - 0.05 * unit, 0.05), place(0.45, chest, 0.07), place(0.35, waist, 0.08));
  line('body', 0.05, place(0.45, shoulder[1] - 0.06 * unit, -0.06), place(0.45, chest, -0.04), place(0.35, waist, -0.03));
  line('body', 0.05, add(hip, [-0.03 * unit, 0.07 * unit, -0.06 * unit]), add(hip, [-0.03 * unit, 0.06 * unit, 0.05 * unit]));
  line('body', 0.05, [0, hip[1] - 0.03 * unit, hip[2] + 0.05 * unit], [0, hip[1] - 0.03 * unit, hip[2] - 0.07 * unit]);

  line('clavicle', 0.035, between(j('clavicle'), j('scapula'), 0.35), 'scapula');
  line('scapula', 0.045, 'scapula', between(j('scapula'), shoulder, 0.7));
  line('scapula', 0.05, between(shoulder, place(0.5, shoulder[1], -0.06), 0.45), place(0.55, chest + 0.06 * unit, -0.07));
  line('upper-arm', 0.055, 'shoulder', 'elbow');
  line('forearm', 0.045, 'elbow', 'wrist');
  for (const finger of FINGERS) line('hand', 0.02, 'wrist', `${finger}-1`);
  line('hand', 0.02, 'wrist', between(j('wrist'), j('thumb-1'), 0.7));
  for (const digit of DIGITS) {
    for (const n of [1, 2, 3]) line(`${digit}-${n}`, digit === 'thumb' ? 0.014 : 0.01, `${digit}-${n}`, `${digit}-${n + 1}`);
  }
  line('thigh', 0.085, between(hip, j('knee'), 0.06), 'knee');
  line('shank', 0.06, 'knee', 'ankle');
  line('foot', 0.045, 'ankle', 'ball', 'toe');
  return lines;
}
