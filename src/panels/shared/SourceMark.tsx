import type { SourceId } from '#content/sources/index.ts';
import { t } from '#i18n/t.ts';
import { MarkButton } from '#ui/MarkButton.tsx';
import { useContent } from './content.tsx';
import { useFirstMention } from './firstMention.ts';
import type { SourceNotes } from './useSourceNotes.ts';

interface Props {
  readonly source: SourceId;
  readonly notes: SourceNotes;
  /** Set where the source is named in full right above: the mark stays short even at the first mention. */
  readonly short?: boolean | undefined;
}

/** One source of a statement: ring, label, and its note on a press. */
export function SourceMark({ source, notes, short = false }: Props) {
  const { label, title, kind, certainty } = useContent().sources[source];
  const { ref, isFirst } = useFirstMention<HTMLButtonElement>(short ? null : source);
  const words = kind === 'clinic-page' && isFirst ? title : label;
  return (
    <MarkButton
      ref={ref}
      label={words}
      certainty={certainty}
      name={t('source.name', words, t(`certainty.${certainty}`))}
      open={notes.open === source}
      controls={notes.id}
      onPress={() => notes.toggle(source)}
    />
  );
}
