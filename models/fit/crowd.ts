/** Several structures as one mesh, so that one ray asks them all. */
import { RayCaster } from '../bake/ray-caster.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { Part } from './inside.ts';

/** Where a ray meets one of the structures. */
export interface Meeting {
  /** Millimetres from the ray's start. */
  readonly distance: number;
  readonly part: Part;
  /** A vertex of `part` there. */
  readonly vertex: number;
}

export class Crowd {
  readonly #caster: RayCaster | undefined;
  readonly #triangles: Uint32Array;
  readonly #parts: readonly { readonly part: Part; readonly firstTriangle: number; readonly firstVertex: number }[];

  constructor(parts: readonly Part[]) {
    const positions: number[] = [];
    const triangles: number[] = [];
    this.#parts = parts.map((part) => {
      const { mesh } = part.solid;
      const entry = { part, firstTriangle: triangles.length / 3, firstVertex: positions.length / 3 };
      for (const value of mesh.positions) positions.push(value);
      for (const v of mesh.triangles) triangles.push(entry.firstVertex + v);
      return entry;
    });
    this.#triangles = Uint32Array.from(triangles);
    this.#caster = triangles.length > 0 ? new RayCaster({ positions: Float64Array.from(positions), triangles: this.#triangles }) : undefined;
  }

  /** All meetings on a ray (unit direction) within `reach` mm, nearest first. */
  meetings(from: Vec3, ray: Vec3, reach: number): Meeting[] {
    return (this.#caster?.hits(from, ray, reach) ?? []).map(({ distance, triangle }) => {
      const entry = this.#parts.findLast(({ firstTriangle }) => firstTriangle <= triangle)!;
      return { distance, part: entry.part, vertex: this.#triangles[3 * triangle]! - entry.firstVertex };
    });
  }
}
