/**
 * Where the panel lives: a column beside the body, or on a phone a sheet over
 * its foot. One element on every layout, so that nothing is lost in between.
 */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { t } from '#i18n/t.ts';
import { setCoveredBottom } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { PANEL_ID } from './focusPanel.ts';
import { SheetHead } from './SheetHead.tsx';
import { VIEW_ROW, type SheetLayout } from './sheetStops.ts';
import styles from './PanelFrame.module.css';

interface Props {
  /** Set on a phone, where the panel is a sheet. */
  readonly sheet: SheetLayout | null;
  /** The strips that ride on the sheet. */
  readonly above?: ReactNode;
  /** The strip at the panel's foot; none on a phone. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

export function PanelFrame({ sheet, above, foot, children }: Props) {
  const stop = useStore((state) => state.sheet);
  const frame = useRef<HTMLElement>(null);
  const height = sheet?.heights[stop] ?? null;

  // At full nobody sees the body: the camera keeps the place it has at half.
  const covered = sheet ? Math.min(sheet.heights[stop], sheet.heights.half) + VIEW_ROW : 0;
  useEffect(() => setCoveredBottom(covered), [covered]);

  // The drag writes the height too, so React must not think it knows it.
  useLayoutEffect(() => {
    if (frame.current) frame.current.style.height = height === null ? '' : `${height}px`;
  }, [height]);

  return (
    <section ref={frame} id={PANEL_ID} className={sheet ? styles.sheet : styles.column} aria-label={t('panel')} tabIndex={-1}>
      {above && <div className={styles.above}>{above}</div>}
      {sheet && <SheetHead sheet={frame} heights={sheet.heights} />}
      <div className={styles.scroller} data-stop={sheet ? stop : undefined}>
        {children}
      </div>
      {foot}
    </section>
  );
}
