/**
 * What the reader chose last time: audience, body, theme, skin tone, type size.
 * Kept in this browser only (localStorage, no cookie). A blocked or broken
 * store is the same as an empty one.
 */
import { AUDIENCES, BODIES, THEMES } from './url.ts';
import { useStore, type SkinTone, type State } from './store.ts';

const KEY = 'puncta';
const TONES: readonly SkinTone[] = ['clay', 'light', 'medium', 'dark'];

type Preferences = Partial<Pick<State, 'audience' | 'body' | 'theme' | 'themeFollowsSystem' | 'skinTone' | 'large'>>;

/** Reads a stored value; anything it does not know is left out. */
export function parsePreferences(text: string | null): Preferences {
  if (!text) return {};
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof stored !== 'object' || stored === null) return {};
  const value = (key: string): unknown => Reflect.get(stored, key);
  const audience = AUDIENCES.find((item) => item === value('audience'));
  const body = BODIES.find((item) => item === value('body'));
  const theme = THEMES.find((item) => item === value('theme'));
  const skinTone = TONES.find((item) => item === value('skinTone'));
  const large = value('large');
  return {
    ...(audience && { audience }),
    ...(body && { body }),
    ...(theme && { theme, themeFollowsSystem: false }),
    ...(skinTone && { skinTone }),
    ...(typeof large === 'boolean' && { large }),
  };
}

/** The preferences of this browser. */
export function loadPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(KEY));
  } catch {
    return {};
  }
}

/** Writes them whenever one changes; returns the function that stops it. */
export function keepPreferences(): () => void {
  return useStore.subscribe(
    ({ audience, body, theme, themeFollowsSystem, skinTone, large }) =>
      JSON.stringify({ audience, body, ...(themeFollowsSystem ? {} : { theme }), skinTone, large }),
    (text) => {
      try {
        localStorage.setItem(KEY, text);
      } catch {
        // A full or blocked store must not break the page; the choice holds until it is closed.
      }
    },
  );
}
