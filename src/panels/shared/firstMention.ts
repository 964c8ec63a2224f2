/**
 * Which mark of a clinic page is the first on the screen: that one is written
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

/** The marks of one panel or page. */
export class Mentions {
  readonly #marks = new Map<Element, string>();
  readonly #listeners = new Set<() => void>();
  #firsts = new Set<Element>();
  #waiting = false;

  /** Adds a mark; returns the function that takes it out. */
  add(element: Element, source: string): () => void {
    this.#marks.set(element, source);
    this.#refresh();
    return () => {
      this.#marks.delete(element);
      this.#refresh();
    };
  }

  isFirst(element: Element | null): boolean {
    return element !== null && this.#firsts.has(element);
  }

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
      this.#firsts = firstOfEach(this.#marks, precedes);
      for (const listener of this.#listeners) listener();
    });
  }
}

/** The marks of the panel around. */
export const MentionsContext = createContext<Mentions | null>(null);

/** True where this mark is the first of its source on the panel. Put `ref` on the mark; null leaves it out of the count. */
export function useFirstMention<E extends Element>(source: string | null): { ref: React.RefObject<E | null>; isFirst: boolean } {
  const mentions = use(MentionsContext);
  const ref = useRef<E>(null);
  useLayoutEffect(() => (mentions && ref.current && source !== null ? mentions.add(ref.current, source) : undefined), [mentions, source]);
  const subscribe = useCallback((listener: () => void) => mentions?.subscribe(listener) ?? (() => {}), [mentions]);
  const isFirst = useSyncExternalStore(subscribe, () => mentions?.isFirst(ref.current) ?? false);
  return { ref, isFirst };
}
