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

const SERRATUS = 'Its slips dip between the ribs at their outer border, where the drawn intercostal layer is one thin sheet; it stays in front of pleura and lung.';
const LUMBAR_FASCIA = 'The sinew of latissimus at the spine, a thin sheet in the cleft over the sacrum: no muscle, and not seen.';
const THUMB = 'Its two bones touch at the joint within the files\' precision.';

export const KNOWN: readonly Known[] = [
  {
    form: 'feminine',
    structure: 'lung-left',
    what: 'outside',
    reason: 'At the lingula, in this body alone and not in the tables; not explained yet. To be mended, not kept.',
  },
  { form: 'feminine', structure: 'serratus-anterior', what: 'behind', reason: SERRATUS },
  { form: 'masculine', structure: 'serratus-anterior', what: 'behind', reason: SERRATUS },
  { form: 'feminine', structure: 'latissimus-dorsi', what: 'crushed', reason: LUMBAR_FASCIA },
  { form: 'masculine', structure: 'latissimus-dorsi', what: 'crushed', reason: LUMBAR_FASCIA },
  { form: 'tables', structure: 'thumb-phalanges', what: 'reaches', reason: THUMB },
  { form: 'masculine', structure: 'thumb-phalanges', what: 'reaches', reason: THUMB },
  { form: 'masculine', structure: 'humerus', what: 'gap', reason: 'The long masculine upper arm is stretched more than the forearm; the radius keeps its place beside the ulna.' },
];

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
