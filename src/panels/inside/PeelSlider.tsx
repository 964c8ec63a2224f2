/** From skin to bone in six stops: a native slider that says in words where it stands. */
import { t } from '#i18n/t.ts';
import { peel } from '#state/insideActions.ts';
import { PEEL, peelOf } from '#state/layers.ts';
import { useStore } from '#state/store.ts';
import styles from './PeelSlider.module.css';

/** Where the knob rests while the layers stand at no stop: between skin and muscle. */
const BETWEEN = 0.5;

export function PeelSlider() {
  const stop = useStore(({ layers }) => peelOf(layers));
  return (
    <label className={styles.peel}>
      <span className={styles.word}>{t('inside.peelShort')}</span>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={PEEL.length - 1}
        step={stop === null ? BETWEEN : 1}
        value={stop ?? BETWEEN}
        aria-label={t('inside.peel')}
        aria-valuetext={stop === null ? t('inside.peelBetween') : t('inside.peelStop', stop)}
        onChange={(event) => peel(event.currentTarget.valueAsNumber)}
      />
      <span className={styles.now} aria-hidden="true">
        {stop === null ? t('inside.peelOwn') : t('inside.peelWord', stop)}
      </span>
    </label>
  );
}
