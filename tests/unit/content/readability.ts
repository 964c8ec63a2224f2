import { syllable } from 'syllable';

/** What the Flesch-Kincaid formula counts. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;

/** Words of a text. A hyphen joins: "follow-up" is one word, as in the formula's own counts. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/**
 * Sentences, words and syllables. A full stop inside a number ends no sentence;
 * a number counts as one syllable, as in the Navy's manual for the formula.
 */
export function countText(text: string): Counts {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?]+(?=\s|[”"’)]|$)/).filter((part) => wordsOf(part).length > 0).length;
  const syllables = words.reduce((sum, word) => sum + (/^[\d.,-]+$/.test(word) ? 1 : Math.max(1, syllable(word))), 0);
  return { sentences, words: words.length, syllables };
}

/** Flesch-Kincaid grade level (Kincaid and others 1975) from counts; zero for no text. */
export function gradeOfCounts({ sentences, words, syllables }: Counts): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Flesch-Kincaid grade level of a text. */
export const gradeOf = (text: string): number => gradeOfCounts(countText(text));

/** The grade of many texts read as one. */
export function gradeOfAll(texts: readonly string[]): number {
  return gradeOfCounts(
    texts.map(countText).reduce(
      (sum, counts) => ({
        sentences: sum.sentences + counts.sentences,
        words: sum.words + counts.words,
        syllables: sum.syllables + counts.syllables,
      }),
      { sentences: 0, words: 0, syllables: 0 },
    ),
  );
}

/**
 * A text with every explained term, and its plural, replaced by a word of one
 * syllable: a reader who does not know a term reads its explanation instead.
 */
export function withTermsExplained(text: string, terms: readonly string[]): string {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return longestFirst.length === 0 ? text : text.replace(new RegExp(`\\b(${longestFirst.join('|')})(s|es)?\\b`, 'giu'), 'term');
}
