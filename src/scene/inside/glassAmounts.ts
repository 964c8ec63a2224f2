/**
 * How much each vertex of a body's skin is glass: before and after a change
 * that is under way, as the attribute `aGlass` that the skin's shader mixes.
 */
import { BufferAttribute, type BufferGeometry, type Matrix4 } from 'three';
import type { RegionId } from '#content/ids.ts';
import { copyOutline } from '../borderLines.ts';
import { borderLinesOf } from '../outline.ts';
import { movePoints, numbersOf, regionBytes } from '../plainNumbers.ts';
import { regionIndex } from '../regionTexture.ts';
import { zoneGlass } from './zoneGlass.ts';

/** All of the skin, none of it, or a zone by its regions. */
export type GlassWhere = 'all' | 'none' | readonly RegionId[];

const metresOf = new WeakMap<BufferGeometry, Float32Array>();

/** The vertices in metres, worked out once. @param matrix takes the geometry's units there */
function pointsOf(geometry: BufferGeometry, matrix: Matrix4): Float32Array {
  const known = metresOf.get(geometry);
  if (known) return known;
  const points = numbersOf(geometry.getAttribute('position'));
  movePoints(points, matrix);
  metresOf.set(geometry, points);
  return points;
}

/** The edges around a zone, metres, six numbers each, and how many. */
function rimOf(geometry: BufferGeometry, matrix: Matrix4, wanted: Uint8Array): { rim: Float32Array; edges: number } {
  const lines = borderLinesOf(geometry);
  const rim = new Float32Array(lines.points.length);
  const edges = copyOutline(lines, wanted, rim);
  movePoints(rim, matrix, edges * 2);
  return { rim, edges };
}

const known = new WeakMap<BufferGeometry, GlassAmounts>();

/** The amounts of a body, or null while its skin has always been solid. */
export function knownAmounts(geometry: BufferGeometry): GlassAmounts | null {
  return known.get(geometry) ?? null;
}

export class GlassAmounts {
  private readonly attribute: BufferAttribute;
  /** Two bytes a vertex: before, after. */
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly geometry: BufferGeometry;
  private readonly matrix: Matrix4;

  constructor(geometry: BufferGeometry, matrix: Matrix4) {
    this.geometry = geometry;
    this.matrix = matrix;
    this.bytes = new Uint8Array(geometry.getAttribute('position').count * 2);
    this.attribute = new BufferAttribute(this.bytes, 2, true);
    geometry.setAttribute('aGlass', this.attribute);
    known.set(geometry, this);
  }

  /**
   * Starts a change.
   * @param where null = to where the last one was heading
   * @param reached how far the last one has come, 0..1
   */
  aim(where: GlassWhere | null, reached: number): void {
    const { bytes } = this;
    for (let i = 0; i < bytes.length; i += 2) {
      bytes[i] = Math.round((bytes[i] ?? 0) + ((bytes[i + 1] ?? 0) - (bytes[i] ?? 0)) * reached);
    }
    if (where === 'all' || where === 'none') {
      for (let i = 1; i < bytes.length; i += 2) bytes[i] = where === 'all' ? 255 : 0;
    } else if (where) this.aimAtZone(where);
    this.attribute.needsUpdate = true;
  }

  private aimAtZone(regions: readonly RegionId[]): void {
    const wanted = new Uint8Array(256);
    for (const id of regions) wanted[regionIndex(id)] = 1;
    const { rim, edges } = rimOf(this.geometry, this.matrix, wanted);
    const glass = zoneGlass(pointsOf(this.geometry, this.matrix), regionBytes(this.geometry), wanted, rim, edges);
    for (let v = 0; v < glass.length; v++) this.bytes[v * 2 + 1] = glass[v] ?? 0;
  }
}
