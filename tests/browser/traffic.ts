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
  // The page's session does not hear of a worker's own script: of what only Playwright sees, the answer's length is taken.
  const lengths = new Map<string, number>();
  page.on('response', (response) => {
    if (!/^(data|blob):/.test(response.url())) lengths.set(response.url(), Number(response.headers()['content-length'] ?? 0));
  });
  return () => {
    const seen = new Set(url.values());
    const files = [...url].map(([id, address]) => ({ address, size: bytes.get(id) ?? 0, isScript: script.has(id) }));
    for (const [address, length] of lengths) {
      if (!seen.has(address)) files.push({ address, size: length, isScript: address.endsWith('.js') });
    }
    return {
      requests: files.length,
      bytes: files.reduce((sum, file) => sum + file.size, 0),
      scriptBytes: files.filter(({ isScript }) => isScript).reduce((sum, file) => sum + file.size, 0),
      urls: files.map((file) => `${file.address} ${file.size}`),
    };
  };
}
