/**
 * Which of the three layouts holds. The one place that says so: components
 * ask this hook, style sheets ask `data-layout` on the root element. Widths
 * are em, so that a reader's larger type gets the layout that has room for it.
 */
import { useLayoutEffect, useSyncExternalStore } from 'react';

export type Layout = 'desktop' | 'tablet' | 'phone';

const DESKTOP = '(min-width: 75em)';
/** Wide enough for two columns, or too low to stack a sheet on a body (a phone on its side, 200 % zoom). */
const TABLET = '(min-width: 56.25em), (min-width: 37.5em) and (max-height: 31.25em)';

function current(): Layout {
  if (matchMedia(DESKTOP).matches) return 'desktop';
  return matchMedia(TABLET).matches ? 'tablet' : 'phone';
}

function subscribe(onChange: () => void): () => void {
  const queries = [DESKTOP, TABLET].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
}

export function useLayout(): Layout {
  const layout = useSyncExternalStore(subscribe, current);
  useLayoutEffect(() => {
    document.documentElement.dataset['layout'] = layout;
  }, [layout]);
  return layout;
}
