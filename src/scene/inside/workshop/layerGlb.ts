/**
 * Reads the one kind of GLB that a layer's file is: one primitive, compressed
 * by EXT_meshopt_compression. three's loader would read it too, at ten times
 * the code, and not without three.
 */
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { checkGlb, ModelError } from '../../glb.ts';

/** What a layer's file holds: one side of what is paired, all of what is not. */
export interface FileMesh {
  /** Metres, three numbers a vertex. */
  readonly points: Float32Array<ArrayBuffer>;
  /** Four bytes a vertex: x = structure, y = along the fibre, z = across, w = how closed in (0..127). */
  readonly structures: Uint8Array<ArrayBuffer>;
  /** Triangles, three vertices each. */
  readonly index: Uint32Array<ArrayBuffer>;
}

/** glTF 2.0: 4.4.3, chunk types. */
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;
/** glTF 2.0: 3.6.2.2, component types. */
const BYTE = 5121;
const SHORT = 5123;
const INT = 5125;
const FLOAT = 5126;
const BYTES_OF: Readonly<Record<number, number>> = { [BYTE]: 1, [SHORT]: 2, [INT]: 4, [FLOAT]: 4 };

interface Accessor {
  readonly bufferView: number;
  readonly count: number;
  readonly type: string;
  readonly componentType: number;
}

interface Compression {
  readonly buffer: number;
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

interface Gltf {
  readonly meshes: readonly { readonly primitives: readonly { readonly attributes: Readonly<Record<string, number>>; readonly indices: number }[] }[];
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly { readonly extensions?: { readonly EXT_meshopt_compression?: Compression } }[];
}

function broken(why: string, cause?: unknown): ModelError {
  return new ModelError('model-broken', `not a layer of the body: ${why}`, { cause });
}

interface Chunks {
  readonly gltf: Gltf;
  readonly binary: Uint8Array<ArrayBuffer>;
}

/** How an attribute must lie in the file; `width` in components. */
interface Layout {
  readonly type: string;
  readonly components: readonly number[];
  readonly width: number;
}

/** The file's description and its binary part. @throws ModelError 'model-broken' */
function chunksOf(bytes: Uint8Array<ArrayBuffer>): Chunks {
  checkGlb(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let gltf: Gltf | undefined;
  let binary: Uint8Array<ArrayBuffer> | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at, true);
    const type = view.getUint32(at + 4, true);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (chunk.length !== length) throw broken('a chunk is cut short');
    if (type === JSON_CHUNK) gltf ??= JSON.parse(new TextDecoder().decode(chunk)) as Gltf;
    if (type === BINARY_CHUNK) binary ??= chunk;
    at += 8 + length;
  }
  if (!gltf || !binary) throw broken('a chunk is missing');
  return { gltf, binary };
}

/** An accessor's bytes, decompressed. @throws ModelError 'model-broken' */
function decode({ gltf, binary }: Chunks, number: number | undefined, wanted: Layout): { buffer: ArrayBuffer; componentType: number } {
  const accessor = gltf.accessors[number ?? -1];
  const packed = gltf.bufferViews[accessor?.bufferView ?? -1]?.extensions?.EXT_meshopt_compression;
  if (!accessor || !packed) throw broken('an attribute is missing or not compressed');
  const { type, componentType, count } = accessor;
  if (type !== wanted.type || !wanted.components.includes(componentType)) throw broken(`${type} of ${componentType}`);
  const { byteOffset = 0, byteLength, byteStride } = packed;
  if (byteStride !== wanted.width * (BYTES_OF[componentType] ?? 0) || packed.count !== count) throw broken('an attribute of another layout');
  const source = binary.subarray(byteOffset, byteOffset + byteLength);
  if (source.length !== byteLength) throw broken('an attribute is cut short');
  const target = new Uint8Array(count * byteStride);
  MeshoptDecoder.decodeGltfBuffer(target, count, byteStride, source, packed.mode, packed.filter);
  return { buffer: target.buffer, componentType };
}

function read(bytes: Uint8Array<ArrayBuffer>): FileMesh {
  const chunks = chunksOf(bytes);
  const primitive = chunks.gltf.meshes[0]?.primitives[0];
  if (!primitive) throw broken('no mesh');
  const { POSITION, _STRUCTURE } = primitive.attributes;
  const points = new Float32Array(decode(chunks, POSITION, { type: 'VEC3', components: [FLOAT], width: 3 }).buffer);
  const structures = new Uint8Array(decode(chunks, _STRUCTURE, { type: 'VEC4', components: [BYTE], width: 4 }).buffer);
  const corners = decode(chunks, primitive.indices, { type: 'SCALAR', components: [SHORT, INT], width: 1 });
  const index = corners.componentType === INT ? new Uint32Array(corners.buffer) : Uint32Array.from(new Uint16Array(corners.buffer));
  const vertices = points.length / 3;
  if (structures.length !== vertices * 4) throw broken('attributes of different lengths');
  if (index.length % 3 !== 0 || index.some((vertex) => vertex >= vertices)) throw broken('a triangle without a vertex');
  return { points, structures, index };
}

/**
 * Reads a layer's file.
 * @throws ModelError 'model-broken' whatever is wrong with the file
 * @throws Error when the decoder itself cannot start (no WebAssembly)
 */
export async function readLayerGlb(bytes: Uint8Array<ArrayBuffer>): Promise<FileMesh> {
  // Without WebAssembly there is nothing to wait for, and nothing else of the decoder.
  if (!MeshoptDecoder.supported) throw new Error('The decoder needs WebAssembly.');
  await MeshoptDecoder.ready;
  try {
    return read(bytes);
  } catch (cause) {
    throw cause instanceof ModelError ? cause : broken('it does not parse', cause);
  }
}
