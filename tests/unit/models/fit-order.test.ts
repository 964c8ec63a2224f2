/** The checks of the layers' order, on onions of balls: each fault is put in and must be found, by name. */
import { describe, expect, it } from 'vitest';
import { lungs } from '../../../models/anatomy/lungs.ts';
import { clavicle } from '../../../models/anatomy/clavicle.ts';
import { findStructure } from '../../../models/anatomy/index.ts';
import { pleura } from '../../../models/anatomy/pleura.ts';
import type { AnatomyLayer, Structure } from '../../../models/anatomy/types.ts';
import { borderFindings } from '../../../models/fit/borders.ts';
import { chestRays } from '../../../models/fit/chest-rays.ts';
import { chestOf, type Chest } from '../../../models/fit/chest.ts';
import type { Finding } from '../../../models/fit/findings.ts';
import { UNMOVED } from '../../../models/fit/inside-checks.ts';
import { Inside, type Shown } from '../../../models/fit/inside.ts';
import { layerOrderFindings } from '../../../models/fit/layer-order.ts';
import { lidsOf, outwards, Solid } from '../../../models/fit/solid.ts';
import { buildStructure, joined } from '../../../models/kit/build-shape.ts';
import type { Mesh } from '../../../models/kit/mesh.ts';
import type { Vec3 } from '../../../models/kit/vector.ts';

const METRES = 1e-3;
const CENTRE: Vec3 = [-70, 1300, 0];

