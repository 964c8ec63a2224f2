/**
 * Findings of the fit that we know and accept, each with its reason. Anything
 * that is not listed here fails the build; so does an entry that no longer
 * happens, so that the list cannot outlive its cause.
 */
import type { BodyForm } from '../body/types.ts';
import type { Finding } from './checks.ts';

interface Known {
  readonly form: BodyForm;
  readonly structure: string;
  /** A word of the finding: what is accepted. */
  readonly what: 'crushed' | 'outside' | 'below';
  readonly reason: string;
}

export const KNOWN: readonly Known[] = [
  {
    form: 'feminine',
    structure: 'soleus',
    what: 'crushed',
    reason: 'Its last millimetres at the heel, where the feminine heel is short: the tendon is thin there, not folded.',
  },
  {
    form: 'feminine',
    structure: 'ring-finger-phalanges',
    what: 'crushed',
    reason: 'At the knuckle of the slender hand, where space is narrowest; the bone stays whole and in order.',
  },
  {
    form: 'feminine',
    structure: 'extensor-digitorum',
    what: 'crushed',
    reason: 'The tendon over the same knuckle.',
  },
  {
    form: 'masculine',
    structure: 'ulnar-nerve',
    what: 'below',
    reason: 'High in the armpit, where the arm is lifted off the trunk and the skin fold runs close to the nerve.',
  },
  {
    form: 'masculine',
    structure: 'skull',
    what: 'outside',
    reason: 'A place behind the nostril, whose hidden lining the test takes for outside; nothing shows through the face.',
  },
];

/** Parts the findings of one body into those that are accepted and those that are not; and the entries that did not happen. */
export function sortFindings(form: BodyForm, findings: readonly Finding[]): { known: Finding[]; unknown: Finding[]; stale: Known[] } {
  const own = KNOWN.filter((entry) => entry.form === form);
  const fits = (entry: Known, finding: Finding): boolean => entry.structure === finding.structure && finding.what.includes(entry.what);
  const known = findings.filter((finding) => own.some((entry) => fits(entry, finding)));
  return {
    known,
    unknown: findings.filter((finding) => !known.includes(finding)),
    stale: own.filter((entry) => !findings.some((finding) => fits(entry, finding))),
  };
}
