/**
 * Rings of points round one half of the chest: what the tables of pleura and
 * lung are turned into. A ring runs from its anterior border outwards along
 * the ribs to the vertebral column and back along the mediastinum. Costal
 * points are levels (a rib's number at an azimuth), so that borders hold as
 * they are described; see chest-wall.
 */
import { smoothMinimum } from '../kit/field.ts';
import { curveThrough, numberThrough } from '../kit/spline.ts';
import { add, length, mix, scale, subtract, type Vec3 } from '../kit/vector.ts';
import { azimuthOf, chestWall } from './chest-wall.ts';
import { domeHeight, shoulder } from './diaphragm-dome.ts';

/** A level (rib number, 1-12) at an azimuth in degrees; ascending azimuths. */
export type LevelAt = readonly [azimuth: number, level: number];

/**
 * One ring: its share of the way from the cupola's base (0) to the lung's lower
 * border (1) and on to the pleura's reflection (2), and its two ends beside the
 * mediastinum. Lung and pleura share their rings down to 1, so that the one
 * cannot cross the other between two of them.
 */
export interface CavityRow {
  readonly share: number;
  readonly anterior: Vec3;
  readonly posterior: Vec3;
}

/** The wall towards the mediastinum: distance from the midline (mm) at heights (rows, falling) and depths z (columns). */
export interface MediastinalWall {
  readonly depths: readonly number[];
  readonly rows: readonly (readonly [y: number, ...distances: number[]])[];
}

export interface CavityTable {
  readonly side: 'right' | 'left';
  readonly wall: MediastinalWall;
  /** Clearance from the ribs' inner face, the mediastinal wall and the diaphragm, mm. */
  readonly costalGap: number;
  readonly mediastinalGap: number;
  readonly diaphragmGap: number;
  /** Highest point of the dome. */
  readonly apex: Vec3;
  /** Where the dome begins, where the lung ends, and where the pleura turns over. */
  readonly top: readonly LevelAt[];
  readonly border: readonly LevelAt[];
  readonly reflection?: readonly LevelAt[];
  readonly rows: readonly CavityRow[];
  /** Hollow of the lung's root: y and z of its middle, half its height and half its width, depth. */
  readonly hilum?: { readonly y: number; readonly z: number; readonly high: number; readonly wide: number; readonly depth: number };
}

/** Points of a ring along the ribs and along the mediastinum, and the anterior and posterior end between them. */
export interface RingDetail {
  readonly costal: number;
  readonly mediastinal: number;
}

/** Azimuths that the wall is read at, degrees apart; between the two ends of a ring and these distances from them. */
const EVERY = 6;
const FROM_ANTERIOR = 6;
const LAST_AZIMUTH = 168;
/** The first rib lies flat: its inner edge stands out further than its face, mm, and this far down in levels. */
const FIRST_RIB = { inset: 9.2, levels: 1 } as const;
/** Points along the mediastinum that the wall is read at. */
const MEDIASTINAL_READINGS = 12;

/** A ring is first drawn with points this far apart, mm, and then rounded. */
const DENSE = 1.5;
/** How far a ring is rounded, mm: everywhere, at the sharp anterior border (less and less from the cupola down), and where it turns into the groove beside the spine. */
const ROUNDING = { everywhere: 5, anterior: [20, 2], posterior: 8 } as const;
/** Share of the way down at which the anterior border is sharp. */
const SHARP_FROM = 0.4;
/** Distance along the ring within which the rounding passes from one to the other, mm. */
const PASSES = 34;

const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

/** Level over azimuth, smooth through typed points. */
export function levelLine(points: readonly LevelAt[]): (azimuth: number) => number {
  return numberThrough(
    points.map(([azimuth]) => azimuth),
    points.map(([, level]) => level),
  );
}

/** Distance of the mediastinal wall from the midline at a height and a depth. */
export function wallDistance({ depths, rows }: MediastinalWall, y: number, z: number): number {
  const here = rows.map(([, ...distances]) => numberThrough(depths, distances)(z));
  return numberThrough(rows.map(([height]) => -height), here)(-y);
}

/** Points of a line, the first and the last among them, evenly spaced. */
function spaced(points: readonly Vec3[], spans: number): Vec3[] {
  const sums = [0];
  for (let i = 1; i < points.length; i++) sums.push(sums[i - 1]! + length(subtract(points[i]!, points[i - 1]!)));
  let at = 0;
  return Array.from({ length: spans + 1 }, (_, i) => {
    const want = (i / spans) * sums.at(-1)!;
    while (at < points.length - 2 && sums[at + 1]! < want) at++;
    return mix(points[at]!, points[at + 1]!, (want - sums[at]!) / (sums[at + 1]! - sums[at]!));
  });
}

const dense = (points: readonly Vec3[]): Vec3[] => {
  const curve = curveThrough(points);
  const spans = Math.max(4, Math.ceil(curve.length / DENSE));
  return Array.from({ length: spans + 1 }, (_, i) => curve.at(i / spans));
};

/** 0 below 0, 1 above 1, without a kink between. */
const smooth = (share: number): number => {
  const t = Math.min(Math.max(share, 0), 1);
  return t * t * (3 - 2 * t);
};

