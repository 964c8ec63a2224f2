/**
 * Where the joints of the fingers are in a body. Its own skeleton only says
 * where the mesh bends: at the back of a finger, three millimetres below the
 * skin, and at the fingers' root nearer to the web than the knuckle of bone is.
 */
import { add, cross, length, mix, perpendicular, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';
import { FINGERS, HALF_THICKNESS } from './fingers.ts';
import type { Pair } from './rbf.ts';
import type { Skin } from './skin.ts';
import { middleOf, rayOf, REFERENCE_JOINTS, SEGMENTS, turnedAcross, type Across } from './stations.ts';

type Finger = keyof typeof FINGERS;

/** Any joint of a body's own skeleton by name, mm. */
export type JointOf = (name: string) => Vec3;

/** Share of the last phalanx that is bone: the body's own joints end at the skin. */
const LAST_BONE = 0.75;
/** How far from the body's thumb base to its wrist the bone begins: the body's base lies too far out. */
const THUMB_BASE = 0.3;
/** Rays round a finger, and the longest that ends in its own skin, mm. */
const RAYS = 12;
const REACH = 20;
/** How much the map may miss a finger's landmarks by, for smoothness' sake: see Pair. */
const SLACK = 4;

const distance = (a: Vec3, b: Vec3): number => length(subtract(a, b));

/** Directions across a finger: zero is the palm's side. */
function acrossFinger(from: Vec3, to: Vec3): Across {
  const axis = unit(subtract(to, from));
  const zero = perpendicular([0, 0, 1], axis);
  return { zero, quarter: cross(zero, axis) };
}

/** The middle of a finger's section at a joint. Where a ray runs on into the palm the joint is left where it is. */
function middleOfFinger(skin: Skin, joint: Vec3, before: Vec3, after: Vec3): Vec3 {
  const across = acrossFinger(before, after);
  let middle = joint;
  for (let turn = 0; turn < 3; turn++) {
    const reach = Array.from({ length: RAYS }, (_, i) => skin.exit(middle, rayOf(across, i, RAYS)) ?? Infinity);
    if (reach.some((far) => far > REACH)) return joint;
    const [u, v] = middleOf(reach);
    middle = add(middle, add(scale(across.zero, u), scale(across.quarter, v)));
  }
  return middle;
}

/** Point at a share of the length of a broken line. */
function alongLine(points: readonly Vec3[], share: number): Vec3 {
  const steps = points.slice(1).map((point, i) => distance(point, points[i]!));
  let rest = share * steps.reduce((sum, step) => sum + step, 0);
  for (const [i, step] of steps.entries()) {
    if (rest <= step) return mix(points[i]!, points[i + 1]!, rest / step);
    rest -= step;
  }
  return points[points.length - 1]!;
}

/**
 * The four joints of a finger, from the knuckle (of the thumb its base at the
 * wrist) to the tip of the last bone: laid along the body's own line by the
 * reference's lengths, so that no bone is stretched against its neighbour.
 */
export function fingerJoints(finger: Finger, skin: Skin, joint: JointOf): Vec3[] {
  const points = FINGERS[finger];
  const isThumb = finger === 'thumb';
  const wrist = joint('wrist-right');
  const [base, second, third, end] = [1, 2, 3, 4].map((n) => joint(`${finger}-${n}-right`)) as [Vec3, Vec3, Vec3, Vec3];
  const line = [
    isThumb ? mix(base, wrist, THUMB_BASE) : wrist,
    base,
    middleOfFinger(skin, second, base, third),
    middleOfFinger(skin, third, second, end),
    middleOfFinger(skin, mix(third, end, LAST_BONE), third, end),
  ];
  const typed = isThumb ? points : [REFERENCE_JOINTS.wrist, ...points];
  const reached = typed.map((_, i) => typed.slice(1, i + 1).reduce((sum, point, k) => sum + distance(point, typed[k]!), 0));
  return reached.slice(-points.length).map((far) => alongLine(line, far / reached.at(-1)!));
}

/** Rays round a phalanx: palm, inner side, back, outer side. */
const SIDES = 4;
/** A hand's segment: how far a body turns it. */
const HAND = SEGMENTS.find(({ name }) => name === 'hand')!;

/** Skin round the middle of each phalanx: without it nothing says how thick a finger is, and bending it straight crushes it. */
function skinPairs(finger: keyof typeof HALF_THICKNESS, targets: readonly Vec3[], skin: Skin): Pair[] {
  const points = FINGERS[finger];
  return HALF_THICKNESS[finger].flatMap((half, i) => {
    const source = mix(points[i]!, points[i + 1]!, 0.5);
    const here = acrossFinger(points[i]!, points[i + 1]!);
    const middle = middleOfFinger(skin, mix(targets[i]!, targets[i + 1]!, 0.5), targets[i]!, targets[i + 1]!);
    const there = turnedAcross(acrossFinger(targets[i]!, targets[i + 1]!), HAND, 1);
    return Array.from({ length: SIDES }, (_, side): Pair | undefined => {
      const far = skin.exit(middle, rayOf(there, side, SIDES));
      // Between two fingers a ray may run on into the web.
      if (far === undefined || far > REACH) return undefined;
      return { source: add(source, scale(rayOf(here, side, SIDES), half)), target: add(middle, scale(rayOf(there, side, SIDES), far)), slack: SLACK };
    }).filter((pair) => pair !== undefined);
  });
}

/** Pairs for all joints of the fingers, their tips, and the skin round them. */
export function fingerPairs(skin: Skin, joint: JointOf): Pair[] {
  return (Object.keys(FINGERS) as Finger[]).flatMap((finger) => {
    const targets = fingerJoints(finger, skin, joint);
    const joints = FINGERS[finger].map((source, i): Pair => ({ source, target: targets[i]!, slack: SLACK }));
    return finger === 'thumb' ? joints : [...joints, ...skinPairs(finger, targets, skin)];
  });
}
