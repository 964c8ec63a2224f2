import { describe, expect, it } from 'vitest';
import { cautions, extraFactors } from '#content/cautions.ts';
import type { Caution } from '#content/types.ts';
import { askedOnce } from '#panels/pages/askedOnce.ts';
import { cellOf, groupCautions, knowOnce, pagesWithLists } from '#panels/pages/cautionGroups.ts';

const all: readonly Caution[] = Object.values(cautions);
const named = (name: string): Caution => {
  const caution = all.find((item) => item.name.patient === name);
  if (!caution) throw new Error(`no caution named ${name}`);
  return caution;
};

describe('the table of reasons', () => {
  it('gives a column to each page that has a list, and none to the page without', () => {
    expect(pagesWithLists(all)).toEqual(['S0', 'S2']);
  });

  it('shows both verdicts of a page that contradicts itself, in its order', () => {
    expect(cellOf(named('Cancer'), 'S2').map(({ verdict }) => verdict)).toEqual(['avoid', 'care']);
    expect(cellOf(named('Cancer'), 'S0')).toEqual([]);
  });

  it('puts every reason into exactly one block', () => {
    const { compared, single, local } = groupCautions(all);
    expect([...compared, ...single, ...local].length).toBe(all.length);
    expect(new Set([...compared, ...single, ...local]).size).toBe(all.length);
    expect(local).toHaveLength(3);
  });

  it('compares where pages differ, and keeps the three subjects of the blood together', () => {
    const names = groupCautions(all).compared.map(({ name }) => name.patient);
    expect(names).toEqual(expect.arrayContaining(['Pregnancy', 'Cancer', 'Diabetes', 'Bleeding disorder', 'Blood disease', 'Blood thinners']));
    expect(groupCautions(all).single.every(({ verdicts }) => new Set(verdicts.map(({ verdict }) => verdict)).size === 1)).toBe(true);
  });

  it('says what to know once, in the first row that needs it', () => {
    expect(knowOnce([{ know: ['blood-three'] }, { know: ['blood-thinners-review', 'blood-three'] }])).toEqual([
      ['blood-three'],
      ['blood-thinners-review'],
    ]);
  });
});

describe('the checklist', () => {
  it('asks each question once, where it comes first', () => {
    const groups = askedOnce([
      { title: 'listed', lines: all },
      { title: 'besides', lines: extraFactors },
    ]);
    const asked = groups.flatMap(({ lines }) => lines.map(({ ask }) => ask.patient));
    expect(new Set(asked).size).toBe(asked.length);
    expect(groups[0]?.lines).toHaveLength(all.length);
  });
});
