/** A reader at the keyboard who is faster than the network. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp, type OpenedApp } from './openApp.ts';

/** Where the focus is: in the panel or beside it, and on what. */
const focus = (page: Page): Promise<{ inPanel: boolean; tag: string; text: string }> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return { inPanel: at?.closest('#panel') !== null && at !== document.body, tag: at?.tagName ?? '', text: at?.textContent?.trim() ?? '' };
  });

describe('while the panel’s texts are on their way', () => {
  let browser: Browser;
  let app: OpenedApp;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  it('Tab from the name stays in the panel, and goes on with its first link when they are there', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    app = await openApp(browser, '', {
      before: async (page) => {
        await page.route(/\/assets\/pageTexts-.*\.js/, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    const { page } = app;
    const complaint = page.getByRole('button', { name: 'Tennis elbow' }).first();
    await complaint.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect((await focus(page)).text).toBe('Tennis elbow');
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatchObject({ inPanel: true, text: 'Loading the texts' });

    release();
    await page.waitForFunction(() => !document.querySelector('#panel [aria-busy]'));
    await page.waitForFunction(() => document.activeElement?.closest('#panel') && document.activeElement.matches('a, button, input'));
    const first = await page.evaluate(() => {
      const heading = document.querySelector('#panel h1');
      const stops = [...document.querySelectorAll<HTMLElement>('#panel :is(a[href], button)')].filter((each) => each.checkVisibility());
      return stops.find((each) => heading && heading.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) === document.activeElement;
    });
    expect(first).toBe(true);
  });

  it('leaves alone who has gone elsewhere meanwhile', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    app = await openApp(browser, '', {
      before: async (page) => {
        await page.route(/\/assets\/pageTexts-.*\.js/, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    const { page } = app;
    await page.getByRole('button', { name: 'Tennis elbow' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.getByRole('button', { name: /^Golfer.s elbow/ }).first().focus();
    const before = await focus(page);
    release();
    await page.waitForFunction(() => !document.querySelector('#panel [aria-busy]'));
    await page.waitForTimeout(300);
    expect(await focus(page)).toEqual(before);
  });
});
