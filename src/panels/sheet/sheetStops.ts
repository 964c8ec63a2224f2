/**
 * Heights of the phone's sheet, CSS pixels. Pure. The body keeps at least
 * 250 px over the half stop; where that cannot be, first the review line moves
 * into the sheet, then the half stop shrinks.
 */
import type { SheetStop } from '#state/store.ts';

/** From the design: title and risk word; half a phone. */
const PEEK = 96;
const HALF = 404;
const BODY = 250;
/** The least that is still worth opening. */
const LEAST_HALF = 168;
/** What stays free under the bar at full. */
const FULL_GAP = 8;

/** The review line over the plate, and the row of views on the sheet. */
export const REVIEW_LINE = 30;
export const VIEW_ROW = 44;

export interface SheetLayout {
  readonly heights: Readonly<Record<SheetStop, number>>;
  /** True where the review line must move from over the plate into the sheet. */
  readonly reviewInside: boolean;
}

/** `available` = from the bar's foot to the tab bar's head, CSS pixels. */
export function sheetLayout(available: number): SheetLayout {
  const free = available - VIEW_ROW - BODY;
  const reviewInside = free - REVIEW_LINE < HALF;
  const half = Math.max(LEAST_HALF, Math.min(HALF, reviewInside ? free : free - REVIEW_LINE));
  const full = Math.max(half, available - FULL_GAP);
  return { heights: { peek: Math.min(PEEK, half), half, full }, reviewInside };
}

const ORDER: readonly SheetStop[] = ['peek', 'half', 'full'];

/** The next stop up (1) or down (-1); the same at the ends. */
export function nextStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return ORDER[Math.min(Math.max(ORDER.indexOf(stop) + step, 0), ORDER.length - 1)] ?? stop;
}

/** Milliseconds a flick is thought on. */
const FLICK = 160;

/** Where a drag ends: the stop nearest to where the sheet was going. `velocity` in px/ms, up is positive. */
export function settle(height: number, velocity: number, heights: SheetLayout['heights']): SheetStop {
  const target = height + velocity * FLICK;
  return ORDER.toSorted((a, b) => Math.abs(heights[a] - target) - Math.abs(heights[b] - target))[0] ?? 'half';
}
