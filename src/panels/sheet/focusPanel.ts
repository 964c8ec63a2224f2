/**
 * Where the keyboard's focus goes when a choice is made and when it ends: to
 * the panel's heading, and back to what was pressed. Choices made on the body
 * with a pointer leave the focus alone.
 */
import { flushSync } from 'react-dom';
import { useStore } from '#state/store.ts';

/** The element that holds the panel, on every layout. */
export const PANEL_ID = 'panel';
/** How long to wait for a heading whose text is still on its way, milliseconds. */
const PATIENCE = 5000;

let trigger: HTMLElement | null = null;

/** Moves the focus to the panel's heading, and remembers where it came from. */
export function focusPanelHeading(): void {
  trigger = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  let last: Element | null = document.activeElement;
  const until = performance.now() + PATIENCE;
  const look = (): void => {
    // The reader has moved on meanwhile: leave the focus where they put it.
    if (document.activeElement !== last && document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>(`#${PANEL_ID} h1`);
    if (heading && heading !== last) {
      heading.tabIndex = -1;
      heading.focus();
      last = heading;
    }
    // The name comes before its text, and the head with the text is another one.
    const isWhole = heading && !heading.closest('[aria-busy="true"]');
    if (!isWhole && performance.now() < until) requestAnimationFrame(look);
  };
  // What was chosen is in the page before the next key is pressed.
  flushSync(() => undefined);
  look();
}

/** Chooses with the given action; a press by keyboard takes the focus along. */
export function chooseAndFocus(event: { readonly detail: number }, choose: () => void): void {
  choose();
  // `detail` counts the clicks of a pointer; Enter and Space make none.
  if (event.detail === 0) focusPanelHeading();
}

/** When the choice ends while the focus is in the panel, it goes back to what was pressed. Returns the function that stops this. */
export function returnFocusOnClear(): () => void {
  return useStore.subscribe(
    (state) => state.selection,
    (selection) => {
      if (selection) return;
      const active = document.activeElement;
      const lost = !active || active === document.body || active.closest(`#${PANEL_ID}`) !== null;
      if (lost && trigger?.isConnected && trigger.checkVisibility()) trigger.focus();
      trigger = null;
    },
  );
}
