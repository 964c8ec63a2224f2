/**
 * Gets ready for the first choice while the page has nothing else to do: finds
 * the lines between regions, and has the shaders of outlines made. A choice
 * that comes sooner does the same itself, and waits for it.
 */
import { useStore } from '#state/store.ts';
import { shaderQueue, type Drawing } from './shaderQueue.ts';
import { whenIdle } from './whenIdle.ts';
import type { World } from './world.ts';

/** Follows the scene: once for each body, after its first frame. @returns the function that ends it */
export function prepareFirstChoice({ outline, silhouette }: World, drawing: Drawing): () => void {
  let cancel = (): void => {};
  const compile = shaderQueue(drawing);
  const shaders = (): void => {
    // What fails here fails again, and is told, when it is drawn.
    for (const object of [outline.object, silhouette.mesh]) compile(object).catch(() => {});
  };
  const stop = useStore.subscribe(
    ({ scene }) => scene.state === 'ready',
    (isReady) => {
      cancel();
      if (!isReady) return;
      cancel = whenIdle(() => {
        outline.prepare();
        cancel = whenIdle(shaders);
      });
    },
    { fireImmediately: true },
  );
  return () => {
    stop();
    cancel();
  };
}
