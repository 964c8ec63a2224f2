/**
 * From the rest pose to the anatomical position: arms down and slightly out,
 * palms forward, fingers at ease, legs a little together, feet flat.
 * Angles are computed for the subject's left side and mirrored.
 */
import { DIGITS } from './skeleton.ts';
import { angleAbout, compose, cross, dot, IDENTITY, move, normalise, type Rigid, rotationAbout, scale, shift, subtract, swing, turn } from './rigid.ts';
import { SIDED_JOINTS } from './joints.ts';
import { alongSegment } from './weights.ts';
import type { Vec3 } from './types.ts';

const DEGREE = Math.PI / 180;

/** Where the left upper arm and forearm point in the end; the difference is the carrying angle. */
const UPPER_ARM: Vec3 = [0.13, -1, 0];
const FOREARM: Vec3 = [0.22, -1, 0.05];
/** The collarbone is lifted a little, or lowering the arms would leave the shoulders sloping. */
const CLAVICLE_LIFT = 3 * DEGREE;
/** Share of the upper arm's way that the shoulder blade takes. */
const SCAPULA_SHARE = 0.12;
/** Share of the turn to palms-forward that the upper arm takes; the forearm's supination does the rest. */
const HUMERAL_SHARE = 0.15;
/** Palms look this far inwards of straight ahead, as they do in a person at ease. */
const PALM_INWARD = 8 * DEGREE;
/** How much of the wrist's bend and of the fingers' bend is taken out, and how much of their spread stays. */
const WRIST_STRAIGHTENED = 0.7;
const FINGER_STRAIGHTENED = 0.55;
const SPREAD_KEPT = 0.05;
/** The thumb comes in beside the index finger. */
const THUMB_IN = -8 * DEGREE;
/** ... and back towards the plane of the palm. */
const THUMB_BACK = 14 * DEGREE;
/** The leg swings inwards by this angle, and the foot turns out by that. */
const LEG_IN = 5 * DEGREE;
const TOES_OUT = 5 * DEGREE;

/** The rigid motions of the left side's bones, and twists that grow along a segment. */
export interface Pose {
  readonly motions: ReadonlyMap<string, Rigid>;
  /** Rotation about a rest segment by `angle` times the place along it, applied before the bone's motion. */
  readonly twists: ReadonlyMap<string, { readonly from: Vec3; readonly to: Vec3; readonly angle: number }>;
}

/** Motions of the digits in rest space, each joint on top of the one before; the hand carries them along afterwards. `palm`: direction out of the palm. */
function poseDigits(j: (name: string) => Vec3, palm: Vec3): Map<string, Rigid> {
  const motions = new Map<string, Rigid>();
  const direction = (digit: string, n: number) => normalise(subtract(j(`${digit}-${n + 1}`), j(`${digit}-${n}`)));
  const middle = direction('middle', 1);
  for (const digit of DIGITS) {
    let local: Rigid = IDENTITY;
    for (const n of [1, 2, 3]) {
      const here = direction(digit, n);
      const pivot = move(local, j(`${digit}-${n}`));
      if (digit === 'thumb') {
        if (n === 1) {
          local = rotationAbout(palm, THUMB_IN, pivot);
          local = compose(rotationAbout(cross(turn(local, here), palm), -THUMB_BACK, pivot), local);
        }
      } else if (n === 1) {
        const spread = angleAbout(palm, middle, here);
        local = rotationAbout(palm, -spread * (1 - SPREAD_KEPT), pivot);
        local = compose(swing(turn(local, here), flatten(turn(local, here), palm), pivot, FINGER_STRAIGHTENED), local);
      } else {
        const before = turn(local, direction(digit, n - 1));
        local = compose(swing(turn(local, here), before, pivot, FINGER_STRAIGHTENED), local);
      }
      motions.set(`${digit}-${n}`, local);
    }
  }
  return motions;
}

/** `direction` without its part along `normal`. */
const flatten = (direction: Vec3, normal: Vec3): Vec3 => subtract(direction, scale(normal, dot(direction, normal)));

