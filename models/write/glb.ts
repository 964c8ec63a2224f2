/**
 * Writes a packed mesh as GLB: one mesh, one primitive, meshopt compressed.
 *
 * glTF 2.0 with EXT_meshopt_compression and KHR_mesh_quantization. Positions are
 * floats in metres for the reader (the exponential filter stores whole numbers),
 * so that no node transform stands between the file and its coordinates.
 */
import { MeshoptEncoder } from 'meshoptimizer';
import { POSITION_BITS, type PackedMesh } from './packed-mesh.ts';

/** What the file says about itself. */
export interface GlbInfo {
  /** Scene and node name. */
  readonly name: string;
  readonly copyright: string;
}

const FLOAT = 5126;
const BYTE = 5120;
const UNSIGNED_BYTE = 5121;
const UNSIGNED_INT = 5125;
const ARRAY_BUFFER = 34962;
const ELEMENT_ARRAY_BUFFER = 34963;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;

/** One buffer view before compression. */
export interface Stream {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly stride: number;
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES';
  readonly filter?: 'EXPONENTIAL';
  readonly accessor: Readonly<Record<string, unknown>>;
}

/** Names of the mesh and of its attributes, in the order of the streams; the last stream is the triangles. */
export interface Layout {
  readonly mesh: string;
  readonly attributes: readonly string[];
}

/** Sorts triangles and vertices for compression, encodes, and wraps. Deterministic. */
export async function writeGlb(mesh: PackedMesh, info: GlbInfo): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  return encodeGlb(toStreams(mesh), { mesh: 'skin', attributes: ['POSITION', 'NORMAL', '_REGION', '_SHADE'] }, info);
}

/** Encodes streams into a file of one mesh with one primitive. Call when the encoder is ready. */
export function encodeGlb(streams: readonly Stream[], layout: Layout, info: GlbInfo): Uint8Array {
  const compressed = streams.map((stream) => MeshoptEncoder.encodeGltfBuffer(stream.bytes, stream.count, stream.stride, stream.mode));

  const views: object[] = [];
  const parts: Uint8Array[] = [];
  let packedAt = 0;
  let plainAt = 0;
  streams.forEach((stream, i) => {
    const data = compressed[i]!;
    views.push({
      buffer: 1,
      byteOffset: plainAt,
      byteLength: stream.count * stream.stride,
      ...(stream.mode === 'ATTRIBUTES' ? { byteStride: stream.stride } : {}),
      target: stream.mode === 'ATTRIBUTES' ? ARRAY_BUFFER : ELEMENT_ARRAY_BUFFER,
      extensions: {
        EXT_meshopt_compression: {
          buffer: 0,
          byteOffset: packedAt,
          byteLength: data.length,
          byteStride: stream.stride,
          count: stream.count,
          mode: stream.mode,
          ...(stream.filter ? { filter: stream.filter } : {}),
        },
      },
    });
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4);
    padded.set(data);
    parts.push(padded);
    packedAt += padded.length;
    plainAt += stream.count * stream.stride;
  });

  const json = {
    asset: { version: '2.0', generator: 'Puncta models', copyright: info.copyright },
    extensionsUsed: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
    extensionsRequired: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ name: info.name, nodes: [0] }],
    nodes: [{ name: info.name, mesh: 0 }],
    meshes: [
      {
        name: layout.mesh,
        primitives: [{ attributes: Object.fromEntries(layout.attributes.map((name, i) => [name, i])), indices: layout.attributes.length }],
      },
    ],
    accessors: streams.map((stream, bufferView) => ({ bufferView, ...stream.accessor })),
    bufferViews: views,
    buffers: [
      { byteLength: packedAt },
      { byteLength: plainAt, extensions: { EXT_meshopt_compression: { fallback: true } } },
    ],
  };
  return joinChunks(JSON.stringify(json), parts);
}

/** The five streams of the file, vertices in the order that triangles first use them. */
function toStreams(mesh: PackedMesh): Stream[] {
  const triangles = mesh.triangles.slice();
  const [place, count] = MeshoptEncoder.reorderMesh(triangles, true, true);
  const positions = new Int32Array(count * 3);
  const normals = new Int8Array(count * 4);
  const region = new Uint8Array(count * 4);
  const shade = new Uint8Array(count * 4);
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (let v = 0; v < place.length; v++) {
    const to = place[v]!;
    if (to >= count) continue;
    for (let axis = 0; axis < 3; axis++) {
      const value = mesh.positions[3 * v + axis]!;
      min[axis] = Math.min(min[axis]!, value / 2 ** POSITION_BITS);
      max[axis] = Math.max(max[axis]!, value / 2 ** POSITION_BITS);
      // The exponential filter: exponent in the top byte, whole number in the other three.
      positions[3 * to + axis] = (-POSITION_BITS << 24) | (value & 0xffffff);
      normals[4 * to + axis] = mesh.normals[3 * v + axis]!;
    }
    region.set(mesh.region.subarray(4 * v, 4 * v + 4), 4 * to);
    shade.set(mesh.shade.subarray(2 * v, 2 * v + 2), 4 * to);
  }
  const vertices = (bytes: ArrayBufferView, stride: number, accessor: object): Stream => ({
    bytes: new Uint8Array(bytes.buffer),
    count,
    stride,
    mode: 'ATTRIBUTES',
    accessor: { count, ...accessor },
  });
  return [
    { ...vertices(positions, 12, { type: 'VEC3', componentType: FLOAT, min, max }), filter: 'EXPONENTIAL' },
    vertices(normals, 4, { type: 'VEC3', componentType: BYTE, normalized: true }),
    vertices(region, 4, { type: 'VEC4', componentType: UNSIGNED_BYTE }),
    vertices(shade, 4, { type: 'VEC4', componentType: UNSIGNED_BYTE }),
    {
      bytes: new Uint8Array(triangles.buffer),
      count: triangles.length,
      stride: 4,
      mode: 'TRIANGLES',
      accessor: { count: triangles.length, type: 'SCALAR', componentType: UNSIGNED_INT },
    },
  ];
}

/** GLB: a header, then the JSON chunk padded with spaces, then the binary chunk. */
function joinChunks(json: string, parts: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(json);
  const textLength = Math.ceil(text.length / 4) * 4;
  const binLength = parts.reduce((sum, part) => sum + part.length, 0);
  const out = new Uint8Array(12 + 8 + textLength + 8 + binLength);
  const view = new DataView(out.buffer);
  const words = [0x46546c67, 2, out.length, textLength, JSON_CHUNK];
  words.forEach((word, i) => view.setUint32(i * 4, word, true));
  out.fill(0x20, 20, 20 + textLength);
  out.set(text, 20);
  view.setUint32(20 + textLength, binLength, true);
  view.setUint32(24 + textLength, BIN_CHUNK, true);
  let at = 28 + textLength;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
