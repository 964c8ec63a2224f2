/** Writes src/content/generated/anatomy-manifest.ts: what the app must know of the inner layers before they load; and anatomy-ids.ts, the part of it that is light. */
import { createHash } from 'node:crypto';
import type { AnatomyLayer, Structure } from '../anatomy/types.ts';
import type { BodyForm } from '../body/types.ts';
import type { PackedLayer } from './pack-layer.ts';

/** One written layer of one body. */
export interface BuiltLayer {
  readonly form: BodyForm;
  readonly layer: AnatomyLayer;
  readonly file: string;
  readonly packed: PackedLayer;
  readonly glb: Uint8Array;
}

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Names, Latin and FMA numbers are left out: the content has them (src/content/structures, src/content/muscles). */
function structureLine({ id, layer, group, side, certainty, source }: Structure, seenFrom: string): string {
  const fields = [
    `layer: '${layer}'`,
    `group: ${quoted(group)}`,
    `side: '${side}'`,
    `certainty: '${certainty}'`,
    `source: ${quoted(source)}`,
    `seenFrom: '${seenFrom}'`,
  ];
  return `  '${id}': { ${fields.join(', ')} },`;
}

function layerEntry({ layer, file, packed, glb }: BuiltLayer): string {
  const drawn = packed.structures.reduce((sum, each) => sum + each.triangles * (each.structure.side === 'paired' ? 2 : 1), 0);
  const rows = packed.structures.map(
    (each) =>
      `        { id: '${each.structure.id}', first: ${each.firstTriangle}, triangles: ${each.triangles}, centre: [${each.centre.map((value) => round(value, 3)).join(', ')}], radius: ${round(each.radius, 3)} },`,
  );
  return `    '${layer}': {
      file: '${file}',
      bytes: ${glb.length},
      sha256: '${createHash('sha256').update(glb).digest('hex')}',
      triangles: ${packed.triangles.length / 3},
      drawn: ${drawn},
      structures: [
${rows.join('\n')}
      ],
    },`;
}

/** The manifest's source text; `seenFrom` gives a structure's digits, see seen-from.ts. */
export function writeAnatomyManifest(structures: readonly Structure[], layers: readonly BuiltLayer[], seenFrom: (id: string) => string): string {
  const forms = [...new Set(layers.map((layer) => layer.form))];
  const names = [...new Set(layers.map((layer) => layer.layer))];
  return `// Do not edit: written by \`npm run models\` from models/.

/** The inner layers. Nerves and vessels share one. */
export type AnatomyLayer = ${names.map((name) => `'${name}'`).join(' | ')};

/** What is known of a structure's drawing, whatever the body. Its names are the content's: src/content/structures/names.ts and src/content/muscles/names.ts. */
export interface AnatomyStructure {
  readonly layer: AnatomyLayer;
  readonly group: string;
  /** Paired structures are in the file once, on the right; the left is the mirror image at x = 0. */
  readonly side: 'paired' | 'midline';
  readonly certainty: 'measured on reference' | 'from text' | 'schematic';
  readonly source: string;
  /**
   * Eight digits, for the azimuths 0, 45 … 315 degrees (from the front, then
   * round by the subject's left): how much of it is seen from there behind the
   * bones and its own layer, in tenths of what is seen from its best side (9 is
   * all of that); the lower share of the two bodies, the right one of a pair.
   */
  readonly seenFrom: string;
}

/** Where a structure is in a layer's file, and in the body. */
export interface AnatomyPlace {
  readonly id: StructureId;
  /** First triangle in the file's index, and how many. The vertices' _STRUCTURE.x is the place's index in this list. */
  readonly first: number;
  readonly triangles: number;
  /** Middle and half-diagonal of its bounding box (right side), metres. */
  readonly centre: readonly [number, number, number];
  readonly radius: number;
}

/**
 * One layer of one body. The file has POSITION (metres) and _STRUCTURE (four
 * bytes a vertex: index of the structure, u from origin to insertion and v
 * across the fibres in 0..255, how closed in by its neighbours in 0..127);
 * normals are computed on loading.
 */
export interface AnatomyFile {
  /** Path below the app's base. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Triangles in the file, and with the left side. */
  readonly triangles: number;
  readonly drawn: number;
  readonly structures: readonly AnatomyPlace[];
}

export const ANATOMY_STRUCTURES = {
${structures.map((each) => structureLine(each, seenFrom(each.id))).join('\n')}
} as const satisfies Readonly<Record<string, AnatomyStructure>>;

export type StructureId = keyof typeof ANATOMY_STRUCTURES;

export const ANATOMY_MANIFEST: Readonly<Record<${forms.map((form) => `'${form}'`).join(' | ')}, Readonly<Record<AnatomyLayer, AnatomyFile>>>> = {
${forms
  .map(
    (form) => `  ${form}: {
${layers
  .filter((layer) => layer.form === form)
  .map(layerEntry)
  .join('\n')}
  },`,
  )
  .join('\n')}
};
`;
}

/** What the list of ids needs to know of a structure. */
type Listed = Pick<Structure, 'id' | 'layer' | 'side'>;

/** Source text of the light list: ids by layer, paired and midline apart, in the manifest's order. */
export function writeAnatomyIds(structures: readonly Listed[]): string {
  const layers: readonly AnatomyLayer[] = ['muscles', 'bones', 'organs', 'nerves-vessels'];
  const listOf = (layer: AnatomyLayer, side: Structure['side']): string =>
    structures
      .filter((each) => each.layer === layer && each.side === side)
      .map(({ id }) => `      '${id}',\n`)
      .join('');
  return `// Do not edit: written by \`npm run models\` from models/.

/**
 * Ids of the structures under the skin, by layer. Light, for the address and
 * the state; names and places are in anatomy-manifest.ts, which loads later.
 */
export const STRUCTURES_BY_LAYER = {
${layers
  .map((layer) => `  '${layer}': {\n    paired: [\n${listOf(layer, 'paired')}    ],\n    midline: [\n${listOf(layer, 'midline')}    ],\n  },`)
  .join('\n')}
} as const;

type Lists = (typeof STRUCTURES_BY_LAYER)[keyof typeof STRUCTURES_BY_LAYER];
export type PairedStructure = Lists['paired'][number];
export type MidlineStructure = Lists['midline'][number];
export type StructureId = PairedStructure | MidlineStructure;
/** One structure of the body: of a pair, the left or the right (the subject's own). */
export type StructureKey = MidlineStructure | \`\${PairedStructure}-left\` | \`\${PairedStructure}-right\`;
`;
}
