import { useStore, type Audience } from '#state/store.ts';
import type { Reading } from '#content/types.ts';

/** The reading of a text that an audience gets: plain for patients, professional for the other two. */
export function readingFor(text: Reading, audience: Audience): string {
  return audience === 'patient' ? text.patient : text.professional;
}

/** Gives the function that picks a text's reading for whoever reads now. */
export function useReading(): (text: Reading) => string {
  const audience = useStore((state) => state.audience);
  return (text) => readingFor(text, audience);
}
