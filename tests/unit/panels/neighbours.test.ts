import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { ANATOMY_STRUCTURES } from '#content/generated/anatomy-manifest.ts';
import { DESCRIBED_STRUCTURES, type DescribedStructure } from '#content/structures/ids.ts';
import { isMuscleStructure, layerOf } from '#domain/structureKey.ts';
import { neighboursOf } from '#panels/inside/neighboursOf.ts';

const of = (id: DescribedStructure) => neighboursOf(id, content.structures, ANATOMY_STRUCTURES);

describe('what belongs with a structure', () => {
  it('is its family, from the first to the last, without itself', () => {
    expect(of('rib-5')).toEqual(['rib-1', 'rib-2', 'rib-3', 'rib-4', 'rib-6', 'rib-7', 'rib-8', 'rib-9', 'rib-10', 'rib-11', 'rib-12']);
    expect(of('lung-right')).toEqual(['lung-left', 'pleura-left', 'pleura-right']);
  });

  it('is its group in its layer where it has no family', () => {
    expect(of('humerus')).toEqual(['radius', 'ulna']);
    expect(of('sciatic-nerve')).toContain('tibial-nerve');
    // Muscles are told as muscles, and belong to the group all the same.
    expect(of('plantar-fascia').some(isMuscleStructure)).toBe(true);
  });

  it('goes both ways within a family, and never leaves the layer', () => {
    for (const id of DESCRIBED_STRUCTURES) expect(of(id).filter((other) => layerOf(other) !== layerOf(id)), id).toEqual([]);
    const inFamilies = DESCRIBED_STRUCTURES.filter((id) => content.structures[id].family);
    expect(inFamilies.length).toBeGreaterThan(60);
    for (const id of inFamilies) expect(of(id).filter((other) => isMuscleStructure(other) || !of(other).includes(id)), id).toEqual([]);
  });
});
