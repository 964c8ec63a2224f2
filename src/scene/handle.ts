/**
 * What the rest of the app may ask of this canvas; see `sceneHandle.ts`.
 */
import type { WebGLRenderer } from 'three';
import type { SceneHandle } from '#state/sceneHandle.ts';
import { FLIGHT } from './cameraRig.ts';
import { frameWhole, VIEW_AZIMUTH } from './framing.ts';
import type { World } from './world.ts';

/** One step of zoom multiplies the distance by this. */
const ZOOM_STEP = 0.78;

/** The handle of a world; `invalidate` asks for a frame. */
export function createHandle(world: World, gl: WebGLRenderer, invalidate: () => void): SceneHandle {
  const { rig } = world;
  /** Normalised device coordinates of a point of the page, or null beside the canvas. */
  const deviceAt = (x: number, y: number): readonly [number, number] | null => {
    const box = world.host.getBoundingClientRect();
    if (x < box.left || y < box.top || x > box.right || y > box.bottom) return null;
    return world.toDevice(x - box.left, y - box.top);
  };
  return {
    showView(view) {
      world.goTo(() => frameWhole(VIEW_AZIMUTH[view], world.body, world.frame), FLIGHT);
      invalidate();
    },
    frame(selection) {
      world.goTo(() => world.poseOf(selection), FLIGHT);
      invalidate();
    },
    zoom(step) {
      rig.zoom(ZOOM_STEP ** step);
      invalidate();
    },
    turn(around, tilt) {
      rig.turn(around, tilt);
      invalidate();
    },
    pick(x, y) {
      const at = deviceAt(x, y);
      if (!at) return null;
      if (world.inside?.hasSkin === false) return null;
      return world.picker.pick(world.aimCamera(), ...at);
    },
    beneath(x, y) {
      const at = deviceAt(x, y);
      return (at && world.inside?.beneath(...at)) ?? [];
    },
    pickStructure(x, y) {
      const at = deviceAt(x, y);
      return (at && world.inside?.pick(...at)) ?? null;
    },
    frameStructure: (id, view) => world.inside?.frame(id, view ?? null),
    project(point) {
      const box = world.host.getBoundingClientRect();
      const { x, y, visible } = world.project(point);
      return { x: x + box.left, y: y + box.top, visible };
    },
    stats() {
      const { calls, triangles } = gl.info.render;
      return { frames: world.frames, drawCalls: calls, triangles };
    },
  };
}
