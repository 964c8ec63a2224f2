/**
 * The frame: bar, places, body, text. What stands where is in `App.module.css`
 * by layout; what each part does is in the part.
 */
import { useEffect, useRef } from 'react';
import { Announcer } from '#panels/notices/Announcer.tsx';
import { NoticeLine } from '#panels/notices/NoticeLine.tsx';
import { ReviewState } from '#panels/notices/ReviewState.tsx';
import { Plate } from '#panels/plate/Plate.tsx';
import { Tools } from '#panels/plate/Tools.tsx';
import { returnFocusOnClear } from '#panels/sheet/focusPanel.ts';
import { PanelFrame } from '#panels/sheet/PanelFrame.tsx';
import { sheetLayout } from '#panels/sheet/sheetStops.ts';
import { PanelView } from '#panels/shared/PanelView.tsx';
import { t } from '#i18n/t.ts';
import { isBodyLent } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import styles from './App.module.css';
import { PageArea } from './PageArea.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PlacesButtons } from './PlacesButtons.tsx';
import { PlacesColumn } from './PlacesColumn.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { SafetyNet } from './SafetyNet.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TabBar } from './TabBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useHeight } from './useHeight.ts';
import { useLayout, useMedia } from './useLayout.ts';
import { usePlaces } from './usePlaces.ts';
import { useShortcuts } from './useShortcuts.ts';

export function App() {
  const layout = useLayout();
  const page = useStore((state) => state.page);
  const selection = useStore((state) => state.selection);
  const search = useRef<HTMLInputElement>(null);
  const places = usePlaces(layout, search);
  const main = useRef<HTMLDivElement>(null);
  const height = useHeight(main);
  useShortcuts({ onSearch: places.openSearch, onClose: places.open ? places.close : null });
  useEffect(returnFocusOnClear, []);

  // A page may stand beside the body instead of over it, where there is room and a body.
  const isLent = useStore((state) => isBodyLent(state) && state.scene.state !== 'failed');
  const beside = isLent && layout === 'desktop';
  const large = useStore((state) => state.large);
  const wide = useMedia(large ? '(min-width: 112em)' : '(min-width: 90em)');
  const low = useMedia('(max-height: 31.25em)');
  const phone = layout === 'phone';
  const sheet = phone ? sheetLayout(height) : null;
  const reviewAbove = phone && !sheet?.reviewInside;
  const behind = places.open && phone;

  return (
    <div className={styles.app}>
      <SkipLinks onSearch={places.openSearch} />
      <TopBar layout={layout} onSearch={places.openSearch} />
      <div ref={main} className={styles.map} data-beside={beside ? '' : undefined}>
        <div className={styles.places} data-hidden={page ? '' : undefined}>
          <PlacesColumn layout={layout} open={places.open} onClose={places.close} search={search} />
        </div>
        <main className={styles.main}>
          {reviewAbove && !page && (
            <div className={styles.review}>
              <ReviewState form="line" />
            </div>
          )}
          <div className={styles.plate} data-hidden={(page && !beside) || behind ? '' : undefined} inert={beside}>
            <Plate scene={<SceneSlot />} strips={phone || beside ? null : layout === 'tablet' ? 'tablet' : wide ? 'wide' : 'desk'} onOpenPlaces={layout === 'desktop' ? null : places.show}>
              {layout === 'tablet' && <PlacesButtons onPlaces={places.show} onSearch={places.openSearch} />}
            </Plate>
          </div>
          <div className={styles.panel} data-hidden={page || behind ? '' : undefined}>
            <PanelFrame
              sheet={sheet}
              above={phone && <Tools room="phone" />}
              foot={!phone && <PanelFoot review={layout === 'tablet'} marks={!low} />}
            >
              {sheet?.reviewInside && (
                <div className={styles.reviewInside}>
                  <ReviewState form="line" />
                </div>
              )}
              <SafetyNet attempt={selection} fallback={<h1 className={styles.failed}>{t('panelFailed')}</h1>}>
                <PanelView />
              </SafetyNet>
              {(phone || low) && <PanelFoot review={false} marks />}
            </PanelFrame>
          </div>
          {page && <PageArea key={page} page={page} />}
        </main>
      </div>
      {phone && <TabBar placesOpen={places.open} onPlaces={places.setOpen} />}
      <NoticeLine />
      <Announcer />
      <PrintFoot />
    </div>
  );
}
