import { describe, expect, it } from 'vitest';
import { REGION_BASES, REGION_IDS } from '#content/ids.ts';
import type { Ray } from '#content/checks/beneath.ts';
import { castBody, type BodyFiles } from '../../../models/beneath/cast.ts';
import { beneathOf } from '../../../models/beneath/order.ts';
import { measureSkin, spread } from '../../../models/beneath/places.ts';
import { readGlb, type GlbMesh } from '../../../models/beneath/read-glb.ts';
import { packLayer } from '../../../models/layers/pack-layer.ts';
import { writeLayer } from '../../../models/layers/write-layer.ts';

/** The six faces of a box, each a grid of squares facing outwards, with a byte for its mark. */
function box(low: readonly number[], high: readonly number[], cells: number, mark: (face: number) => number): GlbMesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  const marks: number[] = [];
  for (let face = 0; face < 6; face++) {
    const axis = face >> 1;
    const isFar = face % 2 === 1;
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    const first = positions.length / 3;
    for (let i = 0; i <= cells; i++) {
      for (let j = 0; j <= cells; j++) {
        const point = [0, 0, 0];
        point[axis] = (isFar ? high : low)[axis]!;
        point[u] = low[u]! + ((high[u]! - low[u]!) * i) / cells;
        point[v] = low[v]! + ((high[v]! - low[v]!) * j) / cells;
        positions.push(...point);
        marks.push(mark(face), 0, 0, 0);
      }
    }
    for (let i = 0; i < cells; i++) {
      for (let j = 0; j < cells; j++) {
        const a = first + i * (cells + 1) + j;
        const [b, c, d] = [a + cells + 1, a + cells + 2, a + 1];
        triangles.push(...(isFar ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
      }
    }
  }
  const bytes = Uint8Array.from(marks);
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), bytes: { _REGION: bytes, _STRUCTURE: bytes } };
}

const merged = (...meshes: readonly GlbMesh[]): GlbMesh => {
  const offsets = meshes.map((_, i) => meshes.slice(0, i).reduce((sum, { positions }) => sum + positions.length / 3, 0));
  const bytes = Uint8Array.from(meshes.flatMap((mesh) => [...mesh.bytes['_STRUCTURE']!]));
  return {
    positions: Float64Array.from(meshes.flatMap(({ positions }) => [...positions])),
    triangles: Uint32Array.from(meshes.flatMap(({ triangles }, i) => [...triangles].map((v) => v + offsets[i]!))),
    bytes: { _STRUCTURE: bytes },
  };
};

/** A body of 40 cm, 20 cm thick; its back is the right scapula region, its front the sternum. */
const scapula = REGION_IDS.indexOf('scapula-right');
const sternum = REGION_IDS.indexOf('sternum');
const skin = box([-0.2, 0, -0.1], [0.2, 0.4, 0.1], 12, (face) => (face === 4 ? scapula : sternum));
/** On the right a plate behind another one; on the midline a block in front. */
const files: BodyFiles = {
  skin,
  inner: [
    {
      ids: ['infraspinatus', 'scapula', 'sternum-body'],
      isPaired: (id) => id !== 'sternum-body',
      mesh: merged(
        box([-0.19, 0.2, -0.08], [-0.001, 0.39, -0.07], 3, () => 0),
        box([-0.19, 0.01, -0.05], [-0.001, 0.39, -0.04], 3, () => 1),
        box([-0.05, 0.01, 0.07], [0.05, 0.39, 0.08], 3, () => 2),
      ),
    },
  ],
};

