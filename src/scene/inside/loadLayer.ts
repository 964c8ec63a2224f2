/**
 * Brings one inner layer of one body from its file to a geometry, once each.
 */
import { Box3, BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three';
import { ANATOMY_MANIFEST } from '#content/generated/anatomy-manifest.ts';
import type { InnerLayer } from '#state/layers.ts';
import type { BodyForm } from '#state/store.ts';
import { checkGlb, readFile } from '../glb.ts';
import { STALL_MS, type LoadReports } from '../loadBody.ts';
import { factsOf } from './slots.ts';
import type { BoxTree } from './workshop/boxTree.ts';
import type { BuiltLayer } from './workshop/jobs.ts';
import { workshop } from './workshop/workshop.ts';

/** A layer as it is drawn, and as it is picked from. */
export interface LayerSource {
  /** Metres; both sides, with normals. */
  readonly geometry: BufferGeometry;
  readonly boxes: BoxTree;
}

const loaded = new Map<string, LayerSource>();

function toSource({ points, normals, structures, index, boxes }: BuiltLayer): LayerSource {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(points, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('_structure', new BufferAttribute(structures, 4));
  geometry.setIndex(new BufferAttribute(index, 1));
  // The renderer sorts by it, and would go through all vertices to find it; the tree's first box is around all.
  const around = new Box3(new Vector3().fromArray(boxes, 0), new Vector3().fromArray(boxes, 3));
  geometry.boundingSphere = around.getBoundingSphere(new Sphere());
  return { geometry, boxes };
}

/**
 * Loads a layer with both sides and normals, or gives the one already loaded.
 * @throws ModelError when the file is missing or broken; AbortError when aborted
 */
export async function loadLayer(form: BodyForm, layer: InnerLayer, reports: LoadReports): Promise<LayerSource> {
  const name = `${form}-${layer}`;
  const known = loaded.get(name);
  if (known) return known;
  const facts = ANATOMY_MANIFEST[form][layer];
  const url = `${import.meta.env.BASE_URL}${facts.file}`;
  const bytes = await readFile(url, { ...reports, stallMs: STALL_MS, bytes: facts.bytes });
  checkGlb(bytes);
  const isPaired = facts.structures.map(({ id }) => factsOf(id).side === 'paired');
  const source = toSource(await workshop.order('layer', { bytes, isPaired }));
  loaded.set(name, source);
  return source;
}
