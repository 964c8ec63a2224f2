/** Conditions of the shoulder, arm and hand. Muscles are those commonly named for the complaint. */
import type { ConditionRecord } from './record.ts';

/** Records of the conditions of the shoulder, arm and hand, without names and places. */
export const upperLimb = {
  'shoulder-impingement': {
    lead: {
      patient: 'Shoulder pain when you lift your arm. The tendons under the top bone of the shoulder hurt.',
      professional: 'Subacromial pain: shoulder pain on raising the arm, from the tendons under the acromion.',
    },
    side: 'one side',
    muscles: [
      'infraspinatus',
      'supraspinatus',
      'teres-minor',
      'subscapularis',
      'deltoid',
      'trapezius-upper',
      'trapezius-middle',
      'trapezius-lower',
      'pectoralis-minor',
    ],
    says: ['row-8', 'row-50'],
    research: ['research-shoulder-add-on', 'research-shoulder-disability'],
    sureness: {
      level: 'mixed',
      text: {
        patient: 'Mixed: pain fell in a review, as an extra to other care. In one trial pain did not fall more.',
        professional: 'Mixed: pain lower as an add-on in a review; in one RCT disability improved, pain did not.',
      },
    },
    notes: [],
    contradictions: [],
    overclaims: [],
  },
  'tennis-elbow': {
    lead: {
      patient: 'Pain at the outer side of the elbow, where the muscles that lift your wrist start.',
      professional: 'Lateral epicondylitis: pain at the lateral epicondyle, where the wrist extensors arise.',
    },
    side: 'one side',
    muscles: [
      'extensor-carpi-radialis-brevis',
      'extensor-carpi-radialis-longus',
      'extensor-digitorum',
      'supinator',
      'brachioradialis',
      'anconeus',
      'triceps-brachii',
    ],
    says: ['row-9', 'row-48', 'row-85'],
    research: ['research-tennis-elbow', 'research-tennis-elbow-week', 'research-tennis-elbow-muscles'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low to moderate, says one review: pain fell more, mostly measured soon after.',
        professional: 'Low to moderate evidence by the review of 7 RCTs; the later review reports the first week.',
      },
    },
    notes: ['name-elbows'],
    contradictions: ['X18'],
    overclaims: [],
  },
  'golfers-elbow': {
    lead: {
      patient: 'Pain at the inner side of the elbow, where the muscles that bend your wrist start.',
      professional: 'Medial epicondylitis: pain at the medial epicondyle, where the wrist flexors arise.',
    },
    side: 'one side',
    muscles: [
      'pronator-teres',
      'flexor-carpi-radialis',
      'flexor-carpi-ulnaris',
      'palmaris-longus',
      'flexor-digitorum-superficialis',
    ],
    says: ['row-49', 'row-86'],
    research: ['research-golfers-elbow'],
    sureness: {
      level: 'case-report',
      text: {
        patient: 'Hardly anything is known: one report of one person.',
        professional: 'One case report; no trial found.',
      },
    },
    notes: ['name-elbows'],
    contradictions: ['X18'],
    overclaims: [],
  },
  'carpal-tunnel': {
    lead: {
      patient:
        'A nerve is squeezed at the front of the wrist. The hand can tingle, go numb or hurt. Muscles higher up can feel much the same.',
      professional:
        'Compression of the median nerve at the wrist; referral from scalenes or infraspinatus can mimic it.',
    },
    side: 'both sides',
    muscles: [
      'pronator-teres',
      'flexor-digitorum-superficialis',
      'palmaris-longus',
      'thenar-muscles',
      'scalenus-anterior',
      'scalenus-medius',
      'scalenus-posterior',
      'infraspinatus',
    ],
    says: ['row-10', 'row-60'],
    research: ['research-carpal-tunnel'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: little research, short-term results only, and we know it at second hand.',
        professional: 'Low: little literature, short-term outcomes, secondary source.',
      },
    },
    notes: ['row-149'],
    contradictions: [],
    overclaims: [],
  },
} as const satisfies Record<string, ConditionRecord>;
