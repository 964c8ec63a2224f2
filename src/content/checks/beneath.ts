/**
 * The authored ladders "what lies beneath" against the rays that the models
 * were asked with (`models/beneath`): every drawn step is met, in the order in
 * which it is said, and nothing that much of the place has beneath it is left
 * out. Neither the ladder nor the model is right by itself: a problem says that
 * one of the two has to be mended, or an exception given with its reason.
 */
import { structuresOf } from '#domain/layerStructures.ts';
import type { StructureId } from '../generated/anatomy-ids.ts';
import type { RegionBase, Side } from '../ids.ts';
import type { BeneathException } from '../regions/beneathExceptions.ts';
import type { Layer } from '../types.ts';
import { collections } from './collections.ts';
import type { Problem } from './problem.ts';

/** A structure that a ray meets. */
export interface Met {
  readonly id: StructureId;
  /** Of a pair, which one; null on the midline. */
  readonly side: Side | null;
  /** Share of the ray's way through the body at which it enters, 0..1. Orders and cuts off; it is no distance and is never shown. */
  readonly through: number;
}

/** One ray of a region, from the skin inwards. */
export interface Ray {
  /** The side of the region; null on the midline. */
  readonly side: Side | null;
  /** Share of the region's area that it stands for, both sides together. */
  readonly weight: number;
  /** In order of first entry, each structure once. */
  readonly met: readonly Met[];
}

/** The rays of all regions of each body. */
export type RaysOfBodies = Readonly<Record<string, Readonly<Record<RegionBase, readonly Ray[]>>>>;

/** Where a ray has come this far through the body, what follows belongs to the other side. Shares of its way. */
const NEAR_HALF = 0.5;
const FAR_END = 0.67;
/** Share of a region from which on a structure may not be left out. */
const LARGE = 0.35;
/** An exception is kept while at least this share still has what it excuses: the models may move a little. */
const STILL = 0.2;
/** Two steps are compared where at least this share of the region has both. */
const COMPARED = 0.05;
/** They are the wrong way round where this share of the comparisons says so. */
const CLEARLY = 2 / 3;

/** A drawn step of a ladder. */
interface Step {
  /** Its place in the ladder, from 0. */
  readonly place: number;
  readonly ids: ReadonlySet<StructureId>;
  /** Names it in messages and exceptions. */
  readonly first: StructureId;
}

function stepsOf(beneath: readonly Layer[]): Step[] {
  return beneath.flatMap((layer, place): Step[] => {
    const [first, ...others] = structuresOf(layer);
    return first ? [{ place, first, ids: new Set([first, ...others]) }] : [];
  });
}

/** Place in the ray's order at which it enters the step; -1 where it does not on this side of the body. */
const entryOf = ({ met }: Ray, { ids }: Step): number => met.findIndex(({ id, through }) => ids.has(id) && through <= FAR_END);

const sum = (rays: readonly Ray[], counts: (ray: Ray) => boolean): number =>
  rays.reduce((total, ray) => total + (counts(ray) ? ray.weight : 0), 0);

/** How much of a region meets a step, 0..1. */
const shareOf = (rays: readonly Ray[], step: Step): number => sum(rays, (ray) => entryOf(ray, step) >= 0);

/** How much of a region meets the outer of two steps first, and how much the inner. */
function comparison(rays: readonly Ray[], outer: Step, inner: Step): { readonly asSaid: number; readonly turned: number } {
  const both = rays.filter((ray) => entryOf(ray, outer) >= 0 && entryOf(ray, inner) >= 0);
  return {
    asSaid: sum(both, (ray) => entryOf(ray, outer) < entryOf(ray, inner)),
    turned: sum(both, (ray) => entryOf(ray, outer) > entryOf(ray, inner)),
  };
}

