/**
 * `window.puncta`: the page for embedding pages and tests, without clicks.
 * Documented in docs/page-api.md. Everything goes through the same actions as
 * the interface, so address, panel and body follow.
 */
import {
  CONDITION_IDS,
  MUSCLE_IDS,
  REGION_IDS,
  RISK_IDS,
  type ConditionId,
  type MuscleId,
  type PageId,
  type RegionId,
  type RiskId,
} from '#content/ids.ts';
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import { STRUCTURE_IDS } from '#domain/structureKey.ts';
import { clearSelection, select, setView } from '#state/actions.ts';
import { setLayer } from '#state/insideActions.ts';
import { LAYER_NAMES, LAYER_STATES, type LayerName, type Layers, type LayerState } from '#state/layers.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { sceneHandle, whenScene, type SceneStats } from '#state/sceneHandle.ts';
import { useStore, type Audience, type BodyForm, type Selection, type Theme, type ViewName } from '#state/store.ts';
import { VIEWS } from '#state/url.ts';

/** What is chosen, one of five; none of them when nothing is. */
export interface Choice {
  readonly region?: RegionId;
  readonly condition?: ConditionId;
  readonly risk?: RiskId;
  readonly muscle?: MuscleId;
  readonly structure?: StructureId;
}

export interface PageState extends Choice {
  readonly page: PageId | null;
  readonly audience: Audience;
  /** Null once the body was turned by hand or to a place. */
  readonly view: ViewName | null;
  /** The side that faces the viewer now. */
  readonly facing: ViewName;
  readonly body: BodyForm;
  readonly theme: Theme;
  readonly scene: 'idle' | 'loading' | 'ready' | 'failed';
  /** True while the camera rests. */
  readonly cameraStill: boolean;
  /** Step through the chosen risk, from 1. */
  readonly step: number | null;
}

export interface PageApi {
  /** Resolves when the body can be picked; stays open while it cannot. */
  readonly ready: Promise<void>;
  state(): PageState;
  select(choice: Choice): void;
  clear(): void;
  setView(view: ViewName): void;
  pick(x: number, y: number): { readonly region: RegionId } | null;
  project(point: readonly [number, number, number]): { x: number; y: number; visible: boolean };
  stats(): SceneStats;
  /** What each layer shows: hidden, glass or solid. */
  layers(): Layers;
  setLayer(name: LayerName, state: LayerState): void;
  /** What lies under a point of the page, from the skin inwards, of the layers that are loaded. Order only. */
  beneath(x: number, y: number): readonly StructureKey[];
}

const IDS = {
  region: REGION_IDS,
  condition: CONDITION_IDS,
  risk: RISK_IDS,
  muscle: MUSCLE_IDS,
  structure: STRUCTURE_IDS,
} as const satisfies Record<Selection['kind'], readonly string[]>;

/** The value as a member of the list, or an error that helps. */
function known<T extends string>(what: string, list: readonly T[], value: unknown): T {
  const found = list.find((item) => item === value);
  if (found !== undefined) return found;
  const stem = String(value).split('-')[0] ?? '';
  const near = list.filter((item) => stem.length > 2 && item.includes(stem)).slice(0, 5);
  const hint = near.length > 0 ? near : list.slice(0, 5);
  throw new Error(`puncta: unknown ${what} ${JSON.stringify(value)}; known are for instance ${hint.join(', ')}`);
}

function toSelection(choice: unknown): Selection {
  if (typeof choice !== 'object' || choice === null) {
    throw new Error('puncta.select: expects an object, for instance { region: "calf-left" }');
  }
  const kinds = Object.keys(choice);
  const [kind] = kinds;
  if (kinds.length !== 1 || !kind || !(kind in IDS)) {
    throw new Error(`puncta.select: expects exactly one of ${Object.keys(IDS).join(', ')}`);
  }
  const value: unknown = Reflect.get(choice, kind);
  switch (kind as Selection['kind']) {
    case 'region':
      return { kind: 'region', id: known('region', IDS.region, value) };
    case 'condition':
      return { kind: 'condition', id: known('condition', IDS.condition, value) };
    case 'risk':
      return { kind: 'risk', id: known('risk', IDS.risk, value) };
    case 'muscle':
      return { kind: 'muscle', id: known('muscle', IDS.muscle, value) };
    case 'structure':
      return selectionOfStructure(known('structure', IDS.structure, value));
  }
}

function finite(what: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`puncta: ${what} must be a finite number, got ${String(value)}`);
}

function scene(): NonNullable<ReturnType<typeof sceneHandle>> {
  const handle = sceneHandle();
  if (!handle) throw new Error('puncta: the body is not there yet; wait for puncta.ready');
  return handle;
}

/** The interface, for `window` and for tests. */
export function createPageApi(): PageApi {
  return {
    ready: whenScene().then(() => undefined),
    state() {
      const { selection, page, audience, view, facing, body, theme, scene: status, cameraStill, step } = useStore.getState();
      const choice: Choice = selection ? { [selection.kind]: selection.id } : {};
      return { ...choice, page, audience, view, facing, body, theme, scene: status.state, cameraStill, step };
    },
    select: (choice) => select(toSelection(choice)),
    clear: clearSelection,
    setView: (view) => setView(known('view', VIEWS, view)),
    pick(x, y) {
      const [left, top] = [finite('x', x), finite('y', y)];
      const region = sceneHandle()?.pick(left, top) ?? null;
      return region && { region };
    },
    project(point) {
      if (!Array.isArray(point) || point.length !== 3) throw new Error('puncta.project: expects [x, y, z] in metres');
      const [x, y, z] = point;
      return scene().project([finite('x', x), finite('y', y), finite('z', z)]);
    },
    layers: () => ({ ...useStore.getState().layers }),
    setLayer: (name, state) => setLayer(known('layer', LAYER_NAMES, name), known('layer state', LAYER_STATES, state)),
    beneath: (x, y) => sceneHandle()?.beneath(finite('x', x), finite('y', y)) ?? [],
    stats: () => sceneHandle()?.stats() ?? { frames: 0, drawCalls: 0, triangles: 0 },
  };
}

declare global {
  interface Window {
    puncta: PageApi;
  }
}

/** Puts the interface on `window`. */
export function exposePageApi(): void {
  window.puncta = createPageApi();
}
