/**
 * The borders of pleura and lung against the ribs, as anatomy texts give them:
 * pleura to ribs 8, 10 and 12, lung to ribs 6, 8 and 10, in the midclavicular
 * line, in the midaxillary line and behind; the dome above the medial third of
 * the clavicle. A map that drew them higher would teach that the lung is safe
 * where it is not.
 *
 * Heights are sought on the surfaces of the frame that is checked but counted
 * in the reference's millimetres, by carrying the lines there: five of them are
 * less in a smaller chest, as they should be.
 */
import { costalArches } from '../anatomy/ribs.ts';
import { curveThrough } from '../kit/spline.ts';
import { length, subtract, unit, type Vec3 } from '../kit/vector.ts';
import type { Warp } from '../kit/warp-shape.ts';
import { counts, type Chest } from './chest.ts';
import type { Finding } from './findings.ts';
import { vertex, type Solid } from './solid.ts';

/** Greatest distance of a border from its rib, mm. */
const LEVEL = 5;
/** Least and greatest height of the dome above the medial third of the clavicle, mm. */
const DOME = [20, 40] as const;
/** Share of the clavicle, from its sternal end. */
const MEDIAL_THIRD = 1 / 3;

interface Border {
  readonly of: 'pleura' | 'lung';
  readonly rib: number;
  readonly line: string;
  /** The plane that the line lies in, mm: 0 for x, 2 for z. */
  readonly axis: 0 | 2;
  readonly at: number;
  /** Where the arch of the rib is sought, and how far inwards from it a ray starts and where it goes. */
  readonly near: Vec3;
  readonly inwards: number;
  readonly out: Vec3;
}

const FORWARDS: Vec3 = [0, 0, 1];
const SIDEWAYS: Vec3 = [-1, 0, 0];
const BACKWARDS: Vec3 = [0, 0, -1];

/** Right side; the midclavicular line at x = -78, the midaxillary at z = 10. */
const BORDERS: readonly Border[] = [
  { of: 'pleura', rib: 8, line: 'midclavicular line', axis: 0, at: -78, near: [-78, 1160, 105], inwards: 65, out: FORWARDS },
  { of: 'pleura', rib: 10, line: 'midaxillary line', axis: 2, at: 10, near: [-120, 1120, 10], inwards: 40, out: SIDEWAYS },
  { of: 'pleura', rib: 12, line: 'middle of the twelfth rib', axis: 0, at: -53, near: [-53, 1135, -51], inwards: 50, out: BACKWARDS },
  { of: 'lung', rib: 6, line: 'midclavicular line', axis: 0, at: -78, near: [-78, 1225, 112], inwards: 42, out: FORWARDS },
  { of: 'lung', rib: 8, line: 'midaxillary line', axis: 2, at: 10, near: [-125, 1196, 10], inwards: 25, out: SIDEWAYS },
  { of: 'lung', rib: 10, line: 'shoulder-blade line', axis: 0, at: -62, near: [-62, 1192, -67], inwards: 37, out: BACKWARDS },
];

/** Where a rib's arch crosses the plane of a line, nearest to where it is sought; the reference's frame. */
function onArch({ rib, axis, at, near }: Border): Vec3 {
  const curve = curveThrough(costalArches[rib - 1]!.map(([x, y, z]): Vec3 => [x, y, z]));
  const steps = 400;
  let best: Vec3 | undefined;
  for (let i = 0; i < steps; i++) {
    const [a, b] = [curve.at(i / steps), curve.at((i + 1) / steps)];
    if (a[axis] > at === b[axis] > at) continue;
    if (!best || length(subtract(a, near)) < length(subtract(best, near))) best = a;
  }
  if (!best) throw new Error(`Rib ${rib} does not cross its line.`);
  return best;
}

/** How far above and below the rib a border is sought, and in what steps, mm. */
const SEEK = { reach: 40, step: 0.5 } as const;

/** Height of a surface's lower edge above its rib, in the reference's millimetres; undefined where none is found. */
function heightAboveRib(border: Border, solid: Solid, warp: Warp): number | undefined {
  const rib = onArch(border);
  const beyond = 40;
  for (let y = -SEEK.reach; y <= SEEK.reach; y += SEEK.step) {
    const along = (far: number): Vec3 => warp.at([rib[0] + border.out[0] * far, rib[1] + y, rib[2] + border.out[2] * far]);
    const [from, to] = [along(-border.inwards), along(beyond)];
    const way = subtract(to, from);
    if (solid.hits(from, unit(way), length(way)).length > 0) return y;
  }
  return undefined;
}

/** Upper edge of the medial third of the clavicle. */
function overClavicle({ inside }: Chest): number {
  const clavicle = inside.part('clavicle');
  const [near, far] = [clavicle.solid.high[0], clavicle.solid.low[0]];
  let top = -Infinity;
  for (let i = 0; i < counts(clavicle); i++) {
    const [x, y] = vertex(clavicle.solid.mesh, i);
    if (x > near + (far - near) * MEDIAL_THIRD) top = Math.max(top, y);
  }
  return top;
}

/** Change of height at a place: what 20 mm there become. */
function growthAt(warp: Warp, [x, y, z]: Vec3): number {
  const [low, high] = [warp.at([x, y - 10, z]), warp.at([x, y + 10, z])];
  return (high[1] - low[1]) / 20;
}

/** Checks the borders of one half; `warp` is what carried the reference's frame to this one. */
export function borderFindings(chest: Chest, warp: Warp): Finding[] {
  const parts = { pleura: chest.pleura, lung: chest.lung };
  const levels = BORDERS.flatMap((border): Finding[] => {
    const part = parts[border.of];
    const height = heightAboveRib(border, part.solid, warp);
    const at = onArch(border).map(Math.round) as unknown as Vec3;
    if (height === undefined) return [{ structure: part.id, what: `no lower border near rib ${border.rib} in the ${border.line}`, at }];
    if (Math.abs(height) <= LEVEL) return [];
    return [{ structure: part.id, what: `ends ${Math.abs(height).toFixed(1)} mm ${height > 0 ? 'above' : 'below'} rib ${border.rib} in the ${border.line}`, at }];
  });
  const clavicle = overClavicle(chest);
  const domes = Object.values(parts).flatMap((part): Finding[] => {
    let apex = 0;
    for (let i = 0; i < counts(part); i++) if (vertex(part.solid.mesh, i)[1] > vertex(part.solid.mesh, apex)[1]) apex = i;
    const height = (vertex(part.solid.mesh, apex)[1] - clavicle) / growthAt(warp, part.place(apex));
    if (height >= DOME[0] && height <= DOME[1]) return [];
    return [{ structure: part.id, what: `its dome is ${height.toFixed(1)} mm above the medial third of the clavicle (${DOME.join(' to ')} in the reference's size)`, at: part.place(apex) }];
  });
  return [...levels, ...domes];
}
