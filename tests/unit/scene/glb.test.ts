import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkGlb, expectedBytes, failureOf, ModelError, readFile } from '#scene/glb.ts';

const whole = new Uint8Array(readFileSync(new URL('../../../public/models/feminine.glb', import.meta.url)));
const options = { signal: new AbortController().signal, onProgress: () => {}, onStall: () => {}, stallMs: 1000 };
const failure = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return failureOf(error);
  }
  return 'none';
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('checkGlb', () => {
  it('takes a whole body', () => {
    expect(failure(() => checkGlb(whole))).toBe('none');
  });

  it.each([
    ['a start page answered for a missing file', new TextEncoder().encode('<!doctype html><title>Puncta</title>')],
    ['an empty file', new Uint8Array()],
    ['a file cut short', whole.subarray(0, whole.length >> 1)],
    ['a file with more behind it', new Uint8Array([...whole, 0, 0, 0, 0])],
    ['glTF 1.0', Uint8Array.of(0x67, 0x6c, 0x54, 0x46, 1, 0, 0, 0, 12, 0, 0, 0)],
  ])('refuses %s', (_, bytes) => {
    expect(failure(() => checkGlb(bytes))).toBe('model-broken');
  });
});

describe('expectedBytes', () => {
  it('trusts the length only of what travels as it is', () => {
    expect(expectedBytes(new Headers({ 'content-length': '120' }))).toBe(120);
    expect(expectedBytes(new Headers({ 'content-length': '120', 'content-encoding': 'br' }))).toBeNull();
    expect(expectedBytes(new Headers())).toBeNull();
  });
});

describe('readFile', () => {
  it('reports progress and gives the bytes', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(whole)));
    const shares: (number | null)[] = [];
    const bytes = await readFile('x.glb', { ...options, bytes: whole.length, onProgress: (done) => shares.push(done) });
    // Not toEqual: it takes seconds over so many bytes.
    expect(Buffer.compare(bytes, whole)).toBe(0);
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['an error status', () => Promise.resolve(new Response('no', { status: 404 })), 'model-missing'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'model-missing'],
    [
      'a line that breaks',
      () =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start: (controller) => {
                controller.enqueue(whole.subarray(0, 100));
                controller.error(new TypeError('network error'));
              },
            }),
          ),
        ),
      'model-broken',
    ],
  ])('names the failure: %s', async (_, fetch, expected) => {
    vi.stubGlobal('fetch', fetch);
    const error = await readFile('x.glb', options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    expect(failureOf(error)).toBe(expected);
  });

  it('says when the network stalls, and goes on', async () => {
    vi.useFakeTimers();
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    const onStall = vi.fn<() => void>();
    const reading = readFile('x.glb', { ...options, onStall, stallMs: 20_000 });
    await vi.advanceTimersByTimeAsync(19_000);
    expect(onStall).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(onStall).toHaveBeenCalledOnce();
    send?.enqueue(whole.subarray(0, 100));
    send?.close();
    expect((await reading).length).toBe(100);
  });

  it('passes on that it was called off', async () => {
    const stop = new AbortController();
    stop.abort();
    vi.stubGlobal('fetch', () => Promise.reject(stop.signal.reason));
    const error = await readFile('x.glb', { ...options, signal: stop.signal }).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(ModelError);
  });
});
