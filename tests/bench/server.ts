/** Builds the app and serves it as `npm start` does. */
import { build, preview } from 'vite';

export async function createServer(): Promise<{ origin: string; close: () => Promise<void> }> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { origin: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
