/**
 * The one place where time passes and a frame is drawn: moves camera and fades
 * on, and asks for the next frame only while something is on its way.
 */
import { useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import { setCameraStill, setFacing } from '#state/actions.ts';
import { useStore } from '#state/store.ts';
import { crash } from './crash.ts';
import { facingOf } from './framing.ts';
import type { World } from './world.ts';

/** The side changes only when the camera is clearly past the corner between two, radians. */
const CORNER = 0.05;

/** True when the camera has left the quadrant of the side that the state names. */
function hasTurned(azimuth: number): boolean {
  const { facing } = useStore.getState();
  return facingOf(azimuth - CORNER) !== facing && facingOf(azimuth + CORNER) !== facing;
}

export function Motion({ world }: { readonly world: World }) {
  const broken = useRef(false);
  // An error in a frame would end the loop without a word: it is caught and told once.
  const guarded = (step: () => void): void => {
    if (broken.current) return;
    try {
      step();
    } catch (error) {
      broken.current = true;
      crash(error);
    }
  };
  useFrame(({ invalidate }) =>
    guarded(() => {
      const isOnItsWay = world.tick(performance.now());
      const { azimuth } = world.rig.pose;
      if (hasTurned(azimuth)) setFacing(facingOf(azimuth));
      setCameraStill(!world.rig.isMoving && !world.isHandled);
      if (isOnItsWay) invalidate();
    }),
  );
  // A positive priority hands the drawing to us, after all others have had their turn.
  useFrame(({ gl, scene, camera }) => guarded(() => gl.render(scene, camera)), 1);
  return null;
}
