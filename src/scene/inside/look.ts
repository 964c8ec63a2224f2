/**
 * What is shown of each structure: pure rules from the state to one look a
 * slot. The shader gets its part by `LookTexture`, the index by `LayerMesh`.
 */
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { glassBeyond, riskStructures } from '#content/inside/riskStructures.ts';
import type { RegionId } from '#content/ids.ts';
import { isStructureId, keysOf, layerOf, structureOf } from '#domain/structureKey.ts';
import type { InnerLayer, Layers, LayerState } from '#state/layers.ts';
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import { idsOf, regionsOf } from '#state/selectors.ts';
import type { Selection } from '#state/store.ts';
import { isFilm, type Slot } from './slots.ts';

/** How a structure is drawn; `ghost` is glass fainter than glass, for what stands beside a chosen one. */
export type Drawn = 'hidden' | 'ghost' | 'glass' | 'solid';

export interface Look {
  readonly drawn: Drawn;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** True for what the chosen risk is about. */
  readonly isMarked: boolean;
  /** True for what lies over others as a thin skin. */
  readonly isFilm: boolean;
}

/** What the looks depend on. */
export interface LookInput {
  readonly layers: Layers;
  readonly hidden: readonly StructureKey[];
  readonly isolated: readonly StructureKey[];
  readonly hoveredStructure: StructureKey | null;
  readonly selection: Selection | null;
  /** True once the reader has chosen layers: then nothing of them steps back for a risk. */
  readonly layersChosen: boolean;
}

/** The slots' keys that a choice stands for: none for regions, complaints and risks. */
export function chosenKeys(selection: Selection | null): readonly StructureKey[] {
  if (selection?.kind !== 'muscle' && selection?.kind !== 'structure') return [];
  return isStructureId(selection.id) ? keysOf(selection.id) : [];
}

/** The structures that a chosen risk is about; none for every other choice. */
export function markedStructures(selection: Selection | null): readonly StructureId[] {
  return (selection?.kind === 'risk' && riskStructures[selection.id]) || [];
}

/** What a risk is about, and the lung within a lining that it is about: alone the lining would be an empty sack. */
function belongsToMark(id: StructureId, selection: Selection | null): boolean {
  const marked = markedStructures(selection);
  return marked.includes(id) || marked.some((each) => each.replace('pleura-', 'lung-') === id);
}

/** True where a risk is about something in this layer. */
function isLayerMarked(layer: InnerLayer, selection: Selection | null): boolean {
  return markedStructures(selection).some((id) => layerOf(id) === layer);
}

/** Where alone the skin turns to glass for a choice; null = everywhere. */
export function glassZone(selection: Selection | null): readonly RegionId[] | null {
  if (selection?.kind !== 'risk') return null;
  return [...regionsOf(selection), ...(glassBeyond[selection.id] ?? []).flatMap(idsOf)];
}

/** What a layer's state means for one structure, before any choice. */
function byLayer(state: LayerState, slot: Slot): Drawn {
  // The pleura is a film: solid, it would hide the lung that it lines.
  if (state === 'solid' && isFilm(slot.id)) return 'glass';
  return state;
}

/**
 * The look of a slot.
 * @param alone true where the layer is shown for the sake of the chosen structure only
 */
export function lookOf(slot: Slot, layer: InnerLayer, input: LookInput, chosen: ReadonlySet<StructureKey>, alone: boolean): Look {
  const isSelected = chosen.has(slot.key);
  const isHovered = input.hoveredStructure === slot.key;
  const isMarked = markedStructures(input.selection).includes(slot.id);
  const seen = { isSelected, isHovered, isMarked, isFilm: isFilm(slot.id) };
  if (input.isolated.includes(slot.key)) {
    // A film that is looked at alone is seen as such; beside its lung it would hide it.
    return { ...seen, drawn: isFilm(slot.id) && input.isolated.length > 1 ? 'glass' : 'solid' };
  }
  if (input.hidden.includes(slot.key)) return { ...seen, drawn: 'hidden' };
  // Of a chosen pair of which one is left alone, the other steps back with the rest.
  const isTwinAlone = input.isolated.some((key) => structureOf(key) === slot.id);
  if (isSelected && !isTwinAlone) return { ...seen, drawn: isFilm(slot.id) ? 'glass' : 'solid' };
  if (alone) return { ...seen, drawn: 'hidden' };
  const drawn = byLayer(input.layers[layer], slot);
  // Beside a choice the muscles step back, and beside a chosen nerve or vessel the others that run along it.
  const isOwnLayer = [...chosen].some((key) => layerOf(structureOf(key)) === layer);
  const besideChosen = (layer === 'muscles' ? chosen.size > 0 : layer === 'nerves-vessels' && isOwnLayer) && !isHovered;
  const besideAlone = input.isolated.some((key) => layerOf(structureOf(key)) === layer);
  // Beside what a risk is about, the rest of its layer: organs, nerves, vessels.
  const besideMarked = !input.layersChosen && !isHovered && !belongsToMark(slot.id, input.selection) && isLayerMarked(layer, input.selection);
  const stepsBack = drawn !== 'hidden' && (besideChosen || besideAlone || besideMarked);
  return { ...seen, drawn: stepsBack ? 'ghost' : drawn };
}

/**
 * The layers as they are shown: where a structure is chosen whose layer is
 * hidden, the skin turns to glass, the bones stand behind it, and of that
 * layer the structure alone is shown.
 * @param ofChoice the layer of the chosen structure, or null
 */
export function shownLayers(layers: Layers, ofChoice: InnerLayer | null): { layers: Layers; alone: InnerLayer | null } {
  if (!ofChoice || layers[ofChoice] !== 'hidden') return { layers, alone: null };
  const skin = layers.skin === 'solid' ? 'glass' : layers.skin;
  const bones = layers.bones === 'hidden' ? 'solid' : layers.bones;
  return { layers: { ...layers, skin, bones, [ofChoice]: 'solid' }, alone: ofChoice };
}
