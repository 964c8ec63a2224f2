/**
 * Search over all names: plain, anatomical, Latin, everyday words, muscles ->
 * their regions, with beginnings of words and typing errors. Pure; a few
 * milliseconds to build, so it is built when the search box is first used.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { regionIdOf, regionIdsOf, sideOf } from '#domain/regionId.ts';
import type { Side } from '#content/ids.ts';
import type { Selection } from '#state/store.ts';
import { searchDocuments, type SearchDocument, type Target } from './documents.ts';
import { isStopWord, parseQuery, wordsOf } from './query.ts';

export interface SearchHit {
  /** What is chosen when the hit is taken. */
  readonly selection: Selection;
  /** Its plain name, without side. */
  readonly name: string;
  readonly side: Side | null;
  /** The other name that matched, where the plain one did not. */
  readonly note: string | null;
  /** Words of `name` and `note` that matched, as `wordsOf` gives them. */
  readonly matched: ReadonlySet<string>;
}

export interface SearchGroup {
  readonly kind: Selection['kind'];
  readonly hits: readonly SearchHit[];
}

/** How many targets a group shows; a place with two sides counts once. */
const SHOWN: Readonly<Record<Target['kind'], number>> = { region: 6, condition: 6, risk: 5, muscle: 6, structure: 6 };
/** Whoever types "lung" looks for the risk first, then for the organ; "rib 5" is the rib. */
const WEIGHT: Readonly<Record<Target['kind'], number>> = { region: 1, condition: 1, risk: 1, muscle: 1, structure: 0.3 };
/** Factors: a name typed out in full beats a word of another name, the name on the screen beats an alias. */
const BONUS = { plainName: 8, otherName: 4, typedExactly: 1.5, beginning: 2 };

export class SearchIndex {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #engine: MiniSearch<SearchDocument>;

  constructor(documents: readonly SearchDocument[] = searchDocuments()) {
    this.#documents = new Map(documents.map((document) => [document.key, document]));
    this.#engine = new MiniSearch<SearchDocument>({
      idField: 'key',
      fields: ['plain', 'anatomical', 'latin', 'aliases', 'related'],
      extractField: (document, field) => {
        const value = Reflect.get(document, field) as string | readonly string[];
        return typeof value === 'string' ? value : value.join(' | ');
      },
      tokenize: (text) => [...wordsOf(text)],
      processTerm: (term) => (isStopWord(term) ? null : term),
      searchOptions: {
        boost: { plain: 4, aliases: 3, anatomical: 2, latin: 1, related: 0.4 },
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        weights: { fuzzy: 0.3, prefix: 0.6 },
      },
    });
    this.#engine.addAll(documents);
  }

  /** Groups of hits, best group first; empty for an empty or unknown query. */
  search(text: string): readonly SearchGroup[] {
    const { words, side } = parseQuery(text);
    if (words.length === 0) return [];
    const phrase = words.join(' ');
    const all = this.#engine.search(phrase, { combineWith: 'AND' });
    // A word too many must not empty the list: "upper back ache" still finds the upper back.
    const results = all.length > 0 ? all : this.#engine.search(phrase, { combineWith: 'OR' });
    const ranked = results
      .flatMap((result) => {
        const document = this.#documents.get(String(result.id));
        return document && !isOfOtherSide(document, side) ? [{ document, result, score: result.score * WEIGHT[document.target.kind] * nameBonus(document, words, new Set(result.terms)) }] : [];
      })
      .toSorted((a, b) => b.score - a.score);

    const groups = new Map<Target['kind'], SearchHit[]>();
    const shown = new Map<Target['kind'], number>();
    for (const { document, result } of ranked) {
      const { kind } = document.target;
      const count = shown.get(kind) ?? 0;
      if (count >= SHOWN[kind]) continue;
      shown.set(kind, count + 1);
      groups.set(kind, [...(groups.get(kind) ?? []), ...hitsOf(document, result, side)]);
    }
    return [...groups].map(([kind, hits]) => ({ kind, hits }));
  }
}

/** True for the lung, kidney or pleura of the side that was not named. Pairs that are one structure have no side in their id. */
function isOfOtherSide({ target }: SearchDocument, side: Side | null): boolean {
  return side !== null && target.kind === 'structure' && target.id.endsWith(side === 'left' ? '-right' : '-left');
}

/** More for a name that is what was typed, typing errors forgiven, or begins with it. */
function nameBonus(document: SearchDocument, words: readonly string[], matched: ReadonlySet<string>): number {
  const typed = words.join(' ');
  const whole = (name: readonly string[]): boolean =>
    name.length === words.length && name.every((word) => matched.has(word));
  const factorOf = (text: string, full: number): number => {
    const name = meaningfulWords(text);
    if (name.join(' ') === typed) return full * BONUS.typedExactly;
    if (whole(name)) return full;
    return name.join(' ').startsWith(typed) ? BONUS.beginning : 1;
  };
  return Math.max(
    factorOf(document.plain, BONUS.plainName),
    ...[document.anatomical, document.latin, ...document.aliases].map((name) => factorOf(name, BONUS.otherName)),
  );
}

function meaningfulWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !isStopWord(word));
}

/** One hit, or one for each side of a place whose side was not named. */
function hitsOf(document: SearchDocument, result: SearchResult, side: Side | null): readonly SearchHit[] {
  const matched = new Set(result.terms);
  const found = (text: string): boolean => wordsOf(text).some((word) => matched.has(word));
  const other = [...document.aliases, document.anatomical, document.latin, ...document.related];
  const note = found(document.plain) ? null : (other.find(found) ?? null);
  const hit = { name: document.plain, note, matched };
  const { target } = document;
  if (target.kind !== 'region') return [{ ...hit, selection: target, side: null }];
  const ids = side ? [regionIdOf(target.id, side)] : regionIdsOf(target.id);
  return ids.map((id) => ({ ...hit, selection: { kind: 'region', id }, side: sideOf(id) }));
}
