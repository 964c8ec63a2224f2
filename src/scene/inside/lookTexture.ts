/**
 * What the shader knows about each structure: two texels a slot. Row 0: chosen,
 * hovered, how much of its glass is left (255 = all, less = ghost), fibres (255
 * = muscle). Row 1: its colour, sRGB.
 */
import { Color, DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import type { Theme } from '#state/store.ts';
import type { Look } from './look.ts';
import { colourOf } from './innerPalette.ts';
import type { Slot } from './slots.ts';

/** Texels in a row: 256 structures, two sides. */
export const SLOTS = 512;

/** Of a glass's alpha, what a ghost keeps, 0..255. */
export const GHOST = 70;

/** Writes the looks into row 0. @param out at least SLOTS * 4 long */
export function writeLooks(out: Uint8Array, looks: readonly (Look | null)[]): void {
  looks.forEach((look, slot) => {
    if (!look) return;
    out[slot * 4] = look.isSelected ? 255 : 0;
    out[slot * 4 + 1] = look.isHovered ? 255 : 0;
    out[slot * 4 + 2] = look.drawn === 'ghost' ? GHOST : 255;
  });
}

/** The texture of one layer. */
export class LookTexture {
  readonly texture: DataTexture;
  private readonly bytes = new Uint8Array(SLOTS * 4 * 2);
  private readonly colour = new Color();

  constructor() {
    this.texture = new DataTexture(this.bytes, SLOTS, 2, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
  }

  /** Colours of the slots under a theme. */
  paint(slots: readonly (Slot | null)[], theme: Theme): void {
    slots.forEach((slot, index) => {
      if (!slot) return;
      this.colour.set(colourOf(slot.id, theme)).convertLinearToSRGB();
      const { r, g, b } = this.colour;
      this.bytes.set([Math.round(r * 255), Math.round(g * 255), Math.round(b * 255), 255], (SLOTS + index) * 4);
    });
    this.texture.needsUpdate = true;
  }

  write(looks: readonly (Look | null)[]): void {
    writeLooks(this.bytes, looks);
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
