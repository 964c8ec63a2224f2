import { describe, expect, it } from 'vitest';
import { FADE, Fade } from '../../../src/scene/inside/fade.ts';
import { GHOST, LookFade } from '../../../src/scene/inside/lookFade.ts';
import type { Drawn, Look } from '../../../src/scene/inside/look.ts';

const look = (drawn: Drawn): Look => ({ drawn, isSelected: false, isHovered: false, isMarked: false, isFilm: false });

describe('a fade', () => {
  it('takes as long as the design says, and asks for nothing afterwards', () => {
    const fade = new Fade();
    expect(fade.value).toBe(1);
    expect(fade.advance(1)).toBe(false);
    fade.start(FADE);
    expect(fade.value).toBe(0);
    let frames = 0;
    while (fade.advance(1 / 60)) frames++;
    expect(frames).toBe(Math.ceil(0.24 * 60) - 1);
    expect(fade).toMatchObject({ value: 1, isRunning: false });
  });

  it('is over at once where nothing may move', () => {
    const fade = new Fade();
    fade.start(0);
    expect(fade).toMatchObject({ value: 1, isRunning: false });
    expect(fade.advance(0.1)).toBe(false);
  });
});

describe('structures that come and go', () => {
  it('are drawn from the first moment to the last, as what they were and as what they become', () => {
    const fade = new LookFade(2);
    fade.aim([look('solid'), look('hidden')], 0);
    expect([fade.isSolid(0), fade.isGlass(0), fade.isSolid(1), fade.isGlass(1)]).toEqual([true, false, false, false]);
    fade.aim([look('glass'), look('solid')], FADE);
    expect([fade.isSolid(0), fade.isGlass(0), fade.isSolid(1)]).toEqual([true, true, true]);
    expect(fade.advance(FADE / 2)).toBe(true);
    for (const share of fade.now.subarray(0, 3)) expect(share).toBeCloseTo(0.5);
    expect(fade.advance(FADE)).toBe(false);
    expect([...fade.now]).toEqual([0, 1, 1, 0]);
    expect([fade.isSolid(0), fade.isGlass(0)]).toEqual([false, true]);
  });

  it('turn round where they are', () => {
    const fade = new LookFade(1);
    fade.aim([look('solid')], FADE);
    fade.advance(FADE / 2);
    fade.aim([look('hidden')], FADE);
    expect(fade.now[0]).toBeCloseTo(0.5);
    fade.advance(FADE / 2);
    expect(fade.now[0]).toBeCloseTo(0.25);
  });

  it('ask for no frame where nothing changes, and leave a ghost its share of the glass', () => {
    const fade = new LookFade(2);
    fade.aim([look('ghost'), null], 0);
    expect(fade.now[1]).toBeCloseTo(GHOST);
    fade.aim([look('ghost'), null], FADE);
    expect(fade.isRunning).toBe(false);
  });
});
