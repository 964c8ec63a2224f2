/**
 * Prints the figures of models/fit/envelope.ts: how far from each station, in
 * each direction, the outermost muscle or bone lies. Builders type them there,
 * whole millimetres, and do so again when the anatomy has grown.
 *
 *   npx tsx models/measure/envelope.ts <reference folder>
 *
 * What is measured is the reference and the authored anatomy (both sides)
 * together: each has structures that the other lacks (a throat here, a latissimus
 * there), and the skin lies over both.
 */
import { RayCaster } from '../bake/ray-caster.ts';
import {
  acrossOf, HEAD_STAR, heightOf, middleDepth, middleOf, rayOf, REFERENCE_HEAD, REFERENCE_HEIGHTS, REFERENCE_JOINTS, SEGMENTS, SHOULDER_STAR,
  SLOPE, slopeOf, starRay, stationOf, TRUNK, TRUNK_RAYS, trunkRay, type StarRay,
} from '../fit/stations.ts';
import { joined } from '../kit/build-shape.ts';
import { mirrored, type Mesh } from '../kit/mesh.ts';
import { add, cross, dot, perpendicular, scale, unit, type Vec3 } from '../kit/vector.ts';
import { loadAnatomy } from './load.ts';
import { cachedShapes } from './mesh-cache.ts';
import { openReference } from './reference.ts';

const SYSTEMS = new Set(['bone', 'muscle', 'cartilage', 'tendon_fascia', 'tooth', 'airway', 'vessel']);
const REACH = 180;
/** Rays of the shoulder must not reach the head. */
const SHOULDER_REACH = 115;

interface Piece {
  readonly mesh: Mesh;
  readonly low: Vec3;
  readonly high: Vec3;
}

function piece(mesh: Mesh): Piece {
  const at = (axis: number): Float64Array => mesh.positions.filter((_, i) => i % 3 === axis);
  const low = [0, 1, 2].map((axis) => at(axis).reduce((a, b) => Math.min(a, b), Infinity)) as unknown as Vec3;
  const high = [0, 1, 2].map((axis) => at(axis).reduce((a, b) => Math.max(a, b), -Infinity)) as unknown as Vec3;
  return { mesh, low, high };
}

const inMillimetres = (mesh: Mesh): Mesh => ({ positions: mesh.positions.map((value) => value * 1000), triangles: mesh.triangles });

/** Bones and muscles of our own tables, left ones too. */
async function ours(): Promise<Piece[]> {
  const { all, find } = await loadAnatomy();
  return all
    .filter((each) => each.layer === 'bones' || each.layer === 'muscles')
    .flatMap((each) => {
      const mesh = inMillimetres(joined(cachedShapes(each, { find })));
      return each.side === 'paired' ? [piece(mesh), piece(mirrored(mesh))] : [piece(mesh)];
    });
}

function theirs(folder: string): Piece[] {
  const reference = openReference(folder);
  return reference.items
    .filter((item) => SYSTEMS.has(item.system) && !/platysma/i.test(item.name))
    .map((item) => piece(inMillimetres(reference.mesh(item, true))));
}

/** Right arm: reaches far out. Deltoid and the rotator cuff count as both, as they wrap both. */
const isArm = ({ low, high }: Piece): boolean => high[0] < -100 && low[0] < -185;
const isTrunk = ({ low, high }: Piece): boolean => high[0] > -120 && low[0] < 120 && high[1] > 800;
const isLeg = ({ low, high }: Piece): boolean => high[0] < 20 && low[1] < 880 && low[0] > -200;

/** Of the foot what does not come down from the shank. */
const isFoot = ({ low, high }: Piece): boolean => high[0] < 20 && low[1] < 60 && high[1] < 130;

function casterOf(pieces: readonly Piece[]): RayCaster {
  return new RayCaster(joined(pieces.map((each) => each.mesh)));
}

