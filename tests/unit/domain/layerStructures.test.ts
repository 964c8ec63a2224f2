import { describe, expect, it } from 'vitest';
import { bone, drawn, muscles, organ, soft } from '#content/regions/layers.ts';
import type { Layer } from '#content/types.ts';
import { keysBeneath, structuresOf } from '#domain/layerStructures.ts';

const [rhomboid] = muscles('rhomboid-major') as readonly [Layer];
const lungs = drawn(organ('Lung', 'Lung'), 'pleura-right', 'pleura-left', 'lung-right', 'lung-left');

describe('a step of what lies beneath', () => {
  it('stands for its structures; a muscle for itself; what is not drawn for none', () => {
    expect(structuresOf(rhomboid)).toEqual(['rhomboid-major']);
    expect(structuresOf(drawn(bone('Ribs', 'Ribs'), 'rib-4', 'rib-5'))).toEqual(['rib-4', 'rib-5']);
    expect(structuresOf(soft('Thin skin muscle', 'Platysma'))).toEqual([]);
  });

  it('is on the side of its place', () => {
    expect(keysBeneath(rhomboid, 'left')).toEqual(['rhomboid-major-left']);
    expect(keysBeneath(rhomboid, null)).toEqual(['rhomboid-major-left', 'rhomboid-major-right']);
    expect(keysBeneath(lungs, 'right')).toEqual(['pleura-right', 'lung-right']);
    expect(keysBeneath(lungs, null)).toHaveLength(4);
    expect(keysBeneath(drawn(bone('Skull', 'Skull'), 'skull'), 'left')).toEqual(['skull']);
  });
});
