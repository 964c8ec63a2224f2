/** The bar: name, pages, warning signs, who reads, theme. */
import { t } from '#i18n/t.ts';
import { useStore } from '#state/store.ts';
import { Icon } from '#ui/Icon.tsx';
import { AudienceSwitch } from './AudienceSwitch.tsx';
import { LargerTypeButton, ThemeButton } from './DisplayButtons.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { NavLink } from './NavLink.tsx';
import { BEFORE, EXPECT, HOW, MAP, SOURCES } from './pages.ts';
import { useMedia, type Layout } from './useLayout.ts';
import { WarningSignsLink } from './WarningSignsLink.tsx';
import styles from './TopBar.module.css';

interface Props {
  readonly layout: Layout;
  readonly onSearch: () => void;
}

export function TopBar({ layout, onSearch }: Props) {
  const page = useStore((state) => state.page);
  const large = useStore((state) => state.large);
  // A narrow tablet, or a page at 200 %: first the switch folds up, then the links move into the menu.
  const roomForSwitch = useMedia(large ? '(min-width: 84em)' : '(min-width: 62em)');
  const roomForLinks = useMedia(large ? '(min-width: 58em)' : '(min-width: 46em)');
  const linksInBar = layout !== 'phone' && roomForLinks;
  const links = layout === 'desktop' ? [MAP, BEFORE, EXPECT, HOW, SOURCES] : [MAP, BEFORE, EXPECT, SOURCES];
  return (
    <header className={styles.bar}>
      <NavLink to={{ page: null }} className={styles.brand} name={t('home')}>
        <svg className={styles.ring} viewBox="0 0 17 17" aria-hidden="true" focusable="false">
          <circle cx="8.5" cy="8.5" r="7.75" />
          <circle cx="8.5" cy="8.5" r="3.5" />
        </svg>
        {t('appName')}
      </NavLink>
      {linksInBar && (
        <nav className={styles.links} aria-label={t('pages')}>
          {links.map(({ page: target, name, short }) => (
            <NavLink key={name} to={{ page: target }} className={styles.link} current={page === target} {...(short && { name: t(name) })}>
              <span className={short && styles.long} data-text={t(name)}>
                {t(name)}
              </span>
              {short && (
                <span className={styles.short} data-text={t(short)}>
                  {target === null ? t(name) : t(short)}
                </span>
              )}
            </NavLink>
          ))}
        </nav>
      )}
      <div className={styles.end}>
        <WarningSignsLink className={layout === 'phone' ? styles.warningIcon : styles.warning} words={layout !== 'phone'} />
        {layout === 'desktop' && (
          <span className={styles.readingFor} aria-hidden="true">
            {t('readingFor')}
          </span>
        )}
        <AudienceSwitch asMenu={!roomForSwitch} />
        {layout === 'phone' && (
          <button type="button" className={styles.searchButton} aria-label={t('search')} onClick={onSearch}>
            <Icon name="search" size={20} />
          </button>
        )}
        {layout === 'desktop' && <LargerTypeButton words={false} />}
        {roomForSwitch && <ThemeButton words={false} />}
        {(layout !== 'desktop' || !roomForSwitch) && <MoreMenu pages={layout === 'tablet' && !linksInBar} />}
      </div>
    </header>
  );
}
