/**
 * Builds the body models and what lies under their skin: `npm run models`, or
 * with --check proves that the committed files are what the scripts make, byte
 * for byte. Fails where the inner anatomy does not fit a body, naming structure
 * and place.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANATOMY } from './anatomy/index.ts';
import { BENEATH_FILE, castBodies, complaintsOf, writeBeneath } from './beneath/step.ts';
import { buildBody } from './body/body.ts';
import type { Body, BodyForm } from './body/types.ts';
import { buildAnatomy } from './layers/build-layers.ts';
import { writeGlb } from './write/glb.ts';
import { writeManifest, type BuiltModel } from './write/manifest.ts';
import { packBody } from './write/packed-mesh.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FORMS: readonly BodyForm[] = ['feminine', 'masculine'];
const MANIFEST = 'src/content/generated/model-manifest.ts';
const SOURCE = 'MakeHuman base mesh and targets, (c) 2020 Data Collection AB; shaped, posed and mapped for Puncta';
const LICENCE = 'CC0-1.0';

/** Each body once: the skin and the fit of what lies beneath both need it. */
const bodies = new Map<BodyForm, Body>();
function bodyOf(form: BodyForm): Body {
  const body = bodies.get(form) ?? buildBody(form);
  bodies.set(form, body);
  return body;
}

async function buildModel(form: BodyForm): Promise<BuiltModel> {
  const mesh = packBody(bodyOf(form));
  const glb = await writeGlb(mesh, { name: form, copyright: `${SOURCE}; ${LICENCE}` });
  return { form, file: `models/${form}.glb`, mesh, glb };
}

/** Every file that the build owns, by its path below the project's root. */
async function buildAll(): Promise<Map<string, Uint8Array>> {
  const models: BuiltModel[] = [];
  for (const form of FORMS) models.push(await buildModel(form));
  const files = new Map(models.map((model) => [`public/${model.file}`, model.glb]));
  files.set(MANIFEST, new TextEncoder().encode(writeManifest(models, SOURCE, LICENCE)));
  const anatomy = await buildAnatomy(bodyOf, (line) => console.log(line));
  for (const [path, bytes] of anatomy.files) files.set(path, bytes);
  if (anatomy.findings.length > 0) {
    console.error(`The inner anatomy does not fit:\n${anatomy.findings.join('\n')}`);
    process.exitCode = 1;
  }
  await addBeneath(files);
  return files;
}

/** What lies beneath each region, by rays through the files just built; fails where the content says otherwise. */
async function addBeneath(files: Map<string, Uint8Array>): Promise<void> {
  const rays = await castBodies({
    read: async (path) => {
      const bytes = files.get(`public/${path}`);
      if (!bytes) throw new Error(`${path} was not built`);
      return bytes;
    },
    structuresOf: () => ANATOMY,
  });
  files.set(BENEATH_FILE, new TextEncoder().encode(writeBeneath(rays)));
  const complaints = complaintsOf(rays);
  if (complaints.length === 0) return;
  console.error(`What lies beneath is not what the content says:\n${complaints.join('\n')}`);
  process.exitCode = 1;
}

const isCheck = process.argv.includes('--check');
let stale = 0;
for (const [path, bytes] of await buildAll()) {
  const target = join(ROOT, path);
  if (isCheck) {
    const committed = await readFile(target).catch(() => undefined);
    const same = committed !== undefined && Buffer.compare(committed, bytes) === 0;
    if (!same) stale++;
    console.log(`${same ? 'same   ' : 'DIFFERS'} ${path}`);
  } else {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    console.log(`${path} ${bytes.length} bytes`);
  }
}
if (stale > 0) {
  console.error(`${stale} file(s) are not what the scripts build: run npm run models and commit.`);
  process.exitCode = 1;
}
