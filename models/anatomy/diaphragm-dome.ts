/**
 * The dome of the diaphragm as heights: what the lungs rest on, and what the
 * muscle itself is drawn from, so that neither can cross the other.
 * Millimetres; the subject's right = -X.
 */
import { numberThrough } from '../kit/spline.ts';

const SIDEWAYS = [-110, -75, -45, -28, -12, 12, 28, 45, 75, 110] as const;

/**
 * Height of the upper face at a depth z (first figure), from right to left. The
 * right dome stands higher; behind, both fall towards the spine. Beside the
 * ribs the figures go on level: see `shoulder` for how the muscle turns down
 * there.
 */
const HEIGHTS: readonly (readonly [z: number, ...heights: number[]])[] = [
  [-65, 1214, 1214, 1208, 1204, 1200, 1198, 1199, 1202, 1203, 1200],
  [-40, 1238, 1238, 1228, 1212, 1204, 1200, 1203, 1212, 1213, 1207],
  [-22, 1251, 1253, 1247, 1226, 1213, 1210, 1215, 1225, 1226, 1218],
  [-6, 1258, 1261, 1258, 1250, 1236, 1230, 1230, 1236, 1237, 1229],
  [20, 1265, 1269, 1266, 1260, 1254, 1250, 1248, 1246, 1245, 1237],
  [50, 1266, 1269, 1266, 1261, 1255, 1251, 1250, 1248, 1247, 1240],
  [85, 1264, 1266, 1263, 1259, 1255, 1252, 1250, 1249, 1245, 1238],
  [115, 1258, 1261, 1257, 1254, 1250, 1248, 1246, 1244, 1238, 1230],
];

const DEPTHS = HEIGHTS.map(([z]) => z);
const rows = HEIGHTS.map(([, ...heights]) => numberThrough(SIDEWAYS, heights));

/** Height of the dome's upper face over a point of the ground plan, as if there were no wall near. */
export function domeHeight(x: number, z: number): number {
  return numberThrough(DEPTHS, rows.map((row) => row(x)))(z);
}

/** From this far inside the wall on the dome is level, mm; exponent of the oval that leads up to it. */
const SHOULDER = { width: 38, exponent: 1.45 } as const;

/**
 * How much of the height between the wall's foot and the dome is still missing
 * `inset` millimetres inside the wall: 1 at the wall, 0 from the shoulder on;
 * an oval, so that the dome rises steeply and turns over round.
 */
export function shoulder(inset: number): number {
  const out = 1 - Math.min(Math.max(inset / SHOULDER.width, 0), 1);
  return 1 - (1 - out ** SHOULDER.exponent) ** (1 / SHOULDER.exponent);
}
