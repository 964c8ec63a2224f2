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
const names = ['skin', 'muscles', 'bones', 'organs', 'nerves-vessels'] as const;

/** "Glass skin, bones and organs": what can be seen, from the skin inwards. */
function shownWords(layers: Readonly<Record<LayerName, LayerState>>): string {
  const shown = names
    .filter((name) => layers[name] !== 'hidden')
    .map((name) => (layers[name] === 'glass' ? `glass ${layerWords[name].toLowerCase()}` : layerWords[name].toLowerCase()));
  const words = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const enInside = {
  // Layers
  'inside.layers': 'Layers',
  'inside.layer': (layer: LayerName) => layerWords[layer],
  'inside.layerShort': (layer: LayerName) => shortWords[layer],
  'inside.layerStateWord': (state: LayerState) => ({ hidden: 'Hidden', glass: 'Glass', solid: 'Solid' })[state],
  'inside.layerIs': (layer: LayerName, state: LayerState) => `${layerWords[layer]}: ${stateWords[state]}`,
  'inside.layerHint': 'Each press goes on: solid, glass, hidden',
  'inside.peel': 'Peel from skin to bone',
  'inside.peelShort': 'Peel',
  'inside.peelStop': (stop: number) =>
    ['Skin', 'Muscles under glass skin', 'Muscles', 'Organs under glass muscles', 'Organs and bones', 'Bones alone'][stop] ?? '',
  'inside.peelWord': (stop: number) => ['Skin', 'Glass skin', 'Muscles', 'Glass muscles', 'Organs', 'Bones'][stop] ?? '',
  'inside.peelChoice': 'This choice',
  'inside.peelOwn': 'Your layers',
  'inside.shown': shownWords,
  'inside.loading': (layer: LayerName, percent: number | null) => {
    const words = layerWords[layer].toLowerCase();
    // All has come: a slow phone still needs a moment to make shapes of it.
    if (percent === 100) return `Preparing ${words}`;
    return percent === null ? `Loading ${words}` : `Loading ${words}, ${percent}%`;
  },
  'inside.failed': (layer: LayerName) => `${layerWords[layer]} could not be loaded.`,
  'inside.failedRest': 'Everything else still works.',
  'inside.layerKey': (layer: Exclude<LayerName, 'skin'>) =>
    ({ muscles: 'Muscle', bones: 'Bone', organs: 'Lung and organs', 'nerves-vessels': 'Nerve, artery, vein' })[layer],
  'inside.layerKeyBrief': (layer: Exclude<LayerName, 'skin'>) =>
    ({ muscles: 'Muscle', bones: 'Bone', organs: 'Organs', 'nerves-vessels': 'Nerves' })[layer],
  'inside.key.muscle': 'Muscle',
  'inside.key.bone': 'Bone',
  'inside.key.cartilage': 'Cartilage',
  'inside.key.lung': 'Lung',
  'inside.key.pleura': 'Lining of the lung',
  'inside.key.heart': 'Heart',
  'inside.key.liver': 'Liver',
  'inside.key.spleen': 'Spleen',
  'inside.key.kidney': 'Kidney',
  'inside.key.nerve': 'Nerve',
  'inside.key.artery': 'Artery',
  'inside.key.vein': 'Vein',
  'inside.breathing': 'Let the lungs breathe',
  'inside.breathingStill': 'Your device asks for less motion, so the lungs keep still.',

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
  'inside.drawnHere': 'What is drawn',
  'inside.risks': 'Risk zones it belongs to',
  'inside.noRisk': 'We know of no hazard with a source that belongs to it.',
  'inside.others': 'Others of its group',
  'inside.notDrawn': 'This muscle is not drawn under the skin yet.',
  'inside.show': 'Show in the body',
  'inside.isolate': (side: Side | null) => (side ? `Only the ${side} one` : 'Only this one'),
  'inside.hide': (side: Side | null) => (side ? `Hide the ${side} one` : 'Hide'),
  'inside.showAll': 'Show all',
  'inside.undo': 'Undo',

  // The very point
  'inside.beneathPoint': 'Beneath this very point',
  'inside.beneathOf': 'From the skin inwards, as the body is drawn. What belongs to the far side is left out.',
  'inside.pointHint': 'Press a point on the body to see what lies beneath that very point.',
  'inside.pointLoading': (percent: number) => `Loading what lies under the skin, ${percent}%`,
  'inside.pointNothing': 'Nothing that is drawn lies beneath this point.',
  'inside.orderOnly': 'Order only. We show no distances.',

  // Steps
  'inside.steps': 'Step by step',
  'inside.stepsStart': 'Show step by step',
  'inside.stepOf': (step: number, count: number) => `Step ${step} of ${count}`,
  'inside.stepShort': (step: number) => `Step ${step}`,
  'inside.stepPrevious': 'Previous',
  'inside.stepNext': 'Next',
  'inside.stepsEnd': 'End the steps',
};
