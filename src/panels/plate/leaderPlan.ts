/** Which labels are led to the body for a choice, and where they stand on the plate. Pure. */
import type { RegionBase, RegionId, RiskId } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import type { StepCamera } from '#content/inside/stepScenes.ts';
import { idsOf, regionsOf } from '#state/selectors.ts';
import type { Selection } from '#state/store.ts';
import { zoneOf } from './zoneOf.ts';

export type LeaderTone = 'risk' | 'selected' | 'complaint';

export interface LeaderWish {
  readonly tone: LeaderTone;
  /** The risk or the place that the label names; `only` says that nothing else is meant. */
  readonly names: { readonly risk: RiskId } | { readonly region: RegionBase; readonly only?: boolean };
  /** Places it may point at; the first one in sight is taken. */
  readonly at: readonly RegionId[];
}

/** The one label of a body that a page has borrowed to show one place of it; from behind, its right half is nearer to the label. */
export function leaderForOnly(selection: Selection): readonly LeaderWish[] {
  return leadersFor(selection).slice(0, 1).map(({ tone, names, at }) => ({
    tone,
    names: 'region' in names ? { ...names, only: true } : names,
    at: at.toReversed(),
  }));
}

/** At most two labels; none while nothing is chosen. Within a step of a risk the label points at what the step is about. */
export function leadersFor(selection: Selection | null, step: StepCamera | null = null): readonly LeaderWish[] {
  if (!selection) return [];
  const regions = regionsOf(selection);
  const [main] = regions;
  if (!main) return [];
  const base = regionBaseOf(main);
  switch (selection.kind) {
    case 'region': {
      const zone = zoneOf(base);
      return [zone ? { tone: 'risk', names: { risk: zone }, at: [main] } : { tone: 'selected', names: { region: base }, at: [main] }];
    }
    case 'risk':
      return [{ tone: 'risk', names: { risk: selection.id }, at: [...(step?.at.flatMap(idsOf) ?? []), ...regions] }];
    case 'muscle':
    case 'structure':
      return [{ tone: 'selected', names: { region: base }, at: regions }];
    case 'condition': {
      const second = regions.map(regionBaseOf).find((other) => other !== base);
      return [base, ...(second ? [second] : [])].map((place) => ({
        tone: 'complaint',
        names: { region: place },
        at: regions.filter((id) => regionBaseOf(id) === place),
      }));
    }
  }
}

/** A label's place, CSS pixels from the plate's top left corner. */
export interface LeaderPlace {
  /** The dot on the body. */
  readonly dot: { readonly x: number; readonly y: number };
  /** Which edge the text stands at. */
  readonly edge: 'left' | 'right';
  /** Height of the level line under the text. */
  readonly level: number;
}

/** Lowest line that leaves the caption free, and how far a line rises from its dot. */
const TOP = 84;
const RISE = 88;
/** Least distance of two lines at one edge. */
const APART = 60;

/** What a label's words take of their level line, about, CSS pixels: the slanted line starts at their end. */
const WORDS = 150;
/** The right edge is where one looks for a label: the left one must be this much nearer, as a share of the width. */
const RIGHTWARDS = 0.2;
/** Cost of two lines that cross, in pixels of way: more than any way. */
const CROSSING = 10_000;

/** Height of the words above their line, and the least distance of a dot from them, CSS pixels. */
const LINE = 24;
const CLEAR = 10;

type Point = LeaderPlace['dot'];
/** The free part of the plate, CSS pixels; `scale` is that of its words, 1 where absent. */
type Size = { readonly width: number; readonly height: number; readonly scale?: number };

/** The label's line from its text to its dot. */
function slant({ dot, edge, level }: LeaderPlace, { width, scale = 1 }: Size): readonly [Point, Point] {
  return [{ x: edge === 'left' ? WORDS * scale : width - WORDS * scale, y: level }, dot];
}

/** Whether two lines meet. */
export function linesCross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const turn = (p: Point, q: Point, r: Point): number => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Whether words on that line would cover the dot. */
function covers(level: number, dot: Point, edge: LeaderPlace['edge'], { width, scale = 1 }: Size): boolean {
  const fromEdge = edge === 'left' ? dot.x : width - dot.x;
  return fromEdge < WORDS * scale + CLEAR && dot.y > level - LINE * scale - CLEAR && dot.y < level + CLEAR;
}

/** Labels at given edges: at each the one with the higher dot stands higher. */
function stack(dots: readonly Point[], edges: readonly LeaderPlace['edge'][], size: Size): readonly LeaderPlace[] {
  const [top, apart] = [TOP, APART].map((pixels) => pixels * (size.scale ?? 1)) as [number, number];
  const used = { left: top - apart, right: top - apart };
  const levels = new Map<number, number>();
  for (const [index, dot] of [...dots.entries()].toSorted(([, p], [, q]) => p.y - q.y)) {
    const edge = edges[index] ?? 'right';
    const above = Math.max(top, dot.y - RISE, used[edge] + apart);
    // High up in the picture there is no room above the dot: then they stand below it.
    const level = Math.min(covers(above, dot, edge, size) ? dot.y + apart : above, size.height - 24);
    used[edge] = level;
    levels.set(index, level);
  }
  return dots.map((dot, index) => ({ dot, edge: edges[index] ?? 'right', level: levels.get(index) ?? top }));
}

/** How far the lines lead, and whether they cross. */
function costOf(places: readonly LeaderPlace[], size: Size): number {
  const ways = places.map(({ dot, edge }) => (edge === 'left' ? dot.x : size.width * (1 - RIGHTWARDS) - dot.x));
  const [first, second] = places.map((place) => slant(place, size));
  const crossing = first && second && linesCross(first, second) ? CROSSING : 0;
  return ways.reduce((sum, way) => sum + way, crossing);
}

/**
 * Puts labels (two at most) beside their dots: at the edge that is nearer,
 * above the dot, clear of each other, and so that no line crosses another.
 */
export function placeLeaders(dots: readonly Point[], size: Size): readonly LeaderPlace[] {
  const sides = ['left', 'right'] as const;
  let choices: readonly (readonly LeaderPlace['edge'][])[] = [[]];
  for (let left = dots.length; left > 0; left--) choices = choices.flatMap((edges) => sides.map((side) => [...edges, side]));
  const plans = choices.map((edges) => stack(dots, edges, size));
  return plans.toSorted((a, b) => costOf(a, size) - costOf(b, size))[0] ?? [];
}
