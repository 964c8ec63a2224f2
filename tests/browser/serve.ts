/**
 * Vitest's global setup for the browser tests: finds or installs a browser,
 * builds the production app and serves it as `npm start` does.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served app, ending in "/". */
    origin: string;
    /** Path of the Chromium that the tests start. */
    browserPath: string;
  }
}

/** Builds in a process of its own: under Vitest's NODE_ENV, React would be bundled for development. */
function buildApp(): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { env, stdio: 'inherit' });
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', findBrowser());
  buildApp();
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('origin', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
