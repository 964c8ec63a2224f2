/**
 * Every place of the body as buttons: one row for a pair, a cell for each
 * side. One group is open at a time. Plain nested lists: what Tab reaches is
 * what is seen, arrow keys are a shorter way.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { regionGroups } from '#content/regions/names.ts';
import type { RegionGroup } from '#content/types.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import { useKeyDown } from '#ui/useKeyDown.ts';
import { moveInGrid } from './moveInGrid.ts';
import { PlaceRowItem } from './PlaceRowItem.tsx';
import { GROUPS, placeRows } from './treeRows.ts';
import styles from './PlaceTree.module.css';

const GROUP_KEYS = {
  'head-neck': 'groupHeadNeck',
  trunk: 'groupTrunk',
  'upper-limb': 'groupUpperLimb',
  'lower-limb': 'groupLowerLimb',
} as const satisfies Record<RegionGroup, string>;

export function PlaceTree() {
  const chosen = useStore(({ selection }) => (selection?.kind === 'region' ? selection.id : null));
  const chosenGroup = chosen ? regionGroups[regionBaseOf(chosen)] : null;
  const [open, setOpen] = useState<RegionGroup | null>(chosenGroup);
  const [followed, setFollowed] = useState(chosen);
  const root = useRef<HTMLDivElement>(null);
  const title = useId();

  // A place chosen anywhere opens its group here; a group closed by hand stays closed.
  if (followed !== chosen) {
    setFollowed(chosen);
    if (chosenGroup) setOpen(chosenGroup);
  }

  useEffect(() => {
    if (!chosen) return;
    root.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  useKeyDown(root, (event) => {
    if (root.current && moveInGrid(root.current, event.key, event.target)) event.preventDefault();
  });

  return (
    <div ref={root} className={styles.tree}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {t('places')}
        </h2>
        <span className={styles.sides} aria-hidden="true">
          <span>{t('left')}</span>
          <span>{t('right')}</span>
        </span>
      </div>
      <ul aria-labelledby={title}>
        {GROUPS.map((group) => (
          <li key={group} className={styles.group}>
            <button
              type="button"
              className={styles.groupButton}
              aria-expanded={open === group}
              data-row
              onClick={() => setOpen(open === group ? null : group)}
            >
              <Icon name={open === group ? 'chevron-down' : 'chevron'} size={16} />
              {t(GROUP_KEYS[group])}
            </button>
            {open === group && (
              <ul aria-label={t(GROUP_KEYS[group])}>
                {placeRows(group).map((row) => (
                  <PlaceRowItem key={row.base} row={row} chosen={chosen} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
