/** Under which places a structure lies: the ladders of the regions, read the other way round. Pure. */
import { structuresOf } from '#domain/layerStructures.ts';
import type { StructureId } from '../generated/anatomy-ids.ts';
import { REGION_BASES, type RegionBase, type Side } from '../ids.ts';
import type { Region } from '../types.ts';
import { placesByHand, sidesByHand } from './places.ts';

/** What rays from a region's skin met in the two bodies: ids with the share of the region, per cent. */
type Rays = Readonly<
  Record<RegionBase, Readonly<Record<'feminine' | 'masculine', readonly (readonly [id: StructureId, share: number, ...rest: readonly unknown[]])[]>>>
>;
type Ladders = Readonly<Record<RegionBase, Pick<Region, 'beneath'>>>;

/** A step that stands for more than this says "ribs": which of them, only the rays know. */
const FEW = 4;

function shareOf(id: StructureId, rays: Rays[RegionBase]): number {
  return Math.max(0, ...[...rays.feminine, ...rays.masculine].filter(([met]) => met === id).map(([, share]) => share));
}

/**
 * Regions whose ladder names the structure, where the step names few or a ray
 * met this very one; the largest share first. Then those given by hand.
 */
export function regionsOver(id: StructureId, ladders: Ladders, rays: Rays): readonly RegionBase[] {
  const told = REGION_BASES.flatMap((base) => {
    const steps = ladders[base].beneath.map(structuresOf).filter((named) => named.includes(id));
    const share = shareOf(id, rays[base]);
    return steps.some((named) => named.length <= FEW || share > 0) ? [{ base, share }] : [];
  }).toSorted((a, b) => b.share - a.share);
  return [...new Set([...told.map(({ base }) => base), ...(placesByHand[id] ?? [])])];
}

/** The one side of a region that a structure lies under; null where it is both, or each of a pair. */
export function sideUnder(id: StructureId, base: RegionBase): Side | null {
  const named = /-(left|right)$/.exec(id)?.[1] as Side | undefined;
  return named ?? sidesByHand[id]?.[base] ?? null;
}
