/** Muscles of the leg and the foot. */
import type { MuscleRecord } from './record.ts';

/** What is described of the two heads of gastrocnemius together (row 44). */
const gastrocnemius = {
  row: 44,
  zone: {
    patient: 'In the upper calf, and below the crease of the knee.',
    professional: 'Upper calf at the head concerned; below the knee crease.',
  },
  referral: {
    patient: 'The inner arch of the foot, the calf, and the back of the knee.',
    professional: 'Inner foot arch, calf; back of the knee.',
  },
  sources: ['w29', 'anatomy'],
} as const;

/** Referral of the two fibularis muscles (row 47). */
const fibularisReferral = {
  patient: 'Behind and around the outer ankle bone.',
  professional: 'Behind and around the lateral malleolus.',
} as const;

/** Records of the muscles of the leg and the foot, without names and places. */
export const legAndFoot = {
  'gastrocnemius-medial': {
    ...gastrocnemius,
    attachments: {
      patient: 'From the thigh bone above the inner knee, through the Achilles tendon, to the heel bone.',
      professional: 'From above the medial femoral condyle to the calcaneus.',
    },
  },
  'gastrocnemius-lateral': {
    ...gastrocnemius,
    attachments: {
      patient: 'From the thigh bone above the outer knee, through the Achilles tendon, to the heel bone.',
      professional: 'From above the lateral femoral condyle to the calcaneus.',
    },
  },
  soleus: {
    row: 45,
    attachments: {
      patient: 'From the back of the two leg bones, through the Achilles tendon, to the heel bone.',
      professional: 'From the back of the fibula and the soleal line of the tibia to the calcaneus.',
    },
    zone: {
      patient: 'On the lower inner calf, above the tendon, and on the upper outer calf.',
      professional: 'Lower inner calf above the tendon; upper outer calf.',
    },
    referral: {
      patient:
        'The heel and the Achilles tendon; from the upper place, the calf. Rarely the base of the spine on the same side.',
      professional: 'Heel (back and sole), Achilles tendon; upper: calf; rarely the same-side sacroiliac area.',
    },
    sources: ['P96', 'anatomy'],
  },
  'tibialis-anterior': {
    row: 46,
    attachments: {
      patient: 'From the outer side of the shin bone to the inner side of the foot.',
      professional: 'From the lateral tibia and interosseous membrane to the medial cuneiform and metatarsal 1.',
    },
    zone: {
      patient: 'In the upper third of the muscle.',
      professional: 'Upper third of the muscle.',
    },
    referral: {
      patient: 'The front of the ankle, and the top and inner side of the big toe.',
      professional: 'Front of the ankle, top and inner side of the big toe.',
    },
    sources: ['w24c', 'anatomy'],
  },
  'fibularis-longus': {
    row: 47,
    attachments: {
      patient: 'From the top of the outer leg bone, around the ankle, to the base of the big toe.',
      professional: 'From the head and shaft of the fibula to the base of metatarsal 1.',
    },
    zone: {
      patient: 'Just below the top of the outer leg bone, where a nerve to the foot runs.',
      professional: 'Just below the fibular head, where the common fibular nerve runs.',
    },
    referral: fibularisReferral,
    sources: ['TS', 'anatomy'],
  },
  'fibularis-brevis': {
    row: 47,
    attachments: {
      patient: 'From the outer leg bone, behind the ankle, to the outer edge of the foot.',
      professional: 'From the shaft of the fibula to the base of metatarsal 5.',
    },
    zone: {
      patient: 'At the lower half of the outer leg bone.',
      professional: 'Lower half of the fibula.',
    },
    referral: fibularisReferral,
    sources: ['TS', 'anatomy'],
  },
  'tibialis-posterior': {
    row: 48,
    attachments: {
      patient: 'From the back of both leg bones to the inner side of the foot.',
      professional: 'From the back of the tibia, fibula and interosseous membrane to the navicular and cuneiforms.',
    },
    zone: {
      patient: 'Deep in the upper calf.',
      professional: 'Deep in the upper calf.',
    },
    referral: {
      patient: 'The Achilles tendon, the heel and the sole.',
      professional: 'Achilles tendon, heel, sole.',
    },
    sources: ['TS', 'anatomy'],
  },
  'flexor-digitorum-brevis': {
    row: 49,
    attachments: {
      patient: 'From the heel bone to the four small toes.',
      professional: 'From the calcaneal tuberosity to the middle phalanges of toes 2–5.',
    },
    zone: {
      patient: 'In the middle of the sole.',
      professional: 'Mid-sole.',
    },
    referral: {
      patient: 'Under the ball of the foot.',
      professional: 'Under the metatarsal heads.',
    },
    sources: ['TS', 'anatomy'],
  },
  'quadratus-plantae': {
    row: 50,
    attachments: {
      patient: 'From the heel bone to the tendon that bends the toes.',
      professional: 'From the calcaneus to the tendon of flexor digitorum longus.',
    },
    zone: {
      patient: 'One place, near the heel.',
      professional: 'One, near the heel.',
    },
    referral: {
      patient: 'Under the heel.',
      professional: 'Under the heel.',
    },
    sources: ['w26', 'anatomy'],
  },
  'abductor-hallucis': {
    row: 51,
    attachments: {
      patient: 'From the heel bone along the inner arch to the big toe.',
      professional: 'From the calcaneal tuberosity to the proximal phalanx of the big toe.',
    },
    zone: {
      patient: 'A row along the inner arch of the foot.',
      professional: 'A row along the inner arch.',
    },
    referral: {
      patient: 'The inner heel and the arch.',
      professional: 'Inner heel, instep.',
    },
    sources: ['w26', 'anatomy'],
  },
  popliteus: {
    attachments: {
      patient: 'From the outer knee to the back of the shin bone.',
      professional: 'From the lateral femoral condyle to the posterior proximal tibia.',
    },
    sources: ['anatomy'],
  },
  'flexor-digitorum-longus': {
    attachments: {
      patient: 'From the back of the shin bone, behind the inner ankle, to the four small toes.',
      professional: 'From the posterior tibia to the distal phalanges of toes 2–5.',
    },
    sources: ['anatomy'],
  },
  'flexor-hallucis-longus': {
    attachments: {
      patient: 'From the back of the outer leg bone, behind the inner ankle, to the big toe.',
      professional: 'From the posterior fibula to the distal phalanx of the big toe.',
    },
    sources: ['anatomy'],
  },
  'extensor-digitorum-longus': {
    attachments: {
      patient: 'From the top of both leg bones to the tops of the four small toes.',
      professional: 'From the lateral tibial condyle and the fibula to the dorsum of toes 2–5.',
    },
    sources: ['anatomy'],
  },
  'extensor-digitorum-brevis': {
    attachments: {
      patient: 'From the heel bone to the tops of the middle toes.',
      professional: 'From the calcaneus to the dorsum of toes 2–4.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, MuscleRecord>;
