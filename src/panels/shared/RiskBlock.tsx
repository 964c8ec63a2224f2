import type { RiskId } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { useContent } from './content.tsx';
import { Go } from './Go.tsx';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import styles from './RiskBlock.module.css';
import { sourcesOf } from './sourcesOf.ts';

/** The gravest risk of a place: what lies there, what can happen, how often, and the way to the warning signs. */
export function RiskBlock({ id }: { readonly id: RiskId }) {
  const { risks, statements } = useContent();
  const { headline, lead, happens, often } = risks[id];
  const say = useReading();
  const said = [statements[lead], statements[happens[0]]];
  const text = said.map((statement) => say(statement.text)).join(' ');
  const counted = often.statements[0];
  return (
    <section className={styles.block} aria-labelledby="risk-block-title">
      <div className={`hatch ${styles.strip}`} aria-hidden="true" />
      <p className={styles.kind}>
        <Icon name="warning" />
        {t('risk.zone')}
      </p>
      <h2 className={styles.title} id="risk-block-title">
        {say(headline)}
      </h2>
      <Sourced text={text} sources={sourcesOf(said)} />
      <div className={styles.often}>
        <Sourced text={t('risk.often', say(often.verdict))} sources={counted ? statements[counted].sources : ['editors']} />
      </div>
      <Go className={styles.link} to={{ selection: { kind: 'risk', id } }}>
        {t('risk.signsAndAction')}
        <Icon name="chevron" />
      </Go>
    </section>
  );
}
