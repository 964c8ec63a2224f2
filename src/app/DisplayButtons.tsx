/** Theme and type size: icons in a wide bar, words in the menu. */
import { t } from '#i18n/t.ts';
import { setLarge, setTheme } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './TopBar.module.css';

export function ThemeButton({ words }: { readonly words: boolean }) {
  const dark = useStore((state) => state.theme === 'dark');
  const name = dark ? t('themeToLight') : t('themeToDark');
  return (
    <button
      type="button"
      className={words ? styles.menuItem : styles.iconButton}
      aria-label={words ? undefined : name}
      title={words ? undefined : name}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    >
      <Icon name={dark ? 'sun' : 'moon'} size={20} />
      {words && name}
    </button>
  );
}

export function LargerTypeButton({ words }: { readonly words: boolean }) {
  const large = useStore((state) => state.large);
  return (
    <button
      type="button"
      className={words ? styles.menuItem : styles.iconButton}
      aria-label={words ? undefined : t('largerType')}
      title={words ? undefined : t('largerType')}
      aria-pressed={large}
      onClick={() => setLarge(!large)}
    >
      <span className={styles.letters} aria-hidden="true">
        A<span>A</span>
      </span>
      {words && t('largerType')}
    </button>
  );
}
