/** The standing line: not reviewed, education, no guide for needling. In the first view of every layout. */
import { t } from '#i18n/t.ts';
import styles from './ReviewState.module.css';

/** `foot` says it in full, `line` in one line, `strip` in the fewest words. */
export function ReviewState({ form }: { readonly form: 'foot' | 'line' | 'strip' }) {
  return (
    <p className={styles[form]}>
      <strong className={styles.state}>
        {t('review')}
        {form === 'line' && '.'}
      </strong>{' '}
      {form === 'foot' && t('education')}
      {form === 'line' && t('educationShort')}
    </p>
  );
}
