import type { RegionBase, Side } from '#content/ids.ts';
import { regionNames } from '#content/regions/names.ts';
import { regionIdsOf, sideOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import { Go } from './Go.tsx';
import styles from './RegionButtons.module.css';

interface Props {
  readonly regions: readonly RegionBase[];
  /** The only side of a place that counts; null, and by default, both do. */
  readonly only?: (base: RegionBase) => Side | null;
}

/** Places by name, each with a press for its left and its right (one press on the midline). */
export function RegionButtons({ regions, only = () => null }: Props) {
  return (
    <ul className={styles.list}>
      {regions.map((base) => {
        const { plain } = regionNames[base];
        return (
          <li className={styles.row} key={base}>
            <span className={styles.name}>{plain}</span>
            {regionIdsOf(base).map((id) => {
              const side = sideOf(id);
              const wanted = only(base);
              if (side && wanted && side !== wanted) return null;
              return (
                <Go
                  className={side ? styles.side : styles.middle}
                  key={id}
                  to={{ selection: { kind: 'region', id } }}
                  label={side ? t('region.showSide', plain, t(`side.${side}`)) : t('region.showMiddle', plain)}
                >
                  {side ? t(`side.${side}.short`) : t('region.show')}
                </Go>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
