/** First things a keyboard reaches: past the bar, straight to search, body or text. */
import { flushSync } from 'react-dom';
import { t } from '#i18n/t.ts';
import { openPage } from '#state/actions.ts';
import { PANEL_ID } from '#panels/sheet/focusPanel.ts';
import styles from './SkipLinks.module.css';

export function SkipLinks({ onSearch }: { readonly onSearch: () => void }) {
  const goTo = (id: string): void => {
    // Under a page the map is hidden, and hidden things take no focus.
    flushSync(() => openPage(null));
    document.getElementById(id)?.focus();
  };
  return (
    <nav className={styles.links} aria-label={t('skipLinks')}>
      <button type="button" className={styles.link} onClick={onSearch}>
        {t('skipToSearch')}
      </button>
      <button type="button" className={styles.link} onClick={() => goTo('plate')}>
        {t('skipToBody')}
      </button>
      <button type="button" className={styles.link} onClick={() => goTo(PANEL_ID)}>
        {t('skipToPanel')}
      </button>
    </nav>
  );
}
