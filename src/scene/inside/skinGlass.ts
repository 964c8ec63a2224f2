/**
 * Turns the skin to glass, or takes it away. Glass needs the skin's own depth
 * first, so that of all its surfaces only the nearest is drawn.
 */
import { Mesh, MeshBasicMaterial, type BufferGeometry } from 'three';
import type { LayerState } from '#state/layers.ts';
import type { World } from '../world.ts';
import { skinDepth } from './skinDepth.ts';

/** After all that lies inside: the skin's depth, the skin, then the lines on it. */
const DEPTH_ORDER = 10;
const SKIN_ORDER = 11;
const EDGE_ORDER = 12;
const LINE_ORDER = 13;

/** How the skin is shown beside solid, glass or hidden. */
export interface SkinManner {
  /** Glass in the zone of the chosen risk alone: around it the body stays whole. */
  readonly zoneOnly: boolean;
  /** False where what is chosen is seen itself: then the regions over it are not outlined. */
  readonly lined: boolean;
  /** False until the body's first frame. */
  readonly isReady: boolean;
}

export class SkinGlass {
  private readonly depth = new Mesh(undefined, new MeshBasicMaterial({ colorWrite: false }));
  private shown: LayerState = 'solid';
  private manner = '';
  private of: BufferGeometry | null = null;
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

  /**
   * Shows the skin so.
   * @returns true when the picture changes
   */
  show(state: LayerState, { zoneOnly, lined, isReady }: SkinManner): boolean {
    const { mesh, materials, silhouette, outline } = this.world;
    const { skin } = materials;
    const isGlass = state === 'glass';
    const manner = `${zoneOnly} ${lined} ${isReady}`;
    if (mesh.geometry === this.of && state === this.shown && manner === this.manner) return false;
    this.of = mesh.geometry;
    this.shown = state;
    this.manner = manner;
    materials.glass.setX(isGlass ? 1 : 0).setY(zoneOnly ? 1 : 0);
    if (skin.transparent !== isGlass) {
      skin.transparent = isGlass;
      skin.needsUpdate = true;
    }
    // What is in layer 1 no camera of ours looks at. Until the body is ready it is drawn, unseen: its first frame is waited for.
    mesh.layers.set(state === 'hidden' && isReady ? 1 : 0);
    skin.colorWrite = state !== 'hidden';
    skin.depthWrite = state !== 'hidden';
    this.depth.visible = isGlass && mesh.visible;
    if (this.depth.visible) this.depth.geometry = skinDepth(mesh.geometry, mesh.matrix);
    materials.silhouette.transparent = isGlass;
    const canvasLayer = state === 'hidden' || !lined ? 1 : 0;
    silhouette.mesh.layers.set(canvasLayer);
    outline.object.children.forEach((line) => line.layers.set(canvasLayer));
    return true;
  }

  dispose(): void {
    this.depth.material.dispose();
  }
}
