/** The very point of the skin that was picked, and what lies beneath it. Pure. */
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import { structureOf } from '#domain/structureKey.ts';
import { INNER_LAYERS } from './layers.ts';
import type { Selection, State } from './store.ts';

type Triple = readonly [number, number, number];

/** A point of the skin that was picked. */
export interface PickedPoint {
  /** Where on the skin, metres; and the unit vector along which its layers are named. Never shown. */
  readonly from: Triple;
  readonly inwards: Triple;
  /** From the skin inwards; null until the scene has asked every layer. */
  readonly beneath: readonly StructureKey[] | null;
}

/** True while the scene is to find out what lies beneath the point: patients are told the layers of the place, not of a point. */
export function asksBeneath({ point, audience }: Pick<State, 'point' | 'audience'>): boolean {
  return point !== null && point.beneath === null && audience !== 'patient';
}

/** The point after a choice: kept where the choice is one of what lies beneath it, so that its list can be gone through. */
export function pointAfter(point: PickedPoint | null, selection: Selection): PickedPoint | null {
  if (selection.kind !== 'muscle' && selection.kind !== 'structure') return null;
  return point?.beneath?.some((key) => structureOf(key) === selection.id) ? point : null;
}

/** How much of the layers has arrived, 0..1; one that failed counts as done. */
export function loadedShare(status: State['innerStatus']): number {
  const shares = INNER_LAYERS.map((layer): number => {
    const { state } = status[layer];
    if (state === 'loading') return status[layer].done ?? 0;
    return state === 'idle' ? 0 : 1;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
