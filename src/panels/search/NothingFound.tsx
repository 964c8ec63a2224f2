/** What the search says when it found nothing: the query, and three that work. */
import { t } from '#i18n/t.ts';
import styles from './SearchResults.module.css';

const EXAMPLES = ['calf', 'tennis elbow', 'trapezius', 'lung'];

export function NothingFound({ query, onTry }: { readonly query: string; readonly onTry: (query: string) => void }) {
  return (
    <div className={styles.nothing}>
      <p>{t('searchNothing', query)}</p>
      <p className={styles.note}>{t('searchTry')}</p>
      <ul className={styles.examples}>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <button type="button" className={styles.example} onClick={() => onTry(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
