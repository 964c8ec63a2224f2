/**
 * Which drawn structures a risk is about: they carry its mark in the body, and
 * records of structures link back to it. The one place where the two meet. In
 * words, drawn or not, they are `structures` of the risk's record; here stand
 * those of them that the models have, the first one first in mind.
 */
import type { StructureId } from '../generated/anatomy-ids.ts';
import type { RegionBase, RiskId } from '../ids.ts';

/** Risks that nothing is drawn for (fainting is no place; nerves of neck and face are too fine) are left out. */
export const riskStructures: Readonly<Partial<Record<RiskId, readonly StructureId[]>>> = {
  pneumothorax: ['pleura-right', 'pleura-left', 'lung-right', 'lung-left'],
  'upper-neck-cord': ['spinal-cord', 'vertebral-artery', 'greater-occipital-nerve'],
  'shoulder-lung-tip': ['pleura-right', 'pleura-left', 'lung-right', 'lung-left', 'brachial-plexus', 'subclavian-artery', 'subclavian-vein'],
  'thorax-wall': ['pleura-right', 'pleura-left', 'lung-right', 'lung-left'],
  'front-neck-vessels': ['common-carotid-artery', 'internal-carotid-artery', 'external-carotid-artery', 'internal-jugular-vein', 'trachea'],
  'axilla-chest-vessels': ['axillary-artery', 'brachial-plexus', 'pleura-right', 'pleura-left'],
  'sternum-heart': ['heart'],
  'flank-organs': ['kidney-right', 'kidney-left', 'pleura-right', 'pleura-left', 'liver', 'spleen'],
  'spinal-canal': ['spinal-cord'],
  'buttock-nerves': ['sciatic-nerve'],
  'groin-vessels': ['femoral-artery', 'femoral-vein', 'femoral-nerve'],
  'thigh-vessels': ['femoral-artery', 'femoral-vein', 'sciatic-nerve'],
  'wrist-nerves': ['median-nerve', 'ulnar-nerve', 'ulnar-artery', 'radial-artery'],
  'arm-radial-nerve': ['radial-nerve'],
  'elbow-radial-nerve': ['radial-nerve', 'deep-branch-of-radial-nerve'],
  'elbow-median-ulnar': ['median-nerve', 'brachial-artery', 'ulnar-nerve'],
  'knee-calf-vessels': ['popliteal-artery', 'popliteal-vein', 'tibial-nerve', 'common-fibular-nerve'],
  'fibular-nerve': ['common-fibular-nerve'],
  'ankle-sole-nerves': ['tibial-nerve'],
  'belly-organs': ['liver', 'spleen'],
};

/**
 * Places beyond a risk's zone that turn to glass with it, so that what it is
 * about is seen whole: the zone says where a needle can reach, not how far the
 * organ goes.
 */
export const glassBeyond: Readonly<Partial<Record<RiskId, readonly RegionBase[]>>> = {
  'flank-organs': ['thoracic-back'],
  'belly-organs': ['front-of-chest', 'sternum', 'lateral-chest', 'flank'],
  'shoulder-lung-tip': ['front-of-chest'],
};

/** The risks that name a structure; none for most. */
export function risksOfStructure(id: StructureId): readonly RiskId[] {
  return (Object.keys(riskStructures) as RiskId[]).filter((risk) => riskStructures[risk]?.includes(id));
}
