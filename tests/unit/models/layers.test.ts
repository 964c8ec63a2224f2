import { MeshoptDecoder } from 'meshoptimizer';
import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../models/anatomy/types.ts';
import { buildStructure } from '../../../models/kit/build-shape.ts';
import { LAYER_BITS, packLayer } from '../../../models/layers/pack-layer.ts';
import { writeLayer } from '../../../models/layers/write-layer.ts';
import { writeAnatomyManifest } from '../../../models/layers/write-manifest.ts';

function muscle(id: string, x: number, side: Structure['side']): Structure {
  return {
    id, side,
    name: id, latin: id, layer: 'muscles', group: "Trial's group", certainty: 'schematic', source: 'Made up',
    shapes: [
      {
        kind: 'loft', rings: 10, sides: 8,
        stations: [
          { centre: [x, 1000, 0], halfMajor: 4, halfMinor: 3, major: [1, 0, 0] },
          { centre: [x, 1100, 10], halfMajor: 15, halfMinor: 8 },
          { centre: [x, 1200, 0], halfMajor: 4, halfMinor: 3 },
        ],
      },
    ],
  };
}

const structures = [muscle('one', -60, 'paired'), muscle('two', 0, 'midline')];
const packed = packLayer(structures.map((structure) => ({ structure, mesh: buildStructure(structure, { find: () => undefined }) })));

describe('a packed layer', () => {
  it('has its structures one after the other', () => {
    const [one, two] = packed.structures;
    expect(two!.firstTriangle).toBe(one!.triangles);
    expect(packed.triangles.length / 3).toBe(one!.triangles + two!.triangles);
    packed.triangles.forEach((vertex, i) => expect(packed.marks[4 * vertex]).toBe(i / 3 < one!.triangles ? 0 : 1));
    expect(one!.centre[0]).toBeCloseTo(-0.06, 2);
    expect(two!.radius).toBeGreaterThan(0.1);
  });

  it('keeps u from origin to insertion', () => {
    for (let v = 0; v < packed.structures[0]!.vertices; v++) {
      const height = packed.positions[3 * v + 1]! / 2 ** LAYER_BITS;
      expect(packed.marks[4 * v + 1]! / 255).toBeCloseTo(Math.min(Math.max((height - 1) / 0.2, 0), 1), 1);
    }
  });

  it('is a valid file that says the same', async () => {
    const glb = await writeLayer(packed, { name: 'muscles', copyright: 'nobody' });
    const report = await validateBytes(glb);
    expect(report.issues.numErrors).toBe(0);
    const view = new DataView(glb.buffer);
    const length = view.getUint32(12, true);
    const json = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + length)));
    expect(json.meshes[0]).toMatchObject({ name: 'muscles', primitives: [{ attributes: { POSITION: 0, _STRUCTURE: 1 }, indices: 2 }] });
    const stream = json.bufferViews[0].extensions.EXT_meshopt_compression;
    await MeshoptDecoder.ready;
    const target = new Uint8Array(stream.count * stream.byteStride);
    const start = 28 + length + stream.byteOffset;
    MeshoptDecoder.decodeGltfBuffer(target, stream.count, stream.byteStride, glb.subarray(start, start + stream.byteLength), stream.mode, stream.filter);
    const floats = new Float32Array(target.buffer);
    packed.positions.forEach((value, i) => expect(floats[i]).toBe(value / 2 ** LAYER_BITS));
  });

  it('is told to the app', async () => {
    const glb = await writeLayer(packed, { name: 'muscles', copyright: 'nobody' });
    const text = writeAnatomyManifest(structures, [{ form: 'feminine', layer: 'muscles', file: 'models/feminine-muscles.glb', packed, glb }], () => '90000000');
    expect(text).toContain("group: 'Trial\\'s group'");
    expect(text).toContain(`drawn: ${2 * packed.structures[0]!.triangles + packed.structures[1]!.triangles}`);
  });
});
