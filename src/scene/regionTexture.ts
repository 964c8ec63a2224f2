/**
 * What the skin's shader knows about each region: one texel a region in a
 * small texture, written from the state, faded without allocations.
 *
 * Texel x = region index. Row 0 holds the weights of the fills (0..255), which
 * fade; row 1 what changes at once: who belongs to the choice (for outlines),
 * and whether anything named is treated there.
 */
import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import { REGION_IDS, type RegionId } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { hasRisk, isTreatable, regionsOf } from '#state/selectors.ts';
import type { Selection } from '#state/store.ts';

/** Texels in a row; index 255 is the eyeball and stays empty. */
export const TEXELS = 256;

/** Channels: of row 0, and but for the last of row 1, where `hover` is `treatable`. */
export const CHANNEL = {
  /** Chosen region (1) or a region of a chosen muscle (`MUSCLE_WEIGHT`). */
  chosen: 0,
  condition: 1,
  risk: 2,
  hover: 3,
} as const;

/** A muscle's regions are lit less than a region chosen itself: the muscle is only part of them. */
export const MUSCLE_WEIGHT = 0.6;

const indexOf = new Map<RegionId, number>(REGION_IDS.map((id, index) => [id, index]));

/** The region's index in the model, as `_REGION.x` carries it. */
export function regionIndex(id: RegionId): number {
  return indexOf.get(id) ?? -1;
}

/**
 * Writes the weights (0..1, RGBA a region) that a choice asks for.
 * @param out length TEXELS * 4; overwritten
 */
export function writeWeights(out: Float32Array, selection: Selection | null): void {
  out.fill(0);
  for (const id of regionsOf(selection)) {
    const at = regionIndex(id) * 4;
    if (selection?.kind === 'condition') out[at + CHANNEL.condition] = 1;
    else if (selection?.kind === 'risk') out[at + CHANNEL.risk] = 1;
    else if (selection?.kind === 'muscle') out[at + CHANNEL.chosen] = MUSCLE_WEIGHT;
    else {
      out[at + CHANNEL.chosen] = 1;
      if (hasRisk(regionBaseOf(id))) out[at + CHANNEL.risk] = 1;
    }
  }
}

/** The texture and the fade of its row 0. */
export class RegionTexture {
  readonly texture: DataTexture;
  private readonly bytes = new Uint8Array(TEXELS * 4 * 2);
  private readonly from = new Float32Array(TEXELS * 4);
  private readonly now = new Float32Array(TEXELS * 4);
  private readonly to = new Float32Array(TEXELS * 4);
  private hovered: RegionId | null = null;
  private elapsed = 0;
  private duration = 0;

  constructor() {
    for (const [index, id] of REGION_IDS.entries()) {
      if (isTreatable(regionBaseOf(id))) this.bytes[(TEXELS + index) * 4 + CHANNEL.hover] = 255;
    }
    this.texture = new DataTexture(this.bytes, TEXELS, 2, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  /**
   * Heads for the weights of a choice.
   * @param duration seconds; 0 = at once
   */
  aim(selection: Selection | null, duration: number): void {
    writeWeights(this.to, selection);
    this.setHover(this.to);
    this.from.set(duration === 0 ? this.to : this.now);
    this.now.set(this.from);
    this.elapsed = 0;
    this.duration = this.now.every((value, i) => value === this.to[i]) ? 0 : duration;
    for (let i = 0; i < this.to.length; i++) {
      if (i % 4 !== CHANNEL.hover) this.bytes[TEXELS * 4 + i] = this.to[i] ? 255 : 0;
    }
    this.write();
  }

  /** Lights the region under the pointer. At once, so that one change of region is one frame. */
  hover(id: RegionId | null): void {
    this.hovered = id;
    for (const weights of [this.from, this.now, this.to]) this.setHover(weights);
    this.write();
  }

  /** Moves the fade on by `seconds`; false when there is none. */
  advance(seconds: number): boolean {
    if (this.duration === 0) return false;
    this.elapsed += seconds;
    const t = Math.min(1, this.elapsed / this.duration);
    const eased = t * t * (3 - 2 * t);
    for (let i = 0; i < this.now.length; i++) {
      const from = this.from[i] ?? 0;
      this.now[i] = from + ((this.to[i] ?? 0) - from) * eased;
    }
    if (t === 1) this.duration = 0;
    this.write();
    return t < 1;
  }

  dispose(): void {
    this.texture.dispose();
  }

  private setHover(weights: Float32Array): void {
    for (let i = CHANNEL.hover; i < weights.length; i += 4) weights[i] = 0;
    if (this.hovered) weights[regionIndex(this.hovered) * 4 + CHANNEL.hover] = 1;
  }

  private write(): void {
    for (let i = 0; i < this.now.length; i++) this.bytes[i] = Math.round((this.now[i] ?? 0) * 255);
    this.texture.needsUpdate = true;
  }
}
