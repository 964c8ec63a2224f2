/**
 * The mesh that outlines lit regions where they run over the body's edge: the
 * lit triangles alone, sharing the body's vertices.
 */
import { BufferAttribute, BufferGeometry, Mesh, type Material } from 'three';
import type { RegionId } from '#content/ids.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { regionBytes } from './plainNumbers.ts';
import { regionIndex } from './regionTexture.ts';

/**
 * Copies the triangles of some regions.
 * @param index triangles, three vertices each
 * @param regions the region index of each vertex
 * @param wanted by region index, 1 = take
 * @param out at least as long as `index`
 * @returns how many indices were written
 */
export function copyTriangles(
  index: ArrayLike<number>,
  regions: Uint8Array,
  wanted: Uint8Array,
  out: Uint32Array,
): number {
  let count = 0;
  for (let i = 0; i + 2 < index.length; i += 3) {
    const a = index[i] ?? 0;
    if (!wanted[regions[a] ?? 0]) continue;
    out[count++] = a;
    out[count++] = index[i + 1] ?? 0;
    out[count++] = index[i + 2] ?? 0;
  }
  return count;
}

/**
 * Most triangles of body and silhouette; outlines take up to 11,000 more of the
 * 150,000 that a frame may have. A choice that lights half the body would double
 * them for a thin line: its first regions get one, in the others the fill alone
 * meets the page.
 */
const MOST_TRIANGLES = 138_000;

export class Silhouette {
  readonly mesh: Mesh;
  private source: BufferGeometry | null = null;
  private lit: readonly RegionId[] = [];
  private readonly wanted = new Uint8Array(256);
  /** Triangles by region index. */
  private readonly sizes = new Uint32Array(256);

  constructor(material: Material) {
    this.mesh = new Mesh(new BufferGeometry(), material);
    this.mesh.visible = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.frustumCulled = false;
  }

  /** The body whose regions are outlined. */
  setBody(geometry: BufferGeometry): void {
    this.source = geometry;
    this.mesh.geometry.dispose();
    this.mesh.geometry = new BufferGeometry();
    this.mesh.geometry.setAttribute('position', geometry.getAttribute('position'));
    this.mesh.geometry.setAttribute('normal', geometry.getAttribute('normal'));
    // The renderer sorts by it, and would go through all vertices to find it.
    this.mesh.geometry.boundingSphere = geometry.boundingSphere;
    this.measure(geometry);
    this.fill();
  }

  /** The regions to outline. */
  light(regions: readonly RegionId[]): void {
    this.lit = regions;
    this.fill();
  }

  dispose(): void {
    this.mesh.geometry.dispose();
  }

  private measure(geometry: BufferGeometry): void {
    const index = geometry.index?.array ?? [];
    const regions = regionBytes(geometry);
    this.sizes.fill(0);
    for (let i = 0; i < index.length; i += 3) {
      const at = regions[index[i] ?? 0] ?? 0;
      this.sizes[at] = (this.sizes[at] ?? 0) + 1;
    }
  }

  private fill(): void {
    const { geometry } = this.mesh;
    const index = this.source?.index;
    this.mesh.visible = false;
    if (!this.source || !index || this.lit.length === 0) return;
    // Room for all triangles once, so that later choices allocate nothing.
    if (!geometry.index) geometry.setIndex(new BufferAttribute(new Uint32Array(index.count), 1));
    const own = geometry.index;
    if (!own) return;
    const regions = regionBytes(this.source);
    this.choose(MOST_TRIANGLES - index.count / 3);
    const count = copyTriangles(index.array, regions, this.wanted, own.array as Uint32Array);
    own.clearUpdateRanges();
    own.addUpdateRange(0, count);
    own.needsUpdate = true;
    geometry.setDrawRange(0, count);
    this.mesh.visible = count > 0;
  }

  /** Marks as many of the lit regions as there is room for, the main ones first, left and right alike. */
  private choose(room: number): void {
    this.wanted.fill(0);
    let left = room;
    for (const base of new Set(this.lit.map(regionBaseOf))) {
      const both = this.lit.filter((id) => regionBaseOf(id) === base).map(regionIndex);
      const size = both.reduce((sum, region) => sum + (this.sizes[region] ?? 0), 0);
      if (size > left) continue;
      left -= size;
      for (const region of both) this.wanted[region] = 1;
    }
  }
}
