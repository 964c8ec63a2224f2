import { describe, expect, it } from 'vitest';
import { LAYER_NAMES, LAYER_STATES, PEEL, SKIN_ONLY, parseLayers, peelOf, peelPosition, printLayers, sameLayers, type Layers } from '#state/layers.ts';

describe('layers in an address', () => {
  it('read what they print, for every combination that shows something', () => {
    let all: Layers[] = [SKIN_ONLY];
    for (const name of LAYER_NAMES) all = all.flatMap((layers) => LAYER_STATES.map((state) => ({ ...layers, [name]: state })));
    const shown = all.filter((layers) => LAYER_NAMES.some((name) => layers[name] !== 'hidden'));
    expect(shown).toHaveLength(3 ** 5 - 1);
    for (const layers of shown) expect(parseLayers(printLayers(layers))).toEqual({ layers, dropped: [] });
  });
  it('take a bare name as solid and hide what is not named', () => {
    expect(parseLayers('skin:glass,muscles:solid,bones,organs').layers).toEqual({
      skin: 'glass',
      muscles: 'solid',
      bones: 'solid',
      organs: 'solid',
      'nerves-vessels': 'hidden',
    });
  });
  it('name what they do not know, and refuse to show nothing', () => {
    expect(parseLayers('skin:glass,fur,bones:wobbly,organs:solid:twice')).toMatchObject({
      layers: { skin: 'glass', bones: 'hidden', organs: 'hidden' },
      dropped: ['fur', 'bones:wobbly', 'organs:solid:twice'],
    });
    expect(parseLayers('').layers).toBeNull();
    expect(parseLayers('skin:hidden').layers).toBeNull();
  });
});

describe('the peel', () => {
  it('begins with the skin, ends with the bones, and knows where it stands', () => {
    expect(sameLayers(PEEL[0]!, SKIN_ONLY)).toBe(true);
    expect(PEEL.at(-1)).toMatchObject({ skin: 'hidden', muscles: 'hidden', bones: 'solid', organs: 'hidden' });
    for (const [i, stop] of PEEL.entries()) expect(peelOf(stop)).toBe(i);
    expect(peelOf({ ...SKIN_ONLY, organs: 'solid' })).toBeNull();
  });
  it('puts its knob between two stops for layers that are none of them, the deeper the farther', () => {
    for (const [i, stop] of PEEL.entries()) expect(peelPosition(stop)).toBe(i);
    const glass = { ...SKIN_ONLY, skin: 'glass' } as const;
    const between = [{ ...glass, bones: 'glass' }, { ...glass, muscles: 'solid' }, { ...glass, organs: 'solid', bones: 'solid' }, { ...glass, bones: 'solid' }] as const;
    expect(between.map(peelPosition)).toEqual([0.5, 1.5, 3.5, 4.5]);
  });
});
