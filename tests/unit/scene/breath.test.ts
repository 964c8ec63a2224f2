import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Breath, breathAt } from '../../../src/scene/inside/breath.ts';
import { createShared } from '../../../src/scene/inside/innerShared.ts';

/** Frames asked for; each is drawn a moment later, as the browser would. */
function watch() {
  const shared = createShared({ value: 1 });
  let asked = 0;
  let now = 0;
  const breath: Breath = new Breath(shared, () => asked++);
  return {
    shared,
    breath,
    asked: () => asked,
    /** Lets time pass in frames of 16 ms, drawn only when asked for. */
    pass(milliseconds: number): number {
      let frames = 0;
      for (let t = 0; t < milliseconds; t += 16) {
        const before = asked;
        vi.advanceTimersByTime(16);
        now += 16;
        if (asked === before) continue;
        frames += 1;
        breath.advance(now);
      }
      return frames;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a breath', () => {
  it('goes in and out without a jump, and rests a little', () => {
    const values = Array.from({ length: 480 }, (_, i) => breathAt(i / 100));
    expect(Math.min(...values)).toBe(0);
    expect(Math.max(...values)).toBeCloseTo(1, 3);
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.01);
    expect(breathAt(4.8)).toBeCloseTo(breathAt(0));
  });
});

describe('breathing lungs', () => {
  it('ask for nothing until they are wanted', () => {
    const { breath, pass, asked } = watch();
    breath.set(false, false);
    expect(pass(2000)).toBe(0);
    expect(asked()).toBe(0);
  });

  it('move while they are wanted, at a capped rate', () => {
    const { breath, shared, pass } = watch();
    breath.set(true, false);
    const frames = pass(3000);
    expect(frames).toBeGreaterThan(40);
    expect(frames).toBeLessThanOrEqual(3000 / 33 + 1);
    expect(shared.uBreath.value.x + shared.uBreath.value.y).toBeGreaterThan(0);
  });

  it('come to rest as they were drawn, and then ask for nothing', () => {
    const { breath, shared, pass } = watch();
    breath.set(true, false);
    pass(2500);
    breath.set(false, false);
    expect(pass(2000)).toBeGreaterThan(5);
    expect(shared.uBreath.value.toArray()).toEqual([0, 0]);
    expect(pass(5000)).toBe(0);
  });

  it('stop at once where nothing may move, with one last frame', () => {
    const { breath, shared, pass } = watch();
    breath.set(true, false);
    pass(2500);
    breath.set(false, true);
    expect(shared.uBreath.value.toArray()).toEqual([0, 0]);
    expect(pass(5000)).toBeLessThanOrEqual(1);
  });
});
