import type { Caution } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { useContent } from '../shared/content.tsx';
import { useReading } from '../shared/reading.ts';
import { SourceMark } from '../shared/SourceMark.tsx';
import { SourceNote } from '../shared/SourceNote.tsx';
import { StatementText } from '../shared/StatementText.tsx';
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
    <td className={styles.cell} role="cell">
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
              <SourceMark short source={page} notes={notes} />
              {detail && <span className={styles.detail}>{say(detail)}</span>}
            </p>
          </div>
        );
      })}
      <SourceNote notes={notes} />
    </td>
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
  // Roles are written out: a table laid out as blocks loses them in some browsers.
  return (
    <table className={styles.table} role="table" aria-labelledby="compared-title">
      <thead className={styles.head} role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('before.reason')}
          </th>
          {pages.map((page) => (
            <th key={page} scope="col" role="columnheader">
              {sources[page].title}
              <span className={styles.words}>{t(`before.words.${page}`)}</span>
            </th>
          ))}
          <th scope="col" role="columnheader">
            {t('before.know')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cautions.map((caution, index) => (
          <tr className={styles.row} key={caution.name.patient} role="row">
            <th className={styles.name} scope="row" role="rowheader">
              {say(caution.name)}
            </th>
            {pages.map((page) => (
              <VerdictCell caution={caution} key={page} page={page} />
            ))}
            <td className={styles.know} role="cell">
              {know[index]?.map((id) => (
                <StatementText id={id} key={id} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
