/** Conditions of the head and neck. Muscles are those commonly named for the complaint. */
import type { ConditionRecord } from './record.ts';

/** Records of the conditions of the head and neck, without names and places. */
export const headAndNeck = {
  headache: {
    lead: {
      patient:
        'Pain in the head. It can be a tight feeling, come from the neck, or be migraine. Muscles of the neck, shoulder and jaw are often named with it.',
      professional:
        'Tension-type, cervicogenic, mixed and migraine headache; muscles of the neck, shoulder and jaw are commonly treated.',
    },
    side: 'both sides',
    muscles: [
      'trapezius-upper',
      'obliquus-capitis-inferior',
      'rectus-capitis-posterior-major',
      'splenius-capitis',
      'semispinalis-capitis',
      'sternocleidomastoid',
      'temporalis',
      'masseter',
    ],
    says: ['row-11', 'row-46', 'row-75', 'row-116'],
    research: ['research-headache-pain', 'research-headache-disability', 'research-headache-migraine'],
    sureness: {
      level: 'very-low',
      text: {
        patient: 'Very unsure: pain did not fall more than with other care, and the trials are weak.',
        professional: 'Very low certainty: no better than other treatment for pain, better for disability.',
      },
    },
    notes: ['row-23', 'row-144'],
    contradictions: ['X19'],
    overclaims: [],
  },
  'neck-pain': {
    lead: {
      patient: 'Pain or stiffness in the neck, on one side or on both. It can spread to the top of the shoulder.',
      professional: 'Pain or stiffness of the neck, one-sided or bilateral; it can extend to the suprascapular region.',
    },
    side: 'either',
    muscles: [
      'trapezius-upper',
      'levator-scapulae',
      'splenius-cervicis',
      'semispinalis-capitis',
      'semispinalis-cervicis',
      'multifidus',
      'sternocleidomastoid',
      'scalenus-anterior',
      'scalenus-medius',
      'scalenus-posterior',
    ],
    says: ['row-7', 'row-47', 'row-76', 'row-118'],
    research: ['research-neck'],
    sureness: {
      level: 'mixed',
      text: {
        patient: 'Mixed. It beats sham or no needling. It is no better than other physiotherapy.',
        professional: 'Mixed: better than sham or no needling, no different from other physiotherapy.',
      },
    },
    notes: ['row-23'],
    contradictions: [],
    overclaims: [],
  },
} as const satisfies Record<string, ConditionRecord>;
