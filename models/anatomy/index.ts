/**
 * All authored structures, family by family. A family file exports one
 * read-only list; add its import and its line here. Ids are unique.
 */
import { armMuscles } from './arm-muscles.ts';
import { backMuscles } from './back-muscles.ts';
import { bellyMuscles } from './belly-muscles.ts';
import { bellyOrgans } from './belly-organs.ts';
import { cervicalSpine } from './cervical-spine.ts';
import { chestMuscles } from './chest-muscles.ts';
import { clavicle } from './clavicle.ts';
import { diaphragm } from './diaphragm.ts';
import { femur } from './femur.ts';
import { forefootBones } from './forefoot-bones.ts';
import { footMuscles } from './foot-muscles.ts';
import { hipMuscles } from './hip-muscles.ts';
import { humerus } from './humerus.ts';
import { intercostals } from './intercostals.ts';
import { intervertebralDiscs } from './intervertebral-discs.ts';
import { legBones } from './leg-bones.ts';
import { legMuscles } from './leg-muscles.ts';
import { lowerLimbNervesVessels } from './lower-limb-nerves-vessels.ts';
import { lumbarSpine } from './lumbar-spine.ts';
import { lungs } from './lungs.ts';
import { mediastinum } from './mediastinum.ts';
import { neckMuscles } from './neck-muscles.ts';
import { pelvis } from './pelvis.ts';
import { pleura } from './pleura.ts';
import { costalCartilages, ribs } from './ribs.ts';
import { scapula } from './scapula.ts';
import { shoulderMuscles } from './shoulder-muscles.ts';
import { spinalCord } from './spinal-cord.ts';
import { spinalMuscles } from './spinal-muscles.ts';
import { sternum } from './sternum.ts';
import { tarsalBones } from './tarsal-bones.ts';
import { thighMuscles } from './thigh-muscles.ts';
import { thoracicSpine } from './thoracic-spine.ts';
import { mandible } from './mandible.ts';
import { skull } from './skull.ts';
import { hyoid } from './hyoid.ts';
import { headMuscles } from './head-muscles.ts';
import { neckNerves } from './neck-nerves.ts';
import { neckVessels } from './neck-vessels.ts';
import { brachialPlexus } from './brachial-plexus.ts';
import { forearmBones } from './forearm-bones.ts';
import { forearmBackMuscles } from './forearm-back-muscles.ts';
import { forearmDeepBackMuscles } from './forearm-deep-back-muscles.ts';
import { forearmDeepFrontMuscles } from './forearm-deep-front-muscles.ts';
import { forearmFrontMuscles } from './forearm-front-muscles.ts';
import { handBones } from './hand-bones.ts';
import { handMuscles } from './hand-muscles.ts';
import { upperLimbNervesVessels } from './upper-limb-nerves-vessels.ts';
import type { Structure } from './types.ts';

export const ANATOMY: readonly Structure[] = [
  armMuscles,
  backMuscles,
  bellyMuscles,
  bellyOrgans,
  cervicalSpine,
  chestMuscles,
  clavicle,
  costalCartilages,
  diaphragm,
  femur,
  forefootBones,
  footMuscles,
  hipMuscles,
  humerus,
  intercostals,
  intervertebralDiscs,
  legBones,
  legMuscles,
  lowerLimbNervesVessels,
  lumbarSpine,
  lungs,
  mediastinum,
  neckMuscles,
  pelvis,
  pleura,
  ribs,
  scapula,
  shoulderMuscles,
  spinalCord,
  spinalMuscles,
  sternum,
  tarsalBones,
  thighMuscles,
  thoracicSpine,
  mandible,
  skull,
  hyoid,
  headMuscles,
  neckNerves,
  neckVessels,
  brachialPlexus,
  forearmBones,
  forearmFrontMuscles,
  forearmDeepFrontMuscles,
  forearmBackMuscles,
  forearmDeepBackMuscles,
  handBones,
  handMuscles,
  upperLimbNervesVessels,
].flat();

const byId = new Map<string, Structure>();
for (const structure of ANATOMY) {
  if (byId.has(structure.id)) throw new Error(`Two structures are called ${structure.id}.`);
  byId.set(structure.id, structure);
}

/** The structure of this id, in the reference's frame. */
export function findStructure(id: string): Structure | undefined {
  return byId.get(id);
}
