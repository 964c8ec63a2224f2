/**
 * The words of the interface. `t('key')` or `t('key', value)`: a message is a
 * string or a function that returns one, and the compiler knows which
 * arguments it takes. English is the source; another language is a lazy chunk
 * that may be incomplete, and what it lacks is read in English.
 */
import { en } from './en.ts';
import { enInside } from './en-inside.ts';
import { enPanels } from './en-panels.ts';

const english = { ...en, ...enPanels, ...enInside };

/** Every message, as English says it. */
export type Messages = typeof english;
/** A language's own messages; any of them may be missing. */
export type Translation = Partial<Messages>;
type Arguments<K extends keyof Messages> = Messages[K] extends (...args: infer A) => string ? A : [];

const loaders: Readonly<Record<string, () => Promise<Translation>>> = {};
let translation: Translation = {};

/** The message in the current language. */
export function t<K extends keyof Messages>(key: K, ...args: Arguments<K>): string {
  const message = (translation[key] ?? english[key]) as string | ((...values: unknown[]) => string);
  return typeof message === 'function' ? message(...args) : message;
}

/** Puts a language's messages over the English ones; `{}` goes back to English. */
export function setTranslation(next: Translation): void {
  translation = next;
}

/** Loads and puts on a language ("de"); resolves with false where there is no such language. */
export async function loadLocale(tag: string): Promise<boolean> {
  const load = loaders[tag];
  if (!load) return false;
  setTranslation(await load());
  document.documentElement.lang = tag;
  return true;
}
