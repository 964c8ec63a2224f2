import { readFileSync } from 'node:fs';
import type { BufferAttribute, Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { describe, expect, it } from 'vitest';
import { ANATOMY_MANIFEST } from '#content/generated/anatomy-manifest.ts';
import { failureOf, ModelError } from '#scene/glb.ts';
import { readLayerGlb } from '../../../../src/scene/inside/workshop/layerGlb.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const FORMS = ['feminine', 'masculine'] as const;
const LAYERS = ['bones', 'muscles', 'organs', 'nerves-vessels'] as const;

const load = (file: string): Bytes => new Uint8Array(readFileSync(new URL(`../../../../public/${file}`, import.meta.url)));
const smallest = load(ANATOMY_MANIFEST.feminine['nerves-vessels'].file);

/** Another description in the same file. */
function describedAs(bytes: Bytes, change: (text: string) => string): Bytes {
  const length = new DataView(bytes.buffer).getUint32(12, true);
  const text = change(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
  const json = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 4) * 4));
  const out = new Uint8Array(20 + json.length + bytes.length - 20 - length);
  out.set(bytes.subarray(0, 20));
  out.set(json, 20);
  out.set(bytes.subarray(20 + length), 20 + json.length);
  const view = new DataView(out.buffer);
  view.setUint32(8, out.length, true);
  view.setUint32(12, json.length, true);
  return out;
}

function replaced(from: string | RegExp, to: string): Bytes {
  return describedAs(smallest, (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
    return changed;
  });
}

/** The binary part with some bytes made zero. */
function withHole(from: number, to: number): Bytes {
  const out = smallest.slice();
  const json = new DataView(out.buffer).getUint32(12, true);
  return out.fill(0, 28 + json + from, 28 + json + to);
}

describe('a layer file', () => {
  it.each(FORMS.flatMap((form) => LAYERS.map((layer) => [form, layer] as const)))('of the %s body, %s, is read as three reads it', async (form, layer) => {
    const bytes = load(ANATOMY_MANIFEST[form][layer].file);
    const own = await readLayerGlb(bytes);
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes.buffer, '');
    const { geometry } = scene.children[0] as Mesh;
    const same = (mine: ArrayLike<number>, name: string, width: number): number => {
      const theirs = name === 'index' ? geometry.index : (geometry.getAttribute(name) as BufferAttribute);
      if (!theirs || theirs.count * width !== mine.length) return -1;
      let different = 0;
      for (let i = 0; i < mine.length; i++) if (mine[i] !== theirs.getComponent(Math.floor(i / width), i % width)) different++;
      return different;
    };
    expect(same(own.points, 'position', 3)).toBe(0);
    expect(same(own.structures, '_structure', 4)).toBe(0);
    expect(same(own.index, 'index', 1)).toBe(0);
    expect(own.index.length).toBe(ANATOMY_MANIFEST[form][layer].triangles * 3);
  });

  it('may lie anywhere in its buffer', async () => {
    const around = new Uint8Array(smallest.length + 12);
    around.set(smallest, 8);
    const own = await readLayerGlb(around.subarray(8, 8 + smallest.length));
    expect(own.index.length).toBe(ANATOMY_MANIFEST.feminine['nerves-vessels'].triangles * 3);
  });

  it.each<[string, () => Bytes]>([
    ['cut short', () => smallest.slice(0, 4000)],
    ['empty', () => new Uint8Array(0)],
    ['a page instead', () => new TextEncoder().encode('<!doctype html><title>Puncta</title>')],
    ['without its binary part', () => describedAs(smallest.slice(0, 20 + new DataView(smallest.buffer).getUint32(12, true)), (text) => text)],
    ['with a description that is no JSON', () => replaced(/^\{/, '[')],
    ['without a mesh', () => replaced(/"meshes":\[.*?\]\}\]/, '"meshes":[]')],
    ['without structures', () => replaced('"_STRUCTURE"', '"_REGION"')],
    ['with points of another kind', () => replaced('"componentType":5126', '"componentType":5123')],
    ['with colours as points', () => replaced('"type":"VEC3"', '"type":"VEC4"')],
    ['not compressed', () => replaced('"EXT_meshopt_compression":{"buffer":0', '"EXT_other":{"buffer":0')],
    ['with fewer points than it says', () => replaced(/"count":(\d+),"type":"VEC3"/, '"count":7,"type":"VEC3"')],
    ['pointing behind its end', () => replaced(/"byteOffset":0,"byteLength":(\d+)/g, '"byteOffset":9999999,"byteLength":$1')],
    ['with an unknown way of packing', () => replaced('"mode":"TRIANGLES"', '"mode":"STRIPS"')],
    ['damaged on its way', () => withHole(0, 64)],
  ])('is told broken when it is %s', async (_, bytes) => {
    const error = await readLayerGlb(bytes()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    expect(failureOf(error)).toBe('model-broken');
  });
});
