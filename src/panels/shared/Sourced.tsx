import type { Sources } from '#content/types.ts';
import { markGroups } from './markGroups.ts';
import { SourceMark } from './SourceMark.tsx';
import { SourceNote } from './SourceNote.tsx';
import styles from './Sourced.module.css';
import { useSourceNotes, type SourceNotes } from './useSourceNotes.ts';

interface MarksProps {
  readonly sources: Sources;
  readonly notes: SourceNotes;
}

/** The marks of a text, a space between them. */
export function Marks({ sources, notes }: MarksProps) {
  return markGroups(sources).map((group, index) => (
    <span key={group[0]}>
      {index > 0 && ' '}
      <SourceMark group={group} notes={notes} />
    </span>
  ));
}

interface Props {
  readonly text: string;
  readonly sources: Sources;
  readonly className?: string | undefined;
  /** See `SourceMark`. */
  readonly short?: boolean;
}

/**
 * A sentence with its marks after the full stop and the note they unfold below.
 * The last word and the first mark stay on one line: a mark never stands alone.
 */
export function Sourced({ text, sources, className, short }: Props) {
  const notes = useSourceNotes();
  const cut = text.lastIndexOf(' ') + 1;
  const [first, ...others] = markGroups(sources);
  return (
    <>
      <p className={className}>
        {text.slice(0, cut)}
        <span className={styles.together}>
          {text.slice(cut)}
          {'\u00a0'}
          {first && <SourceMark group={first} notes={notes} short={short} />}
        </span>
        {others.map((group) => (
          <span key={group[0]}>
            {' '}
            <SourceMark group={group} notes={notes} short={short} />
          </span>
        ))}
      </p>
      <SourceNote notes={notes} />
    </>
  );
}
