/**
 * A coarse copy of the skin, a little smaller, that writes depth alone: behind
 * it no farther skin is drawn. The skin itself would do, at four times the
 * triangles.
 */
import { BufferAttribute, BufferGeometry, InterleavedBufferAttribute, MathUtils, Sphere, type Matrix4 } from 'three';
import { workshop } from './workshop/workshop.ts';

/**
 * An attribute's three numbers a vertex, one after the other, whatever the file
 * interleaved or made whole numbers. Straight from the array: vertex by vertex
 * through three's getters takes ten times as long.
 */
export function numbersOf(attribute: BufferAttribute | InterleavedBufferAttribute): Float32Array {
  const { array, normalized } = attribute;
  const [stride, offset] = attribute instanceof InterleavedBufferAttribute ? [attribute.data.stride, attribute.offset] : [attribute.itemSize, 0];
  const unit = normalized ? MathUtils.denormalize(1, array as Int8Array) : 1;
  const out = new Float32Array(attribute.count * 3);
  for (let from = offset, to = 0; to < out.length; from += stride, to += 3) {
    out[to] = (array[from] ?? 0) * unit;
    out[to + 1] = (array[from + 1] ?? 0) * unit;
    out[to + 2] = (array[from + 2] ?? 0) * unit;
  }
  return out;
}

const made = new WeakMap<BufferGeometry, BufferGeometry>();

/** The coarse copy of a skin, in metres, if it has been made. */
export function skinDepthOf(skin: BufferGeometry): BufferGeometry | null {
  return made.get(skin) ?? null;
}

/** Makes the coarse copy of a skin. @param matrix takes the skin's units to metres */
export async function makeSkinDepth(skin: BufferGeometry, matrix: Matrix4): Promise<void> {
  const coarse = await workshop.order('skin', {
    points: numbersOf(skin.getAttribute('position')),
    normals: numbersOf(skin.getAttribute('normal')),
    index: Uint32Array.from(skin.index?.array ?? []),
    toMetres: matrix.toArray(),
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(coarse.points, 3));
  geometry.setIndex(new BufferAttribute(coarse.index, 1));
  // Nothing sorts or culls by it; without one the renderer would go through all vertices for it.
  geometry.boundingSphere = new Sphere();
  made.set(skin, geometry);
}
