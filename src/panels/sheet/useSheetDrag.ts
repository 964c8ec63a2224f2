/** Dragging the sheet by its head: it follows the finger by style alone and renders only when it settles. */
import { useRef, type PointerEvent, type RefObject } from 'react';
import { setSheet } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { settle, type SheetLayout } from './sheetStops.ts';

/** A press that moves less than this is no drag, CSS pixels. */
const SLOP = 6;

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  moved: boolean;
  lastY: number;
  lastTime: number;
  /** px/ms, up is positive. */
  velocity: number;
}

/** Shows the sheet at a height; while it is dragged it follows without easing. */
function draw(sheet: HTMLElement, height: number, dragged: boolean): void {
  sheet.toggleAttribute('data-dragged', dragged);
  sheet.style.height = `${height}px`;
}

/** Handlers for the head of `sheet`. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, heights: SheetLayout['heights']) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      pointer: event.pointerId,
      startY: event.clientY,
      startHeight: sheet.current?.offsetHeight ?? 0,
      moved: false,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      velocity: 0,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    const element = sheet.current;
    if (!now || !element || event.pointerId !== now.pointer) return;
    if (!now.moved && Math.abs(event.clientY - now.startY) < SLOP) return;
    now.moved = true;
    const elapsed = Math.max(event.timeStamp - now.lastTime, 1);
    now.velocity = (now.lastY - event.clientY) / elapsed;
    now.lastY = event.clientY;
    now.lastTime = event.timeStamp;
    const height = now.startHeight + now.startY - event.clientY;
    draw(element, Math.min(Math.max(height, heights.peek), heights.full), true);
  };

  const onPointerEnd = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    const element = sheet.current;
    if (!now || !element || event.pointerId !== now.pointer) return;
    drag.current = null;
    const before = useStore.getState().sheet;
    const stop = now.moved ? settle(element.offsetHeight, now.velocity, heights) : before === 'half' ? 'full' : 'half';
    draw(element, heights[stop], false);
    setSheet(stop);
  };

  return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd };
}
