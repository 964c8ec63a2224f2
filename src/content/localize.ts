/**
 * Another language is a data file only: texts keyed by their place in the
 * content, laid over the English ones. What is missing stays English.
 */
import type { Content } from './types.ts';

/**
 * Texts of one language, keyed by path: `statements/row-16/text/patient`.
 * A list of aliases is one text, its words separated by semicolons.
 */
export type Translation = Readonly<Record<string, string>>;

/** How much of a language is there. */
export interface Coverage {
  readonly total: number;
  readonly translated: number;
  /** Paths that stay English. */
  readonly missing: readonly string[];
  /** Paths of the translation that the content does not have: a text was moved or removed. */
  readonly unknown: readonly string[];
}

/** Fields whose string is read by people in their language. Ids, Latin names and references are the same in all. */
const TRANSLATABLE = new Set(['patient', 'professional', 'plain', 'anatomical', 'title', 'stated', 'period', 'term']);
const ALIASES = 'aliases';

function isTranslatable(key: string, value: unknown): boolean {
  return typeof value === 'string' ? TRANSLATABLE.has(key) : key === ALIASES && Array.isArray(value);
}

/**
 * Lays a translation over any tree of records. Pure: the tree is not changed,
 * and branches without a translated text are shared with the original.
 * @param path where the tree stands in the content, such as `regions`
 */
export function overlay<T>(tree: T, translation: Translation, path: string): T {
  if (tree === null || typeof tree !== 'object') return tree;
  let changed = false;
  const entries = Object.entries(tree).map(([key, value]: [string, unknown]) => {
    const here = `${path}/${key}`;
    const text = isTranslatable(key, value) ? translation[here] : undefined;
    const next =
      text === undefined ? (isTranslatable(key, value) ? value : overlay(value, translation, here)) : Array.isArray(value) ? splitAliases(text) : text;
    if (next !== value) changed = true;
    return [key, next] as const;
  });
  if (!changed) return tree;
  return (Array.isArray(tree) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

const splitAliases = (text: string): readonly string[] =>
  text
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

/** The content in another language; English wherever the translation is silent. */
export function localize(content: Content, translation: Translation): Content {
  return Object.fromEntries(
    Object.entries(content).map(([collection, records]: [string, object]) => [
      collection,
      overlay(records, translation, collection),
    ]),
  ) as unknown as Content;
}

/** Every path that a complete translation has, with its English text. This is what a translator is given. */
export function translatableTexts(content: object): Translation {
  const texts: Record<string, string> = {};
  const collect = (tree: unknown, path: string): void => {
    if (tree === null || typeof tree !== 'object') return;
    for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
      const here = path === '' ? key : `${path}/${key}`;
      if (isTranslatable(key, value)) texts[here] = Array.isArray(value) ? value.join('; ') : String(value);
      else collect(value, here);
    }
  };
  collect(content, '');
  return texts;
}

/** What a translation has, lacks, and has in excess. */
export function coverageOf(content: object, translation: Translation): Coverage {
  const wanted = Object.keys(translatableTexts(content));
  const known = new Set(wanted);
  const missing = wanted.filter((path) => !(path in translation));
  return {
    total: wanted.length,
    translated: wanted.length - missing.length,
    missing,
    unknown: Object.keys(translation).filter((path) => !known.has(path)),
  };
}
