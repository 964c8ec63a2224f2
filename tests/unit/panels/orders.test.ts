import { describe, expect, it } from 'vitest';
import { REGION_BASES } from '#content/ids.ts';
import { conditionsAt, risksAt } from '#content/index.ts';
import { complaintsAt } from '#panels/shared/complaintOrder.ts';
import { risksInOrder } from '#panels/shared/riskOrder.ts';

describe('risks of a place', () => {
  it('start with the gravest, and with the named zone before the whole-system risk', () => {
    expect(risksInOrder('upper-trapezius')[0]).toBe('shoulder-lung-tip');
    expect(risksInOrder('back-of-neck')[0]).toBe('upper-neck-cord');
    expect(risksInOrder('back-of-neck').at(-1)).toBe('fainting');
    expect(risksInOrder('flank')[0]).toBe('pneumothorax');
  });

  it('lose none and name each once, over several places too', () => {
    for (const base of REGION_BASES) expect([...risksInOrder(base)].sort(), base).toEqual([...risksAt(base)].sort());
    const two = risksInOrder('lumbar', 'flank');
    expect(new Set(two).size).toBe(two.length);
    expect(two).toContain('spinal-canal');
    expect(two).toContain('flank-organs');
  });
});

describe('complaints of a place', () => {
  it('are parted into this place and many places, none lost', () => {
    for (const base of REGION_BASES) {
      const { here, general } = complaintsAt(base);
      expect([...here, ...general].sort(), base).toEqual([...conditionsAt(base)].sort());
    }
    expect(complaintsAt('lumbar').here).toContain('low-back-pain');
    expect(complaintsAt('lumbar').general).toContain('muscle-strain');
  });
});
