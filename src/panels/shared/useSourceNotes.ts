import { useId, useState } from 'react';
import type { SourceId } from '#content/sources/index.ts';

/** Which source of a statement is unfolded under it. One at a time. */
export interface SourceNotes {
  /** Id of the element that holds the note. */
  readonly id: string;
  readonly open: SourceId | null;
  readonly toggle: (source: SourceId) => void;
}

export function useSourceNotes(): SourceNotes {
  const [open, setOpen] = useState<SourceId | null>(null);
  return { id: useId(), open, toggle: (source) => setOpen((now) => (now === source ? null : source)) };
}
