/**
 * One layer on the canvas: a mesh for what is solid and one for what is glass,
 * sharing vertices, each with the triangles of its structures alone. Hidden
 * structures are in neither, so they cost nothing.
 */
import { BufferAttribute, BufferGeometry, Group, Mesh } from 'three';
import type { InnerLayer } from '#state/layers.ts';
import type { BodyForm, Theme } from '#state/store.ts';
import { InnerMaterial } from './innerMaterial.ts';
import type { LayerSource } from './loadLayer.ts';
import type { InnerShared } from './innerShared.ts';
import type { Look } from './look.ts';
import { LookFade } from './lookFade.ts';
import { LookTexture } from './lookTexture.ts';
import { slotsOf, type Slot } from './slots.ts';

/** Glass is drawn after all that is solid, and before the skin. */
export const INNER_GLASS_ORDER = 5;

/**
 * Copies the triangles of some slots.
 * @returns how many indices were written to `out`
 */
export function copySlots(index: ArrayLike<number>, slots: readonly (Slot | null)[], wanted: (slot: number) => boolean, out: Uint32Array): number {
  let count = 0;
  slots.forEach((slot, number) => {
    if (!slot || !wanted(number)) return;
    const end = slot.firstIndex + slot.indices;
    for (let i = slot.firstIndex; i < end; i++) out[count++] = index[i] ?? 0;
  });
  return count;
}

const HIDDEN: Look = { drawn: 'hidden', isSelected: false, isHovered: false, isMarked: false, isFilm: false };

function createPart(source: BufferGeometry, material: Mesh['material']): Mesh {
  const geometry = new BufferGeometry();
  for (const name of ['position', 'normal', '_structure']) geometry.setAttribute(name, source.getAttribute(name));
  geometry.boundingSphere = source.boundingSphere;
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.visible = false;
  return mesh;
}

export class LayerMesh {
  readonly object = new Group();
  readonly slots: readonly (Slot | null)[];
  looks: readonly (Look | null)[] = [];
  private readonly texture = new LookTexture();
  private readonly material: InnerMaterial;
  private readonly parts: Readonly<Record<'solid' | 'glass', Mesh>>;
  private readonly fade: LookFade;
  private drawn = '';
  private seen = '';

  readonly form: BodyForm;
  readonly layer: InnerLayer;
  readonly source: LayerSource;

  constructor(form: BodyForm, layer: InnerLayer, source: LayerSource, shared: InnerShared) {
    this.form = form;
    this.layer = layer;
    this.source = source;
    this.slots = slotsOf(form, layer);
    this.fade = new LookFade(this.slots.length);
    this.material = new InnerMaterial(layer, this.texture.texture, shared);
    const { geometry } = source;
    this.parts = { solid: createPart(geometry, this.material.solid), glass: createPart(geometry, this.material.glass) };
    this.parts.glass.renderOrder = INNER_GLASS_ORDER;
    this.object.add(this.parts.solid, this.parts.glass);
    this.object.matrixAutoUpdate = false;
  }

  paint(theme: Theme): void {
    this.material.paint(theme);
    this.texture.paint(this.slots, theme);
  }

  /**
   * Shows the slots as the looks say.
   * @param seconds what comes and goes takes this long; 0 = at once
   * @returns true when the picture changes
   */
  show(looks: readonly (Look | null)[], seconds: number): boolean {
    const drawn = looks.map((look) => look?.drawn.charAt(0) ?? '-').join('');
    const seen = looks.map((look) => (look ? Number(look.isSelected) + 2 * Number(look.isHovered) + 4 * Number(look.isMarked) : 0)).join('');
    if (drawn === this.drawn && seen === this.seen) return false;
    this.looks = looks;
    this.texture.write(looks);
    if (drawn !== this.drawn) {
      this.fade.aim(looks, seconds);
      this.present();
    }
    this.drawn = drawn;
    this.seen = seen;
    return true;
  }

  /** Takes the whole layer away. @returns true when it was there */
  hide(seconds: number): boolean {
    return this.show(
      this.slots.map((slot) => slot && HIDDEN),
      seconds,
    );
  }

  /** Lets what comes and goes go on; true while there is more to come. */
  advance(seconds: number): boolean {
    if (!this.fade.isRunning) return false;
    if (this.fade.advance(seconds)) this.texture.present(this.fade, this.slots.length);
    else this.present();
    return this.fade.isRunning;
  }

  dispose(): void {
    for (const { geometry } of Object.values(this.parts)) geometry.dispose();
    this.material.dispose();
    this.texture.dispose();
  }

  /** Draws what is there, and what is on its way. */
  private present(): void {
    this.texture.present(this.fade, this.slots.length);
    this.fill('solid', (slot) => this.fade.isSolid(slot));
    this.fill('glass', (slot) => this.fade.isGlass(slot));
    this.parts.solid.material = this.fade.isRunning ? this.material.dissolving : this.material.solid;
  }

  private fill(part: 'solid' | 'glass', wanted: (slot: number) => boolean): void {
    const mesh = this.parts[part];
    const { geometry } = mesh;
    const index = this.source.geometry.index?.array ?? [];
    mesh.visible = this.slots.some((slot, number) => slot && wanted(number));
    if (!mesh.visible) return;
    // Room for all triangles once, so that later choices allocate nothing.
    if (!geometry.index) geometry.setIndex(new BufferAttribute(new Uint32Array(index.length), 1));
    const own = geometry.index;
    if (!own) return;
    const count = copySlots(index, this.slots, wanted, own.array as Uint32Array);
    own.clearUpdateRanges();
    own.addUpdateRange(0, count);
    own.needsUpdate = true;
    geometry.setDrawRange(0, count);
  }
}
