/** Structures of the models that the steps of "what lies beneath" name together. */
import type { StructureId } from '../generated/anatomy-ids.ts';

type Family = readonly [StructureId, ...StructureId[]];

/** Without the discs: they are drawn as one structure for the whole spine. */
export const cervicalVertebrae = ['atlas', 'axis', 'c3', 'c4', 'c5', 'c6', 'c7'] as const satisfies Family;
export const thoracicVertebrae = [
  't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12',
] as const satisfies Family;
export const lumbarVertebrae = ['l1', 'l2', 'l3', 'l4', 'l5'] as const satisfies Family;

export const ribs = [
  'rib-1', 'rib-2', 'rib-3', 'rib-4', 'rib-5', 'rib-6', 'rib-7', 'rib-8', 'rib-9', 'rib-10', 'rib-11', 'rib-12',
] as const satisfies Family;
export const costalCartilages = [
  'costal-cartilage-1', 'costal-cartilage-2', 'costal-cartilage-3', 'costal-cartilage-4', 'costal-cartilage-5',
  'costal-cartilage-6', 'costal-cartilage-7', 'costal-cartilage-8', 'costal-cartilage-9', 'costal-cartilage-10',
] as const satisfies Family;
export const breastbone = ['manubrium', 'sternum-body', 'xiphoid-process'] as const satisfies Family;

/** Parietal pleura of both sides. */
export const pleurae = ['pleura-right', 'pleura-left'] as const satisfies Family;
export const pleuraAndLung = [...pleurae, 'lung-right', 'lung-left'] as const satisfies Family;

export const carpals = [
  'scaphoid', 'lunate', 'triquetrum', 'pisiform', 'trapezium', 'trapezoid', 'capitate', 'hamate',
] as const satisfies Family;
export const metacarpals = ['metacarpal-1', 'metacarpal-2', 'metacarpal-3', 'metacarpal-4', 'metacarpal-5'] as const satisfies Family;
export const fingerBones = [
  'index-finger-phalanges', 'middle-finger-phalanges', 'ring-finger-phalanges', 'little-finger-phalanges',
] as const satisfies Family;

export const tarsals = [
  'talus', 'calcaneus', 'navicular', 'cuboid', 'medial-cuneiform', 'intermediate-cuneiform', 'lateral-cuneiform',
] as const satisfies Family;
export const metatarsals = ['metatarsal-1', 'metatarsal-2', 'metatarsal-3', 'metatarsal-4', 'metatarsal-5'] as const satisfies Family;
export const toeBones = [
  'big-toe-phalanges', 'second-toe-phalanges', 'third-toe-phalanges', 'fourth-toe-phalanges', 'little-toe-phalanges',
] as const satisfies Family;
