import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { MODEL_MANIFEST } from '#content/generated/model-manifest.ts';
import type { RegionId } from '#content/ids.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { regions } from '#content/regions/index.ts';
import { launch, openApp, type OpenedApp } from './openApp.ts';

const layers = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...window.puncta.layers() }));
const showing = (page: Page, name: string) => page.getByRole('button', { name: `Show in the body: ${name}`, exact: true });
const SKIN_ONLY = { skin: 'solid', muscles: 'hidden', bones: 'hidden', organs: 'hidden', 'nerves-vessels': 'hidden' };

/** Presses the skin at a region's anchor, as the whole body is seen from the asked side. */
async function pressAnchor(page: Page, region: RegionId): Promise<void> {
  const at = await page.evaluate((point) => window.puncta.project(point), [...MODEL_MANIFEST.masculine.regions[region].anchor] as [number, number, number]);
  expect(at.visible).toBe(true);
  await page.mouse.click(at.x, at.y);
  await page.waitForFunction((id) => window.puncta.state().region === id, region);
}

/** Names in the list of the very point, once it is there. */
async function pointList(page: Page): Promise<string[]> {
  const list = page.getByRole('heading', { name: 'Beneath this very point' }).locator('xpath=following-sibling::ol');
  await list.waitFor({ timeout: 40_000 });
  return list.getByRole('listitem').allInnerTexts();
}

describe('what lies beneath', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it('is told region by region in the checked order', async () => {
    app = await openApp(browser, '?region=interscapular-right&audience=therapist');
    const { page } = app;
    const rows = page.getByRole('heading', { name: 'Layers and muscles' }).locator('xpath=following::ol[1]').getByRole('listitem');
    await page.getByText('The order was checked against the drawn bodies.').waitFor();
    for (const region of ['interscapular-right', 'cubital-fossa-left', 'sternum', 'medial-ankle-right'] as const) {
      await page.evaluate((id) => window.puncta.select({ region: id }), region);
      const base = region.replace(/-(left|right)$/, '') as keyof typeof regions;
      await page.getByRole('heading', { level: 1, name: regions[base].names.plain }).waitFor();
      const said = await rows.allInnerTexts();
      const named = regions[base].beneath.map(({ what }) => (typeof what === 'string' ? muscleNames[what].anatomical : what.professional));
      expect(said.map((text, i) => text.startsWith(named[i] ?? '?')), `${region}: ${said.join(', ')}`).toEqual(named.map(() => true));
    }
  });

  it('a step is shown in the body by keyboard, and taken back', async () => {
    app = await openApp(browser, '?region=interscapular-right');
    const { page } = app;
    await showing(page, 'Rhomboid major').focus();
    await page.keyboard.press('Enter');
    expect(await layers(page)).toEqual({ ...SKIN_ONLY, skin: 'glass', muscles: 'solid', bones: 'solid' });
    expect(await showing(page, 'Rhomboid major').getAttribute('aria-pressed')).toBe('true');
    await page.waitForFunction(() => window.puncta.stats().triangles > 160_000, undefined, { timeout: 40_000 });
    expect(await page.evaluate(() => window.puncta.state().region)).toBe('interscapular-right');
    // What lies behind bone is seen through it.
    await showing(page, 'Lining of the lung, and lung').focus();
    await page.keyboard.press('Enter');
    expect(await layers(page)).toEqual({ ...SKIN_ONLY, skin: 'glass', bones: 'glass', organs: 'solid' });
    expect(await showing(page, 'Rhomboid major').getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await showing(page, 'Rhomboid major').getAttribute('aria-pressed')).toBe('true');
    await showing(page, 'Rhomboid major').press('Enter');
    expect(await layers(page)).toEqual(SKIN_ONLY);
    expect(app.errors).toEqual([]);
  });

  it('the next choice has the skin back; a name leads to the structure', async () => {
    app = await openApp(browser, '?region=sternum');
    const { page } = app;
    await showing(page, 'Heart and its sac').click();
    expect(await layers(page)).toMatchObject({ skin: 'glass', organs: 'solid' });
    await page.evaluate(() => window.puncta.select({ region: 'calf-left' }));
    expect(await layers(page)).toEqual(SKIN_ONLY);
    await page.goBack();
    await page.getByRole('link', { name: 'Heart and its sac' }).click();
    await page.waitForFunction(() => window.puncta.state().structure === 'heart');
  });

  it('what is not drawn cannot be shown', async () => {
    app = await openApp(browser, '?region=forehead');
    const { page } = app;
    await showing(page, 'Forehead bone').waitFor();
    expect(await showing(page, 'Thin skin').count()).toBe(0);
    expect(await showing(page, 'Eyebrow lifter').count()).toBe(0);
  });
});

