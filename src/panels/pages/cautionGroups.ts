/**
 * How the reasons not to needle are arranged on the page: which pages get a
 * column, which rows are compared, which rest on one source or one place.
 */
import type { StatementId } from '#content/statements/index.ts';
import type { Caution, Verdict } from '#content/types.ts';

/** A clinic page that lists reasons. */
export type Page = Caution['verdicts'][number]['source'];
/** What one page says of one reason; empty = it does not name it. */
export type Cell = readonly { readonly verdict: Verdict; readonly index: number }[];

const PAGES: readonly Page[] = ['S0', 'S1', 'S2'];

/** Pages that name at least one reason: each gets a column. A page without a list gets none, and the text says so. */
export function pagesWithLists(cautions: readonly Caution[]): readonly Page[] {
  return PAGES.filter((page) => cautions.some(({ verdicts }) => verdicts.some(({ source }) => source === page)));
}

/** The cell of a page: all of its verdicts, in its order. `index` points into `verdicts`. */
export function cellOf({ verdicts }: Caution, page: Page): Cell {
  return verdicts.flatMap(({ source, verdict }, index) => (source === page ? [{ verdict, index }] : []));
}

/** "What to know" of each row, without what an earlier row has said already. */
export function knowOnce(cautions: readonly Pick<Caution, 'know'>[]): readonly (readonly StatementId[])[] {
  const said = new Set<StatementId>();
  return cautions.map(({ know }) => {
    const fresh = know.filter((id) => !said.has(id));
    for (const id of fresh) said.add(id);
    return fresh;
  });
}

export interface CautionGroups {
  /** Pages disagree, one contradicts itself, or the subject is split over several rows. */
  readonly compared: readonly Caution[];
  /** One page speaks, nobody objects. */
  readonly single: readonly Caution[];
  /** Rests on one place of the body. */
  readonly local: readonly Caution[];
}

/** Contradictions that make a row of the comparison; others (X11, X12 ...) link subjects and are told in full below. */
const isContested = ({ verdicts, contradictions }: Caution): boolean =>
  new Set(verdicts.map(({ source }) => source)).size > 1 ||
  new Set(verdicts.map(({ verdict }) => verdict)).size > 1 ||
  contradictions.some((id) => id === 'X4');

/** Parts the reasons into the three blocks of the page; every reason is in exactly one. */
export function groupCautions(cautions: readonly Caution[]): CautionGroups {
  const local = cautions.filter((caution) => caution.local === true);
  const rest = cautions.filter((caution) => caution.local !== true);
  return { local, compared: rest.filter(isContested), single: rest.filter((caution) => !isContested(caution)) };
}
