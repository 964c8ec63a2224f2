/** What a narrow bar has no room for. */
import { t } from '#i18n/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { LargerTypeButton, ThemeButton } from './DisplayButtons.tsx';
import { NavLink } from './NavLink.tsx';
import { BEFORE, CREDITS, EXPECT, HOW, MAP, SOURCES } from './pages.ts';
import { WarningSignsLink } from './WarningSignsLink.tsx';
import styles from './TopBar.module.css';

/** `pages`: the bar has no room for the links either. */
export function MoreMenu({ pages }: { readonly pages: boolean }) {
  const links = pages ? [MAP, BEFORE, EXPECT, SOURCES, HOW, CREDITS] : [HOW, CREDITS];
  return (
    <Popover
      side="below"
      edge="end"
      className={styles.iconButton}
      name={t('menu')}
      label={<Icon name="menu" size={22} />}
    >
      <ul>
        <li>
          <WarningSignsLink className={styles.menuItem} words />
        </li>
        {links.map(({ page, name }) => (
          <li key={name}>
            <NavLink to={{ page }} className={styles.menuItem}>
              {t(name)}
            </NavLink>
          </li>
        ))}
        <li>
          <ThemeButton words />
        </li>
        <li>
          <LargerTypeButton words />
        </li>
      </ul>
    </Popover>
  );
}