/** A ball of latitude rings, metres; `upTo`: share of the way from the north pole to the south that is there. */
function ball(radius: number, centre: Vec3 = CENTRE, upTo = 1, isHollow = false): Mesh {
  const [rings, sides] = [24, 32];
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let i = 0; i <= rings; i++) {
    const polar = (Math.PI * upTo * i) / rings;
    for (let j = 0; j < sides; j++) {
      const angle = (2 * Math.PI * (j + 0.31)) / sides;
      positions.push(
        (centre[0] + radius * Math.sin(polar) * Math.cos(angle)) * METRES,
        (centre[1] + radius * Math.cos(polar)) * METRES,
        (centre[2] + radius * Math.sin(polar) * Math.sin(angle)) * METRES,
      );
    }
  }
  for (let i = 0; i < rings; i++) {
    for (let j = 0; j < sides; j++) {
      const [a, b] = [i * sides + j, i * sides + ((j + 1) % sides)];
      const [c, d] = [a + sides, b + sides];
      const faces = [...(i > 0 ? [[a, b, c]] : []), ...(i < rings - 1 || upTo < 1 ? [[b, d, c]] : [])];
      for (const [p, q, r] of faces) triangles.push(...(isHollow ? [p!, r!, q!] : [p!, q!, r!]));
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** What lies between two balls. */
const shell = (inner: number, outer: number, centre?: Vec3): Mesh => joined([ball(outer, centre), ball(inner, centre, 1, true)]);

function shown(id: string, layer: AnatomyLayer, mesh: Mesh): Shown {
  const structure: Structure = { id, name: id, latin: id, layer, group: 'Test', side: 'paired', certainty: 'schematic', source: 'made up', shapes: [] };
  return { structure, mesh };
}

/** Lung, pleura, wall and muscle as an onion; `change` replaces or adds meshes. */
function onion(change: Readonly<Record<string, readonly [AnatomyLayer, Mesh]>> = {}): Chest {
  const layers: Record<string, readonly [AnatomyLayer, Mesh]> = {
    'lung-right': ['organs', ball(50)],
    'pleura-right': ['organs', ball(53)],
    intercostals: ['muscles', shell(56, 60)],
    'pectoralis-major': ['muscles', shell(62, 66)],
    ...change,
  };
  const all = Object.entries(layers).map(([id, [layer, mesh]]) => shown(id, layer, mesh));
  return chestOf(new Inside('right', all, all));
}

const names = (findings: readonly Finding[]): string[] => findings.map(({ structure, what }) => `${structure}: ${what.replace(/[\d.]+ mm/, '_ mm')}`).sort();

describe('the order of the layers', () => {
  it('has nothing to say about an onion, and sees it all', () => {
    const chest = onion();
    expect(layerOrderFindings(chest)).toEqual([]);
    const { findings, rays, complete } = chestRays(chest);
    expect(findings).toEqual([]);
    expect(rays).toBeGreaterThan(200);
    expect(complete).toBe(rays);
  });

  it('finds a lung that leaves the pleura, with place and amount', () => {
    const findings = layerOrderFindings(onion({ 'lung-right': ['organs', ball(50, [-78, 1300, 0])], intercostals: ['muscles', shell(64, 68)], 'pectoralis-major': ['muscles', shell(70, 74)] }));
    expect(names(findings)).toEqual(['lung-right: _ mm outside pleura-right']);
    expect(findings[0]!.what).toMatch(/^[45]\.\d mm/);
    expect(findings[0]!.at[0]).toBeLessThan(-125);
  });

  it('finds a rib, a vessel and a muscle in pleura and lung, but leaves the bronchi their way in', () => {
    const spot = ball(4, [-70, 1300, 52]);
    const chest = onion({ 'rib-3': ['bones', spot], 'subclavian-artery': ['nerves-vessels', spot], 'scalenus-anterior': ['muscles', ball(3, [-120.5, 1300, 0])], trachea: ['organs', spot] });
    expect(names(layerOrderFindings(chest))).toEqual([
      'rib-3: reaches _ mm into lung-right',
      'rib-3: reaches _ mm into pleura-right',
      'scalenus-anterior: reaches _ mm into lung-right',
      'scalenus-anterior: reaches _ mm into pleura-right',
      'subclavian-artery: reaches _ mm into lung-right',
      'subclavian-artery: reaches _ mm into pleura-right',
    ]);
  });

  it('finds a pleura that has left the cage', () => {
    const findings = layerOrderFindings(onion({ intercostals: ['muscles', shell(56, 60, [-85, 1300, 0])] }));
    expect(names(findings)).toContain('pleura-right: outside the cage: _ mm beyond intercostals');
  });

  it('finds along rays a muscle on the inner side of the ribs, and a lung without pleura in front', () => {
    const behind = chestRays(onion({ intercostals: ['muscles', shell(62, 66)], 'pectoralis-major': ['muscles', shell(55, 58)] }));
    expect(names(behind.findings)).toEqual(['pectoralis-major: _ mm behind intercostals']);
    const bare = chestRays(onion({ 'pleura-right': ['organs', ball(53, CENTRE, 0.4)] }));
    expect(names(bare.findings)).toEqual(['lung-right: no pleura-right in front of it']);
  });

  it('lets the lung hang over the open floor of the pleura', () => {
    const sac: readonly ['organs', Mesh] = ['organs', ball(53, CENTRE, 0.8)];
    expect(names(layerOrderFindings(onion({ 'pleura-right': sac })))).toEqual([]);
    expect(names(layerOrderFindings(onion({ 'pleura-right': sac, 'lung-right': ['organs', ball(50, [-75, 1300, 0])] })))).toEqual(['lung-right: _ mm outside pleura-right']);
  });
});

describe('a solid', () => {
  const inMillimetres = (mesh: Mesh): Mesh => ({ ...mesh, positions: mesh.positions.map((value) => value * 1000) });

  it('holds what any of its overlapping pieces holds', () => {
    const solid = new Solid(inMillimetres(joined([ball(10), ball(10, [-60, 1300, 0])])));
    expect([[-70, 1300, 0], [-65, 1300, 0], [-60, 1300, 1], [-65, 1309.5, 0], [-49, 1300, 0]].map((point) => solid.holds(point as unknown as Vec3))).toEqual([true, true, true, false, false]);
    expect(solid.distance([-70, 1320, 0], 30)).toBeCloseTo(10, 1);
    expect(solid.distance([-70, 1320, 0], 5)).toBe(5);
  });

  it('is closed by lids, which are not near to anything', () => {
    const cup = outwards(inMillimetres(ball(20, CENTRE, 0.5)));
    const solid = new Solid(cup, lidsOf(cup));
    expect([solid.holds([-70, 1310, 0]), solid.holds([-70, 1290, 0])]).toEqual([true, false]);
    expect(solid.distance([-70, 1301, 0], 30)).toBeGreaterThan(15);
    expect(lidsOf(inMillimetres(joined([ball(20)])))).toBeUndefined();
  });
});

describe('the borders of pleura and lung', () => {
  const tables = [...pleura, ...lungs, ...clavicle].map((structure): Shown => ({ structure, mesh: buildStructure(structure, { find: findStructure }) }));
  const raised = (by: number): Shown[] =>
    tables.map(({ structure, mesh }) => ({ structure, mesh: structure.id === 'clavicle' ? mesh : { ...mesh, positions: mesh.positions.map((value, i) => (i % 3 === 1 ? value + by * METRES : value)) } }));

  it.each(['right', 'left'] as const)('keep to their ribs and stand above the clavicle on the %s', (half) => {
    expect(borderFindings(chestOf(new Inside(half, tables, tables)), UNMOVED)).toEqual([]);
  });

  it('are found where they are too high, each by its rib', () => {
    const found = borderFindings(chestOf(new Inside('right', raised(22), tables)), UNMOVED);
    expect(found.map(({ what }) => what.replace(/[\d.]+ mm/, '_ mm'))).toEqual([
      'ends _ mm above rib 8 in the midclavicular line',
      'ends _ mm above rib 10 in the midaxillary line',
      'ends _ mm above rib 12 in the middle of the twelfth rib',
      'ends _ mm above rib 6 in the midclavicular line',
      'ends _ mm above rib 8 in the midaxillary line',
      'ends _ mm above rib 10 in the shoulder-blade line',
      'its dome is _ mm above the medial third of the clavicle (20 to 40 in the reference\'s size)',
      'its dome is _ mm above the medial third of the clavicle (20 to 40 in the reference\'s size)',
    ]);
  });
});
