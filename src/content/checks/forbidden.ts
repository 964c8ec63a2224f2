import type { Problem } from './problem.ts';
import type { WrittenText } from './texts.ts';

/**
 * What must never be read here: anything from which someone could copy a
 * needling. Patterns are wide on purpose; an author who meets one by chance
 * finds another word.
 */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a length in millimetres, centimetres or inches', /\b(mm|millimet(re|er)s?|cm|centimet(re|er)s?|inch(es)?)\b/i],
  ['a length in millimetres or centimetres', /\d(mm|cm)\b/i],
  ['a width of fingers', /\b(finger|thumb)s?['’]?[- ]?(breadth|width)s?\b|\bcun\b/i],
  ['an angle', /\d\s*(°|degrees?\b)|\b(angle of (the )?(needle|insertion|entry)|needle angle|at an angle|perpendicular to the skin)\b/i],
  ['a needle size', /\b\d+\s*-?\s*gauge\b|\bgauge\b|\bneedle (length|diameter|size)\b|\b\d+\s*G\b/],
  ['a place to put a needle', /\b(insertion|entry|needle|needling) (point|site)s? (is|are|lies?|at|between|below|above)\b|\binsert(s|ed|ing)? (the|a|your) needle\b|\bpoint of (insertion|entry)\b/i],
  ['a depth', /\b(depth|deep) (of|to|by) \d|\bto a depth\b|\b\d+ (of )?(depth|deep)\b/i],
  ['a point of acupuncture', /\b(GB|PC|LI|ST|BL|UB|SP|HT|SI|KI|TE|SJ|LR|GV|CV|LU)\s?-?\d{1,2}\b/],
];

/** Titles of papers are quoted as they are, so the codes of acupuncture points may stand in them. */
const isReference = ({ field }: WrittenText) => field.endsWith('.reference');

/** Every text that gives away how to needle. */
export function forbiddenTexts(texts: readonly WrittenText[]): readonly Problem[] {
  return texts
    .filter((written) => !isReference(written))
    .flatMap(({ file, field, text }) =>
      FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => ({
        file,
        field,
        message: `gives ${what}: "${text}"`,
      })),
    );
}
