/**
 * Names and places of the conditions: the light part of their records, needed
 * at first view by the condition list, the search and the marks on the body.
 * `anatomical` is the clinical name; `latin` repeats it where no Latin name is
 * in use. Key order is the order of the list: head to foot, then the general ones.
 */
import type { ConditionId, RegionBase } from '../ids.ts';
import type { Names } from '../types.ts';

/** Names of every condition, in the order of the list. */
export const conditionNames: Readonly<Record<ConditionId, Names>> = {
  headache: {
    plain: 'Headache and migraine',
    anatomical: 'Tension-type, cervicogenic and migraine headache',
    latin: 'Cephalalgia',
    aliases: ['headache', 'headaches', 'migraine', 'migraines', 'tension headache', 'head pain', 'sore head'],
  },
  'neck-pain': {
    plain: 'Neck pain',
    anatomical: 'Neck pain',
    latin: 'Cervicalgia',
    aliases: ['stiff neck', 'sore neck', 'neck ache', 'cervical pain', 'crick in the neck'],
  },
  'shoulder-impingement': {
    plain: 'Shoulder impingement',
    anatomical: 'Subacromial pain (impingement) syndrome',
    latin: 'Subacromial pain syndrome',
    aliases: ['shoulder pain', 'subacromial pain', 'rotator cuff pain', 'impingement', 'sore shoulder'],
  },
  'tennis-elbow': {
    plain: 'Tennis elbow',
    anatomical: 'Lateral epicondylitis (lateral epicondylalgia)',
    latin: 'Epicondylitis lateralis',
    aliases: ['lateral epicondylitis', 'lateral epicondylalgia', 'elbow pain', 'outer elbow pain', 'lateral elbow'],
  },
  'golfers-elbow': {
    plain: "Golfer's elbow",
    anatomical: 'Medial epicondylitis (medial epicondylalgia)',
    latin: 'Epicondylitis medialis',
    aliases: ['medial epicondylitis', 'golfers elbow', 'elbow pain', 'inner elbow pain', 'medial elbow'],
  },
  'carpal-tunnel': {
    plain: 'Carpal tunnel syndrome',
    anatomical: 'Carpal tunnel syndrome (median nerve at the wrist)',
    latin: 'Syndroma canalis carpi',
    aliases: ['carpal tunnel', 'cts', 'numb hand', 'tingling fingers', 'wrist pain', 'pinched nerve in the wrist'],
  },
  'back-pain': {
    plain: 'Back pain',
    anatomical: 'Back pain, thoracic and lumbar',
    latin: 'Dorsalgia',
    aliases: ['backache', 'upper back pain', 'mid back pain', 'thoracic pain', 'sore back', 'bad back'],
  },
  'low-back-pain': {
    plain: 'Low back pain',
    anatomical: 'Low back pain',
    latin: 'Lumbalgia',
    aliases: ['lower back pain', 'lumbago', 'backache', 'lumbar pain', 'bad back', 'sore back'],
  },
  sciatica: {
    plain: 'Sciatica',
    anatomical: 'Sciatica (pain along the sciatic nerve)',
    latin: 'Ischialgia',
    aliases: ['sciatic nerve pain', 'leg pain from the back', 'radiating leg pain', 'pinched nerve', 'trapped nerve'],
  },
  'piriformis-syndrome': {
    plain: 'Piriformis syndrome',
    anatomical: 'Piriformis syndrome',
    latin: 'Syndroma musculi piriformis',
    aliases: ['piriformis', 'buttock pain', 'deep buttock pain', 'deep gluteal syndrome', 'pain in the bum'],
  },
  'hip-pain': {
    plain: 'Hip pain',
    anatomical: 'Hip pain',
    latin: 'Coxalgia',
    aliases: ['sore hip', 'outer hip pain', 'side of hip pain', 'hip ache'],
  },
  'trochanteric-bursitis': {
    plain: 'Trochanteric bursitis',
    anatomical: 'Greater trochanteric pain syndrome',
    latin: 'Bursitis trochanterica',
    aliases: ['hip bursitis', 'gtps', 'greater trochanteric pain syndrome', 'outer hip pain', 'bursitis'],
  },
  'it-band-syndrome': {
    plain: 'IT band syndrome',
    anatomical: 'Iliotibial band syndrome',
    latin: 'Syndroma tractus iliotibialis',
    aliases: ['itb syndrome', 'itbs', 'iliotibial band syndrome', "runner's knee", 'it band', 'outer knee pain'],
  },
  'groin-strain': {
    plain: 'Groin strain',
    anatomical: 'Adductor strain',
    latin: 'Adductor strain',
    aliases: ['groin pull', 'pulled groin', 'adductor strain', 'groin pain', 'inner thigh strain'],
  },
  'hamstring-strain': {
    plain: 'Hamstring strain',
    anatomical: 'Hamstring strain',
    latin: 'Hamstring strain',
    aliases: ['pulled hamstring', 'hamstring tear', 'back of thigh pain', 'hamstring injury', 'hamstring pull'],
  },
  'knee-pain': {
    plain: 'Knee pain',
    anatomical: 'Knee pain',
    latin: 'Gonalgia',
    aliases: ['sore knee', 'kneecap pain', 'patellofemoral pain', 'knee arthritis', 'anterior knee pain'],
  },
  'shin-splints': {
    plain: 'Shin splints',
    anatomical: 'Medial tibial stress syndrome',
    latin: 'Medial tibial stress syndrome',
    aliases: ['shin pain', 'mtss', 'medial tibial stress syndrome', 'sore shins', 'runner shin pain'],
  },
  'ankle-sprain': {
    plain: 'Ankle sprain',
    anatomical: 'Ankle sprain (lateral ligaments)',
    latin: 'Distorsio articulationis talocruralis',
    aliases: ['twisted ankle', 'sprained ankle', 'rolled ankle', 'ankle instability', 'ankle pain'],
  },
  'plantar-fasciitis': {
    plain: 'Plantar fasciitis',
    anatomical: 'Plantar fasciitis (plantar heel pain)',
    latin: 'Fasciitis plantaris',
    aliases: ['heel pain', 'plantar heel pain', 'foot pain', 'sole pain', 'heel spur', "policeman's heel"],
  },
  fibromyalgia: {
    plain: 'Fibromyalgia',
    anatomical: 'Fibromyalgia syndrome',
    latin: 'Fibromyalgia',
    aliases: ['fibro', 'widespread pain', 'pain all over', 'fms'],
  },
  osteoarthritis: {
    plain: 'Osteoarthritis',
    anatomical: 'Osteoarthritis',
    latin: 'Osteoarthrosis',
    aliases: ['arthritis', 'oa', 'wear and tear', 'worn joint', 'arthrosis', 'knee arthritis', 'hip arthritis'],
  },
  'joint-pain': {
    plain: 'Joint pain',
    anatomical: 'Joint pain',
    latin: 'Arthralgia',
    aliases: ['sore joints', 'aching joints', 'arthralgia', 'painful joint'],
  },
  'range-of-motion': {
    plain: 'Stiffness, limited movement',
    anatomical: 'Range-of-motion impairment',
    latin: 'Range-of-motion impairment',
    aliases: ['range of motion', 'stiff joint', 'stiffness', 'rom', 'tightness', 'loss of movement', 'mobility'],
  },
  tendinitis: {
    plain: 'Tendon pain (tendinitis)',
    anatomical: 'Tendinitis (tendinopathy)',
    latin: 'Tendinitis',
    aliases: ['tendonitis', 'tendinopathy', 'tendon pain', 'achilles tendinitis', 'sore tendon'],
  },
  'muscle-strain': {
    plain: 'Muscle strain',
    anatomical: 'Muscle strain',
    latin: 'Muscle strain',
    aliases: ['pulled muscle', 'torn muscle', 'muscle pull', 'muscle tear', 'muscle injury'],
  },
  'muscle-spasm': {
    plain: 'Muscle spasm',
    anatomical: 'Muscle spasm',
    latin: 'Spasmus musculi',
    aliases: ['cramp', 'muscle cramp', 'tight muscle', 'spasms', 'charley horse'],
  },
  'ligament-sprain': {
    plain: 'Ligament sprain',
    anatomical: 'Ligament sprain',
    latin: 'Distorsio',
    aliases: ['sprain', 'torn ligament', 'sprained joint', 'twisted joint'],
  },
  'overuse-injury': {
    plain: 'Overuse injury',
    anatomical: 'Overuse injury',
    latin: 'Overuse injury',
    aliases: ['repetitive strain', 'rsi', 'overuse', 'repetitive strain injury', 'wear and strain'],
  },
  'acute-or-chronic-injury': {
    plain: 'New or long-standing injury',
    anatomical: 'Acute or chronic injury',
    latin: 'Acute or chronic injury',
    aliases: ['acute injury', 'chronic injury', 'old injury', 'sports injury', 'injury', 'chronic pain'],
  },
  'delayed-onset-soreness': {
    plain: 'Sore muscles after sport',
    anatomical: 'Delayed-onset muscle soreness',
    latin: 'Delayed-onset muscle soreness',
    aliases: ['doms', 'muscle soreness', 'sports recovery', 'recovery', 'sore after exercise', 'stiff after training'],
  },
};

