/**
 * Places inside a page that a link asks for ("the entry of P33 on Sources").
 * A page may still be loading when it is asked, so the wish is kept until the
 * page takes it.
 */
import { scrollToTopOf } from './scroll.ts';

/** Id of a page's h1. */
export const PAGE_TITLE = 'page-title';

let wanted: string | null = null;
/** The address on arrival may name a place; later the hash is only what is left of it. */
let arriving = true;

/** Moves reading and focus to an element, or to its heading. Focus goes along, so that a keyboard goes on from there. */
export function showAnchor(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  // At once: the way across a long page would be a blur of text.
  scrollToTopOf(element, 'instant');
  const target = document.getElementById(`${id}-title`) ?? element;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

/** Goes there now if it is on the page, or as soon as the page that holds it is shown. */
export function wantAnchor(id: string): void {
  wanted = showAnchor(id) ? null : id;
}

/** Called by a page when its text stands: the place asked for, or the one in the address on arrival. */
export function takeWantedAnchor(): void {
  const id = wanted ?? (arriving ? location.hash.slice(1) : '');
  wanted = null;
  arriving = false;
  if (id) showAnchor(id);
}

/** Id of a panel's section. A page may lie over the panel with sections of the same name. */
export function panelAnchor(id: string): string {
  return `panel-${id}`;
}

/** Id of a source's entry on the Sources page. */
export function sourceAnchor(id: string): string {
  return `source-${id.replace(/[^\w-]/g, '-')}`;
}
