import { Object3D, PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shaderQueue } from '#scene/shaderQueue.ts';

/** A renderer as far as the queue asks it, that writes down what it is asked. */
function renderer(options: { looksUntilDone?: number; breaksAt?: string; tells?: boolean } = {}) {
  const log: string[] = [];
  const programs: { getUniforms: () => void }[] = [];
  let looks = 0;
  const context = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    UNSIGNALED: 3,
    fenceSync: () => ({}),
    flush: () => {},
    getSyncParameter: () => {
      looks += 1;
      const isDone = looks > (options.looksUntilDone ?? 0);
      if (isDone) looks = 0;
      log.push(isDone ? 'done' : 'busy');
      return isDone ? 4 : 3;
    },
    deleteSync: () => {},
  };
  const compile = ({ name }: Object3D): void => {
    log.push(`compile ${name}`);
    if (name === options.breaksAt) throw new Error('patchMaterial: no chunk');
    if (name !== 'same') programs.push({ getUniforms: () => log.push(`ask ${name}`) });
  };
  const gl = {
    info: { programs },
    extensions: { has: () => options.tells ?? false },
    getContext: () => context,
    compile,
    compileAsync: async (object: Object3D) => {
      compile(object);
      await Promise.resolve();
      log.push('compiled');
    },
  };
  return { log, queue: shaderQueue({ gl: gl as unknown as WebGLRenderer, camera: new PerspectiveCamera(), scene: new Scene() }) };
}

const named = (name: string): Object3D => Object.assign(new Object3D(), { name });

/** Lets the clock run until the work must be done, without waiting for it. */
async function settled<T>(work: Promise<T>): Promise<T> {
  const caught = work.catch(() => {});
  await vi.advanceTimersByTimeAsync(30_000);
  await caught;
  return work;
}

describe('the queue of shaders', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('asks a program only once the card has made it, and only once', async () => {
    const { log, queue } = renderer({ looksUntilDone: 2 });
    await settled(queue(named('bones')));
    expect(log).toEqual(['compile bones', 'busy', 'busy', 'done', 'ask bones', 'busy', 'busy', 'done']);
    log.length = 0;
    await settled(queue(named('same')));
    expect(log).toEqual(['compile same', 'busy', 'busy', 'done']);
  });

  it('waits for the compiler too where it can be asked', async () => {
    const { log, queue } = renderer({ tells: true });
    await settled(queue(named('bones')));
    expect(log).toEqual(['compile bones', 'compiled', 'done', 'ask bones', 'done']);
  });

  it('takes one object after the other', async () => {
    const { log, queue } = renderer({ looksUntilDone: 1 });
    await settled(Promise.all([queue(named('skin')), queue(named('bones'))]));
    const one = (name: string): string[] => [`compile ${name}`, 'busy', 'done', `ask ${name}`, 'busy', 'done'];
    expect(log).toEqual([...one('skin'), ...one('bones')]);
  });

  it('asks nothing while the card answers slowly, but not for ever', async () => {
    const slow = renderer({ looksUntilDone: 6 });
    await settled(slow.queue(named('bones')));
    // 60 ms for each answer: it asks after a second, at the 17th.
    expect(slow.log.slice(0, slow.log.indexOf('ask bones')).filter((entry) => entry === 'done').length).toBe(17);
  });

  it('goes on after an object that cannot be compiled, and tells who asked', async () => {
    const { log, queue } = renderer({ breaksAt: 'skin' });
    const first = queue(named('skin'));
    const second = queue(named('bones'));
    await expect(settled(first)).rejects.toThrow('no chunk');
    await settled(second);
    expect(log).toContain('ask bones');
  });
});
