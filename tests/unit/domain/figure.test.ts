import { describe, expect, it } from 'vitest';
import { drawingOf, framesOf, type Measure } from '#domain/figure.ts';
import { figures } from '#content/figures/index.ts';
import type { Figure } from '#content/types.ts';

const measure = (part: Partial<Measure>): Measure => ({ low: 1, per: 100, bound: 'exact', draw: 'hundred', ...part });

describe('squares of a figure', () => {
  it('fills a range up to its lower figure and outlines its width', () => {
    expect(drawingOf(measure({ low: 60, high: 70, bound: 'range' }))).toEqual({ total: 100, filled: 60, outlined: 10 });
  });

  it('only outlines "fewer than" and "at most": none is known to have had it', () => {
    expect(drawingOf(measure({ low: 3, bound: 'below' }))).toEqual({ total: 100, filled: 0, outlined: 3 });
    expect(drawingOf(measure({ low: 4, per: 100, bound: 'up-to' }))).toEqual({ total: 100, filled: 0, outlined: 4 });
  });

  it('rounds to whole squares of its own picture', () => {
    expect(drawingOf(measure({ low: 7.55 }))).toEqual({ total: 100, filled: 8, outlined: 0 });
    expect(drawingOf(measure({ low: 55, per: 28_285, draw: 'thousand' }))).toEqual({ total: 1000, filled: 2, outlined: 0 });
  });

  it('draws nothing where rounding leaves nothing, and nothing that is only said', () => {
    expect(drawingOf(measure({ low: 0.26 }))).toBeNull();
    expect(drawingOf(measure({ low: 0.2, bound: 'below' }))).toBeNull();
    expect(drawingOf(measure({ draw: 'words' }))).toBeNull();
  });

  it('never draws more squares than there are, for every figure of the content', () => {
    const drawn = Object.values<Figure>(figures).map(drawingOf).filter((drawing) => drawing !== null);
    expect(drawn.length).toBeGreaterThan(20);
    for (const { total, filled, outlined } of drawn) {
      expect(filled + outlined).toBeGreaterThan(0);
      expect(filled + outlined).toBeLessThanOrEqual(total);
    }
  });
});

describe('both frames', () => {
  it('counts who had it and who did not in the same whole', () => {
    expect(framesOf(measure({ low: 60, high: 70, bound: 'range' }))).toMatchObject({ low: 60, high: 70, restLow: 30, restHigh: 40, about: false });
    expect(framesOf(measure({ low: 3.01 }))).toMatchObject({ outOf: 100, low: 3, restLow: 97, about: true });
    expect(framesOf(measure({ low: 1, per: 1024, draw: 'thousand' }))).toMatchObject({ outOf: 1000, low: 1, restLow: 999, about: true });
  });

  it('keeps the source’s own numbers where nothing is drawn', () => {
    expect(framesOf(measure({ low: 1.75, per: 1_000_000, draw: 'words' }))).toMatchObject({ outOf: 1_000_000, low: 1.75, about: false });
    expect(framesOf(measure({ low: 0.26 }))).toMatchObject({ outOf: 100, low: 0.26, about: false });
  });
});
