/**
 * Where to put the camera for a view or a choice: pure figures, no three.
 */
import type { RegionId } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { idsOf, regionsOf } from '#state/selectors.ts';
import type { Selection, ViewName } from '#state/store.ts';
import { axes, dot, type Pose, type Triple } from './orbit.ts';

/** What framing needs to know of a region; metres. */
export interface RegionFacts {
  readonly center: Triple;
  /** Mean outward direction, unit length. */
  readonly normal: Triple;
  /** Of the sphere about `center` that holds the region. */
  readonly radius: number;
}

/** One body's measures; metres. */
export interface BodyFacts {
  readonly height: number;
  /** From the middle to the outermost finger. */
  readonly halfWidth: number;
  readonly regions: Readonly<Record<RegionId, RegionFacts>>;
}

/** The canvas; CSS pixels. `top` and `bottom` are covered by captions and by the sheet. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Vertical field of view, radians. */
  readonly fov: number;
}

/** The caption line at the top of the plate. */
export const CAPTION = 44;
/** Space kept under the feet and beside the fingers. */
const MARGIN = 14;
/** A region is shown with this much of its neighbourhood: times its own size. */
const NEIGHBOURHOOD = 3;
/** Half the span of the nearest picture taken of any region, metres: an ear is not a macro shot. */
const MIN_HALF_SPAN = 0.17;

export const VIEW_AZIMUTH: Readonly<Record<ViewName, number>> = {
  front: 0,
  left: Math.PI / 2,
  back: Math.PI,
  right: -Math.PI / 2,
};

/** The side of the body that a camera at this azimuth sees. */
export function facingOf(azimuth: number): ViewName {
  const quarter = ((Math.round(azimuth / (Math.PI / 2)) % 4) + 4) % 4;
  return (['front', 'left', 'back', 'right'] as const)[quarter] ?? 'front';
}

const freeHeight = (frame: Frame): number => Math.max(80, frame.height - frame.top - frame.bottom);
const shiftOf = (frame: Frame): number => (frame.top - frame.bottom) / 2;

/** Distance at which half-extents (metres, at the target's depth) fit into the free part of the canvas. */
function distanceFor(halfWidth: number, halfHeight: number, frame: Frame): number {
  const metresPerPixel = Math.max(halfHeight / (freeHeight(frame) / 2), halfWidth / (frame.width / 2));
  return (metresPerPixel * frame.height) / 2 / Math.tan(frame.fov / 2);
}

/** The whole body from one side. */
export function frameWhole(azimuth: number, body: BodyFacts, frame: Frame): Pose {
  const roomy = { ...frame, bottom: frame.bottom + MARGIN, width: frame.width - 2 * MARGIN };
  // Hands and toes stand nearer than the middle and look a little larger.
  const distance = distanceFor(body.halfWidth * 1.06, (body.height / 2) * 1.03, roomy);
  return { azimuth, elevation: 0.03, distance, target: [0, body.height * 0.497, 0], shift: shiftOf(roomy) };
}

const degrees = (angle: number): number => (angle * Math.PI) / 180;

/**
 * Azimuths in degrees for regions that an arm or the other leg hides from
 * straight ahead, for the subject's left side; the right side mirrors them.
 * Chosen as the side from which most of the region's vertices were seen.
 */
const hiddenFrom: Readonly<Partial<Record<ReturnType<typeof regionBaseOf>, number>>> = {
  'inner-thigh': -20,
  axilla: 5,
  'lateral-chest': 155,
  flank: 140,
  'lateral-hip': 130,
};

