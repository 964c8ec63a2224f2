/**
 * The worker: does what it is sent, one job after the other, and hands the
 * arrays back without copying them.
 */
import { answer, buffersOf, type Order } from './messages.ts';

self.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const reply = await answer(data);
  self.postMessage(reply, { transfer: 'output' in reply ? buffersOf(reply.output) : [] });
});
