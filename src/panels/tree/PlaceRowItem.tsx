/** One row of the places list: hatch where a risk zone lies, the name, a cell for each side. */
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
  const isChosen = row.ids.some((id) => id === chosen);
  return (
    <li className={styles.row} data-chosen={isChosen || undefined} data-row>
      <span className={styles.gutter}>
        {row.risk && <Swatch kind="risk" />}
      </span>
      <span className={styles.name} aria-hidden="true">
        {regionNames[row.base].plain}
      </span>
      {row.ids.map((id) => (
        <button
          key={id}
          type="button"
          className={sideOf(id) ? styles.cell : styles.middle}
          aria-label={row.risk ? `${placeName(id)} (${t('riskZoneHere')})` : placeName(id)}
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
