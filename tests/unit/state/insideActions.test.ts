import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as actions from '#state/actions.ts';
import { SKIN_ONLY } from '#state/layers.ts';
import { registerScene } from '#state/sceneHandle.ts';
import { initialState, useStore } from '#state/store.ts';

const state = () => useStore.getState();
const LUNG = { ...SKIN_ONLY, skin: 'glass', bones: 'solid', organs: 'solid' };

beforeEach(() => useStore.setState(initialState, true));

describe('a risk with an inside', () => {
  test.each(['pneumothorax', 'shoulder-lung-tip', 'thorax-wall'] as const)('%s turns the skin to glass, and leaving it brings the skin back', (id) => {
    actions.select({ kind: 'risk', id });
    expect(state().layers).toEqual(LUNG);
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
  test('set layers and camera; leaving them goes back to the glass of the choice', () => {
    const frameStructure = vi.fn<(id: string, view?: string) => void>();
    const frame = vi.fn<() => void>();
    const leave = registerScene({ frameStructure, frame } as never);
    actions.select({ kind: 'risk', id: 'pneumothorax' });
    actions.setStep(1);
    expect(frame).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ step: 1, layers: SKIN_ONLY });
    actions.setStep(2);
    expect(frameStructure).toHaveBeenCalledExactlyOnceWith('rhomboid-major', 'back');
    expect(state().layers).toMatchObject({ skin: 'glass', muscles: 'solid' });
    actions.setStep(null);
    expect(state()).toMatchObject({ step: null, layers: LUNG });
    actions.clearSelection();
    expect(state().layers).toEqual(SKIN_ONLY);
    leave();
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
    expect(state()).toMatchObject({ hidden: [], isolated: null });
    actions.undoVisibility();
    expect(state()).toMatchObject({ hidden: ['rib-5-left'], isolated: 'deltoid-right' });
    actions.undoVisibility();
    expect(state()).toMatchObject({ hidden: ['rib-5-left'], isolated: null });
    actions.undoVisibility();
    actions.undoVisibility();
    expect(state()).toMatchObject({ layers: SKIN_ONLY, hidden: [], isolated: null, undoStack: [] });
    actions.undoVisibility();
    expect(state().undoStack).toEqual([]);
  });

  test('what changes nothing is not remembered', () => {
    actions.showAll();
    actions.hideStructure('atlas');
    actions.hideStructure('atlas');
    expect(state().undoStack).toHaveLength(1);
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

  test('isolating brings a hidden structure back', () => {
    actions.hideStructure('lung-left');
    actions.isolateStructure('lung-left');
    expect(state()).toMatchObject({ hidden: [], isolated: 'lung-left', layers: { organs: 'solid' } });
    actions.hideStructure('lung-left');
    expect(state()).toMatchObject({ hidden: ['lung-left'], isolated: null });
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
    actions.setBeneath(['rib-5-left']);
    actions.select({ kind: 'region', id: 'calf-left' });
    expect(state().beneath).toBeNull();
  });

  test('hover tells nobody when nothing has changed', () => {
    const heard = vi.fn<() => void>();
    const stop = useStore.subscribe(heard);
    actions.hoverStructure(null);
    expect(heard).not.toHaveBeenCalled();
    stop();
  });
});
