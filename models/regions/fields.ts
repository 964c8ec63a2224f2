/**
 * One distance field per region on the skin's vertices, and who wins where.
 */
import { PAIRED_REGIONS, REGION_BASES, REGION_IDS, type RegionBase, type RegionId } from '../../src/content/ids.ts';
import type { Body } from '../body/types.ts';
import { cotangentLaplacian, type Laplacian } from './cotangents.ts';
import { FastMarcher } from './fast-marching.ts';
import { Seeder } from './seeds.ts';
import { RULES } from './rules/rules.ts';
import { bothDiagonals, type Rows, type TriangleMesh } from './triangle-mesh.ts';

/** Farther than any point of a region from its own seeds, metres. */
const LIMIT = 0.4;
const SMOOTHING_PASSES = 8;
/** Vertices nearer to the plane of symmetry than this are on it, metres. */
const MIDLINE = 1e-6;
/** Stature for which the rules' weights are written, metres. */
const REFERENCE_STATURE = 1.7;

/** Field and winner per vertex; `fields[r]` belongs to `REGION_IDS[r]`. */
export interface RegionFields {
  readonly fields: readonly Float64Array[];
  /** Per triangle corner the index of the region with the least field. */
  readonly labels: Uint8Array;
}

const PAIRED: ReadonlySet<string> = new Set(PAIRED_REGIONS);

/** Index of a region in `REGION_IDS`. */
export function regionIndex(id: RegionId): number {
  return REGION_IDS.indexOf(id);
}

/** Solves every rule on the left, mirrors it, and labels each vertex. */
export function solveRegions(body: Body, mesh: TriangleMesh): RegionFields {
  const marcher = new FastMarcher(mesh.positions, bothDiagonals(body.quads));
  const seeder = new Seeder(body, mesh);
  const neighbours = cotangentLaplacian(mesh);
  const stature = Math.max(...body.positions.filter((_, i) => i % 3 === 1));
  const fields: Float64Array[] = [];
  for (const base of REGION_BASES) {
    const head = ((RULES[base].weight ?? 0) / 1000) * (stature / REFERENCE_STATURE);
    const field = marcher.march(seeder.sources(RULES[base]), LIMIT).distance.map((d) => d - head);
    smooth(field, neighbours);
    const twin = field.map((_, v) => field[body.mirror[v]!]!);
    if (PAIRED.has(base)) {
      fields[regionIndex(`${base as RegionBase}-left` as RegionId)] = field;
      fields[regionIndex(`${base as RegionBase}-right` as RegionId)] = twin;
    } else {
      fields[regionIndex(base as RegionId)] = field.map((d, v) => Math.min(d, twin[v]!));
    }
  }
  const labels = leastField(fields);
  mergeIslands(fields, labels, neighbours);
  return { fields, labels: cornerLabels(mesh, labels) };
}

/** The right-hand twin of a left-hand region; any other region itself. By index. */
const RIGHT_TWIN = Uint8Array.from(REGION_IDS, (id, i) => (id.endsWith('-left') ? i + 1 : i));

/**
 * Labels per triangle corner. On the midline left and right tie and the left wins
 * by its index; triangles of the right half take the right there, or else slips of
 * the left region would reach across where a border meets the midline.
 */
function cornerLabels({ positions, triangles }: TriangleMesh, labels: Uint8Array): Uint8Array {
  return Uint8Array.from(triangles, (v, k) => {
    const t = k - (k % 3);
    const isRight = positions[3 * triangles[t]!]! + positions[3 * triangles[t + 1]!]! + positions[3 * triangles[t + 2]!]! < 0;
    const isOnMidline = Math.abs(positions[3 * v]!) < MIDLINE;
    return isRight && isOnMidline ? RIGHT_TWIN[labels[v]!]! : labels[v]!;
  });
}

/** Moves each vertex half way to the weighted mean of its ring. Rounds the creases where two ways round a limb meet. */
export function smooth(field: Float64Array, { start, items, weights }: Laplacian): void {
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) {
    const before = field.slice();
    for (let v = 0; v < field.length; v++) {
      let sum = 0;
      let total = 0;
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        sum += weights[k]! * before[items[k]!]!;
        total += weights[k]!;
      }
      if (total > 0) field[v] = 0.5 * before[v]! + (0.5 * sum) / total;
    }
  }
}

/** Per vertex the field with the least value; the earlier one where two are equal. */
export function leastField(fields: readonly Float64Array[]): Uint8Array {
  const labels = new Uint8Array(fields[0]!.length);
  for (let v = 0; v < labels.length; v++) {
    let best = 0;
    for (let r = 1; r < fields.length; r++) if (fields[r]![v]! < fields[best]![v]!) best = r;
    labels[v] = best;
  }
  return labels;
}

/**
 * Gives every vertex outside its region's largest piece to the next best region,
 * until each region is one piece. Fields are raised there, so that cuts agree.
 */
export function mergeIslands(fields: readonly Float64Array[], labels: Uint8Array, neighbours: Rows): void {
  for (let round = 0; round < 10; round++) {
    const stray = verticesOffTheMainPiece(labels, neighbours);
    if (stray.length === 0) return;
    for (const v of stray) fields[labels[v]!]![v] = LIMIT;
    labels.set(leastField(fields));
  }
  throw new Error('Regions still fall into pieces: a rule has seeds far apart');
}

/** Vertices that are not in the largest connected piece of their label. */
function verticesOffTheMainPiece(labels: Uint8Array, { start, items }: Rows): number[] {
  const piece = new Int32Array(labels.length).fill(-1);
  const pieces: number[][] = [];
  const largest = new Map<number, number>();
  for (let seed = 0; seed < labels.length; seed++) {
    if (piece[seed] !== -1) continue;
    const members = [seed];
    piece[seed] = pieces.length;
    for (let i = 0; i < members.length; i++) {
      const v = members[i]!;
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        const w = items[k]!;
        if (piece[w] !== -1 || labels[w] !== labels[v]) continue;
        piece[w] = pieces.length;
        members.push(w);
      }
    }
    const best = largest.get(labels[seed]!);
    if (best === undefined || members.length > pieces[best]!.length) largest.set(labels[seed]!, pieces.length);
    pieces.push(members);
  }
  return pieces.flatMap((members, i) => (largest.get(labels[members[0]!]!) === i ? [] : members));
}
