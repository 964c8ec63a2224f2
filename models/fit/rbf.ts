/**
 * A smooth map of space through pairs of points: biharmonic radial basis
 * function (phi = r, with a linear part), exactly symmetric about x = 0.
 * Only pairs of the right half are given; each stands for its mirror image
 * too, so y and z are even and x is odd in x by construction.
 */
import type { Jacobian, Warp } from '../kit/warp-shape.ts';
import type { Vec3 } from '../kit/vector.ts';

/** A point and where it shall go. Millimetres. */
export interface Pair {
  readonly source: Vec3;
  readonly target: Vec3;
  /** How far the map may miss the target for smoothness' sake; DEFAULT_SLACK where left out. */
  readonly slack?: number;
}

/** Diagonal of the system, mm: small against the distances between pairs. */
const DEFAULT_SLACK = 2;
/** A source this near to the midline lies on it. */
const MIDLINE = 0.5;

/**
 * Cholesky factor, in place of the lower triangle of a symmetric positive
 * definite matrix (n by n, row by row). Throws where it is not one.
 */
export function factorise(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const row = matrix.subarray(i * n, i * n + n);
    for (let j = 0; j <= i; j++) {
      const other = matrix.subarray(j * n, j * n + n);
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      if (j < i) row[j] = sum / other[j]!;
      else if (sum > 0) row[i] = Math.sqrt(sum);
      else throw new Error('The pairs do not determine a map: two of them coincide or all lie in one plane.');
    }
  }
}

/** Solves with a factor; `right` has one column. */
function substitute(factor: Float64Array, right: Float64Array, n: number): Float64Array {
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i * n + k]! * x[k]!;
    x[i] = sum / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    x[i]! /= factor[i * n + i]!;
    for (let k = 0; k < i; k++) x[k]! -= factor[i * n + k]! * x[i]!;
  }
  return x;
}

/** Solution of a small square system by Gauss and Jordan; `rows` are the rows with the right side as last entry. */
function solveSmall(rows: number[][]): number[] {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}

/**
 * Lifts the conditionally definite kernel to a definite one; it does not
 * change the solution, whose weights sum to zero. Against distances of at most
 * a few thousand.
 */
const LIFT = 1e5;

interface Expansion {
  /** A weight a pair. */
  readonly weights: Float64Array;
  /** A coefficient a polynomial. */
  readonly coefficients: readonly number[];
}

/**
 * Expansions of one parity, one a set of values. The displacement is a sum of
 * phi(|p - c|) plus (even) or minus (odd) phi(|p - mirrored c|), and of the
 * polynomials of that parity.
 */
function expansions(pairs: readonly Pair[], sign: 1 | -1, polynomials: readonly ((p: Vec3) => number)[], values: readonly ((pair: Pair) => number)[]): Expansion[] {
  const n = pairs.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const a = pairs[i]!.source;
    for (let j = 0; j <= i; j++) {
      const b = pairs[j]!.source;
      const v = a[1] - b[1];
      const w = a[2] - b[2];
      const flat = v * v + w * w;
      const near = Math.sqrt((a[0] - b[0]) ** 2 + flat);
      const far = Math.sqrt((a[0] + b[0]) ** 2 + flat);
      // phi = r is conditionally negative definite: its negative is factorised. The odd part needs no lift.
      matrix[i * n + j] = (sign > 0 ? LIFT : 0) - near - sign * far;
    }
    matrix[i * n + i]! += pairs[i]!.slack ?? DEFAULT_SLACK;
  }
  factorise(matrix, n);
  const dotOf = (x: Float64Array, y: Float64Array): number => x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  const basis = polynomials.map((polynomial) => Float64Array.from(pairs, (pair) => polynomial(pair.source)));
  const solved = basis.map((column) => substitute(matrix, column, n));
  return values.map((value): Expansion => {
    const wanted = Float64Array.from(pairs, value);
    const raw = substitute(matrix, wanted, n);
    const coefficients = solveSmall(basis.map((row) => [...solved.map((column) => dotOf(row, column)), dotOf(row, raw)]));
    const weights = raw.map((each, i) => -(each - coefficients.reduce((sum, c, k) => sum + c * solved[k]![i]!, 0)));
    return { weights, coefficients };
  });
}

