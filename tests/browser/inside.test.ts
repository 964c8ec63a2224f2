import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { ANATOMY_MANIFEST } from '#content/generated/anatomy-manifest.ts';
import { MODEL_MANIFEST } from '#content/generated/model-manifest.ts';
import type { RegionId } from '#content/ids.ts';
import { launch, openApp, type OpenedApp } from './openApp.ts';

const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 10_000 });
const layers = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...window.puncta.layers() }));
const triangles = (page: Page): Promise<number> => page.evaluate(() => window.puncta.stats().triangles);

/** Waits until more is drawn than the skin alone can have. */
const insideShown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.puncta.stats().triangles > 160_000, undefined, { timeout: 30_000 });

/** Waits until bones and muscles are drawn and the skin is not: while one of the two is still on its way, the skin stands before the other. */
const bared = (page: Page): Promise<unknown> => {
  const { bones, muscles } = ANATOMY_MANIFEST.feminine;
  return page.waitForFunction((drawn) => Math.abs(window.puncta.stats().triangles - drawn) < 1000, bones.drawn + muscles.drawn, { timeout: 30_000 });
};

/**
 * What lies beneath, from the skin inwards, at a place's anchor, by general
 * anatomy; only the structures that must be there, in the order they must have.
 */
const BENEATH: Readonly<Record<'back' | 'front' | 'left', Readonly<Partial<Record<RegionId, readonly string[]>>>>> = {
  back: {
    'interscapular-right': ['trapezius', 'rhomboid-major', 'rib-', 'pleura-right', 'lung-right'],
    'scapula-right': ['infraspinatus', 'scapula', 'subscapularis', 'serratus-anterior', 'rib-'],
    'thoracic-back-left': ['latissimus-dorsi', 'serratus-posterior-inferior', 'iliocostalis', 'rib-', 'pleura-left'],
    'lumbar-left': ['latissimus-dorsi', 'iliocostalis-lumborum', 'quadratus-lumborum', 'psoas-major'],
    'buttock-right': ['gluteus-maximus', 'hip-bone'],
    'back-of-thigh-left': ['biceps-femoris', 'adductor-magnus', 'femur'],
    'calf-left': ['gastrocnemius', 'soleus'],
    'back-of-neck-right': ['trapezius-upper', 'splenius-capitis', 'semispinalis-capitis', 'c4'],
    'suboccipital-left': ['trapezius-upper', 'rectus-capitis-posterior-major', 'skull'],
    'upper-arm-back-left': ['triceps-brachii', 'humerus', 'brachialis', 'biceps-brachii'],
  },
  front: {
    'front-of-chest-right': ['pectoralis-major', 'pectoralis-minor', 'intercostals', 'pleura-right', 'lung-right'],
    sternum: ['sternum-body', 'heart', 'oesophagus', 't6'],
    'upper-abdomen-right': ['external-oblique', 'transversus-abdominis', 'liver'],
    'front-of-thigh-left': ['rectus-femoris', 'vastus-intermedius', 'femur', 'adductor-magnus'],
    'shin-left': ['tibia', 'soleus', 'gastrocnemius'],
    'upper-arm-front-left': ['biceps-brachii', 'brachialis', 'humerus', 'triceps-brachii'],
    'forearm-flexor-right': ['flexor-carpi-radialis', 'flexor-digitorum-superficialis', 'flexor-digitorum-profundus'],
  },
  left: {
    'temple-left': ['temporalis', 'skull'],
    'lateral-hip-left': ['gluteus-medius', 'gluteus-minimus', 'hip-bone'],
    'side-of-neck-left': ['sternocleidomastoid-left', 'axis'],
  },
};

