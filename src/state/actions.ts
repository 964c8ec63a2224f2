/**
 * Every way the state changes, by name. Plain functions, so that the scene, the
 * keyboard, tests and the page API call them without React. Rules that tie two
 * fields together live in the action that causes them.
 */
import type { PageId, RegionId } from '#content/ids.ts';
import { pointAfter } from './pickedPoint.ts';
import { sceneHandle } from './sceneHandle.ts';
import { followChoice } from './shownInside.ts';
import {
  initialState,
  useStore,
  type Audience,
  type BodyForm,
  type SceneStatus,
  type Selection,
  type SheetStop,
  type SkinTone,
  type Theme,
  type ViewName,
} from './store.ts';

export * from './insideActions.ts';

const set = useStore.setState;

/** Chooses one thing, and goes back to the map. The sheet opens at half; a choice with an inside turns the skin to glass. */
export function select(selection: Selection): void {
  const state = useStore.getState();
  set({
    ...followChoice(state, selection, null),
    selection,
    page: null,
    view: null,
    notice: null,
    sheet: state.sheet === 'peek' ? 'half' : state.sheet,
    isolated: initialState.isolated,
    step: null,
    point: pointAfter(state.point, selection),
  });
}

/** Clears the choice; the camera stays where it is. */
export function clearSelection(): void {
  const state = useStore.getState();
  set({ ...followChoice(state, null, null), selection: null, hovered: null, hoveredStructure: null, isolated: initialState.isolated, step: null, point: null });
}

/** Opens a document page; null returns to the map with the choice still there. */
export function openPage(page: PageId | null): void {
  set({ page, notice: null });
}

/** Changes reading, order and depth. Place, camera and section stay. */
export function setAudience(audience: Audience): void {
  set({ audience });
}

/** Turns the body to a named view. Asking twice for the same view turns it again. */
export function setView(view: ViewName): void {
  set({ view });
  sceneHandle()?.showView(view);
}

/** The reader turned the body by hand: no named view holds any more. */
export function leaveNamedView(): void {
  if (useStore.getState().view !== null) set({ view: null });
}

/** Shows the other body. A point of the skin is a point of one body: it is forgotten. */
export function setBody(body: BodyForm): void {
  set({ body, point: null });
}

export function setTheme(theme: Theme): void {
  set({ theme, themeFollowsSystem: false });
}

/** The system's preference changed; it counts only while nobody has chosen. */
export function followSystemTheme(theme: Theme): void {
  if (useStore.getState().themeFollowsSystem) set({ theme });
}

export function setSkinTone(skinTone: SkinTone): void {
  set({ skinTone });
}

/** Names the region under the pointer; sets only on change, so a still pointer costs nothing. */
export function hover(hovered: RegionId | null): void {
  if (useStore.getState().hovered !== hovered) set({ hovered });
}

export function setSheet(sheet: SheetStop): void {
  set({ sheet });
}

/** The scene tells which side faces the viewer; sets only on change. */
export function setFacing(facing: ViewName): void {
  if (useStore.getState().facing !== facing) set({ facing });
}

/** The scene tells whether the camera rests; sets only on change. */
export function setCameraStill(cameraStill: boolean): void {
  if (useStore.getState().cameraStill !== cameraStill) set({ cameraStill });
}

/** The layout tells how much of the canvas's foot the sheet covers, CSS pixels. */
export function setCoveredBottom(coveredBottom: number): void {
  if (useStore.getState().coveredBottom !== coveredBottom) set({ coveredBottom });
}

export function setLarge(large: boolean): void {
  set({ large });
}

export function setSceneStatus(scene: SceneStatus): void {
  set({ scene });
}

/** Loads the body again after a failure. */
export function retryScene(): void {
  set((state) => ({ scene: { state: 'idle' }, attempt: state.attempt + 1 }));
}

/** Shows one quiet line; null takes it away. */
export function notify(notice: string | null): void {
  set({ notice });
}

/** Frames the chosen place, or the whole body when nothing is chosen, from its own side. */
export function frameSelection(): void {
  leaveNamedView();
  sceneHandle()?.frame(useStore.getState().selection);
}

/** One step of zoom; positive goes nearer. */
export function zoom(step: number): void {
  sceneHandle()?.zoom(step);
}

/** One step of turning about the vertical (to the viewer's right) and of tilting (up), in radians. */
export function turn(around: number, tilt: number): void {
  leaveNamedView();
  sceneHandle()?.turn(around, tilt);
}

/** Back to the first view: nothing chosen, skin alone, whole body from the front. */
export function resetView(): void {
  const { layers, layersChosen, layersBefore, hidden, isolated, undoStack, step, point, view } = initialState;
  set({ selection: null, layers, layersChosen, layersBefore, hidden, isolated, undoStack, step, point, view });
  sceneHandle()?.showView('front');
}
