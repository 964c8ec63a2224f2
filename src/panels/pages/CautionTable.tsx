import type { StatementId } from '#content/statements/index.ts';
import type { Caution } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { useContent } from '../shared/content.tsx';
import { RarelyNeeded } from '../shared/RarelyNeeded.tsx';
import { useReading } from '../shared/reading.ts';
import { SourceMark } from '../shared/SourceMark.tsx';
import { SourceNote } from '../shared/SourceNote.tsx';
import { StatementText } from '../shared/StatementText.tsx';
import { tableRoles as roles } from '../shared/tableRoles.ts';
import { useSourceNotes } from '../shared/useSourceNotes.ts';
import { cellOf, knowOnce, type Page } from './cautionGroups.ts';
import styles from './CautionTable.module.css';

/** What one page says: each verdict with mark and word, or "not named". */
function VerdictCell({ caution, page }: { readonly caution: Caution; readonly page: Page }) {
  const { sources } = useContent();
  const say = useReading();
  const notes = useSourceNotes();
  const cell = cellOf(caution, page);
  return (
    <td className={styles.cell} {...roles.cell}>
      <span className={styles.label} aria-hidden="true">
        {sources[page].title}
      </span>
      {cell.length === 0 && (
        <p className={styles.none}>
          <VerdictMark kind="none" />
          {t('verdict.none')}
        </p>
      )}
      {cell.map(({ verdict, index }) => {
        const detail = caution.verdicts[index]?.detail;
        return (
          <div className={styles.verdict} key={index}>
            <VerdictMark kind={verdict} />
            <p>
              <strong className={styles.word}>{t(`verdict.${verdict}.${page}`)}</strong>{' '}
              <SourceMark short group={[page]} notes={notes} />
              {detail && <span className={styles.detail}>{say(detail)}</span>}
            </p>
          </div>
        );
      })}
      <SourceNote notes={notes} />
    </td>
  );
}

/** The first sentence says what to do; what it rests on follows, for patients on a press. */
function Know({ ids: [first, ...others] }: { readonly ids: readonly StatementId[] }) {
  return (
    <>
      {first && <StatementText id={first} />}
      {others.length > 0 && (
        <RarelyNeeded label={t('before.moreToKnow')}>
          {others.map((id) => (
            <StatementText id={id} key={id} />
          ))}
        </RarelyNeeded>
      )}
    </>
  );
}

/**
 * Reasons that the pages treat differently: one column a page, its own words
 * under its name, and what to know. On a phone each row becomes a block in
 * which the pages' names repeat as labels.
 */
export function CautionTable({ cautions, pages }: { readonly cautions: readonly Caution[]; readonly pages: readonly Page[] }) {
  const { sources } = useContent();
  const say = useReading();
  const know = knowOnce(cautions);
  return (
    <table className={styles.table} {...roles.table} aria-labelledby="compared-title">
      <thead className={styles.head} {...roles.group}>
        <tr {...roles.row}>
          <th {...roles.columnHead}>
            {t('before.reason')}
          </th>
          {pages.map((page) => (
            <th key={page} {...roles.columnHead}>
              {sources[page].title}
              <span className={styles.words}>{t(`before.words.${page}`)}</span>
            </th>
          ))}
          <th {...roles.columnHead}>
            {t('before.know')}
          </th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        {cautions.map((caution, index) => (
          <tr className={styles.row} key={caution.name.patient} {...roles.row}>
            <th className={styles.name} {...roles.rowHead}>
              {say(caution.name)}
            </th>
            {pages.map((page) => (
              <VerdictCell caution={caution} key={page} page={page} />
            ))}
            <td className={styles.know} {...roles.cell}>
              <Know ids={know[index] ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
