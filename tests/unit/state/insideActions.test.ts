import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as actions from '#state/actions.ts';
import { SKIN_ONLY } from '#state/layers.ts';
import { layersReason } from '#state/shownInside.ts';
import { initialState, useStore } from '#state/store.ts';

const state = () => useStore.getState();
const LUNG = { ...SKIN_ONLY, skin: 'glass', bones: 'solid', organs: 'solid' };

beforeEach(() => useStore.setState(initialState, true));

describe('a risk with an inside', () => {
  test.each([
    ['pneumothorax', LUNG],
    ['thorax-wall', LUNG],
    ['shoulder-lung-tip', { ...LUNG, 'nerves-vessels': 'solid' }],
    ['groin-vessels', { ...SKIN_ONLY, skin: 'glass', bones: 'solid', 'nerves-vessels': 'solid' }],
    // Solid bone would hide the cord.
    ['spinal-canal', { ...SKIN_ONLY, skin: 'glass', bones: 'glass', 'nerves-vessels': 'solid' }],
  ] as const)('%s turns the skin to glass over what it is about, and leaving it brings the skin back', (id, layers) => {
    actions.select({ kind: 'risk', id });
    expect(state().layers).toEqual(layers);
    actions.select({ kind: 'risk', id: 'thorax-wall' });
    actions.clearSelection();
    expect(state()).toMatchObject({ layers: SKIN_ONLY, layersBefore: null });
  });

  test('another choice brings the skin back as well', () => {
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    actions.select({ kind: 'region', id: 'calf-left' });
    expect(state().layers).toEqual(SKIN_ONLY);
  });

  test('a structure pressed in the glass body keeps its neighbours, and leaving it brings the skin back', () => {
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    actions.select({ kind: 'structure', id: 'rib-5' });
    expect(state().layers).toEqual(LUNG);
    actions.clearSelection();
    expect(state().layers).toEqual(SKIN_ONLY);
  });

  test('a structure or a muscle chosen from a list is shown in the body', () => {
    actions.select({ kind: 'structure', id: 'lung-right' });
    expect(state().layers).toMatchObject({ skin: 'glass', organs: 'solid' });
    actions.select({ kind: 'muscle', id: 'piriformis' });
    expect(state().layers).toMatchObject({ skin: 'glass', muscles: 'solid', organs: 'hidden' });
  });

  test('layers chosen by hand are left alone, before and after', () => {
    actions.setLayer('muscles', 'glass');
    const chosen = state().layers;
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    expect(state().layers).toBe(chosen);
    actions.setLayer('organs', 'solid');
    actions.clearSelection();
    expect(state().layers).toEqual({ ...chosen, organs: 'solid' });
  });

  test('whoever goes back to the skin alone gets the glass again with the next choice', () => {
    actions.setLayer('bones', 'solid');
    actions.peel(0);
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    expect(state().layers).toEqual(LUNG);
  });

  test('a risk without an inside leaves the skin', () => {
    actions.select({ kind: 'risk', id: 'fainting' });
    expect(state().layers).toEqual(SKIN_ONLY);
  });
});

describe('steps', () => {
  test('set layers, and leave the named view for their own; leaving them goes back to the glass of the choice', () => {
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    actions.setView('left');
    actions.setStep(1);
    expect(state()).toMatchObject({ step: 1, view: null, layers: SKIN_ONLY });
    actions.setStep(2);
    expect(state().layers).toMatchObject({ skin: 'glass', muscles: 'solid' });
    actions.setStep(null);
    expect(state()).toMatchObject({ step: null, layers: LUNG });
    actions.clearSelection();
    expect(state().layers).toEqual(SKIN_ONLY);
  });

  test('an unknown step is none', () => {
    actions.setStep(1);
    expect(state().step).toBeNull();
    actions.select({ kind: 'risk', id: 'upper-neck-cord' });
    actions.setStep(9);
    expect(state().step).toBeNull();
  });
});

