/** Conditions that belong to no one place. Their regions are the usual places of an open list. */
import type { ConditionRecord } from './record.ts';

/** Said of every complaint that was not searched on its own. */
const notSearched = {
  level: 'not-searched',
  text: {
    patient: 'Not known: we did not search for this complaint on its own.',
    professional: 'Not searched as a complaint of its own.',
  },
} as const;

/** The nearest evidence for a complaint that was not searched on its own. */
const nearest = ['research-not-searched', 'research-whole-body', 'research-umbrella'] as const;

/** Records of the general conditions, without names and places. */
export const general = {
  fibromyalgia: {
    lead: {
      patient: 'Long-lasting pain in many parts of the body, on both sides. The places shown are examples.',
      professional: 'Chronic widespread pain, bilateral. The places shown are examples.',
    },
    side: 'widespread',
    muscles: [],
    says: ['row-61', 'row-84'],
    research: ['research-fibromyalgia'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: hardly studied. Only 4 of 25 studies used dry needling.',
        professional: 'Low: only 4 of 25 reviewed studies concern dry needling.',
      },
    },
    notes: ['row-162', 'research-fibromyalgia-sensitive'],
    contradictions: ['X11'],
    overclaims: [],
  },
  osteoarthritis: {
    lead: {
      patient: 'Wear of a joint, with pain and stiffness. Page A does not say which joint it means.',
      professional: 'Degenerative joint disease. Page A names no joint.',
    },
    side: 'either',
    muscles: [
      'vastus-medialis',
      'vastus-lateralis',
      'rectus-femoris',
      'popliteus',
      'gastrocnemius-medial',
      'gastrocnemius-lateral',
      'gluteus-medius',
    ],
    says: ['row-62'],
    research: ['research-knee', 'research-arthritis-other'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one trial, on the knee. We did not search other joints.',
        professional: 'Low: one trial, on the knee; other joints were not searched.',
      },
    },
    notes: ['row-154', 'note-implant-joint'],
    contradictions: ['X12'],
    overclaims: [],
  },
  'joint-pain': {
    lead: {
      patient: 'Pain in a joint, from any cause. Page C does not say which joint. Common ones are shown.',
      professional: 'Joint pain of any cause. Page C names no joint; common ones are shown.',
    },
    side: 'either',
    muscles: [],
    says: ['row-114'],
    research: nearest,
    sureness: notSearched,
    notes: ['row-154', 'note-implant-joint'],
    contradictions: [],
    overclaims: [],
  },
  'range-of-motion': {
    lead: {
      patient: 'A joint does not move as far as it should. Page C does not say which. Common ones are shown.',
      professional: 'Limited range of motion. Page C names no joint; common ones are shown.',
    },
    side: 'either',
    muscles: [],
    says: ['row-115'],
    research: nearest,
    sureness: notSearched,
    notes: [],
    contradictions: [],
    overclaims: [],
  },
  tendinitis: {
    lead: {
      patient: 'A painful tendon. Page B does not say which. Common ones are shown.',
      professional: 'Painful tendon. Page B names no tendon; common ones are shown.',
    },
    side: 'either',
    muscles: [],
    says: ['row-78'],
    research: nearest,
    sureness: notSearched,
    notes: [],
    contradictions: [],
    overclaims: [],
  },
  'muscle-strain': {
    lead: {
      patient: 'A pulled or torn muscle. Pages B and C do not say which. Common ones are shown.',
      professional: 'Muscle strain. Pages B and C name no muscle; common ones are shown.',
    },
    side: 'either',
    muscles: ['biceps-femoris', 'semitendinosus', 'semimembranosus'],
    says: ['row-83', 'row-112'],
    research: ['research-hamstring', 'research-strain-other'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one trial, on the back of the thigh. Fake needling did just as well.',
        professional: 'Low: one RCT, on the posterior thigh; placebo needling equally effective.',
      },
    },
    notes: ['row-161'],
    contradictions: [],
    overclaims: [],
  },
  'muscle-spasm': {
    lead: {
      patient: 'A muscle that tightens and does not let go. Page B does not say which. Common places are shown.',
      professional: 'Sustained involuntary muscle contraction. Page B names no muscle; common places are shown.',
    },
    side: 'either',
    muscles: [],
    says: ['row-79'],
    research: nearest,
    sureness: notSearched,
    notes: [],
    contradictions: [],
    overclaims: [],
  },
  'ligament-sprain': {
    lead: {
      patient: 'A stretched or torn ligament. Page C does not say at which joint. Common ones are shown.',
      professional: 'Ligament injury. Page C names no joint; common ones are shown.',
    },
    side: 'either',
    muscles: ['fibularis-longus', 'fibularis-brevis'],
    says: ['row-113'],
    research: ['research-ankle', 'research-ankle-not-acute'],
    sureness: {
      level: 'very-low',
      text: {
        patient: 'Very low: one small trial on the ankle, and not about fresh sprains.',
        professional: 'Very low: one trial of 27, on chronic ankle instability and not acute sprain.',
      },
    },
    notes: [],
    contradictions: [],
    overclaims: [],
  },
  'overuse-injury': {
    lead: {
      patient: 'Pain from doing the same thing too often or too much. Page B names no place. Common ones are shown.',
      professional: 'Injury from repeated load. Page B names no place; common ones are shown.',
    },
    side: 'either',
    muscles: [],
    says: ['row-87'],
    research: nearest,
    sureness: notSearched,
    notes: ['row-161'],
    contradictions: [],
    overclaims: [],
  },
  'acute-or-chronic-injury': {
    lead: {
      patient: 'Any injury, new or old. Page B names no place. Common ones are shown.',
      professional: 'Acute or chronic injury of any kind. Page B names no place; common ones are shown.',
    },
    side: 'either',
    muscles: [],
    says: ['row-74', 'row-98'],
    research: nearest,
    sureness: notSearched,
    notes: [],
    contradictions: [],
    overclaims: ['O7'],
  },
  'delayed-onset-soreness': {
    lead: {
      patient: 'Muscles that ache a day or two after hard exercise. Pages B and C name needling for recovery after sport.',
      professional: 'Delayed-onset soreness after exercise. Pages B and C name needling for recovery after sport.',
    },
    side: 'either',
    muscles: [
      'gastrocnemius-medial',
      'gastrocnemius-lateral',
      'biceps-brachii',
      'rectus-femoris',
      'vastus-medialis',
      'vastus-lateralis',
      'vastus-intermedius',
    ],
    says: ['row-99', 'row-100', 'row-101', 'row-119'],
    research: ['research-soreness'],
    sureness: {
      level: 'very-low',
      text: {
        patient: 'Not known: only small trials, and we read no result of them.',
        professional: 'Unknown: only small trials found, no conclusion read.',
      },
    },
    notes: ['row-161', 'row-106'],
    contradictions: ['X10', 'X24'],
    overclaims: ['O8'],
  },
} as const satisfies Record<string, ConditionRecord>;
