/**
 * From where each structure is seen: a picture of each of eight sides, drawn
 * into a small depth buffer, behind the bones and its own layer as a choice
 * shows them. The app turns the camera by it (src/scene/inside/frameStructure).
 */
import type { AnatomyLayer } from '../anatomy/types.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { Fitted } from './pack-layer.ts';

/** Azimuths 0, 45 … 315 degrees: from the front, then round by the subject's left. */
export const SIDES = 8;
/** Metres a pixel; the picture is wide and high enough for either body, hands included. */
const PIXEL = 0.003;
const WIDTH = 600;
const HEIGHT = 640;
/** Layers of which all others are ghosts beside a chosen one, and stand before nothing. */
const GHOSTLY: ReadonlySet<AnatomyLayer> = new Set(['muscles', 'nerves-vessels']);
/** What is drawn for the sake of what it hides alone. */
const NOBODY = -1;

/** Films are glass: they hide nothing. */
const isFilm = ({ structure }: Fitted): boolean => structure.id.startsWith('pleura-');

/** Which structure each pixel shows, by its tag, and how near it is. */
class Picture {
  readonly #shown = new Int32Array(WIDTH * HEIGHT).fill(NOBODY);
  readonly #near = new Float64Array(WIDTH * HEIGHT).fill(-Infinity);

  /** Draws a surface, or with `mirror` -1 its image on the other side, as seen from an azimuth (radians). */
  draw({ mesh: { positions, triangles } }: Fitted, tag: number, azimuth: number, mirror: 1 | -1 = 1): void {
    const [cos, sin] = [Math.cos(azimuth), Math.sin(azimuth)];
    const corner = (at: number): Vec3 => {
      const v = 3 * triangles[at]!;
      const [x, z] = [mirror * positions[v]!, positions[v + 2]!];
      return [(x * cos - z * sin) / PIXEL + WIDTH / 2, positions[v + 1]! / PIXEL, x * sin + z * cos];
    };
    for (let at = 0; at < triangles.length; at += 3) this.#fill(corner(at), corner(at + 1), corner(at + 2), tag);
  }

  /** Pixels that show each tag from 0 on. */
  counts(tags: number): number[] {
    const counts = Array.from({ length: tags }, () => 0);
    for (const tag of this.#shown) if (tag >= 0) counts[tag]!++;
    return counts;
  }

  /** A copy in which one more is drawn. */
  with(fitted: Fitted, tag: number, azimuth: number): Picture {
    const picture = this.copy();
    picture.draw(fitted, tag, azimuth);
    return picture;
  }

  copy(): Picture {
    const copy = new Picture();
    copy.#shown.set(this.#shown);
    copy.#near.set(this.#near);
    return copy;
  }

  #fill(a: Vec3, b: Vec3, c: Vec3, tag: number): void {
    const area = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1]);
    if (Math.abs(area) < 1e-9) return;
    const from = (axis: 0 | 1): number => Math.max(0, Math.floor(Math.min(a[axis], b[axis], c[axis])));
    const to = (axis: 0 | 1, size: number): number => Math.min(size - 1, Math.max(a[axis], b[axis], c[axis]));
    for (let y = from(1); y <= to(1, HEIGHT); y++) {
      for (let x = from(0); x <= to(0, WIDTH); x++) {
        const u = ((b[1] - c[1]) * (x - c[0]) + (c[0] - b[0]) * (y - c[1])) / area;
        const v = ((c[1] - a[1]) * (x - c[0]) + (a[0] - c[0]) * (y - c[1])) / area;
        if (u < 0 || v < 0 || u + v > 1) continue;
        const pixel = y * WIDTH + x;
        const near = u * a[2] + v * b[2] + (1 - u - v) * c[2];
        if (near <= this.#near[pixel]!) continue;
        this.#near[pixel] = near;
        this.#shown[pixel] = tag;
      }
    }
  }
}

/** Pixels that each structure of a body shows from each side; of a pair, the right one's. */
export function countSeen(fitted: readonly Fitted[]): ReadonlyMap<string, readonly number[]> {
  const counts = new Map(fitted.map(({ structure }) => [structure.id, [] as number[]]));
  const layers = [...new Set(fitted.map(({ structure }) => structure.layer))];
  const inLayer = (layer: AnatomyLayer): readonly Fitted[] => fitted.filter(({ structure }) => structure.layer === layer);
  for (let side = 0; side < SIDES; side++) {
    const azimuth = (side * 2 * Math.PI) / SIDES;
    const drawAll = (picture: Picture, all: readonly Fitted[], tagOf: (index: number) => number): void => {
      all.forEach((each, index) => {
        if (isFilm(each)) return;
        picture.draw(each, tagOf(index), azimuth);
        if (each.structure.side === 'paired') picture.draw(each, NOBODY, azimuth, -1);
      });
    };
    const bones = new Picture();
    drawAll(bones, inLayer('bones'), () => NOBODY);
    for (const layer of layers) {
      const own = inLayer(layer);
      const isAlone = (each: Fitted): boolean => GHOSTLY.has(layer) || isFilm(each);
      const picture = layer === 'bones' ? new Picture() : bones.copy();
      if (!GHOSTLY.has(layer)) drawAll(picture, own, (index) => index);
      const together = picture.counts(own.length);
      own.forEach((each, index) => {
        const seen = isAlone(each) ? picture.with(each, own.length, azimuth).counts(own.length + 1).at(-1)! : together[index]!;
        counts.get(each.structure.id)!.push(seen);
      });
    }
  }
  return counts;
}

/**
 * One digit a side: how much of a structure is seen from there, in tenths of
 * its best side (9 is all of that). Of several bodies the lower share counts.
 */
export function seenDigits(bodies: readonly (readonly number[])[]): string {
  const shares = bodies.map((counts) => counts.map((count) => count / Math.max(...counts, 1)));
  const least = Array.from({ length: SIDES }, (_, side) => Math.min(...shares.map((each) => each[side]!)));
  const best = Math.max(...least);
  return least.map((share) => (best > 0 ? Math.min(9, Math.floor((10 * share) / best)) : 9)).join('');
}
