import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { riskStructures } from '#content/inside/riskStructures.ts';
import type { Theme } from '#state/store.ts';
import { colourOf, MARK, MARK_FROM, TISSUES, tissueOf, type Tissue } from '../../../src/scene/inside/innerPalette.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Linear sRGB, 0..1. */
function linear(hex: string): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

const luminance = (hex: string): number => linear(hex).reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** CIE L*a*b*, D65. */
function lab(hex: string): readonly [number, number, number] {
  const [r, g, b] = linear(hex);
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 colour difference. */
function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(THEMES)('colours under the skin, %s', (theme) => {
  it('tell the organs that lie side by side apart', () => {
    const organs: readonly Tissue[] = ['lung', 'pleura', 'heart', 'liver', 'spleen', 'kidney'];
    for (const [i, one] of organs.entries()) {
      for (const other of organs.slice(i + 1)) expect(difference(TISSUES[one][theme], TISSUES[other][theme]), `${one} and ${other}`).toBeGreaterThan(15);
    }
  });

  it('tell nerves, arteries and veins apart', () => {
    expect(difference(TISSUES.artery[theme], TISSUES.vein[theme])).toBeGreaterThan(40);
    expect(difference(TISSUES.artery[theme], TISSUES.nerve[theme])).toBeGreaterThan(40);
    expect(difference(TISSUES.vein[theme], TISSUES.nerve[theme])).toBeGreaterThan(40);
  });

  it('let the mark of a risk be seen on all that bears it', () => {
    for (const structure of new Set(Object.values(riskStructures).flat())) {
      // A film goes with the lung that it lines.
      const on = tissueOf(structure) === 'pleura' ? TISSUES.lung[theme] : colourOf(structure, theme);
      const ink = luminance(on) >= MARK_FROM[theme] ? MARK.dark : MARK.pale;
      expect(contrast(ink, on), structure).toBeGreaterThan(3);
    }
  });

  it('are those of the legend, as near as light leaves them', () => {
    const dark = tokens.slice(tokens.indexOf("[data-theme='dark']"));
    const block = theme === 'dark' ? dark : tokens;
    for (const tissue of ['muscle', 'bone', 'cartilage', 'lung', 'pleura', 'heart', 'liver', 'spleen', 'kidney', 'nerve', 'artery', 'vein'] as const) {
      const swatch = new RegExp(`--inner-${tissue}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '';
      expect(swatch, tissue).toMatch(/^#/);
      expect(difference(swatch, TISSUES[tissue][theme]), tissue).toBeLessThan(18);
    }
  });
});
