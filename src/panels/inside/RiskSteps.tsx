/**
 * The chosen risk step by step, from the skin inwards. Words first: without 3D
 * the steps read just the same. Layers and camera follow through the action.
 */
import { useEffect } from 'react';
import type { RiskId } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { setStep } from '#state/insideActions.ts';
import { useStore } from '#state/store.ts';
import { panelAnchor, showAnchor } from '../shared/anchors.ts';
import { useContent } from '../shared/content.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { useReading } from '../shared/reading.ts';
import { StatementList } from '../shared/StatementText.tsx';
import { BreathSwitch } from './BreathSwitch.tsx';
import styles from './RiskSteps.module.css';

const SECTION = 'steps';

/** Under the risk's one sentence, since the steps stand below the warning signs: starts them and goes there. */
export function StepsLink({ id }: { readonly id: RiskId }) {
  const { riskSteps } = useContent().inside;
  if (!riskSteps[id]) return null;
  const start = (): void => {
    setStep(1);
    showAnchor(panelAnchor(SECTION));
  };
  return (
    <button type="button" className={styles.start} onClick={start}>
      {t('inside.stepsStart')}
    </button>
  );
}

/** Whom an address leads to a step, it leads to its words. */
function useFirstStep(): void {
  useEffect(() => {
    if (useStore.getState().step !== null) showAnchor(panelAnchor(SECTION));
  }, []);
}

export function RiskSteps({ id }: { readonly id: RiskId }) {
  const steps = useContent().inside.riskSteps[id];
  const now = useStore((state) => state.step);
  const say = useReading();
  useFirstStep();
  if (!steps) return null;
  const current = now === null ? undefined : steps[now - 1];
  return (
    <PanelSection id={SECTION} title={t('inside.steps')}>
      <div aria-live="polite" className={styles.text}>
        {current && now !== null && (
          <>
            <h3 className={styles.now}>{`${t('inside.stepOf', now, steps.length)}: ${say(current.title)}`}</h3>
            <StatementList ids={current.statements} />
          </>
        )}
      </div>
      <div className={styles.ways}>
        {now === null ? (
          <button type="button" className={styles.way} onClick={() => setStep(1)}>
            {t('inside.stepsStart')}
          </button>
        ) : (
          <>
            {/* At either end they stay where the focus is: a disabled button would drop it. */}
            <button type="button" className={styles.way} aria-disabled={now <= 1} onClick={() => now > 1 && setStep(now - 1)}>
              {t('inside.stepPrevious')}
            </button>
            <button type="button" className={styles.way} aria-disabled={now >= steps.length} onClick={() => now < steps.length && setStep(now + 1)}>
              {t('inside.stepNext')}
            </button>
            <button type="button" className={styles.end} onClick={() => setStep(null)}>
              {t('inside.stepsEnd')}
            </button>
          </>
        )}
      </div>
      <BreathSwitch />
      <ol className={styles.steps}>
        {steps.map(({ title, statements }, index) => (
          <li key={statements[0]} className={styles.step}>
            <button
              type="button"
              className={styles.button}
              aria-current={now === index + 1 ? 'step' : undefined}
              onClick={() => setStep(index + 1)}
            >
              <span className={styles.number}>{index + 1}</span>
              {say(title)}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t('inside.notYours')}</p>
    </PanelSection>
  );
}
