/**
 * What a figure becomes on the page: how many squares of an icon array, and
 * which two frames ("3 had it, 97 did not") may be said of it. Pure numbers;
 * the words are in `i18n`.
 *
 * Rules: the number is the source's, scaled only to the 100 or 1,000 squares of
 * its own picture; what scaling rounds is called "about"; what rounds to nothing
 * is not drawn at all, since an empty picture would read as "never".
 */
import type { Figure } from '#content/types.ts';

/** The part of a figure that these rules need. */
export type Measure = Pick<Figure, 'low' | 'high' | 'per' | 'bound' | 'draw'>;

/** Squares of an icon array: `filled` first, then `outlined`, the rest of `total` empty. */
export interface Drawing {
  readonly total: 100 | 1000;
  /** Had it. */
  readonly filled: number;
  /** The width of a range, or of "fewer than". */
  readonly outlined: number;
}

/** The two frames of a figure, counted in one unit: `low` to `high` of `outOf` did, the rest did not. */
export interface Frames {
  readonly bound: Figure['bound'];
  /** The whole: 100 or 1,000 when drawn, else the source's own "1 in N". */
  readonly outOf: number;
  readonly low: number;
  readonly high: number;
  /** The rest: `outOf - high` to `outOf - low`. */
  readonly restLow: number;
  readonly restHigh: number;
  /** True where rounding changed the number. */
  readonly about: boolean;
}

const SQUARES = { hundred: 100, thousand: 1000 } as const;

/** A number of squares; binary noise such as 7.000000001 is not a fraction. */
function scaled(value: number, per: number, total: number): number {
  return Math.round((value / per) * total * 1e6) / 1e6;
}

/** The squares of a figure, or null where it is only said. */
export function drawingOf(figure: Measure): Drawing | null {
  if (figure.draw === 'words') return null;
  const total = SQUARES[figure.draw];
  const low = scaled(figure.low, figure.per, total);
  const high = scaled(figure.high ?? figure.low, figure.per, total);
  if (figure.bound === 'below' || figure.bound === 'up-to') {
    const outlined = Math.round(low);
    return outlined === 0 ? null : { total, filled: 0, outlined };
  }
  const filled = Math.round(low);
  const outlined = Math.round(high) - filled;
  if (filled + outlined === 0) return null;
  return { total, filled, outlined };
}

/** The two frames of a figure, in squares where it is drawn and in the source's own numbers where not. */
export function framesOf(figure: Measure): Frames {
  const drawing = drawingOf(figure);
  const outOf = drawing?.total ?? figure.per;
  const low = scaled(figure.low, figure.per, outOf);
  const high = scaled(figure.high ?? figure.low, figure.per, outOf);
  const shownLow = drawing ? Math.round(low) : low;
  const shownHigh = drawing ? Math.round(high) : high;
  return {
    bound: figure.bound,
    outOf,
    low: shownLow,
    high: shownHigh,
    restLow: Math.round(outOf - shownHigh),
    restHigh: Math.round(outOf - shownLow),
    about: shownLow !== low || shownHigh !== high,
  };
}
