/**
 * From a point of the canvas to the structures along the line of sight.
 */
import { BufferAttribute, BufferGeometry, FrontSide, Raycaster, Vector2, type Camera } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { StructureKey } from '#content/generated/anatomy-ids.ts';
import { structureOf } from '#domain/structureKey.ts';
import type { LayerMesh } from './layerMesh.ts';
import type { Drawn } from './look.ts';
import { isFilm, slotIndex } from './slots.ts';

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

const trees = new WeakMap<BufferGeometry, MeshBVH>();

/** The hierarchy of a layer; it sorts its index, so it has one of its own. */
function treeOf(geometry: BufferGeometry): MeshBVH {
  const known = trees.get(geometry);
  if (known) return known;
  const own = new BufferGeometry();
  own.setAttribute('position', geometry.getAttribute('position'));
  own.setIndex(new BufferAttribute(Uint32Array.from(geometry.index?.array ?? []), 1));
  const tree = new MeshBVH(own);
  trees.set(geometry, tree);
  return tree;
}

const raycaster = new Raycaster();
const ndc = new Vector2();

/** Builds a layer's hierarchy (some 50 ms) unless it is there. */
export function prepareLayer(layer: LayerMesh): void {
  treeOf(layer.source);
}

/**
 * All that the line of sight enters, hidden structures too.
 * @param x y normalised device coordinates
 */
export function crossingsAt(layers: Iterable<LayerMesh>, camera: Camera, x: number, y: number): readonly Crossing[] {
  raycaster.setFromCamera(ndc.set(x, y), camera);
  const found: Crossing[] = [];
  for (const { source, slots, looks } of layers) {
    const structures = source.getAttribute('_structure');
    for (const { face, distance } of treeOf(source).raycast(raycaster.ray, FrontSide)) {
      if (!face) continue;
      const number = slotIndex(structures.getX(face.a), structures.getW(face.a) === 1);
      const key = slots[number]?.key;
      if (key) found.push({ key, distance, drawn: looks[number]?.drawn ?? 'hidden' });
    }
  }
  return found;
}
