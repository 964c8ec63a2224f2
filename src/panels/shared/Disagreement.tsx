import { useId } from 'react';
import type { ContradictionId } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { useContent } from './content.tsx';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import styles from './Disagreement.module.css';

/**
 * Two sources that do not agree, side by side, neither in a colour of its own:
 * the question, what each says, and one sentence why they may differ.
 */
export function Disagreement({ id }: { readonly id: ContradictionId }) {
  const { contradictions, sources } = useContent();
  const { question, sides, why, sources: whySources } = contradictions[id];
  const say = useReading();
  const title = useId();
  const speakers = new Set(sides.map(({ speaker }) => speaker));
  const [first, ...rest] = whySources;
  return (
    <section className={styles.block} aria-labelledby={title}>
      <h3 className={styles.question} id={title}>
        {say(question)}{' '}
        {sides.length > 1 && t(speakers.size > 1 ? 'disagreement.sources' : 'disagreement.oneSource')}
      </h3>
      <ul className={styles.sides}>
        {sides.map(({ speaker, text }, index) => (
          // Two sides may have one speaker: the place in the list is what tells them apart.
          <li className={styles.side} key={index}>
            <p className={styles.speaker}>{sources[speaker].title}</p>
            <Sourced short text={say(text)} sources={[speaker]} />
          </li>
        ))}
      </ul>
      {first ? (
        <div className={styles.why}>
          <Sourced text={say(why)} sources={[first, ...rest]} />
        </div>
      ) : (
        <p className={styles.why}>{say(why)}</p>
      )}
    </section>
  );
}
