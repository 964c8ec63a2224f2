/**
 * What the materials of all layers have in common: uniforms that change with
 * the canvas and with the breath. One object a canvas.
 */
import { Vector2, Vector4 } from 'three';

export interface InnerShared {
  /** Device pixels in a CSS pixel. */
  readonly uDpr: { readonly value: number };
  /** x = how far the base of the lungs goes down, metres; y = how much narrower everything is, as a share. */
  readonly uBreath: { readonly value: Vector2 };
  /** Heights in metres: x = tip of the lungs, y = from here down all of it moves, z = their lowest border, w = the lowest fold of their lining. */
  readonly uBreathPlace: { readonly value: Vector4 };
}

/** @param pixelRatio is read each frame */
export function createShared(pixelRatio: { readonly value: number }): InnerShared {
  // Heights outside any body, in their order: nothing moves.
  return { uDpr: pixelRatio, uBreath: { value: new Vector2() }, uBreathPlace: { value: new Vector4(9, 8, -8, -9) } };
}
