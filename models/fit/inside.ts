/**
 * Everything under the skin of one frame (the reference's or a body's) as
 * solids, seen from one half: what is paired is built on the right only, so the
 * left half is looked at in the mirror and both halves are asked the same way.
 * Millimetres.
 */
import type { AnatomyLayer, Structure } from '../anatomy/types.ts';
import { mirrored, type Mesh } from '../kit/mesh.ts';
import type { Vec3 } from '../kit/vector.ts';
import { outwards, Solid, vertex } from './solid.ts';

const MILLIMETRES = 1000;

/** A structure and its surface, metres: in the reference's frame or carried to a body. */
export interface Shown {
  readonly structure: Structure;
  readonly mesh: Mesh;
}

export type Half = 'right' | 'left';

/** A structure as one half shows it. */
export interface Part {
  readonly id: string;
  readonly layer: AnatomyLayer;
  /** Made when first asked for. */
  readonly solid: Solid;
  /** Where vertex `i` is in the reference's frame, whole mm: how findings say where they are. Never mirrored. */
  place(i: number): Vec3;
}

const millimetres = (mesh: Mesh): Mesh => ({ positions: mesh.positions.map((value) => value * MILLIMETRES), triangles: mesh.triangles });

/** One half of a frame. */
export class Inside {
  readonly half: Half;
  readonly #parts: ReadonlyMap<string, Part>;

  /** `shown` in this frame; `reference`: the same structures in the same order, with the same vertices, in the reference's. */
  constructor(half: Half, shown: readonly Shown[], reference: readonly Shown[]) {
    this.half = half;
    this.#parts = new Map(
      shown.map(({ structure: { id, layer, side }, mesh }, at) => {
        const authored = reference[at]!.mesh;
        let solid: Solid | undefined;
        const make = (): Solid => {
          const own = outwards(millimetres(mesh));
          return new Solid(half === 'left' && side === 'midline' ? mirrored(own) : own);
        };
        const part: Part = {
          id,
          layer,
          get solid() {
            return (solid ??= make());
          },
          place: (i) => vertex(authored, i).map((value) => Math.round(value * MILLIMETRES)) as unknown as Vec3,
        };
        return [id, part];
      }),
    );
  }

  get parts(): Iterable<Part> {
    return this.#parts.values();
  }

  /** A structure by id; throws where the tables have none of that name. */
  part(id: string): Part {
    const found = this.#parts.get(id);
    if (!found) throw new Error(`The checks of the layers' order need ${id}, which no table has.`);
    return found;
  }
}
