import type { SourceId } from '#content/sources/index.ts';
import { t } from '#i18n/t.ts';
import { MarkButton } from '#ui/MarkButton.tsx';
import { useContent } from './content.tsx';
import { useFirstMention } from './firstMention.ts';
import type { SourceNotes } from './useSourceNotes.ts';

interface Props {
  /** One source, or a run of consecutive ones under one mark. */
  readonly group: readonly [SourceId, ...SourceId[]];
  readonly notes: SourceNotes;
  /** Set where the source is named in full right above: the mark stays short even at the first mention. */
  readonly short?: boolean | undefined;
}

/** A source of a statement: ring, label, and its note on a press. */
export function SourceMark({ group, notes, short = false }: Props) {
  const { sources } = useContent();
  const [source] = group;
  const last = group.at(-1) ?? source;
  const { label, title, kind, certainty } = sources[source];
  const { ref, isFirst } = useFirstMention<HTMLButtonElement>(group, !short);
  const single = kind === 'clinic-page' && isFirst ? title : label;
  const words = group.length > 1 ? t('source.run', label, sources[last].label) : single;
  return (
    <MarkButton
      ref={ref}
      label={words}
      certainty={certainty}
      name={t('source.name', words, t(`certainty.${certainty}`))}
      open={notes.isOpen(group)}
      controls={notes.id}
      onPress={() => notes.toggle(group)}
    />
  );
}
