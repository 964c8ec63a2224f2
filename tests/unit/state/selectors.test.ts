import { describe, expect, it } from 'vitest';
import { PAGE_IDS } from '#content/ids.ts';
import { isBodyLent, regionsOf, shownSelection, shownView } from '#state/selectors.ts';
import { initialState, type State } from '#state/store.ts';

const chosen: State = { ...initialState, selection: { kind: 'region', id: 'calf-left' }, view: null };

describe('what the body shows', () => {
  it('is the choice, on the map and under every page but one', () => {
    for (const page of [null, ...PAGE_IDS.filter((id) => id !== 'before-treatment')]) {
      expect(isBodyLent({ page })).toBe(false);
      expect(shownSelection({ ...chosen, page })).toBe(chosen.selection);
      expect(shownView({ ...chosen, page, view: 'left' })).toBe('left');
    }
  });

  it('is the low back from behind beside Before treatment, whatever is chosen', () => {
    const lent: State = { ...chosen, page: 'before-treatment' };
    expect(isBodyLent(lent)).toBe(true);
    expect(regionsOf(shownSelection(lent))).toEqual(['lumbar-left', 'lumbar-right', 'sacral']);
    expect(shownView(lent)).toBe('back');
    // The same object each time: listeners compare by identity.
    expect(shownSelection(lent)).toBe(shownSelection({ ...lent, selection: null }));
  });
});
