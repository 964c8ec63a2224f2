import { describe, expect, test } from 'vitest';
import { CONDITION_IDS, MUSCLE_IDS, PAGE_IDS, REGION_IDS, RISK_IDS } from '#content/ids.ts';
import { STRUCTURE_IDS } from '#domain/structureKey.ts';
import { LAYER_NAMES, LAYER_STATES, SKIN_ONLY } from '#state/layers.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { stepsOf } from '#state/shownInside.ts';
import { initialState, type Selection, type State } from '#state/store.ts';
import { AUDIENCES, BODIES, parseAddress, printAddress, THEMES, VIEWS } from '#state/url.ts';

const stateWith = (change: Partial<State>): State => ({ ...initialState, ...change });

describe('printAddress', () => {
  test('says nothing when everything is at its default', () => {
    expect(printAddress(initialState)).toBe('');
  });

  test('names the choice and what differs from the default, in a fixed order', () => {
    const state = stateWith({
      selection: { kind: 'region', id: 'upper-trapezius-right' },
      audience: 'therapist',
      view: 'back',
      body: 'masculine',
      theme: 'dark',
      themeFollowsSystem: false,
    });
    expect(printAddress(state)).toBe(
      '?region=upper-trapezius-right&audience=therapist&view=back&body=masculine&theme=dark',
    );
  });

  test('leaves out a theme that only follows the system', () => {
    expect(printAddress(stateWith({ theme: 'dark', themeFollowsSystem: true }))).toBe('');
  });

  test('leaves out the view of a body that was turned by hand', () => {
    expect(printAddress(stateWith({ view: null }))).toBe('');
  });
});

describe('round trip', () => {
  const selections: Selection[] = [
    ...REGION_IDS.map((id) => ({ kind: 'region', id }) as const),
    ...CONDITION_IDS.map((id) => ({ kind: 'condition', id }) as const),
    ...RISK_IDS.map((id) => ({ kind: 'risk', id }) as const),
    ...MUSCLE_IDS.map((id) => ({ kind: 'muscle', id }) as const),
    ...STRUCTURE_IDS.map(selectionOfStructure),
  ];

  test('every choice survives the address bar', () => {
    for (const selection of selections) {
      const { address, dropped } = parseAddress(printAddress(stateWith({ selection })));
      expect(address.selection).toEqual(selection);
      expect(dropped).toEqual([]);
    }
  });

  test('every page and setting survives the address bar', () => {
    for (const page of PAGE_IDS) expect(parseAddress(printAddress(stateWith({ page }))).address.page).toBe(page);
    for (const audience of AUDIENCES) {
      expect(parseAddress(printAddress(stateWith({ audience }))).address.audience ?? 'patient').toBe(audience);
    }
    for (const view of VIEWS) {
      expect(parseAddress(printAddress(stateWith({ view }))).address.view ?? 'front').toBe(view);
    }
    for (const body of BODIES) {
      expect(parseAddress(printAddress(stateWith({ body }))).address.body ?? 'feminine').toBe(body);
    }
    for (const theme of THEMES) {
      expect(parseAddress(printAddress(stateWith({ theme, themeFollowsSystem: false }))).address.theme).toBe(theme);
    }
  });
});

describe('layers and steps', () => {
  test('layers that were chosen survive the address bar, in plain sight', () => {
    for (const name of LAYER_NAMES)
      for (const how of LAYER_STATES) {
        const layers = { ...SKIN_ONLY, bones: 'glass' as const, [name]: how };
        const text = printAddress(stateWith({ layers, layersChosen: true }));
        expect(parseAddress(text).address.layers ?? SKIN_ONLY).toEqual(layers);
        expect(text).not.toContain('%');
      }
  });

  test('what a choice shows by itself goes without saying', () => {
    const layers = { ...SKIN_ONLY, skin: 'glass', bones: 'solid', organs: 'solid' } as const;
    expect(printAddress(stateWith({ selection: { kind: 'risk', id: 'pneumothorax' }, layers, layersChosen: false }))).toBe('?risk=pneumothorax');
    expect(printAddress(stateWith({ layers: SKIN_ONLY, layersChosen: true }))).toBe('');
  });

  test('unknown layers are dropped and named', () => {
    const { address, dropped } = parseAddress('?layers=skin:glass,fat,bones:foggy');
    expect(address.layers).toMatchObject({ skin: 'glass', bones: 'hidden' });
    expect(dropped).toEqual(['layers=fat', 'layers=bones:foggy']);
  });

  test('a step needs a risk that has it', () => {
    const selection = { kind: 'risk', id: 'pneumothorax' } as const;
    const count = stepsOf(selection).length;
    expect(count).toBe(5);
    for (let step = 1; step <= count; step += 1) {
      expect(parseAddress(printAddress(stateWith({ selection, step }))).address.step).toBe(step);
    }
    for (const bad of ['0', '6', '1.5', 'x', '']) expect(parseAddress(`?risk=pneumothorax&step=${bad}`).dropped).toEqual([`step=${bad}`]);
    expect(parseAddress('?risk=fainting&step=1').dropped).toEqual(['step=1']);
  });

  test('a muscle asked for as a structure is the muscle', () => {
    expect(parseAddress('?structure=piriformis').address.selection).toEqual({ kind: 'muscle', id: 'piriformis' });
  });
});

describe('parseAddress', () => {
  test('drops what it does not know and says what that was', () => {
    const { address, dropped } = parseAddress('?region=elbow&audience=robot&view=back');
    expect(address).toEqual({ selection: null, page: null, view: 'back' });
    expect(dropped).toEqual(['region=elbow', 'audience=robot']);
  });

  test('a region of a pair needs its side', () => {
    expect(parseAddress('?region=calf').dropped).toEqual(['region=calf']);
  });

  test('takes one choice when several are given, the region first', () => {
    expect(parseAddress('?risk=fainting&region=sternum').address.selection).toEqual({ kind: 'region', id: 'sternum' });
  });

  test('an unknown region leaves room for a known risk', () => {
    const { address, dropped } = parseAddress('?region=nowhere&risk=fainting');
    expect(address.selection).toEqual({ kind: 'risk', id: 'fainting' });
    expect(dropped).toEqual(['region=nowhere']);
  });

  test('keys of others pass by unnoticed', () => {
    expect(parseAddress('?utm_source=x').dropped).toEqual([]);
  });
});