describe('under the skin', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it('a collapsed lung turns the skin to glass and shows ribs and lungs; clearing brings the skin back', async () => {
    app = await openApp(browser, '?risk=pneumothorax');
    const { page } = app;
    await insideShown(page);
    expect(await layers(page)).toMatchObject({ skin: 'glass', bones: 'solid', organs: 'solid' });
    const stats = await page.evaluate(() => window.puncta.stats());
    expect(stats.drawCalls).toBeLessThanOrEqual(40);
    expect(stats.triangles).toBeLessThanOrEqual(400_000);
    await page.keyboard.press('Escape');
    expect(await layers(page)).toMatchObject({ skin: 'solid', bones: 'hidden', organs: 'hidden' });
    expect(app.errors).toEqual([]);
    expect(app.foreign).toEqual([]);
  });

  it('is explained in steps, by click and by keyboard, and each step is a link', async () => {
    app = await openApp(browser, '?risk=pneumothorax');
    const { page } = app;
    await page.getByRole('button', { name: 'Show step by step' }).first().click();
    await page.getByText('Step 1 of 5').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Step 2 of 5').waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toBe('2');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Step 3 of 5').waitFor();
    await page.getByRole('button', { name: 'Previous' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Step 2 of 5').waitFor();
    await page.goto(new URL('?risk=pneumothorax&step=4', page.url()).href);
    await page.getByText('Step 4 of 5').waitFor();
  });

  it('a link carries the layers', async () => {
    app = await openApp(browser, '?layers=skin:glass,muscles,bones');
    const { page } = app;
    await insideShown(page);
    expect(await layers(page)).toEqual({
      skin: 'glass',
      muscles: 'solid',
      bones: 'solid',
      organs: 'hidden',
      'nerves-vessels': 'hidden',
    });
    await page.evaluate(() => window.puncta.setLayer('bones', 'hidden'));
    expect(new URL(page.url()).searchParams.get('layers')).toBe('skin:glass,muscles');
  });

  it('a muscle is picked in the picture, isolated, hidden and brought back', async () => {
    app = await openApp(browser, '?layers=muscles,bones&view=back');
    const { page } = app;
    await bared(page);
    const calf = await page.evaluate(() => window.puncta.project([0.085, 0.36, -0.06]));
    await page.mouse.click(calf.x, calf.y);
    await title(page, /gastrocnemius|soleus/i);
    expect(await page.evaluate(() => window.puncta.state().muscle)).toMatch(/gastrocnemius|soleus/);
    const before = await triangles(page);
    await page.getByRole('button', { name: /^Only/ }).first().click();
    await page.waitForTimeout(500);
    expect(await triangles(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.waitForTimeout(500);
    expect(await triangles(page)).toBe(before);
    await page.getByRole('button', { name: /^Hide/ }).first().click();
    await page.getByRole('button', { name: 'Show all' }).first().click();
  });

  it.each(['back', 'front', 'left'] as const)('tells what lies beneath known points in their order, from the %s', async (view) => {
    app = await openApp(browser, `?layers=skin:glass,muscles,bones,organs,nerves-vessels&view=${view}&body=masculine`);
    const { page } = app;
    await page.waitForFunction(() => window.puncta.stats().triangles > 280_000, undefined, { timeout: 30_000 });
    for (const [region, names] of Object.entries(BENEATH[view])) {
      const anchor = MODEL_MANIFEST.masculine.regions[region as RegionId].anchor;
      const order = await page.evaluate((point) => {
        const at = window.puncta.project(point);
        return [...window.puncta.beneath(at.x, at.y)];
      }, [...anchor] as [number, number, number]);
      const places = names.map((name) => order.findIndex((key) => key.startsWith(name)));
      expect(places, `${region}: ${names.join(', ')} in ${order.join(', ')}`).not.toContain(-1);
      expect(places, `${region}: ${order.join(', ')}`).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it('one missing file hides one layer and says so', async () => {
    app = await openApp(browser, '?layers=skin:glass,bones,organs', {
      before: async (page) => {
        await page.route(/-bones\.glb$/, (route) => route.fulfill({ status: 404, body: 'not found' }));
      },
    });
    const { page } = app;
    await page.getByText('Bones could not be loaded. Everything else still works.').waitFor();
    await page.unroute(/-bones\.glb$/);
    await page.getByRole('button', { name: /try again/i }).click();
    await page.getByText('Bones could not be loaded').waitFor({ state: 'detached' });
    await insideShown(page);
    expect(await layers(page)).toMatchObject({ bones: 'solid' });
  });

  it('draws nothing at rest', async () => {
    app = await openApp(browser, '?risk=pneumothorax');
    const { page } = app;
    await insideShown(page);
    await page.waitForTimeout(3000);
    const before = await page.evaluate(() => window.puncta.stats().frames);
    await page.waitForTimeout(3000);
    expect(await page.evaluate(() => window.puncta.stats().frames)).toBe(before);
  });
});
