import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp } from './openApp.ts';

/** Counts the programs that the page has linked so far. */
const watchPrograms = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { programs: 0 });
    const { prototype } = WebGL2RenderingContext;
    const link = prototype.linkProgram;
    prototype.linkProgram = function (program) {
      counted.programs += 1;
      link.call(this, program);
    };
  });
};
const programs = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { programs: number }).programs);
const frames = (page: Page): Promise<number> => page.evaluate(() => window.puncta.stats().frames);

describe('the first choice', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('finds its shaders made, without a frame drawn for them', async () => {
    const app = await openApp(browser, '', { before: watchPrograms });
    const { page } = app;
    const atFirst = await programs(page);
    expect(atFirst).toBeGreaterThan(0);
    await page.waitForTimeout(1000);
    const drawn = await frames(page);
    // Outline and silhouette, made while the page rests.
    await page.waitForFunction((count) => (window as unknown as { programs: number }).programs >= count, 4);
    await page.waitForTimeout(2000);
    expect(await frames(page)).toBe(drawn);
    const made = await programs(page);

    const { drawCalls } = await page.evaluate(() => window.puncta.stats());
    await page.evaluate(() => window.puncta.select({ region: 'calf-left' }));
    // Two lines and the silhouette.
    await page.waitForFunction((count) => window.puncta.stats().drawCalls >= count, drawCalls + 3);
    expect(await programs(page)).toBe(made);
    expect(app.errors).toEqual([]);
    await app.close();
  });

  it('is outlined all the same where it comes with the link, before anything could be made ready', async () => {
    const app = await openApp(browser, '?region=calf-left');
    const { drawCalls } = await app.page.evaluate(() => window.puncta.stats());
    expect(drawCalls).toBe(5);
    expect(app.errors).toEqual([]);
    await app.close();
  });
});
