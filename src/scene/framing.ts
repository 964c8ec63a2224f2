/**
 * Where to put the camera for a view or a choice: pure figures, no three.
 */
import type { MuscleId, RegionBase, RegionId, RiskId } from '#content/ids.ts';
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

/** The caption line at the top of the plate; on a phone only its corners, beside the head, are in use. */
export const CAPTION = 44;
export const CAPTION_PHONE = 18;
/** Space kept under the feet and beside the fingers. */
const MARGIN = 14;
/** A region's sphere takes one part in this many of the free height: one must see where on the body it is. */
const NEIGHBOURHOOD = 3.2;
/** Several regions together take about half of the free part. */
const AIR_AROUND_MANY = 1.85;
/** Least height of body in the free part, metres: of trunk and limbs, and of face, hand and foot, which tell at a glance where one is. */
const LEAST_HEIGHT = 0.56;
const LEAST_HEIGHT_FINE = 0.34;
const LEAST_HEIGHT_MANY = 0.64;
/** A canvas may be narrower than high by this much before it, too, asks for distance. */
export const LEAST_WIDTH = 0.75;

/** Regions with landmarks of their own close by. */
const FINE: ReadonlySet<RegionBase> = new Set<RegionBase>([
  'forehead',
  'nose',
  'mouth-and-chin',
  'temple',
  'eye',
  'cheek',
  'jaw',
  'ear',
  'volar-wrist',
  'dorsal-wrist',
  'palm',
  'thenar',
  'hypothenar',
  'dorsum-of-hand',
  'thumb',
  'fingers',
  'medial-ankle',
  'lateral-ankle',
  'heel',
  'sole',
  'dorsum-of-foot',
  'toes',
]);

/** Of the free height above the head, where several regions are shown. */
const MOST_SKY = 0.1;
/** From this share of the whole body's distance on, the whole body is shown rather than one cut at knee or brow. */
const NEARLY_WHOLE = 0.9;
/** Crown to chin as a share of the body's height (about 7.5 heads a body). */
const HEAD = 0.133;
/** Of a head less than this is cut off by the caption: the camera steps back to show all of it. More reads as meant. */
const SLIGHT_CUT = 0.6;
/** Where the upper edge of a picture may cut: the middle of the neck, as a share of the body's height; above it, and below the crown, it cuts the head. */
const NECK = 0.837;
/** Space kept between what is shown and the picture's edge then, as a share of the body's height. */
const UNDER_EDGE = 0.02;
/** From this height on, as a share of the body's, a picture shows a person rather than a part. */
const MOST_OF_BODY = 0.6;
/** Space kept between crown and caption, CSS pixels. */
const OVER_HEAD = 10;

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

/** By how much the middle of the free part lies below the canvas's, CSS pixels. */
export const shiftOf = (frame: Frame): number => (frame.top - frame.bottom) / 2;

