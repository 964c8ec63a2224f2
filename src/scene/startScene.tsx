/**
 * Starts the renderer in an element and ties the parts together; everything
 * that can go wrong with the canvas itself is told to the state here.
 */
import { Component, type ReactNode } from 'react';
import { advance, createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import {
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  NeutralToneMapping,
  PlaneGeometry,
  ShaderMaterial,
  WebGLRenderer,
} from 'three';
import { setSceneStatus } from '#state/actions.ts';
import { Body } from './Body.tsx';
import { crash } from './crash.ts';
import { syncCamera } from './cameraSync.ts';
import { prepareFirstChoice } from './firstChoice.ts';
import { syncHighlight } from './highlight.ts';
import { Input } from './Input.tsx';
import { openWhenNeeded } from './inside/whenNeeded.ts';
import { Motion } from './Motion.tsx';
import { Stage } from './Stage.tsx';
import { captionHeight, FOV, World } from './world.ts';

extend({ DirectionalLight, Group, HemisphereLight, Mesh, PlaneGeometry, ShaderMaterial });

const DPR: [number, number] = [1, 2];

/** Reports an error of the scene's components; the page around it goes on. */
class Guard extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(error: unknown): void {
    crash(error);
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

function createCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.display = 'block';
  // The wrapper is what is named and focused.
  canvas.setAttribute('aria-hidden', 'true');
  host.append(canvas);
  return canvas;
}

/**
 * Starts a scene in an element that has a size.
 * @returns the function that ends it and gives everything back
 */
export function startScene(host: HTMLElement): () => void {
  const canvas = createCanvas(host);
  // Asked for here and not by three, which would throw and write to the console.
  const context = canvas.getContext('webgl2', {
    alpha: true,
    antialias: true,
    depth: true,
    powerPreference: 'high-performance',
  });
  if (!context) {
    canvas.remove();
    setSceneStatus({ state: 'failed', failure: 'no-webgl' });
    return () => {};
  }
  const world = new World(host);
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  const stop = new AbortController();
  const cleanUps: (() => void)[] = [];

  const start = (): void => {
    const store = root.render(
      <Guard>
        <Motion world={world} />
        <Stage world={world} />
        <Body world={world} />
        <Input world={world} />
      </Guard>,
    );
    const { gl, camera, scene, invalidate, setSize } = store.getState();
    const ask = (): void => invalidate();
    const measure = (): void => {
      const { width, height } = world.frame;
      world.materials.measure(width, height, gl.getPixelRatio(), FOV);
    };
    measure();
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = host;
      if (width === 0 || height === 0) return;
      world.frame.width = width;
      world.frame.height = height;
      world.frame.top = captionHeight();
      setSize(width, height);
      measure();
      world.reframe(0);
      // At once: a resized canvas is empty until it is drawn.
      advance(performance.now(), false, store.getState());
    });
    observer.observe(host);
    canvas.addEventListener(
      'webglcontextlost',
      (event) => {
        event.preventDefault();
        setSceneStatus({ state: 'failed', failure: 'context-lost' });
      },
      { signal: stop.signal },
    );
    canvas.addEventListener(
      'webglcontextrestored',
      () => {
        setSceneStatus(world.mesh.visible ? { state: 'ready' } : { state: 'idle' });
        ask();
      },
      { signal: stop.signal },
    );
    // Also when only the pixel ratio changes, on another display.
    cleanUps.push(store.subscribe(measure), () => observer.disconnect(), syncHighlight(world, ask), syncCamera(world, ask));
    cleanUps.push(prepareFirstChoice(world, { gl, camera, scene }), openWhenNeeded(world, ask, { gl, camera, scene }));
  };

  root
    .configure({
      gl: (defaults) => new WebGLRenderer({ ...defaults, canvas, context }),
      camera: world.camera,
      size: { width: world.frame.width, height: world.frame.height, top: 0, left: 0 },
      frameloop: 'demand',
      dpr: DPR,
      flat: true,
      onCreated: ({ gl }) => {
        (gl as WebGLRenderer).toneMapping = NeutralToneMapping;
      },
    })
    .then(() => {
      if (!stop.signal.aborted) start();
    })
    .catch(crash);

  return () => {
    stop.abort();
    for (const cleanUp of cleanUps) cleanUp();
    root.unmount();
    world.dispose();
    canvas.remove();
  };
}
