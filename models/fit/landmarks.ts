/**
 * Pairs of points, reference to body, that the fit goes through: the typed
 * envelope at each station, carried to the skin of a body along the same ray.
 * Right half only; millimetres.
 */
import type { Body } from '../body/types.ts';
import { add, length, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';
import { HEAD, LIMBS, SHOULDER, SLOPES, TRUNK_SECTIONS } from './envelope.ts';
import { fingerJoints, fingerPairs } from './finger-landmarks.ts';
import type { Pair } from './rbf.ts';
import { REFERENCE_TOES, TOES } from './toes.ts';
import type { Skin } from './skin.ts';
import {
  acrossOf, HEAD_STAR, heightOf, isUsed, middleDepth, middleOf, rayOf, REFERENCE_HEAD, REFERENCE_HEIGHTS, REFERENCE_JOINTS, SEGMENTS, SHOULDER_STAR,
  SLOPE, slopeOf, starRay, stationOf, TRUNK, TRUNK_RAYS, trunkRay, turnedAcross, type Joints, type Segment, type StarRay,
} from './stations.ts';

/** What lies between the outermost muscle or bone and the skin in the picture, mm: skin and a little fat. */
const COVER = 3;

/** A body as the fit sees it. */
export interface Figure {
  readonly form: Body['form'];
  readonly skin: Skin;
  readonly joints: Joints;
  /** Heights of pubic arch, hip joint, jugular notch, chin, vertex. */
  readonly heights: readonly number[];
  /** Middle of the head. */
  readonly head: Vec3;
  /** Any joint of the body's own skeleton, right side. */
  joint(name: string): Vec3;
}

/** Lower edge of the chin: going down the profile, where the front steps back. */
function chinHeight(skin: Skin, from: number): number {
  const front = (y: number): number => 600 - (skin.crossings([0.01, y, 600], [0, 0, -1])[0]?.distance ?? 0);
  for (let y = from; y > from - 250; y -= 2) {
    if (front(y) - front(y - 4) > 14) return y - 2;
  }
  throw new Error('The body has no chin.');
}

/** Reads the landmarks of a body. */
export function figureOf(body: Body, skin: Skin): Figure {
  const joint = (name: string): Vec3 => {
    const found = body.joints.get(name);
    if (!found) throw new Error(`The body has no joint ${name}.`);
    return scale(found, 1000);
  };
  const hip = joint('hip-right');
  const top = (x: number, z: number): number => 2000 - skin.crossings([x, 2000, z], [0, -1, 0])[0]!.distance;
  const head = joint('head');
  const vertex = top(0.01, head[2] - 10);
  const chin = chinHeight(skin, joint('eye-right')[1] - 40);
  const notch = joint('clavicle-right')[1];
  const legs = skin.crossings([0.01, 300, hip[2]], [0, 1, 0])[0];
  const crotch = 300 + (legs?.distance ?? 0);
  const heights = [crotch, hip[1], notch, chin, vertex];
  const size = (notch - hip[1]) / (REFERENCE_HEIGHTS[2]! - REFERENCE_HEIGHTS[1]!);

  // MakeHuman's shoulder joint is too low: take its height from the skin above it.
  const given = joint('shoulder-right');
  const shoulder: Vec3 = [given[0], top(given[0], given[2]) - (SHOULDER_TOP + COVER) * size, given[2]];
  const ankle = joint('ankle-right');
  const ball = joint('ball-right');
  const back = unit([ankle[0] - ball[0], 0, ankle[2] - ball[2]]);
  const low: Vec3 = [ankle[0], 25, ankle[2]];
  const heel = add(low, scale(back, (skin.exit(low, back) ?? 50) - 5));
  const middle = heightOf(3 + (REFERENCE_HEAD[1] - REFERENCE_HEIGHTS[3]!) / (REFERENCE_HEIGHTS[4]! - REFERENCE_HEIGHTS[3]!), heights);
  const through = skin.crossings([0.01, middle, 600], [0, 0, -1]);
  const back0 = 600 - through.at(-1)!.distance;
  const forehead = skin.crossings([0.01, heightOf(3.8, heights), 600], [0, 0, -1]);
  const front0 = 600 - forehead[0]!.distance;
  return {
    form: body.form,
    skin,
    heights,
    joint,
    head: [0, middle, (back0 + front0) / 2 + HEAD_SHIFT],
    joints: {
      hip,
      knee: joint('knee-right'),
      ankle,
      heel,
      ball: [ball[0], 20, ball[2]],
      toe: joint('toe-right'),
      shoulder,
      elbow: joint('elbow-right'),
      wrist: joint('wrist-right'),
      knuckle: fingerJoints('middle', skin, joint)[0]!,
    },
  };
}

/** Distance from the reference's shoulder joint straight up to the outermost muscle, mm. */
const SHOULDER_TOP = 41;
/** How far the middle of the reference's head lies in front of half-way between the back of the head and the forehead, mm. */
const HEAD_SHIFT = 2;

/** Radii at even azimuths, none less than the straight line between its two neighbours: skin spans a groove between two muscles. */
export function spanned(radii: readonly number[]): number[] {
  const count = radii.length;
  const cosine = Math.cos((2 * Math.PI) / count);
  return radii.map((radius, i) => {
    const [before, after] = [radii[(i + count - 1) % count]!, radii[(i + 1) % count]!];
    return Math.max(radius, (2 * before * after * cosine) / (before + after));
  });
}

/** How often a station is moved to the middle of its section. */
const RECENTRED = 3;

/**
 * From a station to the middle of its section, along zero and quarter. At the
 * heel, where rays run up the leg, both sides and the sole count alone: they are
 * brought to where the reference has them, at the size of the body.
 */
function shiftToMiddle(reach: readonly number[], radii: readonly number[]): readonly [number, number] {
  if (reach.every((far) => far > 0)) return middleOf(reach);
  const [inner, below, outer] = [1, 2, 3].map((k) => (k * radii.length) / 4) as [number, number, number];
  const size = (reach[inner]! + reach[outer]!) / (radii[inner]! + radii[outer]!);
  return [size * radii[below]! - reach[below]!, (reach[inner]! - reach[outer]! - size * (radii[inner]! - radii[outer]!)) / 2];
}

function limbPairs(segment: Segment, figure: Figure): Pair[] {
  const sections = LIMBS[segment.name];
  if (sections?.length !== segment.shares.length) throw new Error(`envelope.ts and stations.ts disagree about ${segment.name}`);
  const here = acrossOf(segment, REFERENCE_JOINTS);
  const straight = acrossOf(segment, figure.joints);
  return segment.shares.flatMap((share, s) => {
    const { middle, radii } = sections[s]!;
    const there = turnedAcross(straight, segment, s);
    const source = add(stationOf(segment, REFERENCE_JOINTS, share), add(scale(here.zero, middle[0]), scale(here.quarter, middle[1])));
    const skinRadii = spanned(radii).map((radius) => radius + COVER);
    const reachFrom = (from: Vec3): number[] => radii.map((_, i) => figure.skin.exit(from, rayOf(there, i, radii.length)) ?? NaN);
    let target = stationOf(segment, figure.joints, share);
    for (let turn = 0; turn < RECENTRED; turn++) {
      const [u, v] = shiftToMiddle(reachFrom(target), skinRadii);
      target = add(target, add(scale(there.zero, u), scale(there.quarter, v)));
    }
    const reach = reachFrom(target);
    const usual = reach.filter((far) => far > 0).sort((a, b) => a - b)[Math.floor(reach.length / 2)]!;
    return skinRadii.flatMap((radius, i): Pair[] => {
      const far = reach[i]!;
      // A ray that runs on into another part of the body says nothing.
      if (!(far < 2.2 * usual) || !isUsed(segment, share, i)) return [];
      return [{ source: add(source, scale(rayOf(here, i, radii.length), radius)), target: add(target, scale(rayOf(there, i, radii.length), far)) }];
    });
  });
}

/** Rays of the feminine chest that would meet the breast: muscle must not fill it. */
const BREAST = { levels: [1.45, 1.9], rays: new Set([1, 2]) } as const;

function trunkPairs(figure: Figure): Pair[] {
  return TRUNK.flatMap((level, s) => {
    const { middle, radii } = TRUNK_SECTIONS[s]!;
    const y = heightOf(level.at, REFERENCE_HEIGHTS);
    const there = heightOf(level.at, figure.heights);
    const reach = (z: number, i: number): number => figure.skin.exit([0, there, z], trunkRay(i)) ?? NaN;
    const start = figure.joint(level.at > 2 ? 'neck' : 'pelvis')[2];
    const depth = start + middleDepth((z) => [reach(start + z, 0), reach(start + z, TRUNK_RAYS - 1)]);
    return radii.flatMap((radius, i): Pair[] => {
      const isBreast = figure.form === 'feminine' && level.at > BREAST.levels[0] && level.at < BREAST.levels[1] && BREAST.rays.has(i);
      const far = reach(depth, i);
      if (level.without.includes(i) || isBreast || !(far > 0)) return [];
      const ray = trunkRay(i);
      return [{ source: add([0, y, middle], scale(ray, radius + COVER)), target: add([0, there, depth], scale(ray, far)) }];
    });
  });
}

function starPairs(rays: readonly StarRay[], radii: readonly number[], source: (i: number) => Vec3, target: (i: number) => Vec3, reach: (from: Vec3, ray: Vec3) => number | undefined): Pair[] {
  if (rays.length !== radii.length) throw new Error('envelope.ts and stations.ts disagree about a star');
  return rays.flatMap((each, i): Pair[] => {
    const ray = starRay(each);
    const far = reach(target(i), ray);
    if (far === undefined || radii[i] === 0) return [];
    return [{ source: add(source(i), scale(ray, radii[i]! + COVER)), target: add(target(i), scale(ray, far)) }];
  });
}

/** Bone ends before the skin at the tip of a toe, mm. */
const TOE_COVER = 6;

/** Tips of the toes: typed where they are in each body, set half-way between sole and back of the toe. */
function toePairs({ form, skin }: Figure): Pair[] {
  return REFERENCE_TOES.map((source, i): Pair => {
    const [x, z] = TOES[form][i]!;
    const front = 400 - (skin.crossings([x, 12, 400], [0, 0, -1])[0]?.distance ?? 0);
    if (Math.abs(front - z) > 6) throw new Error(`The ${form} body's toe ${i + 1} is not where fit/toes.ts says: measure it again.`);
    const through = skin.crossings([x, -50, z - TOE_COVER - 2], [0, 1, 0]);
    const [sole, back] = [through[0], through[1]].map((hit) => (hit?.distance ?? 62) - 50);
    return { source, target: [x, (sole! + back!) / 2, z - TOE_COVER], slack: 3 };
  });
}

/** Joint centres pinned inside the limbs, so that a bone's end stays where the body bends. */
function jointPairs(figure: Figure): Pair[] {
  return (['hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'] as const).map((name) => ({
    source: REFERENCE_JOINTS[name],
    target: figure.joints[name],
    slack: 8,
  }));
}

/** Front of the chin and root of the nose in the reference, mm: bone. */
const CHIN: Vec3 = [0, 1509, 87];
const NASION: Vec3 = [0, 1606, 93];
/** Soft tissue over them, mm. */
const CHIN_COVER = 8;
const NASION_COVER = 5;

/** Two points of the profile on the midline, where the star of the head has no rays. */
function profilePairs({ skin, heights, joint }: Figure): Pair[] {
  const front = (y: number): number => 600 - (skin.crossings([0.01, y, 600], [0, 0, -1])[0]?.distance ?? 0);
  const chin = heights[3]! + 10;
  const eye = joint('eye-right')[1];
  let root = eye;
  for (let y = eye - 10; y <= eye + 20; y += 2) if (front(y) < front(root)) root = y;
  return [
    { source: CHIN, target: [0, chin, front(chin) - CHIN_COVER], slack: 4 },
    { source: NASION, target: [0, root, front(root) - NASION_COVER], slack: 4 },
  ];
}

/** Lower border of the muscles of the hind fold of the armpit in the reference, mm. */
const HIND_FOLD: Vec3 = [-150, 1290, -46];
/** How far behind the shoulder joint the top of a body's armpit is sought, mm at the reference's size. */
const BEHIND_SHOULDER = 26;

/** The hind fold of the armpit lies above the armpit's skin, which no ray from inside reaches. */
function armpitPairs({ skin, joints, heights }: Figure): Pair[] {
  const size = (heights[2]! - heights[1]!) / (REFERENCE_HEIGHTS[2]! - REFERENCE_HEIGHTS[1]!);
  const z = joints.shoulder[2] - BEHIND_SHOULDER * size;
  let top: Vec3 = [0, -Infinity, z];
  for (let x = joints.shoulder[0] - 10; x < joints.shoulder[0] + 60; x += 2) {
    const above = skin.crossings([x, joints.elbow[1], z], [0, 1, 0])[0];
    if (above && !above.leaving && joints.elbow[1] + above.distance > top[1]) top = [x, joints.elbow[1] + above.distance, z];
  }
  if (top[1] > joints.shoulder[1]) throw new Error('The body has no armpit.');
  return [{ source: HIND_FOLD, target: add(top, [0, COVER + 1, 0]), slack: 3 }];
}

/** All pairs of the first solution. */
export function landmarkPairs(figure: Figure): Pair[] {
  const { skin, joints, heights } = figure;
  const limbs = SEGMENTS.flatMap((segment) => limbPairs(segment, figure));
  const head = starPairs(HEAD_STAR, HEAD, () => REFERENCE_HEAD, () => figure.head, skin.outermost);
  const shoulder = starPairs(SHOULDER_STAR, SHOULDER, () => REFERENCE_JOINTS.shoulder, () => joints.shoulder, skin.exit);
  const slopes = starPairs(
    SLOPE,
    SLOPES,
    (i) => slopeOf(SLOPE[i]!.share, REFERENCE_JOINTS.shoulder, REFERENCE_HEIGHTS[2]!),
    (i) => slopeOf(SLOPE[i]!.share, joints.shoulder, heights[2]!),
    skin.exit,
  );
  return thinned([...jointPairs(figure), ...armpitPairs(figure), ...limbs, ...trunkPairs(figure), ...head, ...profilePairs(figure), ...shoulder, ...slopes, ...fingerPairs(skin, figure.joint), ...toePairs(figure)]);
}

/** Two sources nearer than this would tear the map, mm. */
export const NEAREST = 6;

/** Keeps the first of pairs whose sources crowd. */
export function thinned(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (kept.every((other) => length(subtract(other.source, pair.source)) > NEAREST)) kept.push(pair);
  }
  return kept;
}
