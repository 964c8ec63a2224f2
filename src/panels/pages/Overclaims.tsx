import { OVERCLAIM_IDS } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { useReading } from '../shared/reading.ts';
import { Sourced } from '../shared/Sourced.tsx';
import { sourcesOf } from '../shared/sourcesOf.ts';
import styles from './Overclaims.module.css';

/** What a clinic page claims, and beside it what research says. Neither column has a colour of its own. */
export function Overclaims() {
  const { overclaims, statements } = useContent();
  const say = useReading();
  return (
    <ul className={styles.list}>
      {OVERCLAIM_IDS.map((id) => {
        const { says, research, sources, statements: rows } = overclaims[id];
        return (
          <li className={styles.row} key={id}>
            <div>
              <p className={styles.speaker}>{t('sources.claim')}</p>
              <Sourced text={say(says)} sources={sourcesOf(rows.map((row) => statements[row]))} />
            </div>
            <div>
              <p className={styles.speaker}>{t('sources.research')}</p>
              <Sourced className={styles.research} text={say(research)} sources={sources} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
