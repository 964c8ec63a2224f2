/**
 * The body: loads the one the state asks for, keeps the old one until it is
 * there, and tells the state how far it is.
 */
import { useEffect } from 'react';
import { useThree } from '@react-three/fiber';
import { setSceneStatus } from '#state/actions.ts';
import { registerScene } from '#state/sceneHandle.ts';
import { useStore, type BodyForm } from '#state/store.ts';
import { failureOf } from './glb.ts';
import { createHandle } from './handle.ts';
import { loadBody, releaseBodies } from './loadBody.ts';
import { whenIdle } from './whenIdle.ts';
import type { World } from './world.ts';

export function Body({ world }: { readonly world: World }) {
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    let loading = new AbortController();
    let unregister: (() => void) | null = null;
    let cancelIdle = (): void => {};

    const drawn = (): void => {
      world.mesh.onAfterRender = () => {};
      unregister ??= registerScene(createHandle(world, gl, () => invalidate()));
      setSceneStatus({ state: 'ready' });
      cancelIdle = whenIdle(() => world.picker.prepare());
    };
    const show = async (form: BodyForm): Promise<void> => {
      loading.abort();
      cancelIdle();
      loading = new AbortController();
      const { signal } = loading;
      let reported = -1;
      setSceneStatus({ state: 'loading', done: 0 });
      try {
        const body = await loadBody(form, {
          signal,
          onStall: () => setSceneStatus({ state: 'failed', failure: 'model-slow' }),
          onProgress: (done) => {
            // In steps that can be seen; and it takes back the word that the network is slow.
            const step = done === null ? 0 : Math.floor(done * 50);
            if (step === reported && useStore.getState().scene.state === 'loading') return;
            reported = step;
            setSceneStatus({ state: 'loading', done });
          },
        });
        if (signal.aborted) return;
        world.showBody(body);
        world.mesh.onAfterRender = drawn;
        invalidate();
      } catch (error) {
        if (signal.aborted) return;
        setSceneStatus({ state: 'failed', failure: failureOf(error) });
      }
    };
    const stop = useStore.subscribe((state) => state.body, (form) => void show(form), { fireImmediately: true });
    return () => {
      stop();
      loading.abort();
      cancelIdle();
      unregister?.();
      releaseBodies();
    };
  }, [world, gl, invalidate]);

  return (
    <>
      <primitive object={world.mesh} />
      <primitive object={world.silhouette.mesh} />
      <primitive object={world.outline.object} />
      <primitive object={world.inner} />
    </>
  );
}
