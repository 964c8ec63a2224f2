/**
 * What the reader's hands do to the body.
 */
import { useEffect } from 'react';
import { useThree } from '@react-three/fiber';
import { clearSelection, frameSelection, hover, hoverStructure, leaveNamedView, select, setCameraStill, setPoint, turn, zoom } from '#state/actions.ts';
import { structureOf } from '#domain/structureKey.ts';
import { selectionOfStructure } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { listen } from './pointer.ts';
import { wayIn } from './wayIn.ts';
import type { World } from './world.ts';

/** One press of an arrow key, radians. */
const KEY_TURN = Math.PI / 12;

export function Input({ world }: { readonly world: World }) {
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    const { host, rig, picker } = world;
    let pointed: { readonly x: number; readonly y: number } | null = null;
    const pickAt = (x: number, y: number) =>
      world.inside?.hasSkin === false ? null : picker.pick(world.aimCamera(), ...world.toDevice(x, y));
    const structureAt = (x: number, y: number) => world.inside?.pick(...world.toDevice(x, y)) ?? null;
    const point = (at: typeof pointed): void => {
      pointed = at;
      if (!world.mesh.visible || rig.isMoving) return;
      const key = at ? structureAt(at.x, at.y) : null;
      const id = at && !key ? pickAt(at.x, at.y) : null;
      host.style.cursor = id || key ? 'pointer' : 'grab';
      hoverStructure(key);
      hover(id);
    };
    const moved = (): void => {
      leaveNamedView();
      invalidate();
    };
    const stopListening = listen(host, {
      point,
      drag(dx, dy, pans) {
        if (pans) rig.pan(dx, dy);
        else rig.drag(dx, dy);
        moved();
      },
      pinch(dx, dy, factor, x, y) {
        rig.pan(dx, dy);
        rig.zoom(factor, x, y);
        moved();
      },
      wheel(factor, x, y) {
        rig.zoom(factor, x, y);
        moved();
      },
      tap(x, y) {
        if (!world.mesh.visible) return;
        const key = structureAt(x, y);
        const id = key ? null : pickAt(x, y);
        // Asked before the choice, which sends the camera away; told after it, since a choice forgets the last point.
        const way = wayIn(picker, world.aimCamera(), ...world.toDevice(x, y), key !== null);
        if (key) select(selectionOfStructure(structureOf(key)));
        else if (id) select({ kind: 'region', id });
        else clearSelection();
        if (way && (key || id)) setPoint(way);
      },
      doubleTap: () => frameSelection(),
      busy(isBusy) {
        world.isHandled = isBusy;
        host.style.cursor = isBusy ? 'grabbing' : 'grab';
        if (isBusy) {
          hover(null);
          hoverStructure(null);
        } else setCameraStill(!rig.isMoving);
      },
      turn: (around, tilt) => turn(around * KEY_TURN, tilt * KEY_TURN),
      zoom,
      frame: frameSelection,
    });
    // When the body has come to rest under a still mouse, name what lies there now.
    const stopWatching = useStore.subscribe(
      (state) => state.cameraStill,
      (still) => {
        if (still && pointed) point(pointed);
      },
    );
    return () => {
      stopListening();
      stopWatching();
    };
  }, [world, invalidate]);

  return null;
}
