import { describe, expect, it } from 'vitest';
import { collections } from '#content/checks/collections.ts';
import { textsOf } from '#content/checks/texts.ts';
import { glossary } from '#content/glossary.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { countText, gradeOf, gradeOfAll, withTermsExplained, wordsOf } from './readability.ts';

/** Grade that a patient text may reach. */
const HIGHEST_GRADE = 8;
/** Below this many words the formula measures a word, not a text. */
const FEWEST_WORDS = 8;

const terms = [
  ...glossary.map(({ term }) => term),
  ...Object.values(muscleNames).flatMap(({ plain, anatomical }) => [plain, anatomical]),
];
const patientTexts = textsOf(collections).filter(({ reading }) => reading === 'patient');

describe('the measure', () => {
  it('counts sentences, words and syllables', () => {
    expect(countText('The cat sat on the mat.')).toEqual({ sentences: 1, words: 6, syllables: 6 });
    expect(countText('Pain in 3.01% of 7,629 treatments. Is it rare?')).toEqual({ sentences: 2, words: 9, syllables: 10 });
    expect(countText('“Go home.” Then rest')).toEqual({ sentences: 2, words: 4, syllables: 4 });
  });

  it('is the formula of Kincaid and others', () => {
    // 0.39 * 6 + 11.8 * 1 - 15.59
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 6);
    // 6 words, 10 syllables: 0.39 * 6 + 11.8 * 10 / 6 - 15.59
    expect(gradeOf('The banana is under the table.')).toBeCloseTo(6.4167, 4);
  });

  it('takes texts together by their counts', () => {
    expect(gradeOfAll(['The cat sat on the mat.', 'The cat sat on the mat.'])).toBeCloseTo(-1.45, 6);
  });

  it('reads explained terms as one short word, whole and longest first', () => {
    expect(withTermsExplained('Carpal tunnel syndrome and tendons, not tendonitis.', ['tendon', 'carpal tunnel', 'carpal tunnel syndrome'])).toBe(
      'term and term, not tendonitis.',
    );
  });

  it('finds a hard text', () => {
    expect(
      gradeOf('Percutaneous intramuscular stimulation facilitates normalisation of pathological nociceptive afferentation.'),
    ).toBeGreaterThan(HIGHEST_GRADE);
  });
});

describe('patient texts', () => {
  it('each reads at grade 8 or below, once its terms are explained', () => {
    const measured = patientTexts.filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS);
    expect(measured.length).toBeGreaterThan(500);
    const hard = measured
      .map(({ file, field, text }) => ({ grade: gradeOf(withTermsExplained(text, terms)), place: `${file}: ${field}`, text }))
      .filter(({ grade }) => grade > HIGHEST_GRADE)
      .map(({ grade, place, text }) => `${grade.toFixed(1)} ${place}: ${text}`);
    expect(hard).toEqual([]);
  });

  it.each([...new Set(patientTexts.map(({ file }) => file))])('%s as a whole reads at grade 8 or below, terms and all', (file) => {
    expect(gradeOfAll(patientTexts.filter((text) => text.file === file).map(({ text }) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});
