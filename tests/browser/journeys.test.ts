import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp, type OpenedApp } from './openApp.ts';

const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 10_000 });
const chosen = (page: Page): Promise<unknown> => page.evaluate(() => window.puncta.state());

describe('a reader', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it('finds a place by keyboard alone, reads its risk, reaches a source, changes the reading and comes back', async () => {
    app = await openApp(browser, '', { waitForBody: false });
    const { page } = app;
    const { keyboard } = page;
    await title(page, /./);
    await keyboard.press('/');
    await keyboard.type('right upper back');
    await page.getByRole('option').first().waitFor();
    await keyboard.press('Enter');
    await title(page, 'Upper back, right');
    expect(await chosen(page)).toMatchObject({ region: 'interscapular-right' });

    // The heading has the focus, so that what follows is what is read next: the final one,
    // once the texts are there (the name's own heading gives way to it within a frame).
    await page.waitForFunction(() => {
      const active = document.activeElement;
      return active?.tagName === 'H1' && !active.closest('[aria-busy="true"]');
    }, undefined, { timeout: 10_000 });
    const tabTo = async (name: RegExp, role: string): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = document.activeElement;
          const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
          return { label, role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '' };
        });
        if (name.test(found.label) && found.role === role) return;
      }
      throw new Error(`No ${role} ${name} within 80 tabs.`);
    };
    await tabTo(/source .*read/i, 'button');
    await keyboard.press('Enter');
    await page.getByRole('link', { name: /used/i }).or(page.getByText(/what was read|read in full|abstract/i)).first().waitFor();

    await page.getByRole('radio', { name: 'Patient' }).focus();
    await keyboard.press('ArrowRight');
    expect(await chosen(page)).toMatchObject({ audience: 'therapist', region: 'interscapular-right' });
    await keyboard.press('ArrowLeft');
    expect(await chosen(page)).toMatchObject({ audience: 'patient', region: 'interscapular-right' });
    expect(app.errors).toEqual([]);
  });

  it.each([
    ['calf', /calf/i],
    ['gastrocnemius', /gastrocnemius|calf/i],
    ['tennis elbow', /tennis elbow/i],
    ['tenis elbo', /tennis elbow/i],
    ['plantar fascitis', /plantar fasciitis/i],
    ['lung', /lung/i],
    ['left low back', /low back.*left|left/i],
  ])('searches for "%s"', async (words, name) => {
    app = await openApp(browser, '', { waitForBody: false });
    const { page } = app;
    await page.getByRole('combobox').first().fill(words);
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(name);
    await first.click();
    await title(page, /./);
    expect(new URL(page.url()).search).not.toBe('');
  });

  it('is helped when the search finds nothing', async () => {
    app = await openApp(browser, '', { waitForBody: false });
    const { page } = app;
    await page.getByRole('combobox').first().fill('zzzzqqq');
    await page.getByText(/nothing found/i).first().waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('opens the tree and chooses a side there', async () => {
    app = await openApp(browser);
    const { page } = app;
    await page.getByRole('button', { name: 'Hip, leg and foot' }).click();
    const left = page.getByRole('button', { name: 'Calf, left' });
    const right = page.getByRole('button', { name: 'Calf, right' });
    await left.click();
    await title(page, 'Calf, left');
    expect(await left.getAttribute('aria-current')).toBe('true');
    expect(await right.getAttribute('aria-current')).toBeNull();
    expect(await chosen(page)).toMatchObject({ region: 'calf-left', facing: 'back' });
  });

  it('reads the same facts for three audiences', async () => {
    app = await openApp(browser, '?risk=pneumothorax', { waitForBody: false });
    const { page } = app;
    for (const audience of ['Patient', 'Therapist', 'Educator']) {
      await page.getByRole('radio', { name: audience }).click();
      await page.getByText(/1\.75/).first().waitFor();
      expect(await page.getByText(/call emergency services now/i).first().isVisible()).toBe(true);
    }
  });

  it('turns, zooms and resets the body with buttons', async () => {
    app = await openApp(browser);
    const { page } = app;
    const at = (): Promise<{ x: number; y: number }> => page.evaluate(() => window.puncta.project([0.3, 0.8, 0]));
    await page.getByRole('radio', { name: 'Back' }).click();
    expect(await chosen(page)).toMatchObject({ view: 'back', facing: 'back' });
    const before = await at();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const near = await at();
    expect(Math.hypot(near.x - 650, near.y - 450)).toBeGreaterThan(Math.hypot(before.x - 650, before.y - 450));
    await page.getByRole('button', { name: 'Reset view' }).click();
    expect(await chosen(page)).toMatchObject({ view: 'front', facing: 'front' });
  });

  it('turns the body by dragging without choosing anything, and clears by Escape', async () => {
    app = await openApp(browser);
    const { page } = app;
    await page.mouse.move(650, 420);
    await page.mouse.down();
    await page.mouse.move(900, 430, { steps: 6 });
    await page.mouse.up();
    const state = await page.evaluate(() => window.puncta.state());
    expect(state.region).toBeUndefined();
    expect(state.view).toBeNull();
    await page.evaluate(() => window.puncta.select({ region: 'calf-left' }));
    await title(page, 'Calf, left');
    await page.keyboard.press('Escape');
    expect((await page.evaluate(() => window.puncta.state())).region).toBeUndefined();
  });

  it('changes body and skin and finds them again', async () => {
    app = await openApp(browser);
    const { page } = app;
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await page.getByRole('radio', { name: 'Masculine' }).click();
    await page.getByRole('radio', { name: /dark/i }).click();
    await page.waitForFunction(() => window.puncta.state().scene === 'ready');
    expect(new URL(page.url()).searchParams.get('body')).toBe('masculine');
    await page.reload();
    expect(await chosen(page)).toMatchObject({ body: 'masculine' });
  });
});

