/** One quiet line: an unknown link value, a body that came back. It stays until it is put away or no longer true. */
import { t } from '#i18n/t.ts';
import { notify } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './NoticeLine.module.css';

export function NoticeLine() {
  const notice = useStore((state) => state.notice);
  return (
    // Always in the page: a live region must be there before its words are.
    <div role="status" className={styles.region}>
      {notice && (
        <p className={styles.line}>
          {notice}
          <button type="button" className={styles.dismiss} aria-label={t('dismiss')} onClick={() => notify(null)}>
            <Icon name="close" size={16} />
          </button>
        </p>
      )}
    </div>
  );
}
