/**
 * Colours of what lies under the skin, sRGB hex: what anatomy plates have
 * agreed on (arteries red, veins blue, nerves yellow), kept quiet.
 */
import type { StructureId } from '#content/generated/anatomy-manifest.ts';
import type { InnerLayer } from '#state/layers.ts';
import type { Theme } from '#state/store.ts';
import { factsOf } from './slots.ts';

/** What has a colour of its own; the legend's tokens `--inner-*` bear the same names. */
export type Tissue =
  | 'muscle'
  | 'bone'
  | 'cartilage'
  | 'lung'
  | 'pleura'
  | 'heart'
  | 'liver'
  | 'spleen'
  | 'kidney'
  | 'airway'
  | 'gullet'
  | 'nerve'
  | 'artery'
  | 'vein';

/**
 * Colours before light. Lungs and their lining first: rose, and a pale blue
 * film. The other organs are deeper, each of another hue, so that none is
 * mistaken for its neighbour.
 */
export const TISSUES: Readonly<Record<Tissue, Readonly<Record<Theme, string>>>> = {
  muscle: { light: '#B27A6C', dark: '#AD7466' },
  bone: { light: '#DED5C4', dark: '#CFD6DA' },
  cartilage: { light: '#B4BDB8', dark: '#AEBCC6' },
  lung: { light: '#DA9183', dark: '#D2705C' },
  pleura: { light: '#6E9DBA', dark: '#8FBBD8' },
  heart: { light: '#A84F52', dark: '#A84A4E' },
  liver: { light: '#96695A', dark: '#8A6155' },
  spleen: { light: '#77749F', dark: '#74719C' },
  kidney: { light: '#98687C', dark: '#98677C' },
  airway: { light: '#D3C4AE', dark: '#C9C2B4' },
  gullet: { light: '#C4A08C', dark: '#B8937E' },
  nerve: { light: '#D6AC3B', dark: '#E6C262' },
  artery: { light: '#B5342B', dark: '#C9463B' },
  vein: { light: '#49699B', dark: '#6086BE' },
};

/** A structure's tissue by the words of its id. First match counts. */
const rules: readonly (readonly [RegExp, Tissue])[] = [
  [/artery|aorta/, 'artery'],
  [/vein|cava/, 'vein'],
  [/nerve|plexus|cord|ganglion|root/, 'nerve'],
  [/pleura/, 'pleura'],
  [/lung/, 'lung'],
  [/heart/, 'heart'],
  [/trachea/, 'airway'],
  [/oesophagus/, 'gullet'],
  [/liver/, 'liver'],
  [/spleen/, 'spleen'],
  [/kidney/, 'kidney'],
  [/cartilage|disc|meniscus/, 'cartilage'],
];

const byLayer: Readonly<Record<InnerLayer, Tissue>> = {
  bones: 'bone',
  muscles: 'muscle',
  organs: 'gullet',
  'nerves-vessels': 'nerve',
};

/** What a structure is made of, as far as its colour goes. */
export function tissueOf(id: StructureId): Tissue {
  const { layer } = factsOf(id);
  // A muscle's name may hold a word of the table, as levator costarum's neighbours do.
  const rule = layer === 'muscles' ? undefined : rules.find(([word]) => word.test(id));
  return rule?.[1] ?? byLayer[layer];
}

/** The colour of a structure before light. */
export function colourOf(id: StructureId, theme: Theme): string {
  return TISSUES[tissueOf(id)][theme];
}

/** Colour of sinew at a muscle's ends. */
export const SINEW: Readonly<Record<Theme, string>> = { light: '#E4DACB', dark: '#D6D6D1' };
/** Light of a chosen structure, and the glow of one under the pointer. */
export const CHOSEN: Readonly<Record<Theme, string>> = { light: '#2FB3A5', dark: '#5FD8CA' };

/** Ink of the mark of a risk: dark on what is pale, pale on what is dark. */
export const MARK = { dark: '#4A0805', pale: '#FFF3EE' } as const;

/**
 * From this relative luminance of a colour on the dark ink is taken. On the
 * dark page the skin's own hatch glows over the organ's: there pale ink adds
 * to it and dark ink would put it out.
 */
export const MARK_FROM: Readonly<Record<Theme, number>> = { light: 0.16, dark: 0.45 };
