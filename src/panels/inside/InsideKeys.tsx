/** The legend's entries for the layers that are shown now: one a layer, its colours in the order of its words. */
import { useShallow } from 'zustand/shallow';
import { t } from '#i18n/t.ts';
import type { InnerLayer } from '#state/layers.ts';
import { useStore, type State } from '#state/store.ts';
import styles from './InsideKeys.module.css';

const LAYERS: readonly InnerLayer[] = ['muscles', 'bones', 'organs', 'nerves-vessels'];

/** Layers that can be seen: shown, loaded, and not behind solid skin. */
export function visibleLayers({ layers, innerStatus }: Pick<State, 'layers' | 'innerStatus'>): readonly InnerLayer[] {
  if (layers.skin === 'solid') return [];
  return LAYERS.filter((layer) => layers[layer] !== 'hidden' && innerStatus[layer].state === 'ready');
}

/** List items, for the legend's list; `brief` says them in the fewest words. */
export function InsideKeys({ brief }: { readonly brief: boolean }) {
  const shown = useStore(useShallow(visibleLayers));
  return shown.map((layer) => (
    <li key={layer} className={styles.key}>
      <span className={styles.swatch} data-key={layer} aria-hidden="true" />
      {t(brief ? 'inside.layerKeyBrief' : 'inside.layerKey', layer)}
    </li>
  ));
}
