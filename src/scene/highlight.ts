/**
 * Keeps the skin's colours in step with the state, outside React: one stanza a
 * cause, one function that stops it all.
 */
import { isBodyLent, regionsOf, shownSelection } from '#state/selectors.ts';
import { useStore } from '#state/store.ts';
import { paletteOf } from './palette.ts';
import { prefersStill, type World } from './world.ts';

/** Seconds in which fills and hatch fade. */
const FADE = 0.24;

/** Follows the state; `invalidate` asks for a frame. */
export function syncHighlight(world: World, invalidate: () => void): () => void {
  const { states, materials, outline, silhouette } = world;
  // What a link asks for is there from the first frame, without a fade.
  let started = false;
  let lent = false;
  const paint = (): void => {
    const state = useStore.getState();
    const { skinTone, theme } = state;
    materials.paint(paletteOf(skinTone, theme), theme, shownSelection(state));
    invalidate();
  };
  const choose = (): void => {
    const state = useStore.getState();
    const selection = shownSelection(state);
    // A page that borrows the body, or gives it back, is another picture: it is there at once.
    const fades = started && isBodyLent(state) === lent && !prefersStill();
    lent = isBodyLent(state);
    states.aim(selection, fades ? FADE : 0);
    const regions = regionsOf(selection);
    silhouette.light(regions);
    outline.light(regions);
    paint();
  };
  choose();
  started = true;

  const stops = [
    useStore.subscribe(shownSelection, choose),
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
