/**
 * Findings of the fit that we know and accept, each with its reason. Anything
 * that is not listed here fails the build; so does an entry that no longer
 * happens, so that the list cannot outlive its cause.
 */
import type { BodyForm } from '../body/types.ts';
import type { Finding } from './findings.ts';

interface Known {
  /** The body; `tables`: what the tables have already, in the reference's frame. */
  readonly form: BodyForm | 'tables';
  readonly structure: string;
  /** A word of the finding: what is accepted. */
  readonly what: 'crushed' | 'outside' | 'below' | 'behind' | 'reaches' | 'gap';
  readonly reason: string;
}

/** None now. An entry is a debt: mend it rather than add one. */
export const KNOWN: readonly Known[] = [];

/** Parts the findings of one body into those that are accepted and those that are not; and the entries that did not happen. */
export function sortFindings(form: BodyForm | 'tables', findings: readonly Finding[]): { known: Finding[]; unknown: Finding[]; stale: Known[] } {
  const own = KNOWN.filter((entry) => entry.form === form);
  const fits = (entry: Known, finding: Finding): boolean => entry.structure === finding.structure && finding.what.includes(entry.what);
  const known = findings.filter((finding) => own.some((entry) => fits(entry, finding)));
  return {
    known,
    unknown: findings.filter((finding) => !known.includes(finding)),
    stale: own.filter((entry) => !findings.some((finding) => fits(entry, finding))),
  };
}
