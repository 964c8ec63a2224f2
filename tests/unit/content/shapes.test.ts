import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { collections, type RecordKind } from '#content/checks/collections.ts';
import { describeProblem } from '#content/checks/problem.ts';
import { checkShapes } from '#content/schema.ts';
import { known } from './known.ts';

const problemsOf = (kind: RecordKind, id: string, record: unknown) =>
  checkShapes([{ file: 'planted.ts', kind, records: { [id]: record } }], known).map(describeProblem);

const statement = content.statements['row-16'];
const figure = content.figures['a-bleeding'];

const withText = (patient: string) =>
  problemsOf('statement', 'row-16', { ...statement, text: { ...statement.text, patient } })[0];

/** Ids of every record of a kind that the checks look at. */
const idsOf = (kind: RecordKind) =>
  collections.filter((collection) => collection.kind === kind).flatMap(({ records }) => Object.keys(records)).sort();

describe('records', () => {
  it('have the shape of their kind', () => {
    expect(checkShapes(collections, known).map(describeProblem)).toEqual([]);
  });

  it('are all looked at', () => {
    expect(idsOf('statement')).toEqual(Object.keys(content.statements).sort());
    expect(idsOf('source')).toEqual(Object.keys(content.sources).sort());
    expect(idsOf('figure')).toEqual(Object.keys(content.figures).sort());
    expect(idsOf('region')).toEqual(Object.keys(content.regions).sort());
    expect(idsOf('condition')).toEqual(Object.keys(content.conditions).sort());
    expect(idsOf('risk')).toEqual(Object.keys(content.risks).sort());
    expect(idsOf('muscle')).toEqual(Object.keys(content.muscles).sort());
    expect(idsOf('contradiction')).toEqual(Object.keys(content.contradictions).sort());
    expect(idsOf('overclaim')).toEqual(Object.keys(content.overclaims).sort());
  });
});

describe('a planted mistake is reported with file and field', () => {
  it('accepts the record it is planted in', () => {
    expect(problemsOf('statement', 'row-16', statement)).toEqual([]);
    expect(problemsOf('figure', 'a-bleeding', figure)).toEqual([]);
  });

  it('a wrong source', () => {
    expect(problemsOf('statement', 'row-16', { ...statement, sources: ['S9'] })).toEqual([
      'planted.ts: row-16.sources.0: unknown source "S9"',
    ]);
  });

  it('a missing source', () => {
    expect(problemsOf('statement', 'row-16', { ...statement, sources: [] })).toEqual([
      'planted.ts: row-16.sources: cites no source',
    ]);
  });

  it('a wrong figure, contradiction and over-claim', () => {
    const planted = { ...statement, figures: ['a-nothing'], contradictions: ['X17'], overclaims: ['O99'] };
    expect(problemsOf('statement', 'row-16', planted)).toEqual([
      'planted.ts: row-16.figures.0: unknown figure "a-nothing"',
      'planted.ts: row-16.contradictions.0: unknown contradiction "X17"',
      'planted.ts: row-16.overclaims.0: unknown over-claim "O99"',
    ]);
  });

  it('a row outside the inventory', () => {
    expect(problemsOf('statement', 'row-16', { ...statement, rows: [164] })[0]).toContain('planted.ts: row-16.rows.0:');
  });

  it('a misspelt field and an id out of pattern', () => {
    const problems = problemsOf('statement', 'Row_16', { ...statement, figure: [] });
    expect(problems).toContain('planted.ts: Row_16: is no id of a statement');
    expect(problems.some((problem) => problem.includes('figure'))).toBe(true);
  });

  it('an empty text, a long one, and markup', () => {
    expect(withText('')).toBe('planted.ts: row-16.text.patient: is empty');
    expect(withText('word '.repeat(100).trim())).toBe('planted.ts: row-16.text.patient: is longer than 420 characters');
    expect(withText('Page A says <b>so</b>.')).toBe('planted.ts: row-16.text.patient: has markup or an address in it');
  });

  it('an unknown region', () => {
    const condition = { ...content.conditions.headache, regions: ['elbow-of-doom'] };
    expect(problemsOf('condition', 'headache', condition)).toEqual([
      'planted.ts: headache.regions.0: unknown region "elbow-of-doom"',
    ]);
  });

  it('a condition without a region', () => {
    expect(problemsOf('condition', 'headache', { ...content.conditions.headache, regions: [] })).toEqual([
      'planted.ts: headache.regions: names no region',
    ]);
  });

  it('a layer that is neither a muscle nor a name', () => {
    const region = { ...content.regions.temple, beneath: [...content.regions.temple.beneath, { kind: 'muscle', what: 'biceps' }] };
    expect(problemsOf('region', 'temple', region)[0]).toContain('planted.ts: temple.beneath.');
  });

  it('a figure without a denominator', () => {
    const { of: _, ...without } = figure;
    expect(problemsOf('figure', 'a-bleeding', without)).toEqual([
      'planted.ts: a-bleeding.of: has no denominator: say what is counted, or not-stated',
    ]);
  });

  it('a figure that contradicts itself', () => {
    const { high: _, ...noHigh } = figure;
    expect(problemsOf('figure', 'f', noHigh)[0]).toContain('planted.ts: f.high: a range');
    expect(problemsOf('figure', 'f', { ...figure, high: 10 })[0]).toContain('planted.ts: f.high: is not above low');
    expect(problemsOf('figure', 'f', { ...figure, low: 0.01, high: 0.02 })[0]).toContain('planted.ts: f.draw: is too rare');
    expect(problemsOf('figure', 'f', { ...figure, of: 'not-stated' })[0]).toContain('planted.ts: f.draw: a figure without a denominator');
    expect(problemsOf('figure', 'f', { ...figure, per: 137 })[0]).toContain('planted.ts: f.per:');
  });

  it('a reference that cannot be followed', () => {
    const source = content.sources.P1;
    expect(problemsOf('source', 'P1', { ...source, doi: 'doi:10.1179' })[0]).toContain('planted.ts: P1.doi: is no DOI');
    expect(problemsOf('source', 'P1', { ...source, url: 'https://example.org/' })[0]).toContain('planted.ts: P1.url:');
    expect(problemsOf('source', 'P1', { ...source, url: 'https://doi.org/10.1000/other' })[0]).toContain('planted.ts: P1.url: does not fit');
  });
});
