import { beforeEach, describe, expect, test } from 'vitest';
import * as actions from '#state/actions.ts';
import { SKIN_ONLY } from '#state/layers.ts';
import { asksBeneath, loadedShare } from '#state/pickedPoint.ts';
import { initialState, useStore } from '#state/store.ts';

const state = useStore.getState;
const place = { from: [0, 1, -0.1], inwards: [0, 0, 1] } as const;

beforeEach(() => useStore.setState(initialState, true));

describe('a picked point', () => {
  test('asks for what lies beneath it, for professionals and until it is told', () => {
    expect(asksBeneath(state())).toBe(false);
    actions.setPoint(place);
    expect(asksBeneath(state())).toBe(false);
    actions.setAudience('therapist');
    expect(asksBeneath(state())).toBe(true);
    actions.answerPoint(['rib-5-left', 'lung-left']);
    expect(asksBeneath(state())).toBe(false);
    expect(state().point).toEqual({ ...place, beneath: ['rib-5-left', 'lung-left'] });
  });

  test('stays while the reader goes through what lies beneath it, and goes with any other choice or body', () => {
    actions.setPoint(place);
    actions.answerPoint(['trapezius-lower-left', 'rib-5-left']);
    actions.select({ kind: 'structure', id: 'rib-5' });
    actions.select({ kind: 'muscle', id: 'trapezius-lower' });
    expect(state().point?.beneath).toHaveLength(2);
    actions.select({ kind: 'structure', id: 'rib-6' });
    expect(state().point).toBeNull();
    actions.setPoint(place);
    actions.setBody('masculine');
    expect(state().point).toBeNull();
    actions.answerPoint(['rib-5-left']);
    expect(state().point).toBeNull();
  });

  test('is asked about again with the layers that failed', () => {
    actions.setAudience('educator');
    actions.setPoint(place);
    actions.setInnerStatus('bones', { state: 'failed', failure: 'model-missing' });
    actions.answerPoint([]);
    actions.askPointAgain();
    expect(state().innerStatus.bones).toEqual({ state: 'idle' });
    expect(asksBeneath(state())).toBe(true);
  });

  test('knows how much of the layers has come', () => {
    expect(loadedShare(state().innerStatus)).toBe(0);
    actions.setInnerStatus('bones', { state: 'ready' });
    actions.setInnerStatus('organs', { state: 'failed', failure: 'model-missing' });
    actions.setInnerStatus('muscles', { state: 'loading', done: 0.5 });
    expect(loadedShare(state().innerStatus)).toBe(0.625);
    actions.setInnerStatus('muscles', { state: 'loading', done: null });
    expect(loadedShare(state().innerStatus)).toBe(0.5);
  });
});

describe('a step laid bare', () => {
  test('stays alone in its layers, the bones glass where it lies behind them; the next choice has the layers back', () => {
    actions.select({ kind: 'region', id: 'interscapular-right' });
    actions.hideStructure('lung-right');
    actions.layBare(['pleura-right', 'lung-right'], 'glass');
    expect(state()).toMatchObject({
      layers: { ...SKIN_ONLY, skin: 'glass', bones: 'glass', organs: 'solid' },
      isolated: ['pleura-right', 'lung-right'],
      hidden: [],
    });
    actions.layBare(['rib-5-right'], 'glass');
    expect(state()).toMatchObject({ layers: { ...SKIN_ONLY, skin: 'glass', bones: 'solid' }, isolated: ['rib-5-right'] });
    actions.select({ kind: 'region', id: 'calf-left' });
    expect(state()).toMatchObject({ layers: SKIN_ONLY, isolated: [] });
  });

  test('is undone one by one', () => {
    actions.select({ kind: 'region', id: 'interscapular-right' });
    actions.layBare(['rhomboid-major-right'], 'solid');
    actions.layBare(['rib-5-right', 'rib-6-right'], 'solid');
    actions.undoVisibility();
    expect(state()).toMatchObject({ isolated: ['rhomboid-major-right'], layers: { muscles: 'solid' } });
    actions.undoVisibility();
    expect(state()).toMatchObject({ isolated: [], layers: SKIN_ONLY });
  });
});
