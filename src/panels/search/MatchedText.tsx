/** A name with the words that matched in a heavier weight. */
import { wordsOf } from './query.ts';
import styles from './SearchResults.module.css';

interface Props {
  readonly text: string;
  readonly matched: ReadonlySet<string>;
}

export function MatchedText({ text, matched }: Props) {
  const parts = text.split(/(\s+)/);
  return parts.map((part, index) => {
    const hit = wordsOf(part).some((word) => matched.has(word));
    // Words of a name never change places, so their index is their key.
    return hit ? (
      <strong key={index} className={styles.match}>
        {part}
      </strong>
    ) : (
      part
    );
  });
}
