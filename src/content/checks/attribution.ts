import type { Collection } from './collections.ts';
import type { Problem } from './problem.ts';
import type { Statement } from '../types.ts';

const PAGE_OF_SOURCE: Readonly<Record<string, string>> = { S0: 'Page A', S1: 'Page B', S2: 'Page C' };
const LAST_ROW_OF_A = 71;
const LAST_ROW_OF_B = 110;

const pageOfRow = (row: number) => (row <= LAST_ROW_OF_A ? 'S0' : row <= LAST_ROW_OF_B ? 'S1' : 'S2');

/**
 * Attribute, don't assert. What a clinic page says names the page in both
 * readings and cites it; each row is cited from the page it stands on; a finding
 * of research cites research; a note of ours cites us.
 */
export function unattributed(collections: readonly Collection[]): readonly Problem[] {
  return collections
    .filter(({ kind }) => kind === 'statement')
    .flatMap(({ file, records }) =>
      Object.entries(records).flatMap(([id, record]) =>
        problemsOf(id, record as Statement).map(([field, message]) => ({ file, field: `${id}.${field}`, message })),
      ),
    );
}

function problemsOf(id: string, { claim, rows = [], sources, text }: Statement): readonly (readonly [string, string])[] {
  const problems: (readonly [string, string])[] = [];
  const cited: readonly string[] = sources;
  if (id.startsWith('row-') && !(rows.length > 0 && id === `row-${rows[0]}`))
    problems.push(['rows', 'the id is not that of its first row']);
  for (const row of rows)
    if (!cited.includes(pageOfRow(row))) problems.push(['sources', `row ${row} stands on ${pageOfRow(row)}`]);
  if (rows.length > 0 && claim !== 'source-says') problems.push(['claim', 'a row of a clinic page is only said by that page']);
  if (claim === 'source-says') {
    const pages = cited.filter((source) => source in PAGE_OF_SOURCE);
    const named = pages.map((source) => PAGE_OF_SOURCE[source] ?? '');
    if (cited.every((source) => source === 'editors')) problems.push(['sources', 'names nobody who says it']);
    for (const key of ['patient', 'professional'] as const)
      if (named.length > 0 && !named.some((page) => text[key].toLowerCase().includes(page.toLowerCase())))
        problems.push([`text.${key}`, `does not say that ${named.join(' or ')} says it`]);
  }
  if (claim === 'research' && !cited.some((source) => /^[Pw]\d/.test(source)))
    problems.push(['sources', 'research without a paper or a page']);
  if (claim === 'our-note' && !cited.includes('editors')) problems.push(['sources', 'a note of ours does not cite us']);
  if (claim === 'anatomy' && !cited.some((source) => /^(anatomy|TS|[Pw]\d.*)$/.test(source)))
    problems.push(['sources', 'anatomy without a source or the mark of general anatomy']);
  return problems;
}
