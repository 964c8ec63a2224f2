import type { Caution } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { useReading } from './reading.ts';
import { SourceMark } from './SourceMark.tsx';
import { SourceNote } from './SourceNote.tsx';
import styles from './CautionRow.module.css';
import { StatementText } from './StatementText.tsx';
import { useSourceNotes } from './useSourceNotes.ts';

/** A reason in a list: its name, and each page's verdict in mark and word. */
export function CautionRow({ caution }: { readonly caution: Caution }) {
  const say = useReading();
  const notes = useSourceNotes();
  return (
    <div className={styles.row}>
      <p className={styles.name}>{say(caution.name)}</p>
      <ul>
        {caution.verdicts.map(({ source, verdict, detail }, index) => (
          <li className={styles.verdict} key={index}>
            <VerdictMark kind={verdict} />
            <span>
              {t(`verdict.${verdict}.${source}`)}
              {detail && `: ${say(detail)}`}{' '}
              <SourceMark group={[source]} notes={notes} />
            </span>
          </li>
        ))}
      </ul>
      <SourceNote notes={notes} />
      {caution.know.map((id) => (
        <StatementText id={id} key={id} />
      ))}
    </div>
  );
}
