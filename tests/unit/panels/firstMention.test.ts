import { describe, expect, it } from 'vitest';
import { firstOfEach } from '#panels/shared/firstMention.ts';

describe('first mention', () => {
  const earlier = (a: number, b: number): boolean => a < b;

  it('is the one that stands first in the document, not the one that came first', () => {
    expect([...firstOfEach([[7, 'S0'], [3, 'S0'], [5, 'S1'], [9, 'S1']], earlier)].sort()).toEqual([3, 5]);
  });

  it('is nothing where nothing is', () => {
    expect(firstOfEach<number>([], earlier).size).toBe(0);
  });
});
