import type { Content } from './types.ts';

/** Loads every text and record as one chunk. Later calls share the first one's answer. */
export async function loadContent(): Promise<Content> {
  const { content } = await import('./all.ts');
  return content;
}
