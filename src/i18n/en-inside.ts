/** English words for what lies under the skin: layers, structures, steps. Statements about health are content. */
type Side = 'left' | 'right';
type LayerName = 'skin' | 'muscles' | 'bones' | 'organs' | 'nerves-vessels';
type LayerState = 'hidden' | 'glass' | 'solid';

const layerWords: Readonly<Record<LayerName, string>> = {
  skin: 'Skin',
  muscles: 'Muscles',
  bones: 'Bones',
  organs: 'Organs',
  'nerves-vessels': 'Nerves & vessels',
};
const shortWords: Readonly<Record<LayerName, string>> = { ...layerWords, 'nerves-vessels': 'Nerves' };
const stateWords: Readonly<Record<LayerState, string>> = { hidden: 'hidden', glass: 'glass', solid: 'solid' };

export const enInside = {
  // Layers
  'inside.layers': 'Layers',
  'inside.layer': (layer: LayerName) => layerWords[layer],
  'inside.layerShort': (layer: LayerName) => shortWords[layer],
  'inside.layerState': (state: LayerState) => stateWords[state],
  'inside.layerIs': (layer: LayerName, state: LayerState) => `${layerWords[layer]}: ${stateWords[state]}`,
  'inside.layerHint': 'Each press goes on: solid, glass, hidden',
  'inside.peel': 'Peel from skin to bone',
  'inside.peelShort': 'Peel',
  'inside.peelStop': (stop: number) =>
    ['Skin', 'Muscles under glass skin', 'Muscles', 'Organs under glass muscles', 'Organs and bones', 'Bones alone'][stop] ?? '',
  'inside.peelBetween': 'Your own choice of layers',
  'inside.peelWord': (stop: number) => ['Skin', 'Glass skin', 'Muscles', 'Glass muscles', 'Organs', 'Bones'][stop] ?? '',
  'inside.peelOwn': 'Own choice',
  'inside.loading': (layer: LayerName, percent: number | null) =>
    percent === null ? `Loading ${layerWords[layer].toLowerCase()}` : `Loading ${layerWords[layer].toLowerCase()}, ${percent}%`,
  'inside.failed': (layer: LayerName) => `${layerWords[layer]} could not be loaded. Everything else still works.`,
  'inside.key.bone': 'Bone',
  'inside.key.muscle': 'Muscle',
  'inside.key.organ': 'Lung and organs',
  'inside.key.nerve': 'Nerve',
  'inside.key.artery': 'Artery',
  'inside.key.vein': 'Vein',
  'inside.breathing': 'Let the lungs breathe',

  // A structure
  'inside.title': 'Inside',
  'inside.crumb': (layer: LayerName) => layerWords[layer],
  'inside.withSide': (name: string, side: Side | null) => (side ? `${name}, ${side}` : name),
  'inside.namesLoading': 'Loading the names',
  'inside.namesFailed': 'The list of structures could not be loaded.',
  'inside.fma': 'FMA number',
  'inside.fmaSides': (right: number, left: number) => `${right} (right), ${left} (left)`,
  'inside.drawnNames': 'Names, and how it was drawn',
  'inside.latin': 'Latin',
  'inside.belongs': 'Belongs to',
  'inside.layerRow': 'Layer',
  'inside.certainty': 'How sure the drawing is',
  'inside.certainty.measured on reference': 'Drawn from figures measured on a reference body',
  'inside.certainty.from text': 'Drawn from what anatomy texts describe',
  'inside.certainty.schematic': 'Schematic: a simple shape that shows where it lies',
  'inside.drawn': 'How it was drawn',
  'inside.aboutDrawing': 'About the drawing',
  'inside.notYours': 'A drawn average body. Your own may differ. It shows order, not distance.',
  'inside.inBody': 'In the body',
  'inside.notDrawn': 'This muscle is not drawn under the skin yet.',
  'inside.show': 'Show in the body',
  'inside.isolate': (side: Side | null) => (side ? `Only the ${side} one` : 'Only this one'),
  'inside.hide': (side: Side | null) => (side ? `Hide the ${side} one` : 'Hide'),
  'inside.showAll': 'Show all',
  'inside.undo': 'Undo',

  // The very point
  'inside.beneathPoint': 'Beneath this very point',
  'inside.beneathOf': 'From the skin inwards, of the layers that are loaded.',
  'inside.orderOnly': 'Order only. We show no distances.',

  // Steps
  'inside.steps': 'Step by step',
  'inside.stepsStart': 'Show step by step',
  'inside.stepOf': (step: number, count: number) => `Step ${step} of ${count}`,
  'inside.stepPrevious': 'Previous',
  'inside.stepNext': 'Next',
  'inside.stepsEnd': 'End the steps',
};
