import { panelAnchor } from './anchors.ts';
import styles from './PanelSection.module.css';

interface Props {
  /** Name of the section within the panel; its anchor is `panelAnchor(id)`, its heading's id `…-title`. */
  readonly id: string;
  readonly title: string;
  /** Draws the 1 px ink rule under the head, where no rule of a list or table follows at once. */
  readonly ruled?: boolean;
  /** False where the strip right above says the title already: then it is there for the ear only. */
  readonly titled?: boolean;
  readonly children: React.ReactNode;
}

/** A titled part of a panel, reachable by its anchor. */
export function PanelSection({ id, title, ruled = true, titled = true, children }: Props) {
  const anchor = panelAnchor(id);
  return (
    <section className={styles.section} id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 className={titled ? (ruled ? styles.ruled : styles.title) : 'visually-hidden'} id={`${anchor}-title`} tabIndex={titled ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
