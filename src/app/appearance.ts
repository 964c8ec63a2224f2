/** Puts theme and type size on the root element, and keeps the browser's own bar in the colour of the paper. */
import { followSystemTheme } from '#state/actions.ts';
import { useStore } from '#state/store.ts';

/** Follows state and system until the returned function is called. */
export function keepAppearance(): () => void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const onSystem = (): void => followSystemTheme(system.matches ? 'dark' : 'light');
  onSystem();
  system.addEventListener('change', onSystem);

  const stop = useStore.subscribe(
    ({ theme, large }) => `${theme} ${large}`,
    () => {
      const { theme, large } = useStore.getState();
      root.dataset['theme'] = theme;
      root.toggleAttribute('data-large', large);
      const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', paper);
    },
    { fireImmediately: true },
  );
  return () => {
    system.removeEventListener('change', onSystem);
    stop();
  };
}
