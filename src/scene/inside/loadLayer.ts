/**
 * Brings one inner layer of one body from its file to a geometry, once each.
 */
import { BufferAttribute, BufferGeometry, type BufferAttribute as Attribute, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { ANATOMY_MANIFEST } from '#content/generated/anatomy-manifest.ts';
import type { InnerLayer } from '#state/layers.ts';
import type { BodyForm } from '#state/store.ts';
import { checkGlb, ModelError, readFile } from '../glb.ts';
import { STALL_MS, type LoadReports } from '../loadBody.ts';
import { smoothNormals, withMirror, type PlainMesh } from './mirror.ts';
import { factsOf } from './slots.ts';

const loaded = new Map<string, BufferGeometry>();

/** Lets the page breathe between two pieces of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** An attribute's numbers, one after the other, whatever the file interleaved. */
function numbersOf<T extends Float32Array | Uint8Array>(attribute: Attribute, width: number, out: T): T {
  for (let v = 0; v < attribute.count; v++) {
    for (let axis = 0; axis < width; axis++) out[v * width + axis] = attribute.getComponent(v, axis);
  }
  return out;
}

function findMesh(root: { traverse(visit: (object: object) => void): void }): Mesh {
  let found: Mesh | undefined;
  root.traverse((object) => {
    if ((object as Mesh).isMesh) found ??= object as Mesh;
  });
  if (!found?.geometry.index || !found.geometry.hasAttribute('_structure')) {
    throw new ModelError('model-broken', 'not a layer of the body');
  }
  return found;
}

function toGeometry({ points, normals, structures, index }: PlainMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(points, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('_structure', new BufferAttribute(structures, 4));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}

/**
 * Loads a layer with both sides and normals, in metres, or gives the one already loaded.
 * @throws ModelError when the file is missing or broken; AbortError when aborted
 */
export async function loadLayer(form: BodyForm, layer: InnerLayer, reports: LoadReports): Promise<BufferGeometry> {
  const name = `${form}-${layer}`;
  const known = loaded.get(name);
  if (known) return known;
  const facts = ANATOMY_MANIFEST[form][layer];
  const url = `${import.meta.env.BASE_URL}${facts.file}`;
  const bytes = await readFile(url, { ...reports, stallMs: STALL_MS, bytes: facts.bytes });
  checkGlb(bytes);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(bytes.buffer, '').catch((cause: unknown) => {
    throw new ModelError('model-broken', 'the file does not parse', { cause });
  });
  const mesh = findMesh(gltf.scene);
  for (const material of [mesh.material].flat()) material.dispose();
  await nextTask();
  const from = mesh.geometry;
  const position = from.getAttribute('position') as Attribute;
  const points = numbersOf(position, 3, new Float32Array(position.count * 3));
  const structures = numbersOf(from.getAttribute('_structure') as Attribute, 4, new Uint8Array(position.count * 4));
  const index = Uint32Array.from(from.index?.array ?? []);
  await nextTask();
  const normals = smoothNormals(points, structures, index);
  await nextTask();
  const isPaired = facts.structures.map(({ id }) => factsOf(id).side === 'paired');
  const geometry = toGeometry(withMirror({ points, normals, structures, index }, isPaired));
  loaded.set(name, geometry);
  return geometry;
}
