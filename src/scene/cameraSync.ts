/**
 * Sends the camera where the state asks: a choice, a named view, the room that
 * the sheet leaves.
 */
import { useStore } from '#state/store.ts';
import { FLIGHT } from './cameraRig.ts';
import type { Pose } from './orbit.ts';
import type { World } from './world.ts';

/** Seconds in which the picture moves along with the sheet. */
const MAKE_ROOM = 0.24;

/** Follows the state; `invalidate` asks for a frame. */
export function syncCamera(world: World, invalidate: () => void): () => void {
  const wanted = (): Pose => world.wantedPose();
  const stops = [
    useStore.subscribe(
      (state) => state.selection,
      (selection) => {
        // Clearing leaves the camera where it is.
        if (selection) world.goTo(wanted, FLIGHT);
        invalidate();
      },
    ),
    useStore.subscribe(
      (state) => state.view,
      (view) => {
        if (view) world.goTo(wanted, FLIGHT);
        invalidate();
      },
    ),
    useStore.subscribe(
      (state) => state.coveredBottom,
      (coveredBottom) => {
        world.frame.bottom = coveredBottom;
        world.reframe(MAKE_ROOM);
        invalidate();
      },
    ),
  ];
  return () => stops.forEach((stop) => stop());
}
