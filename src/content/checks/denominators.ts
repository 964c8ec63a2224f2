import type { Problem } from './problem.ts';
import type { WrittenText } from './texts.ts';

/** "60-70%", "3 per cent", "1 of 10,000", "1 per 1,024", "20 in 20,494", "11/14". */
const RATE = /\d\s*(%|per ?cent\b)|\b\d[\d,.]*\s+(out of|of|in|per)\s+(every\s+)?(about\s+)?\d|(?<!\d)\d{1,2}\/\d{1,3}\b|\bper (million|thousand)\b/i;

/** What is counted: a rate says nothing without one of these. */
const UNIT =
  /\b(treatments?|patients?|people|persons?|women|men|adults?|students|volunteers?|therapists?|clinicians?|physiotherapists?|trials?|studies|visits?|sessions?|procedures?|consultations?|hips?|wrists?|cadavers?|bodies|cases?|pneumothoraces|lungs?|muscles?|needles?|events?|reports?|competenc(y|ies)|skills?|participants?|faints?)\b/i;

/** The honest alternative: to say that the source does not say. */
const SAID_TO_BE_MISSING = /\b(does not say of what|not say what it counts|no denominator|denominator not (stated|given))\b/i;

/** Texts with a rate that do not say of what. `withFigure` says which records carry a figure of their own. */
export function ratesWithoutUnit(
  texts: readonly WrittenText[],
  withFigure: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  return texts
    .filter(({ text, field }) => RATE.test(text) && !/\.(reference|period)$/.test(field))
    .filter(({ text }) => !UNIT.test(text) && !SAID_TO_BE_MISSING.test(text))
    .filter(({ file, field }) => !withFigure.has(`${file}:${field.split('.')[0]}`))
    .map(({ file, field, text }) => ({ file, field, message: `a rate without what it counts: "${text}"` }));
}
