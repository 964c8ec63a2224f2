/**
 * Has jobs done beside the page's own thread, so that it stays free to draw
 * and to answer. Where no worker can be had (a page embedded under a policy
 * that forbids it, a script that does not arrive, a very old browser) the page
 * does the same work itself, piece by piece: slower, but nothing is missing.
 */
import { ModelError } from '../../glb.ts';
import type { JobKind, Jobs } from './jobs.ts';
import type { Order, Reply } from './messages.ts';

interface Waiting {
  readonly take: (reply: Reply) => void;
  readonly doHere: () => void;
}

/** One worker, started with the first job. */
export class Workshop {
  private readonly start: () => Worker;
  /** Undefined before the first job; null once it is known that there will be none. */
  private worker: Worker | null | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(start: () => Worker) {
    this.start = start;
  }

  /**
   * Has a job done. What goes in is copied, so that it can be done again here.
   * @throws ModelError when the file is broken
   */
  order<K extends JobKind>(kind: K, input: Jobs[K]['input']): Promise<Jobs[K]['output']> {
    const worker = this.open();
    const doHere = async (): Promise<Jobs[K]['output']> => {
      const { doJob } = await import('./jobs.ts');
      return doJob(kind, input, nextTask);
    };
    if (!worker) return doHere();
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      const take = (reply: Reply): void => {
        // The reply to an order of this kind; the types cannot follow it through the thread.
        if ('output' in reply) resolve(reply.output as Jobs[K]['output']);
        else if (reply.failure) reject(new ModelError(reply.failure, reply.message));
        else resolve(doHere());
      };
      this.waiting.set(id, { take, doHere: () => resolve(doHere()) });
      worker.postMessage({ id, kind, input } satisfies Order<K>, { transfer: [] });
    });
  }

  private open(): Worker | null {
    if (this.worker !== undefined) return this.worker;
    try {
      const worker = this.start();
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        const waiting = this.waiting.get(data.id);
        this.waiting.delete(data.id);
        waiting?.take(data);
      });
      for (const fault of ['error', 'messageerror']) worker.addEventListener(fault, () => this.giveUp(worker));
      this.worker = worker;
    } catch {
      this.worker = null;
    }
    return this.worker;
  }

  /** The worker did not start, or has broken: what it was doing is done here. */
  private giveUp(worker: Worker): void {
    worker.terminate();
    this.worker = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { doHere } of left) doHere();
  }
}

/** Lets the page draw and answer between two pieces of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The workshop of this page. */
export const workshop = new Workshop(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
