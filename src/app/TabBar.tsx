/** The phone's tabs. "Places" is the list of everything on the body, over the map. */
import { t } from '#i18n/t.ts';
import { openPage } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import { NavLink } from './NavLink.tsx';
import { BEFORE, EXPECT, MAP, SOURCES, type PageLink } from './pages.ts';
import styles from './TabBar.module.css';

interface Props {
  readonly placesOpen: boolean;
  readonly onPlaces: (open: boolean) => void;
}

export function TabBar({ placesOpen, onPlaces }: Props) {
  const page = useStore((state) => state.page);
  const tab = ({ page: target, name, short, icon }: PageLink) => (
    <li key={name} className={styles.item}>
      <NavLink
        to={{ page: target }}
        className={styles.tab}
        current={page === target && !placesOpen}
        onGo={() => onPlaces(false)}
      >
        {icon && <Icon name={icon} size={22} />}
        {t(short ?? name)}
      </NavLink>
    </li>
  );
  return (
    <nav className={styles.bar} aria-label={t('pages')}>
      <ul className={styles.list}>
        {tab(MAP)}
        <li className={styles.item}>
          <button
            type="button"
            className={styles.tab}
            aria-expanded={placesOpen}
            aria-controls="places"
            onClick={() => {
              if (page) openPage(null);
              onPlaces(page !== null || !placesOpen);
            }}
          >
            <Icon name="list" size={22} />
            {t('places')}
          </button>
        </li>
        {[BEFORE, EXPECT, SOURCES].map(tab)}
      </ul>
    </nav>
  );
}
