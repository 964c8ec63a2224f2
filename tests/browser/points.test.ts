import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { MODEL_MANIFEST } from '#content/generated/model-manifest.ts';
import { regionBaseOf } from '#domain/regionId.ts';
import { regionNames } from '#content/regions/names.ts';
import type { RegionId } from '#content/ids.ts';
import { launch, openApp } from './openApp.ts';

/** Places and the view from which they can be touched. */
const POINTS: Readonly<Record<'front' | 'back' | 'left' | 'right', readonly RegionId[]>> = {
  front: [
    'forehead',
    'front-of-neck',
    'sternum',
    'front-of-chest-left',
    'front-of-chest-right',
    'shoulder-front-right',
    'upper-abdomen-left',
    'lower-abdomen-right',
    'front-of-thigh-left',
    'front-of-knee-right',
    'shin-left',
    'forearm-flexor-right',
  ],
  back: [
    'occiput',
    'upper-trapezius-right',
    'scapula-left',
    'interscapular-right',
    'thoracic-back-left',
    'lumbar-left',
    'sacral',
    'buttock-right',
    'back-of-thigh-left',
    'popliteal-fossa-right',
    'calf-left',
    'upper-arm-back-left',
  ],
  left: ['shoulder-side-left', 'lateral-hip-left', 'outer-leg-left'],
  right: ['ear-right', 'outer-thigh-right', 'lateral-ankle-right'],
};

describe.each(['feminine', 'masculine'] as const)('touching the %s body', (body) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('tries 30 places', () => {
    expect(Object.values(POINTS).flat()).toHaveLength(30);
  });

  it.each(Object.keys(POINTS) as (keyof typeof POINTS)[])('reads the place that was clicked, from the %s', async (view) => {
    const app = await openApp(browser, `?body=${body}&view=${view}`);
    const { page } = app;
    for (const id of POINTS[view]) {
      await page.evaluate((name) => {
        window.puncta.clear();
        window.puncta.setView(name);
      }, view);
      const anchor = MODEL_MANIFEST[body].regions[id].anchor;
      const at = await page.evaluate((point) => window.puncta.project(point), [...anchor] as [number, number, number]);
      expect(at.visible, `${id} is hidden in the ${view} view`).toBe(true);
      await page.mouse.click(at.x, at.y);
      const side = id.endsWith('-left') ? ', left' : id.endsWith('-right') ? ', right' : '';
      const title = `${regionNames[regionBaseOf(id)].plain}${side}`;
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 10_000 });
      expect(new URL(page.url()).searchParams.get('region')).toBe(id);
    }
    expect(app.errors).toEqual([]);
    await app.close();
  });
});
