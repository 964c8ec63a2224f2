/**
 * Reads a body's file with progress and says plainly what is wrong with it.
 */
import type { SceneFailure } from '#state/store.ts';

/** Why a body could not be loaded. */
export class ModelError extends Error {
  readonly failure: SceneFailure;
  constructor(failure: SceneFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.failure = failure;
  }
}

/** The failure behind anything thrown while loading. */
export function failureOf(error: unknown): SceneFailure {
  return error instanceof ModelError ? error.failure : 'model-broken';
}

const MAGIC = 0x46546c67; // "glTF"

/**
 * Checks the 12 bytes of a GLB's head (glTF 2.0 specification, 4.4.2).
 * A host that answers a missing file with its start page and status 200 is
 * caught here, and so is a file cut short on the way.
 * @throws ModelError 'model-broken'
 */
export function checkGlb(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== MAGIC) throw new ModelError('model-broken', 'not a GLB file');
  if (view.getUint32(4, true) !== 2) throw new ModelError('model-broken', 'not glTF 2.0');
  const length = view.getUint32(8, true);
  if (length !== bytes.byteLength) {
    throw new ModelError('model-broken', `GLB says ${length} bytes, ${bytes.byteLength} came`);
  }
}

/**
 * How many bytes will come out of the response, or null: a compressed answer's
 * Content-Length counts what travels, not what comes out.
 */
export function expectedBytes(headers: Headers): number | null {
  const encoding = headers.get('content-encoding');
  if (encoding && encoding !== 'identity') return null;
  const length = Number(headers.get('content-length') ?? NaN);
  return Number.isFinite(length) && length > 0 ? length : null;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Share of the file, 0..1, or null where its length is unknown. */
  readonly onProgress: (done: number | null) => void;
  /** Called when no byte has come for `stallMs`; loading goes on. */
  readonly onStall: () => void;
  readonly stallMs: number;
  /** The file's size where it is known beforehand. */
  readonly bytes?: number;
}

/**
 * Fetches a file, reporting progress by the stream.
 * @throws ModelError 'model-missing' (no answer, or an error status) or 'model-broken' (cut off)
 * @throws DOMException AbortError when the signal aborts
 */
export async function readFile(url: string, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress, onStall, stallMs } = options;
  let timer = setTimeout(onStall, stallMs);
  try {
    const response = await fetch(url, { signal }).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new ModelError('model-missing', `no answer for ${url}`, { cause });
    });
    if (!response.ok || !response.body) throw new ModelError('model-missing', `${response.status} for ${url}`);
    const total = options.bytes ?? expectedBytes(response.headers);
    const chunks: Uint8Array[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        if (signal.aborted) throw cause;
        throw new ModelError('model-broken', `${url} was cut off`, { cause });
      });
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(onStall, stallMs);
      chunks.push(value);
      received += value.byteLength;
      onProgress(total ? Math.min(1, received / total) : null);
    }
    const bytes = new Uint8Array(received);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return bytes;
  } finally {
    clearTimeout(timer);
  }
}
