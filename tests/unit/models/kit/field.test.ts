import { describe, expect, it } from 'vitest';
import { ball, blend, cut, plate, roundCone, tube, union } from '../../../../models/kit/field.ts';
import { topologyOf, volumeOf } from '../../../../models/kit/mesh.ts';
import { surfaceNets, taubin } from '../../../../models/kit/surface-nets.ts';

describe('primitives of the field', () => {
  it('measure their distance', () => {
    expect(ball([0, 0, 0, 2]).distance([5, 0, 0])).toBeCloseTo(3, 9);
    const cone = roundCone([0, 0, 0, 2], [10, 0, 0, 1]);
    expect(cone.distance([-4, 0, 0])).toBeCloseTo(2, 9);
    expect(cone.distance([13, 0, 0])).toBeCloseTo(2, 9);
    expect(cone.distance([5, 0, 0])).toBeLessThan(-1.4);
    expect(union([ball([0, 0, 0, 1]), ball([10, 0, 0, 1])]).distance([9.5, 0, 0])).toBeCloseTo(-0.5, 9);
  });
  it('keep a plate as thick as typed', () => {
    const flat = plate(
      [
        [[0, 0, 0, 1], [10, 0, 0, 1]],
        [[0, 0, 10, 1], [10, 0, 10, 1]],
      ],
      { along: 3, across: 3 },
    );
    expect(flat.distance([5, 3, 5])).toBeCloseTo(2, 6);
    expect(flat.distance([5, 0, 5])).toBeCloseTo(-1, 6);
  });
});

describe('a mesh of the field', () => {
  it('is a ball of the right size', () => {
    const mesh = taubin(surfaceNets(ball([1, 2, 3, 10]), 0.8), 3);
    expect(topologyOf(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(volumeOf(mesh) / ((4 / 3) * Math.PI * 1000)).toBeCloseTo(1, 1);
  });
  it('has the handle that a ring has', () => {
    const ring = Array.from({ length: 13 }, (_, i): [number, number, number, number] => [
      10 * Math.cos((i * Math.PI) / 6),
      10 * Math.sin((i * Math.PI) / 6),
      0,
      3,
    ]);
    expect(topologyOf(surfaceNets(tube(ring), 0.8))).toEqual({ closed: true, components: 1, genus: 1 });
  });
  it('joins what is blended and parts what is cut', () => {
    const two = blend(ball([0, 0, 0, 5]), { solid: ball([9, 0, 0, 5]), k: 4 });
    expect(topologyOf(surfaceNets(two, 0.7)).components).toBe(1);
    const neighbour = ball([9, 0, 0, 5]);
    const { positions } = surfaceNets(cut(ball([0, 0, 0, 5]), neighbour, 0.6), 0.5);
    let gap = Infinity;
    for (let i = 0; i < positions.length; i += 3) {
      gap = Math.min(gap, neighbour.distance([positions[i]!, positions[i + 1]!, positions[i + 2]!]));
    }
    expect(gap).toBeGreaterThan(0.3);
  });
});
