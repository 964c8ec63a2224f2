/**
 * Reads back a file that `write/glb.ts` wrote: one mesh, one primitive, every
 * stream compressed. It is no general reader of glTF.
 */
import { MeshoptDecoder } from 'meshoptimizer';

/** What the rays need of a file. */
export interface GlbMesh {
  /** xyz per vertex, metres. */
  readonly positions: Float64Array;
  /** Three vertex indices a triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
  /** Bytes of the other attributes of four bytes a vertex, by their name in the file. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

interface View {
  readonly extensions: {
    readonly EXT_meshopt_compression: {
      readonly byteOffset: number;
      readonly byteLength: number;
      readonly byteStride: number;
      readonly count: number;
      readonly mode: string;
      readonly filter?: string;
    };
  };
}

interface Json {
  readonly meshes: readonly [{ readonly primitives: readonly [{ readonly attributes: Readonly<Record<string, number>>; readonly indices: number }] }];
  readonly bufferViews: readonly View[];
}

const MAGIC = 0x46546c67;
/** Lengths of the file's head and of a chunk's head, bytes. */
const HEAD = 12;
const CHUNK_HEAD = 8;

/**
 * Decodes a file.
 * @throws Error where it is not of ours
 */
export async function readGlb(file: Uint8Array): Promise<GlbMesh> {
  await MeshoptDecoder.ready;
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < HEAD || head.getUint32(0, true) !== MAGIC) throw new Error('not a GLB file');
  const length = head.getUint32(HEAD, true);
  const text = file.subarray(HEAD + CHUNK_HEAD, HEAD + CHUNK_HEAD + length);
  const { meshes, bufferViews } = JSON.parse(new TextDecoder().decode(text)) as Json;
  const binary = file.subarray(HEAD + CHUNK_HEAD + length + CHUNK_HEAD);
  const { attributes, indices } = meshes[0].primitives[0];
  const stream = (index: number): Uint8Array => {
    const view = bufferViews[index]?.extensions.EXT_meshopt_compression;
    if (!view) throw new Error(`no compressed stream ${index}`);
    const out = new Uint8Array(view.count * view.byteStride);
    const packed = binary.subarray(view.byteOffset, view.byteOffset + view.byteLength);
    MeshoptDecoder.decodeGltfBuffer(out, view.count, view.byteStride, packed, view.mode, view.filter);
    return out;
  };
  const { POSITION, ...others } = attributes;
  if (POSITION === undefined) throw new Error('no positions');
  return {
    positions: Float64Array.from(new Float32Array(stream(POSITION).buffer)),
    triangles: new Uint32Array(stream(indices).buffer),
    bytes: Object.fromEntries(Object.entries(others).map(([name, index]) => [name, stream(index)])),
  };
}
