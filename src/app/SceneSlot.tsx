/** The lazily loaded scene. Whatever happens to it, or to its download, the page stays and says so. */
import { lazy, Suspense, useId } from 'react';
import { t } from '#i18n/t.ts';
import { setSceneStatus } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { SafetyNet } from './SafetyNet.tsx';
import styles from './SceneSlot.module.css';

const load = () => lazy(() => import('#scene/BodyCanvas.tsx'));
const scene = { BodyCanvas: load() };

function onCatch(): void {
  // React keeps a failed download for good; asking again needs a new lazy component.
  scene.BodyCanvas = load();
  setSceneStatus({ state: 'failed', failure: 'crashed' });
}

export function SceneSlot() {
  const attempt = useStore((state) => state.attempt);
  const failed = useStore((state) => state.scene.state === 'failed');
  const help = useId();
  return (
    <div className={styles.slot} data-failed={failed || undefined}>
      <SafetyNet
        attempt={attempt}
        fallback={null}
        onCatch={onCatch}
      >
        <Suspense fallback={null}>
          <scene.BodyCanvas label={t('canvasLabel')} describedBy={help} />
        </Suspense>
      </SafetyNet>
      <p id={help} className="visually-hidden">
        {t('canvasHelp')}
      </p>
    </div>
  );
}
