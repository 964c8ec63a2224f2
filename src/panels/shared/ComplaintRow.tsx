import type { ConditionId } from '#content/ids.ts';
import type { Condition } from '#content/types.ts';
import { useContent } from './content.tsx';
import { Go } from './Go.tsx';
import { useReading } from './reading.ts';
import { Marks, Sourced } from './Sourced.tsx';
import { SourceNote } from './SourceNote.tsx';
import { sourcesOf } from './sourcesOf.ts';
import { TitledRow } from './TitledRow.tsx';
import { useSourceNotes } from './useSourceNotes.ts';
import styles from './ComplaintRow.module.css';

/** A complaint in a list: its name, the clinic pages that name it, and the first thing research found. */
export function ComplaintRow({ id, depth = 'first' }: { readonly id: ConditionId; readonly depth?: 'first' | 'all' }) {
  const { conditions, statements } = useContent();
  const say = useReading();
  const notes = useSourceNotes();
  const { names, says, research, sureness }: Condition = conditions[id];
  const pages = sourcesOf(says.map((row) => statements[row]));
  const shown = depth === 'all' ? research : research.slice(0, 1);
  return (
    <TitledRow
      swatch="complaint"
      title={<Go to={{ selection: { kind: 'condition', id } }}>{names.plain}</Go>}
      aside={<Marks sources={pages} notes={notes} />}
    >
      <SourceNote notes={notes} />
      {shown.map((finding) => (
        <Sourced className={styles.finding} key={finding} text={say(statements[finding].text)} sources={statements[finding].sources} />
      ))}
      {(shown.length === 0 || depth === 'all') && <p className={styles.sureness}>{say(sureness.text)}</p>}
    </TitledRow>
  );
}
