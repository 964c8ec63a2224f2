import { describe, expect, it } from 'vitest';
import { REGION_IDS } from '#content/ids.ts';
import {
  isConditionId,
  isMidline,
  isMuscleId,
  isRegionBase,
  isRegionId,
  isRiskId,
  mirrorOf,
  regionBaseOf,
  regionIdOf,
  regionIdsOf,
  sideOf,
} from '#domain/regionId.ts';

describe('region ids', () => {
  it('split into base and side, and join again', () => {
    for (const id of REGION_IDS) {
      const base = regionBaseOf(id);
      const side = sideOf(id);
      expect(isRegionBase(base)).toBe(true);
      expect(side === null).toBe(isMidline(base));
      expect(regionIdOf(base, side ?? 'left')).toBe(id);
      expect(regionIdsOf(base)).toContain(id);
    }
  });

  it('have a mirror image', () => {
    expect(mirrorOf('heel-left')).toBe('heel-right');
    expect(mirrorOf('sternum')).toBe('sternum');
    for (const id of REGION_IDS) expect(mirrorOf(mirrorOf(id))).toBe(id);
  });

  it('are told from other texts', () => {
    expect(isRegionId('heel-left')).toBe(true);
    expect(isRegionId('heel')).toBe(false);
    expect(isRegionId('sternum-left')).toBe(false);
    expect(isConditionId('sciatica')).toBe(true);
    expect(isConditionId('heel-left')).toBe(false);
    expect(isRiskId('fainting')).toBe(true);
    expect(isRiskId('toString')).toBe(false);
    expect(isMuscleId('soleus')).toBe(true);
    expect(isMuscleId('Soleus')).toBe(false);
  });
});
