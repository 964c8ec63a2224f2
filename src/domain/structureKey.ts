/** Structures under the skin as places: an id for what it is, a key for the one on the left or on the right. */
import {
  STRUCTURES_BY_LAYER,
  type MidlineStructure,
  type StructureId,
  type StructureKey,
} from '#content/generated/anatomy-ids.ts';
import { MUSCLE_IDS, type MuscleId, type Side } from '#content/ids.ts';

type InnerLayer = keyof typeof STRUCTURES_BY_LAYER;
const entries = Object.entries(STRUCTURES_BY_LAYER) as [InnerLayer, { readonly paired: readonly StructureId[]; readonly midline: readonly StructureId[] }][];

/** Every structure, in the order of the layers from the skin inwards. */
export const STRUCTURE_IDS: readonly StructureId[] = entries.flatMap(([, { paired, midline }]) => [...paired, ...midline]);

const layers: ReadonlyMap<string, InnerLayer> = new Map(
  entries.flatMap(([layer, { paired, midline }]) => [...paired, ...midline].map((id) => [id, layer] as const)),
);
const midlines: ReadonlySet<string> = new Set(entries.flatMap(([, { midline }]) => midline));
const muscles: ReadonlySet<string> = new Set(MUSCLE_IDS);

/** True for the id of a structure, without side. */
export const isStructureId = (text: string): text is StructureId => layers.has(text);
/** True for a structure that the content describes as a muscle: the two share the id. */
export const isMuscleStructure = (id: StructureId): id is StructureId & MuscleId => muscles.has(id);
/** The structure of a muscle, or null where the models have none. */
export const structureOfMuscle = (id: MuscleId): StructureId | null => (isStructureId(id) ? id : null);

/** The layer that a structure is drawn in. */
export function layerOf(id: StructureId): InnerLayer {
  const layer = layers.get(id);
  if (!layer) throw new Error(`unknown structure ${id}`);
  return layer;
}

/** The keys of a structure: left and right of a pair, or the one. */
export function keysOf(id: StructureId): readonly StructureKey[] {
  return midlines.has(id) ? [id as MidlineStructure] : [`${id}-left` as StructureKey, `${id}-right` as StructureKey];
}

/** What a key names, without its side. */
export function structureOf(key: StructureKey): StructureId {
  return (midlines.has(key) ? key : key.replace(/-(left|right)$/, '')) as StructureId;
}

/** The side of one of a pair; null on the midline, and where the side is part of the name (the two lungs). */
export function sideOfStructure(key: StructureKey): Side | null {
  if (midlines.has(key)) return null;
  return key.endsWith('-left') ? 'left' : 'right';
}
