/** One half of the chest as the checks of the layers' order see it. */
import { scale, add, type Vec3 } from '../kit/vector.ts';
import type { Inside, Part } from './inside.ts';
import { lidsOf, Solid, vertex } from './solid.ts';

/** How far surfaces of a few hundred triangles may cut into each other where they touch, mm. */
export const GRAZE = 1;

/** What the wall of the chest is made of, between the neck and the lower rim of the ribs. */
const WALL = /^(rib-\d+|costal-cartilage-\d+|manubrium|sternum-body|xiphoid-process|intercostals)$/;

/** Muscles that lie inside the wall by nature. */
const INNER = /^(diaphragm|transversus-thoracis|psoas-major|quadratus-lumborum|transversus-abdominis)$/;

export interface Chest {
  readonly inside: Inside;
  readonly lung: Part;
  readonly pleura: Part;
  /**
   * The pleura closed below by a lid from its rim to just under the lung's base,
   * as the diaphragm closes it: says what is inside.
   */
  readonly sac: Solid;
  /** Middle of the lung's vertices. */
  readonly centre: Vec3;
  /** Ribs, cartilages, breastbone and what fills the spaces between. */
  readonly wall: readonly Part[];
  /** Muscles that lie on the wall or farther out. */
  readonly muscles: readonly Part[];
}

/** Number of vertices. */
export const counts = ({ solid }: Part): number => solid.mesh.positions.length / 3;

/** How far below the rim's middle the lung's base is sought from, mm. */
const BELOW = 200;

/** Prepares one half. Throws where lung or pleura is missing. */
export function chestOf(inside: Inside): Chest {
  const lung = inside.part(`lung-${inside.half}`);
  const pleura = inside.part(`pleura-${inside.half}`);
  const underLung = (middle: Vec3): Vec3 => {
    // A little aside, so that the ray does not run into a corner of the mesh.
    const low = add(middle, [0.37, -BELOW, 0.23]);
    const base = lung.solid.hits(low, [0, 1, 0], 2 * BELOW)[0];
    return base ? add(middle, [0, base.distance - BELOW - GRAZE, 0]) : middle;
  };
  let sum: Vec3 = [0, 0, 0];
  for (let i = 0; i < counts(lung); i++) sum = add(sum, vertex(lung.solid.mesh, i));
  const parts = [...inside.parts];
  return {
    inside,
    lung,
    pleura,
    sac: new Solid(pleura.solid.mesh, lidsOf(pleura.solid.mesh, underLung)),
    centre: scale(sum, 1 / counts(lung)),
    wall: parts.filter(({ id }) => WALL.test(id)),
    muscles: parts.filter(({ id, layer }) => layer === 'muscles' && !WALL.test(id) && !INNER.test(id)),
  };
}
