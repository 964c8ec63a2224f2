/**
 * A button that opens a small sheet of controls beside it. Escape and a press
 * outside close it; the focus goes back to the button. It is a disclosure, not
 * a dialog: what it holds follows the button in reading order.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useKeyDown } from './useKeyDown.ts';
import styles from './Popover.module.css';

/** Space kept to the screen's edge, and the least height that is worth opening; CSS pixels. */
const EDGE = 16;
const LEAST = 160;

interface Props {
  readonly label: ReactNode;
  /** Accessible name, where `label` is an icon or too short. */
  readonly name?: string;
  readonly className?: string | undefined;
  /** Where the sheet opens, seen from the button. */
  readonly side: 'above' | 'below';
  /** Which edge it shares with the button. */
  readonly edge: 'start' | 'end';
  /** A link among them closes the sheet when it is followed. */
  readonly children: ReactNode;
}

export function Popover({ label, name, className, side, edge, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const onPointerDown = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (link && root.current?.contains(link)) setOpen(false);
    };
    const onFocusIn = (event: FocusEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', onPointerDown);
    addEventListener('click', onClick);
    addEventListener('focusin', onFocusIn);
    return () => {
      removeEventListener('pointerdown', onPointerDown);
      removeEventListener('click', onClick);
      removeEventListener('focusin', onFocusIn);
    };
  }, [open]);

  // Never past the screen's edge: where there is less room than the sheet wants, it scrolls.
  useLayoutEffect(() => {
    const box = button.current?.getBoundingClientRect();
    if (!open || !box || !sheet.current) return;
    // The bar at the top, the page's first header, lies over what opens upwards.
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const room = side === 'above' ? box.top - bar : innerHeight - box.bottom;
    sheet.current.style.maxHeight = `${Math.max(room - EDGE, LEAST)}px`;
  }, [open, side]);

  useKeyDown(root, (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  });

  return (
    <div ref={root} className={styles.root}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div ref={sheet} id={id} className={styles.sheet} data-side={side} data-edge={edge}>
          {children}
        </div>
      )}
    </div>
  );
}
