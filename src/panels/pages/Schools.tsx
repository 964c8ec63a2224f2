import { t } from '#i18n/t.ts';
import { useContent } from '../shared/content.tsx';
import { Disagreement } from '../shared/Disagreement.tsx';
import { useReading } from '../shared/reading.ts';
import { StatementList } from '../shared/StatementText.tsx';
import styles from './Schools.module.css';

/** Three ideas of how it works, one a clinic page, each a hypothesis, each with what research says under it. */
export function Schools() {
  const { how, sources } = useContent();
  const say = useReading();
  return (
    <>
      <div className={styles.schools}>
        {how.schools.map(({ name, speaker, statements, research }) => (
          <section className={styles.school} key={speaker} aria-labelledby={`school-${speaker}`}>
            <p className={styles.speaker}>{t('how.hypothesisOf', sources[speaker].title)}</p>
            <h3 className={styles.name} id={`school-${speaker}`}>
              {say(name)}
            </h3>
            <StatementList ids={statements} answered={false} />
            <h4 className={styles.beside}>{t('how.research')}</h4>
            <StatementList ids={research} />
          </section>
        ))}
      </div>
      <Disagreement id="X6" />
    </>
  );
}
