/** Why the body is not there, what still works, and a way to try again. */
import { t } from '#i18n/t.ts';
import { retryScene } from '#state/actions.ts';
import { useStore, type SceneFailure } from '#state/store.ts';
import styles from './FailedBody.module.css';

const REASONS = {
  'no-webgl': 'failNoWebgl',
  'context-lost': 'failContextLost',
  'model-missing': 'failModelMissing',
  'model-broken': 'failModelBroken',
  'model-slow': 'failModelSlow',
  crashed: 'failCrashed',
} as const satisfies Record<SceneFailure, string>;

interface Props {
  /** Opens the list of places, where the layout hides it. */
  readonly onOpenPlaces: (() => void) | null;
}

export function FailedBody({ onOpenPlaces }: Props) {
  const failure = useStore(({ scene }) => (scene.state === 'failed' ? scene.failure : null));
  if (!failure) return null;
  return (
    <div className={styles.failed} role="alert">
      <p className={styles.reason}>{t(REASONS[failure])}</p>
      <p>
        {t('failStillWorks')} {failure === 'no-webgl' && t('failWhatToDo')}
      </p>
      <p className={styles.ways}>
        <button type="button" className={styles.way} onClick={retryScene}>
          {t('tryAgain')}
        </button>
        {onOpenPlaces && (
          <button type="button" className={styles.way} onClick={onOpenPlaces}>
            {t('openPlaces')}
          </button>
        )}
      </p>
    </div>
  );
}
