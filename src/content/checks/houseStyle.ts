import type { Problem } from './problem.ts';
import type { WrittenText } from './texts.ts';

const UNWANTED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a dash where a comma, a colon or a full stop would do', /—|\s–\s|\s--\s/],
  ['an exclamation mark', /!/],
  ['a double space', / {2}/],
  ['a straight double quote', /"/],
  [
    'a word of advertising',
    /\b(amazing|revolutionary|breakthrough|cutting-edge|state-of-the-art|world-class|best-in-class|game-chang(er|ing)|seamless(ly)?|effortless(ly)?|empower(s|ing)?|unlock(s|ing)?|miracle|transformative|leverage|delve|holistic)\b/i,
  ],
  ['a promise', /\b(guaranteed?|risk-free|100% safe|completely safe|no risk at all|cures)\b/i],
  ['a clinic or a town that is not ours to name', /\b(boulder|westminster|stoughton|foxboro|bodywise|elite physical)\b/i],
];

/** Texts that break the house's style: dashes, shouting, advertising, promises, clinics' names. */
export function unwantedStyle(texts: readonly WrittenText[]): readonly Problem[] {
  return texts
    .filter(({ field }) => !field.endsWith('.reference'))
    .flatMap(({ file, field, text }) =>
      UNWANTED.filter(([, pattern]) => pattern.test(text)).map(([what]) => ({ file, field, message: `has ${what}: "${text}"` })),
    );
}
