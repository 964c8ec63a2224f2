import { describe, expect, test } from 'vitest';
import { nextStop, REVIEW_LINE, settle, sheetLayout, VIEW_ROW } from '#panels/sheet/sheetStops.ts';

/** From the bar's foot to the tab bar's head on a phone of this height, CSS pixels. */
const available = (screen: number): number => screen - 52 - 61;

describe('sheetLayout', () => {
  test('a tall phone has the stops of the design, and 250 px of body at half', () => {
    const { heights, reviewInside } = sheetLayout(available(852));
    expect(heights.peek).toBe(96);
    expect(heights.half).toBe(404);
    expect(reviewInside).toBe(false);
    expect(available(852) - REVIEW_LINE - VIEW_ROW - heights.half).toBeGreaterThanOrEqual(250);
  });

  test('a 667 px phone keeps 250 px of body: the review line moves into the sheet', () => {
    const { heights, reviewInside } = sheetLayout(available(667));
    expect(reviewInside).toBe(true);
    expect(available(667) - VIEW_ROW - heights.half).toBeGreaterThanOrEqual(250);
  });

  test('the stops are in order on any screen', () => {
    for (let screen = 240; screen < 1400; screen += 20) {
      const { peek, half, full } = sheetLayout(available(screen)).heights;
      expect(peek).toBeLessThanOrEqual(half);
      expect(half).toBeLessThanOrEqual(full);
    }
  });
});

describe('moving', () => {
  const { heights } = sheetLayout(available(852));

  test('buttons go stop by stop and end at the ends', () => {
    expect(nextStop('peek', 1)).toBe('half');
    expect(nextStop('half', 1)).toBe('full');
    expect(nextStop('full', 1)).toBe('full');
    expect(nextStop('peek', -1)).toBe('peek');
  });

  test('a slow drag ends at the nearest stop', () => {
    expect(settle(heights.half + 20, 0, heights)).toBe('half');
    expect(settle(heights.peek + 20, 0, heights)).toBe('peek');
    expect(settle(heights.full - 60, 0, heights)).toBe('full');
  });

  test('a flick goes on', () => {
    expect(settle(heights.half + 40, 1.5, heights)).toBe('full');
    expect(settle(heights.half - 40, -1.5, heights)).toBe('peek');
  });
});
