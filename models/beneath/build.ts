/**
 * Casts the rays through the committed models alone: `npx tsx
 * models/beneath/build.ts` writes src/content/generated/beneath.ts; with
 * --check it proves that the file is what the models give. Fails where a ladder
 * of the content and the models disagree.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES } from '../../src/content/generated/anatomy-manifest.ts';
import type { BodyForm } from '../body/types.ts';
import { BENEATH_FILE, castBodies, complaintsOf, writeBeneath, type Listed, type Material } from './step.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The committed files, as their manifest describes them. */
export const committed: Material = {
  async read(path) {
    const bytes = await readFile(join(ROOT, 'public', path));
    const known = Object.values(ANATOMY_MANIFEST).flatMap((layers) => Object.values(layers)).find(({ file }) => file === path);
    if (known && createHash('sha256').update(bytes).digest('hex') !== known.sha256) {
      throw new Error(`${path} is not the file that the manifest describes: run npm run models.`);
    }
    return bytes;
  },
  structuresOf: (form: BodyForm) =>
    Object.values(ANATOMY_MANIFEST[form]).flatMap(({ structures }) =>
      structures.map(({ id }): Listed => ({ id, layer: ANATOMY_STRUCTURES[id].layer, side: ANATOMY_STRUCTURES[id].side })),
    ),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bodies = await castBodies(committed);
  const text = writeBeneath(bodies);
  const target = join(ROOT, BENEATH_FILE);
  if (process.argv.includes('--check')) {
    const same = (await readFile(target, 'utf8').catch(() => '')) === text;
    console.log(`${same ? 'same   ' : 'DIFFERS'} ${BENEATH_FILE}`);
    if (!same) process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`${BENEATH_FILE} ${text.length} bytes`);
  }
  const complaints = complaintsOf(bodies);
  if (complaints.length > 0) {
    console.error(`What lies beneath is not what the content says:\n${complaints.join('\n')}`);
    process.exitCode = 1;
  }
}
