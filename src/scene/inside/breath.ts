/**
 * The calm breath of the lungs: moves them while it is wanted, at a few frames
 * a second fewer than a film, and asks for none when it is not.
 */
import type { BufferGeometry } from 'three';
import type { InnerShared } from './innerShared.ts';
import type { Slot } from './slots.ts';

/** Seconds of one breath, and the shares of it that breathing in and breathing out take; the rest is a pause. */
const PERIOD = 4.8;
const IN = 0.4;
const OUT = 0.46;
/** How far the base goes down, metres, and how much narrower than drawn all is after breathing out and in, as a share: wide enough to be seen, within the ribs; no figure of anybody. */
const DROP = 0.011;
const NARROWER_OUT = 0.038;
const NARROWER_IN = 0.014;
/** Seconds in which the movement comes and goes. */
const EASE = 0.8;
/** Least time between two frames, milliseconds. */
const FRAME = 33;
/** Of the lungs' height, the lower part that moves fully. */
const BASE = 0.45;

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** How far one has breathed in, 0..1, at a time in seconds. */
export function breathAt(time: number): number {
  const t = (time % PERIOD) / PERIOD;
  if (t < IN) return smooth(t / IN);
  return t < IN + OUT ? smooth(1 - (t - IN) / OUT) : 0;
}

/** What the shader is given: how far the base has gone down, metres, and how much narrower all is, as a share; `inwards` 0..1. */
export function breathShape(inwards: number): { readonly drop: number; readonly narrower: number } {
  return { drop: DROP * inwards, narrower: NARROWER_OUT + (NARROWER_IN - NARROWER_OUT) * inwards };
}

/**
 * The heights between which the shader moves things, metres.
 * @param lungs lowest and highest point of the lungs
 * @param lowest lowest point of their lining
 */
export function breathPlace(lungs: { readonly low: number; readonly high: number }, lowest: number): readonly [tip: number, base: number, border: number, fold: number] {
  return [lungs.high, lungs.low + BASE * (lungs.high - lungs.low), lungs.low, Math.min(lowest, lungs.low - 0.02)];
}

/** Lowest and highest vertex of some slots, metres. */
function heightsOf(geometry: BufferGeometry, slots: readonly (Slot | null)[], wanted: RegExp): { low: number; high: number } {
  const index = geometry.index?.array ?? [];
  const position = geometry.getAttribute('position');
  let [low, high] = [Infinity, -Infinity];
  for (const slot of slots) {
    if (!slot || !wanted.test(slot.id)) continue;
    for (let i = slot.firstIndex; i < slot.firstIndex + slot.indices; i++) {
      const y = position.getY(index[i] ?? 0);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  }
  return { low, high };
}

export class Breath {
  private readonly shared: InnerShared;
  private readonly ask: () => void;
  private isOn = false;
  /** Seconds into the breath, and how much of the movement there is, 0..1. */
  private time = 0;
  private amount = 0;
  private last: number | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly wake = (): void => {
    this.timer = null;
    this.ask();
  };

  /** @param ask asks for a frame */
  constructor(shared: InnerShared, ask: () => void) {
    this.shared = shared;
    this.ask = ask;
  }

  /** Where lungs and their lining lie in a body, from the organs' layer. */
  place(geometry: BufferGeometry, slots: readonly (Slot | null)[]): void {
    const lungs = heightsOf(geometry, slots, /^lung-/);
    const lining = heightsOf(geometry, slots, /^pleura-/);
    if (lungs.high < lungs.low) return;
    this.shared.uBreathPlace.value.set(...breathPlace(lungs, lining.low));
  }

  /** Starts or ends it. @param atOnce ends without a last movement */
  set(isOn: boolean, atOnce: boolean): void {
    if (isOn && !this.isOn && this.amount === 0) this.time = 0;
    this.isOn = isOn;
    if (!isOn && atOnce) this.amount = 0;
    if (this.isOn || this.amount > 0) this.next();
    else this.rest();
  }

  /** Moves on; called once a frame. @param now milliseconds */
  advance(now: number): void {
    if (!this.isOn && this.amount === 0) return;
    // A long gap was a rest, not a breath.
    const seconds = this.last === null ? 0 : Math.min(0.1, (now - this.last) / 1000);
    this.last = now;
    this.time += seconds;
    this.amount = Math.min(1, Math.max(0, this.amount + (this.isOn ? seconds : -seconds) / EASE));
    if (!this.isOn && this.amount === 0) {
      this.rest();
      return;
    }
    const share = smooth(this.amount);
    const { drop, narrower } = breathShape(breathAt(this.time));
    this.shared.uBreath.value.set(drop * share, narrower * share);
    this.next();
  }

  dispose(): void {
    this.isOn = false;
    this.rest();
  }

  private next(): void {
    this.timer ??= setTimeout(this.wake, FRAME);
  }

  private rest(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.last = null;
    this.amount = 0;
    const { value } = this.shared.uBreath;
    if (value.x === 0 && value.y === 0) return;
    value.set(0, 0);
    this.ask();
  }
}
