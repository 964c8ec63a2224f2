/**
 * The work that is too long for the thread that draws: what goes in, what
 * comes out, and how it is done. Nothing here knows three or the page, so that
 * the worker that does it stays small.
 */
import { boxTree, type BoxTree } from './boxTree.ts';
import { coarseSkin, type Coarse, type PlainSkin } from './coarsen.ts';
import { readLayerGlb } from './layerGlb.ts';
import { smoothNormals, withMirror, type PlainMesh } from './mirror.ts';

/** A layer's file, and which of its structures (by number) are on both sides. */
export interface LayerFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isPaired: readonly boolean[];
}

/** A layer ready to be drawn and picked from. */
export interface BuiltLayer extends PlainMesh {
  readonly boxes: BoxTree;
}

/** What each kind of job takes and gives. */
export interface Jobs {
  readonly layer: { readonly input: LayerFile; readonly output: BuiltLayer };
  readonly skin: { readonly input: PlainSkin; readonly output: Coarse };
}
export type JobKind = keyof Jobs;

/** Lets other work have its turn between two pieces of a job. */
export type Pause = () => Promise<void> | void;

async function buildLayer({ bytes, isPaired }: LayerFile, pause: Pause): Promise<BuiltLayer> {
  const file = await readLayerGlb(bytes);
  await pause();
  const normals = smoothNormals(file.points, file.structures, file.index);
  await pause();
  const both = withMirror({ ...file, normals }, isPaired);
  await pause();
  return { ...both, boxes: boxTree(both.points, both.index) };
}

const WORK: { readonly [K in JobKind]: (input: Jobs[K]['input'], pause: Pause) => Promise<Jobs[K]['output']> } = {
  layer: buildLayer,
  skin: async (input) => coarseSkin(input),
};

/**
 * Does one job on the thread that it is called on.
 * @throws ModelError when the file is broken
 */
export function doJob<K extends JobKind>(kind: K, input: Jobs[K]['input'], pause: Pause): Promise<Jobs[K]['output']> {
  return WORK[kind](input, pause);
}
