/**
 * What studies found for each condition, and where none was found. Figures are
 * exactly those of the abstracts. SMD = standardised mean difference, MD = mean
 * difference; a minus favours needling.
 */
import type { Statement } from '../types.ts';

/** Findings by condition. */
export const researchConditions = {
  // --- The whole body -------------------------------------------------------
  'research-whole-body': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A review pooled 42 trials on pain in many parts of the body. On average, pain fell more with dry needling, for up to 24 weeks. The trials differ a lot, so this is less sure.',
      professional:
        'Meta-analysis of 42 trials, various sites, pain: SMD −0.81 (up to 72 hours), −0.69 (1–3 weeks), −0.85 (4–12 weeks), −0.81 (13–24 weeks). Heterogeneity lowered the level of evidence.',
    },
    sources: ['P30'],
  },
  'research-umbrella': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review of earlier reviews says that careful, strong studies are still missing.',
      professional: 'An umbrella review calls rigorous evidence still lacking.',
    },
    sources: ['P31'],
  },

  // --- Head and neck --------------------------------------------------------
  'research-headache-pain': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A review of 11 trials found that headache pain did not fall more than with other treatments. It is very unsure of this.',
      professional:
        'Review of 11 RCTs: pain intensity not better than other treatments, very low certainty. SMD −1.27 (−3.56 to 1.03) tension-type, −0.41 cervicogenic, 0.03 mixed headache.',
    },
    sources: ['P32'],
  },
  'research-headache-disability': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'In the same review, daily life got easier for people with tension headaches. The same was so for headaches that start in the neck.',
      professional:
        'Same review: disability improved more with needling. SMD −2.28 tension-type, −0.72 cervicogenic headache.',
    },
    sources: ['P32'],
  },
  'research-headache-migraine': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient:
        'What we read of that review has no result for migraine alone. Page A names migraine in one breath with headaches.',
      professional:
        'The part of that review that was read gives no result for migraine alone, which page A lists together with headaches.',
    },
    sources: ['P32', 'S0', 'editors'],
    contradictions: ['X19'],
  },
  'research-neck': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'In a review of 28 trials, neck pain fell more than with sham, no needling or other needling. The gain over hands-on therapy was smaller. It did no better than other physiotherapy.',
      professional:
        'Review of 28 RCTs, against sham, no or other needling: MD −1.53 immediately, −2.31 short-term. Against manual therapy −0.51. No difference from other physiotherapy.',
    },
    sources: ['P33'],
  },

  // --- Shoulder and arm -----------------------------------------------------
  'research-shoulder-add-on': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Added to other care, needling eased shoulder pain in 8 studies with 538 people.',
      professional: 'Review of 8 studies, N = 538, needling added to other care: pain SMD −0.57 to −1.29.',
    },
    sources: ['P37'],
  },
  'research-shoulder-disability': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In one trial, people could use the shoulder better, but their pain did not fall more.',
      professional: 'One RCT: disability improved more with needling; pain did not.',
    },
    sources: ['P37b'],
  },
  'research-tennis-elbow': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A review of 7 trials with 320 people found that pain fell more with needling. It rates the evidence as low to moderate.',
      professional: 'Review of 7 RCTs, n = 320: pain SMD −1.13. Low to moderate evidence.',
    },
    sources: ['P34'],
  },
  'research-tennis-elbow-week': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A later review of 17 studies with 979 people found that pain fell more within the first week.',
      professional: 'Review of 17 studies, n = 979: pain MD −0.95 within 1 week.',
    },
    sources: ['P35'],
  },
  'research-tennis-elbow-muscles': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A page reports a study of 20 people with the pain and 20 without. Sore spots in four forearm muscles brought back the pain that the first 20 knew.',
      professional:
        'Reported on a web page: in 20 patients against 20 controls, trigger points in extensor carpi radialis brevis and longus, extensor digitorum and brachioradialis reproduced the pain.',
    },
    sources: ['w3'],
  },
  'research-golfers-elbow': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: "We found no trial for golfer's elbow, only a report of one person.",
      professional: 'No trial found for medial epicondylitis: only one case report.',
    },
    sources: ['P36'],
  },
  'research-carpal-tunnel': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A review of 5 studies reports a short-term gain in mild to moderate cases. There is little research. We know it only from a web page.',
      professional:
        'Review of 5 studies: short-term benefit in mild to moderate cases; little literature. Known only through an aggregator page.',
    },
    sources: ['w4'],
  },

  // --- Back and buttock -----------------------------------------------------
  'research-low-back': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A review of 11 trials with 802 people found less pain and easier daily life with needling. How long that lasts is unclear.',
      professional: 'Review of 11 RCTs, n = 802: pain SMD −1.06, disability SMD −0.76; effect at follow-up unclear.',
    },
    sources: ['P40'],
  },
  'research-low-back-not-robust': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Another review, of 16 trials, says that the evidence is not strong.',
      professional: 'A review of 16 RCTs concludes that the evidence is not robust.',
    },
    sources: ['P41'],
  },
  'research-upper-back': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Both reviews are about the low back. We read none about the upper or middle back alone.',
      professional: 'Both reviews concern low back pain. None on thoracic pain alone was read.',
    },
    sources: ['P40', 'P41', 'editors'],
  },
  'research-piriformis': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'In one study of 20 people the piriformis was needled. They did not do clearly better than with usual therapy.',
      professional: 'Piriformis needling, 20 patients: no significant difference from usual therapy.',
    },
    sources: ['P42'],
  },

  // --- Hip and thigh --------------------------------------------------------
  'research-outer-hip': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A trial with 43 people (50 hips) compared needling with cortisone shots. After 6 weeks, needling was no worse. No harm was reported.',
      professional:
        'Greater trochanteric pain, 43 people, 50 hips: needling non-inferior to cortisone injection at 6 weeks; no adverse effects reported.',
    },
    sources: ['P38'],
  },
  'research-hip-term': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient:
        'Page A says “bursitis”. Experts now speak of pain at the outer hip, as the fluid pouch (bursa) is often not the cause.',
      professional:
        'Page A says greater trochanteric bursitis; the current term is greater trochanteric pain syndrome, as the bursa is often not the cause.',
    },
    sources: ['S0', 'P38', 'w2', 'editors'],
    overclaims: ['O10'],
  },
  'research-hip-other': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'That trial is about pain at the outer hip. We read none about hip pain from other causes.',
      professional: 'That trial concerns greater trochanteric pain. None on hip pain of other origin was read.',
    },
    sources: ['P38', 'editors'],
  },
  'research-it-band-shockwave': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In a trial with 40 people, needling and shockwave both helped. Neither was better overall.',
      professional: '40 patients, needling against shockwave: both groups improved, neither superior overall.',
    },
    sources: ['P39'],
  },
  'research-it-band-stretching': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In a trial with 38 athletes, needling did better than stretching alone.',
      professional: '38 athletes: better results than with stretching alone.',
    },
    sources: ['P39b'],
  },
  'research-groin-none': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We found no trial of dry needling for groin strain.',
      professional: 'No trial of dry needling for groin strain was found.',
    },
    sources: ['editors'],
  },
  'research-hamstring': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'In a trial with 59 athletes, the buttock muscles were needled. Fake needling did just as well as real needling.',
      professional: 'RCT, 59 athletes, gluteal needling: placebo needling did equally well.',
    },
    sources: ['P43'],
  },
  'research-strain-other': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'That trial is about athletes and the back of the thigh. We did not search for other muscles one by one.',
      professional: 'That trial concerns athletes and the posterior thigh. Strains of other muscles were not searched one by one.',
    },
    sources: ['P43', 'editors'],
  },

  // --- Knee, leg and foot ---------------------------------------------------
  'research-knee': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'In a trial on worn knees, 98 people started and 77 finished. Needling did better than a pain drug with stretching.',
      professional:
        'Knee osteoarthritis, 98 randomised, 77 finished: better than diclofenac with stretching.',
    },
    sources: ['P44'],
  },
  'research-knee-other': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'That trial is about arthritis of the knee. Knee pain can have other causes.',
      professional: 'That trial concerns osteoarthritis; knee pain of other origin is not covered by it.',
    },
    sources: ['P44', 'editors'],
  },
  'research-arthritis-other': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We did not search for trials on arthritis of the hip, the hand or the spine.',
      professional: 'Osteoarthritis of hip, hand and spine was not searched.',
    },
    sources: ['editors'],
  },
  'research-shin-none': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We found no trial of dry needling for shin splints.',
      professional: 'No trial of dry needling for shin splints was found.',
    },
    sources: ['editors'],
  },
  'research-ankle': {
    kind: 'research',
    claim: 'research',
    text: {
      patient:
        'A trial tested 27 people whose ankle kept giving way. Needling with exercise did better after 1 month than exercise alone.',
      professional:
        'Chronic ankle instability, 27 people: needling of the fibularis muscles with exercise better than exercise alone at 1 month, SMD above 2.1.',
    },
    sources: ['P47'],
  },
  'research-ankle-not-acute': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'That trial is not about a fresh sprain.',
      professional: 'That trial concerns instability, not acute sprain.',
    },
    sources: ['P47', 'editors'],
  },
  'research-plantar': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review that pooled 7 trials found that heel pain fell more with needling.',
      professional: 'Meta-analysis of 7 RCTs: pain lower with needling.',
    },
    sources: ['P48'],
  },

  // --- General --------------------------------------------------------------
  'research-fibromyalgia': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review found 25 studies with needles. Only 4 of them were on dry needling.',
      professional: 'Review of 25 studies, of which only 4 concern dry needling.',
    },
    sources: ['P49'],
  },
  'research-fibromyalgia-sensitive': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient:
        'People with fibromyalgia often feel pain more strongly. Page C says to take care in people who do. Pages A and B name fibromyalgia as a use.',
      professional:
        'Hyperalgesia and allodynia are typical of fibromyalgia. Page C lists them as a precaution, while pages A and B list fibromyalgia as an indication.',
    },
    sources: ['S0', 'S1', 'S2', 'anatomy', 'editors'],
    contradictions: ['X11'],
  },
  'research-soreness': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We found only small trials and read no result of them. So we cannot say whether it helps.',
      professional: 'Only small trials were found; no conclusion was read.',
    },
    sources: ['editors'],
    overclaims: ['O8'],
  },
  'research-not-searched': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'We did not search for trials on this complaint alone. A review of many body parts is the nearest we have.',
      professional: 'Not searched as a complaint of its own; only a review across body sites was read.',
    },
    sources: ['editors'],
  },

  // --- Names of conditions --------------------------------------------------
  'name-elbows': {
    kind: 'definition',
    claim: 'our-note',
    text: {
      patient:
        "Page A calls both elbow pains tennis elbow. The usual names: tennis elbow at the outer side, golfer's elbow at the inner side.",
      professional:
        "Page A puts lateral and medial epicondylitis under “tennis elbow”. In usual terms lateral is tennis elbow and medial golfer's elbow.",
    },
    sources: ['S0', 'S1', 'editors'],
    contradictions: ['X18'],
  },
  'name-sciatica': {
    kind: 'definition',
    claim: 'our-note',
    text: {
      patient:
        'Sciatica is a sign, not a disease. It overlaps with low back pain and piriformis syndrome. Page B puts the word in quotation marks.',
      professional:
        'Sciatica is a symptom, not a diagnosis, and overlaps with piriformis syndrome and low back pain. Page B writes it in quotation marks.',
    },
    sources: ['S1', 'editors'],
    contradictions: ['X20'],
  },
  'name-ankle-and-heel': {
    kind: 'definition',
    claim: 'our-note',
    text: {
      patient: 'Page A runs ankle sprain and plantar fasciitis together under one number. They are two things.',
      professional: 'Page A runs ankle sprain and plantar fasciitis together as item 12; they are separate here.',
    },
    sources: ['S0', 'editors'],
    contradictions: ['X19'],
  },
} as const satisfies Record<string, Statement>;
