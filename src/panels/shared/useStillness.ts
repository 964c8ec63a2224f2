import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(QUERY);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** True while the reader's system asks for no motion. */
export function useStillness(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}
