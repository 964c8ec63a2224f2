/**
 * The one store. Fields only: what changes them is in `actions.ts`, what is
 * derived from them in `selectors.ts`, how they reach the address bar in
 * `urlSync.ts`. The scene subscribes without React (see `src/scene`).
 */
import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import type { ConditionId, MuscleId, PageId, RegionId, RiskId } from '#content/ids.ts';
import { SKIN_ONLY, type InnerLayer, type Layers } from './layers.ts';
import type { PickedPoint } from './pickedPoint.ts';

export type { StructureId, StructureKey };
export type Audience = 'patient' | 'therapist' | 'educator';
export type ViewName = 'front' | 'back' | 'left' | 'right';
export type BodyForm = 'feminine' | 'masculine';
export type Theme = 'light' | 'dark';
/** `clay` is the neutral default; the others are the viewer's choice. */
export type SkinTone = 'clay' | 'light' | 'medium' | 'dark';
/** Stops of the phone's bottom sheet. */
export type SheetStop = 'peek' | 'half' | 'full';

/** What is chosen on the map. One thing at a time. */
export type Selection =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'risk'; readonly id: RiskId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  /** A structure that the content has no muscle for: a bone, an organ, a nerve, a vessel. */
  | { readonly kind: 'structure'; readonly id: StructureId };

/** Why the body is not there. `no-webgl` and `crashed` come from the scene, the rest from the file. */
export type SceneFailure = 'no-webgl' | 'context-lost' | 'model-missing' | 'model-broken' | 'model-slow' | 'crashed';

export type SceneStatus =
  | { readonly state: 'idle' }
  /** `done` is 0..1, or null where the server does not say how long the file is. */
  | { readonly state: 'loading'; readonly done: number | null }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly failure: SceneFailure };

/** What undo brings back. */
export interface Visibility {
  readonly layers: Layers;
  readonly hidden: readonly StructureKey[];
  /** Left alone in their layers, their fellows ghosts; none for most of the time. */
  readonly isolated: readonly StructureKey[];
}

export interface State extends Visibility {
  readonly selection: Selection | null;
  /** A document page that covers the map, or null while the map is shown. */
  readonly page: PageId | null;
  readonly audience: Audience;
  /** The named view last asked for; null once the reader has turned the body by hand. */
  readonly view: ViewName | null;
  readonly body: BodyForm;
  readonly theme: Theme;
  /** True while the theme follows the system because nobody has chosen one. */
  readonly themeFollowsSystem: boolean;
  readonly skinTone: SkinTone;
  /** Region under the pointer or under keyboard focus in the tree. */
  readonly hovered: RegionId | null;
  readonly sheet: SheetStop;
  /** Larger type for a projector. */
  readonly large: boolean;
  readonly scene: SceneStatus;
  /** Counts up when the reader asks to load the body again. */
  readonly attempt: number;
  /** The side of the body that faces the viewer now; the scene keeps it, on change of quadrant only. */
  readonly facing: ViewName;
  /** False while the camera travels or is dragged: labels on the plate hide meanwhile. */
  readonly cameraStill: boolean;
  /** CSS pixels of the canvas's foot that the phone's sheet covers; the camera centres in what is left. */
  readonly coveredBottom: number;
  /** True once the reader or the address has chosen layers: then a choice no longer changes them. */
  readonly layersChosen: boolean;
  /** What was shown before a choice turned the skin to glass; null while none has. */
  readonly layersBefore: Layers | null;
  /** Structures that are taken away one by one, and the one that is left alone, are in `Visibility`. Earlier ones, last one last. */
  readonly undoStack: readonly Visibility[];
  /** How the file of each inner layer stands. The scene loads a layer that is shown and idle. */
  readonly innerStatus: Readonly<Record<InnerLayer, SceneStatus>>;
  /** Structure under the pointer or under keyboard focus in the list. */
  readonly hoveredStructure: StructureKey | null;
  /** Step through the chosen risk, from 1; null while none is shown. */
  readonly step: number | null;
  /** True while the lungs move; only ever by the reader's wish. */
  readonly breathing: boolean;
  /** The very point of the skin that was picked, and what lies beneath it; null where none was. */
  readonly point: PickedPoint | null;
  /** A quiet line at the foot of the page: an unknown link value, a restored context. */
  readonly notice: string | null;
}

export const initialState: State = {
  selection: null,
  page: null,
  audience: 'patient',
  view: 'front',
  body: 'feminine',
  theme: 'light',
  themeFollowsSystem: true,
  skinTone: 'clay',
  hovered: null,
  // Nothing is chosen at first, so the body has the room; choosing opens the sheet.
  sheet: 'peek',
  large: false,
  scene: { state: 'idle' },
  attempt: 0,
  facing: 'front',
  cameraStill: true,
  coveredBottom: 0,
  layers: SKIN_ONLY,
  layersChosen: false,
  layersBefore: null,
  hidden: [],
  isolated: [],
  undoStack: [],
  innerStatus: { muscles: { state: 'idle' }, bones: { state: 'idle' }, organs: { state: 'idle' }, 'nerves-vessels': { state: 'idle' } },
  hoveredStructure: null,
  step: null,
  breathing: false,
  point: null,
  notice: null,
};

export const useStore = create<State>()(subscribeWithSelector(() => initialState));
