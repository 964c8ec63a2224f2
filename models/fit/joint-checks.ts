/** Measures the joints of a fitted body: gap, overlap, and whether the gap has grown since the tables. */
import { mirrored } from '../kit/mesh.ts';
import type { Vec3 } from '../kit/vector.ts';
import type { Finding } from './findings.ts';
import type { Inside } from './inside.ts';
import { JOINTS, LIMITS, structureOf, type Joint } from './joints.ts';
import { piecesOf, Solid, vertex } from './solid.ts';

/** Gaps are followed this far beyond what a joint may have, mm. */
const BEYOND = 4;
/** Vertices that lie within this of the nearest pair face each other across the joint, mm. */
const FACING = 2.5;
/** How much farther apart the faces may stand in a body than in the tables, on average: mm, or where that is more a share, as bodies are larger or smaller. */
const GROWTH = { most: 1, share: 0.25 } as const;

/** What stands between two bones, mm. */
export interface Gap {
  /** Least distance, 0 where they overlap; the limit where they are farther apart. */
  readonly gap: number;
  /** How deep a vertex of one lies in the other. */
  readonly overlap: number;
  /** The vertex of the first (or, counted on, of the second) where that is. */
  readonly at: number;
  /** Distance of each vertex of both to the other bone, at most the limit. */
  readonly distances: Float64Array;
}

/** Measures from the vertices of both; a little generous, as the nearest points may lie between vertices. */
export function gapBetween(a: Solid, b: Solid, limit: number): Gap {
  const counts = [a, b].map((solid) => solid.mesh.positions.length / 3);
  const distances = new Float64Array(counts[0]! + counts[1]!).fill(limit);
  let [gap, overlap, at] = [limit, 0, 0];
  [[a, b] as const, [b, a] as const].forEach(([one, other], side) => {
    for (let i = 0; i < counts[side]!; i++) {
      const point = vertex(one.mesh, i);
      if (!other.mayHold(point, limit)) continue;
      const place = side * counts[0]! + i;
      const distance = (distances[place] = other.distance(point, limit));
      if (other.holds(point)) {
        gap = 0;
        if (distance > overlap) [overlap, at] = [distance, place];
      } else if (distance < gap) [gap, at] = [distance, place];
    }
  });
  return { gap, overlap, at, distances };
}

/** A bone of a joint, which may be a piece of a structure or a mirror image. */
interface Bone {
  readonly name: string;
  readonly solid: Solid;
  place(i: number): Vec3;
}

function boneOf(inside: Inside, bone: string, partner: string): Bone {
  const [id, piece] = (bone === 'mirror' ? partner : bone).split('#') as [string, string?];
  const part = inside.part(id);
  if (bone === 'mirror') return { name: 'its mirror image', solid: new Solid(mirrored(part.solid.mesh)), place: (i) => part.place(i) };
  if (piece === undefined) return { name: id, solid: part.solid, place: (i) => part.place(i) };
  const own = piecesOf(part.solid.mesh)[Number(piece)];
  if (!own) throw new Error(`${id} has no piece ${piece}: joints.ts counts more bones than its table.`);
  return { name: `its piece ${Number(piece) + 1}`, solid: new Solid(own.mesh), place: (i) => part.place(own.from[i]!) };
}

/** Mean distance of the vertices that face each other in the tables: there and in the body. */
function facing(here: Gap, authored: Gap): { readonly before: number; readonly after: number } {
  let [before, after, count] = [0, 0, 0];
  authored.distances.forEach((distance, i) => {
    if (distance > authored.gap + FACING) return;
    before += distance;
    after += here.distances[i]!;
    count++;
  });
  return { before: before / Math.max(count, 1), after: after / Math.max(count, 1) };
}

/** Checks the joints of a frame; `authored` is the reference's own. */
export function jointFindings(inside: Inside, authored: Inside, joints: readonly Joint[] = JOINTS): Finding[] {
  return joints.flatMap((each): Finding[] => {
    const { name, kind } = each;
    const [a, b] = each.bones;
    const most = each.gap?.most ?? LIMITS[kind].gap;
    const limit = Math.max(most, LIMITS[kind].overlap) + BEYOND;
    const pairIn = (frame: Inside): readonly [Bone, Bone] => [boneOf(frame, a, b), boneOf(frame, b, a)];
    const [one, other] = pairIn(inside);
    const here = gapBetween(one.solid, other.solid, limit);
    const [oneBefore, otherBefore] = inside === authored ? [one, other] : pairIn(authored);
    const table = inside === authored ? here : gapBetween(oneBefore.solid, otherBefore.solid, limit);
    const count = one.solid.mesh.positions.length / 3;
    const at = here.at < count ? one.place(here.at) : other.place(here.at - count);
    const say = (what: string): Finding => ({ structure: structureOf(a), what: `${name}: ${what} ${structureOf(b) === structureOf(a) || b === 'mirror' ? other.name : structureOf(b)}`, at });
    const { before, after } = facing(here, table);
    return [
      ...(here.gap > most ? [say(`gap of ${here.gap.toFixed(1)} mm to`)] : []),
      ...(here.overlap > LIMITS[kind].overlap ? [say(`reaches ${here.overlap.toFixed(1)} mm into`)] : []),
      ...(after - before > Math.max(GROWTH.most, GROWTH.share * before) ? [say(`faces stand ${(after - before).toFixed(1)} mm farther apart than in the tables from`)] : []),
    ];
  });
}
