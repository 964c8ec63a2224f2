/**
 * Scrolling inside one scroller. `scrollIntoView` would move every ancestor as
 * well, and push the frame's bar out of the window.
 */

/** The nearest ancestor that scrolls; null stands for the page itself. */
export function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === 'auto' || overflowY === 'scroll') return parent;
  }
  return null;
}

/** Brings an element to the top of its scroller, its scroll margin above it. Calm where motion is unwanted. */
export function scrollToTopOf(element: Element, behavior: 'smooth' | 'instant'): void {
  const scroller = scrollerOf(element);
  const edge = scroller?.getBoundingClientRect().top ?? 0;
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  (scroller ?? window).scrollBy({
    top: element.getBoundingClientRect().top - edge - margin,
    behavior: calm ? 'instant' : behavior,
  });
}
