import { describe, expect, it } from 'vitest';
import { PerspectiveCamera, Vector3 } from 'three';
import { ANATOMY_MANIFEST } from '#content/generated/anatomy-manifest.ts';
import { stepScenes } from '#content/inside/stepScenes.ts';
import type { RiskId } from '#content/ids.ts';
import { bodyFacts } from '#scene/bodyFacts.ts';
import { CameraRig } from '#scene/cameraRig.ts';
import { facingOf, type Frame } from '#scene/framing.ts';
import { frameStep } from '#scene/stepFraming.ts';
import { idsOf } from '#state/selectors.ts';
import type { BodyForm } from '#state/store.ts';

const FRAMES: Readonly<Record<string, Frame>> = {
  desk: { width: 712, height: 752, top: 44, bottom: 0, fov: (25 * Math.PI) / 180 },
  'phone under a half sheet': { width: 390, height: 700, top: 18, bottom: 448, fov: (25 * Math.PI) / 180 },
};
const FORMS: readonly BodyForm[] = ['feminine', 'masculine'];
const STEPS = (Object.keys(stepScenes) as RiskId[]).flatMap((risk) =>
  (stepScenes[risk] ?? []).flatMap(({ camera }, index) => (camera ? [{ risk, step: index + 1, camera }] : [])),
);

/** Where a step shows a point of a body, as shares of the free part: 0..1 from its top left corner. */
function seen(step: (typeof STEPS)[number], form: BodyForm, frame: Frame, point: readonly [number, number, number]): { x: number; y: number } {
  const camera = new PerspectiveCamera((frame.fov * 180) / Math.PI, frame.width / frame.height);
  const wide = { height: 3, halfWidth: 2, maxDistance: 50 };
  new CameraRig(frameStep(step.camera, bodyFacts(form), frame), () => frame, () => wide, () => true).apply(camera);
  const { x, y } = new Vector3(...point).project(camera);
  return { x: (x + 1) / 2, y: (((1 - y) / 2) * frame.height - frame.top) / (frame.height - frame.top - frame.bottom) };
}

const stepOf = (risk: RiskId, step: number): (typeof STEPS)[number] => {
  const found = STEPS.find((each) => each.risk === risk && each.step === step);
  if (!found) throw new Error(`no step ${step} of ${risk}`);
  return found;
};

describe.each(FORMS)('the camera of a step, %s', (form) => {
  it.each(STEPS)('$risk $step has the middle of its places in the picture, clear of the sheet', (step) => {
    const facts = bodyFacts(form);
    for (const frame of Object.values(FRAMES)) {
      for (const place of step.camera.at) {
        const ids = idsOf(place).filter((id) => step.camera.side === 'both' || !id.endsWith('-left'));
        const mean = [0, 1, 2].map((axis) => ids.reduce((sum, id) => sum + (facts.regions[id].center[axis] ?? 0), 0) / ids.length);
        const { x, y } = seen(step, form, frame, mean as [number, number, number]);
        expect(Math.min(x, 1 - x, y, 1 - y), place).toBeGreaterThan(0.08);
      }
    }
  });

  it('shows the tips of both lungs well above the foot of the picture, from the front', () => {
    const step = stepOf('pneumothorax', 5);
    expect(facingOf((step.camera.from * Math.PI) / 180)).toBe('front');
    for (const frame of Object.values(FRAMES)) {
      for (const { id, centre, radius } of ANATOMY_MANIFEST[form].organs.structures) {
        if (!id.startsWith('lung-')) continue;
        // The tip lies less than the sphere's radius above its middle.
        const { x, y } = seen(step, form, frame, [centre[0] * 0.4, centre[1] + radius * 0.85, centre[2]]);
        expect(Math.min(x, 1 - x, y), id).toBeGreaterThan(0.1);
        expect(y, id).toBeLessThan(0.6);
      }
    }
  });

  it('shows the lowest fold of the lining at the back', () => {
    const step = stepOf('pneumothorax', 4);
    expect(facingOf((step.camera.from * Math.PI) / 180)).toBe('back');
    const rib = ANATOMY_MANIFEST[form].bones.structures.find(({ id }) => id === 'rib-12');
    for (const frame of Object.values(FRAMES)) {
      const { x, y } = seen(step, form, frame, [...(rib?.centre ?? [0, 0, 0])] as [number, number, number]);
      expect(Math.min(x, 1 - x, y, 1 - y)).toBeGreaterThan(0.15);
    }
  });
});
