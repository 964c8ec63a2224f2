/** Every colour of the layers that are shown, one by one: the legend in full. */
import { useShallow } from 'zustand/shallow';
import { t } from '#i18n/t.ts';
import type { InnerLayer } from '#state/layers.ts';
import { useStore } from '#state/store.ts';
import styles from './ColourKey.module.css';
import { visibleLayers } from './InsideKeys.tsx';
import keyStyles from './InsideKeys.module.css';

const KEYS = {
  muscles: ['muscle'],
  bones: ['bone', 'cartilage'],
  organs: ['lung', 'pleura', 'heart', 'liver', 'spleen', 'kidney'],
  'nerves-vessels': ['nerve', 'artery', 'vein'],
} as const satisfies Readonly<Record<InnerLayer, readonly string[]>>;

export function ColourKey() {
  const shown = useStore(useShallow(visibleLayers));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.keys} aria-label={t('legend')}>
      {shown
        .flatMap((layer) => [...KEYS[layer]])
        .map((key) => (
          <li key={key} className={keyStyles.key}>
            <span className={keyStyles.swatch} data-key={key} aria-hidden="true" />
            {t(`inside.key.${key}`)}
          </li>
        ))}
    </ul>
  );
}
