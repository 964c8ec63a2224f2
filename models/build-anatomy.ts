/**
 * Builds the inner anatomy alone: `npx tsx models/build-anatomy.ts`, or with
 * --dry only fits and checks, without writing. Fails when the checks do.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBody } from './body/body.ts';
import { buildAnatomy } from './layers/build-layers.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const { files, findings } = await buildAnatomy(buildBody, (line) => console.log(line));
if (!process.argv.includes('--dry')) {
  for (const [path, bytes] of files) {
    const target = join(ROOT, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    console.log(`${path} ${bytes.length} bytes`);
  }
}
if (findings.length > 0) {
  console.error(`${findings.length} findings:\n${findings.join('\n')}`);
  process.exitCode = 1;
}
