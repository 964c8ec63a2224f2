/**
 * The fit: one smooth map from the reference's frame to a body, through the
 * skin's landmarks, with straight long bones, and with everything authored
 * held inside the skin by constraints. Deterministic; about ten seconds.
 */
import { add, dot, length, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';
import type { Warp } from '../kit/warp-shape.ts';
import { landmarkPairs, NEAREST, thinned, type Figure } from './landmarks.ts';
import { symmetricMap, type Pair } from './rbf.ts';
import { rodPairs } from './rods.ts';

/** A point of an authored surface, in the reference's frame, right side or midline; mm. */
export interface Sample {
  readonly structure: string;
  readonly point: Vec3;
  /** Cover it must keep below the skin, mm. */
  readonly cover: number;
}

/** Rounds of: find what is too near to the skin, pin it inwards, solve again. */
const ROUNDS = 8;
/** Pins of one round are at least this far apart, mm; the space between moves along. */
const APART = 14;
/** Moved a little further than asked, as the map gives way. */
const MARGIN = 0.5;

export interface Fit {
  readonly warp: Warp;
  /** How many pins each round needed and the largest push, mm: for the build's log. */
  readonly rounds: readonly { readonly pins: number; readonly push: number }[];
}

/** A sample that is too near to the skin. Millimetres. */
export interface Violation {
  readonly source: Vec3;
  /** Where it lies now, and how far it must move. */
  readonly here: Vec3;
  readonly push: Vec3;
  readonly missing: number;
}

/** A sample that lay deeper than this is not asked again, mm: later pushes are far smaller than the first round's. */
const SAFE = { first: 25, later: 12 } as const;

/** On the midline a push must stay in it; in the cleft of the buttocks the skin faces sideways, and forwards is inwards. */
function level([x]: Vec3, inward: Vec3): Vec3 {
  if (x < -1) return inward;
  return Math.hypot(inward[1], inward[2]) > 0.3 ? unit([0, inward[1], inward[2]]) : [0, 0, 1];
}

/** Finds what is too near to the skin; `near` is the list of samples worth asking, and is shortened. */
function violations(warp: Warp, figure: Figure, near: Sample[], safe: number): Violation[] {
  const found: Violation[] = [];
  let kept = 0;
  for (const sample of near) {
    const here = warp.at(sample.point);
    const { depth, inward } = figure.skin.cover(here, safe);
    if (depth >= safe) continue;
    near[kept++] = sample;
    const missing = sample.cover - depth;
    // Without a direction it lies far outside; it is drawn nearer by its neighbours and found in the next round.
    if (missing > 0 && inward) found.push({ source: sample.point, here, push: scale(level(sample.point, inward), missing + MARGIN), missing });
  }
  near.length = kept;
  return found;
}

/** Whether `outer` lies between `inner` and the skin. */
function covers(outer: Violation, inner: Violation): boolean {
  const way = subtract(outer.here, inner.here);
  const far = length(way);
  return far < APART && dot(way, unit(inner.push)) < -0.5 * far;
}

/**
 * The worst violations that are APART from each other. One that has a worse one
 * between itself and the skin moves along with that; pinned, it would stay behind
 * and space would be crushed between the two.
 */
export function chosen(all: readonly Violation[]): Violation[] {
  const worstFirst = [...all].sort((a, b) => b.missing - a.missing);
  const kept: Violation[] = [];
  for (const [i, each] of worstFirst.entries()) {
    if (kept.some((other) => length(subtract(other.source, each.source)) <= APART)) continue;
    if (!worstFirst.slice(0, i).some((other) => covers(other, each))) kept.push(each);
  }
  return kept;
}

/**
 * Pins of all rounds: a violation that has a pin beside it moves that one on. (Put
 * in its place, it would free what that one had pinned, and the rounds would go
 * back and forth between the two.)
 */
export function pinned(pins: readonly Pair[], found: readonly Violation[]): Pair[] {
  const all = [...pins];
  for (const { source, here, push } of found) {
    const near = all.findIndex((pin) => length(subtract(pin.source, source)) <= NEAREST);
    if (near < 0) all.push({ source, target: add(here, push), slack: 1 });
    else all[near] = { ...all[near]!, target: add(all[near]!.target, push) };
  }
  return all;
}

/** A landmark of the skin this near to a pin says the opposite of it, mm: the pin wins, or space would be crushed between them. */
const CROWDED = 12;

function awayFrom(pins: readonly Pair[], landmarks: readonly Pair[]): Pair[] {
  return landmarks.filter((landmark) => pins.every((pin) => length(subtract(pin.source, landmark.source)) > CROWDED));
}

/** Fits the reference's frame to a body so that the samples lie inside it. */
export function fitTo(figure: Figure, samples: readonly Sample[]): Fit {
  const landmarks = landmarkPairs(figure);
  const rods = rodPairs(symmetricMap(landmarks));
  let warp = symmetricMap(thinned([...rods, ...landmarks]));
  let pins: Pair[] = [];
  const rounds: { pins: number; push: number }[] = [];
  const near = [...samples];
  for (let round = 0; round < ROUNDS; round++) {
    const found = chosen(violations(warp, figure, near, round === 0 ? SAFE.first : SAFE.later));
    rounds.push({ pins: found.length, push: found[0]?.missing ?? 0 });
    if (found.length === 0) break;
    pins = pinned(pins, found);
    warp = symmetricMap(thinned([...rods, ...pins, ...awayFrom(pins, landmarks)]));
  }
  return { warp, rounds };
}
