/**
 * Turns the skin to glass, or takes it away, and back. Glass needs the skin's
 * own depth first, so that of all its surfaces only the nearest is drawn.
 */
import { Mesh, MeshBasicMaterial, type BufferGeometry } from 'three';
import type { RegionId } from '#content/ids.ts';
import type { LayerState } from '#state/layers.ts';
import type { World } from '../world.ts';
import { Fade } from './fade.ts';
import { GlassAmounts, knownAmounts } from './glassAmounts.ts';
import { makeSkinDepth, skinDepthOf } from './skinDepth.ts';

/** After all that lies inside: the skin's depth, the skin, then the lines on it. */
const DEPTH_ORDER = 10;
const SKIN_ORDER = 11;
const EDGE_ORDER = 12;
const LINE_ORDER = 13;

/** How the skin is shown beside solid, glass or hidden. */
export interface SkinManner {
  /** Glass in this zone alone: around it the body stays whole. Null = everywhere. */
  readonly zone: readonly RegionId[] | null;
  /** False where what is chosen is seen itself: then the regions over it are not outlined. */
  readonly lined: boolean;
  /** False until the body's first frame. */
  readonly isReady: boolean;
  /** The change takes this long; 0 = at once. */
  readonly seconds: number;
}

export class SkinGlass {
  // Set back by its own slope: the coarse copy has slivers, whose depth at a pixel can come out before the skin's and leave a dot in it.
  private readonly depth = new Mesh(undefined, new MeshBasicMaterial({ colorWrite: false, polygonOffset: true, polygonOffsetFactor: 2, polygonOffsetUnits: 2 }));
  private readonly fade = new Fade();
  private shown: LayerState = 'solid';
  private manner = '';
  private of: BufferGeometry | null = null;
  /** Of what is glass at all and what is gone, before and after the change that is under way, 0..1. */
  private readonly open = { from: 0, to: 0 };
  private readonly gone = { from: 0, to: 0 };
  private isReady = false;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.depth.matrixAutoUpdate = false;
    this.depth.frustumCulled = false;
    this.depth.visible = false;
    // In the list of what is transparent: after what is seen through the glass.
    this.depth.material.transparent = true;
    this.depth.renderOrder = DEPTH_ORDER;
    world.inner.add(this.depth);
    world.mesh.renderOrder = SKIN_ORDER;
    world.silhouette.mesh.renderOrder = EDGE_ORDER;
    world.outline.object.children.forEach((line, order) => (line.renderOrder = LINE_ORDER + order));
  }

  get state(): LayerState {
    return this.shown;
  }

  /** True once this body's skin can be glass. */
  get canBeGlass(): boolean {
    return skinDepthOf(this.world.mesh.geometry) !== null;
  }

  /** Makes what this body's skin needs to be glass. */
  async prepare(): Promise<void> {
    const { mesh } = this.world;
    await makeSkinDepth(mesh.geometry, mesh.matrix);
  }

  /**
   * Shows the skin so.
   * @returns true when the picture changes
   */
  show(state: LayerState, { zone, lined, isReady, seconds }: SkinManner): boolean {
    const { mesh, silhouette, outline } = this.world;
    const where = state === 'glass' ? (zone ?? 'all') : 'none';
    const manner = `${String(where)} ${lined} ${isReady}`;
    if (mesh.geometry === this.of && state === this.shown && manner === this.manner) return false;
    // Without its depth the skin cannot be seen through while it fades.
    const lasts = mesh.geometry === this.of && this.canBeGlass && isReady ? seconds : 0;
    const reached = this.fade.value;
    this.of = mesh.geometry;
    this.shown = state;
    this.manner = manner;
    this.isReady = isReady;
    const amounts = knownAmounts(mesh.geometry) ?? (state === 'glass' ? new GlassAmounts(mesh.geometry, mesh.matrix) : null);
    // What is taken away goes as it is: glass does not turn solid on its way out.
    amounts?.aim(state === 'hidden' ? null : where, reached);
    for (const [part, to] of [[this.open, state === 'glass' ? 1 : 0], [this.gone, state === 'hidden' ? 1 : 0]] as const) {
      part.from += (part.to - part.from) * reached;
      part.to = to;
    }
    this.fade.start(lasts);
    const canvasLayer = state === 'hidden' || !lined ? 1 : 0;
    silhouette.mesh.layers.set(canvasLayer);
    outline.object.children.forEach((line) => line.layers.set(canvasLayer));
    this.apply();
    return true;
  }

  /** Lets a change go on; true while there is more to come. */
  advance(seconds: number): boolean {
    if (!this.fade.isRunning) return false;
    this.fade.advance(seconds);
    this.apply();
    return this.fade.isRunning;
  }

  dispose(): void {
    this.depth.material.dispose();
  }

  /** Puts the change as far as it has come on the canvas. */
  private apply(): void {
    const { mesh, materials } = this.world;
    const { skin } = materials;
    const { value, isRunning } = this.fade;
    materials.glass.x = value;
    materials.glass.y = this.open.from + (this.open.to - this.open.from) * value;
    materials.glass.w = this.gone.from + (this.gone.to - this.gone.from) * value;
    const isSeenThrough = this.shown === 'glass' || isRunning;
    if (skin.transparent !== isSeenThrough) {
      skin.transparent = isSeenThrough;
      skin.needsUpdate = true;
    }
    const isGone = this.shown === 'hidden' && !isRunning;
    // What is in layer 1 no camera of ours looks at. Until the body is ready it is drawn, unseen: its first frame is waited for.
    mesh.layers.set(isGone && this.isReady ? 1 : 0);
    skin.colorWrite = !isGone;
    skin.depthWrite = !isGone;
    const depth = skinDepthOf(mesh.geometry);
    this.depth.visible = isSeenThrough && depth !== null;
    if (depth) this.depth.geometry = depth;
    materials.silhouette.transparent = isSeenThrough;
  }
}
