/**
 * Brings a body from its file to a geometry, once each.
 */
import { Matrix4, type BufferGeometry, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MODEL_MANIFEST } from '#content/generated/model-manifest.ts';
import type { BodyForm } from '#state/store.ts';
import { checkGlb, ModelError, readFile } from './glb.ts';

/** After this long without a byte the reader is told that the network is slow. */
export const STALL_MS = 20_000;

export interface LoadedBody {
  readonly form: BodyForm;
  /** Positions are quantised: `matrix` takes them to metres. */
  readonly geometry: BufferGeometry;
  readonly matrix: Matrix4;
}

export interface LoadReports {
  readonly onProgress: (done: number | null) => void;
  readonly onStall: () => void;
  readonly signal: AbortSignal;
}

const loaded = new Map<BodyForm, LoadedBody>();

/** The body if it has been loaded before. */
export function cachedBody(form: BodyForm): LoadedBody | undefined {
  return loaded.get(form);
}

/** Where a body's file lies, under whatever path the site is served. */
export function bodyUrl(form: BodyForm): string {
  return `${import.meta.env.BASE_URL}${MODEL_MANIFEST[form].file}`;
}

function findSkin(root: { traverse(visit: (object: object) => void): void }): Mesh {
  let skin: Mesh | undefined;
  root.traverse((object) => {
    if ((object as Mesh).isMesh) skin ??= object as Mesh;
  });
  if (!skin) throw new ModelError('model-broken', 'no mesh in the file');
  for (const name of ['position', 'normal', '_region', '_shade']) {
    if (!skin.geometry.hasAttribute(name)) throw new ModelError('model-broken', `the mesh has no ${name}`);
  }
  if (!skin.geometry.index) throw new ModelError('model-broken', 'the mesh has no index');
  return skin;
}

/**
 * Loads a body, or gives the one already loaded.
 * @throws ModelError when the file is missing or broken; AbortError when aborted
 */
export async function loadBody(form: BodyForm, reports: LoadReports): Promise<LoadedBody> {
  const known = loaded.get(form);
  if (known) return known;
  const bytes = await readFile(bodyUrl(form), {
    ...reports,
    stallMs: STALL_MS,
    bytes: MODEL_MANIFEST[form].bytes,
  });
  checkGlb(bytes);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(bytes.buffer, '').catch((cause: unknown) => {
    throw new ModelError('model-broken', 'the file does not parse', { cause });
  });
  const skin = findSkin(gltf.scene);
  gltf.scene.updateMatrixWorld(true);
  // The file's own material is only a placeholder; ours replaces it.
  for (const material of [skin.material].flat()) material.dispose();
  const body: LoadedBody = { form, geometry: skin.geometry, matrix: new Matrix4().copy(skin.matrixWorld) };
  loaded.set(form, body);
  return body;
}

/** Frees what the bodies hold on the graphics card; their data stays for the next canvas. */
export function releaseBodies(): void {
  for (const { geometry } of loaded.values()) geometry.dispose();
}
