import { setSceneStatus } from '#state/actions.ts';

/** An error that nobody foresaw: to the browser's console, and to the page as a scene that has stopped. */
export function crash(error: unknown): void {
  reportError(error);
  setSceneStatus({ state: 'failed', failure: 'crashed' });
}
