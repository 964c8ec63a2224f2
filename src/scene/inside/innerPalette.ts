/**
 * Colours of what lies under the skin, sRGB hex: what anatomy plates have
 * agreed on (arteries red, veins blue, nerves yellow), kept quiet.
 */
import type { StructureId } from '#content/generated/anatomy-manifest.ts';
import type { Theme } from '#state/store.ts';
import { factsOf } from './slots.ts';

/** A structure's colour by the last words of its id, by theme. First match counts. */
const rules: readonly (readonly [RegExp, Readonly<Record<Theme, string>>])[] = [
  [/artery|aorta/, { light: '#B5342B', dark: '#C9463B' }],
  [/vein|cava/, { light: '#49699B', dark: '#6086BE' }],
  [/nerve|plexus|cord|ganglion|root/, { light: '#D6AC3B', dark: '#E6C262' }],
  [/pleura/, { light: '#C98A94', dark: '#E6A9AC' }],
  [/lung/, { light: '#CE7A6C', dark: '#D2705C' }],
  [/heart/, { light: '#9C4A47', dark: '#A3504B' }],
  [/trachea/, { light: '#D3C4AE', dark: '#C9C2B4' }],
  [/oesophagus/, { light: '#BE8C7C', dark: '#B58678' }],
  [/kidney/, { light: '#96534A', dark: '#A05C50' }],
  [/cartilage|disc|meniscus/, { light: '#B4BDB8', dark: '#AEBCC6' }],
];

const byLayer: Readonly<Record<'bones' | 'muscles' | 'organs' | 'nerves-vessels', Readonly<Record<Theme, string>>>> = {
  bones: { light: '#DED5C4', dark: '#CFD6DA' },
  muscles: { light: '#9B5146', dark: '#9E4D43' },
  organs: { light: '#C58C80', dark: '#BC8377' },
  'nerves-vessels': { light: '#D6AC3B', dark: '#E6C262' },
};

/** The colour of a structure before light. */
export function colourOf(id: StructureId, theme: Theme): string {
  const { layer } = factsOf(id);
  // A muscle's name may hold a word of the table, as levator costarum's neighbours do.
  const rule = layer === 'muscles' ? undefined : rules.find(([word]) => word.test(id));
  return (rule?.[1] ?? byLayer[layer])[theme];
}

/** Colour of sinew at a muscle's ends. */
export const SINEW = '#E4DACB';
/** Light of a chosen structure, and the glow of one under the pointer. */
export const CHOSEN: Readonly<Record<Theme, string>> = { light: '#2FB3A5', dark: '#5FD8CA' };
