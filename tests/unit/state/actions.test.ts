import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as actions from '#state/actions.ts';
import { registerScene, type SceneHandle } from '#state/sceneHandle.ts';
import { initialState, useStore } from '#state/store.ts';

const state = () => useStore.getState();

/** A scene that only remembers what it was asked. */
function fakeScene(): SceneHandle {
  return {
    showView: vi.fn<SceneHandle['showView']>(),
    frame: vi.fn<SceneHandle['frame']>(),
    zoom: vi.fn<SceneHandle['zoom']>(),
    turn: vi.fn<SceneHandle['turn']>(),
    pick: () => null,
    beneath: () => [],
    pickStructure: () => null,
    frameStructure: vi.fn<SceneHandle['frameStructure']>(),
    project: () => ({ x: 0, y: 0, visible: false }),
    stats: () => ({ frames: 0, drawCalls: 0, triangles: 0 }),
  };
}

beforeEach(() => useStore.setState(initialState, true));

describe('choosing', () => {
  test('goes back to the map, puts the notice away and opens the sheet at half', () => {
    useStore.setState({ page: 'sources', notice: 'x', sheet: 'peek' });
    actions.select({ kind: 'region', id: 'calf-left' });
    expect(state()).toMatchObject({
      selection: { kind: 'region', id: 'calf-left' },
      page: null,
      notice: null,
      view: null,
      sheet: 'half',
    });
  });

  test('a sheet that is open stays as far open as it is', () => {
    useStore.setState({ sheet: 'full' });
    actions.select({ kind: 'risk', id: 'fainting' });
    expect(state().sheet).toBe('full');
  });

  test('clearing forgets the choice and the hovered region', () => {
    useStore.setState({ selection: { kind: 'risk', id: 'fainting' }, hovered: 'sternum' });
    actions.clearSelection();
    expect(state()).toMatchObject({ selection: null, hovered: null });
  });

  test('a page keeps the choice underneath', () => {
    actions.select({ kind: 'condition', id: 'tennis-elbow' });
    actions.openPage('sources');
    actions.openPage(null);
    expect(state().selection).toEqual({ kind: 'condition', id: 'tennis-elbow' });
  });
});

describe('audience', () => {
  test('changes neither choice nor view', () => {
    useStore.setState({ selection: { kind: 'region', id: 'sternum' }, view: 'back' });
    actions.setAudience('educator');
    expect(state()).toMatchObject({ selection: { kind: 'region', id: 'sternum' }, view: 'back', audience: 'educator' });
  });
});

describe('theme', () => {
  test('follows the system until one is chosen', () => {
    actions.followSystemTheme('dark');
    expect(state()).toMatchObject({ theme: 'dark', themeFollowsSystem: true });
    actions.setTheme('light');
    actions.followSystemTheme('dark');
    expect(state()).toMatchObject({ theme: 'light', themeFollowsSystem: false });
  });
});

describe('camera', () => {
  test('asks the scene, and does without one', () => {
    expect(() => actions.zoom(1)).not.toThrow();
    const scene = fakeScene();
    const leave = registerScene(scene);
    actions.setView('back');
    actions.zoom(-1);
    actions.frameSelection();
    leave();
    actions.zoom(1);
    expect(scene.showView).toHaveBeenCalledExactlyOnceWith('back');
    expect(scene.zoom).toHaveBeenCalledExactlyOnceWith(-1);
    expect(scene.frame).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('a turn by hand leaves the named view', () => {
    actions.turn(0.5, 0);
    expect(state().view).toBeNull();
  });

  test('reset goes back to the whole body from the front', () => {
    useStore.setState({ selection: { kind: 'risk', id: 'fainting' }, view: null });
    actions.resetView();
    expect(state()).toMatchObject({ selection: null, view: 'front' });
  });
});

describe('fields that change often', () => {
  test.each([
    ['hover', () => actions.hover(null)],
    ['setFacing', () => actions.setFacing('front')],
    ['setCameraStill', () => actions.setCameraStill(true)],
    ['setCoveredBottom', () => actions.setCoveredBottom(0)],
  ])('%s tells nobody when nothing has changed', (_name, act) => {
    const heard = vi.fn<() => void>();
    const stop = useStore.subscribe(heard);
    act();
    stop();
    expect(heard).not.toHaveBeenCalled();
  });

  test('retry counts up, so that the scene starts anew', () => {
    actions.setSceneStatus({ state: 'failed', failure: 'model-slow' });
    actions.retryScene();
    expect(state()).toMatchObject({ scene: { state: 'idle' }, attempt: 1 });
  });
});
