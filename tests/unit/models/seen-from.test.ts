import { describe, expect, it } from 'vitest';
import type { AnatomyLayer, Structure } from '../../../models/anatomy/types.ts';
import type { Fitted } from '../../../models/layers/pack-layer.ts';
import { countSeen, seenDigits } from '../../../models/layers/seen-from.ts';

/** A closed box, metres. */
function box(id: string, layer: AnatomyLayer, side: Structure['side'], [x, y, z]: readonly number[], [dx, dy, dz]: readonly number[]): Fitted {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [x! + (i & 1 ? dx! : -dx!), y! + (i & 2 ? dy! : -dy!), z! + (i & 4 ? dz! : -dz!)]);
  const faces = [[0, 1, 3, 2], [4, 5, 7, 6], [0, 1, 5, 4], [2, 3, 7, 6], [0, 2, 6, 4], [1, 3, 7, 5]];
  const triangles = Uint32Array.from(faces.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!]));
  return { structure: { id, layer, side } as Structure, mesh: { positions: Float64Array.from(corners), triangles } };
}

const FRONT = 0;
const LEFT = 2;
const BACK = 4;
const RIGHT = 6;

describe('from where a structure is seen', () => {
  const wall = box('wall', 'bones', 'midline', [0, 1, 0], [0.3, 0.3, 0.01]);

  it('is counted in pixels from eight sides, and hidden by bone before it', () => {
    const organ = box('organ', 'organs', 'midline', [0, 1, -0.1], [0.05, 0.05, 0.05]);
    const seen = countSeen([wall, organ]).get('organ')!;
    expect(seen).toHaveLength(8);
    expect(seen[FRONT]).toBe(0);
    // A face of 10 by 10 cm at 3 mm a pixel.
    expect(seen[BACK]).toBeGreaterThan(0.9 * (100 / 3) ** 2);
    expect(seen[BACK]).toBeLessThan(1.1 * (100 / 3) ** 2);
  });

  it('is hidden by an organ beside it, and by the other one of a pair, but not by a muscle, which is a ghost then', () => {
    const near = (layer: AnatomyLayer): Fitted => box('near', layer, 'midline', [0, 1, 0.2], [0.1, 0.1, 0.02]);
    const far = (layer: AnatomyLayer): Fitted => box('far', layer, 'midline', [0, 1, 0.1], [0.05, 0.05, 0.02]);
    expect(countSeen([near('organs'), far('organs')]).get('far')![FRONT]).toBe(0);
    expect(countSeen([near('muscles'), far('muscles')]).get('far')![FRONT]).toBeGreaterThan(900);
    const paired = countSeen([box('bone', 'bones', 'paired', [-0.2, 1, 0], [0.05, 0.05, 0.05])]).get('bone')!;
    expect(paired[LEFT]).toBe(0);
    expect(paired[RIGHT]).toBeGreaterThan(900);
  });

  it('becomes a digit a side: tenths of the best, the lower of the bodies', () => {
    expect(seenDigits([[100, 50, 0, 100, 99, 10, 1, 100]])).toBe('95099109');
    expect(seenDigits([[100, 100, 0, 0, 0, 0, 0, 0], [100, 40, 0, 0, 0, 0, 0, 0]])).toBe('94000000');
  });

  it('leaves every side open where nothing is ever seen', () => {
    expect(seenDigits([[0, 0, 0, 0, 0, 0, 0, 0]])).toBe('99999999');
  });
});
