/** How the layers' files stand: what is on its way, and what did not come, with a way to try again. One layer's failure is its own. */
import { t } from '#i18n/t.ts';
import { retryLayer, setLayer } from '#state/insideActions.ts';
import { INNER_LAYERS, type InnerLayer } from '#state/layers.ts';
import { useStore } from '#state/store.ts';
import styles from './LayerNotices.module.css';

function LayerNotice({ layer }: { readonly layer: InnerLayer }) {
  const status = useStore(({ innerStatus }) => innerStatus[layer]);
  const shown = useStore(({ layers }) => layers[layer] !== 'hidden');
  if (!shown) return null;
  if (status.state === 'loading') {
    const percent = status.done === null ? null : Math.round(status.done * 100);
    return (
      <p className={styles.notice}>{t('inside.loading', layer, percent)}</p>
    );
  }
  if (status.state !== 'failed') return null;
  return (
    <p className={styles.notice} role="alert">
      {t('inside.failed', layer)} <span className={styles.rest}>{t('inside.failedRest')}</span>{' '}
      <button type="button" className={styles.way} onClick={() => retryLayer(layer)}>
        {t('tryAgain')}
      </button>{' '}
      <button type="button" className={styles.way} onClick={() => setLayer(layer, 'hidden')}>
        {t('dismiss')}
      </button>
    </p>
  );
}

export function LayerNotices() {
  return (
    <div className={styles.notices}>
      {INNER_LAYERS.map((layer) => (
        <LayerNotice key={layer} layer={layer} />
      ))}
    </div>
  );
}
