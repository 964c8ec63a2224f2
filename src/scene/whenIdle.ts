/**
 * Work that can wait until the page has nothing else to do.
 */

/** At the latest after this, milliseconds. */
const WITHIN = 1500;

/** Runs a task when the page is idle. @returns the function that calls it off */
export function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: WITHIN });
  return () => cancelIdleCallback(request);
}
