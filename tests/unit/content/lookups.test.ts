import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { CONDITION_IDS, MUSCLE_IDS, REGION_BASES, RISK_IDS, conditionsAt, loadContent, musclesAt, risksAt } from '#content/index.ts';

describe('what follows from a place', () => {
  it('conditions, in the order of the list', () => {
    expect(conditionsAt('lateral-elbow')).toContain('tennis-elbow');
    for (const base of REGION_BASES) {
      const order = conditionsAt(base).map((id) => CONDITION_IDS.indexOf(id));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const id of conditionsAt(base)) expect(content.conditions[id].regions).toContain(base);
    }
  });

  it('every condition, risk and muscle is found at each of its places', () => {
    for (const id of CONDITION_IDS) for (const base of content.conditions[id].regions) expect(conditionsAt(base)).toContain(id);
    for (const id of RISK_IDS) for (const base of content.risks[id].regions) expect(risksAt(base)).toContain(id);
    for (const id of MUSCLE_IDS) for (const base of content.muscles[id].regions) expect(musclesAt(base)).toContain(id);
  });

  it('risks, the gravest first', () => {
    for (const base of REGION_BASES) {
      const gravities = risksAt(base).map((id) => content.risks[id].gravity);
      expect(gravities).toEqual([...gravities].sort((a, b) => a - b));
    }
    expect(risksAt('flank')[0]).toBe('pneumothorax');
  });

  it('of equally grave risks, the named zone before the risk of the whole chest or person', () => {
    expect(risksAt('upper-trapezius')[0]).toBe('shoulder-lung-tip');
    expect(risksAt('back-of-neck')[0]).toBe('upper-neck-cord');
    expect(risksAt('back-of-neck').at(-1)).toBe('fainting');
  });

  it('risks of several places, each once', () => {
    const two = risksAt('lumbar', 'flank');
    expect(new Set(two).size).toBe(two.length);
    expect([...two].sort()).toEqual([...new Set([...risksAt('lumbar'), ...risksAt('flank')])].sort());
    expect(risksAt()).toEqual([]);
  });

  it('muscles, those that lie mainly here first', () => {
    expect(musclesAt('upper-trapezius')[0]).toBe('trapezius-upper');
  });
});

describe('loading', () => {
  it('gives the content, once', async () => {
    expect(await loadContent()).toBe(content);
    expect(await loadContent()).toBe(await loadContent());
  });

  it('the light door brings in no statement, source or full record', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(file, 'utf8');
      for (const [, clause = '', path = ''] of code.matchAll(/^(?:import|export)\s([^;]*?)from\s'(\.[^']+)'/gm))
        if (!clause.trimStart().startsWith('type ')) visit(resolve(dirname(file), path));
    };
    const root = resolve(import.meta.dirname, '../../../src/content');
    visit(resolve(root, 'index.ts'));
    const heavy = [...seen].filter((file) => /\/(statements|sources|figures|checks)\/|\/all\.ts|\/(regions|conditions|risks|muscles)\/(?!names)/.test(file));
    expect(seen.size).toBeGreaterThan(5);
    expect(heavy).toEqual([]);
  });
});
