/**
 * Writes a packed layer as GLB: POSITION (metres) and _STRUCTURE (four bytes a
 * vertex: index, u, v, how closed in). Normals are left to the app: from an indexed mesh
 * they cost a few milliseconds there and a quarter of the file here.
 */
import { MeshoptEncoder } from 'meshoptimizer';
import { encodeGlb, type GlbInfo, type Stream } from '../write/glb.ts';
import { LAYER_BITS, type PackedLayer } from './pack-layer.ts';

const FLOAT = 5126;
const UNSIGNED_BYTE = 5121;
const UNSIGNED_INT = 5125;

/** The file's bytes. Deterministic. */
export async function writeLayer(layer: PackedLayer, info: GlbInfo): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const count = layer.positions.length / 3;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  // The exponential filter: exponent in the top byte, whole number in the other three.
  const positions = layer.positions.map((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value / 2 ** LAYER_BITS);
    high[i % 3] = Math.max(high[i % 3]!, value / 2 ** LAYER_BITS);
    return (-LAYER_BITS << 24) | (value & 0xffffff);
  });
  const streams: Stream[] = [
    {
      bytes: new Uint8Array(positions.buffer),
      count,
      stride: 12,
      mode: 'ATTRIBUTES',
      filter: 'EXPONENTIAL',
      accessor: { count, type: 'VEC3', componentType: FLOAT, min: low, max: high },
    },
    { bytes: layer.marks, count, stride: 4, mode: 'ATTRIBUTES', accessor: { count, type: 'VEC4', componentType: UNSIGNED_BYTE } },
    {
      bytes: new Uint8Array(layer.triangles.buffer),
      count: layer.triangles.length,
      stride: 4,
      mode: 'TRIANGLES',
      accessor: { count: layer.triangles.length, type: 'SCALAR', componentType: UNSIGNED_INT },
    },
  ];
  return encodeGlb(streams, { mesh: info.name, attributes: ['POSITION', '_STRUCTURE'] }, info);
}
