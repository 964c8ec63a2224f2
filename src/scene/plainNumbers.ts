/**
 * Attributes as plain arrays. What goes through a whole body reads these:
 * vertex by vertex through three's getters takes ten times as long.
 */
import { InterleavedBufferAttribute, MathUtils, type BufferAttribute, type BufferGeometry, type Matrix4 } from 'three';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

/** Where an attribute's numbers lie in its array, which may be shared with others. */
function layoutOf(attribute: Attribute): { stride: number; offset: number } {
  if (attribute instanceof InterleavedBufferAttribute) return { stride: attribute.data.stride, offset: attribute.offset };
  return { stride: attribute.itemSize, offset: 0 };
}

/** The first three numbers of every vertex, one after the other, whatever the file interleaved or made whole numbers. */
export function numbersOf(attribute: Attribute): Float32Array<ArrayBuffer> {
  const { array, normalized } = attribute;
  const { stride, offset } = layoutOf(attribute);
  const unit = normalized ? MathUtils.denormalize(1, array as Int8Array) : 1;
  const out = new Float32Array(attribute.count * 3);
  for (let from = offset, to = 0; to < out.length; from += stride, to += 3) {
    out[to] = (array[from] ?? 0) * unit;
    out[to + 1] = (array[from + 1] ?? 0) * unit;
    out[to + 2] = (array[from + 2] ?? 0) * unit;
  }
  return out;
}

/** One byte of every vertex. @param component which of the vertex's bytes, from 0 */
export function bytesOf(attribute: Attribute, component: number): Uint8Array<ArrayBuffer> {
  const { array } = attribute;
  const { stride, offset } = layoutOf(attribute);
  const out = new Uint8Array(attribute.count);
  for (let from = offset + component, to = 0; to < out.length; from += stride, to++) out[to] = array[from] ?? 0;
  return out;
}

/** Moves points by a matrix, in place. @param points three numbers each */
export function movePoints(points: Float32Array, { elements: m }: Matrix4, count = points.length / 3): void {
  for (let i = 0; i < count * 3; i += 3) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const z = points[i + 2] ?? 0;
    points[i] = m[0] * x + m[4] * y + m[8] * z + m[12];
    points[i + 1] = m[1] * x + m[5] * y + m[9] * z + m[13];
    points[i + 2] = m[2] * x + m[6] * y + m[10] * z + m[14];
  }
}

const regions = new WeakMap<BufferGeometry, Uint8Array>();

/** The region index of every vertex of a body, worked out once. */
export function regionBytes(geometry: BufferGeometry): Uint8Array {
  const known = regions.get(geometry);
  if (known) return known;
  const found = bytesOf(geometry.getAttribute('_region'), 0);
  regions.set(geometry, found);
  return found;
}
