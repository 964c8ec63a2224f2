/**
 * Places of the base mesh that are modelled in more detail than a body map
 * wants: they are faired into their surroundings.
 */
import { fair } from './fair.ts';
import { pointAt } from './laplacian.ts';
import type { Vec3 } from './types.ts';

/** Vertices of the left nipple's rim in the base mesh; their mean is its centre. */
const NIPPLE = [8450, 8451, 8456, 8457, 8458, 8464, 8465] as const;
/** Everything nearer than this is faired (metres). */
const NIPPLE_RADIUS = 0.022;
/** The surface between the thighs is faired around its lowest midline point, fully within half this radius (metres), fading to nothing at it. */
const CROTCH_RADIUS = 0.085;
/** The midline is searched no lower than this share of the hip joint's height. */
const CROTCH_SEARCH = 0.8;

function centre(positions: Float64Array, vertices: readonly number[]): Vec3 {
  const sum = [0, 0, 0];
  for (const v of vertices) pointAt(positions, v).forEach((value, k) => (sum[k] = sum[k]! + value / vertices.length));
  return [sum[0]!, sum[1]!, sum[2]!];
}

/** The lowest point of the midline in front of and below the hips. */
function crotch(positions: Float64Array, mirror: Uint32Array, hip: Vec3): Vec3 {
  let lowest: Vec3 = hip;
  for (let v = 0; v < mirror.length; v++) {
    const p = pointAt(positions, v);
    if (mirror[v] === v && p[1] < lowest[1] && p[1] > hip[1] * CROTCH_SEARCH) lowest = p;
  }
  return lowest;
}

/** 1 up to half the radius, then smoothly to 0. */
function fade(distance: number, radius: number): number {
  const t = Math.min(1, Math.max(0, 2 - (2 * distance) / radius));
  return t * t * (3 - 2 * t);
}

/** Fairs those places in place. `positions`: the symmetric rest cage in metres; `hip`: the left hip joint. */
export function smoothPlaces(positions: Float64Array, quads: Uint32Array, mirror: Uint32Array, hip: Vec3): void {
  const amount = new Float64Array(positions.length / 3);
  const nipple = centre(positions, NIPPLE);
  const low = crotch(positions, mirror, hip);
  for (let v = 0; v < amount.length; v++) {
    const [x, y, z] = pointAt(positions, v);
    if (Math.hypot(x - nipple[0], y - nipple[1], z - nipple[2]) < NIPPLE_RADIUS) {
      amount[v] = 1;
      amount[mirror[v]!] = 1;
    }
    amount[v] = Math.max(amount[v]!, fade(Math.hypot(x - low[0], y - low[1], z - low[2]), CROTCH_RADIUS));
  }
  fair(positions, quads, amount);
}
