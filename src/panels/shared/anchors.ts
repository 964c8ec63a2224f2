/**
 * Places inside a page that a link asks for ("the entry of P33 on Sources").
 * A page may still be loading when it is asked, so the wish is kept until the
 * page takes it.
 */
/** Id of a page's h1. */
export const PAGE_TITLE = 'page-title';

let wanted: string | null = null;

/** Moves reading and focus to an element. Focus goes with it, so that a keyboard goes on from there. */
export function showAnchor(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return true;
}

/** Goes there now if it is on the page, or as soon as the page that holds it is shown. */
export function wantAnchor(id: string): void {
  wanted = showAnchor(id) ? null : id;
}

/** Called by a page when its text stands: the place asked for, or the one in the address on arrival. */
export function takeWantedAnchor(): void {
  const id = wanted ?? decodeURIComponent(location.hash.slice(1));
  wanted = null;
  if (id) showAnchor(id);
}

/** Id of a source's entry on the Sources page. */
export function sourceAnchor(id: string): string {
  return `source-${id.replace(/[^\w-]/g, '-')}`;
}
