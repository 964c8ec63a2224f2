import { describe, expect, it } from 'vitest';
import { CameraRig, FLIGHT } from '#scene/cameraRig.ts';
import { clampPose, easeFlight, MAX_ELEVATION, MIN_DISTANCE, panBy, unwind, zoomAt, type Pose } from '#scene/orbit.ts';

const limits = { height: 1.7, halfWidth: 0.4, maxDistance: 6 };
const pose: Pose = { azimuth: 0, elevation: 0, distance: 2, target: [0, 1, 0], shift: 0 };
const frame = { width: 600, height: 800, top: 44, bottom: 0, fov: 0.4 };

describe('the orbit', () => {
  it('keeps the body in reach', () => {
    const lost = clampPose({ ...pose, elevation: 9, distance: 100, target: [5, -3, 2] }, limits);
    expect(lost).toMatchObject({ elevation: MAX_ELEVATION, distance: limits.maxDistance, target: [0.4, 0, 0.25] });
    expect(clampPose({ ...pose, distance: 0 }, limits).distance).toBe(MIN_DISTANCE);
  });

  it('moves the picture with the hand, from any side', () => {
    expect(panBy(pose, 0.1, 0).target[0]).toBeCloseTo(-0.1);
    expect(panBy({ ...pose, azimuth: Math.PI }, 0.1, 0).target[0]).toBeCloseTo(0.1);
    expect(panBy(pose, 0, 0.1).target[1]).toBeCloseTo(1.1);
  });

  it('zooms to the cursor: the point under it stays', () => {
    const near = zoomAt(pose, 0.5, 0.2, 0.3, limits);
    // The point (0.2, 1.3) seen at the same angle from half the distance.
    expect((0.2 - near.target[0]) / near.distance).toBeCloseTo(0.2 / pose.distance);
    expect((1.3 - near.target[1]) / near.distance).toBeCloseTo(0.3 / pose.distance);
  });

  it('turns the short way round', () => {
    expect(unwind(Math.PI, -3)).toBeCloseTo(-Math.PI);
    expect(unwind(-Math.PI / 2, Math.PI)).toBeCloseTo(1.5 * Math.PI);
  });

  it('eases like cubic-bezier(.3, 0, .1, 1)', () => {
    expect(easeFlight(0)).toBe(0);
    expect(easeFlight(1)).toBe(1);
    // The curve at t = 1/2: x = .275, y = .5.
    expect(easeFlight(0.275)).toBeCloseTo(0.5, 4);
  });
});

describe('the camera rig', () => {
  const there: Pose = { azimuth: 3, elevation: 0.2, distance: 1, target: [0.1, 1.2, 0], shift: 20 };
  const rigAt = (still: boolean) => new CameraRig(pose, () => frame, () => limits, () => still);

  it('flies to a pose in the time given and then rests', () => {
    const rig = rigAt(false);
    rig.goTo(there, FLIGHT);
    expect(rig.isMoving).toBe(true);
    expect(rig.advance(FLIGHT / 2)).toBe(true);
    expect(rig.pose.azimuth).toBeGreaterThan(0);
    expect(rig.advance(FLIGHT / 2 + 0.001)).toBe(false);
    expect(rig.pose.distance).toBe(there.distance);
    expect(rig.pose.azimuth).toBeCloseTo(there.azimuth);
    expect(rig.advance(1)).toBe(false);
  });

  it('is there at once for readers who want no motion', () => {
    const rig = rigAt(true);
    rig.goTo(there, FLIGHT);
    expect(rig.isMoving).toBe(false);
    expect(rig.pose.distance).toBe(there.distance);
    rig.turn(1, 0);
    expect(rig.isMoving).toBe(false);
  });

  it('gives way to the hand in mid-flight and remembers that it was moved', () => {
    const rig = rigAt(false);
    rig.goTo(there, FLIGHT);
    rig.advance(FLIGHT / 3);
    const { distance } = rig.pose;
    expect(rig.isFramed).toBe(true);
    rig.drag(10, 0);
    for (let i = 0; i < 200 && rig.advance(1 / 60); i++);
    expect(rig.isMoving).toBe(false);
    expect(rig.isFramed).toBe(false);
    expect(rig.pose.distance).toBeCloseTo(distance);
  });

  it('comes to rest after a drag', () => {
    const rig = rigAt(false);
    rig.drag(120, 30);
    let frames = 0;
    while (rig.advance(1 / 60)) frames += 1;
    expect(frames).toBeLessThan(60);
  });

  it('keeps what it looks at when the body changes height', () => {
    const rig = rigAt(false);
    rig.scale(1.1);
    expect(rig.pose.target[1]).toBeCloseTo(1.1);
    expect(rig.pose.distance).toBeCloseTo(2.2);
  });
});
