/**
 * `npm run bench`: what the app costs, measured on the built app as `npm start`
 * serves it. Counts (bytes, requests, draw calls, triangles, frames) are exact;
 * times are medians on this machine, so each is given with a ratio to a
 * baseline of the same run.
 */
import { chromium, type Page } from 'playwright-core';
import { createServer } from './server.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { countTraffic, type Traffic } from '../browser/traffic.ts';
import { comparePicking } from './picking.ts';
import { CHOICES, LAYERS } from './firsts.ts';
import { measureStalls, type First } from './stalls.ts';

/** Fresh pages for each figure of what something costs the first time. */
const RUNS = 5;

const row = (name: string, value: string | number, bar = ''): void => {
  console.log(`${name.padEnd(46)} ${String(value).padStart(14)}   ${bar}`);
};
const frames = (page: Page): Promise<number> => page.evaluate(() => window.puncta.stats().frames);

/** @param bar most milliseconds at a stretch */
async function reportStalls(what: string, firsts: Readonly<Record<string, First>>, bar: number): Promise<void> {
  for (const [name, first] of Object.entries(firsts)) {
    const { longest, own, worst, best } = await measureStalls(browser, server.origin, first, RUNS);
    console.log(`  ${what}: ${name} (${first.width} x ${first.height}; medians of ${RUNS} fresh pages)`);
    row('  longest main-thread task, ms', longest.toFixed(0), `<= ${bar}; in the worst page ${worst.toFixed(0)}, in the best ${best.toFixed(0)}`);
    row('  of a task, outside graphics calls, ms', own.toFixed(0), 'at most: our scripts, React, layout');
  }
}

const server = await createServer();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const sum = await countTraffic(page);
  const opened = performance.now();
  await page.goto(server.origin);
  await page.evaluate(() => window.puncta.ready);
  const ready = performance.now() - opened;
  const traffic: Traffic = sum();

  console.log('\nFirst view, until a region can be picked');
  row('requests', traffic.requests, '<= 12');
  row('bytes', traffic.bytes.toLocaleString('en'), '<= 1,200,000');
  row('of it JavaScript', traffic.scriptBytes.toLocaleString('en'), '<= 430,000');
  row('ms until it can be picked (software WebGL)', ready.toFixed(0));
  for (const line of traffic.urls) console.log(`    ${line.replace(server.origin, '')}`);

  const stats = await page.evaluate(() => window.puncta.stats());
  console.log('\nA frame');
  row('draw calls', stats.drawCalls, '<= 12');
  row('triangles', stats.triangles.toLocaleString('en'), '<= 150,000');

  await page.waitForTimeout(2000);
  const rest = await frames(page);
  await page.waitForTimeout(5000);
  row('frames in 5 s at rest', (await frames(page)) - rest, '0');

  const points = await page.evaluate(() => {
    const at: { x: number; y: number }[] = [];
    for (let i = 0; i < 12; i++) at.push(window.puncta.project([0.03 * ((i % 3) - 1), 0.2 + 0.12 * i, 0.1]));
    return at;
  });
  const before = await frames(page);
  let changes = 0;
  let last: string | null = null;
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(150);
    const region = await page.evaluate(([px, py]) => window.puncta.pick(px!, py!)?.region ?? null, [x, y]);
    if (region !== last) changes++;
    last = region;
  }
  row('frames for each change of the hovered region', (((await frames(page)) - before) / changes).toFixed(2), '1');

  const pickMs = await page.evaluate(() => {
    const times: number[] = [];
    for (let i = 0; i < 1000; i++) {
      const x = 300 + ((i * 37) % 680);
      const y = 80 + ((i * 53) % 740);
      const start = performance.now();
      window.puncta.pick(x, y);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[500]!;
  });
  row('ms for a pick in the page, median of 1,000', pickMs.toFixed(3), '< 1');

  console.log('\nUnder the skin');
  await page.evaluate(() => {
    for (const layer of ['muscles', 'bones', 'organs', 'nerves-vessels'] as const) window.puncta.setLayer(layer, 'solid');
    window.puncta.setLayer('skin', 'glass');
  });
  await page.waitForFunction(() => window.puncta.stats().triangles > 280_000, undefined, { timeout: 60_000 });
  await page.waitForTimeout(3000);
  const inner = sum();
  row('bytes of all layers and their code', (inner.bytes - traffic.bytes).toLocaleString('en'), '<= 1,600,000');
  const full = await page.evaluate(() => window.puncta.stats());
  row('draw calls with everything shown', full.drawCalls, '<= 40');
  row('triangles with everything shown', full.triangles.toLocaleString('en'), '<= 400,000');
  const beneathMs = await page.evaluate(() => {
    const start = performance.now();
    for (let i = 0; i < 1000; i++) window.puncta.beneath(300 + ((i * 37) % 680), 80 + ((i * 53) % 740));
    return (performance.now() - start) / 1000;
  });
  row('ms to tell what lies beneath, mean of 1,000', beneathMs.toFixed(3), '< 1');
  await page.close();
  await reportStalls('First shown', LAYERS, 200);
  console.log('\nA first choice');
  await reportStalls('First choice', CHOICES, 100);
} finally {
  await browser.close();
  await server.close();
}

const picking = await comparePicking('feminine', 1000);
console.log('\nPicking, same rays with and without the tree (Node)');
row('ms with the tree, median', picking.tree.toFixed(4));
row('ms brute force, median', picking.bruteForce.toFixed(3));
row('times faster', (picking.bruteForce / picking.tree).toFixed(0));
row('answers that differ', picking.different, '0');
