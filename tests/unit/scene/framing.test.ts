import { describe, expect, it } from 'vitest';
import { PerspectiveCamera, Vector3 } from 'three';
import { CONDITION_IDS, MUSCLE_IDS, REGION_IDS, RISK_IDS } from '#content/ids.ts';
import { bodyFacts } from '#scene/bodyFacts.ts';
import { CameraRig } from '#scene/cameraRig.ts';
import { facingOf, frameSelection, frameWhole, VIEW_AZIMUTH, viewOf, type Frame } from '#scene/framing.ts';
import type { Pose } from '#scene/orbit.ts';
import { regionsOf } from '#state/selectors.ts';
import type { Selection } from '#state/store.ts';

const frame: Frame = { width: 690, height: 780, top: 44, bottom: 0, fov: (25 * Math.PI) / 180 };
const phone: Frame = { width: 390, height: 560, top: 44, bottom: 200, fov: frame.fov };
const feminine = bodyFacts('feminine');
const masculine = bodyFacts('masculine');

/** Where a pose shows a point: CSS pixels from the canvas's top left corner. */
function project(pose: Pose, canvas: Frame, point: readonly [number, number, number]): { x: number; y: number } {
  const camera = new PerspectiveCamera((canvas.fov * 180) / Math.PI, canvas.width / canvas.height);
  const wide = { height: 3, halfWidth: 2, maxDistance: 50 };
  new CameraRig(pose, () => canvas, () => wide, () => true).apply(camera);
  const { x, y } = new Vector3(...point).project(camera);
  return { x: ((x + 1) / 2) * canvas.width, y: ((1 - y) / 2) * canvas.height };
}

describe('the whole body', () => {
  it.each([
    ['desktop', frame],
    ['phone under a sheet', phone],
    ['wide and low', { ...frame, width: 1200, height: 420 }],
    ['narrow', { ...frame, width: 260 }],
  ])('stands inside the free part: %s', (_, canvas) => {
    for (const body of [feminine, masculine]) {
      for (const azimuth of Object.values(VIEW_AZIMUTH)) {
        const pose = frameWhole(azimuth, body, canvas);
        for (const point of [[0, body.height, 0], [0, 0, 0.15], [body.halfWidth, 0.8, 0], [-body.halfWidth, 0.8, 0]] as const) {
          const { x, y } = project(pose, canvas, point);
          expect(y).toBeGreaterThanOrEqual(canvas.top);
          expect(y).toBeLessThanOrEqual(canvas.height - canvas.bottom);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(canvas.width);
        }
      }
    }
  });

  it('shows the subject’s left on the screen’s right from the front, and on its left from behind', () => {
    const front = project(frameWhole(VIEW_AZIMUTH.front, feminine, frame), frame, [0.2, 1, 0]);
    const back = project(frameWhole(VIEW_AZIMUTH.back, feminine, frame), frame, [0.2, 1, 0]);
    expect(front.x).toBeGreaterThan(frame.width / 2);
    expect(back.x).toBeLessThan(frame.width / 2);
  });
});

describe('facingOf', () => {
  it('names the side at any number of turns', () => {
    expect(facingOf(0)).toBe('front');
    expect(facingOf(Math.PI / 2)).toBe('left');
    expect(facingOf(-Math.PI / 2)).toBe('right');
    expect(facingOf(Math.PI)).toBe('back');
    expect(facingOf(-Math.PI)).toBe('back');
    expect(facingOf(4 * Math.PI + 0.3)).toBe('front');
    expect(facingOf(-2 * Math.PI - 1.2)).toBe('right');
  });
});

describe('a region', () => {
  it.each(REGION_IDS)('%s comes to the middle of the free part', (id) => {
    for (const canvas of [frame, phone]) {
      const pose = frameSelection({ kind: 'region', id }, feminine, canvas);
      const { x, y } = project(pose, canvas, feminine.regions[id].center);
      expect(Math.abs(x - canvas.width / 2)).toBeLessThan(2);
      expect(Math.abs(y - (canvas.top + canvas.height - canvas.bottom) / 2)).toBeLessThan(2);
    }
  });

  it.each(REGION_IDS)('%s is seen with its neighbourhood: neither lost nor a macro shot', (id) => {
    const { distance } = frameSelection({ kind: 'region', id }, feminine, frame);
    const metresHigh = 2 * distance * Math.tan(frame.fov / 2);
    expect(metresHigh).toBeGreaterThan(0.3);
    expect(metresHigh).toBeLessThan(2.2);
  });

  it('is seen from where it faces', () => {
    const facing = (id: (typeof REGION_IDS)[number]) => facingOf(viewOf(id, feminine.regions[id]).azimuth);
    expect(facing('sternum')).toBe('front');
    expect(facing('lumbar-left')).toBe('back');
    expect(facing('upper-trapezius-right')).toBe('back');
    expect(facing('lateral-hip-left')).toBe('left');
    expect(facing('lateral-hip-right')).toBe('right');
  });

  it('that faces the midline is seen from front or back, past the other leg', () => {
    for (const id of ['inner-thigh-left', 'inner-knee-right', 'inner-leg-left', 'medial-ankle-right'] as const) {
      expect(['front', 'back']).toContain(facingOf(viewOf(id, feminine.regions[id]).azimuth));
    }
  });

  it('mirrors from left to right', () => {
    for (const id of REGION_IDS.filter((name) => name.endsWith('-left'))) {
      const right = id.replace(/-left$/, '-right') as typeof id;
      const a = viewOf(id, feminine.regions[id]);
      const b = viewOf(right, feminine.regions[right]);
      expect(Math.cos(a.azimuth), id).toBeCloseTo(Math.cos(b.azimuth), 1);
      expect(Math.sin(a.azimuth), id).toBeCloseTo(-Math.sin(b.azimuth), 1);
      expect(a.elevation, id).toBeCloseTo(b.elevation, 1);
    }
  });
});

