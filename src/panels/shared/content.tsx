import { createContext, use } from 'react';
import { loadContent } from '#content/load.ts';
import type { Content } from '#content/types.ts';
import { forgetCredits } from './creditsData.ts';

/** Records and the tables that arrange them. */
export type Texts = Content & typeof import('./pageTexts.ts');

const TextsContext = createContext<Texts | null>(null);

let loading: Promise<Texts> | null = null;
/** Kept beside the promise: what is there is shown at once, without a moment of waiting. */
let loaded: Texts | null = null;

/** The one request for the texts; the same promise each time, so that React can wait for it. */
function texts(): Promise<Texts> {
  loading ??= Promise.all([loadContent(), import('./pageTexts.ts')]).then(([content, tables]) => {
    loaded = { ...content, ...tables };
    return loaded;
  });
  return loading;
}

/** Asks for the texts before they are needed: whoever searches is about to read. A failure shows where they are read. */
export function prepareTexts(): void {
  texts().catch(forgetTexts);
}

/** Starts the request anew; called when the reader asks again after a failure. */
export function forgetTexts(): void {
  loading = null;
  forgetCredits();
}

/** Waits for the texts (inside a Suspense boundary) and hands them down. */
export function ContentProvider({ children }: { readonly children: React.ReactNode }) {
  return <TextsContext value={loaded ?? use(texts())}>{children}</TextsContext>;
}

/** Every record. Throws outside `ContentProvider`: a mistake of the programmer, not of the reader. */
export function useContent(): Texts {
  const found = use(TextsContext);
  if (!found) throw new Error('useContent: no ContentProvider above');
  return found;
}
