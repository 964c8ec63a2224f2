/** Whether the list of places is open where the layout hides it, and the ways to open and close it. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { openPage } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import type { Layout } from './useLayout.ts';

export interface Places {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly show: () => void;
  /** Closes it; the focus goes back to where it was when it opened. */
  readonly close: () => void;
  /** Opens it where needed and puts the cursor into the search box. */
  readonly openSearch: () => void;
}

export function usePlaces(layout: Layout, search: RefObject<HTMLInputElement | null>): Places {
  const [open, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);

  // A choice is to be seen on the body, so the list gives way to it.
  useEffect(
    () =>
      useStore.subscribe(
        ({ selection, page }) => (page ?? (selection ? `${selection.kind} ${selection.id}` : null)),
        () => setOpen(false),
      ),
    [],
  );

  const show = (): void => {
    opener.current = document.activeElement;
    // Hidden things take no focus, and the next key is already meant for the list.
    flushSync(() => {
      if (useStore.getState().page) openPage(null);
      setOpen(true);
    });
  };
  return {
    open: open && layout !== 'desktop',
    setOpen,
    show: () => {
      show();
      document.querySelector<HTMLElement>('#places button')?.focus();
    },
    close: () => {
      setOpen(false);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
    openSearch: () => {
      show();
      search.current?.focus();
    },
  };
}
