/**
 * The mesh as it is shipped: whole numbers per vertex, one region per triangle.
 */
import { bakeCurvature } from '../bake/curvature.ts';
import { vertexNormals } from '../bake/normals.ts';
import { bakeOcclusion } from '../bake/occlusion.ts';
import type { Body } from '../body/types.ts';
import { interpolate } from '../regions/cut.ts';
import { mapSkin } from '../regions/map-skin.ts';
import { triangulateSkin } from '../regions/triangle-mesh.ts';

/** Positions are whole multiples of 2^-13 m (0.12 mm): 14 bits reach over a grown body. */
export const POSITION_BITS = 13;
/** Region byte of the eyeballs, which belong to no region. */
export const EYEBALL = 255;
/** Border distance byte: steps of 0.2 mm. */
const BORDER_STEP = 0.0002;
/** Numbers a packed vertex has: three of position, three of normal, four of region, two of shade. */
const RECORD = 12;
/** Gaze angle that fills the byte, radians. */
const GAZE_LIMIT = (50 * Math.PI) / 180;

/** The attributes of the file, before compression. Vertices at region borders appear once per region. */
export interface PackedMesh {
  readonly vertexCount: number;
  /** Multiples of 2^-POSITION_BITS metres, xyz per vertex. */
  readonly positions: Int32Array;
  /** Unit normals times 127, xyz per vertex. */
  readonly normals: Int8Array;
  /** Region, neighbouring region, border distance, occlusion per vertex. */
  readonly region: Uint8Array;
  /** Curvature and gaze angle per vertex. */
  readonly shade: Uint8Array;
  readonly triangles: Uint32Array;
}

/** Per-vertex quantities of the whole body before packing. */
interface Corner {
  readonly position: readonly number[];
  readonly normal: readonly number[];
  readonly region: readonly [region: number, neighbour: number, border: number, occlusion: number];
  readonly shade: readonly [curvature: number, gaze: number];
}

/** Maps, bakes and packs a body. The slow step of the build. */
export function packBody(body: Body): PackedMesh {
  const skin = triangulateSkin(body);
  const eyeShift = body.skinCount;
  const whole = {
    positions: body.positions,
    triangles: Uint32Array.from([...skin.triangles, ...body.eyeTriangles]),
  };
  const normals = vertexNormals(whole);
  const open = bakeOcclusion(whole, normals, body.mirror);
  const curvature = bakeCurvature(skin, normals.subarray(0, 3 * body.skinCount));
  const { cut, borders } = mapSkin(body, skin);

  const cutNormals = interpolate(normals, 3, cut);
  const cutOpen = interpolate(open, 1, cut);
  const cutCurvature = interpolate(curvature, 1, cut);
  const packer = new Packer();
  for (let k = 0; k < cut.triangles.length; k++) {
    const v = cut.triangles[k]!;
    const t = Math.floor(k / 3);
    packer.corner({
      position: [0, 1, 2].map((axis) => cut.positions[3 * v + axis]!),
      normal: [0, 1, 2].map((axis) => cutNormals[3 * v + axis]!),
      region: [cut.regions[t]!, borders.neighbours[k]!, borderByte(borders.distance[v]!), coarse(cutOpen[v]! * 255, 3)],
      shade: [coarse(cutCurvature[v]!, 2), 0],
    });
  }
  for (const v of body.eyeTriangles) {
    packer.corner({
      position: [0, 1, 2].map((axis) => body.positions[3 * v + axis]!),
      normal: [0, 1, 2].map((axis) => normals[3 * v + axis]!),
      region: [EYEBALL, EYEBALL, 255, open[v]! * 255],
      shade: [128, (body.eyeAngles[v - eyeShift]! / GAZE_LIMIT) * 255],
    });
  }
  return packer.finish();
}

/**
 * Coarser steps where nobody can tell: they save a tenth of the file. Border
 * distances are exact near the border, where outlines are drawn from them.
 */
const coarse = (value: number, step: number) => Math.min(255, Math.round(value / step) * step);
const borderByte = (metres: number) => {
  const steps = metres / BORDER_STEP;
  return steps < 60 ? steps : coarse(steps, 5);
};

const byte = (value: number) => Math.min(255, Math.max(0, Math.round(value)));

/** Rounds corners and shares those that round to the same. */
class Packer {
  readonly #records: number[] = [];
  readonly #known = new Map<string, number>();
  readonly #triangles: number[] = [];
  #pending: number[] = [];

  corner({ position, normal, region, shade }: Corner): void {
    const length = Math.hypot(...normal) || 1;
    const record = [
      ...position.map((value) => Math.round(value * 2 ** POSITION_BITS)),
      ...normal.map((value) => Math.round((value / length) * 127)),
      ...region.map(byte),
      ...shade.map(byte),
    ];
    const key = record.join();
    let vertex = this.#known.get(key);
    if (vertex === undefined) {
      vertex = this.#known.size;
      this.#known.set(key, vertex);
      this.#records.push(...record);
    }
    this.#pending.push(vertex);
    if (this.#pending.length < 3) return;
    if (this.#hasArea(this.#pending)) this.#triangles.push(...this.#pending);
    this.#pending = [];
  }

  /** False where rounding has laid two corners on to each other: the triangle is then an edge, and its neighbours meet. */
  #hasArea(corners: readonly number[]): boolean {
    const place = (v: number) => this.#records.slice(v * RECORD, v * RECORD + 3).join();
    return new Set(corners.map(place)).size === 3;
  }

  finish(): PackedMesh {
    // Corners of triangles without area may be left over: only used vertices count.
    const place = new Map<number, number>();
    const triangles = Uint32Array.from(this.#triangles, (v) => {
      if (!place.has(v)) place.set(v, place.size);
      return place.get(v)!;
    });
    const used = [...place.keys()];
    const take = (first: number, size: number) =>
      used.flatMap((v) => this.#records.slice(v * RECORD + first, v * RECORD + first + size));
    return {
      vertexCount: used.length,
      positions: Int32Array.from(take(0, 3)),
      normals: Int8Array.from(take(3, 3)),
      region: Uint8Array.from(take(6, 4)),
      shade: Uint8Array.from(take(10, 2)),
      triangles,
    };
  }
}
