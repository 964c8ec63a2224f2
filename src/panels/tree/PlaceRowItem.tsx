/** One row of the places list: hatch where a risk zone lies, the name, a cell for each side. */
import { useId } from 'react';
import type { RegionId } from '#content/ids.ts';
import { regionNames } from '#content/regions/names.ts';
import { sideOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { hover, select } from '#state/actions.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { chooseAndFocus } from '#panels/sheet/focusPanel.ts';
import { placeName } from './names.ts';
import type { PlaceRow } from './treeRows.ts';
import styles from './PlaceTree.module.css';

interface Props {
  readonly row: PlaceRow;
  readonly chosen: RegionId | null;
}

export function PlaceRowItem({ row, chosen }: Props) {
  const risk = useId();
  const isChosen = row.ids.some((id) => id === chosen);
  return (
    <li className={styles.row} data-chosen={isChosen || undefined} data-row>
      <span className={styles.gutter}>
        {row.risk && (
          <>
            <Swatch kind="risk" />
            <span id={risk} className="visually-hidden">
              {t('riskZoneHere')}
            </span>
          </>
        )}
      </span>
      <span className={styles.name} aria-hidden="true">
        {regionNames[row.base].plain}
      </span>
      {row.ids.map((id) => (
        <button
          key={id}
          type="button"
          className={sideOf(id) ? styles.cell : styles.middle}
          aria-label={sideOf(id) ? placeName(id) : t('placeInMiddle', placeName(id))}
          aria-describedby={row.risk ? risk : undefined}
          aria-current={id === chosen ? 'true' : undefined}
          onClick={(event) => chooseAndFocus(event, () => select({ kind: 'region', id }))}
          onPointerEnter={() => hover(id)}
          onPointerLeave={() => hover(null)}
          onFocus={() => hover(id)}
          onBlur={() => hover(null)}
        >
          {cellText(id)}
        </button>
      ))}
    </li>
  );
}

function cellText(id: RegionId): string {
  const side = sideOf(id);
  if (!side) return t('middle').toLowerCase();
  return side === 'left' ? t('leftInitial') : t('rightInitial');
}
