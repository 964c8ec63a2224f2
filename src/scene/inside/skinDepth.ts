/**
 * A coarse copy of the skin, a little smaller, that writes depth alone: behind
 * it no farther skin is drawn. The skin itself would do, at four times the
 * triangles.
 */
import { BufferAttribute, BufferGeometry, Sphere, type Matrix4 } from 'three';
import { numbersOf } from '../plainNumbers.ts';
import { workshop } from './workshop/workshop.ts';

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
