/**
 * Where the browser tests take their Chromium from: the CHROMIUM variable, what
 * Playwright has installed, what the system has; else it installs one itself,
 * Playwright's first, then Debian's `chromium` when running as root.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  return [process.env['CHROMIUM'], chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/** Runs one installer; false when it is not there or fails, so that the next can be tried. */
function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium. Throws, with what to do, when there is none and none can be installed. */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  console.log('No Chromium found: installing one for the browser tests.');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  attempt(process.execPath, [cli, 'install', 'chromium']);
  const fromPlaywright = installed();
  if (fromPlaywright) return fromPlaywright;
  if (process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const fromSystem = installed();
  if (fromSystem) return fromSystem;
  throw new Error('The browser tests need Chromium: install it, or set CHROMIUM to its path.');
}
