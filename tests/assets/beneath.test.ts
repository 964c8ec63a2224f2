/** What lies beneath each region by the committed models, against the generated file and the ladders of the content. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { committed } from '../../models/beneath/build.ts';
import { BENEATH_FILE, castBodies, complaintsOf, writeBeneath } from '../../models/beneath/step.ts';
import type { RaysOfBodies } from '../../src/content/checks/beneath.ts';
import { RAYS_BENEATH } from '../../src/content/generated/beneath.ts';
import { REGION_BASES } from '../../src/content/ids.ts';

describe('rays from the skin inwards', () => {
  let bodies: RaysOfBodies;
  beforeAll(async () => {
    bodies = await castBodies(committed);
    // Seconds, and several times that on a busy machine.
  }, 120_000);

  it('were cast in every region of both bodies', () => {
    expect(Object.keys(bodies)).toEqual(['feminine', 'masculine']);
    for (const rays of Object.values(bodies)) {
      for (const base of REGION_BASES) {
        expect(rays[base].length, base).toBeGreaterThanOrEqual(60);
        const whole = rays[base].reduce((sum, { weight }) => sum + weight, 0);
        expect(whole, base).toBeGreaterThan(0.95);
        expect(whole, base).toBeLessThan(1.0001);
      }
    }
  });

  it('are what the generated file says: else run npx tsx models/beneath/build.ts', () => {
    expect(readFileSync(BENEATH_FILE, 'utf8')).toBe(writeBeneath(bodies));
  });

  it('agree with the ladders: else mend content or models, or give an exception its reason', () => {
    expect(complaintsOf(bodies)).toEqual([]);
  });

  it('enter the lining before the lung, everywhere', () => {
    const sides = ['right', 'left'] as const;
    const all = Object.values(bodies).flatMap((rays) => REGION_BASES.flatMap((base) => rays[base]));
    const pairs = all.flatMap(({ met }) =>
      sides.map((side) => [met.findIndex(({ id }) => id === `pleura-${side}`), met.findIndex(({ id }) => id === `lung-${side}`)] as const),
    );
    const intoLung = pairs.filter(([, lung]) => lung >= 0);
    expect(intoLung.length).toBeGreaterThan(1_000);
    expect(intoLung.filter(([lining, lung]) => lining < 0 || lining > lung)).toEqual([]);
  });
});

describe('the generated file', () => {
  it('tells the side of what lies on one side only', () => {
    const liver = RAYS_BENEATH['lateral-chest'].masculine.find(([id]) => id === 'liver');
    expect(liver?.[2]).toBe('right');
    const spleen = RAYS_BENEATH['lateral-chest'].masculine.find(([id]) => id === 'spleen');
    expect(spleen?.[2]).toBe('left');
    expect(RAYS_BENEATH['interscapular'].feminine.find(([id]) => id === 'trapezius-lower')?.[2]).toBeUndefined();
  });

  it('holds order and shares, no distance', () => {
    for (const base of REGION_BASES) {
      for (const list of [RAYS_BENEATH[base].feminine, RAYS_BENEATH[base].masculine]) {
        for (const [, share] of list) expect(Number.isInteger(share) && share >= 5 && share <= 100, base).toBe(true);
        expect(new Set(list.map(([id]) => id)).size).toBe(list.length);
      }
    }
  });
});
