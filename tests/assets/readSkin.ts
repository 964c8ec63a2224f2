/** Reads a shipped body without any engine: GLB container, meshopt streams, typed arrays. */
import { readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'meshoptimizer';

interface Compression {
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

interface GltfJson {
  readonly asset: { readonly copyright?: string };
  readonly nodes: readonly { readonly name: string; readonly mesh: number }[];
  readonly meshes: readonly {
    readonly name: string;
    readonly primitives: readonly { readonly attributes: Readonly<Record<string, number>>; readonly indices: number }[];
  }[];
  readonly accessors: readonly { readonly bufferView: number; readonly count: number }[];
  readonly bufferViews: readonly {
    readonly byteStride?: number;
    readonly extensions: { readonly EXT_meshopt_compression: Compression };
  }[];
}

/** A shipped skin, decoded. Vertices at region borders appear once per region. */
export interface Skin {
  readonly json: GltfJson;
  readonly bytes: Uint8Array;
  /** xyz, metres. */
  readonly positions: Float32Array;
  /** Four bytes a vertex: x, y, z times 127 and padding. */
  readonly normals: Int8Array;
  /** Four bytes a vertex: region, neighbour, border distance in 0.2 mm, occlusion. */
  readonly region: Uint8Array;
  /** Four bytes a vertex: curvature, gaze, 0, 0. */
  readonly shade: Uint8Array;
  readonly triangles: Uint32Array;
  /** The same model as glTF without compression, for the validator: JSON and its one buffer. */
  readonly plain: { readonly json: string; readonly buffer: Uint8Array };
}

const HEADER = 20;

export async function readSkin(path: string): Promise<Skin> {
  await MeshoptDecoder.ready;
  const bytes = new Uint8Array(readFileSync(path));
  const view = new DataView(bytes.buffer);
  const jsonLength = view.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, HEADER + jsonLength))) as GltfJson;
  const binary = bytes.subarray(HEADER + jsonLength + 8);
  const streams = json.bufferViews.map(({ extensions: { EXT_meshopt_compression: c } }) => {
    const out = new Uint8Array(c.count * c.byteStride);
    MeshoptDecoder.decodeGltfBuffer(out, c.count, c.byteStride, binary.subarray(c.byteOffset, c.byteOffset + c.byteLength), c.mode, c.filter);
    return out;
  });
  const primitive = json.meshes[0]!.primitives[0]!;
  const stream = (accessor: number) => streams[json.accessors[accessor]!.bufferView]!.buffer;
  return {
    json,
    bytes,
    positions: new Float32Array(stream(primitive.attributes['POSITION']!)),
    normals: new Int8Array(stream(primitive.attributes['NORMAL']!)),
    region: new Uint8Array(stream(primitive.attributes['_REGION']!)),
    shade: new Uint8Array(stream(primitive.attributes['_SHADE']!)),
    triangles: new Uint32Array(stream(primitive.indices)),
    plain: uncompressed(json, streams),
  };
}

/** The validator knows nothing of meshopt: the same accessors over plain data let it look at every number. */
function uncompressed(json: GltfJson, streams: readonly Uint8Array[]): Skin['plain'] {
  const buffer = new Uint8Array(streams.reduce((sum, stream) => sum + stream.length, 0));
  let at = 0;
  const bufferViews = json.bufferViews.map((view, i) => {
    const byteOffset = at;
    buffer.set(streams[i]!, at);
    at += streams[i]!.length;
    return { ...view, extensions: undefined, buffer: 0, byteOffset };
  });
  const plain = {
    ...json,
    extensionsUsed: ['KHR_mesh_quantization'],
    extensionsRequired: ['KHR_mesh_quantization'],
    bufferViews,
    buffers: [{ byteLength: buffer.length, uri: 'plain.bin' }],
  };
  return { json: JSON.stringify(plain), buffer };
}
