/** Muscles of the hip and the thigh. */
import type { MuscleRecord } from './record.ts';

/** What is described of psoas and iliacus together (row 33). */
const iliopsoas = {
  row: 33,
  zone: {
    patient: 'Inside the rim of the pelvis, and at the front of the thigh just below the groin, beside the femoral nerve.',
    professional:
      'Inside the rim of the pelvis; front of the thigh just below the inguinal ligament, beside the femoral nerve.',
  },
  referral: {
    patient: 'An upright band beside the low back, and the front of the thigh.',
    professional: 'A vertical band beside the lumbar spine; front of the thigh.',
  },
  sources: ['TS', 'anatomy'],
} as const;

/** Where trigger points of the hamstrings are described (row 43). */
const hamstringZone = {
  patient: 'In the lower half of the back of the thigh.',
  professional: 'Lower half of the posterior thigh.',
} as const;

/** Referral of the hamstrings (row 43). */
const hamstringReferral = {
  patient: 'The back of the knee, the calf, the fold under the buttock and the sit bone.',
  professional: 'Back of the knee, calf; gluteal fold, ischium.',
} as const;

/** Records of the muscles of the hip and the thigh, without names and places. */
export const hipAndThigh = {
  'psoas-major': {
    ...iliopsoas,
    attachments: {
      patient: 'From the sides of the low back bones to the inner top of the thigh bone.',
      professional: 'From the bodies and transverse processes of T12–L5 to the lesser trochanter.',
    },
  },
  iliacus: {
    ...iliopsoas,
    attachments: {
      patient: 'From the inner face of the hip bone to the inner top of the thigh bone.',
      professional: 'From the iliac fossa to the lesser trochanter.',
    },
  },
  'gluteus-maximus': {
    row: 34,
    attachments: {
      patient: 'From the back of the pelvis to the IT band and the thigh bone.',
      professional:
        'From the posterior ilium, sacrum and sacrotuberous ligament to the iliotibial tract and gluteal tuberosity.',
    },
    zone: {
      patient: 'Beside the base of the spine, just above the sit bone, and near the tailbone.',
      professional: 'Beside the sacrum; just above the ischial tuberosity; near the coccyx.',
    },
    referral: {
      patient: 'The cleft and the base of the spine, the whole buttock, and the tailbone.',
      professional: 'Cleft and sacroiliac area; whole buttock and sacrum; coccyx.',
    },
    sources: ['w26', 'anatomy'],
  },
  'gluteus-medius': {
    row: 35,
    attachments: {
      patient: 'From the outer hip bone to the bony point at the side of the hip.',
      professional: 'From the outer ilium under the crest to the lateral greater trochanter.',
    },
    zone: {
      patient: 'Just below the top edge of the hip bone: at the back, the middle and the front.',
      professional: 'Just below the iliac crest: back, middle, front.',
    },
    referral: {
      patient: 'Top of the hip bone, base of the spine and low back, side of the buttock and upper thigh.',
      professional: 'Iliac crest, sacrum and low back; lateral buttock and upper thigh.',
    },
    sources: ['w26b', 'anatomy'],
  },
  'gluteus-minimus': {
    row: 36,
    attachments: {
      patient: 'From the outer hip bone, lower down, to the front of the bony point of the hip.',
      professional: 'From the outer ilium between the lower gluteal lines to the front of the greater trochanter.',
    },
    zone: {
      patient: 'Deep, in the front and the rear part, above the bony point of the hip.',
      professional: 'Deep, anterior and posterior parts, above the trochanter.',
    },
    referral: {
      patient: 'Down the outer or the back side of the thigh and leg to the ankle. It can feel like sciatica.',
      professional: 'Outer (front part) or back (rear part) of thigh and leg to the ankle: mimics sciatica.',
    },
    sources: ['w28', 'anatomy'],
  },
  piriformis: {
    row: 37,
    attachments: {
      patient: 'From the front of the base of the spine to the tip of the bony point of the hip.',
      professional: 'From the front of the sacrum, segments 2–4, to the tip of the greater trochanter.',
    },
    zone: {
      patient: 'On the line between the two: near the base of the spine, and near the hip.',
      professional: 'Along the sacrum–trochanter line: medial third (beside the sacrum), lateral third.',
    },
    referral: {
      patient: 'The base of the spine at the side, the buttock and the hip. At times the upper two thirds of the back of the thigh.',
      professional: 'Sacroiliac area, buttock, hip, sometimes upper two thirds of the posterior thigh.',
    },
    sources: ['P95', 'anatomy'],
  },
  'tensor-fasciae-latae': {
    row: 38,
    attachments: {
      patient: 'From the front of the hip bone to the IT band.',
      professional: 'From the anterior superior iliac spine and front iliac crest to the iliotibial tract.',
    },
    zone: {
      patient: 'Below and behind the front corner of the hip bone.',
      professional: 'Below and behind the anterior superior iliac spine.',
    },
    referral: {
      patient: 'The bony point of the hip and the outer thigh.',
      professional: 'Greater trochanter, outer thigh.',
    },
    sources: ['w23c', 'anatomy'],
  },
  'rectus-femoris': {
    row: 39,
    attachments: {
      patient: 'From the front of the hip bone to the kneecap.',
      professional: 'From the anterior inferior iliac spine to the patella.',
    },
    zone: {
      patient: 'High up, below the front of the hip bone.',
      professional: 'High, below the anterior inferior iliac spine.',
    },
    referral: {
      patient: 'The kneecap and the lower thigh.',
      professional: 'Knee (patella), lower thigh.',
    },
    sources: ['w21', 'anatomy'],
  },
  'vastus-medialis': {
    row: 40,
    attachments: {
      patient: 'From the inner back of the thigh bone to the kneecap.',
      professional: 'From the medial linea aspera to the patella.',
    },
    zone: {
      patient: 'Low on the inner thigh above the knee, and halfway up the inner side.',
      professional: 'Low inner thigh above the knee; mid-medial.',
    },
    referral: {
      patient: 'The inner and front part of the knee.',
      professional: 'Inner and front knee.',
    },
    sources: ['w21', 'anatomy'],
  },
  'vastus-lateralis': {
    row: 41,
    attachments: {
      patient: 'From the outer top and back of the thigh bone to the kneecap.',
      professional: 'From the greater trochanter and lateral linea aspera to the patella.',
    },
    zone: {
      patient: 'Many places along the outer thigh.',
      professional: 'Many along the outer thigh.',
    },
    referral: {
      patient: 'The outer thigh, the knee and the kneecap.',
      professional: 'Outer thigh, knee, patella.',
    },
    sources: ['TS', 'anatomy'],
  },
  'adductor-longus': {
    row: 42,
    attachments: {
      patient: 'From the front of the pelvis to the back of the thigh bone.',
      professional: 'From the body of the pubis to the linea aspera.',
    },
    zone: {
      patient: 'On the upper inner thigh.',
      professional: 'Upper inner thigh.',
    },
    referral: {
      patient: 'The front of the hip and the inner knee.',
      professional: 'Front of the hip, inner knee.',
    },
    sources: ['w23d', 'anatomy'],
  },
  'adductor-magnus': {
    row: 42,
    attachments: {
      patient: 'From the sit bone to the back of the thigh bone and just above the inner knee.',
      professional: 'From the ischial ramus and tuberosity to the linea aspera and adductor tubercle.',
    },
    zone: {
      patient: 'High up, near the sit bone.',
      professional: 'High, near the ischium.',
    },
    referral: {
      patient: 'The groin and the inside of the pelvis.',
      professional: 'Groin, inner pelvis.',
    },
    sources: ['TS', 'anatomy'],
  },
  'biceps-femoris': {
    row: 43,
    attachments: {
      patient: 'The long head runs from the sit bone to the outer side of the leg below the knee.',
      professional: 'Long head: from the ischial tuberosity to the head of the fibula.',
    },
    zone: hamstringZone,
    referral: hamstringReferral,
    sources: ['w21', 'anatomy'],
  },
  semitendinosus: {
    row: 43,
    attachments: {
      patient: 'From the sit bone to the inner side of the shin bone below the knee.',
      professional: 'From the ischial tuberosity to the medial tibia (pes anserinus).',
    },
    zone: hamstringZone,
    referral: hamstringReferral,
    sources: ['TS', 'anatomy'],
  },
  semimembranosus: {
    row: 43,
    attachments: {
      patient: 'From the sit bone to the back of the inner knee.',
      professional: 'From the ischial tuberosity to the medial tibial condyle.',
    },
    zone: hamstringZone,
    referral: hamstringReferral,
    sources: ['TS', 'anatomy'],
  },
  sartorius: {
    attachments: {
      patient: 'From the front corner of the hip bone across the thigh to the inner side below the knee.',
      professional: 'From the anterior superior iliac spine to the medial tibia (pes anserinus).',
    },
    sources: ['anatomy'],
  },
  'adductor-brevis': {
    attachments: {
      patient: 'From the front of the pelvis to the upper back of the thigh bone.',
      professional: 'From the inferior pubic ramus to the upper linea aspera.',
    },
    sources: ['anatomy'],
  },
  pectineus: {
    attachments: {
      patient: 'From the front of the pelvis to the top of the thigh bone.',
      professional: 'From the superior pubic ramus to the pectineal line of the femur.',
    },
    sources: ['anatomy'],
  },
  gracilis: {
    attachments: {
      patient: 'From the front of the pelvis down the inner thigh to the shin bone below the knee.',
      professional: 'From the body and inferior ramus of the pubis to the medial tibia (pes anserinus).',
    },
    sources: ['anatomy'],
  },
  'vastus-intermedius': {
    attachments: {
      patient: 'From the front of the thigh bone to the kneecap.',
      professional: 'From the anterior shaft of the femur to the patella.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, MuscleRecord>;
