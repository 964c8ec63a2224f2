/** One button a layer, its word always shown: each press goes on from hidden to solid to glass. */
import { t } from '#i18n/t.ts';
import { setLayer } from '#state/insideActions.ts';
import { LAYER_NAMES, type LayerName, type LayerState } from '#state/layers.ts';
import { useStore } from '#state/store.ts';
import styles from './LayerToggles.module.css';

const NEXT: Readonly<Record<LayerState, LayerState>> = { hidden: 'solid', solid: 'glass', glass: 'hidden' };
const PRESSED = { hidden: false, glass: 'mixed', solid: true } as const;

function LayerToggle({ name }: { readonly name: LayerName }) {
  const state = useStore(({ layers }) => layers[name]);
  return (
    <button
      type="button"
      className={styles.toggle}
      data-state={state}
      aria-pressed={PRESSED[state]}
      aria-label={t('inside.layerIs', name, state)}
      title={`${t('inside.layerIs', name, state)}. ${t('inside.layerHint')}`}
      onClick={() => setLayer(name, NEXT[state])}
    >
      {t('inside.layerShort', name)}
      <span className={styles.state}>{t('inside.layerState', state)}</span>
    </button>
  );
}

/** `strip` is the plate's row with a rule over what is shown; `list` writes the state out, for a small sheet. */
export function LayerToggles({ look }: { readonly look: 'strip' | 'list' }) {
  return (
    <div role="group" aria-label={t('inside.layers')} className={styles[look]}>
      {LAYER_NAMES.map((name) => (
        <LayerToggle key={name} name={name} />
      ))}
    </div>
  );
}
