import { describe, expect, test } from 'vitest';
import { CONDITION_IDS, MUSCLE_IDS, REGION_IDS, RISK_IDS } from '#content/ids.ts';
import { leaderForOnly, leadersFor, linesCross, placeLeaders } from '#panels/plate/leaderPlan.ts';
import { zoneOf } from '#panels/plate/zoneOf.ts';
import type { Selection } from '#state/store.ts';

describe('leadersFor', () => {
  test('at most two labels, each with a place to point at, for everything that can be chosen', () => {
    const all: Selection[] = [
      ...REGION_IDS.map((id) => ({ kind: 'region', id }) as const),
      ...CONDITION_IDS.map((id) => ({ kind: 'condition', id }) as const),
      ...RISK_IDS.map((id) => ({ kind: 'risk', id }) as const),
      ...MUSCLE_IDS.map((id) => ({ kind: 'muscle', id }) as const),
    ];
    for (const selection of all) {
      const wishes = leadersFor(selection);
      expect(wishes.length, selection.id).toBeGreaterThanOrEqual(1);
      expect(wishes.length, selection.id).toBeLessThanOrEqual(2);
      for (const wish of wishes) expect(wish.at.length, selection.id).toBeGreaterThan(0);
    }
  });

  test('nothing chosen, nothing led', () => {
    expect(leadersFor(null)).toEqual([]);
  });

  test('the top of the shoulder names the tip of the lung', () => {
    expect(leadersFor({ kind: 'region', id: 'upper-trapezius-right' })).toEqual([
      { tone: 'risk', names: { risk: 'shoulder-lung-tip' }, at: ['upper-trapezius-right'] },
    ]);
  });
});

describe('leaderForOnly', () => {
  test('one label, which says that nothing else is meant', () => {
    expect(leaderForOnly({ kind: 'condition', id: 'low-back-pain' })).toEqual([
      { tone: 'complaint', names: { region: 'lumbar', only: true }, at: ['lumbar-right', 'lumbar-left'] },
    ]);
  });
});

describe('zoneOf', () => {
  test('the gravest zone comes first, and fainting marks no place', () => {
    expect(zoneOf('scapula')).toBe('thorax-wall');
    expect(zoneOf('forehead')).toBeNull();
    expect(zoneOf('lumbar')).toBe('spinal-canal');
  });
});

describe('placeLeaders', () => {
  const size = { width: 700, height: 700 };

  test('a label stands at the edge that is nearer to its dot', () => {
    const [left, right] = placeLeaders([{ x: 100, y: 300 }, { x: 500, y: 300 }], size);
    expect(left?.edge).toBe('left');
    expect(right?.edge).toBe('right');
  });

  test('two labels at one edge do not touch', () => {
    const [first, second] = placeLeaders([{ x: 500, y: 300 }, { x: 510, y: 305 }], size);
    expect((second?.level ?? 0) - (first?.level ?? 0)).toBeGreaterThanOrEqual(60);
  });

  test('of two at one edge the higher dot has the higher label, whichever is named first', () => {
    const [main, second] = placeLeaders([{ x: 420, y: 400 }, { x: 400, y: 240 }], size);
    expect(main?.edge).toBe('right');
    expect(second?.edge).toBe('right');
    expect(second?.level).toBeLessThan(main?.level ?? 0);
  });

  test('no two lines cross, wherever the dots lie', () => {
    const at = [60, 180, 300, 420, 540, 660];
    const points = at.flatMap((x) => at.map((y) => ({ x, y })));
    for (const one of points) {
      for (const other of points) {
        if (one === other) continue;
        const [a, b] = placeLeaders([one, other], size).map(({ dot, edge, level }) => [{ x: edge === 'left' ? 150 : size.width - 150, y: level }, dot] as const);
        expect(a && b && linesCross(a, b), `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(false);
      }
    }
  });

  test('labels stay clear of the caption and of the foot', () => {
    for (const y of [0, 20, 690]) {
      const [place] = placeLeaders([{ x: 500, y }], size);
      expect(place?.level).toBeGreaterThanOrEqual(84);
      expect(place?.level).toBeLessThanOrEqual(676);
    }
  });

  test('words that have no room above a dot do not stand upon it', () => {
    const phone = { width: 390, height: 254 };
    const [place] = placeLeaders([{ x: 330, y: 70 }], phone);
    expect(place?.level).toBeGreaterThan(70 + 24 + 8);
    expect(place?.level).toBeLessThanOrEqual(phone.height - 24);
    // Beside the words there is room for both at one height.
    const [beside] = placeLeaders([{ x: 200, y: 70 }], phone);
    expect(beside?.level).toBe(84);
  });

  test('large words stand lower, clear of the caption, and farther apart', () => {
    const [first, second] = placeLeaders([{ x: 150, y: 60 }, { x: 150, y: 80 }], { width: 800, height: 700, scale: 1.25 });
    expect(first?.level).toBe(84 * 1.25);
    expect(Math.abs((second?.level ?? 0) - (first?.level ?? 0))).toBeGreaterThanOrEqual(first?.edge === second?.edge ? 75 : 0);
  });
});
