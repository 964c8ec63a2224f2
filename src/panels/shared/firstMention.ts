/**
 * Which sources a text names, and which mark of a clinic page is the first on the screen: that one is written
 * out ("Clinic page A"), the later ones are short ("Page A"). The order is the
 * document's, which only the mounted elements know, so marks register here.
 */
import { createContext, use, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** Of each name's items the one that comes first. `isBefore` orders two items. */
export function firstOfEach<T>(items: Iterable<readonly [T, string]>, isBefore: (a: T, b: T) => boolean): Set<T> {
  const firsts = new Map<string, T>();
  for (const [item, name] of items) {
    const first = firsts.get(name);
    if (first === undefined || isBefore(item, first)) firsts.set(name, item);
  }
  return new Set(firsts.values());
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

interface Mark {
  readonly sources: readonly [string, ...string[]];
  /** False for a mark that stands under the full name: it is no mention of its own. */
  readonly counts: boolean;
}

/** The marks of one panel or page. */
export class Mentions {
  readonly #marks = new Map<Element, Mark>();
  readonly #listeners = new Set<() => void>();
  #firsts: ReadonlySet<Element> = new Set();
  #named: readonly string[] = [];
  #waiting = false;

  /** Adds a mark; returns the function that takes it out. */
  add(element: Element, mark: Mark): () => void {
    this.#marks.set(element, mark);
    this.#refresh();
    return () => {
      this.#marks.delete(element);
      this.#refresh();
    };
  }

  isFirst(element: Element | null): boolean {
    return element !== null && this.#firsts.has(element);
  }

  /** Every source that some mark names, each once; the same array until a mark comes or goes. */
  readonly named = (): readonly string[] => this.#named;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  // Marks come and go by the dozen in one commit: sort them once, before the browser paints.
  #refresh(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      const counted = [...this.#marks].filter(([, { counts }]) => counts);
      this.#firsts = firstOfEach(counted.map(([element, { sources }]) => [element, sources[0]] as const), precedes);
      this.#named = [...new Set([...this.#marks.values()].flatMap(({ sources }) => sources))];
      for (const listener of this.#listeners) listener();
    });
  }
}

/** The marks of the panel around. */
export const MentionsContext = createContext<Mentions | null>(null);

const NONE: readonly string[] = [];

/** Every source that a mark of the panel around names. */
export function useNamedSources(): readonly string[] {
  const mentions = use(MentionsContext);
  const subscribe = useCallback((listener: () => void) => mentions?.subscribe(listener) ?? (() => {}), [mentions]);
  return useSyncExternalStore(subscribe, () => mentions?.named() ?? NONE);
}

/** True where this mark is the first of its source on the panel. Put `ref` on the mark; `counts` is false where it is no mention of its own. */
export function useFirstMention<E extends Element>(
  sources: Mark['sources'],
  counts: boolean,
): { ref: React.RefObject<E | null>; isFirst: boolean } {
  const mentions = use(MentionsContext);
  const ref = useRef<E>(null);
  // By its words: an array of the same sources is a new one with each render.
  const key = sources.join(' ');
  useLayoutEffect(() => {
    const [first = '', ...others] = key.split(' ');
    return mentions && ref.current ? mentions.add(ref.current, { sources: [first, ...others], counts }) : undefined;
  }, [mentions, key, counts]);
  const subscribe = useCallback((listener: () => void) => mentions?.subscribe(listener) ?? (() => {}), [mentions]);
  const isFirst = useSyncExternalStore(subscribe, () => mentions?.isFirst(ref.current) ?? false);
  return { ref, isFirst };
}
