import { t } from '#i18n/t.ts';
import { sourceAnchor } from './anchors.ts';
import { useContent } from './content.tsx';
import { Go } from './Go.tsx';
import { useReading } from './reading.ts';
import { SourceReference } from './SourceReference.tsx';
import styles from './SourceNote.module.css';
import type { SourceNotes } from './useSourceNotes.ts';

/** The note that a mark unfolds under its statement: who, what kind of document, what was read, where it is. */
export function SourceNote({ notes }: { readonly notes: SourceNotes }) {
  const { sources } = useContent();
  const say = useReading();
  if (!notes.open) return null;
  const { title, kind, certainty, about, caveat } = sources[notes.open];
  return (
    <span className={styles.note} id={notes.id} role="note">
      <span className={styles.title}>{title}</span>
      <span className={styles.kind}>{t('source.kindAndReading', t(`kind.${kind}`), t(`certainty.${certainty}`))}</span>
      <span className={styles.line}>{say(about)}</span>
      {caveat && <span className={styles.line}>{say(caveat)}</span>}
      <SourceReference source={notes.open} />
      <Go className={styles.more} to={{ page: 'sources', anchor: sourceAnchor(notes.open) }}>
        {t('source.whereElse')}
      </Go>
    </span>
  );
}
