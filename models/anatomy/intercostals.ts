/**
 * The intercostal muscles as one thin layer: eleven sheets, one a space, from
 * the lower edge of a rib to the upper edge of the next. Derived from the rib
 * table, so that the layer always lies between the ribs. Its fibres run as
 * those of the external layer do: downwards and forwards.
 */
import { length, mix, subtract, type Vec3 } from '../kit/vector.ts';
import { azimuthOf, chestWall } from './chest-wall.ts';
import type { TubeRow } from './flat-tube.ts';
import { costalArches } from './ribs.ts';
import { MEASURED, flat } from './rows.ts';
import type { SheetShape, Structure } from './types.ts';

/** From the inner face of the ribs out to the middle of their thickness, mm. */
const TO_MIDDLE = -4.2;
/** Half the height of a rib, less what the muscle's edge overlaps it, mm. */
const RIB_EDGE = 5.5;
/** How far forwards a fibre comes on its way down, degrees about the chest's axis. */
const FIBRE_LEAN = 12;
/** Half the thickness of the three layers taken together, mm. */
const HALF_THICKNESS = 1.75;
const COLUMNS = 12;
/** The tubercles of the ribs lie about this far to the side, mm. */
const TUBERCLE = -33;

const azimuthOfRow = ([x, y, z]: TubeRow): number => azimuthOf([x, y, z]);

/** Azimuths between which a space is filled: from the tips of the two arches to their tubercles. */
function reachOf(upper: number): readonly [front: number, back: number] {
  const arches = [costalArches[upper - 1]!, costalArches[upper]!];
  const front = Math.max(...arches.map((rows) => azimuthOfRow(rows.at(-1)!)));
  const back = Math.min(...arches.map((rows) => azimuthOfRow(rows.find(([x]) => x <= TUBERCLE)!)));
  return [front + 2, back - 2];
}

/** The space below rib `upper` (1-11). */
function space(upper: number): SheetShape {
  const [front, back] = reachOf(upper);
  const edge = (azimuth: number, from: number, to: number): Vec3 => {
    const here = chestWall(from, azimuth, TO_MIDDLE);
    const there = chestWall(to, azimuth, TO_MIDDLE);
    return mix(here, there, Math.min(RIB_EDGE / Math.max(length(subtract(there, here)), 1), 0.45));
  };
  const above: Vec3[] = [];
  const below: Vec3[] = [];
  for (let j = 0; j < COLUMNS; j++) {
    const t = j / (COLUMNS - 1);
    const azimuth = back + (front - back) * t;
    const lean = FIBRE_LEAN * Math.min(1, 4 * t, 4 * (1 - t));
    above.push(edge(azimuth + lean / 2, upper, upper + 1));
    below.push(edge(azimuth - lean / 2, upper + 1, upper));
  }
  return flat(1, COLUMNS - 1, [
    [HALF_THICKNESS, ...above],
    [HALF_THICKNESS, ...below],
  ]);
}

export const intercostals: readonly Structure[] = [
  {
    id: 'intercostals',
    name: 'Intercostal muscles',
    latin: 'Musculi intercostales',
    layer: 'muscles',
    group: 'Chest',
    side: 'paired',
    certainty: 'schematic',
    source: `Derived from the table of the ribs: external, internal and innermost layer drawn as one. ${MEASURED}`,
    reference: ['External intercostal muscle', 'Internal intercostal muscle'],
    shapes: Array.from({ length: 11 }, (_, i) => space(i + 1)),
  },
];
