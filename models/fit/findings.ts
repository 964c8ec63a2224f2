/** What the checks of a fit find: which structure, what is wrong, where. */
import type { Vec3 } from '../kit/vector.ts';

/** One thing that is wrong. */
export interface Finding {
  readonly structure: string;
  /** With its amount in mm, where it has one. */
  readonly what: string;
  /** Where, in the reference's frame, whole mm. */
  readonly at: Vec3;
}

/** Collects findings and keeps the worst of each kind per structure. */
export class Worst {
  readonly #kept = new Map<string, { readonly finding: Finding; readonly badness: number }>();

  /** `badness`: larger is worse; compared among findings of the same kind only. */
  note(kind: string, badness: number, finding: Finding): void {
    const key = `${finding.structure} ${kind}`;
    if (badness > (this.#kept.get(key)?.badness ?? -Infinity)) this.#kept.set(key, { finding, badness });
  }

  get findings(): Finding[] {
    return [...this.#kept.values()].map((entry) => entry.finding);
  }
}

/** Findings as lines of text; `frame`: a body's form, or the tables. */
export function describe(findings: readonly Finding[], frame: string): string[] {
  return findings.map(({ structure, what, at }) => `${frame}: ${structure}: ${what}, at ${at.join(', ')} of the reference's frame`);
}
