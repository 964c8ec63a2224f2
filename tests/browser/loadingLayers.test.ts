import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp, type OpenedApp } from './openApp.ts';

const triangles = (page: Page): Promise<number> => page.evaluate(() => window.puncta.stats().triangles);

/** Waits until more is drawn than the skin alone can have. */
const insideShown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.puncta.stats().triangles > 160_000, undefined, { timeout: 30_000 });

/** Writes down each shader program that is made or first asked about while a frame is drawn. */
function watchFrames(): void {
  const inFrame: string[] = [];
  Object.assign(window, { inFrame });
  let isDrawing = false;
  const during = <A extends unknown[]>(call: (...args: A) => void) => (...args: A): void => {
    isDrawing = true;
    call(...args);
    isDrawing = false;
  };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) => ask(during(call));
  window.ResizeObserver = class extends ResizeObserver {
    constructor(call: ResizeObserverCallback) {
      super(during(call));
    }
  };
  const { linkProgram, getProgramInfoLog } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    if (isDrawing) inFrame.push('linkProgram');
    linkProgram.call(this, program);
  };
  WebGL2RenderingContext.prototype.getProgramInfoLog = function (program) {
    if (isDrawing) inFrame.push('getProgramInfoLog');
    return getProgramInfoLog.call(this, program);
  };
}

describe('loading what lies under the skin', () => {
  let browser: Browser;
  let app: OpenedApp | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  afterAll(() => browser.close());

  it('is worked on beside the page, by one worker for all layers', async () => {
    app = await openApp(browser, '?layers=skin:glass,muscles,bones,organs,nerves-vessels');
    await app.page.waitForFunction(() => window.puncta.stats().triangles > 280_000, undefined, { timeout: 30_000 });
    expect(app.page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/^\/assets\/worker-/)]);
    expect(app.errors).toEqual([]);
    expect(app.foreign).toEqual([]);
  });

  it('never has a frame wait for a shader', async () => {
    app = await openApp(browser, '', { before: async (page) => void (await page.addInitScript(watchFrames)) });
    const { page } = app;
    await page.evaluate(() => window.puncta.select({ region: 'calf-left' }));
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const { inFrame } = window as unknown as { inFrame: string[] };
      // What the body itself and a chosen region were first drawn with.
      inFrame.length = 0;
      window.puncta.setLayer('muscles', 'solid');
      window.puncta.setLayer('bones', 'glass');
      window.puncta.setLayer('skin', 'glass');
    });
    await insideShown(page);
    await page.evaluate(() => window.puncta.select({ muscle: 'infraspinatus' }));
    await page.waitForTimeout(1500);
    await page.evaluate(() => window.puncta.select({ risk: 'pneumothorax' }));
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => (window as unknown as { inFrame: string[] }).inFrame)).toEqual([]);
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    [
      'cannot be started',
      (page) =>
        page.addInitScript(() => {
          window.Worker = function refuse() {
            throw new DOMException('Workers are not allowed here.', 'SecurityError');
          } as unknown as typeof Worker;
        }),
    ],
    ['does not arrive', (page) => page.route(/\/worker-.*\.js/, (route) => route.fulfill({ status: 404, body: 'not found' }))],
    ['breaks', (page) => page.route(/\/worker-.*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken");' }))],
    [
      'has no WebAssembly',
      (page) =>
        page.route(/\/worker-.*\.js/, async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ contentType: 'text/javascript', body: `delete self.WebAssembly;${await answer.text()}` });
        }),
    ],
  ])('goes on where the worker %s', async (_, before) => {
    app = await openApp(browser, '?layers=skin:glass,bones,organs&view=back', { before: async (page) => void (await before(page)) });
    const { page } = app;
    // Both layers are there, and can be picked from.
    await page.waitForFunction(
      () => {
        const at = window.puncta.project([-0.09, 1.2, -0.1]);
        const order = window.puncta.beneath(at.x, at.y);
        return order.includes('lung-right') && order.some((key) => key.startsWith('rib-'));
      },
      undefined,
      { timeout: 30_000 },
    );
    await insideShown(page);
    expect(await page.getByText('could not be loaded').count()).toBe(0);
  });

  it.each([
    ['an HTML page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Hello</title>' }],
    ['cut off', { status: 200, contentType: 'model/gltf-binary', body: Buffer.from('676c5446020000007c7b0a00', 'hex') }],
    // A whole glTF container, and nothing in it.
    ['of something else', { status: 200, contentType: 'model/gltf-binary', body: Buffer.from('676c54460200000018000000040000004a534f4e7b7d2020', 'hex') }],
  ] as const)('says which layer it was when its file is %s', async (_, answer) => {
    app = await openApp(browser, '?layers=skin:glass,bones,organs', {
      before: async (page) => {
        await page.route(/-organs\.glb$/, (route) => route.fulfill(answer));
      },
    });
    const { page } = app;
    await page.getByText('Organs could not be loaded. Everything else still works.').waitFor();
    await insideShown(page);
    await page.unroute(/-organs\.glb$/);
    const before = await triangles(page);
    await page.getByRole('button', { name: /try again/i }).click();
    await page.getByText('Organs could not be loaded').waitFor({ state: 'detached' });
    await page.waitForFunction((least) => window.puncta.stats().triangles > least, before, { timeout: 30_000 });
    expect(app.foreign).toEqual([]);
  });

  it('forgets a layer of the body that was shown before', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    app = await openApp(browser, '?layers=skin:glass,bones&body=feminine', {
      before: async (page) => {
        await page.route(/feminine-bones\.glb$/, async (route) => {
          await held;
          await route.continue().catch(() => {});
        });
      },
    });
    const { page } = app;
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await page.getByRole('radio', { name: 'Masculine' }).click();
    await insideShown(page);
    const before = await triangles(page);
    release();
    await page.waitForTimeout(1000);
    expect(await triangles(page)).toBe(before);
    expect(app.errors).toEqual([]);
  });
});
