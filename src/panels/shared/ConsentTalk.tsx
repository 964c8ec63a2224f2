import { t } from '#i18n/t.ts';
import styles from './ConsentTalk.module.css';
import { useContent } from './content.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Marks } from './Sourced.tsx';
import { TitledRow } from './TitledRow.tsx';
import { useSourceNotes } from './useSourceNotes.ts';

type Point = ReturnType<typeof useContent>['questions']['consentTalk'][number];

function ConsentPoint({ title, points, sources }: Point) {
  const notes = useSourceNotes();
  return (
    <TitledRow title={title} aside={<Marks sources={sources} notes={notes} />}>
      <SourceNote notes={notes} />
      <ul className={styles.points}>
        {points.map((point) => (
          <li className={styles.point} key={point}>
            {point}
          </li>
        ))}
      </ul>
    </TitledRow>
  );
}

/** The consent talk point by point. The editors' own list, and it says so. */
export function ConsentTalk() {
  const { questions } = useContent();
  return (
    <>
      {questions.consentTalk.map((point) => (
        <ConsentPoint key={point.title} {...point} />
      ))}
      <p className={styles.own}>{t('consent.own')}</p>
    </>
  );
}
