/** The search box's query and answers. The index is a chunk of its own, fetched when the box is first used. */
import { useEffect, useState } from 'react';
import { loadStructureNames } from '../inside/anatomy.ts';
import { prepareTexts } from '../shared/content.tsx';
import type { SearchGroup, SearchHit, SearchIndex } from './searchIndex.ts';

export interface Search {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Null while nothing was typed, or the index is on its way. */
  readonly groups: readonly SearchGroup[] | null;
  /** True when the index could not be loaded. */
  readonly broken: boolean;
  /** Fetches the index, and the texts that are read next; call it when the box gets the focus. */
  readonly prepare: () => void;
  /** The best answer to a query, once the index is there; null for none, or when it could not be loaded. */
  readonly firstHit: (query: string) => Promise<SearchHit | null>;
}

let loading: Promise<SearchIndex> | null = null;

function loadIndex(): Promise<SearchIndex> {
  // Without the names of what lies inside, everything else is still found.
  const names = loadStructureNames().catch(() => undefined);
  loading ??= Promise.all([import('./searchIndex.ts'), import('./documents.ts'), names]).then(
    ([{ SearchIndex: Index }, { searchDocuments }, structureNames]) => new Index(searchDocuments(structureNames)),
  );
  return loading;
}

export function useSearch(): Search {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [broken, setBroken] = useState(false);

  const prepare = (): void => {
    if (index) return;
    prepareTexts();
    loadIndex().then(
      (loaded) => {
        setIndex(loaded);
        setBroken(false);
      },
      () => {
        loading = null;
        setBroken(true);
      },
    );
  };

  // A query can also arrive without the box being focused first (a suggestion, a paste by script).
  useEffect(() => {
    if (query && !index) prepare();
  });

  const firstHit = async (text: string): Promise<SearchHit | null> => {
    try {
      return (await loadIndex()).search(text)[0]?.hits[0] ?? null;
    } catch {
      return null;
    }
  };

  const groups = index && query.trim() ? index.search(query) : null;
  return { query, setQuery, groups, broken, prepare, firstHit };
}
