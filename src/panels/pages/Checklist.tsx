import { useState } from 'react';
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { useReading } from '../shared/reading.ts';
import { askedOnce, type Asked, type AskedGroup } from './askedOnce.ts';
import styles from './Checklist.module.css';

/** What was ticked, as a note to take along. */
function Summary({ ticked }: { readonly ticked: readonly Asked[] }) {
  const say = useReading();
  return (
    <section className={styles.summary} aria-labelledby="tell-title" aria-live="polite">
      <h3 className={styles.tell} id="tell-title">
        {t(ticked.length > 0 ? 'before.tell' : 'before.tellNothing')}
      </h3>
      {ticked.length > 0 && (
        <ul className={styles.told}>
          {ticked.map(({ name }) => (
            <li key={name.patient}>{say(name)}</li>
          ))}
        </ul>
      )}
      <p className={styles.kept}>{t('before.kept')}</p>
      <button type="button" className={styles.print} onClick={() => window.print()}>
        <Icon name="print" />
        {t('before.print')}
      </button>
    </section>
  );
}

/** Every reason as a line to tick. Ticks live in this component only: nothing is stored, nothing is sent. */
export function Checklist({ groups }: { readonly groups: readonly AskedGroup[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const say = useReading();
  const toggle = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const shown = askedOnce(groups);
  const all = shown.flatMap(({ lines }) => lines);
  return (
    <div className={styles.checklist}>
      <div className={styles.questions}>
        {shown.map(({ title, lines }) => (
          <fieldset className={styles.group} key={title}>
            <legend className={styles.legend}>{title}</legend>
            {lines.map(({ name, ask }) => (
              <label className={styles.line} key={name.patient}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={ticked.has(name.patient)}
                  onChange={() => toggle(name.patient)}
                />
                <span>{say(ask)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <Summary ticked={all.filter(({ name }) => ticked.has(name.patient))} />
    </div>
  );
}
