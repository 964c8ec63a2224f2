import type { FigureId } from '#content/figures/index.ts';
import type { Figure } from '#content/types.ts';
import { useContent } from './content.tsx';
import { figureWords } from './figureWords.ts';
import styles from './FigureLines.module.css';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';

/** Figures without pictures, one a row: what and who counted, the number, its unit and its mark. */
export function FigureLines({ ids }: { readonly ids: readonly FigureId[] }) {
  const { figures } = useContent();
  const say = useReading();
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const figure: Figure = figures[id];
        const words = figureWords(figure, say(figure.what), say(figure.who));
        return (
          <li className={styles.row} key={id}>
            <div>
              <p className={styles.what}>{say(figure.what)}</p>
              <p className={styles.who}>{say(figure.who)}</p>
            </div>
            <div className={styles.value}>
              <p className={styles.number}>{words.inUnit}</p>
              <Sourced className={styles.stated} text={[words.rest, words.exact].join(' ').trim()} sources={figure.sources} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
