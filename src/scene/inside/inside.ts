/**
 * What lies under the skin, on one canvas: loads layers when they are first
 * shown, shows them as the state says, answers what lies under a point. Comes
 * as a chunk of its own when it is first needed.
 */
import { Ray, Vector3, type BufferGeometry } from 'three';
import { isStructureId, layerOf } from '#domain/structureKey.ts';
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import { answerPoint, setInnerStatus, setPoint } from '#state/actions.ts';
import { INNER_LAYERS, SKIN_ONLY, type InnerLayer } from '#state/layers.ts';
import { lungsAreShown } from '#state/breathing.ts';
import { asksBeneath } from '#state/pickedPoint.ts';
import { isBodyLent } from '#state/selectors.ts';
import { useStore, type BodyForm, type State, type ViewName } from '#state/store.ts';
import { bodyFacts } from '../bodyFacts.ts';
import { FLIGHT } from '../cameraRig.ts';
import { crash } from '../crash.ts';
import { failureOf } from '../glb.ts';
import type { Pose } from '../orbit.ts';
import { shaderQueue, type Compile, type Drawing } from '../shaderQueue.ts';
import { wayAlong, wayIn, type WayIn } from '../wayIn.ts';
import { prefersStill, type World } from '../world.ts';
import { Breath } from './breath.ts';
import { FADE } from './fade.ts';
import { frameStructure } from './frameStructure.ts';
import { createShared, type InnerShared } from './innerShared.ts';
import { LayerMesh } from './layerMesh.ts';
import { loadLayer } from './loadLayer.ts';
import { chosenKeys, glassZone, lookOf, shownLayers } from './look.ts';
import { SkinGlass } from './skinGlass.ts';
import { StandIns } from './standIns.ts';
import { crossingsAlong, crossingsAt, inOrder, nearestSeen, type Crossing } from './structurePicker.ts';

/** Share of the way through the body up to which a reader would call it beneath the point: beyond begins the other side. */
const BENEATH = 2 / 3;

/** The layer whose file holds the choice, or null. */
function chosenLayer({ selection, innerStatus }: State): InnerLayer | null {
  if (selection?.kind !== 'muscle' && selection?.kind !== 'structure') return null;
  if (!isStructureId(selection.id)) return null;
  const layer = layerOf(selection.id);
  return innerStatus[layer].state === 'failed' ? null : layer;
}

/** Calls back when the page is hidden or seen again, and when the reader's wish for stillness changes. @returns what ends it */
function whenMotionMatters(call: () => void): () => void {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  stillness.addEventListener('change', call);
  document.addEventListener('visibilitychange', call);
  return () => {
    stillness.removeEventListener('change', call);
    document.removeEventListener('visibilitychange', call);
  };
}

export class Inside {
  private readonly world: World;
  private readonly invalidate: () => void;
  private readonly compile: Compile;
  private readonly standIns: StandIns;
  private readonly end = new AbortController();
  private isCompiled = false;
  /** The skin whose glass is being made. */
  private glassFor: BufferGeometry | null = null;
  private readonly meshes = new Map<InnerLayer, LayerMesh>();
  private readonly loads = new Map<InnerLayer, { readonly form: BodyForm; readonly stop: AbortController }>();
  private readonly skin: SkinGlass;
  private readonly shared: InnerShared;
  private readonly breath: Breath;
  private readonly stops: (() => void)[] = [];
  /** The body whose file of a layer failed: of the other one it is tried. */
  private readonly failed = new Map<InnerLayer, BodyForm>();
  private theme = useStore.getState().theme;
  private wasLent = isBodyLent(useStore.getState());

