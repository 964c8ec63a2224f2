/**
 * Has shaders made before anything is drawn with them: a frame that needs a
 * new one waits for the graphics card's compiler, often for half a second.
 */
import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';

/** What draws, as r3f holds it. */
export interface Drawing {
  readonly gl: WebGLRenderer;
  readonly camera: Camera;
  /** Its lights are those that shaders are made for. */
  readonly scene: Scene;
}

/** Has the shaders of an object made that need not be in the scene yet; done when drawing it will not wait for them. */
export type Compile = (object: Object3D) => Promise<void>;

/** Between two looks whether the card is done, milliseconds. */
const LOOK = 10;
/** An answer within this time is prompt, milliseconds; after so long without one we go on all the same. */
const PROMPT = 40;
const MOST_PATIENCE = 1000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits, without blocking, until the graphics card has been through all that it was given so far. */
async function caughtUp(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  // A lost context answers null: nothing is left to wait for.
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) await pause(LOOK);
  gl.deleteSync(fence);
}

/**
 * Waits until the card answers promptly. While it puts a picture on the screen
 * it may answer nobody for long (always where software stands in for it), and
 * what asks it something then stands still.
 */
async function calm(gl: WebGL2RenderingContext): Promise<void> {
  const start = performance.now();
  for (let asked = start; asked < start + MOST_PATIENCE; ) {
    await caughtUp(gl);
    const now = performance.now();
    if (now - asked < PROMPT) return;
    asked = now;
  }
}

/** One object after the other, as they are asked for. */
export function shaderQueue({ gl, camera, scene }: Drawing): Compile {
  const known = new WeakSet<object>();
  const compile: Compile = async (object) => {
    const context = gl.getContext() as WebGL2RenderingContext;
    // Where the browser can tell how far the compiler is, three asks it.
    if (gl.extensions.has('KHR_parallel_shader_compile')) await gl.compileAsync(object, camera, scene);
    else gl.compile(object, camera, scene);
    const fresh = gl.info.programs?.filter((program) => !known.has(program)) ?? [];
    // Also where none is: a layer at a time is drawn.
    await calm(context);
    for (const program of fresh) {
      known.add(program);
      // Its material may have been given up meanwhile.
      if (!gl.info.programs?.includes(program)) continue;
      // Asks for what three would ask for in the middle of the first frame, behind all that has been drawn by then.
      program.getUniforms();
      await calm(context);
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (object) => {
    const own = last.then(() => compile(object));
    last = own.catch(() => {});
    return own;
  };
}
