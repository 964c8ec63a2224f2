import type { StatementId } from '#content/statements/index.ts';
import type { RegionBase } from '#content/ids.ts';
import type { Caution } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { RegionButtons } from '../shared/RegionButtons.tsx';
import { StatementText } from '../shared/StatementText.tsx';
import { CautionColumns, VerdictKey } from './CautionColumns.tsx';
import styles from './LowBack.module.css';

interface Props {
  readonly cautions: readonly Caution[];
  /** False while the list is gone through: what is printed then is the reader's note. */
  readonly printed: boolean;
}

/** Reasons that rest on one place of the body, beside the page, with the way to that place on the body. */
export function LowBack({ cautions, printed }: Props) {
  const places = [...new Set<RegionBase>(cautions.flatMap(({ regions }) => regions ?? []))];
  // The three share their reasons: said once, below the list.
  const know = [...new Set<StatementId>(cautions.flatMap((caution) => caution.know))];
  const verdicts = [...new Set(cautions.flatMap((caution) => caution.verdicts.map(({ verdict }) => verdict)))];
  return (
    <aside className={printed ? styles.aside : styles.unprinted} aria-labelledby="low-back-title">
      <div className={styles.plate}>
        <h2 className={styles.title} id="low-back-title">
          {t('before.lowBack')}
        </h2>
        <div className={styles.key}>
          <VerdictKey verdicts={verdicts} />
        </div>
        <CautionColumns cautions={cautions.map((caution) => ({ ...caution, know: [] }))} />
        <div className={styles.know}>
          {know.map((id) => (
            <StatementText id={id} key={id} />
          ))}
        </div>
        <h3 className={styles.places}>{t('before.onTheBody')}</h3>
        <RegionButtons regions={places} />
      </div>
    </aside>
  );
}