/** Half-width of the fan of rays that stands for one: grooves between muscles must not count. Radians. */
const FAN = 0.16;

/** Distance of the outermost crossing, whole millimetres, of the ray and its neighbours; 0 where there is none. */
function outermost(caster: RayCaster, from: Vec3, ray: Vec3, reach = REACH): number {
  const u = perpendicular(Math.abs(ray[1]) < 0.8 ? [0, 1, 0] : [0, 0, 1], ray);
  const v = cross(ray, u);
  let furthest = 0;
  for (const [p, q] of [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1], [0, 0.5], [0, -0.5], [0.5, 0], [-0.5, 0]] as const) {
    const near = unit(add(ray, add(scale(u, FAN * p), scale(v, FAN * q))));
    const hit = caster.hits(from, near, reach).at(-1);
    if (hit) furthest = Math.max(furthest, hit.distance * dot(near, ray));
  }
  return Math.round(furthest);
}

const [folder = ''] = process.argv.slice(2);
const pieces = [...theirs(folder), ...(await ours())];
const arm = casterOf(pieces.filter(isArm));
const leg = casterOf(pieces.filter(isLeg));
const foot = casterOf(pieces.filter(isFoot));
const trunk = casterOf(pieces.filter(isTrunk));

console.log('export const LIMBS = {');
for (const segment of SEGMENTS) {
  const caster = segment.name === 'foot' ? foot : segment.from === 'hip' || segment.from === 'knee' ? leg : arm;
  const across = acrossOf(segment, REFERENCE_JOINTS);
  console.log(`  '${segment.name}': [`);
  for (const share of segment.shares) {
    let centre = stationOf(segment, REFERENCE_JOINTS, share);
    let shift: [number, number] = [0, 0];
    let radii: number[] = [];
    for (let round = 0; round < 3; round++) {
      const at = add(centre, add(scale(across.zero, shift[0]), scale(across.quarter, shift[1])));
      radii = Array.from({ length: segment.azimuths }, (_, i) => outermost(caster, at, rayOf(across, i, segment.azimuths)));
      if (round < 2) {
        const [u, v] = middleOf(radii);
        shift = [Math.round(shift[0] + u), Math.round(shift[1] + v)];
      }
    }
    console.log(`    { middle: [${shift.join(', ')}], radii: [${radii.join(', ')}] }, // ${share}`);
  }
  console.log('  ],');
}
console.log('};\n\nexport const TRUNK_SECTIONS = [');
for (const level of TRUNK) {
  const y = heightOf(level.at, REFERENCE_HEIGHTS);
  const reach = (z: number, i: number): number => outermost(trunk, [0, y, z], trunkRay(i));
  const middle = middleDepth((z) => [reach(z, 0), reach(z, TRUNK_RAYS - 1)], Math.round);
  const radii = Array.from({ length: TRUNK_RAYS }, (_, i) => (level.without.includes(i) ? 0 : reach(middle, i)));
  console.log(`  { middle: ${middle}, radii: [${radii.join(', ')}] }, // ${level.at}`);
}
const star = (caster: RayCaster, centre: Vec3, rays: readonly StarRay[], reach = REACH): string => rays.map((ray) => outermost(caster, centre, starRay(ray), reach)).join(', ');
console.log(`];\n\nexport const HEAD = [${star(trunk, REFERENCE_HEAD, HEAD_STAR)}];`);
const both = casterOf(pieces.filter((each) => isArm(each) || isTrunk(each)));
console.log(`\nexport const SHOULDER = [${star(both, REFERENCE_JOINTS.shoulder, SHOULDER_STAR, SHOULDER_REACH)}];`);
const slopes = SLOPE.map((ray) => outermost(both, slopeOf(ray.share, REFERENCE_JOINTS.shoulder, REFERENCE_HEIGHTS[2]!), starRay(ray), SHOULDER_REACH));
console.log(`\nexport const SLOPES = [${slopes.join(', ')}];`);
