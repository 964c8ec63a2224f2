/**
 * Shafts of the long bones as straight rods: a smooth map through the skin
 * bends them by up to a centimetre, so the middles of their sections are
 * pinned as the rigid image of what they are in the reference.
 */
import { add, cross, dot, length, scale, subtract, unit, type Vec3 } from '../kit/vector.ts';
import type { Warp } from '../kit/warp-shape.ts';
import type { Pair } from './rbf.ts';

/** Middles of six sections of each shaft, from above downwards; landmark figures measured on BodyParts3D, (c) DBCLS, mm. */
export const SHAFTS: Readonly<Record<string, readonly Vec3[]>> = {
  femur: [[-119, 856, -14], [-113, 791, -1], [-105, 726, 8], [-97, 661, 10], [-89, 595, 12], [-81, 530, 10]],
  tibia: [[-75, 406, 9], [-81, 353, 9], [-80, 300, 8], [-78, 247, 6], [-77, 194, 2], [-75, 140, -3]],
  fibula: [[-104, 391, -23], [-104, 337, -22], [-102, 283, -23], [-100, 230, -24], [-98, 176, -25], [-97, 122, -25]],
  humerus: [[-167, 1378, -6], [-183, 1335, -8], [-193, 1292, -12], [-197, 1249, -16], [-202, 1206, -20], [-211, 1163, -23]],
  radius: [[-232, 1086, -5], [-239, 1053, -2], [-244, 1021, 0], [-250, 989, 5], [-255, 957, 12], [-259, 925, 20]],
  ulna: [[-218, 1076, -21], [-223, 1046, -14], [-226, 1017, -4], [-226, 987, 4], [-228, 957, 13], [-233, 923, 22]],
};

interface Line {
  readonly middle: Vec3;
  readonly direction: Vec3;
}

/** The line through points by least squares, from the first to the last. */
function lineThrough(points: readonly Vec3[]): Line {
  const middle = scale(
    points.reduce((sum, point) => add(sum, point)),
    1 / points.length,
  );
  let direction = unit(subtract(points[points.length - 1]!, points[0]!));
  // Power iteration on the scatter: it starts near the answer and settles at once.
  for (let turn = 0; turn < 20; turn++) {
    let next: Vec3 = [0, 0, 0];
    for (const point of points) {
      const offset = subtract(point, middle);
      next = add(next, scale(offset, dot(offset, direction)));
    }
    direction = unit(next);
  }
  return { middle, direction };
}

/** Turns a vector by the smallest rotation that carries the unit vector `from` to `to` (Rodrigues). */
function turned(vector: Vec3, from: Vec3, to: Vec3): Vec3 {
  const axis = cross(from, to);
  const cosine = dot(from, to);
  const sine = length(axis);
  if (sine < 1e-9) return vector;
  const k = scale(axis, 1 / sine);
  return add(add(scale(vector, cosine), scale(cross(k, vector), sine)), scale(k, dot(k, vector) * (1 - cosine)));
}

/** Pins for all shafts: where `map` carries each as a whole, straightened. */
export function rodPairs(map: Warp): Pair[] {
  return Object.values(SHAFTS).flatMap((shaft) => {
    const here = lineThrough(shaft);
    const images = shaft.map((point) => map.at(point));
    const there = lineThrough(images);
    const along = (line: Line, point: Vec3): number => dot(subtract(point, line.middle), line.direction);
    const first = shaft[0]!;
    const last = shaft[shaft.length - 1]!;
    const stretch = (along(there, images[images.length - 1]!) - along(there, images[0]!)) / (along(here, last) - along(here, first));
    return shaft.map((source): Pair => {
      const s = along(here, source);
      const bow = subtract(source, add(here.middle, scale(here.direction, s)));
      const target = add(add(there.middle, scale(there.direction, s * stretch)), scale(turned(bow, here.direction, there.direction), stretch));
      return { source, target, slack: 1 };
    });
  });
}
