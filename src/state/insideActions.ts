/** Every way in which what is shown under the skin changes, by name. Plain functions, as in `actions.ts`. */
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import { isStructureId, keysOf, layerOf, structureOf } from '#domain/structureKey.ts';
import { INNER_LAYERS, PEEL, sameLayers, SKIN_ONLY, type InnerLayer, type LayerName, type Layers, type LayerState } from './layers.ts';
import type { PickedPoint } from './pickedPoint.ts';
import { sceneHandle } from './sceneHandle.ts';
import { followChoice, layersFor, stepsOf } from './shownInside.ts';
import { initialState, useStore, type SceneStatus, type State, type Visibility } from './store.ts';

const set = useStore.setState;
/** Steps that undo remembers. */
const REMEMBERED = 50;
/** The one empty list, so that nothing seems to have changed where nothing has. */
const NONE = initialState.isolated;

/** Changes what is visible so that it can be undone; says nothing where nothing changes. */
function show(change: (state: State) => Partial<State>): void {
  set((state) => {
    const { layers, hidden, isolated, undoStack } = state;
    const next = change(state);
    const before: Visibility = { layers, hidden, isolated };
    const after: Visibility = { ...before, ...next };
    const same = sameLayers(after.layers, layers) && after.hidden === hidden && after.isolated === isolated;
    return same ? next : { ...next, undoStack: [...undoStack, before].slice(-REMEMBERED) };
  });
}

/** Chooses all layers by hand; with every one hidden the skin comes back. */
export function setLayers(layers: Layers): void {
  const shown = Object.values(layers).some((state) => state !== 'hidden') ? layers : SKIN_ONLY;
  show(() => ({ layers: shown, layersChosen: true, layersBefore: null }));
}

/** Hides a layer, or shows it as glass or solid. */
export function setLayer(name: LayerName, state: LayerState): void {
  setLayers({ ...useStore.getState().layers, [name]: state });
}

/**
 * Shows a layer as the reader asks by its control. Solid skin would hide what
 * is asked for, so it turns to glass; with nothing left behind it the glass is
 * whole again.
 */
export function chooseLayer(name: LayerName, state: LayerState): void {
  const layers: Layers = { ...useStore.getState().layers, [name]: state };
  const isEmpty = INNER_LAYERS.every((each) => layers[each] === 'hidden');
  if (name === 'skin') setLayers(layers);
  else if (isEmpty) setLayers({ ...layers, skin: layers.skin === 'glass' ? 'solid' : layers.skin });
  else setLayers({ ...layers, skin: layers.skin === 'solid' && state !== 'hidden' ? 'glass' : layers.skin });
}

/** Goes to a stop of the peel, 0 (skin) to 5 (bone); numbers outside are brought in. */
export function peel(stop: number): void {
  const layers = PEEL[Math.min(Math.max(Math.round(stop), 0), PEEL.length - 1)];
  if (layers) setLayers(layers);
}

/** Takes one structure away. */
export function hideStructure(key: StructureKey): void {
  show(({ hidden, isolated }) => ({
    hidden: hidden.includes(key) ? hidden : [...hidden, key],
    isolated: isolated.includes(key) ? isolated.filter((each) => each !== key) : isolated,
  }));
}

/** Leaves one structure of its layer, its fellows become ghosts; null brings them back. */
export function isolateStructure(key: StructureKey | null): void {
  show(({ hidden, layers }) => ({
    isolated: key ? [key] : NONE,
    ...(key && { hidden: hidden.includes(key) ? hidden.filter((each) => each !== key) : hidden, ...shownWith(layers, key) }),
  }));
}

/**
 * Lays some structures bare at the chosen place: they alone stay in their
 * layers, under glass skin, the bones beside them. The layers go back to what
 * they were with the next choice.
 * @param bones glass where the structures lie behind bone
 */
