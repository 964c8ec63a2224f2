/**
 * What lies under the skin, on one canvas: loads layers when they are first
 * shown, shows them as the state says, answers what lies under a point. Comes
 * as a chunk of its own when it is first needed.
 */
import { isStructureId, layerOf } from '#domain/structureKey.ts';
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import { setInnerStatus } from '#state/actions.ts';
import { INNER_LAYERS, SKIN_ONLY, type InnerLayer } from '#state/layers.ts';
import { isBodyLent } from '#state/selectors.ts';
import { useStore, type BodyForm, type State, type ViewName } from '#state/store.ts';
import { bodyFacts } from '../bodyFacts.ts';
import { FLIGHT } from '../cameraRig.ts';
import { failureOf } from '../glb.ts';
import { whenIdle } from '../whenIdle.ts';
import type { Pose } from '../orbit.ts';
import type { World } from '../world.ts';
import { frameStructure } from './frameStructure.ts';
import { LayerMesh } from './layerMesh.ts';
import { loadLayer } from './loadLayer.ts';
import { chosenKeys, lookOf, shownLayers } from './look.ts';
import { SkinGlass } from './skinGlass.ts';
import { crossingsAt, inOrder, nearestSeen, prepareLayer } from './structurePicker.ts';

/** The layer whose file holds the choice, or null. */
function chosenLayer({ selection, innerStatus }: State): InnerLayer | null {
  if (selection?.kind !== 'muscle' && selection?.kind !== 'structure') return null;
  if (!isStructureId(selection.id)) return null;
  const layer = layerOf(selection.id);
  return innerStatus[layer].state === 'failed' ? null : layer;
}

export class Inside {
  private readonly world: World;
  private readonly invalidate: () => void;
  private readonly meshes = new Map<InnerLayer, LayerMesh>();
  private readonly loads = new Map<InnerLayer, { readonly form: BodyForm; readonly stop: AbortController }>();
  private readonly skin: SkinGlass;
  private readonly stops: (() => void)[] = [];
  /** The body whose file of a layer failed: of the other one it is tried. */
  private readonly failed = new Map<InnerLayer, BodyForm>();
  private theme = useStore.getState().theme;

  constructor(world: World, invalidate: () => void) {
    this.world = world;
    this.invalidate = invalidate;
    this.skin = new SkinGlass(world);
    this.stops.push(useStore.subscribe(() => this.sync()));
    this.sync();
    const { selection } = useStore.getState();
    if (selection?.kind === 'structure') this.frame(selection.id, null);
  }

  /** True while the skin stands between pointer and structures. */
  get isClosed(): boolean {
    return this.skin.state === 'solid';
  }

  /** False while the skin is taken away, and cannot be picked. */
  get hasSkin(): boolean {
    return this.skin.state !== 'hidden';
  }

  /** The nearest visible structure at a point in normalised device coordinates. */
  pick(x: number, y: number): StructureKey | null {
    if (this.isClosed) return null;
    return nearestSeen(crossingsAt(this.meshes.values(), this.world.aimCamera(), x, y));
  }

  /** All structures of loaded layers along the line of sight, from the skin inwards. */
  beneath(x: number, y: number): readonly StructureKey[] {
    return inOrder(crossingsAt(this.meshes.values(), this.world.aimCamera(), x, y)).map(({ key }) => key);
  }

  /** Brings a structure to the middle. */
  frame(id: StructureId, view: ViewName | null): void {
    this.world.goTo(() => this.poseOf(id, view), FLIGHT);
    this.invalidate();
  }

  /** The camera before a structure. */
  poseOf(id: StructureId, view: ViewName | null): Pose {
    const { rig, frame } = this.world;
    return frameStructure(id, view, rig.pose.azimuth, useStore.getState().body, frame);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    for (const { stop } of this.loads.values()) stop.abort();
    for (const mesh of this.meshes.values()) mesh.dispose();
    this.skin.dispose();
  }

  private sync(): void {
    const state = useStore.getState();
    const raw = isBodyLent(state) ? SKIN_ONLY : state.layers;
    const { layers, alone } = shownLayers(raw, isBodyLent(state) ? null : chosenLayer(state));
    const chosen = new Set(isBodyLent(state) ? [] : chosenKeys(state.selection));
    let changed = this.theme !== state.theme;
    let isWaiting = false;
    for (const layer of INNER_LAYERS) {
      const isWanted = layers[layer] !== 'hidden';
      if (isWanted) this.need(layer, state);
      const mesh = this.meshes.get(layer);
      const fits = mesh && this.world.body === bodyFacts(mesh.form);
      if (changed) mesh?.paint(state.theme);
      if (isWanted && !fits && state.innerStatus[layer].state !== 'failed') isWaiting = true;
      if (!mesh) continue;
      const input = { ...state, layers };
      const looks = mesh.slots.map((slot) => slot && lookOf(slot, layer, input, chosen, alone === layer));
      if (isWanted && fits ? mesh.show(looks) : mesh.hide()) changed = true;
    }
    this.theme = state.theme;
    // The skin opens when there is something to see behind it.
    const stays = layers.skin !== 'solid' && isWaiting && this.skin.state === 'solid';
    const zoneOnly = state.selection?.kind === 'risk' && layers.skin === 'glass';
    const skin = stays ? 'solid' : layers.skin;
    const manner = { zoneOnly, lined: skin === 'solid' || chosen.size === 0, isReady: state.scene.state === 'ready' };
    if (this.skin.show(skin, manner)) changed = true;
    if (changed) this.invalidate();
  }

  /** Loads a layer of the body that is asked for, unless it is there, on its way, or has failed. */
  private need(layer: InnerLayer, { body: form, innerStatus }: State): void {
    if (this.meshes.get(layer)?.form === form) return;
    const running = this.loads.get(layer);
    if (running?.form === form || (innerStatus[layer].state === 'failed' && this.failed.get(layer) === form)) return;
    running?.stop.abort();
    const stop = new AbortController();
    this.loads.set(layer, { form, stop });
    void this.load(layer, form, stop.signal);
  }

  private async load(layer: InnerLayer, form: BodyForm, signal: AbortSignal): Promise<void> {
    let reported = -1;
    setInnerStatus(layer, { state: 'loading', done: 0 });
    try {
      const geometry = await loadLayer(form, layer, {
        signal,
        onStall: () => setInnerStatus(layer, { state: 'failed', failure: 'model-slow' }),
        onProgress: (done) => {
          const step = done === null ? 0 : Math.floor(done * 20);
          if (step === reported) return;
          reported = step;
          setInnerStatus(layer, { state: 'loading', done });
        },
      });
      if (signal.aborted) return;
      this.replace(new LayerMesh(form, layer, geometry, useStore.getState().theme));
      this.loads.delete(layer);
      setInnerStatus(layer, { state: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      this.loads.delete(layer);
      this.failed.set(layer, form);
      setInnerStatus(layer, { state: 'failed', failure: failureOf(error) });
    }
  }

  private replace(mesh: LayerMesh): void {
    const before = this.meshes.get(mesh.layer);
    if (before) {
      this.world.inner.remove(before.object);
      before.dispose();
    }
    this.meshes.set(mesh.layer, mesh);
    this.world.inner.add(mesh.object);
    this.stops.push(whenIdle(() => prepareLayer(mesh)));
  }
}
