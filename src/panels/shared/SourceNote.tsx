import type { SourceId } from '#content/sources/index.ts';
import type { Source } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { sourceAnchor } from './anchors.ts';
import { useContent } from './content.tsx';
import { Go } from './Go.tsx';
import { useReading } from './reading.ts';
import { SourceReference } from './SourceReference.tsx';
import styles from './SourceNote.module.css';
import type { SourceNotes } from './useSourceNotes.ts';

/** One source in a note: who, what kind of document, what was read, where it is. */
function Entry({ source }: { readonly source: SourceId }) {
  const { title, kind, certainty, about, caveat }: Source = useContent().sources[source];
  const say = useReading();
  return (
    <span className={styles.entry}>
      <span className={styles.title}>{title}</span>
      <span className={styles.kind}>{t('source.kindAndReading', t(`kind.${kind}`), t(`certainty.${certainty}`))}</span>
      <span className={styles.line}>{say(about)}</span>
      {caveat && <span className={styles.line}>{say(caveat)}</span>}
      <SourceReference source={source} />
      <Go className={styles.more} to={{ page: 'sources', anchor: sourceAnchor(source) }}>
        {t('source.whereElse')}
      </Go>
    </span>
  );
}

/** The note that a mark unfolds under its statement. */
export function SourceNote({ notes }: { readonly notes: SourceNotes }) {
  if (notes.open.length === 0) return null;
  return (
    <span className={styles.note} id={notes.id} role="note">
      {notes.open.map((source) => (
        <Entry key={source} source={source} />
      ))}
    </span>
  );
}
