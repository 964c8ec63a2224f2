import { readFileSync } from 'node:fs';
import { BufferAttribute, InterleavedBuffer, InterleavedBufferAttribute, Matrix4, Vector3, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { describe, expect, it } from 'vitest';
import { bytesOf, movePoints, numbersOf } from '#scene/plainNumbers.ts';

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

describe('the bytes of an attribute', () => {
  it('are one of each vertex, also where the file interleaves', () => {
    const bytes = new Uint8Array([1, 2, 3, 9, 4, 5, 6, 9]);
    expect([...bytesOf(new BufferAttribute(bytes, 4), 2)]).toEqual([3, 6]);
    expect([...bytesOf(new InterleavedBufferAttribute(new InterleavedBuffer(bytes, 4), 2, 1), 1)]).toEqual([3, 6]);
  });
});

describe('moving points', () => {
  it('does what three does, to as many as it is told', () => {
    const matrix = new Matrix4().makeRotationY(0.7).scale(new Vector3(0.01, 0.02, 0.03)).setPosition(1, 2, 3);
    const points = Float32Array.of(4, 5, 6, 7, 8, 9);
    const first = new Vector3(4, 5, 6).applyMatrix4(matrix);
    movePoints(points, matrix, 1);
    expect(new Vector3().fromArray(points).distanceTo(first)).toBeLessThan(1e-6);
    expect([...points.subarray(3)]).toEqual([7, 8, 9]);
  });
});
