import type { Caution, Verdict } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { useReading } from '../shared/reading.ts';
import { SourceMark } from '../shared/SourceMark.tsx';
import { SourceNote } from '../shared/SourceNote.tsx';
import { StatementText } from '../shared/StatementText.tsx';
import { useSourceNotes } from '../shared/useSourceNotes.ts';
import styles from './CautionColumns.module.css';

/** A reason that one page names: mark, word for the ear, name, source; what to know below it. */
function SingleCaution({ caution }: { readonly caution: Caution }) {
  const say = useReading();
  const notes = useSourceNotes();
  const [{ source, verdict, detail }] = caution.verdicts;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <VerdictMark kind={verdict} />
        <p className={styles.name}>
          <span className="visually-hidden">{t(`verdict.${verdict}.${source}`)}: </span>
          {say(caution.name)}
          {detail && <span className={styles.detail}>: {say(detail)}</span>}
        </p>
        <SourceMark group={[source]} notes={notes} />
      </div>
      <SourceNote notes={notes} />
      {caution.know.length > 0 && (
        <div className={styles.know}>
          {caution.know.map((id) => (
            <StatementText id={id} key={id} />
          ))}
        </div>
      )}
    </li>
  );
}

/** Reasons on which one page speaks, in up to three columns. */
export function CautionColumns({ cautions }: { readonly cautions: readonly Caution[] }) {
  return (
    <ul className={styles.columns}>
      {cautions.map((caution) => (
        <SingleCaution caution={caution} key={caution.name.patient} />
      ))}
    </ul>
  );
}

/** What the squares mean. */
export function VerdictKey({ verdicts = ['avoid', 'care'] }: { readonly verdicts?: readonly Verdict[] }) {
  return (
    <ul className={styles.key} aria-label={t('before.key')}>
      {verdicts.map((verdict) => (
        <li className={styles.entry} key={verdict}>
          <VerdictMark kind={verdict} />
          {t(`verdict.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}
