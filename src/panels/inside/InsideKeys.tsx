/** The legend's entries for the layers that are shown now. */
import { useShallow } from 'zustand/shallow';
import { t } from '#i18n/t.ts';
import type { Messages } from '#i18n/t.ts';
import type { InnerLayer } from '#state/layers.ts';
import { useStore, type State } from '#state/store.ts';
import styles from './InsideKeys.module.css';

type Key = 'muscle' | 'bone' | 'organ' | 'nerve' | 'artery' | 'vein';

const KEYS: Readonly<Record<InnerLayer, readonly Key[]>> = {
  muscles: ['muscle'],
  bones: ['bone'],
  organs: ['organ'],
  'nerves-vessels': ['nerve', 'artery', 'vein'],
};

/** Layers that are really there: shown, and loaded. */
export function visibleLayers({ layers, innerStatus }: Pick<State, 'layers' | 'innerStatus'>): readonly InnerLayer[] {
  return (Object.keys(KEYS) as InnerLayer[]).filter((layer) => layers[layer] !== 'hidden' && innerStatus[layer].state === 'ready');
}

/** List items, for the legend's list. */
export function InsideKeys() {
  const shown = useStore(useShallow(visibleLayers));
  return shown
    .flatMap((layer) => KEYS[layer])
    .map((key) => (
      <li key={key} className={styles.key}>
        <span className={styles.swatch} data-key={key} aria-hidden="true" />
        {t(`inside.key.${key}` satisfies keyof Messages)}
      </li>
    ));
}
