/**
 * The build's step for "what lies beneath": rays through the finished files of
 * both bodies, written down for review as one generated file and held against
 * the ladders of the content. It needs nothing but the files, so that it runs
 * by itself too (`build.ts` of this folder).
 */
import { checkBeneath, type Ray, type RaysOfBodies } from '../../src/content/checks/beneath.ts';
import { describeProblem } from '../../src/content/checks/problem.ts';
import type { StructureId } from '../../src/content/generated/anatomy-ids.ts';
import { REGION_BASES, type RegionBase } from '../../src/content/ids.ts';
import { beneathExceptions } from '../../src/content/regions/beneathExceptions.ts';
import { regions } from '../../src/content/regions/index.ts';
import type { AnatomyLayer, Structure } from '../anatomy/types.ts';
import type { BodyForm } from '../body/types.ts';
import { castBody, type InnerFile } from './cast.ts';
import { beneathOf, type Beneath } from './order.ts';
import { readGlb } from './read-glb.ts';

/** Path of the generated file below the project's root. */
export const BENEATH_FILE = 'src/content/generated/beneath.ts';

const FORMS: readonly BodyForm[] = ['feminine', 'masculine'];
const LAYERS: readonly AnatomyLayer[] = ['bones', 'muscles', 'organs', 'nerves-vessels'];
/** The bodies disagree about a structure where one has it beneath at least this much of a region, per cent ... */
const MUCH = 35;
/** ... and the other less than this. */
const LITTLE = 15;

/** What of the structures the rays must know, in the order of the layers' files. */
export type Listed = Pick<Structure, 'id' | 'layer' | 'side'>;

/** Where the step finds its material. */
export interface Material {
  /** Bytes of a file below `public`. */
  read(path: string): Promise<Uint8Array>;
  /** The structures of a body's layers. */
  structuresOf(form: BodyForm): readonly Listed[];
}

/** The rays of every region of both bodies. */
export async function castBodies({ read, structuresOf }: Material): Promise<RaysOfBodies> {
  const bodies: [BodyForm, Readonly<Record<RegionBase, readonly Ray[]>>][] = [];
  for (const form of FORMS) {
    const structures = structuresOf(form);
    const midline = new Set(structures.filter(({ side }) => side === 'midline').map(({ id }) => id));
    const inner: InnerFile[] = [];
    for (const layer of LAYERS) {
      const ids = structures.filter((each) => each.layer === layer).map(({ id }) => id as StructureId);
      if (ids.length === 0) continue;
      inner.push({ mesh: await readGlb(await read(`models/${form}-${layer}.glb`)), ids, isPaired: (id) => !midline.has(id) });
    }
    bodies.push([form, castBody({ skin: await readGlb(await read(`models/${form}.glb`)), inner })]);
  }
  return Object.fromEntries(bodies);
}

/** Where content and models disagree, a line each; empty is a pass. */
export function complaintsOf(bodies: RaysOfBodies): string[] {
  return checkBeneath(regions, bodies, beneathExceptions).map((problem) => `src/content/${describeProblem(problem)}`);
}

const entryOf = ({ id, share, side }: Beneath): string => `['${id}', ${share}${side ? `, '${side}'` : ''}]`;

/** Ids that one body has beneath much of a region and the other hardly. */
function differing(lists: readonly (readonly Beneath[])[]): string[] {
  const shareIn = (list: readonly Beneath[], id: string): number => list.find((each) => each.id === id)?.share ?? 0;
  const ids = [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
  return ids.filter((id) => {
    const shares = lists.map((list) => shareIn(list, id));
    return Math.max(...shares) >= MUCH && Math.min(...shares) < LITTLE;
  });
}

/** The generated file's source text. */
export function writeBeneath(bodies: RaysOfBodies): string {
  const rows = REGION_BASES.map((base) => {
    const lists = FORMS.map((form) => beneathOf(bodies[form]?.[base] ?? []));
    const lines = FORMS.map((form, i) => `    ${form}: [${lists[i]!.map(entryOf).join(', ')}],`);
    return `  '${base}': {\n${lines.join('\n')}\n    differ: [${differing(lists)
      .map((id) => `'${id}'`)
      .join(', ')}],\n  },`;
  });
  return `// Do not edit: written by \`npm run models\`, or alone by \`npx tsx models/beneath/build.ts\`.
import type { RegionBase, Side } from '../ids.ts';
import type { StructureId } from './anatomy-ids.ts';

/**
 * A structure beneath a region: its id; the whole per cent of the region whose
 * rays meet it before the middle of the body; and its side, where it lies
 * beneath that one side of the region alone (the share is of that side then).
 */
export type StructureBeneath = readonly [id: StructureId, share: number, side?: Side];

/** What rays from the skin of a region meet, from the skin inwards, in the order that most of them agree with. */
export interface RegionBeneath {
  readonly feminine: readonly StructureBeneath[];
  readonly masculine: readonly StructureBeneath[];
  /** Beneath much of the region in one body, hardly in the other. */
  readonly differ: readonly StructureId[];
}

/**
 * For review, for the checks, and to tell which places lie over a structure:
 * the order that the reader is told is the region's authored ladder. Order and
 * shares only; the models hold no depth that would be true of a person.
 */
export const RAYS_BENEATH: Readonly<Record<RegionBase, RegionBeneath>> = {
${rows.join('\n')}
};
`;
}
