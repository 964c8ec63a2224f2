/**
 * Tells taps, double taps, drags and pinches apart. Knows no DOM: it is told
 * of pointers in CSS pixels and milliseconds, and calls back.
 */

export interface GestureHandlers {
  /** One pointer dragged by pixels. `pans` when the drag should move the picture instead of turning it. */
  drag(dx: number, dy: number, pans: boolean): void;
  /** Two pointers: their middle moved by pixels, and their span changed by a factor about that middle. */
  pinch(dx: number, dy: number, factor: number, x: number, y: number): void;
  tap(x: number, y: number): void;
  doubleTap(x: number, y: number): void;
  /** A movement began or ended. */
  busy(isBusy: boolean): void;
}

/** How far a press may slip and still be a tap, CSS pixels. */
export const SLOP = { mouse: 5, pen: 8, touch: 12 } as const;
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_REACH = 24;

interface Pointer {
  x: number;
  y: number;
}

const slopOf = (type: string): number => (type === 'touch' ? SLOP.touch : type === 'pen' ? SLOP.pen : SLOP.mouse);

export class Gestures {
  private readonly handlers: GestureHandlers;
  private readonly pointers = new Map<number, Pointer>();
  private startX = 0;
  private startY = 0;
  private slop = 0;
  private pans = false;
  /** False once the press has slipped or a second finger has come: then it can no longer be a tap. */
  private mayTap = false;
  private moving = false;
  private lastTapX = 0;
  private lastTapY = 0;
  private lastTapAt = -Infinity;

  constructor(handlers: GestureHandlers) {
    this.handlers = handlers;
  }

  /** True while a pointer turns, pans or pinches. */
  get isMoving(): boolean {
    return this.moving;
  }

  down(id: number, x: number, y: number, type: string, pans: boolean): void {
    this.pointers.set(id, { x, y });
    this.mayTap = this.pointers.size === 1;
    if (!this.mayTap) {
      this.setMoving(true);
      return;
    }
    this.startX = x;
    this.startY = y;
    this.slop = slopOf(type);
    this.pans = pans;
  }

  move(id: number, x: number, y: number): void {
    const pointer = this.pointers.get(id);
    if (!pointer) return;
    const dx = x - pointer.x;
    const dy = y - pointer.y;
    if (this.pointers.size === 1) {
      if (this.mayTap && Math.hypot(x - this.startX, y - this.startY) > this.slop) {
        this.mayTap = false;
        this.setMoving(true);
      } else if (this.mayTap) return; // The slop is swallowed until it is passed, then the drag starts where it is.
      if (this.moving) this.handlers.drag(dx, dy, this.pans);
    } else if (this.pointers.size === 2) {
      this.movePair(id, pointer, x, y, dx, dy);
    }
    pointer.x = x;
    pointer.y = y;
  }

  up(id: number, x: number, y: number, time: number): void {
    if (!this.pointers.delete(id)) return;
    if (this.pointers.size > 0) return;
    this.setMoving(false);
    if (!this.mayTap) return;
    this.mayTap = false;
    const again =
      time - this.lastTapAt < DOUBLE_TAP_MS && Math.hypot(x - this.lastTapX, y - this.lastTapY) < DOUBLE_TAP_REACH;
    this.lastTapX = x;
    this.lastTapY = y;
    // A third tap starts anew.
    this.lastTapAt = again ? -Infinity : time;
    if (again) this.handlers.doubleTap(x, y);
    else this.handlers.tap(x, y);
  }

  cancel(id: number): void {
    if (!this.pointers.delete(id)) return;
    this.mayTap = false;
    if (this.pointers.size === 0) this.setMoving(false);
  }

  private movePair(id: number, pointer: Pointer, x: number, y: number, dx: number, dy: number): void {
    for (const [otherId, other] of this.pointers) {
      if (otherId === id) continue;
      const before = Math.hypot(pointer.x - other.x, pointer.y - other.y);
      const after = Math.hypot(x - other.x, y - other.y);
      const factor = before > 8 && after > 8 ? before / after : 1;
      this.handlers.pinch(dx / 2, dy / 2, factor, (x + other.x) / 2, (y + other.y) / 2);
    }
  }

  private setMoving(moving: boolean): void {
    if (this.moving === moving) return;
    this.moving = moving;
    this.handlers.busy(moving);
  }
}
