import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Gestures, SLOP, type GestureHandlers } from '#scene/gestures.ts';

const handlers = {
  drag: vi.fn<GestureHandlers['drag']>(),
  pinch: vi.fn<GestureHandlers['pinch']>(),
  tap: vi.fn<GestureHandlers['tap']>(),
  doubleTap: vi.fn<GestureHandlers['doubleTap']>(),
  busy: vi.fn<GestureHandlers['busy']>(),
};
let gestures: Gestures;
beforeEach(() => {
  vi.clearAllMocks();
  gestures = new Gestures(handlers);
});

describe('gestures', () => {
  it.each([
    ['mouse', SLOP.mouse, 5],
    ['touch', SLOP.touch, 12],
  ] as const)('a press by %s may slip by %i pixels and is a tap', (type, slop, expected) => {
    expect(slop).toBe(expected);
    gestures.down(1, 100, 100, type, false);
    gestures.move(1, 100 + slop, 100);
    gestures.up(1, 100 + slop, 100, 0);
    expect(handlers.tap).toHaveBeenCalledExactlyOnceWith(100 + slop, 100);
    expect(handlers.drag).not.toHaveBeenCalled();
    expect(handlers.busy).not.toHaveBeenCalled();
  });

  it.each([
    ['mouse', 6],
    ['touch', 13],
  ] as const)('a press by %s that slips by %i pixels is a drag and selects nothing', (type, slip) => {
    gestures.down(1, 100, 100, type, false);
    gestures.move(1, 100 + slip, 100);
    gestures.move(1, 100 + slip + 4, 102);
    expect(gestures.isMoving).toBe(true);
    // Back to where it began: still a drag.
    gestures.move(1, 100, 100);
    gestures.up(1, 100, 100, 0);
    expect(handlers.tap).not.toHaveBeenCalled();
    expect(handlers.drag).toHaveBeenCalledWith(4, 2, false);
    expect(handlers.busy.mock.calls).toEqual([[true], [false]]);
  });

  it('tells a double tap from two taps', () => {
    const tap = (x: number, time: number): void => {
      gestures.down(1, x, 50, 'mouse', false);
      gestures.up(1, x, 50, time);
    };
    tap(100, 0);
    tap(103, 200);
    expect(handlers.doubleTap).toHaveBeenCalledOnce();
    expect(handlers.tap).toHaveBeenCalledOnce();
    tap(103, 400);
    expect(handlers.tap).toHaveBeenCalledTimes(2);
    tap(103, 2000);
    expect(handlers.tap).toHaveBeenCalledTimes(3);
    tap(160, 2100);
    expect(handlers.tap).toHaveBeenCalledTimes(4);
    expect(handlers.doubleTap).toHaveBeenCalledOnce();
  });

  it('pinches and pans with two fingers and taps with neither', () => {
    gestures.down(1, 100, 100, 'touch', false);
    gestures.down(2, 200, 100, 'touch', false);
    gestures.move(2, 300, 100);
    expect(handlers.pinch).toHaveBeenCalledExactlyOnceWith(50, 0, 0.5, 200, 100);
    gestures.up(1, 100, 100, 0);
    gestures.up(2, 300, 100, 0);
    expect(handlers.tap).not.toHaveBeenCalled();
    expect(gestures.isMoving).toBe(false);
  });

  it('goes on turning with the finger that is left', () => {
    gestures.down(1, 100, 100, 'touch', false);
    gestures.down(2, 200, 100, 'touch', false);
    gestures.up(2, 200, 100, 0);
    gestures.move(1, 110, 100);
    expect(handlers.drag).toHaveBeenCalledExactlyOnceWith(10, 0, false);
  });

  it('forgets a press that the browser takes away', () => {
    gestures.down(1, 100, 100, 'touch', false);
    gestures.cancel(1);
    gestures.up(1, 100, 100, 0);
    expect(handlers.tap).not.toHaveBeenCalled();
  });
});
