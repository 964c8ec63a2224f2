import { afterEach, describe, expect, test } from 'vitest';
import { enPanels } from '#i18n/en-panels.ts';
import { en } from '#i18n/en.ts';
import { loadLocale, setTranslation, t } from '#i18n/t.ts';

afterEach(() => setTranslation({}));

describe('t', () => {
  test('says a message, with its values', () => {
    expect(t('places')).toBe('Places');
    expect(t('placeWithSide', 'Calf', 'left')).toBe('Calf, left');
    expect(t('searchCount', 1)).toBe('1 result');
    expect(t('searchCount', 3)).toBe('3 results');
  });

  test('another language goes first, and English fills what it lacks', () => {
    setTranslation({ places: 'Orte' });
    expect(t('places')).toBe('Orte');
    expect(t('complaints')).toBe('Complaints');
  });

  test('frame and panels do not name two messages alike', () => {
    expect(Object.keys(en).filter((key) => key in enPanels)).toEqual([]);
  });

  test('an unknown language changes nothing', async () => {
    expect(await loadLocale('tlh')).toBe(false);
    expect(t('places')).toBe('Places');
  });
});