/** Plans the pose for the rest joints (metres). */
export function planPose(joints: ReadonlyMap<string, Vec3>): Pose {
  const j = (name: string): Vec3 => joints.get(`${name}-left`)!;
  const direction = (from: string, to: string) => normalise(subtract(j(to), j(from)));
  const motions = new Map<string, Rigid>();
  const twists = new Map<string, { from: Vec3; to: Vec3; angle: number }>();

  const rest = direction('shoulder', 'elbow');
  const clavicle = rotationAbout([0, 0, 1], CLAVICLE_LIFT, j('clavicle'));
  const scapula = compose(clavicle, swing(rest, UPPER_ARM, j('scapula'), SCAPULA_SHARE));
  const upperArm = compose(swing(turn(scapula, rest), UPPER_ARM, move(scapula, j('shoulder'))), scapula);
  motions.set('clavicle', clavicle);
  motions.set('scapula', scapula);
  motions.set('upper-arm', upperArm);
  const elbow = move(upperArm, j('elbow'));
  const straight = compose(swing(turn(upperArm, direction('elbow', 'wrist')), FOREARM, elbow), upperArm);

  // The turn to palms-forward, measured on the hand and shared between upper arm and forearm.
  const fingers = direction('wrist', 'middle-1');
  const palm = normalise(cross(fingers, direction('carpus-ulnar', 'carpus-radial')));
  const ahead: Vec3 = [-Math.sin(PALM_INWARD), 0, Math.cos(PALM_INWARD)];
  const roll = HUMERAL_SHARE * angleAbout(FOREARM, turn(straight, palm), ahead);
  // The roll reaches the elbow in full, so the forearm turns with it.
  const rolled = compose(rotationAbout(UPPER_ARM, roll, elbow), straight);
  const forearm = compose(swing(turn(rolled, direction('elbow', 'wrist')), FOREARM, elbow), rolled);
  const supination = angleAbout(FOREARM, turn(forearm, palm), ahead);
  twists.set('upper-arm', { from: j('shoulder'), to: j('elbow'), angle: roll });
  twists.set('forearm', { from: j('elbow'), to: j('wrist'), angle: supination });
  motions.set('forearm', forearm);
  const wrist = compose(forearm, rotationAbout(direction('elbow', 'wrist'), supination, j('wrist')));
  const hand = compose(swing(turn(wrist, fingers), FOREARM, move(wrist, j('wrist')), WRIST_STRAIGHTENED), wrist);
  motions.set('hand', hand);

  for (const [bone, local] of poseDigits(j, palm)) motions.set(bone, compose(hand, local));

  const thigh = rotationAbout([0, 0, 1], -LEG_IN, j('hip'));
  motions.set('thigh', thigh);
  motions.set('shank', thigh);
  const ankle = move(thigh, j('ankle'));
  motions.set('foot', compose(rotationAbout([0, 1, 0], TOES_OUT, ankle), shift(j('ankle'), ankle)));
  return { motions, twists };
}

/** The rest cage (metres, symmetric) in the pose: linear blend of the bones' motions. Exactly symmetric. */
export function poseSkin(pose: Pose, rest: Float64Array, weights: ReadonlyMap<string, Float64Array>, mirror: Uint32Array): Float64Array {
  const displacement = new Float64Array(rest.length);
  for (const [bone, motion] of pose.motions) {
    const weight = weights.get(bone)!;
    const twist = pose.twists.get(bone);
    const along = twist && alongSegment(rest, twist.from, twist.to);
    for (let v = 0; v < weight.length; v++) {
      const w = weight[v]!;
      if (w < 1e-9) continue;
      const start: Vec3 = [rest[v * 3]!, rest[v * 3 + 1]!, rest[v * 3 + 2]!];
      const twisted = twist ? move(rotationAbout(subtract(twist.to, twist.from), twist.angle * along![v]!, twist.from), start) : start;
      const end = move(motion, twisted);
      for (let k = 0; k < 3; k++) displacement[v * 3 + k] = displacement[v * 3 + k]! + w * (end[k]! - start[k]!);
    }
  }
  const posed = rest.slice();
  for (let v = 0; v < mirror.length; v++) {
    const m = mirror[v]!;
    posed[v * 3] = posed[v * 3]! + displacement[v * 3]! - displacement[m * 3]!;
    posed[v * 3 + 1] = posed[v * 3 + 1]! + displacement[v * 3 + 1]! + displacement[m * 3 + 1]!;
    posed[v * 3 + 2] = posed[v * 3 + 2]! + displacement[v * 3 + 2]! + displacement[m * 3 + 2]!;
  }
  return posed;
}

/** The bone that carries each sided joint; digit joints are carried by the bone before them. */
function carrier(joint: string): string | undefined {
  const digit = /^(thumb|index|middle|ring|little)-(\d)$/.exec(joint);
  if (digit) return digit[2] === '1' ? 'hand' : `${digit[1]}-${Number(digit[2]) - 1}`;
  const carriers: Readonly<Record<string, string>> = {
    scapula: 'clavicle', shoulder: 'scapula', elbow: 'upper-arm', wrist: 'forearm',
    'carpus-ulnar': 'hand', 'carpus-radial': 'hand', knee: 'thigh', ankle: 'shank', ball: 'foot', toe: 'foot',
  };
  return carriers[joint];
}

/** The joints in the pose (metres). */
export function poseJoints(pose: Pose, rest: ReadonlyMap<string, Vec3>): Map<string, Vec3> {
  const posed = new Map(rest);
  for (const name of SIDED_JOINTS) {
    const bone = carrier(name);
    if (!bone) continue;
    const [x, y, z] = move(pose.motions.get(bone)!, rest.get(`${name}-left`)!);
    posed.set(`${name}-left`, [x, y, z]);
    posed.set(`${name}-right`, [-x, y, z]);
  }
  return posed;
}

