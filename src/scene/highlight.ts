/**
 * Keeps the skin's colours in step with the state, outside React: one stanza a
 * cause, one function that stops it all.
 */
import { regionsOf } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { paletteOf } from './palette.ts';
import { prefersStill, type World } from './world.ts';

/** Seconds in which fills and hatch fade. */
const FADE = 0.24;

/** Follows the state; `invalidate` asks for a frame. */
export function syncHighlight(world: World, invalidate: () => void): () => void {
  const { states, materials, silhouette } = world;
  // What a link asks for is there from the first frame, without a fade.
  let started = false;
  const paint = (): void => {
    const { skinTone, theme, selection } = useStore.getState();
    materials.paint(paletteOf(skinTone, theme), theme, selection);
    invalidate();
  };
  const choose = (): void => {
    const { selection } = useStore.getState();
    states.aim(selection, started && !prefersStill() ? FADE : 0);
    silhouette.light(regionsOf(selection));
    paint();
  };
  choose();
  started = true;

  const stops = [
    useStore.subscribe((state) => state.selection, choose),
    useStore.subscribe((state) => state.skinTone, paint),
    useStore.subscribe((state) => state.theme, paint),
    useStore.subscribe(
      (state) => state.hovered,
      (hovered) => {
        states.hover(hovered);
        invalidate();
      },
    ),
  ];
  return () => stops.forEach((stop) => stop());
}