describe('the very point', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it('is told to a therapist who presses the skin, though nothing was loaded and the look only grazes it', async () => {
    app = await openApp(browser, '?audience=therapist&view=back&body=masculine');
    const { page } = app;
    await pressAnchor(page, 'upper-trapezius-right');
    const names = await pointList(page);
    const places = [/trapezius, right/, /serratus anterior/i, /rib/, /pleura/, /lung/].map((name) => names.findIndex((each) => name.test(each)));
    expect(places, names.join(', ')).not.toContain(-1);
    expect(places, names.join(', ')).toEqual([...places].sort((a, b) => a - b));
    // The picture stays as it was.
    expect(await layers(page)).toEqual(SKIN_ONLY);
    expect(app.errors).toEqual([]);
    expect(app.foreign).toEqual([]);
  });

  it('keeps its list while one goes through it, and forgets it with the next place', async () => {
    app = await openApp(browser, '?audience=educator&view=back&body=masculine');
    const { page } = app;
    await pressAnchor(page, 'interscapular-right');
    const [first] = await pointList(page);
    await page.getByRole('link', { name: first ?? '', exact: true }).click();
    await page.waitForFunction(() => window.puncta.state().muscle !== undefined);
    expect((await pointList(page))[0]).toBe(first);
    await page.evaluate(() => window.puncta.select({ region: 'calf-left' }));
    await page.getByText('Press a point on the body to see what lies beneath that very point.').waitFor();
  });

  it('is not told to patients, and costs them no file', async () => {
    app = await openApp(browser, '?view=back&body=masculine');
    const { page } = app;
    const inner: string[] = [];
    page.on('request', (request) => {
      if (/-(?:bones|muscles|organs|nerves-vessels)\.glb/.test(request.url())) inner.push(request.url());
    });
    await pressAnchor(page, 'interscapular-right');
    await page.getByRole('heading', { name: 'What lies beneath' }).waitFor();
    expect(await page.getByText('very point').count()).toBe(0);
    expect(inner).toEqual([]);
    // Who then reads as a therapist has it told.
    await page.getByRole('radio', { name: 'Therapist' }).or(page.getByRole('button', { name: 'Therapist' })).first().click();
    expect((await pointList(page)).length).toBeGreaterThan(3);
  });

  it('says which layer did not come, and has it again', async () => {
    app = await openApp(browser, '?audience=therapist&view=back&body=masculine', {
      before: async (page) => {
        await page.route(/-bones\.glb$/, (route) => route.fulfill({ status: 404, body: 'not found' }));
      },
    });
    const { page } = app;
    await pressAnchor(page, 'interscapular-right');
    expect((await pointList(page)).filter((name) => /rib/.test(name))).toEqual([]);
    await page.getByText('Bones could not be loaded.').waitFor();
    await page.unroute(/-bones\.glb$/);
    await page.getByRole('button', { name: /try again/i }).click();
    await page.getByText('Bones could not be loaded.').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /rib, right|intercostal/i }).first().waitFor({ timeout: 40_000 });
  });

  it('is told by the page API where the look only grazes the skin', async () => {
    app = await openApp(browser, '?layers=skin:glass,muscles,bones,organs,nerves-vessels&view=back&body=masculine');
    const { page } = app;
    await page.waitForFunction(() => window.puncta.stats().triangles > 280_000, undefined, { timeout: 40_000 });
    const order = await page.evaluate((point) => {
      const at = window.puncta.project(point);
      return [...window.puncta.beneath(at.x, at.y)];
    }, [...MODEL_MANIFEST.masculine.regions['upper-trapezius-right'].anchor] as [number, number, number]);
    const places = ['trapezius', 'rib-', 'pleura-right', 'lung-right'].map((name) => order.findIndex((key) => key.startsWith(name)));
    expect(places, order.join(', ')).not.toContain(-1);
    expect(places, order.join(', ')).toEqual([...places].sort((a, b) => a - b));
  });
});
