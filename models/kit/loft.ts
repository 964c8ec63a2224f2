/**
 * A closed tube of changing section along a curve: long bones' shafts, ribs,
 * nerves, vessels, spindle muscles. Six to eight stations carry a shape; more
 * buy nothing.
 */
import type { Mesh } from './mesh.ts';
import { curveThrough, numberThrough, type Curve } from './spline.ts';
import { add, cross, mix, perpendicular, scale, unit, type Vec3 } from './vector.ts';

/** One section of a loft. Lengths in the unit of the table. */
export interface Station {
  readonly centre: Vec3;
  /** Half-width along `major`. */
  readonly halfMajor: number;
  /** Half-thickness at a right angle to it. */
  readonly halfMinor: number;
  /** Direction of the width; made perpendicular to the curve. Taken over from the station before where left out. */
  readonly major?: Vec3;
  /** Bends the width into an arc, in radians over the whole width: crescents such as soleus. */
  readonly bend?: number;
  /** Superellipse exponent: 2 ellipse (default), 4 rounded box. */
  readonly exponent?: number;
}

export interface LoftOptions {
  /** Rings along the curve, caps aside. */
  readonly rings: number;
  /** Vertices round a section. */
  readonly sides: number;
  /** Rings of each round cap; 0 closes flat. 3 where left out. */
  readonly capRings?: number;
  /** How many times closer the rings stand at the two ends than half-way: tendon ends taper within a short stretch. 1, evenly spaced, where left out. */
  readonly crowd?: number;
  /** 0..1: how far the rings keep to the stations instead of even steps: closer where a table has more rows. 0 where left out. */
  readonly follow?: number;
}

const signedPower = (value: number, power: number): number => Math.sign(value) * Math.abs(value) ** power;

/** The direction of each station's width as the loft uses it: unit, at a right angle to the curve, never turned over. */
export function majorsOf(stations: readonly Station[], curve: Curve = curveThrough(stations.map((station) => station.centre))): Vec3[] {
  const majors: Vec3[] = [];
  for (const [i, station] of stations.entries()) {
    const before = majors[i - 1];
    const wanted = station.major ?? before ?? anyAcross(unit(curve.tangent(0)));
    const along = perpendicular(wanted, unit(curve.tangent(curve.knots[i]!)));
    majors.push(before && dotSign(along, before) < 0 ? scale(along, -1) : along);
  }
  return majors;
}

