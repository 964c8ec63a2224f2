/** Muscles of the shoulder, the shoulder blade and the front of the chest. */
import type { MuscleRecord } from './record.ts';

/** What is described of the two rhomboids together (row 20). */
const rhomboids = {
  row: 20,
  zone: {
    patient: 'Along the inner edge of the shoulder blade.',
    professional: 'Along the medial border of the scapula.',
  },
  referral: {
    patient: 'The inner edge of the shoulder blade and the part above it.',
    professional: 'Medial border of the scapula and supraspinous area.',
  },
  sources: ['w23', 'anatomy'],
} as const;

/** Records of the muscles of the shoulder girdle, without names and places. */
export const shoulderGirdle = {
  'trapezius-middle': {
    row: 2,
    attachments: {
      patient: 'From the midline at the base of the neck and upper back to the top of the shoulder blade.',
      professional: 'From the spinous processes of C7–T3 to the acromion and the upper lip of the scapular spine.',
    },
    zone: {
      patient: 'Beside the upper inner corner of the shoulder blade, and near the shoulder tip.',
      professional: 'Just medial to the scapular attachment of levator scapulae; above the spine near the acromion.',
    },
    referral: {
      patient: 'Between the shoulder blade and the spine, and the top of the shoulder.',
      professional: 'Between scapula and spine; top of the shoulder.',
    },
    sources: ['w20', 'anatomy'],
  },
  'trapezius-lower': {
    row: 3,
    attachments: {
      patient: 'From the midline of the middle back to the inner part of the shoulder blade.',
      professional: 'From the spinous processes of T4–T12 to the root of the scapular spine.',
    },
    zone: {
      patient: 'At the outer edge of the muscle near the shoulder blade, and just below the ridge of the blade.',
      professional: 'Lateral edge near the medial scapular border; just below the root of the scapular spine.',
    },
    referral: {
      patient:
        'Neck, behind the ear, the shoulder tip, and an ache above the shoulder blade. A burning along the inner edge of the blade.',
      professional:
        'Neck muscles, mastoid, acromion, suprascapular ache; burning along the medial scapular border.',
    },
    sources: ['w20', 'P87', 'anatomy'],
  },
  supraspinatus: {
    row: 13,
    attachments: {
      patient: 'From the upper part of the shoulder blade to the top of the upper arm bone.',
      professional: 'From the supraspinous fossa to the top facet of the greater tubercle.',
    },
    zone: {
      patient: 'Above the ridge of the shoulder blade, at the inner and the outer part, and near its end at the arm.',
      professional: 'Above the scapular spine, medial and lateral belly; near the tendon’s attachment.',
    },
    referral: {
      patient: 'The side of the shoulder, and now and then the outer elbow.',
      professional: 'Middle deltoid, sometimes lateral elbow.',
    },
    sources: ['w21', 'anatomy'],
  },
  infraspinatus: {
    row: 14,
    attachments: {
      patient: 'From the lower part of the shoulder blade to the top of the upper arm bone.',
      professional: 'From the infraspinous fossa to the middle facet of the greater tubercle.',
    },
    zone: {
      patient: 'Below the ridge of the shoulder blade. In a study of 380 muscles it was most often the centre, and often more than one place.',
      professional:
        'Below the scapular spine. In a study of 380 muscles most often the centre of the muscle, usually more than one.',
    },
    referral: {
      patient: 'Most often the front and outer upper arm; also deep in the front of the shoulder. Rarely the inner edge of the blade.',
      professional: 'Most often front-outer upper arm; deep front of the shoulder; rarely the medial border.',
    },
    sources: ['P91', 'P92', 'anatomy'],
  },
  'teres-minor': {
    row: 15,
    attachments: {
      patient: 'From the outer edge of the shoulder blade to the upper arm bone.',
      professional: 'From the lateral border of the scapula to the lower facet of the greater tubercle.',
    },
    zone: {
      patient: 'In the middle of the muscle, along the outer edge of the shoulder blade.',
      professional: 'Mid-belly along the lateral border of the scapula.',
    },
    referral: {
      patient: 'A small, deep spot at the back of the shoulder.',
      professional: 'A small deep spot at the posterior deltoid.',
    },
    sources: ['w23', 'anatomy'],
  },
  'teres-major': {
    row: 16,
    attachments: {
      patient: 'From the lower tip of the shoulder blade to the front of the upper arm bone.',
      professional: 'From the lower angle of the scapula to the crest of the lesser tubercle.',
    },
    zone: {
      patient: 'In the fold at the back of the armpit, and further in over the shoulder blade.',
      professional: 'Posterior axillary fold; medial part over the scapula.',
    },
    referral: {
      patient: 'The back of the shoulder, the arm and the forearm.',
      professional: 'Posterior deltoid, back of the arm and forearm.',
    },
    sources: ['TS', 'anatomy'],
  },
  subscapularis: {
    row: 17,
    attachments: {
      patient: 'From the front face of the shoulder blade to the upper arm bone.',
      professional: 'From the subscapular fossa to the lesser tubercle.',
    },
    zone: {
      patient: 'At the outer part of the muscle, on the armpit side.',
      professional: 'Toward the lateral border, on the axillary side.',
    },
    referral: {
      patient: 'The back of the shoulder, the shoulder blade, and a band at the wrist.',
      professional: 'Back of the shoulder, scapula; a band at the wrist.',
    },
    sources: ['TS', 'anatomy'],
  },
  deltoid: {
    row: 18,
    attachments: {
      patient: 'From the collarbone and shoulder blade to the outer side of the upper arm bone.',
      professional: 'From the lateral clavicle, acromion and scapular spine to the deltoid tuberosity.',
    },
    zone: {
      patient: 'In the middle of each of its three parts.',
      professional: 'Mid-belly of each part.',
    },
    referral: {
      patient: 'Around the part itself.',
      professional: 'Locally, over the part concerned.',
    },
    sources: ['TS', 'anatomy'],
  },
  'latissimus-dorsi': {
    row: 19,
    attachments: {
      patient: 'From the lower back, the hip bone and the lowest ribs to the front of the upper arm bone.',
      professional:
        'From the spinous processes of T7–L5, sacrum, iliac crest and lower ribs to the floor of the intertubercular sulcus.',
    },
    zone: {
      patient: 'In the fold at the back of the armpit, and at the outer edge of the shoulder blade.',
      professional: 'Posterior axillary fold; outer scapular edge.',
    },
    referral: {
      patient: 'Lower tip of the shoulder blade, back of the arm to the ring and little fingers, front of the shoulder, and side.',
      professional: 'Lower scapular angle, back of the arm to ring and little fingers; front of the shoulder, side.',
    },
    sources: ['w23b', 'anatomy'],
  },
  'rhomboid-major': {
    ...rhomboids,
    attachments: {
      patient: 'From the midline of the upper back to the inner edge of the shoulder blade.',
      professional: 'From the spinous processes of T2–T5 to the medial border of the scapula.',
    },
  },
  'rhomboid-minor': {
    ...rhomboids,
    attachments: {
      patient: 'From the midline at the base of the neck to the inner edge of the shoulder blade.',
      professional: 'From the spinous processes of C7–T1 to the medial border of the scapula.',
    },
  },
  'serratus-posterior-superior': {
    row: 21,
    attachments: {
      patient: 'From the midline at the base of the neck and upper back to the upper ribs.',
      professional: 'From the spinous processes of C7–T3 to ribs 2–5 near their angles.',
    },
    zone: {
      patient: 'Under the upper inner part of the shoulder blade. It lies free when the blade slides forward.',
      professional: 'Under the upper medial scapula, uncovered when the scapula slides forward.',
    },
    referral: {
      patient: 'Deep under the shoulder blade, the back of the arm, and the little finger.',
      professional: 'Deep under the scapula, back of the arm, little finger.',
    },
    sources: ['TS', 'anatomy'],
  },
  'pectoralis-major': {
    row: 22,
    attachments: {
      patient: 'From the collarbone, breastbone and ribs to the front of the upper arm bone.',
      professional: 'From the medial clavicle, sternum and costal cartilages 1–6 to the crest of the greater tubercle.',
    },
    zone: {
      patient: 'At the armpit fold, in the middle of the muscle, and at its edge near the breastbone.',
      professional: 'Axillary fold; mid-belly; edge near the sternum.',
    },
    referral: {
      patient: 'The front of the shoulder, the chest, and the inner arm to the last three fingers.',
      professional: 'Front of the deltoid; chest; inner arm to fingers 3–5.',
    },
    sources: ['w24', 'anatomy'],
  },
  'pectoralis-minor': {
    row: 23,
    attachments: {
      patient: 'From the third to fifth ribs to the hook at the front of the shoulder blade.',
      professional: 'From ribs 3–5 to the coracoid process.',
    },
    zone: {
      patient: 'Near the hook of the shoulder blade, and near the ribs.',
      professional: 'Near the coracoid process; near the ribs.',
    },
    referral: {
      patient: 'The front of the shoulder and the inner arm to the ring and little fingers.',
      professional: 'Front of the shoulder, ulnar arm, ring and little fingers.',
    },
    sources: ['w10b', 'anatomy'],
  },
  'serratus-anterior': {
    attachments: {
      patient: 'From the upper ribs at the side to the inner edge of the shoulder blade.',
      professional: 'From the upper eight or nine ribs to the medial border of the scapula.',
    },
    sources: ['anatomy'],
  },
  subclavius: {
    attachments: {
      patient: 'From the first rib to the underside of the collarbone.',
      professional: 'From the first rib to the underside of the clavicle.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, MuscleRecord>;
