/**
 * What the shader knows about each structure: two texels a slot. Row 0: chosen,
 * hovered, how much of its glass there is (255 = all, less = ghost), how much
 * of what is solid. Row 1: its colour, sRGB, and whether it is a film and
 * whether it bears the mark of the chosen risk.
 */
import { Color, DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import type { Theme } from '#state/store.ts';
import type { Look } from './look.ts';
import type { LookFade } from './lookFade.ts';
import { colourOf } from './innerPalette.ts';
import type { Slot } from './slots.ts';

/** Texels in a row: 256 structures, two sides. */
export const SLOTS = 512;

/** The flags of row 1's last byte, as thirds of 255. */
const FILM_FLAG = 85;
const MARK_FLAG = 170;

/** Writes what changes at once. @param out at least SLOTS * 8 long */
export function writeLooks(out: Uint8Array, looks: readonly (Look | null)[]): void {
  looks.forEach((look, slot) => {
    if (!look) return;
    out[slot * 4] = look.isSelected ? 255 : 0;
    out[slot * 4 + 1] = look.isHovered ? 255 : 0;
    out[(SLOTS + slot) * 4 + 3] = (look.isMarked ? MARK_FLAG : 0) + (look.isFilm ? FILM_FLAG : 0);
  });
}

/** Writes what fades, as far as it has come. @param out at least SLOTS * 4 long */
export function writePresence(out: Uint8Array, fade: Pick<LookFade, 'now'>, slots: number): void {
  for (let slot = 0; slot < slots; slot++) {
    out[slot * 4 + 2] = Math.round(255 * (fade.now[slot * 2 + 1] ?? 0));
    out[slot * 4 + 3] = Math.round(255 * (fade.now[slot * 2] ?? 0));
  }
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
      const at = (SLOTS + index) * 4;
      [r, g, b].forEach((value, channel) => (this.bytes[at + channel] = Math.round(value * 255)));
    });
    this.texture.needsUpdate = true;
  }

  write(looks: readonly (Look | null)[]): void {
    writeLooks(this.bytes, looks);
    this.texture.needsUpdate = true;
  }

  /** Shows what fades as far as it has come. */
  present(fade: LookFade, slots: number): void {
    writePresence(this.bytes, fade, slots);
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
