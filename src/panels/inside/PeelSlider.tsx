/** From skin to bone in six stops: a native slider that says in words where it stands. */
import { t } from '#i18n/t.ts';
import { peel } from '#state/insideActions.ts';
import { PEEL, peelPosition, type Layers } from '#state/layers.ts';
import { layersReason, type LayersReason } from '#state/shownInside.ts';
import { useStore } from '#state/store.ts';
import { selectionName } from '../tree/names.ts';
import { useAnatomyNames } from './useAnatomyNames.ts';
import styles from './PeelSlider.module.css';

/**
 * What the layers as they stand are called: after what has brought them there,
 * else after what they are. The brief words all fit into the strip; the whole
 * ones are the slider's value to the ear, and its title.
 */
function wordsFor(reason: LayersReason, layers: Layers): { readonly brief: string; readonly whole: string } {
  switch (reason.kind) {
    case 'stop':
      return { brief: t('inside.peelWord', reason.stop), whole: t('inside.peelStop', reason.stop) };
    case 'step':
      return { brief: t('inside.stepShort', reason.step), whole: `${t('inside.stepOf', reason.step, reason.count)}: ${t('inside.shown', layers)}` };
    case 'choice': {
      const name = selectionName(reason.selection);
      return { brief: t('inside.peelChoice'), whole: `${name}: ${t('inside.shown', layers)}` };
    }
    case 'own':
      return { brief: t('inside.peelOwn'), whole: t('inside.shown', layers) };
  }
}

export function PeelSlider() {
  const layers = useStore((state) => state.layers);
  const selection = useStore((state) => state.selection);
  const step = useStore((state) => state.step);
  useAnatomyNames(selection?.kind === 'structure');
  const { brief, whole } = wordsFor(layersReason({ layers, selection, step }), layers);
  const position = peelPosition(layers);
  return (
    <label className={styles.peel}>
      <span className={styles.word}>{t('inside.peelShort')}</span>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={PEEL.length - 1}
        // Between two stops an arrow key must still reach the next one.
        step={Number.isInteger(position) ? 1 : 0.5}
        value={position}
        aria-label={t('inside.peel')}
        aria-valuetext={whole}
        onChange={(event) => peel(event.currentTarget.valueAsNumber)}
      />
      <span className={styles.now} aria-hidden="true" title={whole}>
        {brief}
      </span>
    </label>
  );
}