describe('what is visible', () => {
  test('is undone one by one, in order', () => {
    actions.peel(2);
    actions.hideStructure('rib-5-left');
    actions.isolateStructure('deltoid-right');
    actions.showAll();
    expect(state()).toMatchObject({ hidden: [], isolated: [] });
    actions.undoVisibility();
    expect(state()).toMatchObject({ hidden: ['rib-5-left'], isolated: ['deltoid-right'] });
    actions.undoVisibility();
    expect(state()).toMatchObject({ hidden: ['rib-5-left'], isolated: [] });
    actions.undoVisibility();
    actions.undoVisibility();
    expect(state()).toMatchObject({ layers: SKIN_ONLY, hidden: [], isolated: [], undoStack: [] });
    actions.undoVisibility();
    expect(state().undoStack).toEqual([]);
  });

  test('what changes nothing is not remembered', () => {
    actions.showAll();
    actions.hideStructure('atlas');
    actions.hideStructure('atlas');
    expect(state().undoStack).toHaveLength(1);
  });

  test('a layer asked for by its control is not hidden by the skin, and the last one to go closes it', () => {
    actions.chooseLayer('muscles', 'solid');
    expect(state().layers).toEqual({ ...SKIN_ONLY, skin: 'glass', muscles: 'solid' });
    actions.chooseLayer('skin', 'solid');
    expect(state().layers).toEqual({ ...SKIN_ONLY, muscles: 'solid' });
    actions.chooseLayer('bones', 'glass');
    expect(state().layers.skin).toBe('glass');
    actions.chooseLayer('muscles', 'hidden');
    expect(state().layers.skin).toBe('glass');
    actions.chooseLayer('bones', 'hidden');
    expect(state().layers).toEqual(SKIN_ONLY);
  });

  test('the skin stays away where it was taken away, until nothing else is left', () => {
    actions.peel(2);
    actions.chooseLayer('organs', 'solid');
    expect(state().layers).toMatchObject({ skin: 'hidden', organs: 'solid' });
    for (const layer of ['organs', 'muscles', 'bones'] as const) actions.chooseLayer(layer, 'hidden');
    expect(state().layers).toEqual(SKIN_ONLY);
  });

  test('with every layer hidden the skin comes back', () => {
    actions.setLayer('skin', 'hidden');
    expect(state().layers).toEqual(SKIN_ONLY);
  });

  test('showing a structure unhides it, shows its layer and takes the skin out of the way', () => {
    actions.hideStructure('rib-5-left');
    actions.showStructure('rib-5');
    expect(state()).toMatchObject({ hidden: [], layers: { skin: 'glass', bones: 'solid' } });
  });

  test('a chosen structure that lies within bone has the bones as glass, any other as they are', () => {
    actions.select({ kind: 'structure', id: 'vertebral-artery' });
    expect(state().layers).toMatchObject({ skin: 'glass', bones: 'glass', 'nerves-vessels': 'solid' });
    actions.select({ kind: 'structure', id: 'sciatic-nerve' });
    expect(state().layers).toMatchObject({ skin: 'glass', 'nerves-vessels': 'solid' });
    actions.clearSelection();
    actions.select({ kind: 'structure', id: 'sciatic-nerve' });
    expect(state().layers).toMatchObject({ bones: 'solid' });
  });

  test('showing a structure, or framing the choice, leaves the side that was named before', () => {
    actions.select({ kind: 'structure', id: 'scapula' });
    actions.setView('front');
    actions.showStructure('scapula');
    expect(state().view).toBeNull();
    actions.setView('front');
    actions.frameSelection();
    expect(state().view).toBeNull();
  });

  test('isolating brings a hidden structure back', () => {
    actions.hideStructure('lung-left');
    actions.isolateStructure('lung-left');
    expect(state()).toMatchObject({ hidden: [], isolated: ['lung-left'], layers: { organs: 'solid' } });
    actions.hideStructure('lung-left');
    expect(state()).toMatchObject({ hidden: ['lung-left'], isolated: [] });
  });
});

describe('a layer', () => {
  test('that failed is idle again when it is asked for once more; the others stay', () => {
    actions.setInnerStatus('bones', { state: 'ready' });
    actions.setInnerStatus('organs', { state: 'failed', failure: 'model-missing' });
    actions.retryLayer('organs');
    expect(state().innerStatus).toMatchObject({ bones: { state: 'ready' }, organs: { state: 'idle' } });
  });

  test('a choice forgets what lay beneath the last point', () => {
    actions.setPoint({ from: [0, 1, 0], inwards: [0, 0, 1] });
    actions.answerPoint(['rib-5-left']);
    expect(state().point?.beneath).toEqual(['rib-5-left']);
    actions.select({ kind: 'region', id: 'calf-left' });
    expect(state().point).toBeNull();
  });

  test('hover tells nobody when nothing has changed', () => {
    const heard = vi.fn<() => void>();
    const stop = useStore.subscribe(heard);
    actions.hoverStructure(null);
    expect(heard).not.toHaveBeenCalled();
    stop();
  });
});

describe('what the layers are called', () => {
  const reason = () => layersReason(state());

  test('after the step, the stop of the peel or the choice that shows them, and their own only by hand', () => {
    expect(reason()).toEqual({ kind: 'stop', stop: 0 });
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    expect(reason()).toEqual({ kind: 'choice', selection: { kind: 'risk', id: 'pneumothorax' } });
    for (const step of [1, 2, 3, 4, 5]) {
      actions.setStep(step);
      expect(reason()).toEqual({ kind: 'step', step, count: 5 });
    }
    actions.setLayer('nerves-vessels', 'glass');
    expect(reason()).toEqual({ kind: 'own' });
    actions.peel(4);
    expect(reason()).toEqual({ kind: 'stop', stop: 4 });
  });
});
