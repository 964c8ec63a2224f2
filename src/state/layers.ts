/**
 * The layers of the body and what each shows: pure tables and rules, shared by
 * store, address, scene and panels.
 */

/** From the skin inwards; the order in which the peel takes them away. */
export const LAYER_NAMES = ['skin', 'muscles', 'bones', 'organs', 'nerves-vessels'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
/** The layers that have files of their own. */
export type InnerLayer = Exclude<LayerName, 'skin'>;
export const INNER_LAYERS: readonly InnerLayer[] = ['muscles', 'bones', 'organs', 'nerves-vessels'];

export const LAYER_STATES = ['hidden', 'glass', 'solid'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

export type Layers = Readonly<Record<LayerName, LayerState>>;

/** The first view: skin alone. */
export const SKIN_ONLY: Layers = {
  skin: 'solid',
  muscles: 'hidden',
  bones: 'hidden',
  organs: 'hidden',
  'nerves-vessels': 'hidden',
};

/** Stops of the peel slider, from skin to bone. */
export const PEEL: readonly Layers[] = [
  SKIN_ONLY,
  { ...SKIN_ONLY, skin: 'glass', muscles: 'solid', bones: 'solid' },
  { ...SKIN_ONLY, skin: 'hidden', muscles: 'solid', bones: 'solid' },
  { ...SKIN_ONLY, skin: 'hidden', muscles: 'glass', bones: 'solid', organs: 'solid', 'nerves-vessels': 'solid' },
  { ...SKIN_ONLY, skin: 'hidden', bones: 'solid', organs: 'solid', 'nerves-vessels': 'solid' },
  { ...SKIN_ONLY, skin: 'hidden', bones: 'solid' },
];

/** True when two choices of layers show the same. */
export function sameLayers(a: Layers, b: Layers): boolean {
  return LAYER_NAMES.every((name) => a[name] === b[name]);
}

/** The peel's stop that these layers stand at, or null between stops. */
export function peelOf(layers: Layers): number | null {
  const found = PEEL.findIndex((stop) => sameLayers(stop, layers));
  return found < 0 ? null : found;
}

/** How deep the outermost solid layer of each kind lies, in stops of the peel. */
const DEPTH: Readonly<Record<LayerName, number>> = { skin: 0, muscles: 1.5, organs: 3.5, 'nerves-vessels': 3.5, bones: 4.5 };

/** Where the peel's knob stands, in stops: between two where these layers are none of them. */
export function peelPosition(layers: Layers): number {
  const solid = LAYER_NAMES.filter((name) => layers[name] === 'solid').map((name) => DEPTH[name]);
  // Glass throughout is nearest to the glass skin.
  return peelOf(layers) ?? (solid.length > 0 ? Math.min(...solid) : 0.5);
}

/** True while anything but solid skin is shown. */
export function showsInside(layers: Layers): boolean {
  return !sameLayers(layers, SKIN_ONLY);
}

/**
 * Reads "skin:glass,muscles:solid,bones": a bare name is solid, what is not
 * named is hidden. Unknown words go to `dropped`. Null where nothing was known,
 * or nothing would be shown.
 */
export function parseLayers(text: string): { layers: Layers | null; dropped: string[] } {
  const dropped: string[] = [];
  const found: Partial<Record<LayerName, LayerState>> = {};
  for (const part of text.split(',')) {
    const [word = '', how = 'solid', ...rest] = part.trim().split(':');
    const name = LAYER_NAMES.find((each) => each === word);
    const state = LAYER_STATES.find((each) => each === how);
    if (name && state && rest.length === 0) found[name] = state;
    else dropped.push(part);
  }
  const hidden = { skin: 'hidden', muscles: 'hidden', bones: 'hidden', organs: 'hidden', 'nerves-vessels': 'hidden' } as const;
  const layers: Layers = { ...hidden, ...found };
  const shown = LAYER_NAMES.some((name) => layers[name] !== 'hidden');
  return { layers: shown ? layers : null, dropped };
}

/** Prints what `parseLayers` reads; hidden layers are left out, solid is the bare name but for the skin. */
export function printLayers(layers: Layers): string {
  return LAYER_NAMES.filter((name) => layers[name] !== 'hidden')
    .map((name) => (layers[name] === 'solid' && name !== 'skin' ? name : `${name}:${layers[name]}`))
    .join(',');
}
