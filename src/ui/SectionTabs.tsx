import { useEffect, useRef } from 'react';
import styles from './SectionTabs.module.css';

export interface Section {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly sections: readonly Section[];
  /** Id of the section that is being read. */
  readonly current: string;
  /** Name of the strip: "Sections of this panel". */
  readonly label: string;
  readonly onGo: (id: string) => void;
}

/**
 * The strip of section names that sticks to the top of a panel. Links to
 * anchors in one scroll, not tabs that hide: everything stays on the page, in
 * print and in find-in-page.
 */
export function SectionTabs({ sections, current, label, onGo }: Props) {
  const list = useRef<HTMLUListElement>(null);
  // Where the strip is wider than its room, the name of the section being read stays in sight.
  useEffect(() => {
    const strip = list.current;
    const tab = strip?.querySelector<HTMLElement>(`[href="#${current}"]`);
    if (strip && tab && strip.scrollWidth > strip.clientWidth) strip.scrollLeft = tab.offsetLeft - strip.clientWidth / 3;
  }, [current]);
  return (
    <nav className={styles.strip} aria-label={label}>
      <ul className={styles.list} ref={list}>
        {sections.map(({ id, label: text }) => (
          <li key={id}>
            <a
              className={styles.tab}
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(id);
              }}
            >
              <span className={styles.word} data-word={text}>
                {text}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
