/**
 * Where the camera stands for a step through a risk zone: pure figures, no three.
 */
import type { StepCamera } from '#content/inside/stepScenes.ts';
import { idsOf } from '#state/selectors.ts';
import { distanceFor, keepHead, LEAST_WIDTH, shiftOf, type BodyFacts, type Frame } from './framing.ts';
import type { Pose, Triple } from './orbit.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A step has chosen its closeness: only of a head that lacks less than this share of it is all shown. */
const SLIGHT_CUT = 0.25;

/** The middle of a step's places, metres. */
function middleOf({ at, side }: StepCamera, body: BodyFacts): Triple {
  const ids = at.flatMap(idsOf).filter((id) => side === 'both' || !id.endsWith('-left'));
  const mean = (axis: 0 | 1 | 2): number => ids.reduce((sum, id) => sum + body.regions[id].center[axis], 0) / ids.length;
  return [mean(0), mean(1), mean(2)];
}

/** The pose of a step, in the free part of the canvas. */
export function frameStep(camera: StepCamera, body: BodyFacts, frame: Frame): Pose {
  const half = (camera.height * body.height) / 2;
  const pose = {
    azimuth: radians(camera.from),
    elevation: radians(camera.above),
    distance: distanceFor(half * LEAST_WIDTH, half, frame),
    target: middleOf(camera, body),
    shift: shiftOf(frame),
  };
  return keepHead(pose, body, frame, SLIGHT_CUT);
}
