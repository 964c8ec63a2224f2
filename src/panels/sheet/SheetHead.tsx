/** The sheet's head: a grip to drag, and the same two steps as buttons. */
import type { RefObject } from 'react';
import { t } from '#i18n/t.ts';
import { setSheet } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { nextStop, type SheetLayout } from './sheetStops.ts';
import { useSheetDrag } from './useSheetDrag.ts';
import styles from './PanelFrame.module.css';

interface Props {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly heights: SheetLayout['heights'];
}

export function SheetHead({ sheet, heights }: Props) {
  const stop = useStore((state) => state.sheet);
  const drag = useSheetDrag(sheet, heights);
  return (
    <div className={styles.head} role="group" aria-label={t('sheetHandle')} {...drag}>
      <span className={styles.said}>{t('schematicShort')}</span>
      <span className={styles.grip} />
      <button
        type="button"
        className={styles.less}
        disabled={stop === 'peek'}
        onClick={() => setSheet(nextStop(stop, -1))}
      >
        {t('sheetLess')}
      </button>
      <button
        type="button"
        className={styles.more}
        disabled={stop === 'full'}
        onClick={() => setSheet(nextStop(stop, 1))}
      >
        {t('sheetMore')}
      </button>
    </div>
  );
}
