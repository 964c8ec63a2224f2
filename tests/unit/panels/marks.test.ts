import { describe, expect, it } from 'vitest';
import { markGroups } from '#panels/shared/markGroups.ts';
import { answersOf } from '#panels/shared/overclaimAnswers.ts';
import { sourcesOf } from '#panels/shared/sourcesOf.ts';
import { readingFor } from '#panels/shared/reading.ts';
import { sectionAt } from '#panels/shared/useSections.ts';

describe('source marks', () => {
  it('puts three and more consecutive numbers under one mark', () => {
    expect(markGroups(['w5', 'w6', 'w7', 'w8', 'w9', 'anatomy'])).toEqual([['w5', 'w6', 'w7', 'w8', 'w9'], ['anatomy']]);
  });

  it('leaves pairs, gaps and series apart', () => {
    expect(markGroups(['P8', 'P9', 'P16'])).toEqual([['P8'], ['P9'], ['P16']]);
    expect(markGroups(['P5', 'w6', 'P7'])).toHaveLength(3);
  });

  it('never puts the three clinic pages under one mark', () => {
    expect(markGroups(['S0', 'S1', 'S2'])).toHaveLength(3);
  });

  it('names each source of several things once, in order', () => {
    expect(sourcesOf([{ sources: ['S0', 'P6'] }, { sources: ['P6', 'anatomy'] }])).toEqual(['S0', 'P6', 'anatomy']);
  });
});

describe('over-claims', () => {
  it('are answered once, after the last statement that makes them', () => {
    expect(
      answersOf([
        { claim: 'source-says', overclaims: ['O5'] },
        { claim: 'hypothesis', overclaims: ['O5', 'O2'] },
      ]),
    ).toEqual([[], ['O5', 'O2']]);
  });

  it('are not answered where research itself speaks', () => {
    expect(answersOf([{ claim: 'source-says', overclaims: ['O3'] }, { claim: 'research', overclaims: ['O3'] }])).toEqual([['O3'], []]);
  });
});

describe('reading and place', () => {
  it('gives patients the plain reading and the other two the professional one', () => {
    const text = { patient: 'plain', professional: 'exact' };
    expect([readingFor(text, 'patient'), readingFor(text, 'therapist'), readingFor(text, 'educator')]).toEqual(['plain', 'exact', 'exact']);
  });

  it('knows which section is being read', () => {
    const tops = [['a', -400], ['b', 60], ['c', 300]] as const;
    expect(sectionAt(tops, 96)).toBe('b');
    expect(sectionAt([['a', 200]], 96)).toBe('a');
    expect(sectionAt([], 96)).toBe('');
  });
});
