/**
 * Rays against a triangle mesh, through a bounding volume tree.
 *
 * Used to find region seeds (all crossings of one ray) and occlusion (is there
 * anything within reach). Everything is deterministic: no random numbers.
 */
import type { TriangleMesh } from '../regions/triangle-mesh.ts';
import type { Vec3 } from '../body/types.ts';

/** A crossing of a ray with the mesh. */
export interface Hit {
  /** Distance from the origin, in lengths of the direction (metres for a unit direction). */
  readonly distance: number;
  readonly triangle: number;
  /** True where the ray leaves the body (it meets the triangle from behind). */
  readonly leaving: boolean;
}

const LEAF_SIZE = 4;
/** Triangles are this much larger (of their edges) for a ray, so that none slips through the seam of the midline. */
const EDGE = 1e-7;
const TINY = 1e-12;

/** A static ray tree over one mesh. */
export class RayCaster {
  readonly #mesh: TriangleMesh;
  readonly #order: Uint32Array;
  /** Six numbers a node: min x, y, z, max x, y, z. */
  readonly #bounds: number[] = [];
  /** Two numbers a node: leaf = [first, -count]; inner = [right child, 0] (left child is the next node). */
  readonly #links: number[] = [];
  readonly #stack = new Int32Array(64);

  constructor(mesh: TriangleMesh) {
    this.#mesh = mesh;
    const count = mesh.triangles.length / 3;
    this.#order = new Uint32Array(count).map((_, i) => i);
    const centres = new Float64Array(count * 3);
    for (let t = 0; t < count; t++) {
      for (let axis = 0; axis < 3; axis++) {
        let sum = 0;
        for (let corner = 0; corner < 3; corner++) sum += mesh.positions[3 * mesh.triangles[3 * t + corner]! + axis]!;
        centres[3 * t + axis] = sum / 3;
      }
    }
    this.#build(0, count, centres);
  }

  #build(first: number, end: number, centres: Float64Array): number {
    const node = this.#links.length / 2;
    const bounds = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let i = first; i < end; i++) {
      const t = this.#order[i]! * 3;
      for (let corner = 0; corner < 3; corner++) {
        for (let axis = 0; axis < 3; axis++) {
          const value = this.#mesh.positions[3 * this.#mesh.triangles[t + corner]! + axis]!;
          bounds[axis] = Math.min(bounds[axis]!, value);
          bounds[axis + 3] = Math.max(bounds[axis + 3]!, value);
        }
      }
    }
    this.#bounds.push(...bounds);
    this.#links.push(first, first - end);
    if (end - first <= LEAF_SIZE) return node;
    const extent = [0, 1, 2].map((axis) => bounds[axis + 3]! - bounds[axis]!);
    const axis = extent.indexOf(Math.max(...extent));
    this.#order
      .subarray(first, end)
      .sort((p, q) => centres[3 * p + axis]! - centres[3 * q + axis]! || p - q);
    const middle = (first + end) >> 1;
    this.#build(first, middle, centres);
    const right = this.#build(middle, end, centres);
    this.#links[2 * node] = right;
    this.#links[2 * node + 1] = 0;
    return node;
  }

  /** All crossings within `reach`, nearest first. */
  hits(origin: Vec3, direction: Vec3, reach: number): Hit[] {
    const found: Hit[] = [];
    this.#visit(origin, direction, reach, (distance, triangle, leaving) => {
      found.push({ distance, triangle, leaving });
      return false;
    });
    return found.sort((p, q) => p.distance - q.distance || p.triangle - q.triangle);
  }

  /** Whether anything lies on the ray between `from` and `reach`. */
  blocked(origin: Vec3, direction: Vec3, from: number, reach: number): boolean {
    return this.#visit(origin, direction, reach, (distance) => distance > from);
  }

  /** Calls `meet` for each crossing until it returns true; says whether it did. */
  #visit(
    [ox, oy, oz]: Vec3,
    [dx, dy, dz]: Vec3,
    reach: number,
    meet: (distance: number, triangle: number, leaving: boolean) => boolean,
  ): boolean {
    const { positions: p, triangles } = this.#mesh;
    const bounds = this.#bounds;
    // A zero would give 0 * Infinity at boxes that end on the midline.
    const [ix, iy, iz] = [1 / (dx || TINY), 1 / (dy || TINY), 1 / (dz || TINY)];
    const stack = this.#stack;
    let depth = 0;
    stack[depth++] = 0;
    while (depth > 0) {
      const node = stack[--depth]!;
      const b = node * 6;
      const x1 = (bounds[b]! - ox) * ix;
      const x2 = (bounds[b + 3]! - ox) * ix;
      const y1 = (bounds[b + 1]! - oy) * iy;
      const y2 = (bounds[b + 4]! - oy) * iy;
      const z1 = (bounds[b + 2]! - oz) * iz;
      const z2 = (bounds[b + 5]! - oz) * iz;
      const near = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2), 0);
      const far = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2), reach);
      if (!(near <= far)) continue;
      const link = this.#links[2 * node]!;
      const count = -this.#links[2 * node + 1]!;
      if (count === 0) {
        stack[depth++] = link;
        stack[depth++] = node + 1;
        continue;
      }
      for (let i = link; i < link + count; i++) {
        const t = this.#order[i]!;
        const a = triangles[3 * t]! * 3;
        const bb = triangles[3 * t + 1]! * 3;
        const c = triangles[3 * t + 2]! * 3;
        // Moeller and Trumbore, "Fast, minimum storage ray/triangle intersection" (1997).
        const e1x = p[bb]! - p[a]!;
        const e1y = p[bb + 1]! - p[a + 1]!;
        const e1z = p[bb + 2]! - p[a + 2]!;
        const e2x = p[c]! - p[a]!;
        const e2y = p[c + 1]! - p[a + 1]!;
        const e2z = p[c + 2]! - p[a + 2]!;
        const hx = dy * e2z - dz * e2y;
        const hy = dz * e2x - dx * e2z;
        const hz = dx * e2y - dy * e2x;
        const det = e1x * hx + e1y * hy + e1z * hz;
        if (det === 0) continue;
        const inv = 1 / det;
        const sx = ox - p[a]!;
        const sy = oy - p[a + 1]!;
        const sz = oz - p[a + 2]!;
        const u = (sx * hx + sy * hy + sz * hz) * inv;
        if (u < -EDGE || u > 1 + EDGE) continue;
        const qx = sy * e1z - sz * e1y;
        const qy = sz * e1x - sx * e1z;
        const qz = sx * e1y - sy * e1x;
        const v = (dx * qx + dy * qy + dz * qz) * inv;
        if (v < -EDGE || u + v > 1 + EDGE) continue;
        const distance = (e2x * qx + e2y * qy + e2z * qz) * inv;
        if (distance >= 0 && distance <= reach && meet(distance, t, det < 0)) return true;
      }
    }
    return false;
  }
}
