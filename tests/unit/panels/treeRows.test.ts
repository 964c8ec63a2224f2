import { describe, expect, test } from 'vitest';
import { CONDITION_IDS, REGION_IDS, RISK_IDS } from '#content/ids.ts';
import { complaintRows, GROUPS, placeRows, riskRows } from '#panels/tree/treeRows.ts';

const rows = GROUPS.flatMap(placeRows);

describe('the places list', () => {
  test('holds every clickable region exactly once', () => {
    const ids = rows.flatMap((row) => row.ids);
    expect(ids.toSorted()).toEqual(REGION_IDS.toSorted());
  });

  test('a pair is one row, left before right', () => {
    expect(rows.find((row) => row.base === 'calf')?.ids).toEqual(['calf-left', 'calf-right']);
    expect(rows.find((row) => row.base === 'sternum')?.ids).toEqual(['sternum']);
  });

  test('the hatch marks places with a zone of their own, not every place where one may faint', () => {
    expect(rows.find((row) => row.base === 'upper-trapezius')?.risk).toBe(true);
    expect(rows.find((row) => row.base === 'forehead')?.risk).toBe(false);
  });

  test('every complaint and every risk is in its list', () => {
    expect(complaintRows.map(({ id }) => id).toSorted()).toEqual(CONDITION_IDS.toSorted());
    expect(riskRows.map(({ id }) => id).toSorted()).toEqual(RISK_IDS.toSorted());
  });
});
