import { readFileSync } from 'node:fs';
import { BufferAttribute, Vector3, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../src/scene/inside/skinDepth.ts';

describe('the numbers of an attribute', () => {
  it('are those of the body’s file, points and normals', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../../public/models/feminine.glb', import.meta.url)));
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes.buffer, '');
    const { geometry } = scene.children[0] as Mesh;
    const vertex = new Vector3();
    for (const name of ['position', 'normal']) {
      const attribute = geometry.getAttribute(name);
      const numbers = numbersOf(attribute);
      expect(numbers.length).toBe(attribute.count * 3);
      let worst = 0;
      for (let v = 0; v < attribute.count; v++) {
        worst = Math.max(worst, vertex.fromBufferAttribute(attribute, v).distanceTo(new Vector3().fromArray(numbers, v * 3)));
      }
      expect(worst, name).toBeLessThan(1e-6);
    }
  });

  it('are the first three of four', () => {
    expect([...numbersOf(new BufferAttribute(new Uint8Array([1, 2, 3, 9, 4, 5, 6, 9]), 4))]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...numbersOf(new BufferAttribute(new Int8Array([127, 0, -127]), 3, true))]).toEqual([1, 0, -1]);
  });
});
