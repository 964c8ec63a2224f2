import type { Collection } from './collections.ts';

/** Every source id that stands in a field for sources or speakers, anywhere below a value. */
function citedBelow(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) citedBelow(item, found);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(item)) for (const id of item) found.add(String(id));
      else if ((key === 'speaker' || key === 'source') && typeof item === 'string') found.add(item);
      else citedBelow(item, found);
    }
}

/** Sources that nothing cites. A source that supports nothing is not listed. */
export function orphanSources(collections: readonly Collection[]): readonly string[] {
  const cited = new Set<string>();
  for (const { kind, records } of collections) if (kind !== 'source') citedBelow(records, cited);
  return collections
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ records }) => Object.keys(records))
    .filter((id) => !cited.has(id));
}
