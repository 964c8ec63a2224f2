import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, openApp } from './openApp.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** axe's complaints about the page as it stands, one line each. */
async function complaints(page: Page): Promise<string[]> {
  // Through the debugger's world: the page's policy forbids foreign scripts, as it should.
  const found = (await page.evaluate(`${AXE}; axe.run(document, { resultTypes: ['violations'] })`)) as {
    violations: AxeViolation[];
    passes: unknown[];
  };
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const STATES = {
  welcome: '',
  region: '?region=upper-trapezius-right',
  'region with low-back cautions': '?region=lumbar-left',
  condition: '?condition=low-back-pain',
  pneumothorax: '?risk=pneumothorax',
  fainting: '?risk=fainting',
  muscle: '?muscle=infraspinatus',
  organ: '?structure=pleura-right',
  'before treatment': '?page=before-treatment',
  'what to expect': '?page=what-to-expect',
  'how it works': '?page=how-it-works',
  sources: '?page=sources',
  credits: '?page=credits',
} as const;

describe('axe', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)('finds nothing in any panel, %s', async (theme) => {
    const app = await openApp(browser, `?theme=${theme}`);
    const { page } = app;
    const found: Record<string, string[]> = {};
    for (const audience of ['patient', 'therapist', 'educator']) {
      for (const [name, query] of Object.entries(STATES)) {
        // Pages read the same in each audience's frame: panels are what differs.
        if (audience !== 'patient' && query.startsWith('?page')) continue;
        const address = new URL(page.url());
        address.search = query;
        address.searchParams.set('theme', theme);
        address.searchParams.set('audience', audience);
        await page.evaluate((search) => {
          history.pushState(null, '', search);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address.search);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForTimeout(200);
        const lines = await complaints(page);
        if (lines.length > 0) found[`${name}, ${audience}`] = lines;
      }
    }
    expect(found).toEqual({});
    await app.close();
  }, 180_000);

  it.each(['light', 'dark'] as const)('finds nothing where layers are open and listed, %s', async (theme) => {
    const app = await openApp(browser, `?structure=rib-5&layers=skin:glass,bones,organs&theme=${theme}&audience=therapist`);
    const { page } = app;
    await page.waitForFunction(() => window.puncta.layers().bones === 'solid' && window.puncta.layers().organs === 'solid');
    const inside = page.getByRole('region', { name: 'Inside' });
    await inside.getByRole('button', { name: 'Bones' }).click();
    await inside.getByRole('button', { name: 'Clavicle' }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await app.close();
  });

  it.each([
    ['phone', { width: 390, height: 844 }],
    ['tablet', { width: 1024, height: 768 }],
  ] as const)('finds nothing on a %s', async (_, viewport) => {
    const app = await openApp(browser, '?region=upper-trapezius-right', { viewport, hasTouch: true });
    expect(await complaints(app.page)).toEqual([]);
    await app.close();
  });
});