/** Structures that no step stands for, with how much of the region meets them in the near half and before the last step that is met there. */
function leftOut(rays: readonly Ray[], steps: readonly Step[]): Map<StructureId, number> {
  const said = new Set(steps.flatMap(({ ids }) => [...ids]));
  const shares = new Map<StructureId, number>();
  for (const ray of rays) {
    const end = Math.max(-1, ...steps.map((step) => entryOf(ray, step)));
    const above = new Set(ray.met.filter(({ id, through }, i) => !said.has(id) && through <= NEAR_HALF && (end < 0 || i < end)).map(({ id }) => id));
    for (const id of above) shares.set(id, (shares.get(id) ?? 0) + ray.weight);
  }
  return shares;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** One disagreement of a ladder with a body. */
interface Disagreement {
  readonly exception: Omit<BeneathException, 'reason'>;
  /** How much of the region it concerns, 0..1: 1 where a step is not met at all. */
  readonly weight: number;
  readonly isProblem: boolean;
  readonly field: string;
  readonly message: string;
}

/** Everything in which a region's ladder and a body disagree, however little. */
function disagreements(region: RegionBase, beneath: readonly Layer[], rays: readonly Ray[]): Disagreement[] {
  const steps = stepsOf(beneath);
  const field = ({ place }: Step): string => `${region}.beneath.${place}`;
  const found: Disagreement[] = [];
  for (const step of steps) {
    if (shareOf(rays, step) > 0) continue;
    found.push({
      exception: { region, kind: 'not met', structure: step.first },
      weight: 1,
      isProblem: true,
      field: field(step),
      message: `no ray meets ${step.first}: does it belong here, or does the model leave it out?`,
    });
  }
  for (const [i, outer] of steps.entries()) {
    for (const inner of steps.slice(i + 1)) {
      const { asSaid, turned } = comparison(rays, outer, inner);
      const both = asSaid + turned;
      if (turned === 0) continue;
      found.push({
        exception: { region, kind: 'order', structure: outer.first, inner: inner.first },
        weight: turned / both,
        isProblem: both >= COMPARED && turned / both >= CLEARLY,
        field: field(inner),
        message: `${inner.first} is said after ${outer.first}, but ${percent(turned / both)} of the rays that meet both enter it first`,
      });
    }
  }
  for (const [id, share] of leftOut(rays, steps)) {
    found.push({
      exception: { region, kind: 'not listed', structure: id },
      weight: share,
      isProblem: share >= LARGE,
      field: `${region}.beneath`,
      message: `leaves out ${id}, which ${percent(share)} of the rays meet before the last step`,
    });
  }
  return found;
}

/** The file that a region is described in. */
const fileOf = (region: RegionBase): string =>
  collections.find(({ kind, records }) => kind === 'region' && region in records)?.file ?? 'regions/index.ts';

const sameCase = (a: Omit<BeneathException, 'reason'>, b: Omit<BeneathException, 'reason'>): boolean =>
  a.region === b.region && a.kind === b.kind && a.structure === b.structure && a.inner === b.inner;

/** All problems of the ladders with the bodies, and the exceptions that nothing needs any more. */
export function checkBeneath(
  regions: Readonly<Record<RegionBase, { readonly beneath: readonly Layer[] }>>,
  bodies: RaysOfBodies,
  exceptions: readonly BeneathException[],
): readonly Problem[] {
  const all = Object.entries(bodies).flatMap(([body, rays]) =>
    (Object.keys(regions) as RegionBase[]).flatMap((region) =>
      disagreements(region, regions[region].beneath, rays[region] ?? []).map((each) => ({ ...each, region, body })),
    ),
  );
  const problems = all
    .filter(({ isProblem, exception }) => isProblem && !exceptions.some((each) => sameCase(each, exception)))
    .map(({ region, body, field, message }): Problem => ({ file: fileOf(region), field, message: `${body}: ${message}` }));
  const idle = exceptions
    .filter((exception) => !all.some((each) => sameCase(each.exception, exception) && each.weight >= STILL))
    .map(({ region, kind, structure }): Problem => ({
      file: 'regions/beneathExceptions.ts',
      field: `${region}, ${kind}, ${structure}`,
      message: 'no longer happens in any body: take it out',
    }));
  return [...problems, ...idle];
}
