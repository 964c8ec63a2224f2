/** The lazily loaded scene. Whatever happens to it, or to its download, the page stays and says so. */
import { lazy, Suspense, useId, useMemo } from 'react';
import { t } from '#i18n/t.ts';
import { setSceneStatus } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { SafetyNet } from './SafetyNet.tsx';
import styles from './SceneSlot.module.css';

export function SceneSlot() {
  const attempt = useStore((state) => state.attempt);
  const failed = useStore((state) => state.scene.state === 'failed');
  const help = useId();
  // React keeps a failed download for good; asking again needs a new lazy component.
  const BodyCanvas = useMemo(() => lazy(() => import('#scene/BodyCanvas.tsx')), [attempt]);
  return (
    <div className={styles.slot} data-failed={failed || undefined}>
      <SafetyNet
        attempt={attempt}
        fallback={null}
        onCatch={() => setSceneStatus({ state: 'failed', failure: 'crashed' })}
      >
        <Suspense fallback={null}>
          <BodyCanvas label={t('canvasLabel')} describedBy={help} />
        </Suspense>
      </SafetyNet>
      <p id={help} className="visually-hidden">
        {t('canvasHelp')}
      </p>
    </div>
  );
}