describe('a choice of several regions', () => {
  const choices: Selection[] = [
    ...CONDITION_IDS.map((id) => ({ kind: 'condition', id }) as const),
    ...RISK_IDS.map((id) => ({ kind: 'risk', id }) as const),
    ...MUSCLE_IDS.map((id) => ({ kind: 'muscle', id }) as const),
  ];

  it.each(choices.map((choice) => [`${choice.kind} ${choice.id}`, choice] as const))('%s is in view as a whole', (_, choice) => {
    for (const canvas of [frame, phone]) {
      const pose = frameSelection(choice, masculine, canvas);
      for (const id of regionsOf(choice)) {
        const { x, y } = project(pose, canvas, masculine.regions[id].center);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(canvas.width);
        expect(y).toBeGreaterThan(canvas.top);
        expect(y).toBeLessThan(canvas.height - canvas.bottom);
      }
    }
  });

  it('shows pneumothorax from behind, on the trunk', () => {
    const pose = frameSelection({ kind: 'risk', id: 'pneumothorax' }, feminine, frame);
    expect(facingOf(pose.azimuth)).toBe('back');
    expect(pose.target[1]).toBeGreaterThan(0.6 * feminine.height);
    expect(pose.distance).toBeLessThan(frameWhole(0, feminine, frame).distance);
  });

  it('turns to the side of its main region', () => {
    expect(facingOf(frameSelection({ kind: 'condition', id: 'low-back-pain' }, feminine, frame).azimuth)).toBe('back');
    expect(facingOf(frameSelection({ kind: 'condition', id: 'knee-pain' }, feminine, frame).azimuth)).toBe('front');
  });
});

describe('a picture of several places', () => {
  it.each(['feminine', 'masculine'] as const)('does not cut the head where all of them lie below it, %s', (form) => {
    const body = bodyFacts(form);
    const cut: string[] = [];
    for (const canvas of [frame, phone]) {
      for (const id of CONDITION_IDS) {
        const pose = frameSelection({ kind: 'condition', id }, body, canvas);
        const free = canvas.height - canvas.top - canvas.bottom;
        const edge = (pose.target[1] + (Math.tan(canvas.fov / 2) * pose.distance * free) / canvas.height) / body.height;
        const highest = Math.max(...regionsOf({ kind: 'condition', id }).map((each) => body.regions[each].center[1] + body.regions[each].radius)) / body.height;
        if (highest < 0.81 && edge > 0.845 && edge < 0.99) cut.push(`${id} at ${edge.toFixed(2)}`);
      }
    }
    expect(cut).toEqual([]);
  });

  it.each(['feminine', 'masculine'] as const)('shows a person with their head where it shows most of one, %s', (form) => {
    const body = bodyFacts(form);
    const pose = frameSelection({ kind: 'condition', id: 'carpal-tunnel' }, body, frame);
    expect(project(pose, frame, [0, body.height, 0]).y).toBeGreaterThan(frame.top);
    // Near enough that the hands are still larger than in the whole body, and in the picture.
    expect(pose.distance).toBeLessThan(0.9 * frameWhole(0, body, frame).distance);
    const { center, radius } = body.regions['fingers-left'];
    const tips = project(pose, frame, [center[0], center[1] - radius, center[2]]);
    expect(tips.y).toBeLessThan(frame.height - 20);
    expect(tips.x).toBeLessThan(frame.width - 20);
  });

  it('is taken from the side on which the muscle itself lies', () => {
    expect(facingOf(frameSelection({ kind: 'muscle', id: 'brachioradialis' }, feminine, frame).azimuth)).toBe('front');
    expect(facingOf(frameSelection({ kind: 'muscle', id: 'infraspinatus' }, feminine, frame).azimuth)).toBe('back');
  });
});
