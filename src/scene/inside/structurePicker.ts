/**
 * From a point of the canvas to the structures along the line of sight.
 */
import { Raycaster, Vector2, Vector3, type Camera, type Ray } from 'three';
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import { structureOf } from '#domain/structureKey.ts';
import type { LayerMesh } from './layerMesh.ts';
import type { LayerSource } from './loadLayer.ts';
import type { Drawn } from './look.ts';
import { isFilm, slotIndex } from './slots.ts';
import { LEFT } from './workshop/mirror.ts';
import { visitBoxes } from './workshop/boxTree.ts';

/** A structure where the line of sight enters it; `distance` orders them and is never shown. */
export interface Crossing {
  readonly key: StructureKey;
  readonly drawn: Drawn;
  readonly distance: number;
}

/**
 * What encloses what, where the two surfaces lie closer than the files'
 * precision: there anatomy decides which comes first, not the last digit.
 */
const ENCLOSES: readonly (readonly [outer: StructureKey, inner: StructureKey])[] = [
  ['pleura-right', 'lung-right'],
  ['pleura-left', 'lung-left'],
];

/** From near to far, each structure once, where it is entered first; an envelope comes before what it encloses. */
export function inOrder(crossings: readonly Crossing[]): readonly Crossing[] {
  const seen = new Set<StructureKey>();
  const order = crossings
    .toSorted((a, b) => a.distance - b.distance)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
  for (const [outer, inner] of ENCLOSES) {
    const from = order.findIndex(({ key }) => key === outer);
    const to = order.findIndex(({ key }) => key === inner);
    if (to >= 0 && from > to) order.splice(to, 0, ...order.splice(from, 1));
  }
  return order;
}

/** How readily a structure is picked: films and ghosts give way to what stands behind them; 3 = not seen. */
function rankOf({ key, drawn }: Crossing): number {
  if (drawn === 'hidden') return 3;
  if (drawn === 'ghost') return 2;
  return isFilm(structureOf(key)) ? 1 : 0;
}

/** The nearest of what can be seen; a pleura is picked only where no lung lies behind it. */
export function nearestSeen(crossings: readonly Crossing[]): StructureKey | null {
  const seen = inOrder(crossings).filter((each) => rankOf(each) < 3);
  return seen.toSorted((a, b) => rankOf(a) - rankOf(b))[0]?.key ?? null;
}

const raycaster = new Raycaster();
const ndc = new Vector2();
const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
const meeting = new Vector3();

/** Each triangle that a ray meets (`seen`: of those that face it): its first vertex, and how far away. */
function castThrough({ geometry, boxes }: LayerSource, ray: Ray, seen: boolean, found: (vertex: number, distance: number) => void): void {
  const position = geometry.getAttribute('position');
  const index = geometry.index?.array ?? [];
  const [a, b, c] = corners;
  visitBoxes(boxes, index.length, ray.origin.toArray(), ray.direction.toArray(), (first) => {
    corners.forEach((corner, i) => corner.fromBufferAttribute(position, index[first + i] ?? 0));
    if (ray.intersectTriangle(a, b, c, seen, meeting)) found(index[first] ?? 0, meeting.distanceTo(ray.origin));
  });
}

/**
 * All that the line of sight enters, hidden structures too.
 * @param x y normalised device coordinates
 */
export function crossingsAt(layers: Iterable<LayerMesh>, camera: Camera, x: number, y: number): readonly Crossing[] {
  raycaster.setFromCamera(ndc.set(x, y), camera);
  return crossingsAlong(layers, raycaster.ray, true);
}

/**
 * All that a ray of the world (metres) meets, hidden structures too.
 * @param seen true for faces turned to the ray alone; a film is met from within as well
 */
export function crossingsAlong(layers: Iterable<LayerMesh>, ray: Ray, seen: boolean): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const { source, slots, looks } of layers) {
    const structures = source.geometry.getAttribute('_structure');
    castThrough(source, ray, seen, (vertex, distance) => {
      const number = slotIndex(structures.getX(vertex), structures.getW(vertex) >= LEFT);
      const key = slots[number]?.key;
      if (key) found.push({ key, distance, drawn: looks[number]?.drawn ?? 'hidden' });
    });
  }
  return found;
}
