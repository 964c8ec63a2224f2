import type { RiskId } from '#content/ids.ts';
import type { Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { useContent } from './content.tsx';
import { Go } from './Go.tsx';
import styles from './HazardRow.module.css';
import { useReading } from './reading.ts';
import { StatementText } from './StatementText.tsx';

/** A hazard as therapists scan it: structures left, what lies there, what can happen and how it is avoided right. */
export function HazardRow({ id }: { readonly id: RiskId }) {
  const { structures, lead, happens, mitigation }: Risk = useContent().risks[id];
  const say = useReading();
  return (
    <div className={styles.hazard}>
      <div className={styles.row}>
        <h3 className={styles.name}>
          <Swatch kind="risk" />
          <Go to={{ selection: { kind: 'risk', id } }}>{t('list.commas', structures.map(say))}</Go>
        </h3>
        <div className={styles.text}>
          <StatementText id={lead} />
          {happens.slice(0, 2).map((statement) => (
            <StatementText id={statement} key={statement} />
          ))}
        </div>
      </div>
      {mitigation[0] && (
        <div className={styles.row}>
          <p className={styles.term}>{t('risk.mitigation')}</p>
          <div className={styles.text}>
            <StatementText id={mitigation[0]} />
          </div>
        </div>
      )}
    </div>
  );
}
