import type { PageId } from '#content/ids.ts';
import { Icon } from '#ui/Icon.tsx';
import { Go } from './Go.tsx';
import styles from './PageLink.module.css';

/** The way from a panel to the page that tells the matter whole. */
export function PageLink({ page, anchor, children }: { readonly page: PageId; readonly anchor?: string; readonly children: React.ReactNode }) {
  return (
    <p className={styles.line}>
      <Go className={styles.link} to={anchor ? { page, anchor } : { page }}>
        {children}
        <Icon name="chevron" />
      </Go>
    </p>
  );
}
