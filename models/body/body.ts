/** Puts a body together: morph, joints, pose, subdivision, eyes, frame. */
import { closeMouth } from './close-mouth.ts';
import { buildEyes } from './eyes.ts';
import { readJoints } from './joints.ts';
import { mirrorMap, symmetrise } from './mirror.ts';
import { morph } from './morph.ts';
import { planPose, poseJoints, poseSkin } from './pose.ts';
import { smoothPlaces } from './smooth-places.ts';
import { readBaseMesh, SKIN_VERTEX_COUNT } from './source.ts';
import { planSubdivision, subdivideMirror, subdividePositions } from './subdivide.ts';
import type { Body, BodyForm, Vec3 } from './types.ts';
import { boneHeat } from './weights.ts';

const METRES_PER_DM = 0.1;
/** The base mesh is exactly symmetric; decimetres. */
const MIRROR_TOLERANCE_DM = 1e-3;

/** Shifts `positions` and `joints` so that the lowest skin vertex is on y = 0 and the ankles on z = 0; metres. */
function toFloor(positions: Float64Array, skinCount: number, joints: Map<string, Vec3>): void {
  let low = Infinity;
  for (let v = 0; v < skinCount; v++) low = Math.min(low, positions[v * 3 + 1]!);
  const z = joints.get('ankle-left')![2];
  for (let at = 0; at < positions.length; at += 3) {
    positions[at + 1] = positions[at + 1]! - low;
    positions[at + 2] = positions[at + 2]! - z;
  }
  for (const [name, p] of joints) joints.set(name, [p[0], p[1] - low, p[2] - z]);
}

/** Builds one body form. Takes seconds; deterministic. */
export function buildBody(form: BodyForm): Body {
  const base = readBaseMesh();
  const baseQuads = base.quadsByGroup.get('body')!;
  const baseMirror = mirrorMap(base.vertices, SKIN_VERTEX_COUNT, MIRROR_TOLERANCE_DM);
  const morphed = morph(base.vertices, form).map((value) => value * METRES_PER_DM);
  const restJoints = readJoints(morphed, base.quadsByGroup);
  toFloor(morphed, SKIN_VERTEX_COUNT, restJoints);
  const eyes = buildEyes(morphed, base.quadsByGroup);
  const restCage = morphed.slice(0, SKIN_VERTEX_COUNT * 3);
  symmetrise(restCage, baseMirror);
  closeMouth(restCage, baseQuads);
  smoothPlaces(restCage, baseQuads, baseMirror, restJoints.get('hip-left')!);
  symmetrise(restCage, baseMirror);

  const plan = planSubdivision(baseQuads, SKIN_VERTEX_COUNT);
  const mirror = subdivideMirror(plan, baseMirror);
  const skinCount = mirror.length;
  const finish = (cage: Float64Array, joints: Map<string, Vec3>) => {
    const skin = subdividePositions(plan, cage);
    symmetrise(skin, mirror);
    const all = new Float64Array(skin.length + eyes.positions.length);
    all.set(skin);
    all.set(eyes.positions, skin.length);
    toFloor(all, skinCount, joints);
    return all;
  };
  const pose = planPose(restJoints);
  const weights = boneHeat(restCage, baseQuads, restJoints);
  const joints = poseJoints(pose, restJoints);
  const positions = finish(poseSkin(pose, restCage, weights, baseMirror), joints);
  const rest = finish(restCage, restJoints);
  return {
    form,
    positions,
    skinCount,
    quads: plan.quads,
    eyeTriangles: eyes.triangles.map((v) => v + skinCount),
    eyeAngles: eyes.angles,
    mirror,
    joints,
    rest,
    restJoints,
  };
}
