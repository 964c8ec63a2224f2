/**
 * The colours of the body: skin, highlights, hatch and light, for each skin
 * tone and theme. All are sRGB hex strings; the fills are mixed with the skin
 * before light, the inks (outlines, hatch) are drawn after it.
 *
 * Pairs are chosen so that a line always stands dark on pale or pale on dark:
 * a mid-tone fill with mid-tone lines fell under 3:1 when measured.
 */
import type { SkinTone, Theme } from '#state/store.ts';

export interface SkinPalette {
  /** Skin before light. */
  readonly skin: string;
  /** Fill of a chosen region, mixed 62 % with the skin. */
  readonly fill: string;
  /** Outline of a chosen region and the casing drawn outside it. */
  readonly outline: string;
  readonly casing: string;
  /** Fill and outline of a complaint's regions. */
  readonly amber: string;
  readonly amberOutline: string;
  /** Ground between the hatch lines of a zone and how much of it, 0..1. */
  readonly zone: string;
  readonly zoneMix: number;
  /** Hatch over a whole zone, and hatch inside a chosen region. */
  readonly hatch: string;
  readonly hatchOnFill: string;
  /** What is left of the light in the deepest folds: a warm tint, milder where the skin is already deep. */
  readonly folds: readonly [number, number, number];
  /** How much lighter a treatable region is than the rest: enough for a map, too little for a patch. */
  readonly lift: number;
  /** How much a region border changes the skin: negative darkens, positive lightens. */
  readonly border: number;
}

const PALE_FILL = { fill: '#7FE0D3', outline: '#06403C', casing: '#EAF6F1' };
const PALE_FOLDS: SkinPalette['folds'] = [0.82, 0.66, 0.6];
const DEEP_FOLDS: SkinPalette['folds'] = [0.7, 0.59, 0.55];
const AMBER = { amber: '#D79A2B', amberOutline: '#5A3500' };
const RED_ON_PALE = { zone: '#F3D9D1', zoneMix: 0.5, hatch: '#8F0F07', hatchOnFill: '#8F0F07' };

const tones: Readonly<Record<SkinTone, SkinPalette>> = {
  clay: { skin: '#CBB6A4', ...PALE_FILL, ...AMBER, ...RED_ON_PALE, folds: PALE_FOLDS, lift: 0.05, border: -0.16 },
  light: { skin: '#DDBFA8', ...PALE_FILL, ...AMBER, ...RED_ON_PALE, folds: PALE_FOLDS, lift: 0.05, border: -0.16 },
  medium: {
    skin: '#8E6852',
    ...PALE_FILL,
    outline: '#032B28',
    amber: '#E5A93C',
    amberOutline: '#3E2400',
    ...RED_ON_PALE,
    zoneMix: 0.62,
    hatch: '#7A0B04',
    hatchOnFill: '#7A0B04',
    folds: DEEP_FOLDS,
    lift: 0.06,
    border: -0.2,
  },
  dark: {
    skin: '#4E382E',
    fill: '#0B5A53',
    outline: '#C4F5EC',
    casing: '#062420',
    amber: '#E0A030',
    amberOutline: '#2A1800',
    zone: '#3A1210',
    zoneMix: 0.6,
    hatch: '#FFBFB4',
    hatchOnFill: '#FFBFB4',
    folds: DEEP_FOLDS,
    lift: 0.06,
    border: -0.3,
  },
};

/** On the dark page a zone is darkened and its hatch glows, as a zone in glass would. */
const darkZone = { zone: '#2A1214', zoneMix: 0.78, hatch: '#FF7A66' };

/** The colours for a skin tone under a theme. */
export function paletteOf(tone: SkinTone, theme: Theme): SkinPalette {
  return theme === 'dark' && tone !== 'dark' ? { ...tones[tone], ...darkZone } : tones[tone];
}

export interface LightPalette {
  /** Colour and intensity (three's units: 3.14 lights a facing white to white). */
  readonly key: readonly [string, number];
  readonly fill: readonly [string, number];
  readonly rim: readonly [string, number];
  readonly sky: readonly [string, number];
  readonly ground: string;
  /** The soft blob under the feet, and its opacity at the darkest. */
  readonly blob: readonly [string, number];
  /** Colour and strength of the soft sheen at grazing angles. */
  readonly sheen: readonly [string, number];
  /** Colour of the skin as glass, how much it takes the place of the skin's own, and how much of that on skin around that is whole. */
  readonly glass: readonly [string, number, number];
  /** How much the fills shine of themselves, 0..1, where light alone would leave them muddy. */
  readonly glow: number;
}

/** Light: warm and even on paper; calmer and a little cooler on the dark page. */
export const lights: Readonly<Record<Theme, LightPalette>> = {
  light: {
    key: ['#FFF6EC', 3.1],
    fill: ['#FFEBDD', 0.85],
    rim: ['#FFF8F2', 1.5],
    sky: ['#FFFAF4', 1.55],
    ground: '#D2B4A2',
    blob: ['#3B3020', 0.34],
    sheen: ['#FFE6D6', 0.14],
    glass: ['#3F4F59', 0.9, 0],
    glow: 0,
  },
  dark: {
    key: ['#F8EBDD', 2.15],
    fill: ['#D5D3D4', 0.65],
    rim: ['#D6E2F0', 1.7],
    sky: ['#D3D9E0', 0.9],
    ground: '#6B625F',
    blob: ['#000000', 0.6],
    sheen: ['#A9C3E0', 0.7],
    glass: ['#41719E', 0.8, 0.9],
    glow: 0.14,
  },
};
