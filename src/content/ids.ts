/**
 * Every id of the content, in one leaf file, so that records may point at each
 * other without import cycles and a wrong id does not compile.
 *
 * One id everywhere: the record's key, the URL value, the manifest entry and
 * the screenshot name are the same string. Ids are kebab-case.
 */

/** Regions that lie on the midline: they have no left and right. */
export const MIDLINE_REGIONS = [
  'top-of-head',
  'forehead',
  'nose',
  'mouth-and-chin',
  'occiput',
  'front-of-neck',
  'sternum',
  'sacral',
  'pubic',
] as const;

/** Regions that exist on both sides; their full ids end in `-left` or `-right`. */
export const PAIRED_REGIONS = [
  // head and neck
  'side-of-head',
  'temple',
  'eye',
  'cheek',
  'jaw',
  'ear',
  'suboccipital',
  'back-of-neck',
  'side-of-neck',
  // trunk
  'supraclavicular',
  'front-of-chest',
  'lateral-chest',
  'interscapular',
  'thoracic-back',
  'upper-abdomen',
  'lower-abdomen',
  'flank',
  'lumbar',
  // upper limb
  'upper-trapezius',
  'scapula',
  'axilla',
  'shoulder-front',
  'shoulder-side',
  'shoulder-back',
  'upper-arm-front',
  'upper-arm-back',
  'cubital-fossa',
  'lateral-elbow',
  'medial-elbow',
  'ulnar-groove',
  'back-of-elbow',
  'forearm-flexor',
  'forearm-extensor',
  'volar-wrist',
  'dorsal-wrist',
  'palm',
  'thenar',
  'hypothenar',
  'dorsum-of-hand',
  'thumb',
  'fingers',
  // lower limb
  'buttock',
  'lateral-hip',
  'groin',
  'front-of-thigh',
  'outer-thigh',
  'inner-thigh',
  'back-of-thigh',
  'front-of-knee',
  'inner-knee',
  'popliteal-fossa',
  'fibular-head',
  'shin',
  'inner-leg',
  'outer-leg',
  'calf',
  'achilles',
  'medial-ankle',
  'lateral-ankle',
  'heel',
  'sole',
  'dorsum-of-foot',
  'toes',
] as const;

export type MidlineRegion = (typeof MIDLINE_REGIONS)[number];
export type PairedRegion = (typeof PAIRED_REGIONS)[number];
/** A region's name without its side: the key of its record. */
export type RegionBase = MidlineRegion | PairedRegion;
/** `left` and `right` are always the subject's own. */
export type Side = 'left' | 'right';
/** A clickable region: a midline region, or a paired one with its side. */
export type RegionId = MidlineRegion | `${PairedRegion}-${Side}`;

/** All region names, midline first. */
export const REGION_BASES: readonly RegionBase[] = [...MIDLINE_REGIONS, ...PAIRED_REGIONS];

/** All clickable region ids, in the order that fixes their index in the model. */
export const REGION_IDS: readonly RegionId[] = [
  ...MIDLINE_REGIONS,
  ...PAIRED_REGIONS.flatMap((base) => [`${base}-left`, `${base}-right`] as const),
];

/** Complaints, as the three clinic pages name them (split where a page ran two together). */
export const CONDITION_IDS = [
  'headache',
  'neck-pain',
  'shoulder-impingement',
  'tennis-elbow',
  'golfers-elbow',
  'carpal-tunnel',
  'back-pain',
  'low-back-pain',
  'sciatica',
  'piriformis-syndrome',
  'hip-pain',
  'trochanteric-bursitis',
  'it-band-syndrome',
  'groin-strain',
  'hamstring-strain',
  'knee-pain',
  'shin-splints',
  'ankle-sprain',
  'plantar-fasciitis',
  'fibromyalgia',
  'osteoarthritis',
  'joint-pain',
  'range-of-motion',
  'tendinitis',
  'muscle-strain',
  'muscle-spasm',
  'ligament-sprain',
  'overuse-injury',
  'acute-or-chronic-injury',
  'delayed-onset-soreness',
] as const;
export type ConditionId = (typeof CONDITION_IDS)[number];

