/** The lines of the checklist. */
import type { Reading } from '#content/types.ts';

/** A line one can tick. */
export interface Asked {
  readonly name: Reading;
  readonly ask: Reading;
}

export interface AskedGroup {
  readonly title: string;
  readonly lines: readonly Asked[];
}

/** Each question once: two reasons may ask the same. The first keeps it. */
export function askedOnce(groups: readonly AskedGroup[]): readonly AskedGroup[] {
  const asked = new Set<string>();
  return groups.map(({ title, lines }) => ({
    title,
    lines: lines.filter(({ ask }) => !asked.has(ask.patient) && asked.add(ask.patient)),
  }));
}
