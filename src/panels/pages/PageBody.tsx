import styles from './PageBody.module.css';

/** The page's inset left and right, room at the foot. */
export function PageBody({ children }: { readonly children: React.ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}
