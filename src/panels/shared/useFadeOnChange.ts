import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Milliseconds of the fade; the token `--fade` says the same to CSS. */
const FADE = 120;

/** Fades a text in when `key` changes, without mounting it anew, so that what is unfolded stays so. Not where motion is unwanted. */
export function useFadeOnChange(target: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key);
  useLayoutEffect(() => {
    if (last.current === key) return;
    last.current = key;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    target.current?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE, easing: 'linear' });
  }, [key, target]);
}
