/**
 * From a pressed point of the skin to the line along which its layers are
 * named: into the body, to where the line leaves it.
 */
import { Ray, Vector3, type Camera } from 'three';
import type { RegionBase } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import type { PickedPoint } from '#state/pickedPoint.ts';
import type { Picker } from './picking.ts';

/** Cosine of 60 degrees: a flatter look at the skin does not say what lies beneath the point, but beside it. */
const GRAZING = 0.5;
/** Skin next to the hollows of the face, which are inside the head all the same. */
const FACE: ReadonlySet<RegionBase> = new Set(['nose', 'mouth-and-chin', 'cheek', 'eye', 'ear']);

/** A line into the body. */
export interface WayIn extends Pick<PickedPoint, 'from' | 'inwards'> {
  /** Where it leaves the body, metres from `from`. */
  readonly length: number;
}

/** How far a line goes until it leaves the body: hollows of the face are passed over, as far as the body goes on behind them. */
function lengthOf(picker: Picker, ray: Ray): number {
  const exits = picker.exits(ray);
  const out = exits.find(({ region }) => region !== null && !FACE.has(regionBaseOf(region))) ?? exits.at(-1);
  return out?.distance ?? Infinity;
}

/** The line through a point of the skin along its way in. */
export function wayAlong(picker: Picker, { from, inwards }: Pick<PickedPoint, 'from' | 'inwards'>): WayIn {
  return { from, inwards, length: lengthOf(picker, new Ray(new Vector3(...from), new Vector3(...inwards))) };
}

/**
 * The way in at a point in normalised device coordinates, or null beside the
 * body: the line of sight, or straight inwards where that only grazes the skin.
 * @param bySight true where the line of sight is wanted whatever its angle: for a structure that was pressed
 */
export function wayIn(picker: Picker, camera: Camera, x: number, y: number, bySight: boolean): WayIn | null {
  const surface = picker.surface(camera, x, y);
  if (!surface) return null;
  const { point, normal } = surface;
  const sight = point.clone().sub(new Vector3().setFromMatrixPosition(camera.matrixWorld)).normalize();
  const grazes = -sight.dot(normal) < GRAZING;
  const inwards = grazes && !bySight ? normal.negate() : sight;
  return wayAlong(picker, { from: point.toArray(), inwards: inwards.toArray() });
}