  constructor(world: World, invalidate: () => void, drawing: Drawing) {
    this.world = world;
    this.invalidate = invalidate;
    this.compile = shaderQueue(drawing);
    this.skin = new SkinGlass(world);
    this.shared = createShared(world.materials.pixelRatio);
    this.breath = new Breath(this.shared, invalidate);
    this.standIns = new StandIns(world.materials.skin);
    this.whenDone(this.compile(this.standIns.object), () => {
      this.isCompiled = true;
    });
    this.stops.push(useStore.subscribe(() => this.sync()), whenMotionMatters(() => this.syncBreath()));
    this.sync();
    const { selection, view } = useStore.getState();
    if (selection?.kind === 'structure') this.frame(selection.id, view);
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

  /** All structures of loaded layers beneath a point of the skin, from there to where the body ends behind it. */
  beneath(x: number, y: number): readonly StructureKey[] {
    const way = wayIn(this.world.picker, this.world.aimCamera(), x, y, false);
    return way ? this.along(way).map(({ key }) => key) : [];
  }

  /** Brings a structure to the middle. */
  frame(id: StructureId, view: ViewName | null): void {
    this.world.goTo(() => this.poseOf(id, view), FLIGHT);
    this.invalidate();
  }

  /** The camera before a structure. */
  poseOf(id: StructureId, view: ViewName | null): Pose {
    const { rig, frame } = this.world;
    return frameStructure(id, view, rig.heading, useStore.getState().body, frame);
  }

  /** Lets fades and the breath go on; called once a frame. @returns true while a fade needs another one */
  advance(seconds: number): boolean {
    let more = this.skin.advance(seconds);
    for (const mesh of this.meshes.values()) more = mesh.advance(seconds) || more;
    this.breath.advance(performance.now());
    return more;
  }

  dispose(): void {
    this.breath.dispose();
    this.end.abort();
    for (const stop of this.stops) stop();
    for (const { stop } of this.loads.values()) stop.abort();
    for (const mesh of this.meshes.values()) mesh.dispose();
    this.skin.dispose();
    this.standIns.dispose();
  }

  /** Looks again at what is to be shown when something it waited for is there. */
  private whenDone(work: Promise<unknown>, note: () => void): void {
    const done = (): void => {
      note();
      if (!this.end.signal.aborted) this.sync();
    };
    work.then(done).catch(crash);
  }

  /** True once the skin can turn to glass in a single frame; what that needs is asked for here. */
  private canOpen(): boolean {
    const { mesh } = this.world;
    if (!mesh.visible) return false;
    if (this.skin.canBeGlass) return this.isCompiled;
    if (this.glassFor !== mesh.geometry) {
      this.glassFor = mesh.geometry;
      this.whenDone(this.skin.prepare(), () => {});
    }
    return false;
  }

  /** True where a layer of the body that is shown is there. */
  private isThere(layer: InnerLayer): boolean {
    const mesh = this.meshes.get(layer);
    return mesh !== undefined && this.world.body === bodyFacts(mesh.form);
  }

  /** What a way into the body enters, from the skin inwards. */
  private along({ from, inwards, length }: WayIn): readonly Crossing[] {
    const layers = INNER_LAYERS.filter((layer) => this.isThere(layer)).flatMap((layer) => this.meshes.get(layer) ?? []);
    const ray = new Ray(new Vector3(...from), new Vector3(...inwards));
    return inOrder(crossingsAlong(layers, ray, false).filter(({ distance }) => distance < length));
  }

  /** Tells what lies beneath the picked point once every layer has come, or failed to. */
  private answer(state: State): void {
    if (!asksBeneath(state) || !state.point || !this.world.mesh.visible) return;
    if (!INNER_LAYERS.every((layer) => this.isThere(layer) || state.innerStatus[layer].state === 'failed')) return;
    const way = wayAlong(this.world.picker, state.point);
    const near = this.along(way).filter(({ distance }) => distance <= way.length * BENEATH);
    answerPoint(near.map(({ key }) => key));
  }

  private sync(): void {
    const state = useStore.getState();
    const raw = isBodyLent(state) ? SKIN_ONLY : state.layers;
    const { layers, alone } = shownLayers(raw, isBodyLent(state) ? null : chosenLayer(state));
    const chosen = new Set(isBodyLent(state) ? [] : chosenKeys(state.selection));
    // A page that borrows the body, or gives it back, is another picture: it is there at once.
    const isCut = prefersStill() || isBodyLent(state) || this.wasLent;
    this.wasLent = isBodyLent(state);
    const seconds = isCut ? 0 : FADE;
    let changed = this.theme !== state.theme;
    let isWaiting = false;
    for (const layer of INNER_LAYERS) {
      const isWanted = layers[layer] !== 'hidden';
      if (isWanted || asksBeneath(state)) this.need(layer, state);
      const mesh = this.meshes.get(layer);
      const fits = mesh && this.world.body === bodyFacts(mesh.form);
      if (changed) mesh?.paint(state.theme);
      if (isWanted && !fits && state.innerStatus[layer].state !== 'failed') isWaiting = true;
      if (!mesh) continue;
      const input = { ...state, layers };
      const looks = mesh.slots.map((slot) => slot && lookOf(slot, layer, input, chosen, alone === layer));
      // Behind solid skin nobody sees it come.
      const lasts = this.isClosed || !fits ? 0 : seconds;
      if (isWanted && fits ? mesh.show(looks, lasts) : mesh.hide(lasts)) changed = true;
    }
    this.theme = state.theme;
    // The skin opens when there is something to see behind it.
    const isShut = layers.skin === 'glass' && !this.canOpen();
    const stays = isShut || (layers.skin !== 'solid' && isWaiting && this.skin.state === 'solid');
    const zone = glassZone(state.selection);
    const skin = stays ? 'solid' : layers.skin;
    const manner = { zone, seconds, lined: skin === 'solid' || chosen.size === 0, isReady: state.scene.state === 'ready' };
    if (this.skin.show(skin, manner)) changed = true;
    this.syncBreath();
    if (changed) this.invalidate();
    this.answer(state);
  }

  /** Breathes while the reader wishes it, sees it and has not asked for stillness. */
  private syncBreath(): void {
    const state = useStore.getState();
    const isSeen = state.page === null && document.visibilityState === 'visible' && !this.isClosed && lungsAreShown(state);
    this.breath.set(state.breathing && isSeen && !prefersStill(), !isSeen || prefersStill());
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
      const source = await loadLayer(form, layer, {
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
      const mesh = new LayerMesh(form, layer, source, this.shared);
      await this.compile(mesh.object);
      if (signal.aborted) {
        mesh.dispose();
        return;
      }
      this.replace(mesh);
      this.loads.delete(layer);
      setInnerStatus(layer, { state: 'ready' });
      // It came after the answer: the point is asked about once more.
      const { point } = useStore.getState();
      if (point?.beneath) setPoint(point);
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
    mesh.paint(useStore.getState().theme);
    this.meshes.set(mesh.layer, mesh);
    this.world.inner.add(mesh.object);
    if (mesh.layer === 'organs') this.breath.place(mesh.source.geometry, mesh.slots);
  }
}
