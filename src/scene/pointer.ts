/**
 * Binds the canvas's pointer, wheel and keyboard to what they mean. No React
 * and no render: handlers decide what to do.
 */
import { Gestures, type GestureHandlers } from './gestures.ts';

export interface InputHandlers extends GestureHandlers {
  /** The mouse rests or moves at a point of the canvas, or has left it (null). At most once a frame. */
  point(at: { readonly x: number; readonly y: number } | null): void;
  /** Wheel or trackpad: distance times `factor`, about the cursor. */
  wheel(factor: number, x: number, y: number): void;
  /** Steps from the keyboard: -1, 0 or 1. */
  turn(around: number, tilt: number): void;
  zoom(step: number): void;
  frame(): void;
}

/** Pixels a wheel line and page stand for (DOM deltaMode 1 and 2). */
const WHEEL_UNIT = [1, 16, 400] as const;

const KEYS: Readonly<Record<string, (input: InputHandlers) => void>> = {
  ArrowLeft: (input) => input.turn(-1, 0),
  ArrowRight: (input) => input.turn(1, 0),
  ArrowUp: (input) => input.turn(0, 1),
  ArrowDown: (input) => input.turn(0, -1),
  '+': (input) => input.zoom(1),
  '=': (input) => input.zoom(1),
  '-': (input) => input.zoom(-1),
  f: (input) => input.frame(),
  F: (input) => input.frame(),
};

/**
 * Listens on the canvas's wrapper; x and y are CSS pixels from its top left corner.
 * @returns the function that stops listening
 */
export function listen(host: HTMLElement, input: InputHandlers): () => void {
  const gestures = new Gestures(input);
  // Only while something answers to keys: a canvas that could not start takes no focus.
  host.tabIndex = 0;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const at = { x: 0, y: 0 };
  let asked = 0;

  const locate = (event: MouseEvent): { x: number; y: number } => {
    const box = host.getBoundingClientRect();
    at.x = event.clientX - box.left;
    at.y = event.clientY - box.top;
    return at;
  };
  const askPoint = (): void => {
    asked = 0;
    if (!gestures.isMoving) input.point(at);
  };

  host.addEventListener(
    'pointerdown',
    (event) => {
      const { x, y } = locate(event);
      host.setPointerCapture(event.pointerId);
      const pans = event.button !== 0 || event.shiftKey;
      gestures.down(event.pointerId, x, y, event.pointerType, pans);
    },
    options,
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      const { x, y } = locate(event);
      gestures.move(event.pointerId, x, y);
      if (event.pointerType !== 'touch' && event.buttons === 0) asked ||= requestAnimationFrame(askPoint);
    },
    options,
  );
  host.addEventListener(
    'pointerup',
    (event) => {
      const { x, y } = locate(event);
      gestures.up(event.pointerId, x, y, event.timeStamp);
    },
    options,
  );
  host.addEventListener('pointercancel', (event) => gestures.cancel(event.pointerId), options);
  host.addEventListener(
    'pointerleave',
    () => {
      if (asked) cancelAnimationFrame(asked);
      asked = 0;
      input.point(null);
    },
    options,
  );
  host.addEventListener('contextmenu', (event) => event.preventDefault(), options);
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = locate(event);
      // A trackpad's pinch comes as a wheel with ctrl and small steps.
      const speed = event.ctrlKey ? 0.01 : 0.0014;
      const pixels = event.deltaY * (WHEEL_UNIT[event.deltaMode] ?? 1);
      input.wheel(Math.exp(Math.max(-240, Math.min(240, pixels)) * speed), x, y);
    },
    { ...options, passive: false },
  );
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      act(input);
    },
    options,
  );
  return () => {
    if (asked) cancelAnimationFrame(asked);
    stop.abort();
    host.removeAttribute('tabindex');
  };
}
