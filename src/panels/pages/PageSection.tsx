import styles from './PageSection.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Beside the title: a key, a switch. */
  readonly aside?: React.ReactNode;
  /** Text keeps to a measure; tables and figures take the width. */
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

/** A titled part of a page, its head on a 1 px ink rule, reachable by its anchor. */
export function PageSection({ id, title, aside, wide = false, children }: Props) {
  return (
    <section className={wide ? styles.section : styles.measured} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 className={styles.title} id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
