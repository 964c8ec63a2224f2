/**
 * Turns the skin to glass, or takes it away. Glass needs the skin's own depth
 * first, so that of all its surfaces only the nearest is drawn.
 */
import { Mesh, MeshBasicMaterial } from 'three';
import type { LayerState } from '#state/layers.ts';
import type { World } from '../world.ts';

/** After all that lies inside: the skin's depth, the skin, then the lines on it. */
const DEPTH_ORDER = 10;
const SKIN_ORDER = 11;
const EDGE_ORDER = 12;
const LINE_ORDER = 13;

export class SkinGlass {
  private readonly depth = new Mesh(undefined, new MeshBasicMaterial({ colorWrite: false }));
  private shown: LayerState = 'solid';
  private lined = true;
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
   * @param lined false where what is chosen is seen itself: then the regions over it are not outlined
   * @param zoneOnly glass in the zone of the chosen risk alone: around it the body stays whole
   * @returns true when the picture changes
   */
  show(state: LayerState, zoneOnly: boolean, lined: boolean): boolean {
    const { mesh, materials, silhouette, outline } = this.world;
    const { skin } = materials;
    const { geometry } = this.depth;
    const isGlass = state === 'glass';
    const wasZone = materials.glass.y === 1;
    if (mesh.geometry !== geometry) {
      this.depth.geometry = mesh.geometry;
      this.depth.matrix.copy(mesh.matrix);
      this.depth.matrixWorldNeedsUpdate = true;
    } else if (state === this.shown && wasZone === zoneOnly && lined === this.lined) return false;
    this.shown = state;
    this.lined = lined;
    materials.glass.setX(isGlass ? 1 : 0).setY(zoneOnly ? 1 : 0);
    if (skin.transparent !== isGlass) {
      skin.transparent = isGlass;
      skin.needsUpdate = true;
    }
    // Written, but unseen: whoever waits for the first frame of the body must get it.
    skin.colorWrite = state !== 'hidden';
    skin.depthWrite = state !== 'hidden';
    this.depth.visible = isGlass && mesh.visible;
    materials.silhouette.transparent = isGlass;
    // What is in layer 1 no camera of ours looks at.
    const canvasLayer = state === 'hidden' || !lined ? 1 : 0;
    silhouette.mesh.layers.set(canvasLayer);
    outline.object.children.forEach((line) => line.layers.set(canvasLayer));
    return true;
  }

  dispose(): void {
    this.depth.material.dispose();
  }
}
