/** Counts again from where each structure is seen: a picture of each side, drawn into a small depth buffer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlb, type GlbMesh } from '../../models/beneath/read-glb.ts';
import type { StructureId } from '../../src/content/generated/anatomy-ids.ts';
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES, type AnatomyPlace } from '../../src/content/generated/anatomy-manifest.ts';
import { SEEN_FROM } from '../../src/scene/inside/seenFrom.ts';

type Layer = keyof (typeof ANATOMY_MANIFEST)['feminine'];
type Count = Map<StructureId, number[]>;

/** Metres a pixel; the picture is wide and high enough for either body. */
const PIXEL = 0.004;
const WIDTH = 450;
const HEIGHT = 475;
const SIDES = 8;
/** Set by hand: see the table. */
const BY_HAND: ReadonlySet<string> = new Set(['kidney-left', 'kidney-right', 'spleen', 'spinal-cord', 'vertebral-artery']);
/** Layers of which all others are ghosts beside a chosen one, and stand before nothing. */
const GHOSTLY: ReadonlySet<string> = new Set(['muscles', 'nerves-vessels']);

/** Which drawing of a picture each pixel shows, and how near it is. */
class Picture {
  readonly shown = new Int32Array(WIDTH * HEIGHT).fill(-1);
  readonly near = new Float32Array(WIDTH * HEIGHT).fill(-9);

  draw({ positions, triangles }: GlbMesh, { first, triangles: count }: AnatomyPlace, tag: number, azimuth: number, mirror: 1 | -1): void {
    const cos = Math.cos(azimuth);
    const sin = Math.sin(azimuth);
    const corner = (at: number): readonly [number, number, number] => {
      const v = 3 * triangles[at]!;
      const x = mirror * positions[v]!;
      const z = positions[v + 2]!;
      return [(x * cos - z * sin) / PIXEL + WIDTH / 2, positions[v + 1]! / PIXEL, x * sin + z * cos];
    };
    for (let at = 3 * first; at < 3 * (first + count); at += 3) this.fill(corner(at), corner(at + 1), corner(at + 2), tag);
  }

  countOf(tag: number): number {
    return this.shown.reduce((sum, each) => sum + Number(each === tag), 0);
  }

  copy(): Picture {
    const copy = new Picture();
    copy.shown.set(this.shown);
    copy.near.set(this.near);
    return copy;
  }

  private fill(a: readonly [number, number, number], b: readonly [number, number, number], c: readonly [number, number, number], tag: number): void {
    const area = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1]);
    if (Math.abs(area) < 1e-9) return;
    for (let y = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]))); y <= Math.min(HEIGHT - 1, Math.max(a[1], b[1], c[1])); y++) {
      for (let x = Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))); x <= Math.min(WIDTH - 1, Math.max(a[0], b[0], c[0])); x++) {
        const u = ((b[1] - c[1]) * (x - c[0]) + (c[0] - b[0]) * (y - c[1])) / area;
        const v = ((c[1] - a[1]) * (x - c[0]) + (a[0] - c[0]) * (y - c[1])) / area;
        if (u < 0 || v < 0 || u + v > 1) continue;
        const z = u * a[2] + v * b[2] + (1 - u - v) * c[2];
        const pixel = y * WIDTH + x;
        if (z <= this.near[pixel]!) continue;
        this.near[pixel] = z;
        this.shown[pixel] = tag;
      }
    }
  }
}

/** How many pixels each structure of a body shows from each side. */
async function countBody(form: 'feminine' | 'masculine'): Promise<Count> {
  const files = ANATOMY_MANIFEST[form];
  const layers = Object.keys(files) as Layer[];
  const meshes = new Map<Layer, GlbMesh>();
  for (const layer of layers) meshes.set(layer, await readGlb(new Uint8Array(readFileSync(`public/${files[layer].file}`))));
  const counts: Count = new Map();
  const note = (id: StructureId, pixels: number): void => void counts.set(id, [...(counts.get(id) ?? []), pixels]);
  const drawAll = (picture: Picture, layer: Layer, azimuth: number, from: number): void => {
    files[layer].structures.forEach((place, index) => {
      if (place.id.startsWith('pleura')) return;
      picture.draw(meshes.get(layer)!, place, from + index, azimuth, 1);
      if (ANATOMY_STRUCTURES[place.id].side === 'paired') picture.draw(meshes.get(layer)!, place, -2, azimuth, -1);
    });
  };
  for (let side = 0; side < SIDES; side++) {
    const azimuth = (side * 2 * Math.PI) / SIDES;
    const bones = new Picture();
    drawAll(bones, 'bones', azimuth, 0);
    for (const layer of layers) {
      const picture = bones.copy();
      const isGhostly = GHOSTLY.has(layer);
      if (layer !== 'bones' && !isGhostly) drawAll(picture, layer, azimuth, 1000);
      files[layer].structures.forEach((place, index) => {
        if (!isGhostly && !place.id.startsWith('pleura')) return note(place.id, picture.countOf(layer === 'bones' ? index : 1000 + index));
        // The lining is a film: it hides nothing either.
        const own = picture.copy();
        own.draw(meshes.get(layer)!, place, 5000, azimuth, 1);
        note(place.id, own.countOf(5000));
      });
    }
  }
  return counts;
}

const shares = (counts: readonly number[]): number[] => counts.map((count) => count / Math.max(...counts));

describe.each(['feminine', 'masculine'] as const)('the table of sides, %s', (form) => {
  it('calls no side good from which little is seen', async () => {
    const counts = await countBody(form);
    const wrong: string[] = [];
    for (const [id, counted] of counts) {
      // A few pixels say nothing of shares.
      if (BY_HAND.has(id) || Math.max(...counted) < 60) continue;
      shares(counted).forEach((share, side) => {
        const digit = Number(SEEN_FROM[id][side]);
        if (digit >= 8 && share < 0.65) wrong.push(`${id} from side ${side}: ${share.toFixed(2)} of the best, the table says ${digit}`);
        if (digit >= 6 && share < 0.4) wrong.push(`${id} from side ${side}: ${share.toFixed(2)} of the best, the table says ${digit}`);
      });
    }
    expect(counts.size).toBe(Object.keys(SEEN_FROM).length);
    expect(wrong).toEqual([]);
  }, 120_000);
});
