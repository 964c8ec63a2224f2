import styles from './PanelBody.module.css';

/** The part of a panel under its head: the panel's inset left and right, room at the foot. */
export function PanelBody({ children }: { readonly children: React.ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}
