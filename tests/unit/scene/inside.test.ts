import { describe, expect, it } from 'vitest';
import { SKIN_ONLY } from '#state/layers.ts';
import { copySlots } from '../../../src/scene/inside/layerMesh.ts';
import { chosenKeys, lookOf, shownLayers, type LookInput } from '../../../src/scene/inside/look.ts';
import { GHOST, LookFade } from '../../../src/scene/inside/lookFade.ts';
import { SLOTS, writeLooks, writePresence } from '../../../src/scene/inside/lookTexture.ts';
import { smoothNormals, withMirror } from '../../../src/scene/inside/workshop/mirror.ts';
import { coarsen } from '../../../src/scene/inside/workshop/coarsen.ts';
import { slotIndex, slotsOf, type Slot } from '../../../src/scene/inside/slots.ts';
import { inOrder, nearestSeen } from '../../../src/scene/inside/structurePicker.ts';

/** A triangle facing +Z on the right side (structure 0), and one on the midline (structure 1). */
const points = new Float32Array([-2, 0, 0, -1, 0, 0, -1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
const structures = new Uint8Array([0, 9, 8, 0, 0, 9, 8, 0, 0, 9, 8, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
const index = new Uint32Array([0, 1, 2, 3, 4, 5]);

const slotOf = (key: string): Slot => {
  const found = (['muscles', 'bones', 'organs', 'nerves-vessels'] as const).flatMap((layer) => slotsOf('feminine', layer)).find((slot) => slot?.key === key);
  if (!found) throw new Error(`no slot ${key}`);
  return found;
};

describe('mirroring', () => {
  const normals = smoothNormals(points, structures, index);
  const both = withMirror({ points, normals, structures, index }, [true, false]);

  it('adds the left side of paired structures alone', () => {
    expect(both.points.length / 3).toBe(9);
    expect([...both.points.subarray(18, 21)]).toEqual([2, 0, 0]);
    expect([...both.structures.subarray(24, 28)]).toEqual([0, 9, 8, 128]);
  });

  it('keeps the mirrored triangle facing outwards', () => {
    expect([...both.index]).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 7]);
    expect([...both.normals.subarray(18, 21)]).toEqual([-0, 0, 1]);
    const again = smoothNormals(both.points, both.structures, both.index);
    expect(again[6 * 3 + 2]).toBeCloseTo(1);
  });
});

describe('normals', () => {
  it('are smooth across a seam of the same structure, and hard between two', () => {
    // Two triangles folded along x = 0, with vertices of their own on the fold.
    const fold = new Float32Array([0, 0, 0, 0, 1, 0, -1, 0, 0, 0, 0, 0, 1, 0, -1, 0, 1, 0]);
    const seam = new Uint32Array([0, 1, 2, 3, 4, 5]);
    const joined = smoothNormals(fold, new Uint8Array(24), seam);
    expect(joined[0]).toBeCloseTo(joined[9] ?? Number.NaN);
    const apart = new Uint8Array(24);
    apart.fill(1, 12);
    expect(smoothNormals(fold, apart, seam)[0]).not.toBeCloseTo(joined[0] ?? 0);
  });
});

describe('slots', () => {
  it('cover each layer of both bodies without gap or overlap', () => {
    for (const form of ['feminine', 'masculine'] as const) {
      for (const layer of ['muscles', 'bones', 'organs', 'nerves-vessels'] as const) {
        const slots = slotsOf(form, layer).filter((slot) => slot !== null).toSorted((a, b) => a.firstIndex - b.firstIndex);
        let end = 0;
        for (const slot of slots) {
          expect(slot.firstIndex).toBe(end);
          end += slot.indices;
        }
        expect(slots.length).toBeLessThanOrEqual(SLOTS);
      }
    }
  });

  it('number right and left as the shader does', () => {
    const slots = slotsOf('feminine', 'muscles');
    const right = slots.findIndex((slot) => slot?.key === 'levator-scapulae-right');
    expect(right % 2).toBe(0);
    expect(slots[slotIndex(right / 2, true)]?.key).toBe('levator-scapulae-left');
  });

  it('are copied one by one', () => {
    const slots = [{ firstIndex: 0, indices: 3 }, null, { firstIndex: 3, indices: 3 }] as unknown as (Slot | null)[];
    const out = new Uint32Array(6);
    expect(copySlots([5, 6, 7, 8, 9, 4], slots, (slot) => slot === 2, out)).toBe(3);
    expect([...out.subarray(0, 3)]).toEqual([8, 9, 4]);
  });
});

describe('looks', () => {
  const input: LookInput = {
    layers: { ...SKIN_ONLY, skin: 'hidden', muscles: 'solid', bones: 'solid', organs: 'solid' },
    hidden: [],
    isolated: [],
    hoveredStructure: null,
    selection: null,
    layersChosen: false,
  };
  const levator = slotOf('levator-scapulae-left');
  const other = slotOf('rhomboid-major-left');

  it('follow the layer; the pleura is never solid', () => {
    expect(lookOf(levator, 'muscles', input, new Set(), false).drawn).toBe('solid');
    expect(lookOf(slotOf('pleura-left'), 'organs', input, new Set(), false).drawn).toBe('glass');
  });

  it('let the muscles beside a chosen one step back, and nothing else', () => {
    const chosen = new Set(chosenKeys({ kind: 'muscle', id: 'levator-scapulae' }));
    expect(lookOf(levator, 'muscles', input, chosen, false)).toEqual({ drawn: 'solid', isSelected: true, isHovered: false, isMarked: false, isFilm: false });
    expect(lookOf(other, 'muscles', input, chosen, false).drawn).toBe('ghost');
    expect(lookOf(slotOf('scapula-left'), 'bones', input, chosen, false).drawn).toBe('solid');
    expect(lookOf(other, 'muscles', input, chosen, true).drawn).toBe('hidden');
  });

  it('honour what was taken away and what was left alone', () => {
    const seen = (change: Partial<LookInput>) => lookOf(levator, 'muscles', { ...input, ...change }, new Set(), false).drawn;
    expect(seen({ hidden: ['levator-scapulae-left'] })).toBe('hidden');
    expect(seen({ hidden: ['levator-scapulae-right'] })).toBe('solid');
    expect(seen({ isolated: ['levator-scapulae-left'] })).toBe('solid');
    expect(seen({ isolated: ['rhomboid-major-left'] })).toBe('ghost');
    expect(seen({ isolated: ['femur-left'] })).toBe('solid');
  });

  it('let the nerves and vessels beside a chosen one of them step back, and beside a bone not', () => {
    const shown: LookInput = { ...input, layers: { ...input.layers, 'nerves-vessels': 'solid' } };
    const artery = slotOf('vertebral-artery-right');
    const vein = slotOf('internal-jugular-vein-right');
    const chosen = new Set(chosenKeys({ kind: 'structure', id: 'vertebral-artery' }));
    expect(lookOf(artery, 'nerves-vessels', shown, chosen, false).drawn).toBe('solid');
    expect(lookOf(vein, 'nerves-vessels', shown, chosen, false).drawn).toBe('ghost');
    expect(lookOf(vein, 'nerves-vessels', shown, new Set(chosenKeys({ kind: 'structure', id: 'atlas' })), false).drawn).toBe('solid');
  });

  it('leave one of a chosen pair alone: its twin steps back', () => {
    const chosen = new Set(chosenKeys({ kind: 'muscle', id: 'levator-scapulae' }));
    const alone: LookInput = { ...input, isolated: ['levator-scapulae-right'] };
    expect(lookOf(slotOf('levator-scapulae-right'), 'muscles', alone, chosen, false).drawn).toBe('solid');
    expect(lookOf(levator, 'muscles', alone, chosen, false)).toMatchObject({ drawn: 'ghost', isSelected: true });
    // What is left alone of another kind changes nothing for the chosen one.
    expect(lookOf(levator, 'muscles', { ...input, isolated: ['heart'] }, chosen, false).drawn).toBe('solid');
  });

  it('open the skin for a chosen structure whose layer is hidden', () => {
    expect(shownLayers(SKIN_ONLY, 'muscles')).toEqual({
      layers: { ...SKIN_ONLY, skin: 'glass', bones: 'solid', muscles: 'solid' },
      alone: 'muscles',
    });
    expect(shownLayers(input.layers, 'muscles')).toEqual({ layers: input.layers, alone: null });
    expect(shownLayers(SKIN_ONLY, null)).toEqual({ layers: SKIN_ONLY, alone: null });
  });

  describe('of what a chosen risk is about', () => {
    const risk = { ...input, selection: { kind: 'risk', id: 'flank-organs' } } as const;
    const look = (key: string, change: Partial<LookInput> = {}) => lookOf(slotOf(key), 'organs', { ...risk, ...change }, new Set(), false);

    it('bear its mark, and the rest of their layer steps back', () => {
      expect(look('kidney-left')).toMatchObject({ drawn: 'solid', isMarked: true, isFilm: false });
      expect(look('pleura-left')).toMatchObject({ drawn: 'glass', isMarked: true, isFilm: true });
      expect(look('heart')).toMatchObject({ drawn: 'ghost', isMarked: false });
      expect(look('heart', { selection: null })).toMatchObject({ drawn: 'solid', isMarked: false });
      expect(lookOf(slotOf('rib-12-left'), 'bones', risk, new Set(), false)).toMatchObject({ drawn: 'solid', isMarked: false });
    });

    it('keep the lung within its lining, and step back for nobody who chose the layers', () => {
      expect(look('lung-left')).toMatchObject({ drawn: 'solid', isMarked: false });
      expect(look('heart', { layersChosen: true }).drawn).toBe('solid');
      expect(look('kidney-left', { layersChosen: true }).isMarked).toBe(true);
    });
  });

  it('are written a slot a texel', () => {
    const looks = [
      null,
      { drawn: 'ghost', isSelected: false, isHovered: true, isMarked: true, isFilm: true },
      { drawn: 'solid', isSelected: true, isHovered: false, isMarked: false, isFilm: false },
    ] as const;
    const fade = new LookFade(3);
    fade.aim(looks, 0);
    const out = new Uint8Array(SLOTS * 8);
    writeLooks(out, looks);
    writePresence(out, fade, 3);
    expect([...out.subarray(0, 12)]).toEqual([0, 0, 0, 0, 0, 255, Math.round(GHOST * 255), 0, 255, 0, 0, 255]);
    expect([0, 1, 2].map((slot) => out[(SLOTS + slot) * 4 + 3])).toEqual([0, 255, 0]);
  });
});

describe('order along the line of sight', () => {
  const crossings = [
    { key: 'lung-left', drawn: 'hidden', distance: 3 },
    { key: 'trapezius-lower-left', drawn: 'ghost', distance: 1 },
    { key: 'pleura-left', drawn: 'glass', distance: 2 },
    { key: 'trapezius-lower-left', drawn: 'ghost', distance: 4 },
  ] as const;

  it('names each structure once, from near to far', () => {
    expect(inOrder(crossings).map(({ key }) => key)).toEqual(['trapezius-lower-left', 'pleura-left', 'lung-left']);
  });

  it('names the lining before the lung it encloses, however close the two surfaces lie', () => {
    const close = [
      { key: 'lung-right', drawn: 'solid', distance: 2 },
      { key: 'pleura-right', drawn: 'glass', distance: 2.0001 },
      { key: 'rib-5-right', drawn: 'solid', distance: 1 },
    ] as const;
    expect(inOrder(close).map(({ key }) => key)).toEqual(['rib-5-right', 'pleura-right', 'lung-right']);
  });

  it('picks what lies behind films and ghosts before them, and nothing hidden', () => {
    expect(nearestSeen(crossings)).toBe('pleura-left');
    expect(nearestSeen([...crossings, { key: 'heart', drawn: 'solid', distance: 3 }])).toBe('heart');
    expect(nearestSeen([{ key: 'scapula-left', drawn: 'glass', distance: 1 }, { key: 'heart', drawn: 'solid', distance: 3 }])).toBe('scapula-left');
    expect(nearestSeen([{ key: 'lung-left', drawn: 'hidden', distance: 3 }])).toBeNull();
  });
});

describe('the coarse skin', () => {
  it('merges what lies in one cube and drops the triangles that become lines', () => {
    const close = new Float32Array([0, 0, 0, 0.1, 0, 0, 1, 0, 0, 0, 1, 0, 1.1, 0, 0]);
    const coarse = coarsen(close, [0, 1, 2, 0, 2, 3, 2, 4, 3], 0.5);
    expect([...coarse.points].map((value) => Math.round(value * 100) / 100)).toEqual([0.05, 0, 0, 1.05, 0, 0, 0, 1, 0]);
    expect([...coarse.index]).toEqual([0, 1, 2]);
  });
});
