/**
 * What passes between the page and its worker. A fault of the file keeps its
 * kind on the way; a fault of the worker (no WebAssembly there, no memory) is
 * told apart, because then the page can still do the job itself.
 */
import type { SceneFailure } from '#state/store.ts';
import { ModelError } from '../../glb.ts';
import { doJob, type JobKind, type Jobs } from './jobs.ts';

export interface Order<K extends JobKind = JobKind> {
  readonly id: number;
  readonly kind: K;
  readonly input: Jobs[K]['input'];
}

/** `failure` is null where the worker is at fault, not the file. */
export type Reply<K extends JobKind = JobKind> =
  | { readonly id: number; readonly output: Jobs[K]['output'] }
  | { readonly id: number; readonly failure: SceneFailure | null; readonly message: string };

/** The buffers of a job's arrays, to be handed over instead of copied. */
export function buffersOf(output: object): ArrayBuffer[] {
  return Object.values(output).flatMap((value) => (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []));
}

/** Does an order where it is; whatever goes wrong becomes a reply. */
export async function answer({ id, kind, input }: Order): Promise<Reply> {
  try {
    return { id, output: await doJob(kind, input, () => {}) };
  } catch (error) {
    return { id, failure: error instanceof ModelError ? error.failure : null, message: String(error) };
  }
}