/** Takes a ring's corners off: each point becomes the mean of its neighbours, weighed by a bell as wide as the rounding asks. */
function rounded(ring: readonly Vec3[], turn: number, sharpness: number): Vec3[] {
  const count = ring.length;
  const apart = (i: number, j: number): number => Math.min(Math.abs(i - j), count - Math.abs(i - j)) * DENSE;
  return ring.map((_, i) => {
    const near = (corner: number): number => smooth(1 - apart(i, corner) / PASSES);
    const anterior = ROUNDING.anterior[0] + (ROUNDING.anterior[1] - ROUNDING.anterior[0]) * sharpness;
    const width = ROUNDING.everywhere + (anterior - ROUNDING.everywhere) * near(0) + (ROUNDING.posterior - ROUNDING.everywhere) * near(turn);
    const reach = Math.ceil((2.5 * width) / DENSE);
    let sum: Vec3 = [0, 0, 0];
    let weight = 0;
    for (let k = -reach; k <= reach; k++) {
      const bell = Math.exp(-0.5 * ((k * DENSE) / width) ** 2);
      sum = add(sum, scale(ring[(i + k + count) % count]!, bell));
      weight += bell;
    }
    return scale(sum, 1 / weight);
  });
}

/** The rings from the apex to the lower border, the dome's first. All have the same number of points; each begins at the anterior border. */
export function cavityRings(table: CavityTable, detail: RingDetail): Vec3[][] {
  const isLeft = table.side === 'left';
  const own = (point: Vec3): Vec3 => (isLeft ? mirror(point) : point);
  const top = levelLine(table.top);
  const border = levelLine(table.border);
  const reflection = levelLine(table.reflection ?? table.border);
  const levelAt = (share: number, azimuth: number): number =>
    share <= 1
      ? top(azimuth) + share * (border(azimuth) - top(azimuth))
      : border(azimuth) + (share - 1) * (reflection(azimuth) - border(azimuth));
  const borderRow = table.rows.find((row) => row.share === 1)!;
  const rings = table.rows.map((row): Vec3[] => {
    const { share, anterior, posterior } = row;
    const front = azimuthOf(own(anterior)) + FROM_ANTERIOR;
    const steps = Math.round((LAST_AZIMUTH - front) / EVERY);
    const costal = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
      const azimuth = front + ((LAST_AZIMUTH - front) * i) / steps;
      const level = levelAt(share, azimuth);
      return own(chestWall(level, azimuth, table.costalGap + FIRST_RIB.inset * smooth(1 - (level - 1) / FIRST_RIB.levels)));
    });
    const mediastinal = Array.from({ length: MEDIASTINAL_READINGS }, (_, i) => onMediastinum(table, row, borderRow, (i + 1) / (MEDIASTINAL_READINGS + 1)));
    // The costal line runs on round the groove beside the spine; in front the two lines meet in a sharp border.
    const outer = dense([anterior, ...costal, posterior]);
    const inner = dense([posterior, ...mediastinal, anterior]);
    const ring = [...outer.slice(0, -1), ...inner.slice(0, -1)];
    const even = spaced([...ring, ring[0]!], Math.round(perimeter(ring) / DENSE)).slice(0, -1);
    const turn = Math.round((perimeter(outer, false) / perimeter(ring)) * even.length);
    const round = rounded(even, turn, smooth(share / SHARP_FROM));
    return [
      ...spaced(round.slice(0, turn + 1), detail.costal).slice(0, -1),
      ...spaced([...round.slice(turn), round[0]!], detail.mediastinal).slice(0, -1),
    ];
  });
  return [...DOME.map((rise) => domeRing(rings[0]!, table.apex, rise)), ...rings];
}

const perimeter = (points: readonly Vec3[], closed = true): number =>
  points.reduce((sum, point, i) => (i > 0 || closed ? sum + length(subtract(point, points.at(i - 1)!)) : 0), 0);

/**
 * A point of a ring's mediastinal part, `t` of the way from behind forwards. The
 * lower border lies on the diaphragm; rings above it arch towards it the more
 * the lower they lie. Below it only the two ends go on: beside the spine, and a
 * little behind the breastbone.
 */
function onMediastinum(table: CavityTable, row: CavityRow, borderRow: CavityRow, t: number): Vec3 {
  const isLeft = table.side === 'left';
  const line = ({ anterior, posterior }: CavityRow): Vec3 => mix(posterior, anterior, t);
  const outwards = (y: number, z: number): number => {
    const { hilum } = table;
    const hollow = hilum ? hilum.depth * Math.exp(-(((y - hilum.y) / hilum.high) ** 2) - ((z - hilum.z) / hilum.wide) ** 2) : 0;
    return wallDistance(table.wall, y, z) + table.mediastinalGap + hollow;
  };
  const [, lowY, lowZ] = line(borderRow);
  const lowX = outwards(lowY, lowZ);
  const floor = domeHeight(isLeft ? lowX : -lowX, lowZ) + table.diaphragmGap;
  // The two ends keep what the table says.
  const arch = Math.max(0, floor - lowY) * Math.min(1, 12 * t, 6 * (1 - t));
  let [, y, z] = line(row);
  if (row.share <= 1) y += arch * row.share ** 2;
  else {
    const behind = (borderRow.posterior[1] - row.posterior[1]) * (1 - t) ** 24;
    const before = (borderRow.anterior[1] - row.anterior[1]) * t ** 24;
    [y, z] = [lowY + arch - behind - before, lowZ];
  }
  const x = outwards(y, z);
  return [isLeft ? x : -x, y, z];
}

