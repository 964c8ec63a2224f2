import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { unattributed } from '#content/checks/attribution.ts';
import { collections } from '#content/checks/collections.ts';
import { looseDisputes } from '#content/checks/disputes.ts';
import { describeProblem } from '#content/checks/problem.ts';
import { rowsNotCarried } from '#content/checks/rowCoverage.ts';
import { CONTRADICTION_IDS, OVERCLAIM_IDS } from '#content/ids.ts';
import type { Statement } from '#content/types.ts';

const planted = (id: string, record: Statement) =>
  unattributed([{ file: 'planted.ts', kind: 'statement', records: { [id]: record } }]).map(describeProblem);

describe('the rows of the clinic pages', () => {
  it('are all carried, but for the three that are mere context', () => {
    expect(rowsNotCarried(content.statements)).toEqual([110, 111, 164]);
  });

  it('a row that is dropped is missed', () => {
    const { 'row-43': _, ...without } = content.statements;
    expect(rowsNotCarried(without)).toEqual([43, 110, 111, 164]);
  });
});

describe('attribution', () => {
  const row: Statement = content.statements['row-44'];

  it('names the page that says it, everywhere', () => {
    expect(unattributed(collections).map(describeProblem)).toEqual([]);
  });

  it('misses an assertion', () => {
    expect(planted('row-44', { ...row, text: { ...row.text, patient: 'Dry needling helps every patient.' } })).toEqual([
      'planted.ts: row-44.text.patient: does not say that Page A says it',
    ]);
  });

  it('misses a row that is cited from another page', () => {
    expect(planted('row-44', { ...row, sources: ['S1'] })[0]).toContain('row 44 stands on S0');
  });

  it('misses a row that is passed off as research, and research without a paper', () => {
    expect(planted('row-44', { ...row, claim: 'research' })).toEqual([
      'planted.ts: row-44.claim: a row of a clinic page is only said by that page',
      'planted.ts: row-44.sources: research without a paper or a page',
    ]);
  });

  it('misses a note of ours that does not say so', () => {
    const note: Statement = { kind: 'claim', claim: 'our-note', text: row.text, sources: ['P30'] };
    expect(planted('some-note', note)).toEqual(['planted.ts: some-note.sources: a note of ours does not cite us']);
  });
});

describe('contradictions and over-claims', () => {
  it('are all there', () => {
    expect(Object.keys(content.contradictions)).toEqual(CONTRADICTION_IDS);
    expect(Object.keys(content.overclaims)).toEqual(OVERCLAIM_IDS);
  });

  it('are tied to what they are about', () => {
    expect(looseDisputes(content).map(describeProblem)).toEqual([]);
  });

  it('one that nothing carries is missed', () => {
    const row: Statement = { ...content.statements['row-98'], overclaims: [] };
    expect(looseDisputes({ ...content, statements: { ...content.statements, 'row-98': row } }).map(describeProblem)).toEqual([
      'overclaims.ts: O7: is carried by nothing',
      'overclaims.ts: O7.statements: row-98 does not carry it',
    ]);
  });

  it('one that no side explains is missed', () => {
    const row: Statement = { ...content.statements['row-6'], contradictions: ['X5'] };
    expect(looseDisputes({ ...content, statements: { ...content.statements, 'row-6': row } }).map(describeProblem)).toEqual([
      'contradictions.ts: X5.sides: no side names row-6, which carries it',
    ]);
  });

  it('both sides speak for themselves', () => {
    for (const { sides } of Object.values(content.contradictions)) expect(sides.length).toBeGreaterThan(1);
  });
});
