/** Which labels are led to the body for a choice, and where they stand on the plate. Pure. */
import type { RegionBase, RegionId, RiskId } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { regionsOf } from '#state/selectors.ts';
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

/** At most two labels; none while nothing is chosen. */
export function leadersFor(selection: Selection | null): readonly LeaderWish[] {
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
      return [{ tone: 'risk', names: { risk: selection.id }, at: regions }];
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

/**
 * Puts labels beside their dots: at the edge that is nearer, above the dot,
 * and clear of each other. `size` is the free part of the plate.
 */
export function placeLeaders(
  dots: readonly { readonly x: number; readonly y: number }[],
  size: { readonly width: number; readonly height: number },
): readonly LeaderPlace[] {
  const used = { left: TOP - APART, right: TOP - APART };
  return dots.map((dot) => {
    const edge = dot.x < size.width * 0.4 ? 'left' : 'right';
    const wished = Math.max(TOP, dot.y - RISE);
    const level = Math.min(Math.max(wished, used[edge] + APART), size.height - 24);
    used[edge] = level;
    return { dot, edge, level };
  });
}
