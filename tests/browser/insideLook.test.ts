/** How what lies under the skin looks and is operated: breath, fades, steps, layers, strips. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp, type OpenedApp } from './openApp.ts';

/** Software rendering on a busy machine: a frame may take more than a second. */
const PATIENCE = 60_000;

const frames = (page: Page): Promise<number> => page.evaluate(() => window.puncta.stats().frames);
const layers = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...window.puncta.layers() }));

/** Waits until more is drawn than the skin alone can have. */
const insideShown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.puncta.stats().triangles > 160_000, undefined, { timeout: PATIENCE });

/** Waits until two seconds have passed without a frame. */
async function rest(page: Page): Promise<void> {
  let before = -1;
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const now = await frames(page);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(2000);
  }
  throw new Error('the canvas does not come to rest');
}

/** Frames drawn in some milliseconds. */
async function framesIn(page: Page, milliseconds: number): Promise<number> {
  const before = await frames(page);
  await page.waitForTimeout(milliseconds);
  return (await frames(page)) - before;
}

/** Waits until some more frames have been drawn. */
async function moreFrames(page: Page, count: number): Promise<void> {
  const before = await frames(page);
  await page.waitForFunction((least) => window.puncta.stats().frames >= least, before + count, { timeout: PATIENCE });
}

/** What a browser tells a page in a tab that is not looked at, or is again. */
async function showTab(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

describe('the look of the inside', { timeout: 180_000 }, () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it('lets the lungs breathe by the reader’s wish alone, and draws nothing otherwise', async () => {
    app = await openApp(browser, '?risk=pneumothorax', { reducedMotion: 'no-preference', viewport: { width: 1000, height: 640 } });
    const { page } = app;
    await insideShown(page);
    const breathing = page.getByRole('checkbox', { name: 'Let the lungs breathe' });
    await rest(page);
    expect(await breathing.isChecked()).toBe(false);
    expect(await framesIn(page, 3000)).toBe(0);

    await breathing.check();
    await moreFrames(page, 4);
    await showTab(page, 'hidden');
    await rest(page);
    expect(await framesIn(page, 2000)).toBe(0);
    await showTab(page, 'visible');
    await moreFrames(page, 3);
    expect(app.errors).toEqual([]);
  });

  it('ends the breath with the lungs out of sight, and is asked for each time anew', async () => {
    app = await openApp(browser, '?risk=pneumothorax', { reducedMotion: 'no-preference', viewport: { width: 1000, height: 640 } });
    const { page } = app;
    await insideShown(page);
    const breathing = page.getByRole('checkbox', { name: 'Let the lungs breathe' });
    await breathing.check();
    await moreFrames(page, 3);
    await page.evaluate(() => window.puncta.setLayer('organs', 'hidden'));
    await rest(page);
    expect(await framesIn(page, 2000)).toBe(0);
    expect(await breathing.count()).toBe(0);
    await page.evaluate(() => window.puncta.setLayer('organs', 'solid'));
    await moreFrames(page, 3);

    await breathing.uncheck();
    await rest(page);
    expect(await framesIn(page, 3000)).toBe(0);
    await breathing.check();
    await page.reload();
    await page.evaluate(() => window.puncta.ready);
    await insideShown(page);
    expect(await breathing.isChecked()).toBe(false);
    expect(app.errors).toEqual([]);
  });

  it('keeps the lungs still where the system asks for no motion, and says why', async () => {
    app = await openApp(browser, '?risk=pneumothorax');
    const { page } = app;
    await insideShown(page);
    await page.getByText('Your device asks for less motion, so the lungs keep still.').first().waitFor();
    expect(await page.getByRole('checkbox', { name: 'Let the lungs breathe' }).count()).toBe(0);
    await rest(page);
    expect(await framesIn(page, 3000)).toBe(0);
  });

  it('ends the breath when the system asks for no motion meanwhile', async () => {
    app = await openApp(browser, '?risk=pneumothorax', { reducedMotion: 'no-preference', viewport: { width: 1000, height: 640 } });
    const { page } = app;
    await insideShown(page);
    await page.getByRole('checkbox', { name: 'Let the lungs breathe' }).check();
    await moreFrames(page, 3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await rest(page);
    expect(await framesIn(page, 2000)).toBe(0);
  });

  it('fades into glass and back over several frames, then rests; without motion it is there at once', async () => {
    app = await openApp(browser, '?risk=pneumothorax&view=back', { reducedMotion: 'no-preference', viewport: { width: 1000, height: 640 } });
    let { page } = app;
    await insideShown(page);
    await rest(page);
    let before = await frames(page);
    await page.evaluate(() => window.puncta.setLayer('skin', 'solid'));
    await rest(page);
    expect((await frames(page)) - before).toBeGreaterThanOrEqual(2);
    expect(await framesIn(page, 2000)).toBe(0);
    await app.close();

    app = await openApp(browser, '?risk=pneumothorax&view=back', { viewport: { width: 1000, height: 640 } });
    ({ page } = app);
    await insideShown(page);
    await rest(page);
    before = await frames(page);
    await page.evaluate(() => window.puncta.setLayer('skin', 'solid'));
    await rest(page);
    expect((await frames(page)) - before).toBe(1);
  });

  it.each([
    [4, 'back'],
    [5, 'front'],
  ] as const)('a link to step %i of the lung brings the camera to it, seen from the %s', async (step, facing) => {
    app = await openApp(browser, `?risk=pneumothorax&step=${step}`);
    await insideShown(app.page);
    expect(await app.page.evaluate(() => window.puncta.state().facing)).toBe(facing);
  });

  it('the first step to an inside that is not loaded yet moves the camera all the same', async () => {
    app = await openApp(browser, '?risk=upper-neck-cord&layers=skin');
    const { page } = app;
    const at = (): Promise<{ x: number; y: number }> => page.evaluate(() => window.puncta.project([0, 1.45, -0.05]));
    const before = await at();
    await page.getByRole('button', { name: /^4/ }).click();
    await page.waitForFunction((last) => window.puncta.project([0, 1.45, -0.05]).y !== last, before.y);
    await insideShown(page);
    expect(await layers(page)).toMatchObject({ 'nerves-vessels': 'solid' });
  });

  it('a risk of vessels shows them behind glass', async () => {
    app = await openApp(browser, '?risk=groin-vessels');
    await insideShown(app.page);
    expect(await layers(app.page)).toMatchObject({ skin: 'glass', 'nerves-vessels': 'solid' });
    const stats = await app.page.evaluate(() => window.puncta.stats());
    expect(stats.drawCalls).toBeLessThanOrEqual(40);
    expect(stats.triangles).toBeLessThanOrEqual(400_000);
  });

  it('a layer asked for by its word opens the skin, and says aloud what came of it', async () => {
    app = await openApp(browser);
    const { page } = app;
    const muscles = page.getByRole('button', { name: /^Muscles: / });
    expect(await muscles.getAttribute('aria-pressed')).toBe('false');
    await muscles.click();
    expect(await layers(page)).toMatchObject({ skin: 'glass', muscles: 'solid' });
    expect(await muscles.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('status').filter({ hasText: 'Muscles: solid' }).waitFor({ state: 'attached' });
    await muscles.click();
    expect(await muscles.getAttribute('aria-pressed')).toBe('mixed');
    await page.getByRole('status').filter({ hasText: 'Muscles: glass' }).waitFor({ state: 'attached' });
    await muscles.click();
    expect(await layers(page)).toMatchObject({ skin: 'solid', muscles: 'hidden' });
  });

  it.each([
    ['a tablet', { width: 1024, height: 768 }],
    ['a phone', { width: 390, height: 844 }],
  ])('on %s each layer shows its three states, and a key may choose one', async (_, viewport) => {
    app = await openApp(browser, '', { viewport });
    const { page } = app;
    await page.getByRole('button', { name: 'Layers', exact: true }).click();
    const bones = page.getByRole('radiogroup', { name: 'Bones' });
    expect(await bones.getByRole('radio').evaluateAll((all) => all.map((each) => each.parentElement?.textContent))).toEqual(['Hidden', 'Glass', 'Solid']);
    await bones.getByRole('radio', { name: 'Solid' }).check();
    expect(await layers(page)).toMatchObject({ skin: 'glass', bones: 'solid' });
    await bones.getByRole('radio', { name: 'Solid' }).press('ArrowLeft');
    expect(await layers(page)).toMatchObject({ bones: 'glass' });
    await insideShown(page);
    await page.getByRole('list', { name: 'Legend' }).last().getByText('Cartilage').waitFor();
  });

  it('the peel is named after what has chosen the layers, else after what is shown', async () => {
    app = await openApp(browser, '?risk=pneumothorax');
    const { page } = app;
    const peel = page.getByRole('slider', { name: 'Peel from skin to bone' });
    const says = (): Promise<string | null> => peel.getAttribute('aria-valuetext');
    await expect.poll(says).toBe('Collapsed lung: Glass skin, bones and organs');
    await page.getByRole('button', { name: 'Show step by step' }).first().click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(says).toBe('Step 2 of 5: Glass skin, muscles and bones');
    await page.evaluate(() => window.puncta.setLayer('nerves-vessels', 'glass'));
    await expect.poll(says).toBe('Glass skin, muscles, bones and glass nerves & vessels');
    await peel.press('End');
    await expect.poll(says).toBe('Bones alone');
    await peel.press('ArrowLeft');
    await expect.poll(says).toBe('Organs and bones');
  });

  it('keeps to two strips under the body, and on a phone to one', async () => {
    app = await openApp(browser, '?risk=pneumothorax');
    let { page } = app;
    await insideShown(page);
    const under = await page.evaluate(() => {
      const plate = document.querySelector('#plate');
      const [stage, ...strips] = [...(plate?.children ?? [])].map((each) => each.getBoundingClientRect());
      return { stage: stage?.height ?? 0, strips: strips.map(({ height }) => height) };
    });
    expect(under.strips).toHaveLength(2);
    expect(Math.max(...under.strips)).toBeLessThanOrEqual(48);
    expect(under.stage).toBeGreaterThan(700);
    await app.close();

    app = await openApp(browser, '?risk=pneumothorax', { viewport: { width: 390, height: 844 } });
    ({ page } = app);
    await insideShown(page);
    const foot = await page.evaluate(() => {
      const sheet = document.querySelector('#panel')?.getBoundingClientRect();
      const row = document.querySelector('[role=group][aria-label="Body tools"]')?.getBoundingClientRect();
      // What stands on the picture just over that row: the canvas alone.
      const over = [20, 120, 200, 300, 370].map((x) => document.elementFromPoint(x, (row?.top ?? 0) - 12)?.tagName);
      return { row: row?.height ?? 0, gap: (sheet?.top ?? 0) - (row?.bottom ?? 0), over };
    });
    expect(foot.row).toBeLessThanOrEqual(46);
    expect(foot.gap).toBeLessThanOrEqual(2);
    expect(new Set(foot.over)).toEqual(new Set(['CANVAS']));
    expect(await page.getByText('Zones are schematic').first().isVisible()).toBe(true);
  });

  it('keeps the picture’s size while layers come and go, and every word of the peel whole', async () => {
    app = await openApp(browser, '?risk=pneumothorax&layers=skin:glass,muscles,bones,organs,nerves-vessels', { viewport: { width: 1024, height: 768 } });
    const { page } = app;
    await page.waitForFunction(() => document.querySelectorAll('#plate ul[aria-label="Legend"] > li').length === 5, undefined, { timeout: PATIENCE });
    const peel = page.getByRole('slider', { name: 'Peel from skin to bone' });
    const seen = (): Promise<{ stage: number; cut: number; word: string }> =>
      peel.evaluate((slider) => {
        const word = slider.parentElement?.lastElementChild;
        const row = slider.parentElement?.parentElement;
        const cut = Math.max((word?.scrollWidth ?? 99) - (word?.clientWidth ?? 0), (row?.scrollWidth ?? 99) - (row?.clientWidth ?? 0));
        return { stage: document.querySelector('#plate')?.firstElementChild?.clientHeight ?? 0, cut, word: word?.textContent ?? '' };
      });
    const first = await seen();
    expect(first).toMatchObject({ cut: 0, word: 'Your layers' });
    for (const [stop, word] of ['Skin', 'Glass skin', 'Muscles', 'Glass muscles', 'Organs', 'Bones'].entries()) {
      await peel.fill(String(stop));
      expect(await seen()).toEqual({ stage: first.stage, cut: 0, word });
    }
  });

  it('shows a structure from where it is seen, or from the side that the address names', async () => {
    const from = (): Promise<string | null> => app.page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { checked: true }).evaluate((each) => each.parentElement?.textContent ?? null);
    app = await openApp(browser, '?structure=scapula');
    await expect.poll(from, { timeout: PATIENCE }).toBe('Back');
    await app.close();
    app = await openApp(browser, '?structure=scapula&view=front');
    await insideShown(app.page);
    expect(await from()).toBe('Front');
    await app.page.getByRole('button', { name: 'Show in the body' }).click();
    await expect.poll(from, { timeout: PATIENCE }).toBe('Back');
  });

  it('leads an address’s step to its heading without a box about it; what is pressed keeps its ring', async () => {
    app = await openApp(browser, '?risk=pneumothorax&step=4');
    const { page } = app;
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    const ring = (): Promise<string> => page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : ''));
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
    expect(await ring()).toBe('none');
    const next = page.getByRole('button', { name: 'Next' });
    for (let press = 0; press < 12 && !(await next.evaluate((each) => each === document.activeElement)); press++) await page.keyboard.press('Tab');
    expect(await ring()).toBe('solid');
    // The last step: there is nothing further, and the focus stays where it was.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Step 5 of 5' }).waitFor();
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    expect(await next.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});
