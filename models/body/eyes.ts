/** The two eyeballs: spheres fitted to the base mesh's eye helpers. */
import type { Vec3 } from './types.ts';

/** Longitude and latitude steps of an eyeball; the poles lie on the gaze axis. */
const MERIDIANS = 24;
const PARALLELS = 14;

/** Both eyeballs as one piece of geometry. */
export interface Eyeballs {
  /** xyz per vertex, both eyes, subject's left first; units of the input. */
  readonly positions: Float64Array;
  /** Triangles, indices from 0. */
  readonly triangles: Uint32Array;
  /** Angle from the gaze axis in radians, per vertex. */
  readonly angles: Float64Array;
}

/** Centre and radius of a helper sphere: mean place and mean distance of its vertices. */
function fitSphere(vertices: Float64Array, quads: Uint32Array): { centre: Vec3; radius: number } {
  const corners = [...new Set(quads)].sort((a, b) => a - b);
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const v of corners) {
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k]!, vertices[v * 3 + k]!);
      high[k] = Math.max(high[k]!, vertices[v * 3 + k]!);
    }
  }
  const centre: Vec3 = [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2, (low[2]! + high[2]!) / 2];
  let radius = 0;
  for (const v of corners) {
    radius += Math.hypot(vertices[v * 3]! - centre[0], vertices[v * 3 + 1]! - centre[1], vertices[v * 3 + 2]! - centre[2]);
  }
  return { centre, radius: radius / corners.length };
}

/** Builds both eyeballs looking straight ahead (+Z), exactly mirrored. */
export function buildEyes(vertices: Float64Array, quadsByGroup: ReadonlyMap<string, Uint32Array>): Eyeballs {
  const left = fitSphere(vertices, quadsByGroup.get('helper-l-eye')!);
  const right = fitSphere(vertices, quadsByGroup.get('helper-r-eye')!);
  const radius = (left.radius + right.radius) / 2;
  const x = (left.centre[0] - right.centre[0]) / 2;
  const y = (left.centre[1] + right.centre[1]) / 2;
  const z = (left.centre[2] + right.centre[2]) / 2;
  const positions: number[] = [];
  const angles: number[] = [];
  const triangles: number[] = [];
  for (const side of [1, -1]) {
    const first = angles.length;
    const put = (angle: number, turn: number) => {
      const ring = radius * Math.sin(angle);
      positions.push(side * (x + ring * Math.cos(turn)), y + ring * Math.sin(turn), z + radius * Math.cos(angle));
      angles.push(angle);
    };
    put(0, 0);
    for (let p = 1; p < PARALLELS; p++) {
      for (let m = 0; m < MERIDIANS; m++) put((p * Math.PI) / PARALLELS, (m * 2 * Math.PI) / MERIDIANS);
    }
    put(Math.PI, 0);
    const at = (p: number, m: number) => first + 1 + (p - 1) * MERIDIANS + (m % MERIDIANS);
    const last = angles.length - 1;
    // The right eye is the mirror image, so its winding turns round.
    const face = (a: number, b: number, c: number) => triangles.push(...(side > 0 ? [a, b, c] : [a, c, b]));
    for (let m = 0; m < MERIDIANS; m++) {
      face(first, at(1, m), at(1, m + 1));
      for (let p = 1; p < PARALLELS - 1; p++) {
        face(at(p, m), at(p + 1, m), at(p + 1, m + 1));
        face(at(p, m), at(p + 1, m + 1), at(p, m + 1));
      }
      face(at(PARALLELS - 1, m), last, at(PARALLELS - 1, m + 1));
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), angles: Float64Array.from(angles) };
}
