/**
 * What the rest of the app may ask of the scene. The scene registers itself
 * when it is mounted and takes itself away when it goes; until then (or
 * without WebGL) there is no handle and callers do without.
 */
import type { StructureId, StructureKey } from '#content/generated/anatomy-ids.ts';
import type { RegionId } from '#content/ids.ts';
import type { Selection, ViewName } from './store.ts';

/** Figures of the renderer. */
export interface SceneStats {
  /** Frames rendered since the scene was mounted. */
  readonly frames: number;
  /** Draw calls of the last frame. */
  readonly drawCalls: number;
  /** Triangles of the last frame. */
  readonly triangles: number;
}

export interface SceneHandle {
  /** Turns the camera to a named view of the whole body. */
  showView(view: ViewName): void;
  /** Centres the choice in the free part of the canvas; null frames the whole body. */
  frame(selection: Selection | null): void;
  /** Positive goes nearer, negative away; one step is one press of a button. */
  zoom(step: number): void;
  /** Orbits by the given angles, radians. */
  turn(around: number, tilt: number): void;
  /** The region under a point of the page in CSS pixels, or null. */
  pick(x: number, y: number): RegionId | null;
  /**
   * Where a point of the body (metres; Y up, facing +Z, subject's left = +X,
   * origin on the floor between the feet) lies on the page in CSS pixels;
   * `visible` is false when it is outside the canvas, behind the camera or
   * hidden by the body.
   */
  project(point: readonly [number, number, number]): { x: number; y: number; visible: boolean };
  /**
   * Every structure along the ray through a point of the page in CSS pixels,
   * from the skin inwards, each once: order only, never a depth. Of loaded
   * layers only; it loads nothing.
   */
  beneath(x: number, y: number): readonly StructureKey[];
  /** The nearest visible structure under a point of the page, or null. */
  pickStructure(x: number, y: number): StructureKey | null;
  /** Brings a structure to the middle; with `view`, seen from that side. */
  frameStructure(id: StructureId, view?: ViewName): void;
  stats(): SceneStats;
}

let handle: SceneHandle | null = null;
const waiting = new Set<(handle: SceneHandle) => void>();

/** The scene's handle, or null while there is no scene. */
export function sceneHandle(): SceneHandle | null {
  return handle;
}

/** Called by the scene when it can answer; returns the function that takes the handle away. */
export function registerScene(next: SceneHandle): () => void {
  handle = next;
  for (const resolve of waiting) resolve(next);
  waiting.clear();
  return () => {
    if (handle === next) handle = null;
  };
}

/** Resolves with the handle as soon as a scene can be picked. */
export function whenScene(): Promise<SceneHandle> {
  return handle ? Promise.resolve(handle) : new Promise((resolve) => waiting.add(resolve));
}
