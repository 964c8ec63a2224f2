/**
 * The joints: which bones meet, how. A warp that is smooth in itself can still
 * pull a socket off its head, so every joint is measured in the body that was
 * fitted, and beside the same joint in the reference's frame.
 */

/**
 * `joint`: two bones with a space between that is a joint's; `grown`: cartilage,
 * disc or tooth that runs on into bone, drawn with its end sunk into it so that
 * no seam opens.
 */
export type JointKind = 'joint' | 'grown';

export interface Joint {
  readonly name: string;
  /** Ids of two structures; `id#2`: the third piece of one that has several; `mirror`: the first one's image on the other side. */
  readonly bones: readonly [string, string];
  readonly kind: JointKind;
  /** Greatest gap where it is not the kind's, mm, and why. */
  readonly gap?: { readonly most: number; readonly reason: string };
}

/** Greatest gap and greatest depth of one in the other, mm. The sunk ends stay below the far side of what they are sunk into (a breastbone is some 20 mm thick). */
export const LIMITS: Readonly<Record<JointKind, { readonly gap: number; readonly overlap: number }>> = {
  joint: { gap: 3, overlap: 1 },
  grown: { gap: 1, overlap: 7 },
};

const joint = (name: string, a: string, b: string): Joint => ({ name, bones: [a, b], kind: 'joint' });
const grown = (name: string, a: string, b: string): Joint => ({ name, bones: [a, b], kind: 'grown' });
const numbers = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The column from above downwards. */
export const COLUMN: readonly string[] = ['atlas', 'axis', ...numbers(3, 7).map((n) => `c${n}`), ...numbers(1, 12).map((n) => `t${n}`), ...numbers(1, 5).map((n) => `l${n}`), 'sacrum'];

const SPINE: readonly Joint[] = [
  joint('atlanto-occipital', 'skull', 'atlas'),
  ...COLUMN.slice(1).map((lower, i) => joint('facets', COLUMN[i]!, lower)),
  // The first disc is that below the axis.
  ...COLUMN.slice(2).flatMap((below, i) => [grown('disc', COLUMN[i + 1]!, `intervertebral-discs#${i}`), grown('disc', `intervertebral-discs#${i}`, below)]),
];

const CAGE: readonly Joint[] = [
  ...numbers(1, 12).map((n) => joint('costovertebral', `rib-${n}`, `t${n}`)),
  ...numbers(1, 10).map((n) => grown('rib and cartilage', `rib-${n}`, `costal-cartilage-${n}`)),
  grown('cartilage and breastbone', 'costal-cartilage-1', 'manubrium'),
  grown('cartilage and breastbone', 'costal-cartilage-2', 'manubrium'),
  ...numbers(2, 7).map((n) => grown('cartilage and breastbone', `costal-cartilage-${n}`, 'sternum-body')),
  grown('cartilage and breastbone', 'costal-cartilage-7', 'xiphoid-process'),
  ...numbers(7, 9).map((n) => grown('between cartilages', `costal-cartilage-${n}`, `costal-cartilage-${n + 1}`)),
  grown('breastbone', 'manubrium', 'sternum-body'),
  grown('breastbone', 'sternum-body', 'xiphoid-process'),
];

const HEAD: readonly Joint[] = [
  joint('jaw', 'mandible', 'skull'),
  grown('teeth', 'upper-teeth', 'skull'),
  grown('teeth', 'lower-teeth', 'mandible'),
];

/** Knuckle and the joints between the phalanges of one digit; `count` bones. */
const digit = (base: string, phalanges: string, count: number): Joint[] => [
  joint('knuckle', base, `${phalanges}#0`),
  ...numbers(1, count - 1).map((n) => joint('between phalanges', `${phalanges}#${n - 1}`, `${phalanges}#${n}`)),
];

const UPPER_LIMB: readonly Joint[] = [
  joint('sternoclavicular', 'clavicle', 'manubrium'),
  joint('acromioclavicular', 'clavicle', 'scapula'),
  joint('shoulder', 'humerus', 'scapula'),
  joint('elbow', 'humerus', 'ulna'),
  { ...joint('elbow', 'humerus', 'radius'), gap: { most: 5, reason: 'Cartilage: the reference itself leaves 4.4 mm, as its forearm is bent.' } },
  joint('radio-ulnar', 'radius', 'ulna'),
  joint('wrist', 'radius', 'scaphoid'),
  joint('carpus', 'scaphoid', 'lunate'),
  joint('carpus', 'scaphoid', 'trapezium'),
  joint('carpus', 'scaphoid', 'trapezoid'),
  joint('carpus', 'scaphoid', 'capitate'),
  joint('carpus', 'lunate', 'triquetrum'),
  joint('carpus', 'lunate', 'capitate'),
  joint('carpus', 'triquetrum', 'pisiform'),
  joint('carpus', 'triquetrum', 'hamate'),
  joint('carpus', 'trapezium', 'trapezoid'),
  joint('carpus', 'trapezoid', 'capitate'),
  joint('carpus', 'capitate', 'hamate'),
  joint('thumb base', 'trapezium', 'metacarpal-1'),
  joint('hand', 'trapezoid', 'metacarpal-2'),
  joint('hand', 'capitate', 'metacarpal-3'),
  joint('hand', 'hamate', 'metacarpal-4'),
  joint('hand', 'hamate', 'metacarpal-5'),
  ...['thumb', 'index-finger', 'middle-finger', 'ring-finger', 'little-finger'].flatMap((finger, i) => digit(`metacarpal-${i + 1}`, `${finger}-phalanges`, i === 0 ? 2 : 3)),
];

const LOWER_LIMB: readonly Joint[] = [
  joint('sacroiliac', 'hip-bone', 'sacrum'),
  { ...joint('pubic symphysis', 'hip-bone', 'mirror'), gap: { most: 7, reason: 'The disc between the two is not drawn; the reference leaves 5.6 mm.' } },
  joint('hip', 'femur', 'hip-bone'),
  joint('knee', 'femur', 'tibia'),
  joint('kneecap', 'femur', 'patella'),
  joint('tibiofibular', 'tibia', 'fibula'),
  joint('ankle', 'tibia', 'talus'),
  joint('ankle', 'fibula', 'talus'),
  joint('subtalar', 'talus', 'calcaneus'),
  joint('foot', 'talus', 'navicular'),
  joint('foot', 'calcaneus', 'cuboid'),
  joint('foot', 'navicular', 'medial-cuneiform'),
  joint('foot', 'navicular', 'intermediate-cuneiform'),
  joint('foot', 'navicular', 'lateral-cuneiform'),
  joint('foot', 'cuboid', 'lateral-cuneiform'),
  joint('foot', 'medial-cuneiform', 'metatarsal-1'),
  joint('foot', 'intermediate-cuneiform', 'metatarsal-2'),
  joint('foot', 'lateral-cuneiform', 'metatarsal-3'),
  joint('foot', 'cuboid', 'metatarsal-4'),
  joint('foot', 'cuboid', 'metatarsal-5'),
  ...['big', 'second', 'third', 'fourth', 'little'].flatMap((toe, i) => digit(`metatarsal-${i + 1}`, `${toe}-toe-phalanges`, i === 0 ? 2 : 3)),
];

export const JOINTS: readonly Joint[] = [...HEAD, ...SPINE, ...CAGE, ...UPPER_LIMB, ...LOWER_LIMB];

/** The structure that one of a joint's bones belongs to. */
export const structureOf = (bone: string): string => bone.split('#')[0]!;
