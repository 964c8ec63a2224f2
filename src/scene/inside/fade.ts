/**
 * One value on its way from 0 to 1, the same for all that fades on the canvas.
 */

/** Seconds in which glass and what lies under it come and go. */
export const FADE = 0.24;

export class Fade {
  private elapsed = 0;
  private duration = 0;

  /** True while it is on its way. */
  get isRunning(): boolean {
    return this.duration > 0;
  }

  /** How far it has come, 0..1, eased at both ends; 1 at rest. */
  get value(): number {
    if (this.duration === 0) return 1;
    const t = Math.min(1, this.elapsed / this.duration);
    return t * t * (3 - 2 * t);
  }

  /** Starts anew. @param seconds 0 = it is over at once */
  start(seconds: number): void {
    this.elapsed = 0;
    this.duration = seconds;
  }

  /** Lets time pass; true while there is more to come. */
  advance(seconds: number): boolean {
    if (this.duration === 0) return false;
    this.elapsed += seconds;
    if (this.elapsed >= this.duration) this.duration = 0;
    return this.duration > 0;
  }
}
