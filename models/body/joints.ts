/**
 * Joint centres, read from the small cubes that MakeHuman's base mesh carries
 * for this purpose: a joint is the mean of its cube's corners on the morphed
 * mesh, so each body form brings its own skeleton.
 */
import type { Vec3 } from './types.ts';

/** Our midline joint name -> group of the base mesh. `spine-1` is the lowest (lumbar), `spine-4` the highest (upper thorax). */
const MIDLINE: Readonly<Record<string, string>> = {
  pelvis: 'joint-pelvis',
  'spine-1': 'joint-spine-4',
  'spine-2': 'joint-spine-3',
  'spine-3': 'joint-spine-2',
  'spine-4': 'joint-spine-1',
  neck: 'joint-neck',
  head: 'joint-head',
  'head-top': 'joint-head-2',
};

/** Our joint name without side -> group name without its `joint-l-` or `joint-r-`. */
const SIDED: Readonly<Record<string, string>> = {
  clavicle: 'clavicle',
  scapula: 'scapula',
  shoulder: 'shoulder',
  elbow: 'elbow',
  wrist: 'hand',
  'carpus-ulnar': 'hand-2',
  'carpus-radial': 'hand-3',
  ...digits('thumb', 'finger-1'),
  ...digits('index', 'finger-2'),
  ...digits('middle', 'finger-3'),
  ...digits('ring', 'finger-4'),
  ...digits('little', 'finger-5'),
  hip: 'upper-leg',
  knee: 'knee',
  ankle: 'ankle',
  ball: 'foot-1',
  toe: 'foot-2',
  eye: 'eye',
};

/** `-1` = the knuckle (for the thumb its base at the wrist) ... `-4` = the tip. */
function digits(ours: string, theirs: string): Record<string, string> {
  return Object.fromEntries([1, 2, 3, 4].map((n) => [`${ours}-${n}`, `${theirs}-${n}`]));
}

/** Names of all sided joints, without side. */
export const SIDED_JOINTS: readonly string[] = Object.keys(SIDED);

/**
 * Joint centres of a morphed mesh, in the units of `vertices`, made exactly
 * left-right symmetric. Throws when the mesh lacks a joint group.
 */
export function readJoints(
  vertices: Float64Array,
  quadsByGroup: ReadonlyMap<string, Uint32Array>,
): Map<string, Vec3> {
  function centre(group: string): Vec3 {
    const quads = quadsByGroup.get(group);
    if (!quads) throw new Error(`the base mesh has no group ${group}`);
    const corners = [...new Set(quads)].sort((a, b) => a - b);
    const sum = [0, 0, 0];
    for (const v of corners) for (let k = 0; k < 3; k++) sum[k] = sum[k]! + vertices[v * 3 + k]!;
    return [sum[0]! / corners.length, sum[1]! / corners.length, sum[2]! / corners.length];
  }
  const joints = new Map<string, Vec3>();
  for (const [name, group] of Object.entries(MIDLINE)) {
    const [, y, z] = centre(group);
    joints.set(name, [0, y, z]);
  }
  for (const [name, group] of Object.entries(SIDED)) {
    const l = centre(`joint-l-${group}`);
    const r = centre(`joint-r-${group}`);
    const x = (l[0] - r[0]) / 2;
    const y = (l[1] + r[1]) / 2;
    const z = (l[2] + r[2]) / 2;
    joints.set(`${name}-left`, [x, y, z]);
    joints.set(`${name}-right`, [-x, y, z]);
  }
  return joints;
}
