import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { scrollerOf, scrollToTopOf } from './scroll.ts';

/** Pixels under the top edge within which a section counts as the one being read. */
const READING_LINE = 96;

/** Of sections in reading order, the last one whose top has passed the reading line; else the first. */
export function sectionAt(tops: readonly (readonly [id: string, top: number])[], line: number): string {
  let current = tops[0]?.[0] ?? '';
  for (const [id, top] of tops) if (top <= line) current = id;
  return current;
}

/**
 * Keeps the strip of section names in step with the scroll, and goes to a
 * section on demand. When the order changes (another audience), the section
 * that was being read is brought back under the eyes.
 */
export function useSections(ids: readonly string[]): { current: string; goTo: (id: string) => void } {
  const [current, setCurrent] = useState(ids[0] ?? '');
  const order = ids.join(' ');
  const reading = useRef({ order, current });

  useEffect(() => {
    const first = document.getElementById(order.split(' ')[0] ?? '');
    if (!first) return undefined;
    const scroller = scrollerOf(first);
    const target: EventTarget = scroller ?? window;
    const update = (): void => {
      const edge = scroller?.getBoundingClientRect().top ?? 0;
      const tops = order.split(' ').flatMap((id) => {
        const element = document.getElementById(id);
        return element ? [[id, element.getBoundingClientRect().top] as const] : [];
      });
      const next = sectionAt(tops, edge + READING_LINE);
      reading.current = { order, current: next };
      setCurrent(next);
    };
    target.addEventListener('scroll', update, { passive: true });
    return () => target.removeEventListener('scroll', update);
  }, [order]);

  useLayoutEffect(() => {
    const before = reading.current;
    if (before.order === order) return;
    const wasFirst = before.current === before.order.split(' ')[0];
    const kept = !wasFirst && order.split(' ').includes(before.current) ? before.current : (order.split(' ')[0] ?? '');
    reading.current = { order, current: kept };
    setCurrent(kept);
    const section = wasFirst ? null : document.getElementById(kept);
    if (section) scrollToTopOf(section, 'instant');
  }, [order]);

  const goTo = useCallback((id: string) => {
    const section = document.getElementById(id);
    if (section) scrollToTopOf(section, 'smooth');
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
    setCurrent(id);
  }, []);

  return { current, goTo };
}