/** From where a region is seen best. */
export function viewOf(id: RegionId, facts: RegionFacts): { azimuth: number; elevation: number } {
  const [nx, ny, nz] = facts.normal;
  const [cx] = facts.center;
  const rise = Math.asin(Math.min(1, Math.max(-1, ny)));
  // A little of the rise is enough: the body should not be seen from above without need.
  const elevation = rise * (0.15 + (0.4 * Math.abs(rise)) / (Math.PI / 2));
  const given = hiddenFrom[regionBaseOf(id)];
  if (given !== undefined) return { azimuth: degrees(given) * (cx < 0 ? -1 : 1), elevation };
  // Crown and sole face nowhere along the horizon: from the front.
  // What faces upwards is seen from front or back rather than from the side.
  let azimuth = Math.hypot(nx, nz) < 0.3 ? 0 : Math.atan2(nx * (1 - 0.7 * Math.abs(ny)), nz);
  if (nx * cx < 0 && Math.abs(cx) > 0.03) {
    // It faces the midline: the other leg or the trunk would stand between.
    const most = degrees(35);
    azimuth =
      Math.abs(azimuth) <= Math.PI / 2
        ? Math.min(most, Math.max(-most, azimuth))
        : Math.sign(azimuth) * Math.max(Math.PI - most, Math.abs(azimuth));
  }
  return { azimuth, elevation };
}

/** From where a choice of several regions is seen: the side to which most of its main region faces. */
export function viewOfMany(selection: Selection, body: BodyFacts): number {
  // The pleura reaches highest and lies thinnest covered at the back, where most of the zone is.
  if (selection.kind === 'risk' && selection.id === 'pneumothorax') return Math.PI;
  const [main] = regionsOf(selection);
  if (!main) return 0;
  let x = 0;
  let z = 0;
  let area = 0;
  for (const id of idsOf(regionBaseOf(main))) {
    const { normal, radius } = body.regions[id];
    x += normal[0] * radius * radius;
    z += normal[2] * radius * radius;
    area += radius * radius;
  }
  // A pair that faces both sides: three-quarter, so that one of them is seen in full.
  if (Math.hypot(x, z) < 0.4 * area) return z < -0.15 * area ? degrees(125) : degrees(55);
  return Math.atan2(x, z);
}

/** Fits spheres into the free part, seen from a given side. */
function frameSpheres(
  spheres: readonly RegionFacts[],
  azimuth: number,
  elevation: number,
  air: number,
  frame: Frame,
): Pose {
  const { right, up, back } = axes(azimuth, elevation);
  const bounds = [right, up, back].map((axis) => {
    const low = Math.min(...spheres.map(({ center, radius }) => dot(center, axis) - radius));
    const high = Math.max(...spheres.map(({ center, radius }) => dot(center, axis) + radius));
    return { middle: (low + high) / 2, half: (high - low) / 2 };
  });
  const [x, y, z] = bounds;
  if (!x || !y || !z) throw new Error('frameSpheres: no spheres');
  const point = (axis: 0 | 1 | 2): number => right[axis] * x.middle + up[axis] * y.middle + back[axis] * z.middle;
  return {
    azimuth,
    elevation,
    distance: distanceFor(Math.max(MIN_HALF_SPAN, x.half * air), Math.max(MIN_HALF_SPAN, y.half * air), frame) + z.half * 0.5,
    target: [point(0), point(1), point(2)],
    shift: shiftOf(frame),
  };
}

/** The pose for a choice; null is the whole body from the front. */
export function frameSelection(selection: Selection | null, body: BodyFacts, frame: Frame): Pose {
  if (!selection) return frameWhole(0, body, frame);
  const whole = frameWhole(0, body, frame);
  let pose: Pose;
  if (selection.kind === 'region') {
    const facts = body.regions[selection.id];
    const { azimuth, elevation } = viewOf(selection.id, facts);
    pose = frameSpheres([facts], azimuth, elevation, NEIGHBOURHOOD, frame);
  } else {
    const all = regionsOf(selection).map((id) => body.regions[id]);
    pose = frameSpheres(all, viewOfMany(selection, body), 0.06, 1.35, frame);
  }
  return pose.distance < whole.distance ? pose : { ...whole, azimuth: pose.azimuth };
}
