/** Which layers a choice shows by itself, while nobody has chosen any by hand. Pure. */
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { riskStructures } from '#content/inside/riskStructures.ts';
import { stepScenes, type StepScene } from '#content/inside/stepScenes.ts';
import type { RiskId } from '#content/ids.ts';
import { layerOf, structureOfMuscle } from '#domain/structureKey.ts';
import { peelOf, sameLayers, SKIN_ONLY, type InnerLayer, type LayerName, type Layers, type LayerState } from './layers.ts';
import type { Selection, State } from './store.ts';

/** What solid bone would hide: for its sake the bones are glass. */
const WITHIN_BONE: ReadonlySet<StructureId> = new Set<StructureId>(['spinal-cord', 'vertebral-artery', 'heart']);

/** The organs, nerves and vessels that a risk is about, behind glass skin; null where nothing of them is drawn. */
function layersOfRisk(id: RiskId): Layers | null {
  const structures = riskStructures[id];
  if (!structures) return null;
  const shown: Partial<Record<LayerName, LayerState>> = {};
  for (const each of structures) shown[layerOf(each)] = 'solid';
  const bones = structures.some((each) => WITHIN_BONE.has(each)) ? 'glass' : 'solid';
  return { ...SKIN_ONLY, ...shown, skin: 'glass', bones };
}

/** The steps of what is chosen; none for most. */
export function stepsOf(selection: Selection | null): readonly StepScene[] {
  return (selection?.kind === 'risk' && stepScenes[selection.id]) || [];
}

/** The step that is shown now, or null. */
export function shownStep({ selection, step }: Pick<State, 'selection' | 'step'>): StepScene | null {
  return step === null ? null : (stepsOf(selection)[step - 1] ?? null);
}

/** What a choice, and a step of it, shows by itself; null where it leaves the layers as they are. */
export function layersFor(selection: Selection | null, step: number | null): Layers | null {
  const scene = shownStep({ selection, step });
  if (scene) return scene.layers;
  switch (selection?.kind) {
    case 'risk':
      return layersOfRisk(selection.id);
    case 'muscle':
      return structureOfMuscle(selection.id) && { ...SKIN_ONLY, skin: 'glass', muscles: 'solid', bones: 'solid' };
    case 'structure':
      return { ...SKIN_ONLY, skin: 'glass', bones: WITHIN_BONE.has(selection.id) ? 'glass' : 'solid', [layerOf(selection.id)]: 'solid' };
    default:
      return null;
  }
}

/** The layer of a chosen structure or muscle; null for every other choice. */
function layerOfChoice(selection: Selection | null): InnerLayer | null {
  if (selection?.kind === 'structure') return layerOf(selection.id);
  return selection?.kind === 'muscle' && structureOfMuscle(selection.id) ? 'muscles' : null;
}

type LayerFields = Pick<State, 'layers' | 'layersChosen' | 'layersBefore'>;

/** The layers' fields after a choice: glass where it has an inside, and back to what was before where not. */
export function followChoice(before: LayerFields, selection: Selection | null, step: number | null): LayerFields {
  // Whoever went back to the skin alone has no wish left that a choice would break.
  const layersChosen = before.layersChosen && !sameLayers(before.layers, SKIN_ONLY);
  if (layersChosen) return { ...before, layersBefore: null };
  // What was pressed in the picture is there already: its neighbours stay.
  const layer = layerOfChoice(selection);
  if (layer && before.layers.skin !== 'solid' && before.layers[layer] !== 'hidden') return { ...before, layersChosen };
  const layers = layersFor(selection, step);
  if (layers) return { layers, layersChosen, layersBefore: before.layersBefore ?? before.layers };
  return { layers: before.layersBefore ?? before.layers, layersChosen, layersBefore: null };
}

/** Why the layers stand as they do: what to call it. */
export type LayersReason =
  | { readonly kind: 'stop'; readonly stop: number }
  | { readonly kind: 'step'; readonly step: number; readonly count: number }
  | { readonly kind: 'choice'; readonly selection: Selection }
  | { readonly kind: 'own' };

/** The step, the stop of the peel or the choice that shows just these layers; `own` where none does. */
export function layersReason({ layers, selection, step }: Pick<State, 'layers' | 'selection' | 'step'>): LayersReason {
  const scene = shownStep({ selection, step });
  if (scene && step !== null && sameLayers(scene.layers, layers)) return { kind: 'step', step, count: stepsOf(selection).length };
  const stop = peelOf(layers);
  if (stop !== null) return { kind: 'stop', stop };
  const own = layersFor(selection, null);
  return selection && own && sameLayers(own, layers) ? { kind: 'choice', selection } : { kind: 'own' };
}
