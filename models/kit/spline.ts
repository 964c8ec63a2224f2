/**
 * Centripetal Catmull-Rom curves through typed points. Centripetal, because
 * stations of the tables are unevenly spaced and the uniform form overshoots
 * there (Yuksel and others 2011, "Parameterization and applications of
 * Catmull-Rom curves").
 */
import { add, length, scale, subtract, type Vec3 } from './vector.ts';

/** A curve over u in 0..1 that passes through all points, at u proportional to arc length. */
export interface Curve {
  /** Parameter u of each given point, by arc length: 0 for the first, 1 for the last. */
  readonly knots: readonly number[];
  at(u: number): Vec3;
  /** Derivative with respect to u (not of unit length). */
  tangent(u: number): Vec3;
  /** Arc length, in the points' unit. */
  readonly length: number;
}

/** Samples a segment is measured with; enough for an error far below a tenth of a millimetre. */
const STEPS = 24;

/** The point of one centripetal segment p1..p2 at t in 0..1, by the Barry-Goldman pyramid. */
function segmentPoint(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, t: number): Vec3 {
  const gap = (a: Vec3, b: Vec3): number => Math.max(Math.sqrt(length(subtract(b, a))), 1e-9);
  const t1 = gap(p0, p1);
  const t2 = t1 + gap(p1, p2);
  const t3 = t2 + gap(p2, p3);
  const at = t1 + (t2 - t1) * t;
  const lerp = (a: Vec3, b: Vec3, from: number, to: number): Vec3 =>
    add(scale(a, (to - at) / (to - from)), scale(b, (at - from) / (to - from)));
  const a1 = lerp(p0, p1, 0, t1);
  const a2 = lerp(p1, p2, t1, t2);
  const a3 = lerp(p2, p3, t2, t3);
  return lerp(lerp(a1, a2, 0, t2), lerp(a2, a3, t1, t3), t1, t2);
}

/** Makes the curve. Needs at least two points; the ends are continued straight. */
export function curveThrough(points: readonly Vec3[]): Curve {
  const count = points.length;
  if (count < 2) throw new Error('A curve needs at least two points.');
  const point = (i: number): Vec3 => {
    if (i < 0) return subtract(scale(points[0]!, 2), points[1]!);
    if (i >= count) return subtract(scale(points[count - 1]!, 2), points[count - 2]!);
    return points[i]!;
  };
  const onSegment = (s: number, t: number): Vec3 => segmentPoint(point(s - 1), point(s), point(s + 1), point(s + 2), t);

  // Cumulative length at each sample: the table that turns u into (segment, t).
  const sums = [0];
  for (let s = 0; s < count - 1; s++) {
    let last = point(s);
    for (let k = 1; k <= STEPS; k++) {
      const next = onSegment(s, k / STEPS);
      sums.push(sums[sums.length - 1]! + length(subtract(next, last)));
      last = next;
    }
  }
  const total = sums[sums.length - 1]!;
  const at = (u: number): Vec3 => {
    const want = Math.min(Math.max(u, 0), 1) * total;
    let low = 0;
    let high = sums.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= want) low = middle;
      else high = middle;
    }
    const span = sums[high]! - sums[low]!;
    const position = low + (span > 0 ? (want - sums[low]!) / span : 0);
    const segment = Math.min(Math.floor(position / STEPS), count - 2);
    return onSegment(segment, (position - segment * STEPS) / STEPS);
  };
  return {
    knots: points.map((_, i) => sums[i * STEPS]! / total),
    at,
    tangent(u) {
      const step = 1e-4;
      const from = Math.max(u - step, 0);
      const to = Math.min(u + step, 1);
      return scale(subtract(at(to), at(from)), 1 / (to - from));
    },
    length: total,
  };
}

/** A smooth number over u in 0..1 through (knot, value) pairs: monotone between them (Fritsch-Carlson), so widths never overshoot. */
export function numberThrough(knots: readonly number[], values: readonly number[]): (u: number) => number {
  const last = knots.length - 1;
  const slope = (i: number): number => (values[i + 1]! - values[i]!) / (knots[i + 1]! - knots[i]!);
  const rate = knots.map((_, i) => {
    if (i === 0) return last > 0 ? slope(0) : 0;
    if (i === last) return slope(last - 1);
    const before = slope(i - 1);
    const after = slope(i);
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return (u) => {
    if (last === 0 || u <= knots[0]!) return values[0]!;
    if (u >= knots[last]!) return values[last]!;
    let i = 0;
    while (knots[i + 1]! < u) i++;
    const span = knots[i + 1]! - knots[i]!;
    const t = (u - knots[i]!) / span;
    const s = 1 - t;
    return (
      s * s * (1 + 2 * t) * values[i]! +
      t * t * (3 - 2 * t) * values[i + 1]! +
      span * (s * s * t * rate[i]! - t * t * s * rate[i + 1]!)
    );
  };
}
