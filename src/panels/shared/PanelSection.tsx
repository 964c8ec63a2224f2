import styles from './PanelSection.module.css';

interface Props {
  /** Anchor of the section; the heading's id is derived from it. */
  readonly id: string;
  readonly title: string;
  /** Draws the 1 px ink rule under the head, where no rule of a list or table follows at once. */
  readonly ruled?: boolean;
  readonly children: React.ReactNode;
}

/** A titled part of a panel or page, reachable by its anchor. */
export function PanelSection({ id, title, ruled = true, children }: Props) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 className={ruled ? styles.ruled : styles.title} id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
