/** The time axis of the first two days: linear, 0 to 48 hours after treatment. */
import type { TimelineRow } from '#content/types.ts';

/** Hours that the axis ends at. */
export const HOURS = 48;
/** Hours that carry a line and a number. */
export const TICKS = [6, 12, 24, 48] as const;

/** An hour as a share of the axis, in per cent. */
export function percentOf(hour: number): number {
  return (Math.min(Math.max(hour, 0), HOURS) / HOURS) * 100;
}

/** A stretch of the axis, in per cent. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

const stretch = (from: number, to: number): Stretch => ({ left: percentOf(from), width: percentOf(to) - percentOf(from) });

/** The solid part of a bar (to the lower figure) and the ticked one (to the upper). A bar of no length means "while it lasts". */
export function barOf({ bar }: Pick<TimelineRow, 'bar'>): { solid: Stretch | null; ticked: Stretch | null; momentary: boolean } {
  if (!bar) return { solid: null, ticked: null, momentary: false };
  const momentary = bar.low <= bar.from && (bar.high ?? bar.low) <= bar.from;
  return {
    solid: momentary ? null : stretch(bar.from, bar.low),
    ticked: bar.high === undefined ? null : stretch(bar.low, bar.high),
    momentary,
  };
}

/** The stretch from the first to the last published onset. */
export function onsetsOf({ dots }: Pick<TimelineRow, 'dots'>): Stretch | null {
  return dots && dots.length > 0 ? stretch(Math.min(...dots), Math.max(...dots)) : null;
}
