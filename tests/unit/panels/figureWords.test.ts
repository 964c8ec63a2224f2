import { describe, expect, it } from 'vitest';
import { figures, type FigureId } from '#content/figures/index.ts';
import type { Figure } from '#content/types.ts';
import { figureWords } from '#panels/shared/figureWords.ts';

const wordsOf = (id: FigureId) => {
  const figure: Figure = figures[id];
  return figureWords(figure, figure.what.patient, figure.who.patient);
};

describe('a figure in words', () => {
  it('says a range with both frames', () => {
    expect(wordsOf('a-pain')).toMatchObject({ headline: '60 to 70', frames: 'had it, 30 to 40 did not', exact: '' });
  });

  it('calls what was rounded "about" and gives the exact form', () => {
    expect(wordsOf('brady-pain-during')).toMatchObject({
      headline: 'about 3',
      frames: 'had it, 97 did not',
      exact: '(3.01% of 7,629 treatments)',
    });
  });

  it('turns "fewer than" round in the other frame', () => {
    expect(wordsOf('a-worse')).toMatchObject({ headline: 'fewer than 3', frames: 'had it, more than 97 did not' });
  });

  it('says what is too rare to draw as "in N", with its unit', () => {
    expect(wordsOf('a-serious')).toMatchObject({ headline: 'fewer than 1 in 10,000', inUnit: 'fewer than 1 in 10,000 treatments' });
    expect(wordsOf('lin-risk-areas').inUnit).toBe('1.75 in 1,000,000 treatments');
  });

  it('says that a denominator is not stated instead of inventing one', () => {
    expect(wordsOf('a-organ')).toMatchObject({ inUnit: '1 in 200,000', frames: 'The source does not say of what.', rest: 'The source does not say of what.' });
  });

  it('does not call what therapists have ever seen a rate of having it', () => {
    expect(wordsOf('jenkins-faint').frames).toBe('saw it, 87 did not');
  });

  it('has no bracket inside its brackets', () => {
    expect(wordsOf('boyce-major').exact).toBe('(20 of 20,494 treatments, 1 per 1,024)');
  });

  it('reads every drawn figure with its unit, its rest and the source’s form', () => {
    for (const id of Object.keys(figures) as FigureId[]) {
      const figure: Figure = figures[id];
      const { sentence } = wordsOf(id);
      expect(sentence, id).toContain(figure.stated);
      expect(sentence, id).toContain(figure.of === 'not-stated' ? figure.what.patient : figure.of);
    }
  });
});
