/** One button a layer, for the plate's strip: each press goes on from hidden to solid to glass. */
import { useState } from 'react';
import { t } from '#i18n/t.ts';
import { chooseLayer } from '#state/insideActions.ts';
import { LAYER_NAMES, type LayerName, type LayerState } from '#state/layers.ts';
import { useStore } from '#state/store.ts';
import styles from './LayerToggles.module.css';

const NEXT: Readonly<Record<LayerState, LayerState>> = { hidden: 'solid', solid: 'glass', glass: 'hidden' };
const PRESSED = { hidden: false, glass: 'mixed', solid: true } as const;

interface Props {
  readonly name: LayerName;
  /** Hears what a press has made of the layer. */
  readonly onPress: (words: string) => void;
}

function LayerToggle({ name, onPress }: Props) {
  const state = useStore(({ layers }) => layers[name]);
  const press = (): void => {
    chooseLayer(name, NEXT[state]);
    // Not what was asked for but what came of it: the last layer cannot be hidden.
    onPress(t('inside.layerIs', name, useStore.getState().layers[name]));
  };
  return (
    <button
      type="button"
      className={styles.toggle}
      data-state={state}
      aria-pressed={PRESSED[state]}
      aria-label={t('inside.layerIs', name, state)}
      title={`${t('inside.layerIs', name, state)}. ${t('inside.layerHint')}`}
      onClick={press}
    >
      {t('inside.layerShort', name)}
    </button>
  );
}

/** The row of words; a full bar over a word says solid, a hollow one glass. */
export function LayerToggles() {
  const [words, setWords] = useState('');
  return (
    <div role="group" aria-label={t('inside.layers')} className={styles.strip}>
      {LAYER_NAMES.map((name) => (
        <LayerToggle key={name} name={name} onPress={setWords} />
      ))}
      {/* A name that changes under the focus is not read again by itself. */}
      <span role="status" className="visually-hidden">
        {words}
      </span>
    </div>
  );
}
