import { describe, expect, it } from 'vitest';
import { timeline } from '#content/expect.ts';
import { barOf, onsetsOf, percentOf } from '#panels/pages/timelineScale.ts';

describe('the axis of 48 hours', () => {
  it('is linear and ends where it ends', () => {
    expect([0, 6, 12, 24, 48, 60].map(percentOf)).toEqual([0, 12.5, 25, 50, 100, 100]);
  });

  it('draws solid to the lower figure and ticked to the upper', () => {
    expect(barOf({ bar: { from: 0, low: 24, high: 48 } })).toEqual({
      solid: { left: 0, width: 50 },
      ticked: { left: 50, width: 50 },
      momentary: false,
    });
  });

  it('draws no bar where no time is known, and a moment where it lasts no time', () => {
    expect(barOf({})).toEqual({ solid: null, ticked: null, momentary: false });
    expect(barOf({ bar: { from: 0, low: 0 } })).toMatchObject({ solid: null, momentary: true });
    expect(onsetsOf({})).toBeNull();
  });

  it('spans all published onsets of a collapsed lung, from treatment to two days', () => {
    const risk = timeline.find(({ tone }) => tone === 'risk');
    expect(risk && onsetsOf(risk)).toEqual({ left: 0, width: 100 });
  });
});
