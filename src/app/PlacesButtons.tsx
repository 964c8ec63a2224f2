/** The tablet's way to the drawer, over the picture's corner. */
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './PlacesButtons.module.css';

interface Props {
  readonly onPlaces: () => void;
  readonly onSearch: () => void;
}

export function PlacesButtons({ onPlaces, onSearch }: Props) {
  return (
    <div className={styles.buttons}>
      <button type="button" className={styles.button} onClick={onPlaces}>
        <Icon name="list" size={18} />
        {t('places')}
      </button>
      <button type="button" className={styles.button} onClick={onSearch}>
        <Icon name="search" size={18} />
        {t('search')}
      </button>
    </div>
  );
}
