import type { Certainty } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { CertaintyRing } from '#ui/CertaintyRing.tsx';
import styles from './CertaintyKey.module.css';

const ALL: readonly Certainty[] = ['full', 'abstract', 'secondary', 'unsourced'];

/** What the rings of the source marks mean. */
export function CertaintyKey() {
  return (
    <ul className={styles.key} aria-label={t('certainty.key')}>
      {ALL.map((certainty) => (
        <li className={styles.entry} key={certainty}>
          <CertaintyRing certainty={certainty} />
          {t(`certainty.${certainty}`)}
        </li>
      ))}
    </ul>
  );
}
