/**
 * The camera before one structure.
 */
import { ANATOMY_MANIFEST } from '#content/generated/anatomy-manifest.ts';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { layerOf } from '#domain/structureKey.ts';
import type { BodyForm, ViewName } from '#state/store.ts';
import { VIEW_AZIMUTH, type Frame } from '../framing.ts';
import type { Pose } from '../orbit.ts';

/** Times its own size that is shown around a structure, and the least height of the picture, metres. */
const AIR = 1.5;
const LEAST_HEIGHT = 0.3;
/** Farther than this before or behind the body's middle (metres), a structure is seen from there; else from where one stands. */
const CLEARLY = 0.03;

/** From where it is seen: the named view, else without turning the camera round for what shows from where it stands. */
function azimuthOf(x: number, z: number, view: ViewName | null, standing: number): number {
  if (view) return VIEW_AZIMUTH[view];
  const own = z < 0 ? Math.PI - Math.sign(x) * 0.3 : Math.sign(x) * 0.3;
  return Math.abs(z) < CLEARLY || Math.cos(own - standing) > 0.2 ? standing : own;
}

/**
 * The pose; of a pair, the right one is shown.
 * @param standing the camera's azimuth now
 */
export function frameStructure(id: StructureId, view: ViewName | null, standing: number, form: BodyForm, frame: Frame): Pose {
  const place = ANATOMY_MANIFEST[form][layerOf(id)].structures.find((each) => each.id === id);
  const [x, y, z] = place?.centre ?? [0, 1, 0];
  const radius = place?.radius ?? 0.5;
  const free = Math.max(80, frame.height - frame.top - frame.bottom);
  const half = Math.max(LEAST_HEIGHT / 2, radius * AIR);
  const perPixel = Math.max(half / (free / 2), half / (frame.width / 2));
  return {
    azimuth: azimuthOf(x, z, view, standing),
    elevation: 0.06,
    distance: (perPixel * frame.height) / 2 / Math.tan(frame.fov / 2) + radius * 0.5,
    target: [x, y, z],
    shift: (frame.top - frame.bottom) / 2,
  };
}
