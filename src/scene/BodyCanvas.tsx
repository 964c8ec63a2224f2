/**
 * The canvas with the body. The app loads this file lazily and imports nothing
 * else of `scene`; the two meet in `state`. What lives in this folder may
 * import `state`, `content` and three; never `panels` or `app`.
 *
 * r3f's `createRoot` with the few classes in use instead of `<Canvas>`, which
 * registers all of three (38 kB more, brotli).
 */
import type { RefCallback } from 'react';
import { useStore } from '#state/store.ts';
import { startScene } from './startScene.tsx';

export interface BodyCanvasProps {
  /** Accessible name of the canvas, e.g. "Body map". */
  readonly label: string;
  /** Id of an element that explains the keys. */
  readonly describedBy?: string;
}

const mount: RefCallback<HTMLDivElement> = (host) => (host ? startScene(host) : undefined);

export default function BodyCanvas({ label, describedBy }: BodyCanvasProps) {
  // Asking again after a failure starts over with a canvas of its own: a lost or refused context cannot be reused.
  const attempt = useStore((state) => state.attempt);
  return (
    <div
      key={attempt}
      ref={mount}
      className="body-canvas"
      role="application"
      aria-label={label}
      aria-describedby={describedBy}
      style={{ position: 'relative', width: '100%', height: '100%', overflow: 'hidden', touchAction: 'none' }}
    />
  );
}