/** The dome's rings above the first ring, as angles of a quarter of an oval, degrees. The cap above the last closes the apex. */
const DOME = [85, 77, 67, 55, 42, 27];

/** How full the dome is on its four sides: exponent of the oval, 1 a straight slope, 2 an ellipse. In front the subclavian vessels press it flat. */
const FULLNESS = { front: 1.05, side: 1.22, behind: 1.45, middle: 1.85 } as const;

/** The ovals meet in a point this far above the apex, which is then taken off, round, from this far below it, mm. */
const POINT = { above: 14, rounding: 30, cap: 3 } as const;

/** Neighbours in the ring that a point of the dome is the mean of. */
const ROUNDER = [-9, -7, -5, -3, -1, 0, 1, 3, 5, 7, 9] as const;

/** The first ring drawn in and up towards the apex. */
function domeRing(ring: readonly Vec3[], [apexX, apexY, apexZ]: Vec3, degrees: number): Vec3[] {
  const angle = (degrees * Math.PI) / 180;
  // The higher, the rounder: what is left of the ring's corners goes; its size stays.
  const means = ring.map((_, i) => {
    let sum: Vec3 = [0, 0, 0];
    for (const k of ROUNDER) sum = add(sum, ring[(i + k + ring.length) % ring.length]!);
    return scale(sum, 1 / ROUNDER.length);
  });
  const centre = scale(ring.reduce(add), 1 / ring.length);
  const size = (points: readonly Vec3[]): number => points.reduce((sum, [x, , z]) => sum + Math.hypot(x - centre[0], z - centre[2]), 0);
  const grow = size(ring) / size(means);
  const round = means.map(([x, y, z]): Vec3 => [centre[0] + (x - centre[0]) * grow, y, centre[2] + (z - centre[2]) * grow]);
  return ring.map((sharp, i): Vec3 => {
    const [x, y, z] = mix(sharp, round[i]!, smooth(0.3 + degrees / 70));
    const away = Math.atan2(Math.abs(x) - Math.abs(apexX), z - apexZ);
    // Quarters of the compass: 0 in front, 1 outwards, -1 towards the midline.
    const [ahead, aside] = [Math.cos(away), Math.sin(away)];
    const fullness =
      (ahead > 0 ? FULLNESS.front : FULLNESS.behind) * ahead * ahead + (aside > 0 ? FULLNESS.side : FULLNESS.middle) * aside * aside;
    const inwards = 1 - Math.cos(angle) ** (2 / fullness);
    const up = Math.sin(angle) ** (2 / fullness);
    const pointed = y + (apexY + POINT.above - y) * up;
    return [x + (apexX - x) * inwards, smoothMinimum(pointed, apexY + POINT.cap, POINT.rounding), z + (apexZ - z) * inwards];
  });
}

/** Shares of the way from the lower border to the middle at which the base of a lung is drawn: closer at the sharp border. */
const BASE = [0.03, 0.08, 0.15, 0.24, 0.35, 0.49, 0.66, 0.85] as const;
/** A lower border is this thick, mm. */
const EDGE = 1.8;

/** Rings from a lung's lower border inwards over the diaphragm: its hollow base. `middle`: x and z that the rings close in on. */
export function baseRings(border: readonly Vec3[], [middleX, middleZ]: readonly [number, number], table: CavityTable): Vec3[][] {
  const gap = table.diaphragmGap;
  return BASE.map((share) =>
    border.map(([x, y, z]): Vec3 => {
      const inset = share * Math.hypot(middleX - x, middleZ - z);
      const hereZ = z + (middleZ - z) * share;
      // Round the heart, not through it: the left lung is a crescent.
      const out = Math.max(Math.abs(x + (middleX - x) * share), wallDistance(table.wall, domeHeight(x, z), hereZ) + table.mediastinalGap);
      const hereX = Math.sign(middleX) * out;
      // Less than nothing in front, where the border turns up over the dome: there the base comes down from it, and stays within the pleura.
      const missing = (domeHeight(x, z) + gap - y) * shoulder(inset - EDGE) * (1 - share ** 3);
      return [hereX, domeHeight(hereX, hereZ) + gap - missing, hereZ];
    }),
  );
}

/** A line on the costal face, from level to level: where a fissure meets the chest wall. */
export function costalLine({ side, costalGap }: CavityTable, line: readonly LevelAt[]): Vec3[] {
  return line.map(([azimuth, level]) => {
    const point = chestWall(level, azimuth, costalGap);
    return side === 'left' ? mirror(point) : point;
  });
}
