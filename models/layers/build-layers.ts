/** The build's step for the inner anatomy: both bodies, one file a layer, and the manifest. */
import { ANATOMY, findStructure } from '../anatomy/index.ts';
import type { AnatomyLayer } from '../anatomy/types.ts';
import type { Body, BodyForm } from '../body/types.ts';
import { describe } from '../fit/findings.ts';
import { buildReference, checkReference, fitAnatomy } from './fit-anatomy.ts';
import { packLayer } from './pack-layer.ts';
import { countSeen, seenDigits } from './seen-from.ts';
import { shaded } from './shade-layers.ts';
import { writeLayer } from './write-layer.ts';
import { writeAnatomyIds, writeAnatomyManifest, type BuiltLayer } from './write-manifest.ts';

const LAYERS: readonly AnatomyLayer[] = ['bones', 'muscles', 'organs', 'nerves-vessels'];
const MANIFEST = 'src/content/generated/anatomy-manifest.ts';
const IDS = 'src/content/generated/anatomy-ids.ts';
const COPYRIGHT =
  'Authored for Puncta from landmark figures, some measured on BodyParts3D, (c) The Database Center for Life Science (DBCLS), CC BY 4.0; fitted to MakeHuman bodies; CC0-1.0';

export interface BuiltAnatomy {
  /** Files by their path below the project's root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the checks found; the build must fail unless this is empty. */
  readonly findings: readonly string[];
}

/** Builds all layers. Layers without a structure are left out. */
export async function buildAnatomy(bodyOf: (form: BodyForm) => Body, log: (line: string) => void = () => {}): Promise<BuiltAnatomy> {
  const files = new Map<string, Uint8Array>();
  const findings: string[] = [];
  const built: BuiltLayer[] = [];
  const seen: ReadonlyMap<string, readonly number[]>[] = [];
  const reference = buildReference(ANATOMY, findStructure, (message) => findings.push(message));
  findings.push(...describe(checkReference(reference), 'tables'));
  for (const form of ['feminine', 'masculine'] as const) {
    const { fitted, fit, order, findings: found } = fitAnatomy(reference, bodyOf(form));
    findings.push(...describe(found, form));
    log(`${form}: ${fit.rounds.map((round) => `${round.pins} pins, at most ${round.push.toFixed(1)} mm`).join('; ')}; ${order}`);
    const closed = shaded(fitted);
    seen.push(countSeen(fitted));
    for (const layer of LAYERS) {
      const own = closed.filter((each) => each.structure.layer === layer);
      if (own.length === 0) continue;
      const packed = packLayer(own);
      const file = `models/${form}-${layer}.glb`;
      const glb = await writeLayer(packed, { name: layer, copyright: COPYRIGHT });
      built.push({ form, layer, file, packed, glb });
      files.set(`public/${file}`, glb);
      log(`${file}: ${own.length} structures, ${packed.triangles.length / 3} triangles, ${glb.length} bytes`);
    }
  }
  files.set(MANIFEST, new TextEncoder().encode(writeAnatomyManifest(ANATOMY, built, (id) => seenDigits(seen.map((counts) => counts.get(id)!)))));
  files.set(IDS, new TextEncoder().encode(writeAnatomyIds(ANATOMY)));
  return { files, findings };
}
