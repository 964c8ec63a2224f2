/**
 * How long the page's own thread is busy at a stretch while something is done
 * for the first time: a layer shown, a choice made. Each run opens a page of its own.
 *
 * Where software stands in for a graphics card, one process both draws and puts
 * the window together, and answers nobody meanwhile: whatever asks it something
 * (a new shader's uniforms, a canvas of another size) waits for the picture. So
 * the time in such calls is told apart, and the same is measured in a small window.
 */
import type { Browser, Page } from 'playwright-core';

/** Milliseconds; medians over the runs. */
export interface Stalls {
  /** The longest task, whatever it did. */
  readonly longest: number;
  /** The longest that a task took outside graphics calls: scripts, React, layout, collecting garbage. */
  readonly own: number;
  /** The longest task of the worst run, and of the best: what else the machine does makes a task longer, never shorter. */
  readonly worst: number;
  readonly best: number;
}

interface Watched {
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly calls: { readonly start: number; readonly duration: number }[];
}

/** Runs in the page, before its own scripts: writes down long tasks, and how long each call takes that the graphics process may have to answer. */
function watch(): void {
  const watched: Watched = { tasks: [], calls: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask' });
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== 'function' || name === 'constructor') continue;
    // Without a name: what runs this file would call a helper for it that the page does not have.
    prototype[name] = function (this: unknown, ...parts: unknown[]): unknown {
      const start = performance.now();
      const result: unknown = Reflect.apply(value, this, parts);
      watched.calls.push({ start, duration: performance.now() - start });
      return result;
    };
  }
  for (const side of ['width', 'height'] as const) {
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side) ?? {};
    if (!get || !set) continue;
    Object.defineProperty(HTMLCanvasElement.prototype, side, {
      get,
      set(this: HTMLCanvasElement, size: number) {
        const start = performance.now();
        set.call(this, size);
        watched.calls.push({ start, duration: performance.now() - start });
      },
    });
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What is done for the first time. */
export interface First {
  /** Brings the page to where it can be done; what this costs is not counted. */
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  /** Done when more triangles than this are drawn. */
  readonly least: number;
  /** Of the window, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Does it in pages that have done nothing else, and watches them until three seconds after. */
export async function measureStalls(browser: Browser, origin: string, first: First, runs: number): Promise<Stalls> {
  const { before, act, least, width, height } = first;
  const found: { longest: number; own: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.addInitScript(watch);
    await page.goto(origin);
    await page.evaluate(() => window.puncta.ready);
    await page.waitForTimeout(3000);
    await before?.(page);
    await page.waitForTimeout(500);
    const started = await page.evaluate(() => performance.now());
    await act(page);
    await page.waitForFunction((count) => window.puncta.stats().triangles > count, least, { timeout: 60_000 });
    await page.waitForTimeout(3000);
    const { tasks, calls } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    if (calls.length === 0) throw new Error('No graphics call was written down.');
    const own = tasks
      .filter(({ start, duration }) => start + duration > started)
      .map(({ start, duration }) => {
        const within = calls.filter((call) => call.start >= start && call.start < start + duration);
        return { longest: duration, own: duration - within.reduce((sum, call) => sum + call.duration, 0) };
      });
    found.push({ longest: Math.max(0, ...own.map((task) => task.longest)), own: Math.max(0, ...own.map((task) => task.own)) });
    await page.close();
  }
  const longest = found.map((each) => each.longest);
  return { longest: median(longest), own: median(found.map((each) => each.own)), worst: Math.max(...longest), best: Math.min(...longest) };
}
