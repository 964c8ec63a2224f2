/**
 * Sends the camera where the state asks: a choice, a named view, the room that
 * the sheet leaves.
 */
import { setFacing } from '#state/actions.ts';
import { isBodyLent } from '#state/selectors.ts';
import { useStore, type State } from '#state/store.ts';
import { FLIGHT } from './cameraRig.ts';
import { facingOf } from './framing.ts';
import { toMutable, type Pose } from './orbit.ts';
import type { World } from './world.ts';

/** Seconds in which the picture moves along with the sheet. */
const MAKE_ROOM = 0.24;

/**
 * Lends the body to a page that asks for it, and puts it back as the reader
 * had it. At once, for both are another picture.
 */
function lend(world: World, wanted: () => Pose): (isLent: boolean) => void {
  const { rig } = world;
  let kept: { readonly pose: Pose; readonly of: Pick<State, 'selection' | 'view'> } | null = null;
  return (isLent) => {
    const { selection, view } = useStore.getState();
    const back = isLent ? null : kept;
    // What was framed is framed again; what was turned by hand must be remembered.
    const isFramed = rig.isFramed && (selection !== null || view !== null);
    kept = isLent && !isFramed ? { pose: toMutable(rig.pose), of: { selection, view } } : null;
    world.goTo(wanted, 0);
    if (back?.of.selection !== selection || back.of.view !== view) return;
    rig.goTo(back.pose, 0);
    rig.isFramed = false;
  };
}

/** Follows the state; `invalidate` asks for a frame. */
export function syncCamera(world: World, invalidate: () => void): () => void {
  const wanted = (): Pose => world.wantedPose();
  const fly = (): void => {
    world.goTo(wanted, FLIGHT);
    // Without motion it is there already: captions need not wait for the frame.
    if (!world.rig.isMoving) setFacing(facingOf(world.rig.pose.azimuth));
  };
  const stops = [
    useStore.subscribe(isBodyLent, lend(world, wanted)),
    useStore.subscribe(
      (state) => state.selection,
      (selection) => {
        // Clearing leaves the camera where it is.
        if (selection) fly();
        invalidate();
      },
    ),
    useStore.subscribe(
      (state) => state.step,
      () => {
        if (useStore.getState().selection) fly();
        invalidate();
      },
    ),
    useStore.subscribe(
      (state) => state.view,
      (view) => {
        if (view) fly();
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
