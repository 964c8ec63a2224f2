/** A quiet outline where the body will stand, and how much of it has arrived. */
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import styles from './LoadingBody.module.css';

/** Right half of a standing figure, 100 units wide and 340 high, the axis at x = 0. */
const HALF =
  'M0 6c10 0 16 8 16 19 0 9-3 17-8 21-1 5 0 9 6 12 12 5 26 7 31 19 5 13 4 30 8 46 4 15 10 31 13 45 2 8 3 15-1 22-3 6-8 6-9-1-1-10-5-20-10-32-6-14-10-27-13-40-2-8-3-14-4-18-2 12-4 22-4 34 0 14 6 27 7 42 1 22-4 44-6 66-1 12 2 24 1 38-1 16-5 30-6 46 0 5 9 11 10 15 0 4-14 4-18 1-3-3-2-9-2-15 0-17-3-32-4-50-1-14 1-27-1-42-1-16-4-34-5-52';

export function LoadingBody() {
  const scene = useStore((state) => state.scene);
  if (scene.state !== 'idle' && scene.state !== 'loading') return null;
  const done = scene.state === 'loading' ? scene.done : null;
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <div className={styles.loading}>
      <svg className={styles.outline} viewBox="-110 0 220 350" aria-hidden="true" focusable="false">
        <path d={HALF} />
        <path d={HALF} transform="scale(-1 1)" />
      </svg>
      <div className={styles.foot}>
        <span>{percent === null ? t('loadingBody') : t('loadingPercent', percent)}</span>
        <progress className={styles.bar} max={100} value={percent ?? undefined} aria-label={t('loadingBody')} />
      </div>
    </div>
  );
}
