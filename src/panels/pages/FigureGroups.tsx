import type { Reading } from '#content/types.ts';
import { useContent } from '../shared/content.tsx';
import { FigureView } from '../shared/FigureView.tsx';
import { useReading } from '../shared/reading.ts';
import styles from './FigureGroups.module.css';

/**
 * Figures by unit of count: "Of 100 treatments" never beside "Of 100
 * patients". Within a topic the pictures stand side by side, whoever counted.
 */
export function FigureGroups() {
  const { expect, figures } = useContent();
  const say = useReading();
  const differs = (what: Reading, title: Reading): boolean => say(what) !== say(title);
  return (
    <div className={styles.groups}>
      {expect.figureGroups.map(({ title, topics, draw }) => (
        <section className={styles.group} key={title.patient} aria-labelledby={`group-${draw}-${title.patient.replace(/\W+/g, '-')}`}>
          <h3 className={styles.title} id={`group-${draw}-${title.patient.replace(/\W+/g, '-')}`}>
            {say(title)}
          </h3>
          <div className={styles[draw]}>
            {topics.map((topic) => (
              <div className={styles.topic} key={topic.title.patient}>
                <h4 className={styles.event}>{say(topic.title)}</h4>
                <div className={topic.figures.some((id) => differs(figures[id].what, topic.title)) ? styles.named : styles.figures}>
                  {topic.figures.map((id) => (
                    <FigureView id={id} key={id} showWhat={differs(figures[id].what, topic.title)} />
                  ))}
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
