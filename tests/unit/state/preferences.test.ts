import { beforeEach, describe, expect, test } from 'vitest';
import { setAudience, setLarge, setTheme } from '#state/actions.ts';
import { keepPreferences, loadPreferences, parsePreferences } from '#state/preferences.ts';
import { initialState, useStore } from '#state/store.ts';

/** A storage of one's own: these tests run without a browser. */
function fakeStorage(initial: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(initial));
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => items.set(key, value),
  };
}

beforeEach(() => {
  useStore.setState(initialState, true);
  globalThis.localStorage = fakeStorage();
});

describe('parsePreferences', () => {
  test('takes what it knows', () => {
    expect(parsePreferences('{"audience":"educator","body":"masculine","skinTone":"dark","large":true}')).toEqual({
      audience: 'educator',
      body: 'masculine',
      skinTone: 'dark',
      large: true,
    });
  });

  test('a stored theme is a chosen theme', () => {
    expect(parsePreferences('{"theme":"dark"}')).toEqual({ theme: 'dark', themeFollowsSystem: false });
  });

  test.each([null, '', 'not json', '42', 'null', '[]', '{"audience":"robot","large":"yes","theme":1}'])(
    'leaves out what it does not know: %s',
    (text) => {
      expect(parsePreferences(text)).toEqual({});
    },
  );
});

describe('keeping', () => {
  test('what was chosen comes back', () => {
    const stop = keepPreferences();
    setAudience('therapist');
    setTheme('dark');
    setLarge(true);
    stop();
    expect(loadPreferences()).toMatchObject({ audience: 'therapist', theme: 'dark', large: true });
  });

  test('a theme that follows the system is not kept', () => {
    const stop = keepPreferences();
    setAudience('therapist');
    stop();
    expect(loadPreferences()).not.toHaveProperty('theme');
  });

  test('a blocked storage breaks nothing', () => {
    globalThis.localStorage = {
      ...fakeStorage(),
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('blocked');
      },
    };
    const stop = keepPreferences();
    expect(() => setLarge(true)).not.toThrow();
    stop();
    expect(loadPreferences()).toEqual({});
  });
});
