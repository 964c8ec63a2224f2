/**
 * What a reader types, taken apart: side words set the side and are no longer
 * searched for ("right upper back" = "upper back" on the right).
 */
import type { Side } from '#content/ids.ts';

/** Words that carry no meaning of their own in a name. */
const STOP_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'in', 'my', 'of', 'on', 'the', 'to', 'your']);
const SIDE_WORDS: Readonly<Record<string, Side>> = {
  left: 'left',
  right: 'right',
  sinister: 'left',
  sinistra: 'left',
  dexter: 'right',
  dextra: 'right',
};

export interface Query {
  /** What is left to search for: lower case, no accents, no side, no stop words. */
  readonly words: readonly string[];
  /** The side that was named; null for none, or when both were. */
  readonly side: Side | null;
}

/** Lower case words without accents and apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** True for words that are not searched for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Takes a typed text apart. */
export function parseQuery(text: string): Query {
  const words = wordsOf(text).filter((word) => !isStopWord(word));
  const sides = new Set(words.flatMap((word) => SIDE_WORDS[word] ?? []));
  const [side] = sides;
  return {
    words: words.filter((word) => !SIDE_WORDS[word]),
    side: sides.size === 1 && side ? side : null,
  };
}
