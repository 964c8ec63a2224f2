/** Conditions of the back. Muscles are those commonly named for the complaint. */
import type { ConditionRecord } from './record.ts';

/** Records of the conditions of the back, without names and places. */
export const trunk = {
  'back-pain': {
    lead: {
      patient: 'Pain anywhere in the back. Page B does not say which part. Upper, middle and low back are shown here.',
      professional: 'Back pain, level not given by page B; thoracic and lumbar regions are shown.',
    },
    side: 'both sides',
    muscles: [
      'trapezius-middle',
      'trapezius-lower',
      'rhomboid-major',
      'rhomboid-minor',
      'iliocostalis-thoracis',
      'multifidus',
      'iliocostalis-lumborum',
      'longissimus-thoracis',
      'quadratus-lumborum',
      'gluteus-medius',
    ],
    says: ['row-77'],
    research: ['research-upper-back', 'research-low-back', 'research-low-back-not-robust'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: reviews exist for the low back only, and one of them doubts the evidence.',
        professional: 'Low: reviews on low back pain only; one finds the evidence not robust.',
      },
    },
    notes: ['row-150', 'row-151', 'row-152', 'spinal-canal-three-reasons', 'pneumothorax-scoliosis', 'row-69', 'row-156'],
    contradictions: ['X13'],
    overclaims: [],
  },
  'low-back-pain': {
    lead: {
      patient: 'Pain between the lowest ribs and the buttocks, often on both sides.',
      professional: 'Pain in the lumbar and sacral regions, often bilateral.',
    },
    side: 'both sides',
    muscles: [
      'multifidus',
      'iliocostalis-lumborum',
      'longissimus-thoracis',
      'quadratus-lumborum',
      'gluteus-medius',
    ],
    says: ['row-15', 'row-51', 'row-117'],
    research: ['research-low-back', 'research-low-back-not-robust'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one review finds less pain, another says the evidence is not strong.',
        professional: 'Low: one review favours needling, another finds the evidence not robust; follow-up unclear.',
      },
    },
    notes: ['row-150', 'row-151', 'row-152', 'spinal-canal-three-reasons', 'row-69', 'row-156'],
    contradictions: ['X13'],
    overclaims: [],
  },
  sciatica: {
    lead: {
      patient: 'Pain from the low back or buttock down the leg. It is a sign that can have more than one cause.',
      professional: 'Pain from low back or buttock down the leg: a symptom with more than one cause, not a diagnosis.',
    },
    side: 'one side',
    muscles: [
      'gluteus-minimus',
      'gluteus-medius',
      'piriformis',
      'multifidus',
      'biceps-femoris',
      'semitendinosus',
      'semimembranosus',
    ],
    says: ['row-54', 'row-80'],
    research: ['research-piriformis'],
    sureness: {
      level: 'very-low',
      text: {
        patient: 'Very low: one study of 20 people, and it found no clear gain.',
        professional: 'Very low: one study of 20 patients, no significant difference.',
      },
    },
    notes: ['name-sciatica'],
    contradictions: ['X20'],
    overclaims: [],
  },
} as const satisfies Record<string, ConditionRecord>;
