/**
 * What the parts of one mounted canvas share. Made by BodyCanvas, handed to
 * each part; nothing here is global, so two canvases would not meet.
 */
import { Group, Mesh, PerspectiveCamera, Vector3 } from 'three';
import { isBodyLent, shownSelection, shownView } from '#state/selectors.ts';
import { shownStep } from '#state/shownInside.ts';
import { useStore, type Selection } from '#state/store.ts';
import { bodyFacts } from './bodyFacts.ts';
import { CameraRig } from './cameraRig.ts';
import { CAPTION, CAPTION_PHONE, frameSelection, frameWhole, VIEW_AZIMUTH, type BodyFacts, type Frame } from './framing.ts';
import type { Inside } from './inside/inside.ts';
import type { LoadedBody } from './loadBody.ts';
import type { Limits, Pose } from './orbit.ts';
import { Outline } from './outline.ts';
import { Picker } from './picking.ts';
import { RegionTexture } from './regionTexture.ts';
import { Silhouette } from './silhouette.ts';
import { SkinMaterial } from './skinMaterial.ts';
import { frameStep } from './stepFraming.ts';

/** Vertical field of view, radians: long enough a lens that limbs are not distorted. */
export const FOV = (25 * Math.PI) / 180;

/** Length of the first frame after a rest, seconds: how long ago the last frame was says nothing then. */
const FIRST_STEP = 1 / 60;

/** True when the reader's system asks for no motion. */
export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** What the caption covers in the layout of now, CSS pixels. */
export function captionHeight(): number {
  return document.documentElement.dataset['layout'] === 'phone' ? CAPTION_PHONE : CAPTION;
}

export class World {
  /** The focusable wrapper of the canvas. */
  readonly host: HTMLElement;
  readonly camera = new PerspectiveCamera((FOV * 180) / Math.PI, 1, 0.1, 20);
  readonly states = new RegionTexture();
  readonly outline = new Outline();
  readonly materials = new SkinMaterial(this.states.texture, this.outline);
  readonly mesh = new Mesh();
  readonly silhouette = new Silhouette(this.materials.silhouette);
  readonly picker = new Picker();
  /** What lies under the skin is put in here. */
  readonly inner = new Group();
  /** Null until the state first asks for what lies under the skin. */
  inside: Inside | null = null;
  readonly rig: CameraRig;
  /** Written in place when the canvas or the sheet changes. */
  readonly frame: { -readonly [K in keyof Frame]: Frame[K] };
  body: BodyFacts;
  /** Frames drawn since the start; the renderer's own count starts anew with a restored context. */
  frames = 0;
  /** True while a pointer turns or moves the body. */
  isHandled = false;
  /** Milliseconds; null at rest. */
  private lastTick: number | null = null;
  private intent: () => Pose = () => this.wantedPose();
  private readonly reach = { height: 0, halfWidth: 0, maxDistance: 0 };
  private readonly point = new Vector3();

  constructor(host: HTMLElement) {
    this.host = host;
    const { body, coveredBottom } = useStore.getState();
    this.body = bodyFacts(body);
    this.frame = {
      width: Math.max(1, host.clientWidth),
      height: Math.max(1, host.clientHeight),
      top: captionHeight(),
      bottom: coveredBottom,
      fov: FOV,
    };
    this.mesh.material = this.materials.skin;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
    this.rig = new CameraRig(this.wantedPose(), () => this.frame, () => this.limits(), prefersStill);
  }

  /** The pose that the state asks for: a named view, else the choice. */
  wantedPose(): Pose {
    const state = useStore.getState();
    const view = shownView(state);
    if (view) return frameWhole(VIEW_AZIMUTH[view], this.body, this.frame);
    return this.poseOf(shownSelection(state));
  }

  /** The pose for a choice: of the step that is shown of it, else of the whole; null is the whole body. */
  poseOf(selection: Selection | null): Pose {
    // Until what lies under the skin is there, the camera waits where it is.
    if (selection?.kind === 'structure' && this.rig) return this.inside?.poseOf(selection.id, null) ?? this.rig.pose;
    const state = useStore.getState();
    const camera = selection && !isBodyLent(state) ? shownStep(state)?.camera : null;
    return camera ? frameStep(camera, this.body, this.frame) : frameSelection(selection, this.body, this.frame);
  }

  /**
   * Lets time pass for camera and fades; called once a frame.
   * @returns true while something is on its way and another frame is needed
   */
  tick(now: number): boolean {
    this.frames += 1;
    const seconds = this.lastTick === null ? FIRST_STEP : (now - this.lastTick) / 1000;
    const travels = this.rig.advance(seconds);
    const opens = this.inside?.advance(seconds) ?? false;
    const fades = this.states.advance(seconds) || opens;
    this.aimCamera();
    this.lastTick = travels || fades ? now : null;
    return travels || fades;
  }

  /** Puts a loaded body in place of the one that was there. The camera keeps what it looks at, scaled by height. */
  showBody(loaded: LoadedBody): void {
    const before = this.body;
    this.body = bodyFacts(loaded.form);
    for (const mesh of [this.mesh, this.silhouette.mesh, this.outline.object]) {
      mesh.matrix.copy(loaded.matrix);
      mesh.matrixWorldNeedsUpdate = true;
    }
    this.mesh.geometry = loaded.geometry;
    this.mesh.visible = true;
    this.mesh.updateMatrixWorld(true);
    this.silhouette.setBody(loaded.geometry);
    this.outline.setBody(loaded.geometry);
    this.picker.setMesh(this.mesh);
    if (before === this.body) return;
    if (this.rig.isFramed) this.reframe(0);
    else this.rig.scale(this.body.height / before.height);
  }

  /** Sends the camera to a pose that is asked for again when the canvas or the body changes. */
  goTo(intent: () => Pose, seconds: number): void {
    this.intent = intent;
    this.rig.goTo(intent(), seconds);
  }

  /** Goes to the last pose asked for, as it is now, unless the reader has moved the camera since. */
  reframe(seconds: number): void {
    if (this.rig.isFramed) this.rig.goTo(this.intent(), seconds);
  }

  /** The camera as the rig has it now, also between frames. */
  aimCamera(): PerspectiveCamera {
    this.rig.apply(this.camera);
    return this.camera;
  }

  /** Normalised device coordinates of a point of the canvas (CSS pixels from its top left corner). */
  toDevice(x: number, y: number): readonly [number, number] {
    return [(x / this.frame.width) * 2 - 1, 1 - (y / this.frame.height) * 2];
  }

  /** Where a point of the body (metres) lies on the canvas, CSS pixels, and whether the body or the edge hides it. */
  project(at: readonly [number, number, number]): { x: number; y: number; visible: boolean } {
    const camera = this.aimCamera();
    const hidden = this.picker.hides(camera, this.point.set(at[0], at[1], at[2]));
    const { x, y, z } = this.point.project(camera);
    return {
      x: ((x + 1) / 2) * this.frame.width,
      y: ((1 - y) / 2) * this.frame.height,
      visible: !hidden && Math.abs(x) <= 1 && Math.abs(y) <= 1 && Math.abs(z) <= 1,
    };
  }

  dispose(): void {
    this.states.dispose();
    this.materials.dispose();
    this.silhouette.dispose();
    this.outline.dispose();
  }

  private limits(): Limits {
    const { height, halfWidth } = this.body;
    this.reach.height = height;
    this.reach.halfWidth = halfWidth;
    this.reach.maxDistance = frameWhole(0, this.body, this.frame).distance * 1.15;
    return this.reach;
  }
}
