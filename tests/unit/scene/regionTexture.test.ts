import { describe, expect, it } from 'vitest';
import { REGION_IDS } from '#content/ids.ts';
import { CHANNEL, MUSCLE_WEIGHT, regionIndex, RegionTexture, TEXELS, writeWeights } from '#scene/regionTexture.ts';
import { hasRisk, isTreatable, regionsOf } from '#state/selectors.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import type { Selection } from '#state/store.ts';

const bytes = (states: RegionTexture): Uint8Array => states.texture.image.data as Uint8Array;
const texel = (states: RegionTexture, row: 0 | 1, index: number): number[] =>
  Array.from(bytes(states).subarray((row * TEXELS + index) * 4, (row * TEXELS + index) * 4 + 4));

describe('the region texture', () => {
  it('gives every region a texel of its own, below the eyeball’s', () => {
    const indices = REGION_IDS.map(regionIndex);
    expect(new Set(indices).size).toBe(REGION_IDS.length);
    expect(Math.max(...indices)).toBeLessThan(255);
    expect(indices[0]).toBe(0);
  });

  it('weighs each kind of choice in its own channel', () => {
    const weights = new Float32Array(TEXELS * 4);
    const lit = (choice: Selection, channel: number): (number | undefined)[] => {
      writeWeights(weights, choice);
      return regionsOf(choice).map((id) => weights[regionIndex(id) * 4 + channel]);
    };
    expect(new Set(lit({ kind: 'condition', id: 'low-back-pain' }, CHANNEL.condition))).toEqual(new Set([1]));
    expect(new Set(lit({ kind: 'risk', id: 'pneumothorax' }, CHANNEL.risk))).toEqual(new Set([1]));
    expect(new Set(lit({ kind: 'muscle', id: 'infraspinatus' }, CHANNEL.chosen))).toEqual(new Set([Math.fround(MUSCLE_WEIGHT)]));
    expect(lit({ kind: 'region', id: 'lumbar-left' }, CHANNEL.chosen)).toEqual([1]);
    writeWeights(weights, null);
    expect(weights.every((value) => value === 0)).toBe(true);
  });

  it('hatches a chosen region exactly where a risk lies', () => {
    const weights = new Float32Array(TEXELS * 4);
    for (const id of REGION_IDS) {
      writeWeights(weights, { kind: 'region', id });
      expect(weights[regionIndex(id) * 4 + CHANNEL.risk], id).toBe(hasRisk(regionBaseOf(id)) ? 1 : 0);
    }
  });

  it('marks what is treatable, whatever is chosen', () => {
    const states = new RegionTexture();
    states.aim({ kind: 'region', id: 'lumbar-left' }, 0);
    for (const [index, id] of REGION_IDS.entries()) {
      expect(texel(states, 1, index)[CHANNEL.hover], id).toBe(isTreatable(regionBaseOf(id)) ? 255 : 0);
    }
  });

  it('fades the fill and sets the outline at once', () => {
    const states = new RegionTexture();
    const at = regionIndex('lumbar-left');
    states.aim({ kind: 'condition', id: 'low-back-pain' }, 0.24);
    expect(texel(states, 0, at)[CHANNEL.condition]).toBe(0);
    expect(texel(states, 1, at)[CHANNEL.condition]).toBe(255);
    expect(states.advance(0.12)).toBe(true);
    expect(texel(states, 0, at)[CHANNEL.condition]).toBe(128);
    expect(states.advance(0.13)).toBe(false);
    expect(texel(states, 0, at)[CHANNEL.condition]).toBe(255);
    expect(states.advance(1)).toBe(false);
  });

  it('is there at once without a fade', () => {
    const states = new RegionTexture();
    states.aim({ kind: 'risk', id: 'fainting' }, 0);
    expect(texel(states, 0, regionIndex('forehead'))[CHANNEL.risk]).toBe(255);
    expect(states.advance(1)).toBe(false);
  });

  it('follows the pointer at once, also during a fade', () => {
    const states = new RegionTexture();
    states.aim({ kind: 'condition', id: 'low-back-pain' }, 0.24);
    states.advance(0.1);
    states.hover('sternum');
    expect(texel(states, 0, regionIndex('sternum'))[CHANNEL.hover]).toBe(255);
    states.advance(0.1);
    states.hover('forehead');
    expect(texel(states, 0, regionIndex('sternum'))[CHANNEL.hover]).toBe(0);
    states.advance(0.1);
    expect(texel(states, 0, regionIndex('forehead'))[CHANNEL.hover]).toBe(255);
  });
});
