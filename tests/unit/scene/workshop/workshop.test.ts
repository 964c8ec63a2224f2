import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES } from '#content/generated/anatomy-manifest.ts';
import { failureOf, ModelError } from '#scene/glb.ts';
import type { PlainSkin } from '../../../../src/scene/inside/workshop/coarsen.ts';
import { doJob, type LayerFile } from '../../../../src/scene/inside/workshop/jobs.ts';
import { answer, buffersOf, type Order, type Reply } from '../../../../src/scene/inside/workshop/messages.ts';
import { Workshop } from '../../../../src/scene/inside/workshop/workshop.ts';

const { file, structures, drawn } = ANATOMY_MANIFEST.feminine['nerves-vessels'];
const layer = (): LayerFile => ({
  bytes: new Uint8Array(readFileSync(new URL(`../../../../public/${file}`, import.meta.url))),
  isPaired: structures.map(({ id }) => ANATOMY_STRUCTURES[id].side === 'paired'),
});
const skin: PlainSkin = {
  points: new Float32Array([0, 0, 0, 100, 0, 0, 0, 100, 0]),
  normals: new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1]),
  index: new Uint32Array([0, 1, 2]),
  // Centimetres, one metre up.
  toMetres: [0.01, 0, 0, 0, 0, 0.01, 0, 0, 0, 0, 0.01, 0, 0, 1, 0, 1],
};

/** A worker's thread without the thread: messages are copied as between threads. */
class Desk extends EventTarget {
  readonly orders: Order[] = [];
  isEnded = false;
  private readonly work: (order: Order) => Promise<Reply> | null;
  constructor(work: (order: Order) => Promise<Reply> | null) {
    super();
    this.work = work;
  }
  postMessage(order: Order): void {
    const copy = structuredClone(order);
    this.orders.push(copy);
    void this.work(copy)?.then((reply) => this.reply(reply));
  }
  reply(reply: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply, { transfer: 'output' in reply ? buffersOf(reply.output) : [] }) }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const open = (work: (order: Order) => Promise<Reply> | null): { workshop: Workshop; desk: Desk; started: () => number } => {
  const desk = new Desk(work);
  let count = 0;
  const workshop = new Workshop(() => {
    count += 1;
    return desk as unknown as Worker;
  });
  return { workshop, desk, started: () => count };
};

describe('a layer’s job', () => {
  it('brings the file to what is drawn, with both sides', async () => {
    const built = await doJob('layer', layer(), () => {});
    expect(built.index.length / 3).toBe(drawn);
    expect(built.normals.length).toBe(built.points.length);
    expect(built.structures.length / 4).toBe(built.points.length / 3);
    // Mirrored at x = 0, the whole reaches as far to both sides.
    expect(built.boxes[0]).toBeCloseTo(-(built.boxes[3] ?? 0), 5);
  });

  it('lets others have their turn in between', async () => {
    let pauses = 0;
    await doJob('layer', layer(), () => {
      pauses += 1;
    });
    expect(pauses).toBe(3);
  });
});

describe('the skin’s job', () => {
  it('gives metres, and lies under the skin', async () => {
    const coarse = await doJob('skin', skin, () => {});
    expect([...coarse.points].map((value) => Math.round(value * 1000) / 1000)).toEqual([0, 1, -0.005, 1, 1, -0.005, 0, 2, -0.005]);
    expect([...coarse.index]).toEqual([0, 1, 2]);
  });
});

describe('the workshop', () => {
  it('has its worker do the jobs, and starts it once', async () => {
    const { workshop, desk, started } = open(answer);
    const [built, coarse] = await Promise.all([workshop.order('layer', layer()), workshop.order('skin', skin)]);
    const here = await doJob('layer', layer(), () => {});
    // Not toEqual: it takes seconds over so many numbers.
    for (const part of ['points', 'normals', 'structures', 'index', 'boxes'] as const) {
      expect(Buffer.compare(new Uint8Array(built[part].buffer), new Uint8Array(here[part].buffer)), part).toBe(0);
    }
    expect(coarse.index.length).toBe(3);
    expect(started()).toBe(1);
    expect(desk.orders.map(({ kind }) => kind)).toEqual(['layer', 'skin']);
  });

  it('gives each order its own reply, in whatever order they come', async () => {
    const { workshop, desk } = open(() => null);
    const first = workshop.order('skin', skin);
    const second = workshop.order('skin', skin);
    const [one, two] = desk.orders;
    const reply = (id: number, value: number): void => desk.reply({ id, output: { points: new Float32Array([value]), index: new Uint32Array() } });
    reply(two?.id ?? 0, 2);
    reply(one?.id ?? 0, 1);
    expect([(await first).points[0], (await second).points[0]]).toEqual([1, 2]);
  });

  it('keeps the kind of a failure across the threads', async () => {
    const { workshop } = open(answer);
    const error = await workshop.order('layer', { ...layer(), bytes: new Uint8Array(40) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    expect(failureOf(error)).toBe('model-broken');
  });

  it.each<[string, () => { workshop: Workshop; fail: () => void }]>([
    [
      'cannot be started',
      () => ({
        workshop: new Workshop(() => {
          throw new DOMException('no workers here', 'SecurityError');
        }),
        fail: () => {},
      }),
    ],
    ['does not arrive', () => faulty('error')],
    ['cannot read what it is sent', () => faulty('messageerror')],
    [
      'has no WebAssembly',
      () => {
        const { workshop } = open(async ({ id }) => ({ id, failure: null, message: 'RuntimeError: no WebAssembly' }));
        return { workshop, fail: () => {} };
      },
    ],
  ])('does the work itself when the worker %s', async (_, create) => {
    const { workshop, fail } = create();
    const jobs = [workshop.order('layer', layer()), workshop.order('layer', layer())];
    fail();
    for (const built of await Promise.all(jobs)) expect(built.index.length / 3).toBe(drawn);
    // And tells a broken file as such there too.
    const error = await workshop.order('layer', { ...layer(), bytes: new Uint8Array(40) }).catch((thrown: unknown) => thrown);
    expect(failureOf(error)).toBe('model-broken');
  });

  it('starts no second worker after the first has failed', async () => {
    const { workshop, desk, started } = open(() => null);
    const job = workshop.order('skin', skin);
    desk.dispatchEvent(new Event('error'));
    await job;
    await workshop.order('skin', skin);
    expect(started()).toBe(1);
    expect(desk.isEnded).toBe(true);
    expect(desk.orders.length).toBe(1);
  });
});

function faulty(fault: string): { workshop: Workshop; fail: () => void } {
  const { workshop, desk } = open(() => null);
  return { workshop, fail: () => desk.dispatchEvent(new Event(fault)) };
}
