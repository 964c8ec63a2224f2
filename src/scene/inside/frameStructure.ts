/**
 * The camera before one structure.
 */
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES } from '#content/generated/anatomy-manifest.ts';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { layerOf } from '#domain/structureKey.ts';
import type { BodyForm, ViewName } from '#state/store.ts';
import { distanceFor, shiftOf, VIEW_AZIMUTH, type Frame } from '../framing.ts';
import type { Pose } from '../orbit.ts';

/** Times its own size that is shown around a structure, and the least height of the picture, metres. */
const AIR = 1.5;
const LEAST_HEIGHT = 0.3;
/** Tenths of the best view from which on the camera need not turn. */
const ENOUGH = 6;
/** Tenths of the best view that are as good as it: of these sides the nearest is taken. */
const AS_GOOD = 8;
const SIDES = 8;
/** By this much farther away (radians) counts a side between two of the four named ones: it needs more explaining. */
const BETWEEN = Math.PI / 4 + 0.01;

/**
 * Set by hand, where what hides a structure is not drawn or turns to glass:
 * before the kidneys lies the whole gut, and what a reader looks for is where
 * they lie in the back; the spleen would be seen best through the gap under the
 * other side's ribs; for the spinal cord and vertebral artery bones are glass.
 */
const BY_HAND: Readonly<Partial<Record<StructureId, string>>> = {
  'kidney-right': '42479752',
  'kidney-left': '42579742',
  spleen: '35964305',
  'spinal-cord': '22799997',
  'vertebral-artery': '52489843',
};

/** A structure's eight digits: how much of it is seen from each side, in tenths of the best. See AnatomyStructure. */
export const seenFrom = (id: StructureId): string => BY_HAND[id] ?? ANATOMY_STRUCTURES[id].seenFrom;

/** The angle between two azimuths, 0..pi. */
const apart = (a: number, b: number): number => Math.acos(Math.min(1, Math.max(-1, Math.cos(a - b))));

/**
 * From where a structure is seen, radians: from where one stands if enough of
 * it shows there, else from the nearest side that shows nearly all.
 * @param standing the camera's azimuth now
 */
export function sideOf(id: StructureId, standing: number): number {
  const sides = [...seenFrom(id)].map((digit, index) => {
    const azimuth = (index * 2 * Math.PI) / SIDES;
    const way = apart(azimuth, standing);
    return { azimuth, seen: Number(digit), way, cost: way + (index % 2) * BETWEEN };
  });
  const here = sides.toSorted((a, b) => a.way - b.way)[0];
  if (here && here.seen >= ENOUGH) return standing;
  return sides.filter(({ seen }) => seen >= AS_GOOD).toSorted((a, b) => a.cost - b.cost)[0]?.azimuth ?? standing;
}

/**
 * The pose; of a pair, the right one is shown.
 * @param view the side that the reader has asked for by name; null leaves it to the structure
 * @param standing the camera's azimuth now
 */
export function frameStructure(id: StructureId, view: ViewName | null, standing: number, form: BodyForm, frame: Frame): Pose {
  const place = ANATOMY_MANIFEST[form][layerOf(id)].structures.find((each) => each.id === id);
  const [x, y, z] = place?.centre ?? [0, 1, 0];
  const radius = place?.radius ?? 0.5;
  const half = Math.max(LEAST_HEIGHT / 2, radius * AIR);
  return {
    azimuth: view ? VIEW_AZIMUTH[view] : sideOf(id, standing),
    elevation: 0.06,
    distance: distanceFor(half, half, frame) + radius * 0.5,
    target: [x, y, z],
    shift: shiftOf(frame),
  };
}
