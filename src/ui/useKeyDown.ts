/** Keys pressed anywhere inside an element that is no control itself: a list, a popover. */
import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Calls `onKey` for each key pressed inside the element. */
export function useKeyDown(element: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    const target = element.current;
    const listener = (event: KeyboardEvent): void => handle(event);
    target?.addEventListener('keydown', listener);
    return () => target?.removeEventListener('keydown', listener);
  }, [element]);
}
