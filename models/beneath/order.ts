/** From single rays to what can be said of a whole region: how much of it meets a structure, and in which order. */
import type { Ray } from '../../src/content/checks/beneath.ts';
import type { StructureId } from '../../src/content/generated/anatomy-ids.ts';
import type { Side } from '../../src/content/ids.ts';

/** Past this share of the way through the body a ray meets the other side of it. */
const NEAR_HALF = 0.5;
/** Structures that less of a region meets than this are left out. */
const LEAST = 0.05;

/** A structure beneath a region. */
export interface Beneath {
  readonly id: StructureId;
  /** Whole percent of the region (of its one side, where there is a `side`) that meets it. */
  readonly share: number;
  /** Set where it lies beneath one side of a paired region only: liver, spleen, one lung. */
  readonly side?: Side;
}

const SIDES: readonly Side[] = ['right', 'left'];

/** Weight of the rays of a side (null: of all) that meet a structure in the near half. */
function met(rays: readonly Ray[], id: StructureId, side: Side | null): number {
  const wanted = rays.filter((ray) => side === null || ray.side === side);
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const own = wanted.filter((ray) => ray.met.some((each) => each.id === id && each.through <= NEAR_HALF));
  return whole === 0 ? 0 : own.reduce((sum, { weight }) => sum + weight, 0) / whole;
}

/** What lies beneath a region by its rays, from the skin inwards. */
export function beneathOf(rays: readonly Ray[]): Beneath[] {
  const ids = [...new Set(rays.flatMap((ray) => ray.met.map(({ id }) => id)))].sort();
  const isPaired = rays.some(({ side }) => side !== null);
  const found = ids.flatMap((id): Beneath[] => {
    const shares = SIDES.map((side) => (isPaired ? met(rays, id, side) : met(rays, id, null)));
    const share = Math.max(...shares);
    if (share < LEAST) return [];
    const only = isPaired ? SIDES.find((_, i) => shares[1 - i]! < LEAST) : undefined;
    const whole = only ? share : met(rays, id, null);
    return [{ id, share: Math.round(100 * whole), ...(only && { side: only }) }];
  });
  return inMajorityOrder(rays, found);
}

/**
 * The order that most rays agree with: a start by the mean way, then neighbours
 * change places as long as more rays that meet both say so. Each change adds
 * agreement, so it ends; circles are left as the start has them.
 */
function inMajorityOrder(rays: readonly Ray[], found: readonly Beneath[]): Beneath[] {
  const meanWay = new Map(found.map(({ id }) => [id, meanOf(rays, id)]));
  const order = found.toSorted((a, b) => meanWay.get(a.id)! - meanWay.get(b.id)! || (a.id < b.id ? -1 : 1));
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [one, other] = [order[i]!, order[i + 1]!];
      if (lead(rays, one.id, other.id) >= 0) continue;
      order.splice(i, 2, other, one);
      changed = true;
    }
  }
  return order;
}

function meanOf(rays: readonly Ray[], id: StructureId): number {
  let [way, weight] = [0, 0];
  for (const ray of rays) {
    const entry = ray.met.find((each) => each.id === id);
    if (!entry || entry.through > NEAR_HALF) continue;
    way += entry.through * ray.weight;
    weight += ray.weight;
  }
  return way / weight;
}

/** Weight of the rays that meet one before the other, less that of those that say the opposite. */
function lead(rays: readonly Ray[], one: StructureId, other: StructureId): number {
  let sum = 0;
  for (const { met: order, weight } of rays) {
    const first = order.findIndex(({ id }) => id === one);
    const second = order.findIndex(({ id }) => id === other);
    if (first >= 0 && second >= 0) sum += first < second ? weight : -weight;
  }
  return sum;
}