/** The map through the pairs of the right half (x <= 0). */
export function symmetricMap(pairs: readonly Pair[]): Warp {
  const sided = pairs.filter((pair) => pair.source[0] < -MIDLINE);
  const [up, forth] = expansions(pairs, 1, [() => 1, (p) => p[1] / 1000, (p) => p[2] / 1000], [({ source, target }) => target[1] - source[1], ({ source, target }) => target[2] - source[2]]);
  const [aside] = expansions(sided, -1, [(p) => p[0] / 1000], [({ source, target }) => target[0] - source[0]]);
  const count = pairs.length;
  const even = Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? up : forth)!.weights[i >> 1]!);
  const oddOf = new Float64Array(count);
  let next = 0;
  pairs.forEach((pair, i) => {
    if (pair.source[0] < -MIDLINE) oddOf[i] = aside!.weights[next++]!;
  });
  const centres = Float64Array.from(pairs.flatMap((pair) => pair.source));
  const scaleX = aside!.coefficients[0]! / 1000;
  const [constant, perY, perZ] = [0, 1, 2].map((k) => [up!.coefficients[k]!, forth!.coefficients[k]!] as const) as [readonly [number, number], readonly [number, number], readonly [number, number]];

  return {
    at([x, y, z]) {
      let dx = scaleX * x;
      let dy = constant[0] + (perY[0] * y + perZ[0] * z) / 1000;
      let dz = constant[1] + (perY[1] * y + perZ[1] * z) / 1000;
      for (let i = 0; i < count; i++) {
        const v = y - centres[3 * i + 1]!;
        const w = z - centres[3 * i + 2]!;
        const flat = v * v + w * w;
        const u = x - centres[3 * i]!;
        const mirror = x + centres[3 * i]!;
        const near = Math.sqrt(u * u + flat);
        const far = Math.sqrt(mirror * mirror + flat);
        dx += oddOf[i]! * (near - far);
        dy += even[2 * i]! * (near + far);
        dz += even[2 * i + 1]! * (near + far);
      }
      return [x + dx, y + dy, z + dz];
    },
    jacobian([x, y, z]): Jacobian {
      const a: [number, number, number] = [1 + scaleX, 0, 0];
      const b: [number, number, number] = [0, 1 + perY[0] / 1000, perZ[0] / 1000];
      const c: [number, number, number] = [0, perY[1] / 1000, 1 + perZ[1] / 1000];
      for (let i = 0; i < count; i++) {
        const v = y - centres[3 * i + 1]!;
        const w = z - centres[3 * i + 2]!;
        const u = x - centres[3 * i]!;
        const mirror = x + centres[3 * i]!;
        // The derivative of a distance is a unit vector; at the centre itself it has none, and counts as zero.
        const near = 1 / Math.max(Math.sqrt(u * u + v * v + w * w), 1e-6);
        const far = 1 / Math.max(Math.sqrt(mirror * mirror + v * v + w * w), 1e-6);
        const sumX = u * near + mirror * far;
        const differenceX = u * near - mirror * far;
        a[0] += oddOf[i]! * differenceX;
        a[1] += oddOf[i]! * v * (near - far);
        a[2] += oddOf[i]! * w * (near - far);
        for (const [row, k] of [[b, 0], [c, 1]] as const) {
          const weight = even[2 * i + k]!;
          row[0] += weight * sumX;
          row[1] += weight * v * (near + far);
          row[2] += weight * w * (near + far);
        }
      }
      return [a, b, c];
    },
  };
}
