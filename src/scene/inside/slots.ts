/**
 * Which structures a layer's file holds, side by side: one slot a structure
 * and side, numbered as the shader numbers them.
 */
import {
  ANATOMY_MANIFEST,
  ANATOMY_STRUCTURES,
  type AnatomyStructure,
  type StructureId,
} from '#content/generated/anatomy-manifest.ts';
import { keysOf } from '#domain/structureKey.ts';
import type { InnerLayer } from '#state/layers.ts';
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import type { BodyForm } from '#state/store.ts';

/** One structure on one side. */
export interface Slot {
  readonly id: StructureId;
  readonly key: StructureKey;
  readonly group: string;
  /** Three times as many indices from here on, in the index of both sides. */
  readonly firstIndex: number;
  readonly indices: number;
}

/** The number of a structure's slot: right and midline even, left odd. */
export function slotIndex(structure: number, isLeft: boolean): number {
  return structure * 2 + (isLeft ? 1 : 0);
}

/** What is known of a structure. */
export function factsOf(id: StructureId): AnatomyStructure {
  return ANATOMY_STRUCTURES[id];
}

/** True for the structures that are drawn as thin films over others. */
export function isFilm(id: StructureId): boolean {
  return id.startsWith('pleura-');
}

/**
 * The slots of a layer by number; where a midline structure has no left, null.
 * The left sides' triangles follow all those of the file.
 */
export function slotsOf(form: BodyForm, layer: InnerLayer): readonly (Slot | null)[] {
  const { structures, triangles } = ANATOMY_MANIFEST[form][layer];
  let mirrored = triangles;
  return structures.flatMap((place): (Slot | null)[] => {
    const { group } = factsOf(place.id);
    const keys = keysOf(place.id);
    const isPaired = factsOf(place.id).side === 'paired';
    const left = isPaired ? keys.find((each) => each.endsWith('-left')) : undefined;
    const key = keys.find((each) => each !== left);
    const shared = { id: place.id, group, indices: place.triangles * 3 };
    const slot: Slot | null = key ? { ...shared, key, firstIndex: place.first * 3 } : null;
    if (!left) return [slot, null];
    const other: Slot = { ...shared, key: left, firstIndex: mirrored * 3 };
    mirrored += place.triangles;
    return [slot, other];
  });
}
