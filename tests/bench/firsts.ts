/** What is done for the first time in a page of its own: layers shown, choices made. */
import type { Page } from 'playwright-core';
import type { InnerLayer } from '#state/layers.ts';
import type { First } from './stalls.ts';

const DESK = { width: 1440, height: 900 } as const;
const ALL: readonly InnerLayer[] = ['muscles', 'bones', 'organs', 'nerves-vessels'];

/** Shows layers, all at once, under skin of glass. */
const show = (layers: readonly InnerLayer[]) => (page: Page): Promise<void> =>
  page.evaluate((names) => {
    for (const name of names) window.puncta.setLayer(name, 'solid');
    window.puncta.setLayer('skin', 'glass');
  }, layers);

/** Presses a button among the places and lists beside the body. */
const press = (name: string) => (page: Page): Promise<void> => page.locator('#places').getByRole('button', { name, exact: true }).click();

/** By name as it is printed. */
export const LAYERS: Readonly<Record<string, First>> = {
  muscles: { act: show(['muscles']), least: 200_000, ...DESK },
  'all layers at once': { act: show(ALL), least: 280_000, ...DESK },
  'all layers at once, next to nothing to draw': { act: show(ALL), least: 280_000, width: 320, height: 240 },
};

/** By name as it is printed. The whole body alone is less than any of these draws. */
export const CHOICES: Readonly<Record<string, First>> = {
  'a region, the left calf': { before: press('Hip, leg and foot'), act: press('Calf, left'), least: 124_000, ...DESK },
  'a risk, the collapsed lung': { act: press('Collapsed lung'), least: 200_000, ...DESK },
  'a muscle, infraspinatus': {
    before: async (page) => {
      await press('Muscles')(page);
      await page.locator('#places').getByRole('button', { name: 'Infraspinatus', exact: true }).waitFor();
    },
    act: press('Infraspinatus'),
    least: 250_000,
    ...DESK,
  },
};
