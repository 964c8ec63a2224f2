/** Conditions of the hip, leg and foot. Muscles are those commonly named for the complaint. */
import type { ConditionRecord } from './record.ts';

/** Records of the conditions of the hip, leg and foot, without names and places. */
export const lowerLimb = {
  'piriformis-syndrome': {
    lead: {
      patient: 'Pain deep in the buttock. It is thought that the piriformis muscle presses on the sciatic nerve.',
      professional: 'Deep gluteal pain, attributed to piriformis pressing on the sciatic nerve.',
    },
    side: 'one side',
    muscles: ['piriformis', 'gluteus-maximus', 'gluteus-medius'],
    says: ['row-53'],
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
  'hip-pain': {
    lead: {
      patient: 'Pain at the hip. Page B gives no cause. The side of the hip and the buttock are shown here.',
      professional: 'Hip pain, cause not given by page B; the lateral hip and buttock are shown.',
    },
    side: 'one side',
    muscles: [
      'gluteus-medius',
      'gluteus-minimus',
      'tensor-fasciae-latae',
      'gluteus-maximus',
      'piriformis',
      'quadratus-lumborum',
    ],
    says: ['row-81'],
    research: ['research-outer-hip', 'research-hip-other'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one trial, on pain at the outer hip only.',
        professional: 'Low: one trial, on greater trochanteric pain only.',
      },
    },
    notes: ['row-154', 'note-implant-joint'],
    contradictions: [],
    overclaims: [],
  },
  'trochanteric-bursitis': {
    lead: {
      patient:
        'Pain over the bony point at the side of the hip. Page A calls it bursitis. The name used today is greater trochanteric pain syndrome.',
      professional:
        'Pain over the greater trochanter. Page A calls it bursitis; the current term is greater trochanteric pain syndrome.',
    },
    side: 'one side',
    muscles: [
      'gluteus-medius',
      'gluteus-minimus',
      'tensor-fasciae-latae',
      'gluteus-maximus',
      'piriformis',
      'quadratus-lumborum',
    ],
    says: ['row-55'],
    research: ['research-outer-hip'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one trial with 43 people. Needling was no worse than cortisone.',
        professional: 'Low: one trial, 43 people, non-inferior to cortisone at 6 weeks.',
      },
    },
    notes: ['research-hip-term', 'row-154', 'note-implant-joint'],
    contradictions: [],
    overclaims: ['O10'],
  },
  'it-band-syndrome': {
    lead: {
      patient: 'Pain along the outer thigh down to the outer knee. The IT band is a tough sheet, not a muscle.',
      professional: 'Pain along the lateral thigh to the lateral knee. The iliotibial band is fascia, not muscle.',
    },
    side: 'one side',
    muscles: [
      'tensor-fasciae-latae',
      'vastus-lateralis',
      'gluteus-medius',
      'gluteus-maximus',
      'biceps-femoris',
    ],
    says: ['row-52'],
    research: ['research-it-band-shockwave', 'research-it-band-stretching'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: two small trials. It matched shockwave and did better than stretching alone.',
        professional: 'Low: two small trials; not superior to shockwave, better than stretching alone.',
      },
    },
    notes: ['note-it-band'],
    contradictions: [],
    overclaims: [],
  },
  'groin-strain': {
    lead: {
      patient: 'A pulled or torn muscle at the inner thigh or groin.',
      professional: 'Strain of the adductors or of the hip flexors at the groin and medial thigh.',
    },
    side: 'one side',
    muscles: [
      'adductor-longus',
      'adductor-brevis',
      'adductor-magnus',
      'pectineus',
      'gracilis',
      'psoas-major',
      'iliacus',
    ],
    says: ['row-57'],
    research: ['research-groin-none'],
    sureness: {
      level: 'no-trial',
      text: { patient: 'We found no trial.', professional: 'No trial found.' },
    },
    notes: [],
    contradictions: [],
    overclaims: [],
  },
  'hamstring-strain': {
    lead: {
      patient: 'A pulled or torn muscle at the back of the thigh.',
      professional: 'Strain of the hamstrings at the posterior thigh.',
    },
    side: 'one side',
    muscles: ['biceps-femoris', 'semitendinosus', 'semimembranosus', 'gluteus-maximus', 'gluteus-medius'],
    says: ['row-56'],
    research: ['research-hamstring'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one trial, and fake needling did just as well.',
        professional: 'Low: one RCT, placebo needling equally effective.',
      },
    },
    notes: ['row-161'],
    contradictions: [],
    overclaims: [],
  },
  'knee-pain': {
    lead: {
      patient: 'Pain in or around the knee. The clinic pages give no cause.',
      professional: 'Pain in or around the knee, cause not given by the clinic pages.',
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
    says: ['row-12', 'row-82'],
    research: ['research-knee', 'research-knee-other'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: one trial, on arthritis of the knee only. Of 98 people, 77 finished it.',
        professional: 'Low: one trial, on knee osteoarthritis only; 77 of 98 finished.',
      },
    },
    notes: ['row-154', 'note-implant-joint'],
    contradictions: ['X12'],
    overclaims: [],
  },
  'shin-splints': {
    lead: {
      patient: 'Pain along the shin, often in both legs.',
      professional: 'Pain along the anteromedial or anterolateral leg, often bilateral.',
    },
    side: 'both sides',
    muscles: ['tibialis-posterior', 'soleus', 'flexor-digitorum-longus', 'tibialis-anterior'],
    says: ['row-13'],
    research: ['research-shin-none'],
    sureness: {
      level: 'no-trial',
      text: { patient: 'We found no trial.', professional: 'No trial found.' },
    },
    notes: ['row-149', 'row-161'],
    contradictions: [],
    overclaims: [],
  },
  'ankle-sprain': {
    lead: {
      patient: 'A stretched or torn ligament of the ankle, most often on the outer side.',
      professional: 'Injury of the ankle ligaments, most often the lateral ones.',
    },
    side: 'one side',
    muscles: ['fibularis-longus', 'fibularis-brevis', 'tibialis-anterior', 'extensor-digitorum-longus'],
    says: ['row-58'],
    research: ['research-ankle', 'research-ankle-not-acute'],
    sureness: {
      level: 'very-low',
      text: {
        patient: 'Very low: one small trial, and not about fresh sprains.',
        professional: 'Very low: one trial of 27, on chronic instability and not acute sprain.',
      },
    },
    notes: ['name-ankle-and-heel', 'row-159', 'note-foot-diabetes'],
    contradictions: ['X19'],
    overclaims: [],
  },
  'plantar-fasciitis': {
    lead: {
      patient: 'Pain under the heel, where the tough sheet of the sole is fixed to the bone.',
      professional: 'Plantar heel pain at the attachment of the plantar aponeurosis.',
    },
    side: 'either',
    muscles: [
      'soleus',
      'gastrocnemius-medial',
      'gastrocnemius-lateral',
      'quadratus-plantae',
      'flexor-digitorum-brevis',
      'abductor-hallucis',
    ],
    says: ['row-14', 'row-59'],
    research: ['research-plantar'],
    sureness: {
      level: 'low',
      text: {
        patient: 'Low: a review of 7 trials finds less pain. We did not read how strong it holds that to be.',
        professional: 'Low: a meta-analysis of 7 RCTs finds less pain; its grading of the evidence was not read.',
      },
    },
    notes: ['name-ankle-and-heel', 'row-159', 'note-foot-diabetes'],
    contradictions: ['X19'],
    overclaims: [],
  },
} as const satisfies Record<string, ConditionRecord>;
