import type { Risk } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import styles from './FactorTable.module.css';

/** Who has more of a risk: a table in the unit that its caption names, largest first as the source lists it. */
export function FactorTable({ factors }: { readonly factors: NonNullable<Risk['factors']> }) {
  const say = useReading();
  return (
    <>
      <div className={styles.unit}>
        <Sourced text={`${say(factors.unit)}.`} sources={factors.sources} />
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{say(factors.title)}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('factors.what')}</th>
            <th scope="col">{t('factors.value')}</th>
          </tr>
        </thead>
        <tbody className={styles.body}>
          {factors.rows.map(({ name, value }) => (
            <tr className={styles.row} key={name.patient}>
              <th className={styles.name} scope="row">
                {say(name)}
              </th>
              <td className={styles.value}>{t('number', value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
