import type { MuscleId } from '#content/ids.ts';
import { muscleNames } from '#content/muscles/names.ts';
import type { Layer } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { Go } from './Go.tsx';
import { readingFor } from './reading.ts';
import styles from './LayerLadder.module.css';

function LayerName({ what }: { readonly what: Layer['what'] }) {
  const audience = useStore((state) => state.audience);
  if (typeof what !== 'string') return readingFor(what, audience);
  const { plain, anatomical } = muscleNames[what as MuscleId];
  return (
    <Go className={styles.link} to={{ selection: { kind: 'muscle', id: what } }}>
      {audience === 'patient' ? plain : anatomical}
    </Go>
  );
}

/**
 * What lies beneath, from the skin inwards: order only, no scale, no distance.
 * The hazard rows carry hatch and red; the word says the same.
 */
export function LayerLadder({ layers }: { readonly layers: readonly Layer[] }) {
  return (
    <>
      <ol className={styles.ladder}>
        {layers.map((layer, index) => (
          // A layer may recur (muscle, bone, muscle): its place in the order is its identity.
          <li className={layer.risk ? styles.hazard : styles.layer} key={index}>
            <span className={layer.risk ? `hatch ${styles.column}` : `${styles.column} ${styles[layer.kind]}`} aria-hidden="true" />
            <span className={styles.name}>
              <LayerName what={layer.what} />
              {layer.risk && <span className="visually-hidden"> ({t('risk.zone')})</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t('layers.orderOnly')}</p>
    </>
  );
}