describe('places on the skin', () => {
  const measured = measureSkin(skin);
  const back = Array.from({ length: measured.count }, (_, t) => t).filter((t) => measured.centres[3 * t + 2]! < -0.0999);

  it('are spread over all of it, stand for all of it, and look inwards', () => {
    const places = spread(measured, back, 40);
    expect(places).toHaveLength(40);
    expect(places.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    for (const quarter of [[-1, -1], [-1, 1], [1, -1], [1, 1]] as const) {
      const own = places.filter(({ point }) => point[0] * quarter[0] > 0 && (point[1] - 0.2) * quarter[1] > 0);
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(0.15);
    }
    for (const { inwards } of places) expect(inwards[2]).toBeCloseTo(1);
  });

  it('are the same each time, and no more than there are triangles', () => {
    expect(spread(measured, back, 40)).toEqual(spread(measured, back, 40));
    expect(spread(measured, back.slice(0, 3), 40)).toHaveLength(3);
    expect(spread(measured, [], 40)).toEqual([]);
  });
});

describe('rays', () => {
  const rays = castBody(files);

  it('meet structures in their order, each once', () => {
    const through = rays.scapula.filter(({ met }) => met.some(({ id }) => id === 'infraspinatus'));
    expect(through.length).toBeGreaterThan(10);
    for (const { met } of through) {
      expect(met.slice(0, 2).map(({ id }) => id)).toEqual(['infraspinatus', 'scapula']);
      expect(new Set(met.map(({ id }) => id)).size).toBe(met.length);
      expect(met[0]!.through).toBeGreaterThan(0.05);
      expect(met.at(-1)!.through).toBeLessThan(1);
    }
  });

  it('meet of a pair only their own side', () => {
    for (const { met } of rays.scapula) for (const { id, side } of met) expect(side).toBe(id === 'sternum-body' ? null : 'right');
  });

  it('tell which side of a midline region a pair lies on', () => {
    const sides = new Set(rays.sternum.flatMap(({ met }) => met.filter(({ id }) => id === 'scapula').map(({ side }) => side)));
    expect(sides).toEqual(new Set(['right', 'left']));
  });

  it('are none where a body lacks the region', () => {
    expect(REGION_BASES.filter((base) => rays[base].length > 0)).toEqual(['sternum', 'scapula']);
  });
});

describe('what lies beneath a region', () => {
  const ray = (weight: number, side: Ray['side'], ...ids: readonly string[]): Ray =>
    ({ weight, side, met: ids.map((id, i) => ({ id, side, through: 0.1 * (i + 1) })) }) as Ray;

  it('is ordered as most rays that meet both say, even against the mean way', () => {
    const rays = [
      ray(0.3, null, 'rib-5', 'lung-left'),
      ray(0.1, null, 'scapula', 'subscapularis', 'serratus-anterior', 'rib-5', 'lung-left'),
      ray(0.6, null, 'lung-left'),
    ];
    expect(beneathOf(rays).map(({ id }) => id)).toEqual(['scapula', 'subscapularis', 'serratus-anterior', 'rib-5', 'lung-left']);
  });

  it('has the share of the region, or of the one side', () => {
    const rays = [ray(0.25, 'right', 'rib-5', 'liver'), ray(0.25, 'right', 'rib-5'), ray(0.5, 'left', 'rib-5')];
    expect(beneathOf(rays)).toEqual([
      { id: 'rib-5', share: 100 },
      { id: 'liver', share: 50, side: 'right' },
    ]);
  });

  it('leaves out what hardly any ray meets, and the far half', () => {
    const far = { ...ray(0.5, null), met: [{ id: 'heart', side: null, through: 0.6 }] } as Ray;
    expect(beneathOf([ray(0.46, null, 'rib-5'), ray(0.04, null, 'scapula'), far])).toEqual([{ id: 'rib-5', share: 46 }]);
  });
});

describe('a written file', () => {
  it('is read back', async () => {
    const shape = box([-0.1, 0, 0], [-0.05, 0.1, 0.1], 2, () => 0);
    const structure = { id: 'trial', name: 'Trial', latin: 'Trial', layer: 'bones', group: 'Trial', side: 'paired', certainty: 'schematic', source: 'Trial', shapes: [] } as never;
    const packed = packLayer([{ structure, mesh: { positions: shape.positions, triangles: shape.triangles } }]);
    const read = await readGlb(await writeLayer(packed, { name: 'bones', copyright: 'nobody' }));
    expect(read.triangles.length).toBe(packed.triangles.length);
    expect([...read.positions]).toEqual([...packed.positions].map((value) => value / 2 ** 13));
    expect(read.bytes['_STRUCTURE']).toEqual(packed.marks);
    await expect(readGlb(new TextEncoder().encode('<!doctype html><html></html>'))).rejects.toThrow('not a GLB');
  });
});