/** Builds the closed mesh; u runs along the curve, v round the section and back (no seam: v is mirrored). */
export function loft(stations: readonly Station[], { rings, sides, capRings = 3, crowd = 1, follow = 0 }: LoftOptions): Mesh {
  if (stations.length < 2) throw new Error('A loft needs at least two stations.');
  const curve = curveThrough(stations.map((station) => station.centre));
  const over = (pick: (station: Station) => number): ((u: number) => number) => numberThrough(curve.knots, stations.map(pick));
  // Radii in the logarithm: a thin tendon and a thick belly then blend without a waist.
  const logMajor = over((station) => Math.log(station.halfMajor));
  const logMinor = over((station) => Math.log(station.halfMinor));
  const bend = over((station) => station.bend ?? 0);
  const exponent = over((station) => station.exponent ?? 2);
  const majors = majorsOf(stations, curve);
  const majorAt = (u: number, axis: Vec3): Vec3 => {
    let i = 0;
    while (i < stations.length - 2 && curve.knots[i + 1]! < u) i++;
    const span = curve.knots[i + 1]! - curve.knots[i]!;
    return perpendicular(mix(majors[i]!, majors[i + 1]!, span > 0 ? (u - curve.knots[i]!) / span : 0), axis);
  };

  const positions: number[] = [];
  const uv: number[] = [];
  const ring = (u: number, shrink: number, shift: number): void => {
    const axis = unit(curve.tangent(u));
    const major = majorAt(u, axis);
    const minor = cross(axis, major);
    const a = Math.exp(logMajor(u)) * shrink;
    const b = Math.exp(logMinor(u)) * shrink;
    const arc = bend(u);
    const centre = add(curve.at(u), scale(axis, shift));
    for (let k = 0; k < sides; k++) {
      const angle = (2 * Math.PI * k) / sides;
      const x = a * signedPower(Math.cos(angle), 2 / exponent(u));
      const y = b * signedPower(Math.sin(angle), 2 / exponent(u));
      const [bx, by] = bent(x, y, a, arc);
      positions.push(...add(centre, add(scale(major, bx), scale(minor, by))));
      uv.push(u, 1 - Math.abs((2 * k) / sides - 1));
    }
  };
  const capOf = (u: number, sign: number): void => {
    const reach = Math.min(Math.exp(logMajor(u)), Math.exp(logMinor(u)));
    const order = Array.from({ length: capRings }, (_, i) => (sign < 0 ? capRings - i : i + 1));
    for (const step of order) {
      const angle = (Math.PI / 2) * (step / (capRings + 1));
      ring(u, Math.cos(angle), sign * reach * Math.sin(angle));
    }
  };
  capOf(0, -1);
  for (let r = 0; r < rings; r++) ring(following(crowded(r / (rings - 1), crowd), curve.knots, follow), 1, 0);
  capOf(1, 1);

  const ringCount = rings + 2 * capRings;
  const pole = (u: number, sign: number): number => {
    const reach = capRings > 0 ? Math.min(Math.exp(logMajor(u)), Math.exp(logMinor(u))) : 0;
    positions.push(...add(curve.at(u), scale(unit(curve.tangent(u)), sign * reach)));
    uv.push(u, 0.5);
    return positions.length / 3 - 1;
  };
  const first = pole(0, -1);
  const last = pole(1, 1);
  const triangles: number[] = [];
  for (let k = 0; k < sides; k++) {
    const next = (k + 1) % sides;
    triangles.push(first, next, k);
    for (let r = 0; r < ringCount - 1; r++) {
      const a = r * sides + k;
      const b = r * sides + next;
      triangles.push(a, b, b + sides, a, b + sides, a + sides);
    }
    const end = (ringCount - 1) * sides;
    triangles.push(last, end + k, end + next);
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), uv: Float64Array.from(uv) };
}

/** Moves a share of the way, 0..1, towards the nearer end, so that steps are `times` shorter there than half-way. */
function crowded(share: number, times: number): number {
  const pull = (times - 1) / (times + 1);
  return share - (pull * Math.sin(2 * Math.PI * share)) / (2 * Math.PI);
}

/** The u of a share of the rings, where these go partly (`amount` 0..1) by the stations at `knots` and not by length alone. */
function following(share: number, knots: readonly number[], amount: number): number {
  const last = knots.length - 1;
  const shareAt = (i: number): number => (1 - amount) * knots[i]! + (amount * i) / last;
  let i = 0;
  while (i < last - 1 && shareAt(i + 1) < share) i++;
  const t = (share - shareAt(i)) / (shareAt(i + 1) - shareAt(i));
  return knots[i]! + t * (knots[i + 1]! - knots[i]!);
}

/** Bends the flat offset (x across, y through) of a section of half-width `half` into an arc of `arc` radians. */
function bent(x: number, y: number, half: number, arc: number): readonly [number, number] {
  if (Math.abs(arc) < 1e-6 || half < 1e-12) return [x, y];
  const radius = (2 * half) / arc;
  const angle = x / radius;
  return [(radius + y) * Math.sin(angle), (radius + y) * Math.cos(angle) - radius];
}

const dotSign = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Some direction that is not along `axis`. */
function anyAcross(axis: Vec3): Vec3 {
  return Math.abs(axis[0]) < 0.8 ? [1, 0, 0] : [0, 0, 1];
}
