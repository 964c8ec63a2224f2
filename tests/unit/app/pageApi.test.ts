import { beforeEach, describe, expect, test } from 'vitest';
import { createPageApi } from '#app/pageApi.ts';
import { registerScene } from '#state/sceneHandle.ts';
import { initialState, useStore } from '#state/store.ts';

beforeEach(() => useStore.setState(initialState, true));

const api = createPageApi();

describe('window.puncta', () => {
  test('tells the state, the choice by its kind', () => {
    expect(api.state()).toMatchObject({ page: null, audience: 'patient', view: 'front', scene: 'idle' });
    expect(api.state()).not.toHaveProperty('region');
    api.select({ region: 'upper-trapezius-right' });
    expect(api.state()).toMatchObject({ region: 'upper-trapezius-right', view: null });
    api.select({ risk: 'fainting' });
    expect(api.state()).toMatchObject({ risk: 'fainting' });
    api.clear();
    expect(api.state()).not.toHaveProperty('risk');
  });

  test.each([
    [{ region: 'calf' }, /unknown region "calf".*calf-left/],
    [{ condition: 'flu' }, /unknown condition "flu"/],
    [{ organ: 'lung' }, /exactly one of region, condition, risk, muscle/],
    [{ region: 'sternum', risk: 'fainting' }, /exactly one/],
    [{}, /exactly one/],
    [null, /expects an object/],
    ['sternum', /expects an object/],
  ])('refuses %j', (choice, message) => {
    expect(() => api.select(choice as never)).toThrow(message);
  });

  test('refuses views, points and coordinates that are none', () => {
    expect(() => api.setView('top' as never)).toThrow(/unknown view "top".*front/);
    expect(() => api.pick(Number.NaN, 0)).toThrow(/finite/);
    expect(() => api.project([0, 1] as never)).toThrow(/\[x, y, z\]/);
  });

  test('shows and hides layers, and refuses what it does not know', () => {
    api.setLayer('bones', 'solid');
    expect(api.layers()).toMatchObject({ skin: 'solid', bones: 'solid' });
    expect(() => api.setLayer('fat' as never, 'solid')).toThrow(/unknown layer "fat"/);
    expect(() => api.setLayer('skin', 'foggy' as never)).toThrow(/unknown layer state "foggy"/);
    expect(api.beneath(1, 1)).toEqual([]);
    api.select({ structure: 'rib-5' });
    expect(api.state().structure).toBe('rib-5');
  });

  test('does without a scene where it can, and says so where it cannot', () => {
    expect(api.pick(1, 1)).toBeNull();
    expect(api.stats()).toEqual({ frames: 0, drawCalls: 0, triangles: 0 });
    expect(() => api.project([0, 1, 0])).toThrow(/puncta.ready/);
  });

  test('is ready with the scene, and asks it', async () => {
    const leave = registerScene({
      showView: () => undefined,
      frame: () => undefined,
      zoom: () => undefined,
      turn: () => undefined,
      pick: (x) => (x > 0 ? 'sternum' : null),
      beneath: () => ['rib-5-left'],
    pickStructure: () => null,
    frameStructure: () => undefined,
    project: ([x, y]) => ({ x, y, visible: true }),
      stats: () => ({ frames: 1, drawCalls: 2, triangles: 3 }),
    });
    await api.ready;
    expect(api.pick(1, 1)).toEqual({ region: 'sternum' });
    expect(api.pick(-1, 1)).toBeNull();
    expect(api.project([1, 2, 3])).toEqual({ x: 1, y: 2, visible: true });
    expect(api.beneath(1, 1)).toEqual(['rib-5-left']);
    expect(api.stats().drawCalls).toBe(2);
    leave();
  });
});
