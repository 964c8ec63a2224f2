/** Symmetric positive definite sparse systems, solved by conjugate gradients with a Jacobi preconditioner. */

/** A square matrix in compressed rows. */
export interface SparseMatrix {
  readonly size: number;
  readonly rowStart: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Float64Array;
}

/** Builds a matrix from rows of column -> value. Columns are sorted, so the result does not depend on the order of insertion. */
export function fromRows(rows: readonly ReadonlyMap<number, number>[]): SparseMatrix {
  const rowStart = new Uint32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, i) => {
    for (const c of [...row.keys()].sort((a, b) => a - b)) {
      columns.push(c);
      values.push(row.get(c)!);
    }
    rowStart[i + 1] = columns.length;
  });
  return { size: rows.length, rowStart, column: Uint32Array.from(columns), value: Float64Array.from(values) };
}

function multiply({ size, rowStart, column, value }: SparseMatrix, x: Float64Array, out: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let at = rowStart[i]!; at < rowStart[i + 1]!; at++) sum += value[at]! * x[column[at]!]!;
    out[i] = sum;
  }
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * Solves `matrix x = right` for a symmetric positive definite matrix.
 * Stops when the residual is `tolerance` times the right side; throws when
 * that takes more than `limit` steps.
 */
export function solve(matrix: SparseMatrix, right: Float64Array, tolerance = 1e-9, limit = 5000): Float64Array {
  const n = matrix.size;
  const inverseDiagonal = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let at = matrix.rowStart[i]!; at < matrix.rowStart[i + 1]!; at++) {
      if (matrix.column[at] === i) inverseDiagonal[i] = 1 / matrix.value[at]!;
    }
  }
  const x = new Float64Array(n);
  const residual = right.slice();
  const preconditioned = residual.map((value, i) => value * inverseDiagonal[i]!);
  const direction = preconditioned.slice();
  const image = new Float64Array(n);
  let rho = dotProduct(residual, preconditioned);
  const target = tolerance * Math.sqrt(dotProduct(right, right));
  if (target === 0) return x;
  for (let step = 0; step < limit; step++) {
    multiply(matrix, direction, image);
    const alpha = rho / dotProduct(direction, image);
    for (let i = 0; i < n; i++) {
      x[i] = x[i]! + alpha * direction[i]!;
      residual[i] = residual[i]! - alpha * image[i]!;
    }
    if (Math.sqrt(dotProduct(residual, residual)) <= target) return x;
    for (let i = 0; i < n; i++) preconditioned[i] = residual[i]! * inverseDiagonal[i]!;
    const next = dotProduct(residual, preconditioned);
    const beta = next / rho;
    rho = next;
    for (let i = 0; i < n; i++) direction[i] = preconditioned[i]! + beta * direction[i]!;
  }
  throw new Error(`no solution within ${limit} steps`);
}
