import { describe, expect, it } from 'vitest';
import { REGION_BASES } from '#content/ids.ts';
import { conditionRegions, conditionsAt } from '#content/index.ts';
import { complaintsAt } from '#panels/shared/complaintOrder.ts';

describe('complaints of a place', () => {
  it('are parted into this place and many places, none lost', () => {
    for (const base of REGION_BASES) {
      const { here, general } = complaintsAt(base);
      expect([...here, ...general].sort(), base).toEqual([...conditionsAt(base)].sort());
    }
    expect(complaintsAt('lumbar').here).toContain('low-back-pain');
    expect(complaintsAt('lumbar').general).toContain('muscle-strain');
  });

  it('start with those that have this place early in their list', () => {
    const { here } = complaintsAt('upper-trapezius');
    expect(here.indexOf('neck-pain')).toBeLessThan(here.indexOf('headache'));
    expect(here.indexOf('shoulder-impingement')).toBeLessThan(here.indexOf('headache'));
    for (const base of REGION_BASES) {
      const ranks = complaintsAt(base).here.map((id) => conditionRegions[id].indexOf(base));
      expect(ranks, base).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });
});
