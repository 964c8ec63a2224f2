import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { collections } from '#content/checks/collections.ts';
import { ratesWithoutUnit } from '#content/checks/denominators.ts';
import { forbiddenTexts } from '#content/checks/forbidden.ts';
import { unwantedStyle } from '#content/checks/houseStyle.ts';
import { describeProblem } from '#content/checks/problem.ts';
import { textsOf, type WrittenText } from '#content/checks/texts.ts';
import type { Statement } from '#content/types.ts';

const texts = textsOf(collections);
const written = (text: string): WrittenText => ({ file: 'planted.ts', field: 'x.text.patient', reading: 'patient', text });

describe('the texts that are checked', () => {
  it('are all of them', () => {
    const statements: readonly Statement[] = Object.values(content.statements);
    const all = new Set(texts.map(({ text }) => text));
    for (const { text } of statements) {
      expect(all).toContain(text.patient);
      expect(all).toContain(text.professional);
    }
    for (const { zone, attachments } of Object.values(content.muscles))
      expect(all).toContain((zone ?? attachments).professional);
    for (const { title } of Object.values(content.sources)) expect(all).toContain(title);
    expect(texts.length).toBeGreaterThan(2_000);
  });

  it('include the signs, the cautions, the timeline and the questions', () => {
    const files = new Set(texts.map(({ file }) => file));
    for (const file of ['signs.ts', 'cautions.ts', 'expect.ts', 'how.ts', 'questions.ts', 'glossary.ts', 'figures/index.ts'])
      expect(files).toContain(file);
    expect(texts.some(({ file, field }) => file === 'signs.ts' && field.includes('.signs.0.text.patient'))).toBe(true);
  });
});

describe('no needling can be copied from the content', () => {
  it('no depth, angle, needle size, place of insertion or acupuncture point', () => {
    expect(forbiddenTexts(texts).map(describeProblem)).toEqual([]);
  });

  it.each([
    'The lung lies 17.4 mm under the skin.',
    'About two centimetres below the bone.',
    'Ten centimetres is too much.',
    'One inch above the collarbone.',
    'Needle 40mm long.',
    'Three finger-breadths below the knee.',
    'Aim 30 degrees inwards.',
    'Tilt it by 45°.',
    'The angle of the needle matters.',
    'Use a 30 gauge needle.',
    'Choose the needle length by build.',
    'Insert the needle between the ribs.',
    'The insertion point is beside the spine.',
    'Go to a depth that meets bone.',
    'Often used: GB21 and PC 6.',
  ])('finds: %s', (text) => {
    expect(forbiddenTexts([written(text)])).not.toEqual([]);
  });

  it.each([
    'The muscle runs from the angle of the jaw to the cheek bone.',
    'Stiffness at the angle of the neck.',
    'Symptoms may take several hours, up to 48.',
    'No safe depth exists: studies differ threefold.',
    'Spina bifida of a moderate degree.',
  ])('lets pass: %s', (text) => {
    expect(forbiddenTexts([written(text)])).toEqual([]);
  });
});

describe('a rate says of what', () => {
  const withFigure = new Set(
    collections
      .filter(({ kind }) => kind === 'statement' || kind === 'figure')
      .flatMap(({ file, kind, records }) =>
        Object.entries(records)
          .filter(([, record]) => kind === 'figure' || (record as Statement).figures)
          .map(([id]) => `${file}:${id}`),
      ),
  );

  it('everywhere', () => {
    expect(texts.some(({ text }) => /\d%/.test(text))).toBe(true);
    expect(ratesWithoutUnit(texts, withFigure).map(describeProblem)).toEqual([]);
  });

  it.each(['It happens in 3%.', 'It happens in 1 in 200,000.', 'Pain in 60 to 70 of 100.', 'It hit the nerve 11/14 times.', '0.87 per million.'])(
    'finds: %s',
    (text) => {
      expect(ratesWithoutUnit([written(text)])).toHaveLength(1);
    },
  );

  it.each(['In 3 of 100 treatments.', 'In 19.18% of treatments.', '1 in 200,000. The page does not say of what.', 'Item 3 of its list.'])(
    'lets pass: %s',
    (text) => {
      expect(ratesWithoutUnit([written(text)])).toEqual([]);
    },
  );
});

describe('house style', () => {
  it('no dashes, shouting, advertising, promises or clinics’ names', () => {
    expect(unwantedStyle(texts).map(describeProblem)).toEqual([]);
  });

  it.each([
    'Dry needling — a new way.',
    'It works!',
    'A revolutionary treatment.',
    'Guaranteed relief.',
    'Two  spaces.',
    'Our clinic in Boulder.',
  ])('finds: %s', (text) => {
    expect(unwantedStyle([written(text)])).toHaveLength(1);
  });
});