describe('on a phone', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it.each([844, 667])('the sheet has three stops and leaves the body room, %i px high', async (height) => {
    app = await openApp(browser, '?region=upper-trapezius-right', {
      viewport: { width: 390, height },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = app;
    const top = async (): Promise<number> => (await page.getByRole('button', { name: 'More', exact: true }).or(page.getByRole('button', { name: 'Less', exact: true })).first().boundingBox())!.y;
    const plate = (await page.locator('canvas').boundingBox())!;
    const half = await top();
    expect(half - plate.y).toBeGreaterThanOrEqual(250 - 44);
    const shoulder = await page.evaluate(() => window.puncta.project([-0.1, 1.33, -0.03]));
    expect(shoulder.y).toBeGreaterThan(plate.y);
    expect(shoulder.y).toBeLessThan(half);
    await page.getByRole('button', { name: 'Less', exact: true }).click();
    await page.waitForTimeout(400);
    const peek = await top();
    expect(peek).toBeGreaterThan(half + 80);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.waitForTimeout(400);
    expect(await top()).toBeLessThan(half - 80);
  });

  it('a tap chooses, and the list of places is one tap away', async () => {
    app = await openApp(browser, '', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { page } = app;
    const chest = await page.evaluate(() => window.puncta.project([-0.02, 1.0, 0.12]));
    await page.touchscreen.tap(chest.x, chest.y);
    await page.waitForFunction(() => window.puncta.state().region !== undefined);
    await page.getByRole('button', { name: 'Places' }).or(page.getByRole('link', { name: 'Places' })).first().tap();
    await page.getByRole('button', { name: 'Shoulder and arm' }).tap();
    await page.getByRole('button', { name: 'Armpit, right' }).tap();
    await title(page, 'Armpit, right');
    expect(await chosen(page)).toMatchObject({ region: 'axilla-right' });
  });

  it('nothing is cut off at 320 px or at twice the type size', async () => {
    app = await openApp(browser, '?region=lumbar-left', { viewport: { width: 320, height: 640 }, waitForBody: false });
    const { page } = app;
    await title(page, 'Low back, left');
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const name of ['before-treatment', 'what-to-expect', 'how-it-works', 'sources', 'credits']) {
      await page.goto(new URL(`?page=${name}`, page.url()).href);
      await title(page, /./);
      expect(await overflow(), name).toBeLessThanOrEqual(0);
    }
    // 200 % zoom of a 1280 px window leaves 640 CSS pixels.
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(new URL('?risk=pneumothorax', page.url()).href);
    await title(page, 'Collapsed lung');
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

describe('on paper', () => {
  it('a panel prints without bars, body or buttons', async () => {
    const browser = await launch();
    const app = await openApp(browser, '?risk=pneumothorax');
    const { page } = app;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('canvas').isVisible()).toBe(false);
    expect(await page.getByRole('combobox').first().isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1, name: 'Collapsed lung' }).isVisible()).toBe(true);
    expect(await page.getByText(/not medical advice/i).locator('visible=true').count()).toBeGreaterThan(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await app.close();
    await browser.close();
  });
});
