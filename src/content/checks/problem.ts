/** Something that is wrong with the content, said so that an author can find it. */
export interface Problem {
  /** The file, relative to `src/content`: "statements/clinic-effects.ts". */
  readonly file: string;
  /** The record and the field in it: "row-16.text.patient". */
  readonly field: string;
  readonly message: string;
}

/** One line for a test's report: file, field, what is wrong. */
export const describeProblem = ({ file, field, message }: Problem): string => `${file}: ${field}: ${message}`;
