/** Counts what a page downloads, in bytes as they cross the wire (headers aside, compression included). */
import type { Page } from 'playwright-core';

export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  /** Of them, JavaScript. */
  readonly scriptBytes: number;
  readonly urls: readonly string[];
}

/** Starts counting on a page that has not been navigated yet; call the result for the sum so far. */
export async function countTraffic(page: Page): Promise<() => Traffic> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const url = new Map<string, string>();
  const script = new Set<string>();
  const bytes = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (/^(data|blob):/.test(response.url)) return;
    url.set(requestId, response.url);
    if (/javascript/.test(response.mimeType)) script.add(requestId);
  });
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  return () => {
    const size = (id: string): number => bytes.get(id) ?? 0;
    const ids = [...url.keys()];
    return {
      requests: ids.length,
      bytes: ids.reduce((sum, id) => sum + size(id), 0),
      scriptBytes: ids.filter((id) => script.has(id)).reduce((sum, id) => sum + size(id), 0),
      urls: ids.map((id) => `${url.get(id)} ${size(id)}`),
    };
  };
}