/**
 * Where each condition hurts or is treated, both sides. The first region is the
 * main place, where the camera goes. Surface regions are general anatomy; the
 * general conditions ("tendinitis") name the usual places of an open list.
 */
export const conditionRegions: Readonly<Record<ConditionId, readonly [RegionBase, ...RegionBase[]]>> = {
  headache: [
    'occiput', 'suboccipital', 'temple', 'forehead', 'side-of-head', 'top-of-head', 'jaw', 'back-of-neck',
    'upper-trapezius',
  ],
  'neck-pain': ['back-of-neck', 'side-of-neck', 'suboccipital', 'upper-trapezius', 'supraclavicular'],
  'shoulder-impingement': [
    'shoulder-side', 'shoulder-front', 'shoulder-back', 'scapula', 'upper-trapezius', 'axilla',
  ],
  'tennis-elbow': ['lateral-elbow', 'forearm-extensor'],
  'golfers-elbow': ['medial-elbow', 'forearm-flexor'],
  'carpal-tunnel': ['volar-wrist', 'palm', 'thenar', 'forearm-flexor', 'thumb', 'fingers'],
  'back-pain': ['thoracic-back', 'interscapular', 'lumbar', 'sacral'],
  'low-back-pain': ['lumbar', 'sacral'],
  sciatica: ['buttock', 'lumbar', 'sacral', 'back-of-thigh', 'calf'],
  'piriformis-syndrome': ['buttock'],
  'hip-pain': ['lateral-hip', 'buttock'],
  'trochanteric-bursitis': ['lateral-hip', 'buttock'],
  'it-band-syndrome': ['outer-thigh', 'fibular-head'],
  'groin-strain': ['groin', 'inner-thigh'],
  'hamstring-strain': ['back-of-thigh'],
  'knee-pain': ['front-of-knee', 'inner-knee', 'front-of-thigh', 'popliteal-fossa', 'fibular-head'],
  'shin-splints': ['shin', 'inner-leg'],
  'ankle-sprain': ['lateral-ankle', 'outer-leg'],
  'plantar-fasciitis': ['heel', 'sole', 'calf'],
  fibromyalgia: [
    'interscapular', 'upper-trapezius', 'back-of-neck', 'suboccipital', 'shoulder-side', 'lateral-elbow',
    'thoracic-back', 'lumbar', 'buttock', 'lateral-hip', 'front-of-thigh', 'inner-knee', 'calf',
  ],
  osteoarthritis: [
    'front-of-knee', 'inner-knee', 'lateral-hip', 'groin', 'thumb', 'fingers', 'lumbar', 'back-of-neck',
  ],
  'joint-pain': [
    'front-of-knee', 'inner-knee', 'shoulder-front', 'shoulder-side', 'lateral-elbow', 'medial-elbow',
    'back-of-elbow', 'dorsal-wrist', 'thumb', 'fingers', 'lateral-hip', 'lateral-ankle', 'medial-ankle', 'toes',
  ],
  'range-of-motion': [
    'shoulder-side', 'shoulder-front', 'shoulder-back', 'back-of-neck', 'lateral-elbow', 'dorsal-wrist',
    'lumbar', 'lateral-hip', 'front-of-knee', 'lateral-ankle',
  ],
  tendinitis: [
    'achilles', 'front-of-knee', 'lateral-elbow', 'medial-elbow', 'back-of-elbow', 'shoulder-front',
    'shoulder-side', 'dorsal-wrist', 'thumb', 'lateral-hip',
  ],
  'muscle-strain': [
    'back-of-thigh', 'front-of-thigh', 'outer-thigh', 'inner-thigh', 'groin', 'calf', 'lumbar', 'thoracic-back',
    'upper-arm-front', 'upper-arm-back',
  ],
  'muscle-spasm': [
    'lumbar', 'thoracic-back', 'interscapular', 'upper-trapezius', 'back-of-neck', 'side-of-neck', 'buttock',
    'back-of-thigh', 'calf',
  ],
  'ligament-sprain': [
    'lateral-ankle', 'medial-ankle', 'inner-knee', 'fibular-head', 'dorsal-wrist', 'thumb', 'fingers',
  ],
  'overuse-injury': [
    'lateral-elbow', 'medial-elbow', 'forearm-extensor', 'forearm-flexor', 'shoulder-side', 'shoulder-front',
    'front-of-knee', 'outer-thigh', 'shin', 'achilles', 'sole',
  ],
  'acute-or-chronic-injury': [
    'shoulder-side', 'upper-trapezius', 'back-of-neck', 'lumbar', 'buttock', 'front-of-thigh', 'back-of-thigh',
    'front-of-knee', 'calf', 'lateral-ankle', 'lateral-elbow',
  ],
  'delayed-onset-soreness': [
    'front-of-thigh', 'outer-thigh', 'inner-thigh', 'back-of-thigh', 'calf', 'shin', 'inner-leg', 'outer-leg',
    'upper-arm-front', 'upper-arm-back',
  ],
};
