/**
 * Rays from the skin of every region inwards: which structures they meet, in
 * the order in which they enter them. What leaves this module is order and
 * shares; distances stay inside.
 */
import { RayCaster } from '../bake/ray-caster.ts';
import type { Vec3 } from '../body/types.ts';
import type { StructureId } from '../../src/content/generated/anatomy-ids.ts';
import { PAIRED_REGIONS, REGION_BASES, REGION_IDS, type RegionBase, type RegionId, type Side } from '../../src/content/ids.ts';
import type { Met, Ray } from '../../src/content/checks/beneath.ts';
import { measureSkin, spread, type Place, type SkinTriangles } from './places.ts';
import type { GlbMesh } from './read-glb.ts';

/** Rays a region and side: one for about every square centimetre of the larger ones. */
const RAYS = 100;
/** Longer than any way through a body, metres. */
const REACH = 1;
/** A ray's own triangle, and skin folded on to itself, are not counted, metres. */
const AT_THE_SKIN = 0.001;
/** Mouth, nostrils and ears are hollow in the models: skin that sees skin within this distance lies in a hollow, metres. */
const HOLLOW = 0.06;
/** In these regions a ray passes over the hollows of the face. */
const FACE: ReadonlySet<RegionBase> = new Set(['nose', 'mouth-and-chin', 'cheek', 'jaw', 'eye', 'ear', 'temple', 'forehead', 'side-of-head', 'occiput', 'top-of-head']);

/**
 * The armpit is a cleft whose walls look at each other: what lies beneath it
 * lies above its floor and behind its inner wall, not across the arm. Ways in
 * on the right side; x is turned round for the left.
 */
const WAYS_IN: Partial<Record<RegionBase, readonly Vec3[]>> = {
  axilla: [
    [0, 1, 0],
    [1, 0, 0],
  ],
};

/**
 * What encloses what, where the two surfaces lie closer than the files'
 * precision: there anatomy decides which comes first, not the last digit.
 */
const ENCLOSES: readonly (readonly [outer: StructureId, inner: StructureId])[] = [
  ['pleura-right', 'lung-right'],
  ['pleura-left', 'lung-left'],
];

/** One inner layer's file and what it holds. */
export interface InnerFile {
  readonly mesh: GlbMesh;
  /** Ids in the order of the file's `_STRUCTURE.x`. */
  readonly ids: readonly StructureId[];
  readonly isPaired: (id: StructureId) => boolean;
}

/** One body: its skin with regions, and the layers beneath. */
export interface BodyFiles {
  readonly skin: GlbMesh;
  readonly inner: readonly InnerFile[];
}

/** A layer ready for rays; paired structures are there on both sides. */
interface Target {
  readonly caster: RayCaster;
  /** By triangle. */
  readonly hit: readonly { readonly id: StructureId; readonly side: Side | null }[];
}

/** A layer's triangles, right and left. */
function targetOf({ mesh, ids, isPaired }: InnerFile): Target {
  const { positions, triangles, bytes } = mesh;
  const marks = bytes['_STRUCTURE'];
  if (!marks) throw new Error('a layer without structures');
  const count = positions.length / 3;
  const both = new Float64Array(positions.length * 2);
  both.set(positions);
  for (let i = 0; i < positions.length; i++) both[positions.length + i] = i % 3 === 0 ? -positions[i]! : positions[i]!;
  const index: number[] = [];
  const hit: { id: StructureId; side: Side | null }[] = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
    const id = ids[marks[4 * a]!];
    if (!id) throw new Error(`the layer's file holds structure number ${marks[4 * a]!}, which the list does not know`);
    const paired = isPaired(id);
    index.push(a, b, c);
    hit.push({ id, side: paired ? 'right' : null });
    if (!paired) continue;
    // A mirror image turns the winding round.
    index.push(count + a, count + c, count + b);
    hit.push({ id, side: 'left' });
  }
  return { caster: new RayCaster({ positions: both, triangles: Uint32Array.from(index) }), hit };
}

/** The places of a region with their way in: by the skin around them, or by the region's own ways where they lead inwards. */
function waysOf(places: readonly Place[], base: RegionBase, side: Side | null): readonly Place[] {
  const ways = WAYS_IN[base];
  if (!ways) return places;
  return ways.flatMap(([x, y, z]) => {
    const way: Vec3 = [side === 'left' ? -x : x, y, z];
    const own = places.filter(({ inwards }) => inwards[0] * way[0] + inwards[1] * way[1] + inwards[2] * way[2] > 0);
    const whole = own.reduce((sum, { weight }) => sum + weight, 0) * ways.length;
    return own.map(({ point, weight }): Place => ({ point, inwards: way, weight: weight / whole }));
  });
}

