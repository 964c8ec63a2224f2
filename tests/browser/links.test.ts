import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp, type OpenedApp } from './openApp.ts';

const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 10_000 });
const query = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

describe('links', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it.each([
    ['?region=upper-trapezius-right', 'Top of the shoulder, right'],
    ['?region=lumbar-left', 'Low back, left'],
    ['?condition=tennis-elbow', 'Tennis elbow'],
    ['?condition=low-back-pain', 'Low back pain'],
    ['?risk=pneumothorax', 'Collapsed lung'],
    ['?risk=fainting', 'Fainting'],
    ['?muscle=infraspinatus', /infraspinatus/i],
    ['?page=before-treatment', 'Before treatment'],
    ['?page=what-to-expect', 'What to expect'],
    ['?page=how-it-works', /how it/i],
    ['?page=sources', 'Sources'],
    ['?page=credits', 'Credits'],
  ] as const)('%s opens what it names', async (link, name) => {
    app = await openApp(browser, link, { waitForBody: false });
    await title(app.page, name);
    expect(app.page.url().endsWith(link)).toBe(true);
    expect(app.errors).toEqual([]);
  });

  it('carry the whole state', async () => {
    app = await openApp(browser, '?region=scapula-left&audience=therapist&view=left&body=masculine&theme=dark');
    expect(await app.page.evaluate(() => window.puncta.state())).toMatchObject({
      region: 'scapula-left',
      audience: 'therapist',
      body: 'masculine',
      theme: 'dark',
      view: 'left',
      facing: 'left',
    });
    expect(await app.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await title(app.page, /shoulder blade/i);
  });

  it('go back and forward through places and pages', async () => {
    app = await openApp(browser);
    const { page } = app;
    await page.evaluate(() => window.puncta.select({ region: 'calf-left' }));
    await title(page, 'Calf, left');
    await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
    await title(page, 'Sources');
    await page.evaluate(() => window.puncta.select({ risk: 'fainting' }));
    await title(page, 'Fainting');
    await page.goBack();
    await title(page, 'Sources');
    await page.goBack();
    await title(page, 'Calf, left');
    expect(query(page)).toEqual({ region: 'calf-left' });
    await page.goBack();
    expect(await page.evaluate(() => window.puncta.state().region)).toBeUndefined();
    await page.goForward();
    await title(page, 'Calf, left');
  });

  it('drop what they do not know, and say so quietly', async () => {
    app = await openApp(browser, '?region=third-arm-left&view=sideways&audience=therapist', { waitForBody: false });
    await app.page.getByText(/third-arm-left/).waitFor();
    expect(query(app.page)).toEqual({ audience: 'therapist' });
    expect(app.errors).toEqual([]);
  });

  it('survive hostile values', async () => {
    app = await openApp(browser, '?region=%3Cscript%3Ealert(1)%3C/script%3E&risk=__proto__&page=%00', { waitForBody: false });
    await title(app.page, /./);
    expect(query(app.page)).toEqual({});
    expect(app.errors).toEqual([]);
  });

  it('remember the reader, but let a link decide', async () => {
    app = await openApp(browser);
    const { page } = app;
    await page.getByRole('radio', { name: 'Therapist' }).click();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.goto(new URL('?region=calf-left', page.url()).href);
    await title(page, 'Calf, left');
    expect(query(page)).toEqual({ region: 'calf-left', audience: 'therapist', theme: 'dark' });
    await page.goto(new URL('?region=calf-left&audience=patient&theme=light', page.url()).href);
    expect(await page.evaluate(() => window.puncta.state())).toMatchObject({ audience: 'patient', theme: 'light' });
  });
});

describe('window.puncta', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('chooses, clears, turns, and finds the same point again', async () => {
    const app = await openApp(browser);
    const { page } = app;
    const call = <T>(run: () => T): Promise<T> => page.evaluate(run);
    await call(() => window.puncta.select({ condition: 'plantar-fasciitis' }));
    await title(page, 'Plantar fasciitis');
    await call(() => window.puncta.clear());
    expect(query(page)).toEqual({});
    await call(() => window.puncta.setView('back'));
    expect(await call(() => window.puncta.state().facing)).toBe('back');
    const back = await call(() => window.puncta.project([0.06, 0.95, -0.1]));
    expect(back.visible).toBe(true);
    expect(await page.evaluate(({ x, y }) => window.puncta.pick(x, y), back)).toMatchObject({ region: /lumbar|sacral|buttock/ });
    expect((await call(() => window.puncta.project([0, 1.2, 0.2]))).visible).toBe(false);
    expect(await call(() => window.puncta.pick(310, 120))).toBeNull();
    await expect(call(() => window.puncta.select({ region: 'nowhere' as never }))).rejects.toThrow(/unknown region/);
    await app.close();
  });
});
