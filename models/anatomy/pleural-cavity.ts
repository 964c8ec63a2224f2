/**
 * Rings of points round one half of the chest: what the tables of pleura and
 * lung are turned into. A ring runs from its anterior border outwards along
 * the ribs to the vertebral column and back along the mediastinum. Costal
 * points are levels (a rib's number at an azimuth), so that borders hold as
 * they are described; see chest-wall.
 */
import { numberThrough } from '../kit/spline.ts';
import type { Vec3 } from '../kit/vector.ts';
import { azimuthOf, chestWall } from './chest-wall.ts';

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
  /** How far the ring's mediastinal part arches above the straight line between its ends, mm: over the diaphragm. */
  readonly lift?: number;
}

/** The wall towards the mediastinum: distance from the midline (mm) at heights (rows) and depths z (columns). */
export interface MediastinalWall {
  readonly depths: readonly number[];
  readonly rows: readonly (readonly [y: number, ...distances: number[]])[];
}

export interface CavityTable {
  readonly side: 'right' | 'left';
  readonly wall: MediastinalWall;
  /** Clearance from the ribs' inner face and from the mediastinal wall, mm. */
  readonly costalGap: number;
  readonly mediastinalGap: number;
  /** Highest point of the dome. */
  readonly apex: Vec3;
  /** Where the dome begins, where the lung ends, and where the pleura turns over. */
  readonly top: readonly LevelAt[];
  readonly border: readonly LevelAt[];
  readonly reflection?: readonly LevelAt[];
  readonly rows: readonly CavityRow[];
}

/** Points of a ring along the ribs, and its places along the mediastinum from behind forwards: closer where the heart bulges in front. */
const COSTAL = 10;
const MEDIASTINAL = [0.1, 0.28, 0.48, 0.68, 0.84, 0.94] as const;
/** The costal points keep this far from the two ends of a ring, degrees. */
const FROM_ANTERIOR = 7;
const LAST_AZIMUTH = 176;

/** The dome above the first ring: share of the way in towards the apex, and of the way up. It grows rounder as it closes. */
const DOME: readonly (readonly [inwards: number, up: number])[] = [
  [0.97, 0.99],
  [0.84, 0.9],
  [0.64, 0.62],
  [0.42, 0.2],
];

const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

function levelLine(points: readonly LevelAt[]): (azimuth: number) => number {
  return numberThrough(
    points.map(([azimuth]) => azimuth),
    points.map(([, level]) => level),
  );
}

/** Distance of the mediastinal wall from the midline at a height and a depth, by straight interpolation. */
export function wallDistance({ depths, rows }: MediastinalWall, y: number, z: number): number {
  const share = (list: readonly number[], value: number): readonly [number, number] => {
    const i = Math.min(Math.max(list.findIndex((each) => each >= value), 1), list.length - 1);
    const at = value > list.at(-1)! ? list.length - 1 : i;
    const [low, high] = [list[at - 1]!, list[at]!];
    return [at - 1, Math.min(Math.max((value - low) / (high - low), 0), 1)];
  };
  const [column, across] = share(depths, z);
  // Heights fall from row to row.
  const [row, down] = share(rows.map(([height]) => -height), -y);
  const inRow = (i: number): number => rows[i]![1 + column]! + (rows[i]![2 + column]! - rows[i]![1 + column]!) * across;
  return inRow(row) + (inRow(row + 1) - inRow(row)) * down;
}

/** The rings from the apex to the lower border, the dome's first. All have the same number of points. */
export function cavityRings(table: CavityTable): Vec3[][] {
  const isLeft = table.side === 'left';
  const own = (point: Vec3): Vec3 => (isLeft ? mirror(point) : point);
  const top = levelLine(table.top);
  const border = levelLine(table.border);
  const reflection = levelLine(table.reflection ?? table.border);
  const levelAt = (share: number, azimuth: number): number =>
    share <= 1
      ? top(azimuth) + share * (border(azimuth) - top(azimuth))
      : border(azimuth) + (share - 1) * (reflection(azimuth) - border(azimuth));
  const rings = table.rows.map(({ share, anterior, posterior, lift = 0 }): Vec3[] => {
    const front = azimuthOf(own(anterior)) + FROM_ANTERIOR;
    const costal = Array.from({ length: COSTAL }, (_, i): Vec3 => {
      const azimuth = front + ((LAST_AZIMUTH - front) * i) / (COSTAL - 1);
      return own(chestWall(levelAt(share, azimuth), azimuth, table.costalGap));
    });
    const mediastinal = MEDIASTINAL.map((t): Vec3 => {
      const y = posterior[1] + (anterior[1] - posterior[1]) * t + lift * Math.sin(Math.PI * t);
      const z = posterior[2] + (anterior[2] - posterior[2]) * t;
      const x = wallDistance(table.wall, y, z) + table.mediastinalGap;
      return [isLeft ? x : -x, y, z];
    });
    return [anterior, ...costal, posterior, ...mediastinal];
  });
  return [...DOME.map(([inwards, up]) => domeRing(rings[0]!, table.apex, inwards, up)), ...rings];
}

/** How far in front of the apex, and how far towards the midline, the dome is full, mm; under the first rib, at the side, it rises late. */
const FULL_IN_FRONT = 40;
const FULL_MEDIALLY = 12;

/** The first ring drawn in towards the apex, its middle moving there with it; far corners are taken in, so that the cupola is round. */
function domeRing(ring: readonly Vec3[], [apexX, apexY, apexZ]: Vec3, inwards: number, up: number): Vec3[] {
  const middle = (axis: 0 | 2): number => (Math.min(...ring.map((point) => point[axis])) + Math.max(...ring.map((point) => point[axis]))) / 2;
  const [fromX, fromZ] = [middle(0), middle(2)];
  const radii = ring.map(([x, , z]) => Math.hypot(x - fromX, z - fromZ));
  const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
  const full = 1 - (1 - inwards) ** 1.8;
  const roundness = 1 - (1 - inwards) ** 3;
  return ring.map(([x, y, z], i): Vec3 => {
    const radius = radii[i]!;
    const share = ((1 - inwards) * (radius + (Math.min(mean, radius * 1.1) - radius) * roundness)) / radius;
    const free = Math.max((z - apexZ) / FULL_IN_FRONT, (Math.abs(apexX) - Math.abs(x)) / FULL_MEDIALLY);
    const rise = up + (Math.max(full, up) - up) * Math.min(Math.max(free, 0), 1);
    return [
      fromX + (apexX - fromX) * inwards + (x - fromX) * share,
      y + (apexY - y) * rise,
      fromZ + (apexZ - fromZ) * inwards + (z - fromZ) * share,
    ];
  });
}

/** Rings that turn a lower border inwards and up to the top of the diaphragm: the hollow base of a lung. */
export function baseRings(border: readonly Vec3[], top: Vec3, steps: readonly (readonly [inwards: number, up: number])[]): Vec3[][] {
  return steps.map(([inwards, up]) =>
    border.map(([x, y, z]): Vec3 => [x + (top[0] - x) * inwards, y + (top[1] - y) * up, z + (top[2] - z) * inwards]),
  );
}

/** How far a line's middle stands out of the face, mm: enough to be seen, too little to reach the pleura. */
const PROUD = 0.2;

/** A line on the costal face, from level to level: where a fissure meets the chest wall. */
export function costalLine({ side, costalGap }: CavityTable, line: readonly LevelAt[]): Vec3[] {
  return line.map(([azimuth, level]) => {
    const point = chestWall(level, azimuth, costalGap - PROUD);
    return side === 'left' ? mirror(point) : point;
  });
}
