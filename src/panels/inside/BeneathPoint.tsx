/** What lies beneath the very point that was picked, for professionals: names in their order, never a distance. */
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import { structureOf } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { askPointAgain, hoverStructure } from '#state/insideActions.ts';
import { INNER_LAYERS } from '#state/layers.ts';
import { loadedShare } from '#state/pickedPoint.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { Go } from '../shared/Go.tsx';
import { structureKeyName } from './anatomy.ts';
import styles from './BeneathPoint.module.css';
import { useAnatomyNames } from './useAnatomyNames.ts';

/** How far the layers have come that the point waits for. */
function Loading() {
  const percent = useStore(({ innerStatus }) => Math.round(100 * loadedShare(innerStatus)));
  return (
    <p className={styles.loading}>
      <span>{t('inside.pointLoading', percent)}</span>
      <progress className={styles.bar} max={100} value={percent} aria-label={t('inside.beneathPoint')} />
    </p>
  );
}

/** Layers that did not come: the list is without them. */
function Missing() {
  const innerStatus = useStore((state) => state.innerStatus);
  const missing = INNER_LAYERS.filter((layer) => innerStatus[layer].state === 'failed');
  if (missing.length === 0) return null;
  return (
    <p className={styles.note} role="alert">
      {missing.map((layer) => t('inside.failed', layer)).join(' ')}{' '}
      <button type="button" className={styles.way} onClick={askPointAgain}>
        {t('tryAgain')}
      </button>
    </p>
  );
}

function PointList({ keys }: { readonly keys: readonly StructureKey[] }) {
  const audience = useStore((state) => state.audience);
  const selection = useStore((state) => state.selection);
  useAnatomyNames(keys.length > 0);
  if (keys.length === 0) return <p className={styles.note}>{t('inside.pointNothing')}</p>;
  return (
    <ol className={styles.list}>
      {keys.map((key) => (
        <li
          key={key}
          className={styles.item}
          aria-current={selection?.id === structureOf(key) || undefined}
          onPointerEnter={() => hoverStructure(key)}
          onPointerLeave={() => hoverStructure(null)}
        >
          <Go to={{ selection: selectionOfStructure(structureOf(key)) }}>{structureKeyName(key, audience)}</Go>
        </li>
      ))}
    </ol>
  );
}

/** @param hint true where the reader is told that a point can be pressed, while none is */
export function BeneathPoint({ hint = false }: { readonly hint?: boolean }) {
  const point = useStore((state) => (state.audience === 'patient' ? null : state.point));
  const isForPatient = useStore((state) => state.audience === 'patient');
  const hasBody = useStore((state) => state.scene.state === 'ready');
  if (!point) return hint && !isForPatient && hasBody ? <p className={styles.hint}>{t('inside.pointHint')}</p> : null;
  return (
    <div className={styles.point}>
      <h3 className={styles.title}>{t('inside.beneathPoint')}</h3>
      {point.beneath ? <PointList keys={point.beneath} /> : <Loading />}
      {point.beneath && <Missing />}
      <p className={styles.note}>
        {t('inside.beneathOf')} {t('inside.orderOnly')}
      </p>
    </div>
  );
}
