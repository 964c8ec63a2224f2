/** What the panel of a structure tells, and how one gets there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch, openApp } from './openApp.ts';

describe('a structure', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('is told in the reader’s words, with its risks, its kind and how sure the drawing is', async () => {
    const app = await openApp(browser, '?structure=rib-5');
    const { page } = app;
    await page.getByRole('heading', { level: 1, name: 'Fifth rib' }).waitFor();
    await page.getByText('The lung or its lining lies right behind it.').waitFor();
    await page.getByText('Drawn from figures measured on a reference body.').waitFor();
    await page.getByRole('link', { name: 'Sixth rib' }).waitFor();
    expect(await page.getByText('FMA 8066').count()).toBe(0);

    await page.getByRole('radio', { name: 'Therapist' }).check({ force: true });
    await page.getByText('Costa V · FMA 8066 (right), 8093 (left)').waitFor();
    await page.getByText('intercostal vessels and nerve run along its lower border').waitFor();

    await page.getByRole('link', { name: 'Pleura and lung, thoracic wall' }).click();
    await page.waitForURL(/risk=thorax-wall/);
    await page.goBack();
    await page.getByRole('link', { name: 'Sixth rib' }).click();
    await page.waitForURL(/structure=rib-6/);
    await page.getByRole('heading', { level: 1, name: 'Sixth rib' }).waitFor();
    expect(app.errors).toEqual([]);
    await app.close();
  });

  it('that is a muscle says on its own panel how sure the drawing is', async () => {
    const app = await openApp(browser, '?structure=latissimus-dorsi');
    const { page } = app;
    await page.waitForURL(/muscle=latissimus-dorsi/);
    await page.getByRole('heading', { name: 'About the drawing' }).waitFor();
    await page.getByText('Drawn from what anatomy texts describe.').waitFor();
    expect(app.errors).toEqual([]);
    await app.close();
  });

  it('is found by an everyday word and by its Latin', async () => {
    const app = await openApp(browser);
    const { page } = app;
    const box = page.getByRole('combobox').first();
    for (const [typed, name, id] of [
      ['windpipe', 'Windpipe', 'trachea'],
      ['nervus ischiadicus', 'Sciatic nerve', 'sciatic-nerve'],
    ] as const) {
      await box.fill(typed);
      const option = page.getByRole('group', { name: 'Inside' }).getByRole('option', { name });
      await option.click();
      await page.waitForURL(new RegExp(`structure=${id}`));
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    expect(app.errors).toEqual([]);
    await app.close();
  });
});
