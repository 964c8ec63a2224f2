import { describe, expect, it } from 'vitest';
import { fromRows, solve } from '../../../models/body/sparse.ts';

describe('conjugate gradients', () => {
  it('solves a small symmetric system', () => {
    const matrix = fromRows([
      new Map([[0, 4], [1, 1]]),
      new Map([[1, 3], [0, 1], [2, -1]]),
      new Map([[2, 5], [1, -1]]),
    ]);
    const x = solve(matrix, Float64Array.from([6, 4, 13]));
    [1, 2, 3].forEach((expected, i) => expect(x[i]).toBeCloseTo(expected, 9));
  });

  it('solves a chain of springs held at one end', () => {
    const n = 60;
    const rows = Array.from({ length: n }, (_, i) => {
      const row = new Map([[i, i === n - 1 ? 1 : 2]]);
      if (i > 0) row.set(i - 1, -1);
      if (i < n - 1) row.set(i + 1, -1);
      return row;
    });
    const right = new Float64Array(n);
    right[n - 1] = 1;
    solve(fromRows(rows), right).forEach((value, i) => expect(value).toBeCloseTo(i + 1, 6));
  });

  it('answers zero with zero and gives up where it must', () => {
    const matrix = fromRows([new Map([[0, 2], [1, 1]]), new Map([[0, 1], [1, 2]])]);
    expect([...solve(matrix, new Float64Array(2))]).toEqual([0, 0]);
    expect(() => solve(matrix, Float64Array.from([1, 2]), 1e-9, 0)).toThrow('no solution');
  });
});
