import { useId, useState } from 'react';
import type { SourceId } from '#content/sources/index.ts';

/** Which sources of a statement are unfolded under it: those of one mark at a time. */
export interface SourceNotes {
  /** Id of the element that holds the note. */
  readonly id: string;
  readonly open: readonly SourceId[];
  readonly isOpen: (sources: readonly SourceId[]) => boolean;
  /** Unfolds the notes of a mark, or folds them when they are open. */
  readonly toggle: (sources: readonly SourceId[]) => void;
}

export function useSourceNotes(): SourceNotes {
  const [open, setOpen] = useState<readonly SourceId[]>([]);
  const isOpen = (sources: readonly SourceId[]): boolean => open[0] === sources[0] && open.length === sources.length;
  return { id: useId(), open, isOpen, toggle: (sources) => setOpen(isOpen(sources) ? [] : sources) };
}