/** Distance at which half-extents (metres, at the target's depth) fit into the free part of the canvas. */
export function distanceFor(halfWidth: number, halfHeight: number, frame: Frame): number {
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

/** Azimuths in degrees for risks that are seen from elsewhere than their main region. */
const riskFrom: Readonly<Partial<Record<RiskId, number>>> = {
  // The pleura reaches highest and lies thinnest covered at the back, where most of the zone is.
  pneumothorax: 180,
  // The kidneys lie at the back, beside the spine.
  'flank-organs': 160,
  // Above the collarbone the tip of the lung stands free; from behind, muscle and shoulder blade are before it.
  'shoulder-lung-tip': 0,
  // Through the armpit from the front, past the arm.
  'axilla-chest-vessels': 12,
  // The hollow and the inner side of both elbows face forwards.
  'elbow-median-ulnar': 0,
};

/** Azimuths in degrees for muscles that lie on another side than most of the skin over them. */
const muscleFrom: Readonly<Partial<Record<MuscleId, number>>> = {
  // Along the front of the forearm, from the elbow that its main place surrounds.
  brachioradialis: 0,
  // Behind the shin bone's outer edge, under the longer one.
  'fibularis-brevis': 135,
};

/** The side that is set by hand for a choice, degrees. */
function givenSide(selection: Selection): number | undefined {
  if (selection.kind === 'risk') return riskFrom[selection.id];
  return selection.kind === 'muscle' ? muscleFrom[selection.id] : undefined;
}

/** From where a choice of several regions is seen: the side to which most of its main region faces. */
function viewOfMany(selection: Selection, body: BodyFacts): number {
  const chosen = givenSide(selection);
  if (chosen !== undefined) return degrees(chosen);
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

/** How spheres are fitted: times their own size, and never nearer than a picture of this height, metres. */
interface Fit {
  readonly air: number;
  readonly leastHeight: number;
}

/** Fits spheres into the free part, seen from a given side. */
function frameSpheres(
  spheres: readonly RegionFacts[],
  view: { readonly azimuth: number; readonly elevation: number },
  { air, leastHeight }: Fit,
  frame: Frame,
): Pose {
  const { right, up, back } = axes(view.azimuth, view.elevation);
  const bounds = [right, up, back].map((axis) => {
    const low = Math.min(...spheres.map(({ center, radius }) => dot(center, axis) - radius));
    const high = Math.max(...spheres.map(({ center, radius }) => dot(center, axis) + radius));
    return { middle: (low + high) / 2, half: (high - low) / 2 };
  });
  const [x, y, z] = bounds;
  if (!x || !y || !z) throw new Error('frameSpheres: no spheres');
  const point = (axis: 0 | 1 | 2): number => right[axis] * x.middle + up[axis] * y.middle + back[axis] * z.middle;
  const halfHeight = Math.max(leastHeight / 2, y.half * air);
  const halfWidth = Math.max((leastHeight / 2) * LEAST_WIDTH, x.half * air);
  return {
    ...view,
    distance: distanceFor(halfWidth, halfHeight, frame) + z.half * 0.5,
    target: [point(0), point(1), point(2)],
    shift: shiftOf(frame),
  };
}

/** Where the crown is in the picture: metres at the target's depth above it, and how much nearer to the camera it is. */
function crownOf({ azimuth, elevation, distance, target }: Pose, body: BodyFacts): { seen: number; rise: number; nearer: number } {
  const { up, back } = axes(azimuth, elevation);
  const crown: Triple = [-target[0], body.height - target[1], -target[2]];
  const rise = dot(crown, up);
  const nearer = dot(crown, back);
  return { seen: (rise * distance) / (distance - nearer), rise, nearer };
}

/** Half of the free height, metres at a distance of one metre, less some CSS pixels. */
const halfPerMetre = (frame: Frame, pixels: number): number =>
  (2 * Math.tan(frame.fov / 2) * (freeHeight(frame) / 2 - pixels)) / frame.height;

/**
 * Steps back as far as it takes to show the head whole where the caption would cut it slightly.
 * @param slight how much of the head may be missing for that, as a share of it
 */
export function keepHead(pose: Pose, body: BodyFacts, frame: Frame, slight = SLIGHT_CUT): Pose {
  const { seen, rise, nearer } = crownOf(pose, body);
  if (seen < halfPerMetre(frame, OVER_HEAD) * pose.distance) return pose;
  if (seen > halfPerMetre(frame, 0) * pose.distance + slight * HEAD * body.height) return pose;
  // rise * distance / (distance - nearer) = free half height, solved for the distance.
  return { ...pose, distance: rise / halfPerMetre(frame, OVER_HEAD) + nearer };
}

/**
 * Keeps the edge from cutting the head where all that is chosen lies below it:
 * looks lower, so that it cuts the neck, and where most of a body is shown,
 * which without a head would look beheaded, higher, to show all of it.
 */
function clearHead(pose: Pose, places: readonly RegionFacts[], body: BodyFacts, frame: Frame): Pose {
  const [x, y, z] = pose.target;
  const edge = y + halfPerMetre(frame, 0) * pose.distance;
  const highest = Math.max(...places.map(({ center, radius }) => center[1] + radius));
  const cutsHead = edge > NECK * body.height && edge < body.height;
  if (!cutsHead || highest > (NECK - UNDER_EDGE) * body.height) return pose;
  const lowest = Math.min(...places.map(({ center, radius }) => center[1] - radius));
  const withHead = body.height - halfPerMetre(frame, OVER_HEAD) * pose.distance;
  const foot = withHead - halfPerMetre(frame, 0) * pose.distance;
  if (edge - y > (MOST_OF_BODY / 2) * body.height && foot < lowest - UNDER_EDGE * body.height) return { ...pose, target: [x, withHead, z] };
  return { ...pose, target: [x, y - (edge - NECK * body.height), z] };
}

/** Looks lower where the picture would be mostly air above the head. */
function dropSky(pose: Pose, body: BodyFacts, frame: Frame): Pose {
  const [x, y, z] = pose.target;
  const half = halfPerMetre(frame, 0) * pose.distance;
  const sky = half - crownOf(pose, body).seen - 2 * half * MOST_SKY;
  return sky > 0 ? { ...pose, target: [x, y - sky, z] } : pose;
}

/** The pose for a choice; null is the whole body from the front. */
export function frameSelection(selection: Selection | null, body: BodyFacts, frame: Frame): Pose {
  if (!selection) return frameWhole(0, body, frame);
  const whole = frameWhole(0, body, frame);
  let pose: Pose;
  if (selection.kind === 'region') {
    const facts = body.regions[selection.id];
    const leastHeight = FINE.has(regionBaseOf(selection.id)) ? LEAST_HEIGHT_FINE : LEAST_HEIGHT;
    pose = frameSpheres([facts], viewOf(selection.id, facts), { air: NEIGHBOURHOOD, leastHeight }, frame);
  } else {
    const all = regionsOf(selection).map((id) => body.regions[id]);
    if (all.length === 0) return whole;
    const view = { azimuth: viewOfMany(selection, body), elevation: 0.06 };
    pose = dropSky(frameSpheres(all, view, { air: AIR_AROUND_MANY, leastHeight: LEAST_HEIGHT_MANY }, frame), body, frame);
    pose = clearHead(pose, all, body, frame);
  }
  pose = keepHead(pose, body, frame);
  return pose.distance < whole.distance * NEARLY_WHOLE ? pose : { ...whole, azimuth: pose.azimuth };
}
