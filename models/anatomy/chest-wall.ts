/**
 * The inner face of the chest wall, from the same table as the ribs, so that
 * lungs and pleura are typed as clinicians name their borders ("tenth rib in
 * the midaxillary line") and cannot cross a rib. Millimetres, right side.
 */
import { curveThrough, numberThrough } from '../kit/spline.ts';
import { add, cross, dot, mix, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';
import { flatTube } from './flat-tube.ts';
import { costalArches } from './ribs.ts';

/** The upright axis that azimuths turn about (x, z): inside every rib's ring. */
const AXIS = [-22, 18] as const;

/** Where an arch crosses an azimuth: distance from the axis, height, and the bone's section there. */
interface Crossing {
  readonly radius: number;
  readonly y: number;
  /** Half-height and half-thickness as vectors: how far the bone reaches in a direction follows from them. */
  readonly high: Vec3;
  readonly thick: Vec3;
}

interface Arch {
  /** Azimuths of its two ends, degrees; the front one is the smaller. */
  readonly front: number;
  readonly back: number;
  at(azimuth: number): Crossing;
}

const SAMPLES = 240;
const degrees = (radians: number): number => (radians * 180) / Math.PI;

/**
 * Azimuth of a point, degrees: 0 straight in front of the right lung, 90 to the
 * right, 180 behind. Points a little beyond the front are negative, beyond the
 * back above 180.
 */
export function azimuthOf([x, , z]: Vec3): number {
  const angle = degrees(Math.atan2(AXIS[0] - x, z - AXIS[1]));
  return angle < -90 ? angle + 360 : angle;
}

function archOf(rows: (typeof costalArches)[number]): Arch {
  const { stations } = flatTube(rows, { rings: 2, sides: 3 });
  const curve = curveThrough(stations.map((station) => station.centre));
  const over = (pick: (station: (typeof stations)[number]) => number): ((u: number) => number) => numberThrough(curve.knots, stations.map(pick));
  const half = [over((station) => station.halfMajor), over((station) => station.halfMinor)] as const;
  const major = [0, 1, 2].map((axis) => over((station) => station.major![axis]!));
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const u = i / SAMPLES;
    const point = curve.at(u);
    const upright = unit([major[0]!(u), major[1]!(u), major[2]!(u)]);
    return {
      azimuth: azimuthOf(point),
      radius: Math.hypot(point[0] - AXIS[0], point[2] - AXIS[1]),
      y: point[1],
      high: scale(upright, half[0](u)),
      thick: scale(unit(cross(upright, curve.tangent(u))), half[1](u)),
    };
  });
  // From the front to the back; the few samples by which a head or tip turns back are left out.
  const ordered: typeof samples = [];
  for (const sample of samples.toReversed()) {
    if (ordered.length === 0 || sample.azimuth > ordered.at(-1)!.azimuth) ordered.push(sample);
  }
  return {
    front: ordered[0]!.azimuth,
    back: ordered.at(-1)!.azimuth,
    at(azimuth) {
      const want = Math.min(Math.max(azimuth, ordered[0]!.azimuth), ordered.at(-1)!.azimuth);
      const i = Math.max(1, ordered.findIndex((sample) => sample.azimuth >= want));
      const [a, b] = [ordered[i - 1]!, ordered[i]!];
      const t = (want - a.azimuth) / (b.azimuth - a.azimuth);
      return {
        radius: a.radius + (b.radius - a.radius) * t,
        y: a.y + (b.y - a.y) * t,
        high: mix(a.high, b.high, t),
        thick: mix(a.thick, b.thick, t),
      };
    },
  };
}

const ARCHES = costalArches.map(archOf);

/** Where rib `number` (1-12) runs at an azimuth. In front of a floating rib's tip it goes on at its distance from the rib above. */
function crossing(number: number, azimuth: number): Crossing {
  const arch = ARCHES[number - 1]!;
  if (azimuth >= arch.front || number < 11) return arch.at(azimuth);
  const tip = arch.at(arch.front);
  const aboveTip = crossing(number - 1, arch.front);
  const above = crossing(number - 1, azimuth);
  return { ...tip, radius: above.radius + tip.radius - aboveTip.radius, y: above.y + tip.y - aboveTip.y };
}

const NUMBERS = ARCHES.map((_, i) => i + 1);

/** The middle of the wall at a level: 6 on the sixth rib, 6.5 half-way to the seventh, 12.3 below the twelfth. */
function middle(level: number, azimuth: number): Vec3 {
  const crossings = NUMBERS.map((number) => crossing(number, azimuth));
  const smooth = (key: 'radius' | 'y'): number => {
    const values = crossings.map((each) => each[key]);
    const beyond = Math.max(level - 12, 0);
    return numberThrough(NUMBERS, values)(level) + beyond * (values[11]! - values[10]!);
  };
  const radius = smooth('radius');
  const angle = (azimuth * Math.PI) / 180;
  return [AXIS[0] - radius * Math.sin(angle), smooth('y'), AXIS[1] + radius * Math.cos(angle)];
}

/** The ribs above and below a level, and the share of the way between them. */
function neighbours(level: number, azimuth: number): readonly [Crossing, Crossing, number] {
  const upper = Math.min(Math.max(Math.floor(level), 1), 11);
  return [crossing(upper, azimuth), crossing(upper + 1, azimuth), level - upper];
}

/** A point `gap` millimetres inside the inner face of the ribs, at a level (a rib's number) and an azimuth. */
export function chestWall(level: number, azimuth: number, gap: number): Vec3 {
  const point = middle(level, azimuth);
  const around = subtract(middle(level, azimuth + 3), middle(level, azimuth - 3));
  const down = subtract(middle(level + 0.5, azimuth), middle(Math.max(level - 0.5, 1), azimuth));
  const normal = unit(cross(down, around));
  const [a, b, t] = neighbours(level, azimuth);
  const reach = ({ high, thick }: Crossing): number => Math.hypot(dot(normal, high), dot(normal, thick));
  return add(point, scale(normal, reach(a) + (reach(b) - reach(a)) * Math.min(t, 1) + gap));
}

/** Azimuth at which the wall's middle, at a level, lies at a given x (`'x'`) or z (`'z'`): turns a clinical line into an azimuth. Searches between two azimuths. */
export function azimuthAt(level: number, axis: 'x' | 'z', value: number, between: readonly [number, number]): number {
  const coordinate = axis === 'x' ? 0 : 2;
  let [low, high] = between;
  const isRising = middle(level, high)[coordinate] > middle(level, low)[coordinate];
  for (let i = 0; i < 40; i++) {
    const half = (low + high) / 2;
    if (middle(level, half)[coordinate] < value === isRising) low = half;
    else high = half;
  }
  return (low + high) / 2;
}
