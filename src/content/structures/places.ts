/**
 * Places of structures too narrow, too deep or too alike for the rays and the
 * ladders of the regions to tell: added by hand to what follows from these.
 */
import type { RegionBase, Side } from '../ids.ts';

/** Places by structure, the main one first. */
export const placesByHand: Readonly<Record<string, readonly RegionBase[]>> = {
  t1: ['back-of-neck', 'interscapular'],
  t2: ['interscapular'],
  t4: ['interscapular'],
  t6: ['interscapular'],
  t9: ['thoracic-back'],
  t10: ['thoracic-back'],
  t11: ['thoracic-back'],
  t12: ['thoracic-back'],
  l1: ['lumbar'],
  l2: ['lumbar'],
  'rib-12': ['flank'],
  'costal-cartilage-1': ['front-of-chest'],
  'costal-cartilage-2': ['front-of-chest'],
  'costal-cartilage-3': ['front-of-chest'],
  'costal-cartilage-4': ['front-of-chest'],
  'costal-cartilage-5': ['front-of-chest'],
  'costal-cartilage-6': ['front-of-chest'],
  'costal-cartilage-7': ['front-of-chest', 'upper-abdomen'],
  'costal-cartilage-8': ['upper-abdomen'],
  'costal-cartilage-9': ['upper-abdomen'],
  'costal-cartilage-10': ['upper-abdomen', 'flank'],
  clavicle: ['supraclavicular', 'front-of-chest'],
  'external-carotid-artery': ['front-of-neck', 'jaw', 'occiput'],
  'hyoid-bone': ['front-of-neck'],
  oesophagus: ['front-of-neck'],
  pisiform: ['volar-wrist'],
  trapezoid: ['dorsal-wrist'],
  'intermediate-cuneiform': ['dorsum-of-foot'],
  'little-toe-phalanges': ['toes'],
  diaphragm: ['lateral-chest', 'thoracic-back', 'flank'],
  'greater-occipital-nerve': ['suboccipital', 'occiput'],
  'radial-artery': ['volar-wrist', 'forearm-flexor'],
  'ulnar-artery': ['volar-wrist', 'forearm-flexor'],
  coracobrachialis: ['upper-arm-front', 'axilla'],
  'flexor-digitorum-profundus': ['forearm-flexor'],
  'flexor-pollicis-longus': ['forearm-flexor'],
  'pronator-quadratus': ['volar-wrist'],
  'extensor-digiti-minimi': ['forearm-extensor'],
  'extensor-carpi-ulnaris': ['forearm-extensor'],
  'extensor-indicis': ['forearm-extensor'],
  'abductor-pollicis-longus': ['forearm-extensor', 'dorsal-wrist'],
  'extensor-pollicis-brevis': ['forearm-extensor', 'dorsal-wrist'],
  'extensor-pollicis-longus': ['forearm-extensor', 'dorsal-wrist'],
  'adductor-pollicis': ['palm', 'thenar'],
  'flexor-retinaculum': ['volar-wrist', 'palm'],
  'obturator-internus': ['buttock'],
  'quadratus-femoris': ['buttock'],
  'extensor-hallucis-longus': ['shin', 'dorsum-of-foot'],
};

/** Organs that lie under one side of a paired place, and have no side in their name. */
export const sidesByHand: Readonly<Record<string, Readonly<Partial<Record<RegionBase, Side>>>>> = {
  liver: { flank: 'right' },
  spleen: { flank: 'left', 'upper-abdomen': 'left' },
};
