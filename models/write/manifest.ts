/** Writes src/content/generated/model-manifest.ts: what the app must know of the models before they load. */
import { createHash } from 'node:crypto';
import { REGION_IDS, type RegionId } from '../../src/content/ids.ts';
import type { BodyForm } from '../body/types.ts';
import { POSITION_BITS, type PackedMesh } from './packed-mesh.ts';

/** One built body. */
export interface BuiltModel {
  readonly form: BodyForm;
  readonly file: string;
  readonly mesh: PackedMesh;
  readonly glb: Uint8Array;
}

/** Where a region is: for framing by the camera and for leader lines, not for anything clinical. */
interface RegionPlace {
  readonly center: readonly number[];
  readonly normal: readonly number[];
  readonly radius: number;
  readonly anchor: readonly number[];
}

/** Occlusion byte below which a vertex is shut in. */
const HIDDEN = 40;
const UNIT = 2 ** -POSITION_BITS;

type Point = [number, number, number];
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Bounds centre and radius, mean outward normal, and a point on the skin well inside the region. */
function placeOf(mesh: PackedMesh, index: number): RegionPlace {
  const members: number[] = [];
  const sum: Point = [0, 0, 0];
  const position = (v: number): Point => [mesh.positions[3 * v]! * UNIT, mesh.positions[3 * v + 1]! * UNIT, mesh.positions[3 * v + 2]! * UNIT];
  // What is folded away (the inside of the mouth) is skin too, but not where to look.
  for (let v = 0; v < mesh.vertexCount; v++) {
    if (mesh.region[4 * v] === index && mesh.region[4 * v + 3]! >= HIDDEN) members.push(v);
  }
  if (members.length === 0) throw new Error(`Region ${REGION_IDS[index]} has no skin`);
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const first = mesh.triangles[t]!;
    if (mesh.region[4 * first] !== index || mesh.region[4 * first + 3]! < HIDDEN) continue;
    const a = position(mesh.triangles[t]!);
    const p = minus(position(mesh.triangles[t + 1]!), a);
    const q = minus(position(mesh.triangles[t + 2]!), a);
    sum[0] += p[1] * q[2] - p[2] * q[1];
    sum[1] += p[2] * q[0] - p[0] * q[2];
    sum[2] += p[0] * q[1] - p[1] * q[0];
  }
  const length = Math.sqrt(dot(sum, sum));
  const normal: Point = [sum[0] / length, sum[1] / length, sum[2] / length];
  const low: Point = [Infinity, Infinity, Infinity];
  const high: Point = [-Infinity, -Infinity, -Infinity];
  for (const v of members) {
    position(v).forEach((value, axis) => {
      low[axis] = Math.min(low[axis]!, value);
      high[axis] = Math.max(high[axis]!, value);
    });
  }
  const center: Point = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2];
  let radius = 0;
  let anchor = center;
  let best = -Infinity;
  for (const v of members) {
    const p = position(v);
    const away = minus(p, center);
    radius = Math.max(radius, Math.sqrt(dot(away, away)));
    // Deep inside the region, on the side that faces the viewer, near the middle.
    const facing = (mesh.normals[3 * v]! * normal[0] + mesh.normals[3 * v + 1]! * normal[1] + mesh.normals[3 * v + 2]! * normal[2]) / 127;
    const aside = Math.sqrt(Math.max(0, dot(away, away) - dot(away, normal) ** 2));
    const score = mesh.region[4 * v + 2]! * 0.0002 - 0.5 * aside + 0.02 * Math.min(facing, 0.8) + (facing > 0.3 ? 0.1 : 0);
    if (score > best) {
      best = score;
      anchor = p;
    }
  }
  return { center, normal, radius, anchor };
}

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));
const list = (values: readonly number[], digits: number) => `[${values.map((value) => round(value, digits)).join(', ')}]`;

function regionLine(mesh: PackedMesh, id: RegionId, index: number): string {
  const { center, normal, radius, anchor } = placeOf(mesh, index);
  return `      '${id}': { center: ${list(center, 3)}, normal: ${list(normal, 2)}, radius: ${round(radius, 3)}, anchor: ${list(anchor, 4)} },`;
}

function modelEntry({ form, file, mesh, glb }: BuiltModel, source: string, licence: string): string {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  mesh.positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value * UNIT);
    high[i % 3] = Math.max(high[i % 3]!, value * UNIT);
  });
  return `  ${form}: {
    file: '${file}',
    bytes: ${glb.length},
    sha256: '${createHash('sha256').update(glb).digest('hex')}',
    height: ${round(high[1]! - low[1]!, 3)},
    triangles: ${mesh.triangles.length / 3},
    vertices: ${mesh.vertexCount},
    bounds: { min: ${list(low, 4)}, max: ${list(high, 4)} },
    source: '${source}',
    licence: '${licence}',
    regions: {
${REGION_IDS.map((id, index) => regionLine(mesh, id, index)).join('\n')}
    },
  },`;
}

/** The manifest's source text. */
export function writeManifest(models: readonly BuiltModel[], source: string, licence: string): string {
  return `// Do not edit: written by \`npm run models\` from models/.
import type { RegionId } from '../ids.ts';

/** A point or direction: x to the subject's left, y up, z forwards; metres (points). */
type Vector = readonly [number, number, number];

/** Where a region is on one body: for the camera and for leader lines. */
export interface RegionPlace {
  /** Middle of the region's bounding box, metres. */
  readonly center: Vector;
  /** Mean outward direction of its skin, unit length. */
  readonly normal: Vector;
  /** Reach of the region around its centre, metres. */
  readonly radius: number;
  /** A point on the skin well inside the region, metres. */
  readonly anchor: Vector;
}

/** One body model. */
export interface ModelEntry {
  /** Path below the app's base. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Stature, metres. */
  readonly height: number;
  readonly triangles: number;
  readonly vertices: number;
  /** Bounding box, metres. */
  readonly bounds: { readonly min: Vector; readonly max: Vector };
  readonly source: string;
  readonly licence: string;
  readonly regions: Readonly<Record<RegionId, RegionPlace>>;
}

export const MODEL_MANIFEST = {
${models.map((model) => modelEntry(model, source, licence)).join('\n')}
} as const satisfies Readonly<Record<'${models.map((model) => model.form).join("' | '")}', ModelEntry>>;
`;
}
