import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp, type OpenedApp } from './openApp.ts';

/** The texts, the tree and the panels work although the body is not there. */
async function expectTextsToWork(page: Page): Promise<void> {
  const group = page.getByRole('button', { name: 'Shoulder and arm' });
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
  await page.getByRole('button', { name: 'Top of the shoulder, right' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Top of the shoulder, right' }).waitFor();
  await page.getByRole('heading', { name: /tip of the lung is beneath/i }).waitFor();
}

describe('when the body cannot be shown', () => {
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

  const failing = async (answer: Parameters<Page['route']>[1]): Promise<Page> => {
    app = await openApp(browser, '?region=lumbar-left', {
      waitForBody: false,
      before: async (page) => {
        await page.route(/\.glb$/, answer);
      },
    });
    return app.page;
  };

  it.each([
    ['missing', { status: 404, body: 'not found' }],
    ['an HTML page instead of a body', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Hello</title>' }],
    ['cut off', { status: 200, contentType: 'model/gltf-binary', body: Buffer.from('676c5446020000007c7b0a00', 'hex') }],
    ['empty', { status: 200, contentType: 'model/gltf-binary', body: Buffer.alloc(0) }],
  ] as const)('says so when the file is %s, and tries again on request', async (_, answer) => {
    let broken = true;
    const page = await failing((route) => (broken ? route.fulfill(answer) : route.continue()));
    const again = page.getByRole('button', { name: /try again/i });
    await again.waitFor();
    await expectTextsToWork(page);
    broken = false;
    await again.click();
    await page.evaluate(() => window.puncta.ready);
    expect(await again.count()).toBe(0);
    expect(await page.evaluate(() => window.puncta.stats().drawCalls)).toBeGreaterThan(0);
  });

  it('says so when the connection breaks', async () => {
    const page = await failing((route) => route.abort());
    await page.getByRole('button', { name: /try again/i }).waitFor();
    await expectTextsToWork(page);
  });

  it('shows progress and the texts while a slow body is on its way', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await failing(async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Low back, left' }).waitFor();
    release();
    await page.evaluate(() => window.puncta.ready);
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.puncta.stats().triangles)).toBeGreaterThan(50_000);
  });

  it('comes back by itself after the graphics card is lost', async () => {
    app = await openApp(browser, '?region=lumbar-left');
    const { page } = app;
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas')!;
      const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      Object.assign(window, { restore: () => extension.restoreContext() });
      extension.loseContext();
    });
    await page.getByRole('button', { name: /try again/i }).waitFor();
    await expectTextsToWork(page);
    await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
    await page.getByRole('button', { name: /try again/i }).waitFor({ state: 'detached' });
    const at = await page.evaluate(() => window.puncta.project([0.06, 0.98, 0.1]));
    expect(await page.evaluate(({ x, y }) => window.puncta.pick(x, y), at)).not.toBeNull();
  });

  it('keeps the texts when the 3D code itself is missing', async () => {
    app = await openApp(browser, '?region=lumbar-left', {
      waitForBody: false,
      before: async (page) => {
        await page.route(/BodyCanvas.*\.js/, (route) => route.abort());
      },
    });
    await app.page.getByRole('button', { name: /try again/i }).waitFor();
    await expectTextsToWork(app.page);
  });
});

describe('without WebGL', () => {
  it('says so and keeps the texts', async () => {
    const browser = await launch({ webgl: false });
    const app = await openApp(browser, '?region=lumbar-left', { waitForBody: false });
    await app.page.getByText(/cannot draw in 3D/).first().waitFor();
    await expectTextsToWork(app.page);
    await app.close();
    await browser.close();
  });
});