/** Each structure once, where it is entered first; an envelope comes before what it encloses. */
function inOrder(found: readonly Met[]): Met[] {
  const order: Met[] = [];
  for (const met of found) if (!order.some(({ id, side }) => id === met.id && side === met.side)) order.push(met);
  for (const [outer, inner] of ENCLOSES) {
    const from = order.findIndex(({ id }) => id === outer);
    const to = order.findIndex(({ id }) => id === inner);
    if (to >= 0 && from > to) order.splice(to, 0, ...order.splice(from, 1));
  }
  return order;
}

/** Numbers of each region's triangles; the hollows of the face are left out. */
function trianglesOf(skin: GlbMesh, measured: SkinTriangles, caster: RayCaster): Map<RegionId, number[]> {
  const marks = skin.bytes['_REGION'];
  if (!marks) throw new Error('a skin without regions');
  const found = new Map<RegionId, number[]>();
  for (let t = 0; t < measured.count; t++) {
    // Eyeballs have no region.
    const id = REGION_IDS[marks[4 * skin.triangles[3 * t]!]!];
    if (!id) continue;
    const base = baseOf(id);
    if (FACE.has(base) && isHidden(measured, t, caster)) continue;
    const own = found.get(id);
    if (own) own.push(t);
    else found.set(id, [t]);
  }
  return found;
}

const paired: ReadonlySet<string> = new Set(PAIRED_REGIONS);
function baseOf(id: RegionId): RegionBase {
  const base = id.replace(/-(left|right)$/, '');
  return (paired.has(base) ? base : id) as RegionBase;
}

/** True where a triangle looks on to other skin close by. */
function isHidden({ centres, crosses }: SkinTriangles, t: number, caster: RayCaster): boolean {
  const [x, y, z] = [crosses[3 * t]!, crosses[3 * t + 1]!, crosses[3 * t + 2]!];
  const size = Math.sqrt(x * x + y * y + z * z) || 1;
  const middle: Vec3 = [centres[3 * t]!, centres[3 * t + 1]!, centres[3 * t + 2]!];
  return caster.blocked(middle, [x / size, y / size, z / size], AT_THE_SKIN, HOLLOW);
}

/** Where a ray leaves the body: at the first skin it crosses outwards; past the face's hollows at the last. */
function endOf(skin: RayCaster, { point, inwards }: Place, base: RegionBase): number {
  const exits = skin.hits(point, inwards, REACH).filter(({ leaving, distance }) => leaving && distance > AT_THE_SKIN);
  return (FACE.has(base) ? exits.at(-1) : exits[0])?.distance ?? 0;
}

/** All that a ray meets within the body. Of pairs only the ray's own side: beyond the midline nobody would call it beneath. */
function meet(targets: readonly Target[], { point, inwards }: Place, end: number, side: Side | null): Met[] {
  const found = targets.flatMap(({ caster, hit }) =>
    caster.hits(point, inwards, end).map(({ distance, triangle }) => ({ ...hit[triangle]!, distance })),
  );
  return inOrder(
    found
      .filter((each) => side === null || each.side === null || each.side === side)
      .sort((a, b) => a.distance - b.distance)
      .map(({ id, side: own, distance }): Met => ({ id, side: own, through: distance / end })),
  );
}

/** Casts the rays of every region of a body. Weights of a region's rays sum to 1, both sides together. */
export function castBody({ skin, inner }: BodyFiles): Record<RegionBase, readonly Ray[]> {
  const caster = new RayCaster(skin);
  const measured = measureSkin(skin);
  const byRegion = trianglesOf(skin, measured, caster);
  const targets = inner.map(targetOf);
  const raysOf = (base: RegionBase, side: Side | null): Ray[] => {
    const id = (side ? `${base}-${side}` : base) as RegionId;
    return waysOf(spread(measured, byRegion.get(id) ?? [], RAYS), base, side).flatMap((place): Ray[] => {
      const end = endOf(caster, place, base);
      return end > 0 ? [{ side, weight: side ? place.weight / 2 : place.weight, met: meet(targets, place, end, side) }] : [];
    });
  };
  const entries = REGION_BASES.map((base) => [
    base,
    paired.has(base) ? [...raysOf(base, 'right'), ...raysOf(base, 'left')] : raysOf(base, null),
  ]);
  return Object.fromEntries(entries) as Record<RegionBase, readonly Ray[]>;
}