export function layBare(keys: readonly StructureKey[], bones: 'glass' | 'solid'): void {
  show(({ hidden, layers, layersBefore }) => {
    const own = Object.fromEntries(keys.map((key) => [layerOf(structureOf(key)), 'solid' as const]));
    return {
      layers: { ...SKIN_ONLY, skin: 'glass', bones, ...own },
      layersBefore: layersBefore ?? layers,
      layersChosen: false,
      hidden: hidden.some((key) => keys.includes(key)) ? hidden.filter((key) => !keys.includes(key)) : hidden,
      isolated: keys,
      view: null,
    };
  });
  sceneHandle()?.frame(useStore.getState().selection);
}

/** Brings back everything that was taken away one by one. */
export function showAll(): void {
  show(({ hidden }) => ({ hidden: hidden.length === 0 ? hidden : [], isolated: NONE }));
}

/** One step back in what is visible. */
export function undoVisibility(): void {
  set(({ undoStack, selection, step }) => {
    const last = undoStack.at(-1);
    if (!last) return {};
    const own = layersFor(selection, step);
    const isOwn = own !== null && sameLayers(last.layers, own);
    return { ...last, layersChosen: !isOwn, layersBefore: isOwn ? SKIN_ONLY : null, undoStack: undoStack.slice(0, -1) };
  });
}

/** The layer of a structure made visible, the skin out of its way. */
function shownWith(layers: Layers, id: StructureKey | StructureId): Partial<State> {
  const layer = layerOf(isStructureId(id) ? id : structureOf(id));
  const next: Layers = { ...layers, skin: layers.skin === 'solid' ? 'glass' : layers.skin, [layer]: 'solid' };
  return sameLayers(next, layers) ? {} : { layers: next, layersChosen: true, layersBefore: null };
}

/** Makes a structure visible, whatever was hidden, and brings it to the middle. */
export function showStructure(id: StructureId): void {
  const keys = new Set<StructureKey>(keysOf(id));
  show(({ hidden, isolated, layers }) => ({
    // The camera goes to where it is seen from, whatever side was asked for before.
    view: null,
    hidden: hidden.some((key) => keys.has(key)) ? hidden.filter((key) => !keys.has(key)) : hidden,
    isolated: isolated.every((key) => keys.has(key)) ? isolated : NONE,
    ...shownWith(layers, id),
  }));
  sceneHandle()?.frameStructure(id);
}

/** Names the structure under the pointer; sets only on change. */
export function hoverStructure(hoveredStructure: StructureKey | null): void {
  if (useStore.getState().hoveredStructure !== hoveredStructure) set({ hoveredStructure });
}

/** Goes to a step through the chosen risk, from 1; null leaves the steps. The camera follows the state, and the layers do. */
export function setStep(step: number | null): void {
  const state = useStore.getState();
  const known = step !== null && stepsOf(state.selection)[step - 1] ? step : null;
  // A step is a wish of its own: it comes before layers that were chosen earlier.
  const fields = followChoice(known === null ? state : { ...state, layersChosen: false }, state.selection, known);
  set({ ...fields, step: known, view: known === null ? state.view : null, isolated: NONE, point: null });
}

export function setBreathing(breathing: boolean): void {
  set({ breathing });
}

/** The scene tells how a layer's file stands. */
export function setInnerStatus(layer: InnerLayer, status: SceneStatus): void {
  set(({ innerStatus }) => ({ innerStatus: { ...innerStatus, [layer]: status } }));
}

/** Asks for a layer's file again: idle and shown is what the scene loads. */
export function retryLayer(layer: InnerLayer): void {
  setInnerStatus(layer, { state: 'idle' });
}

/** A point of the skin was picked; the scene says so after the choice that the pick makes (a choice forgets the last point). */
export function setPoint({ from, inwards }: Omit<PickedPoint, 'beneath'>): void {
  set({ point: { from, inwards, beneath: null } });
}

/** The scene tells what lies beneath the picked point, from the skin inwards. */
export function answerPoint(beneath: readonly StructureKey[]): void {
  set(({ point }) => ({ point: point && { ...point, beneath } }));
}

/** Asks again what lies beneath the picked point, with the layers that did not come. */
export function askPointAgain(): void {
  const { point, innerStatus } = useStore.getState();
  for (const layer of INNER_LAYERS) if (innerStatus[layer].state === 'failed') retryLayer(layer);
  if (point) setPoint(point);
}
