/** The row of layers over the plate's tools; where there is less room, the same behind one word. */
import { t } from '#i18n/t.ts';
import { LayerToggles } from './LayerToggles.tsx';
import { PeelSlider } from './PeelSlider.tsx';
import styles from './LayerStrip.module.css';

export function LayerStrip() {
  return (
    <div className={styles.strip}>
      <span className={styles.label} aria-hidden="true">
        {t('inside.layers')}
      </span>
      <LayerToggles look="strip" />
      <div className={styles.end}>
        <PeelSlider />
      </div>
    </div>
  );
}

/** Toggles and peel one under the other, for a small sheet. */
export function LayerChoice() {
  return (
    <div className={styles.choice}>
      <p className={styles.title}>{t('inside.layers')}</p>
      <LayerToggles look="list" />
      <PeelSlider />
    </div>
  );
}
