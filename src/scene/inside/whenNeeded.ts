/**
 * Brings in what lies under the skin when the state first asks for it: until
 * then nothing of it is loaded.
 */
import { isStructureId } from '#domain/structureKey.ts';
import { showsInside } from '#state/layers.ts';
import { asksBeneath } from '#state/pickedPoint.ts';
import { useStore, type State } from '#state/store.ts';
import { crash } from '../crash.ts';
import type { Drawing } from '../shaderQueue.ts';
import type { World } from '../world.ts';

function isNeeded(state: State): boolean {
  const { layers, selection } = state;
  if (showsInside(layers) || asksBeneath(state)) return true;
  return selection?.kind === 'structure' || (selection?.kind === 'muscle' && isStructureId(selection.id));
}

/** Follows the state; `invalidate` asks for a frame. @returns the function that ends it */
export function openWhenNeeded(world: World, invalidate: () => void, drawing: Drawing): () => void {
  let stopped = false;
  const open = async (): Promise<void> => {
    const { Inside } = await import('./inside.ts');
    if (stopped || world.inside) return;
    world.inside = new Inside(world, invalidate, drawing);
  };
  const stop = useStore.subscribe(
    isNeeded,
    (needed) => {
      if (needed && !world.inside) open().catch(crash);
    },
    { fireImmediately: true },
  );
  return () => {
    stopped = true;
    stop();
    world.inside?.dispose();
    world.inside = null;
  };
}
