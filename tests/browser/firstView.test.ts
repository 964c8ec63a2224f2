import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch, openApp } from './openApp.ts';
import { clearCommits, renderedNames, watchCommits } from './reactCommits.ts';
import { countTraffic, type Traffic } from './traffic.ts';

describe('the first view', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('is light, stays at home and draws little', async () => {
    let sum: (() => Traffic) | undefined;
    const app = await openApp(browser, '', {
      before: async (page) => {
        sum = await countTraffic(page);
      },
    });
    const traffic = sum!();
    expect(traffic.requests, traffic.urls.join('\n')).toBeLessThanOrEqual(12);
    expect(traffic.bytes, traffic.urls.join('\n')).toBeLessThanOrEqual(1_200_000);
    expect(traffic.scriptBytes, traffic.urls.join('\n')).toBeLessThanOrEqual(430_000);
    // A count of nothing would pass too: the body alone is more than this.
    expect(traffic.bytes).toBeGreaterThan(300_000);
    const stats = await app.page.evaluate(() => window.puncta.stats());
    expect(stats.drawCalls).toBeGreaterThan(0);
    expect(stats.drawCalls).toBeLessThanOrEqual(12);
    expect(stats.triangles).toBeGreaterThan(50_000);
    expect(stats.triangles).toBeLessThanOrEqual(150_000);
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
    expect(await app.page.context().cookies()).toEqual([]);
    await app.close();
  });

  it('can be read before the 3D code is there', async () => {
    const app = await openApp(browser, '?region=upper-trapezius-right', {
      waitForBody: false,
      before: async (page) => {
        await page.route(/BodyCanvas|\.glb$/, () => undefined);
      },
    });
    await app.page.getByRole('heading', { level: 1, name: /Top of the shoulder/ }).waitFor();
    expect(await app.page.getByText(/not medical advice/i).first().isVisible()).toBe(true);
    await app.close();
  });

  it('draws nothing at rest, and one frame for each change under the pointer', async () => {
    const app = await openApp(browser, '', { before: watchCommits });
    const { page } = app;
    const frames = (): Promise<number> => page.evaluate(() => window.puncta.stats().frames);
    // Whatever settles after the first view (fonts, the picking tree) has two seconds to do so.
    await page.waitForTimeout(2000);
    const before = await frames();
    await page.waitForTimeout(5000);
    expect((await frames()) - before).toBe(0);

    const [chest, belly] = await page.evaluate(() => [window.puncta.project([0.08, 1.2, 0.1]), window.puncta.project([0.06, 0.98, 0.1])]);
    // A frame comes when a busy machine has one; then another half second shows whether more follow.
    const oneMore = async (since: number): Promise<void> => {
      await page.waitForFunction((last) => window.puncta.stats().frames > last, since);
      await page.waitForTimeout(500);
    };
    const first = await frames();
    await page.mouse.move(chest!.x, chest!.y);
    await oneMore(first);
    await clearCommits(page);
    const start = await frames();
    await page.mouse.move(belly!.x, belly!.y);
    await oneMore(start);
    expect((await frames()) - start).toBe(1);
    expect(await renderedNames(page)).toEqual(['hover-label']);

    await clearCommits(page);
    const still = await frames();
    await page.mouse.move(belly!.x + 1, belly!.y + 1);
    await page.waitForTimeout(300);
    expect((await frames()) - still).toBe(0);
    expect(await renderedNames(page)).toEqual([]);
    await app.close();
  });
});
