/**
 * The way in by words: search, every place, complaints, risk zones. It is the
 * twin of the canvas for keyboard and screen reader, so it is in the page on
 * every layout and without 3D: a column, a drawer over the plate, or a view of
 * its own on a phone.
 */
import type { RefObject } from 'react';
import { t } from '#i18n/t.ts';
import { ReviewState } from '#panels/notices/ReviewState.tsx';
import { InsideTree } from '#panels/inside/InsideTree.tsx';
import { SearchBox } from '#panels/search/SearchBox.tsx';
import { ChoiceList } from '#panels/tree/ChoiceList.tsx';
import { PlaceTree } from '#panels/tree/PlaceTree.tsx';
import { complaintRows, riskRows } from '#panels/tree/treeRows.ts';
import type { Selection } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import { NavLink } from './NavLink.tsx';
import type { Layout } from './useLayout.ts';
import styles from './PlacesColumn.module.css';

type Condition = Extract<Selection, { kind: 'condition' }>;
type Risk = Extract<Selection, { kind: 'risk' }>;

interface Props {
  readonly layout: Layout;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function PlacesColumn({ layout, open, onClose, search }: Props) {
  const shown = layout === 'desktop' || open;
  return (
    <aside
      id="places"
      className={styles.places}
      aria-label={t('findAPlace')}
      data-closed={shown ? undefined : ''}
    >
      <div className={styles.scroller}>
        {layout !== 'desktop' && (
          <button type="button" className={styles.close} aria-label={t('placesClose')} onClick={onClose}>
            <Icon name="close" size={20} />
          </button>
        )}
        <SearchBox input={search}>
          <div className={styles.lists}>
            <PlaceTree />
            <ChoiceList<Condition>
              title={t('complaints')}
              kind="condition"
              rows={complaintRows}
              toSelection={(id) => ({ kind: 'condition', id })}
            />
            <ChoiceList<Risk>
              title={t('riskZones')}
              kind="risk"
              rows={riskRows}
              toSelection={(id) => ({ kind: 'risk', id })}
            />
            <InsideTree />
            <p className={styles.credits}>
              <NavLink to={{ page: 'credits' }}>{t('pageCredits')}</NavLink>
            </p>
          </div>
        </SearchBox>
      </div>
      <footer className={styles.foot}>
        <ReviewState form="foot" />
      </footer>
    </aside>
  );
}
