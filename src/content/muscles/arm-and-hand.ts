/** Muscles of the arm, forearm and hand. */
import type { MuscleRecord } from './record.ts';

/** What is described of the two radial wrist extensors together (row 24). */
const radialExtensors = {
  row: 24,
  zone: {
    patient: 'In the upper forearm, below the outer knob of the elbow.',
    professional: 'Proximal forearm, below the lateral epicondyle.',
  },
  referral: {
    patient: 'The outer knob of the elbow, and the back of the wrist and hand.',
    professional: 'Lateral epicondyle, back of the wrist and hand.',
  },
  sources: ['TS', 'w3', 'anatomy'],
} as const;

/** Where trigger points of the three flexors of row 28 are described. */
const flexorZone = {
  patient: 'In the upper third of the inner forearm, on the palm side.',
  professional: 'Upper third of the volar-medial forearm.',
} as const;

/** Records of the muscles of the arm, forearm and hand, without names and places. */
export const armAndHand = {
  'extensor-carpi-radialis-brevis': {
    ...radialExtensors,
    attachments: {
      patient: 'From the outer knob of the elbow to the base of the middle hand bone.',
      professional: 'From the lateral epicondyle to the base of metacarpal 3.',
    },
  },
  'extensor-carpi-radialis-longus': {
    ...radialExtensors,
    attachments: {
      patient: 'From the ridge above the outer elbow to the base of the index hand bone.',
      professional: 'From the lateral supracondylar ridge to the base of metacarpal 2.',
    },
  },
  'extensor-digitorum': {
    row: 25,
    attachments: {
      patient: 'From the outer knob of the elbow to the backs of the fingers.',
      professional: 'From the lateral epicondyle to the dorsal hoods of the fingers.',
    },
    zone: {
      patient: 'In the upper third of the back of the forearm, in the centre.',
      professional: 'Proximal third, centre of the dorsal forearm.',
    },
    referral: {
      patient: 'The back of the forearm to the finger that the part moves, and the elbow.',
      professional: 'Back of the forearm to the finger served; elbow.',
    },
    sources: ['w3', 'anatomy'],
  },
  supinator: {
    row: 26,
    attachments: {
      patient: 'From the outer elbow and the ulna to the upper part of the radius.',
      professional: 'From the lateral epicondyle, annular ligament and ulnar crest to the proximal radius.',
    },
    zone: {
      patient: 'On the outer side of the biceps tendon, over the upper radius.',
      professional: 'Outer side of the biceps tendon, over the proximal radius.',
    },
    referral: {
      patient: 'The outer knob of the elbow, and the web and base of the thumb.',
      professional: 'Lateral epicondyle, web and base of the thumb.',
    },
    sources: ['P93', 'anatomy'],
  },
  brachioradialis: {
    row: 27,
    attachments: {
      patient: 'From above the outer elbow to the thumb side of the wrist.',
      professional: 'From the lateral supracondylar ridge to the styloid process of the radius.',
    },
    zone: {
      patient: 'In the upper part of the muscle.',
      professional: 'Proximal belly.',
    },
    referral: {
      patient: 'The outer elbow and the web of the thumb.',
      professional: 'Lateral elbow, thumb web.',
    },
    sources: ['w25', 'anatomy'],
  },
  'pronator-teres': {
    row: 28,
    attachments: {
      patient: 'From the inner knob of the elbow and the ulna to the middle of the radius.',
      professional: 'From the medial epicondyle and the ulna to the middle of the radius.',
    },
    zone: flexorZone,
    referral: {
      patient: 'The thumb side of the wrist and the base of the thumb.',
      professional: 'Radial wrist and thumb base.',
    },
    sources: ['TS', 'anatomy'],
  },
  'flexor-carpi-radialis': {
    row: 28,
    attachments: {
      patient: 'From the inner knob of the elbow to the base of the index hand bone.',
      professional: 'From the medial epicondyle to the base of metacarpal 2.',
    },
    zone: flexorZone,
    referral: {
      patient: 'The crease at the front of the wrist.',
      professional: 'Wrist crease.',
    },
    sources: ['TS', 'anatomy'],
  },
  'flexor-carpi-ulnaris': {
    row: 28,
    attachments: {
      patient: 'From the inner knob of the elbow and the ulna to a small bone of the wrist.',
      professional: 'From the medial epicondyle and the ulna to the pisiform.',
    },
    zone: flexorZone,
    referral: {
      patient: 'The little-finger side of the wrist.',
      professional: 'Ulnar wrist.',
    },
    sources: ['TS', 'anatomy'],
  },
  'biceps-brachii': {
    attachments: {
      patient: 'From the shoulder blade to the upper part of the radius.',
      professional: 'From the supraglenoid tubercle and coracoid process to the radial tuberosity.',
    },
    sources: ['anatomy'],
  },
  brachialis: {
    attachments: {
      patient: 'From the lower half of the upper arm bone to the top of the ulna.',
      professional: 'From the distal half of the anterior humerus to the ulnar tuberosity.',
    },
    sources: ['anatomy'],
  },
  'triceps-brachii': {
    attachments: {
      patient: 'From the shoulder blade and the upper arm bone to the tip of the elbow.',
      professional: 'From the infraglenoid tubercle and the posterior humerus to the olecranon.',
    },
    sources: ['anatomy'],
  },
  anconeus: {
    attachments: {
      patient: 'From the outer knob of the elbow to the tip of the elbow.',
      professional: 'From the lateral epicondyle to the olecranon and upper ulna.',
    },
    sources: ['anatomy'],
  },
  'palmaris-longus': {
    attachments: {
      patient: 'From the inner knob of the elbow to the tough sheet of the palm. Some people do not have it.',
      professional: 'From the medial epicondyle to the palmar aponeurosis; absent in some people.',
    },
    sources: ['anatomy'],
  },
  'flexor-digitorum-superficialis': {
    attachments: {
      patient: 'From the inner elbow and the forearm bones to the middle bones of the fingers.',
      professional: 'From the medial epicondyle, ulna and radius to the middle phalanges of fingers 2–5.',
    },
    sources: ['anatomy'],
  },
  'thenar-muscles': {
    attachments: {
      patient: 'From the wrist bones and the band over them to the thumb.',
      professional: 'From the flexor retinaculum and radial carpal bones to the thumb.',
    },
    sources: ['anatomy'],
  },
  'hypothenar-muscles': {
    attachments: {
      patient: 'From the wrist bones and the band over them to the little finger.',
      professional: 'From the flexor retinaculum and ulnar carpal bones to the little finger.',
    },
    sources: ['anatomy'],
  },
  'interossei-of-hand': {
    attachments: {
      patient: 'Between the hand bones, to the bases of the fingers.',
      professional: 'From the shafts of the metacarpals to the proximal phalanges and dorsal hoods.',
    },
    sources: ['anatomy'],
  },
} as const satisfies Record<string, MuscleRecord>;
