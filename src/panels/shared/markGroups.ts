/**
 * Sources that stand in a row of their own numbering ("w5, w6, w7, w8, w9")
 * share one mark ("w5–w9"): five rings after a sentence hide the sentence.
 */
import type { SourceId } from '#content/sources/index.ts';

/** Fewer than this stay single. */
const SHORTEST_RUN = 3;

function numbered(id: string): { readonly series: string; readonly number: number } | null {
  // The clinic pages are three speakers, not a series.
  const match = /^([Pw])(\d+)$/.exec(id);
  return match ? { series: match[1] ?? '', number: Number(match[2]) } : null;
}

const follows = (id: string, last: string): boolean => {
  const [a, b] = [numbered(last), numbered(id)];
  return a !== null && b !== null && a.series === b.series && b.number === a.number + 1;
};

/** Sources in their order, runs of three and more consecutive numbers together. */
export function markGroups(sources: readonly SourceId[]): readonly (readonly [SourceId, ...SourceId[]])[] {
  const runs: [SourceId, ...SourceId[]][] = [];
  for (const id of sources) {
    const run = runs.at(-1);
    if (run && follows(id, run.at(-1) ?? '')) run.push(id);
    else runs.push([id]);
  }
  return runs.flatMap((run) => (run.length >= SHORTEST_RUN ? [run] : run.map((id): [SourceId] => [id])));
}
