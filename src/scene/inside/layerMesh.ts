/**
 * One layer on the canvas: a mesh for what is solid and one for what is glass,
 * sharing vertices, each with the triangles of its structures alone. Hidden
 * structures are in neither, so they cost nothing.
 */
import { BufferAttribute, BufferGeometry, Group, Mesh } from 'three';
import type { InnerLayer } from '#state/layers.ts';
import type { BodyForm, Theme } from '#state/store.ts';
import { InnerMaterial } from './innerMaterial.ts';
import type { Look } from './look.ts';
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

function createPart(source: BufferGeometry, material: Mesh['material']): Mesh {
  const geometry = new BufferGeometry();
  for (const name of ['position', 'normal', '_structure']) geometry.setAttribute(name, source.getAttribute(name));
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
  private drawn = '';
  private seen = '';

  readonly form: BodyForm;
  readonly layer: InnerLayer;
  readonly source: BufferGeometry;

  constructor(form: BodyForm, layer: InnerLayer, source: BufferGeometry, theme: Theme) {
    this.form = form;
    this.layer = layer;
    this.source = source;
    this.slots = slotsOf(form, layer);
    this.material = new InnerMaterial(layer, this.texture.texture);
    this.parts = { solid: createPart(source, this.material.solid), glass: createPart(source, this.material.glass) };
    this.parts.glass.renderOrder = INNER_GLASS_ORDER;
    this.object.add(this.parts.solid, this.parts.glass);
    this.object.matrixAutoUpdate = false;
    this.paint(theme);
  }

  paint(theme: Theme): void {
    this.material.paint(theme);
    this.texture.paint(this.slots, theme);
  }

  /** Shows the slots as the looks say. @returns true when the picture changes */
  show(looks: readonly (Look | null)[]): boolean {
    const drawn = looks.map((look) => look?.drawn.charAt(0) ?? '-').join('');
    const seen = looks.map((look) => (look ? Number(look.isSelected) + 2 * Number(look.isHovered) : 0)).join('');
    if (drawn === this.drawn && seen === this.seen) return false;
    this.looks = looks;
    this.texture.write(looks);
    if (drawn !== this.drawn) {
      this.fill('solid', (slot) => looks[slot]?.drawn === 'solid');
      this.fill('glass', (slot) => looks[slot]?.drawn === 'glass' || looks[slot]?.drawn === 'ghost');
    }
    this.drawn = drawn;
    this.seen = seen;
    return true;
  }

  /** Takes the whole layer away. @returns true when it was there */
  hide(): boolean {
    return this.show(this.slots.map((slot) => slot && { drawn: 'hidden', isSelected: false, isHovered: false }));
  }

  dispose(): void {
    for (const { geometry } of Object.values(this.parts)) geometry.dispose();
    this.material.dispose();
    this.texture.dispose();
  }

  private fill(part: 'solid' | 'glass', wanted: (slot: number) => boolean): void {
    const mesh = this.parts[part];
    const { geometry } = mesh;
    const index = this.source.index?.array ?? [];
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
