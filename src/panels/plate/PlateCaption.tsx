/**
 * Which side of the body one sees, and where left and right are. Left and
 * right are the subject's own, so the two corners swap in the front view; a
 * side view names the side that faces the viewer.
 */
import { t } from '#i18n/t.ts';
import { useStore, type ViewName } from '#state/store.ts';
import styles from './PlateCaption.module.css';

type Side = 'left' | 'right';

/** What stands at the left and at the right corner of the picture. */
const CORNERS: Readonly<Record<ViewName, { readonly start: Side; readonly end: Side | null }>> = {
  front: { start: 'right', end: 'left' },
  back: { start: 'left', end: 'right' },
  left: { start: 'left', end: null },
  right: { start: 'right', end: null },
};

export function PlateCaption() {
  const facing = useStore((state) => state.facing);
  const whose = useStore((state) => (state.audience === 'patient' ? 'your' : 'patient'));
  const { start, end } = CORNERS[facing];
  return (
    <div className={styles.caption}>
      <span className={styles.corner}>{t('sideOf', start, whose)}</span>
      <span className={styles.seen}>{t('seenFrom', facing, whose)}</span>
      <span className={styles.corner}>{end && t('sideOf', end, whose)}</span>
    </div>
  );
}
