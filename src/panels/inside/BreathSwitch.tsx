/** Lets the lungs breathe, only ever by the reader's wish. Nothing where no lung is shown. */
import { t } from '#i18n/t.ts';
import { setBreathing } from '#state/insideActions.ts';
import { lungsAreShown } from '#state/breathing.ts';
import { useStore } from '#state/store.ts';
import { useStillness } from '../shared/useStillness.ts';
import styles from './BreathSwitch.module.css';

export function BreathSwitch() {
  const shown = useStore(lungsAreShown);
  const breathing = useStore((state) => state.breathing);
  const still = useStillness();
  if (!shown) return null;
  // Who asks the system for no motion is told why nothing is offered.
  if (still) return <p className={styles.note}>{t('inside.breathingStill')}</p>;
  return (
    <label className={styles.switch}>
      <input type="checkbox" className={styles.box} checked={breathing} onChange={(event) => setBreathing(event.currentTarget.checked)} />
      {t('inside.breathing')}
    </label>
  );
}
