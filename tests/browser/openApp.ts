/**
 * Opens the served app in a real Chromium with real (software) WebGL, and
 * watches what must never happen: script errors, console errors, requests that
 * leave the origin.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

const ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts one browser for a test file; close it in `afterAll`. */
export function launch(options: { webgl?: boolean } = {}): Promise<Browser> {
  const args = options.webgl === false ? ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'] : ARGUMENTS;
  return chromium.launch({ executablePath: inject('browserPath'), args });
}

export interface OpenOptions extends BrowserContextOptions {
  /** Waits for `puncta.ready`; off for the tests of failures. */
  readonly waitForBody?: boolean;
  /** Runs before the address is opened: routes, init scripts. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface OpenedApp {
  readonly page: Page;
  /** Script errors and console errors so far. */
  readonly errors: string[];
  /** Requests that left the origin. */
  readonly foreign: string[];
  readonly close: () => Promise<void>;
}

/** Opens a query string ("?region=...") of the app. Motion is reduced unless asked for: cameras cut instead of fly. */
export async function openApp(browser: Browser, query = '', options: OpenOptions = {}): Promise<OpenedApp> {
  const { waitForBody = true, before, ...context } = options;
  const opened = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...context });
  const page = await opened.newPage();
  const origin = inject('origin');
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) foreign.push(request.url());
  });
  await before?.(page);
  await page.goto(`${origin}${query}`);
  if (waitForBody) await page.evaluate(() => window.puncta.ready);
  return { page, errors, foreign, close: () => opened.close() };
}
