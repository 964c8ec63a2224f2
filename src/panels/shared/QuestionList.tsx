import type { Reading } from '#content/types.ts';
import { useReading } from './reading.ts';
import styles from './QuestionList.module.css';

/** Questions to ask, or points to say and ask: an empty box before each, to tick on paper. */
export function QuestionList({ questions }: { readonly questions: readonly Reading[] }) {
  const say = useReading();
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li className={styles.row} key={question.patient}>
          {say(question)}
        </li>
      ))}
    </ul>
  );
}