/** Risks: the two that concern whole systems first, then the zones RZ1-RZ20. */
export const RISK_IDS = [
  'pneumothorax',
  'fainting',
  'upper-neck-cord', // RZ1
  'shoulder-lung-tip', // RZ2
  'thorax-wall', // RZ3
  'front-neck-vessels', // RZ4
  'side-neck-nerves', // RZ5
  'axilla-chest-vessels', // RZ6
  'sternum-heart', // RZ6b
  'flank-organs', // RZ7
  'spinal-canal', // RZ8
  'buttock-nerves', // RZ9
  'groin-vessels', // RZ10
  'thigh-vessels', // RZ11
  'wrist-nerves', // RZ12
  'arm-radial-nerve', // RZ13
  'elbow-radial-nerve', // RZ14
  'elbow-median-ulnar', // RZ15
  'knee-calf-vessels', // RZ16
  'fibular-nerve', // RZ17
  'ankle-sole-nerves', // RZ18
  'belly-organs', // RZ19
  'face-vessels', // RZ20
] as const;
export type RiskId = (typeof RISK_IDS)[number];

/** The 67 muscles, heads and parts of facts section 6. */
export const TRIGGER_POINT_MUSCLES = [
  'trapezius-upper',
  'trapezius-middle',
  'trapezius-lower',
  'levator-scapulae',
  'sternocleidomastoid',
  'splenius-capitis',
  'splenius-cervicis',
  'semispinalis-capitis',
  'rectus-capitis-posterior-major',
  'rectus-capitis-posterior-minor',
  'obliquus-capitis-superior',
  'obliquus-capitis-inferior',
  'temporalis',
  'masseter',
  'scalenus-anterior',
  'scalenus-medius',
  'scalenus-posterior',
  'supraspinatus',
  'infraspinatus',
  'teres-minor',
  'teres-major',
  'subscapularis',
  'deltoid',
  'latissimus-dorsi',
  'rhomboid-major',
  'rhomboid-minor',
  'serratus-posterior-superior',
  'pectoralis-major',
  'pectoralis-minor',
  'extensor-carpi-radialis-brevis',
  'extensor-carpi-radialis-longus',
  'extensor-digitorum',
  'supinator',
  'brachioradialis',
  'pronator-teres',
  'flexor-carpi-radialis',
  'flexor-carpi-ulnaris',
  'iliocostalis-thoracis',
  'iliocostalis-lumborum',
  'longissimus-thoracis',
  'multifidus',
  'quadratus-lumborum',
  'psoas-major',
  'iliacus',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'tensor-fasciae-latae',
  'rectus-femoris',
  'vastus-medialis',
  'vastus-lateralis',
  'adductor-longus',
  'adductor-magnus',
  'biceps-femoris',
  'semitendinosus',
  'semimembranosus',
  'gastrocnemius-medial',
  'gastrocnemius-lateral',
  'soleus',
  'tibialis-anterior',
  'fibularis-longus',
  'fibularis-brevis',
  'tibialis-posterior',
  'flexor-digitorum-brevis',
  'quadratus-plantae',
  'abductor-hallucis',
] as const;

/** Muscles that the content names without a trigger-point row of their own. */
export const OTHER_MUSCLES = [
  'semispinalis-cervicis',
  'serratus-anterior',
  'serratus-posterior-inferior',
  'intercostals',
  'subclavius',
  'biceps-brachii',
  'brachialis',
  'triceps-brachii',
  'anconeus',
  'palmaris-longus',
  'flexor-digitorum-superficialis',
  'thenar-muscles',
  'hypothenar-muscles',
  'interossei-of-hand',
  'rectus-abdominis',
  'external-oblique',
  'internal-oblique',
  'transversus-abdominis',
  'sartorius',
  'adductor-brevis',
  'pectineus',
  'gracilis',
  'vastus-intermedius',
  'popliteus',
  'flexor-digitorum-longus',
  'flexor-hallucis-longus',
  'extensor-digitorum-longus',
  'extensor-digitorum-brevis',
] as const;

export const MUSCLE_IDS = [...TRIGGER_POINT_MUSCLES, ...OTHER_MUSCLES] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

/** Contradictions X1-X24 of the facts (X17 was never used). */
export const CONTRADICTION_IDS = [
  'X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9', 'X10', 'X11', 'X12', 'X13', 'X14',
  'X15', 'X16', 'X18', 'X19', 'X20', 'X21', 'X22', 'X23', 'X24',
] as const;
export type ContradictionId = (typeof CONTRADICTION_IDS)[number];

/** Over-claims O1-O15 of the facts. */
export const OVERCLAIM_IDS = [
  'O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9', 'O10', 'O11', 'O12', 'O13', 'O14', 'O15',
] as const;
export type OverclaimId = (typeof OVERCLAIM_IDS)[number];

/** Document pages, as the URL names them. */
export const PAGE_IDS = ['before-treatment', 'what-to-expect', 'how-it-works', 'sources', 'credits'] as const;
export type PageId = (typeof PAGE_IDS)[number];
