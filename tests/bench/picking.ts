/** The same rays against the same body, through the tree and without it. */
import { readFile } from 'node:fs/promises';
import { Mesh, MeshBasicMaterial, Raycaster, Vector3, type BufferGeometry, type Intersection } from 'three';
import { MeshBVH, acceleratedRaycast } from 'three-mesh-bvh';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

export interface PickingTimes {
  /** Median milliseconds. */
  readonly tree: number;
  readonly bruteForce: number;
  /** Rays on which the two disagree by more than a micrometre. */
  readonly different: number;
}

async function loadGeometry(body: string): Promise<BufferGeometry> {
  const bytes = await readFile(new URL(`../../public/models/${body}.glb`, import.meta.url));
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { scene } = await loader.parseAsync(buffer as ArrayBuffer, '');
  let found: Mesh | undefined;
  scene.updateMatrixWorld(true);
  scene.traverse((object) => {
    if (object instanceof Mesh) found = object;
  });
  if (!found) throw new Error(`No mesh in ${body}.glb`);
  return found.geometry.clone().applyMatrix4(found.matrixWorld);
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Casts `count` horizontal rays at heights and angles spread over the body. */
export async function comparePicking(body: 'feminine' | 'masculine', count: number): Promise<PickingTimes> {
  const geometry = await loadGeometry(body);
  geometry.boundsTree = new MeshBVH(geometry);
  const plain = new Mesh(geometry, new MeshBasicMaterial());
  const fast = new Mesh(geometry, new MeshBasicMaterial());
  fast.raycast = acceleratedRaycast;
  const raycaster = new Raycaster();
  const tree: number[] = [];
  const bruteForce: number[] = [];
  let different = 0;
  const time = (mesh: Mesh, first: boolean, into: number[]): Intersection | undefined => {
    raycaster.firstHitOnly = first;
    const start = performance.now();
    const hit = raycaster.intersectObject(mesh, false)[0];
    into.push(performance.now() - start);
    return hit;
  };
  for (let i = 0; i < count; i++) {
    const angle = i * 2.399963;
    const height = 0.05 + (1.5 * ((i * 61) % count)) / count;
    raycaster.ray.origin.set(3 * Math.sin(angle), height, 3 * Math.cos(angle));
    raycaster.ray.direction.copy(new Vector3(0.1 * Math.sin(i), height, 0)).sub(raycaster.ray.origin).normalize();
    const near = time(fast, true, tree);
    const slow = time(plain, false, bruteForce);
    if (Math.abs((near?.distance ?? 0) - (slow?.distance ?? 0)) > 1e-6) different++;
  }
  return { tree: median(tree), bruteForce: median(bruteForce), different };
}
