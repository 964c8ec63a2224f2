/**
 * How each structure comes and goes: from what it was drawn as to what it is
 * drawn as, without allocations on the way.
 */
import { Fade } from './fade.ts';
import type { Look } from './look.ts';

/** Of a glass's alpha, what a ghost keeps, 0..1. */
export const GHOST = 0.275;

export class LookFade {
  /** Two numbers a slot, 0..1: how much of it is drawn solid, how much as glass. */
  readonly now: Float32Array;
  private readonly from: Float32Array;
  private readonly to: Float32Array;
  private readonly fade = new Fade();

  constructor(slots: number) {
    this.now = new Float32Array(slots * 2);
    this.from = new Float32Array(slots * 2);
    this.to = new Float32Array(slots * 2);
  }

  get isRunning(): boolean {
    return this.fade.isRunning;
  }

  /** Heads for looks. @param seconds 0 = they are there at once */
  aim(looks: readonly (Look | null)[], seconds: number): void {
    looks.forEach((look, slot) => {
      const drawn = look?.drawn ?? 'hidden';
      this.to[slot * 2] = drawn === 'solid' ? 1 : 0;
      this.to[slot * 2 + 1] = drawn === 'glass' ? 1 : drawn === 'ghost' ? GHOST : 0;
    });
    this.from.set(seconds === 0 ? this.to : this.now);
    this.now.set(this.from);
    this.fade.start(this.now.every((value, i) => value === this.to[i]) ? 0 : seconds);
  }

  /** Lets time pass; true while there is more to come. */
  advance(seconds: number): boolean {
    if (!this.fade.isRunning) return false;
    const more = this.fade.advance(seconds);
    const { value } = this.fade;
    for (let i = 0; i < this.now.length; i++) {
      const from = this.from[i] ?? 0;
      this.now[i] = from + ((this.to[i] ?? 0) - from) * value;
    }
    return more;
  }

  /** True where a slot is drawn solid, now or in a moment. */
  isSolid(slot: number): boolean {
    return (this.now[slot * 2] ?? 0) > 0 || (this.to[slot * 2] ?? 0) > 0;
  }

  /** True where a slot is drawn as glass, now or in a moment. */
  isGlass(slot: number): boolean {
    return (this.now[slot * 2 + 1] ?? 0) > 0 || (this.to[slot * 2 + 1] ?? 0) > 0;
  }
}
