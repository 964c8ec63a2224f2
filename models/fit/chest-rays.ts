/**
 * Rays from the lung through the wall of the chest, all round it and from its
 * base to its dome: each must meet lung, pleura, rib or intercostal muscle, and
 * the muscles on the wall in this order. It sees what vertices cannot: a muscle
 * that passes a rib on its inner side, a lung without pleura in front.
 */
import type { Vec3 } from '../kit/vector.ts';
import { counts, GRAZE, type Chest } from './chest.ts';
import { Crowd } from './crowd.ts';
import { Worst, type Finding } from './findings.ts';
import { vertex } from './solid.ts';

/** Rows of rays, mm apart, not nearer to the lung's ends than MARGIN; and azimuths within a row, degrees. */
const ROWS = 8;
const MARGIN = 5;
const AZIMUTHS = { from: 0, to: 180, step: 6 } as const;
const REACH = 400;
/** Lung vertices within this of a row's height give its middle, mm. */
const BAND = 15;
/** A muscle is sunk into the rib it springs from, and may show on its inner face by this, mm. */
const SUNK = 2;
/** They come down on the upper face of the first two ribs, inside of what hangs from the outer edge of these; the pleura they must not pass. */
const FROM_ABOVE = /^scalenus-/;

export interface RayReport {
  readonly findings: readonly Finding[];
  /** Rays that met the lung, and those that met all four in order: proof that the check saw something. */
  readonly rays: number;
  readonly complete: number;
}

/** The middle of the lung at a height, or undefined where it has none there. */
function middleAt({ lung }: Chest, y: number): Vec3 | undefined {
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (let i = 0; i < counts(lung); i++) {
    const [x, height, z] = vertex(lung.solid.mesh, i);
    if (Math.abs(height - y) > BAND) continue;
    [x, z].forEach((value, k) => {
      low[k] = Math.min(low[k]!, value);
      high[k] = Math.max(high[k]!, value);
    });
  }
  return low[0]! < high[0]! ? [(low[0]! + high[0]!) / 2, y, (low[1]! + high[1]!) / 2] : undefined;
}

/** Casts the rays of one half; azimuth 0 is forwards, 90 away from the midline, 180 backwards. */
export function chestRays(chest: Chest): RayReport {
  const worst = new Worst();
  const { lung, pleura } = chest;
  const [wall, muscles] = [new Crowd(chest.wall), new Crowd(chest.muscles)];
  let rays = 0;
  let complete = 0;
  for (let y = lung.solid.low[1] + MARGIN; y < lung.solid.high[1] - MARGIN; y += ROWS) {
    const from = middleAt(chest, y);
    if (!from) continue;
    for (let azimuth = AZIMUTHS.from; azimuth <= AZIMUTHS.to; azimuth += AZIMUTHS.step) {
      const angle = (azimuth * Math.PI) / 180;
      const ray: Vec3 = [-Math.sin(angle), 0, Math.cos(angle)];
      const ends = lung.solid.hits(from, ray, REACH).findLast((hit) => hit.leaving);
      if (!ends) continue;
      rays++;
      const lungAt = lung.place(lung.solid.mesh.triangles[3 * ends.triangle]!);
      const lining = pleura.solid.hits(from, ray, REACH).at(-1)?.distance;
      if (lining === undefined) {
        worst.note('bare', 0, { structure: lung.id, what: `no ${pleura.id} in front of it`, at: lungAt });
        continue;
      }
      if (ends.distance > lining + GRAZE) worst.note('lung', ends.distance - lining, { structure: lung.id, what: `${(ends.distance - lining).toFixed(1)} mm in front of ${pleura.id}`, at: lungAt });
      const rib = wall.meetings(from, ray, REACH)[0];
      if (rib && lining > rib.distance + GRAZE) {
        worst.note('wall', lining - rib.distance, { structure: rib.part.id, what: `${(lining - rib.distance).toFixed(1)} mm behind ${pleura.id}`, at: rib.part.place(rib.vertex) });
      }
      const muscle = muscles.meetings(from, ray, REACH)[0];
      if (muscle) {
        const { part, distance } = muscle;
        const at = part.place(muscle.vertex);
        if (distance < lining - GRAZE) worst.note('pleura', lining - distance, { structure: part.id, what: `${(lining - distance).toFixed(1)} mm behind ${pleura.id}`, at });
        else if (rib && distance < rib.distance - SUNK && !FROM_ABOVE.test(part.id)) worst.note('rib', rib.distance - distance, { structure: part.id, what: `${(rib.distance - distance).toFixed(1)} mm behind ${rib.part.id}`, at });
        else if (rib) complete++;
      }
    }
  }
  return { findings: worst.findings, rays, complete };
}
