import type { Sources } from '#content/types.ts';

/** Sources of several things said in one breath, each once, in order. At least one thing, so at least one source. */
export function sourcesOf(things: readonly { readonly sources: Sources }[]): Sources {
  const [first, ...others] = [...new Set(things.flatMap(({ sources }) => sources))];
  if (!first) throw new Error('sourcesOf: nothing that has a source');
  return [first, ...others];
}
