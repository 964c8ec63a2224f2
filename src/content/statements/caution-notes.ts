/** What to know about reasons not to needle, or to take care: literature and our notes. */
import type { Statement } from '../types.ts';

export const cautionNotes = {
  'pregnancy-disagreement': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'Page A means the first three months only. Page C means all of pregnancy. Page B says nothing. Tell your clinician. Many do not needle in pregnancy.',
      professional: 'Page A: first trimester only. Page C: pregnancy as such. Page B: silent. Default here: tell the clinician; many do not needle in pregnancy.',
    },
    sources: ['S0', 'S2', 'editors'],
    contradictions: ['X1'],
  },
  'pregnancy-review': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review of acupuncture in pregnancy put its side effects at 1.9%, or 1.3% if only those caused by it count. It does not say of what in the part we read. None was severe.',
      professional: 'Systematic review, acupuncture in pregnancy: adverse events 1.9%, causally related 1.3% (denominator not stated in the part read), no severe event attributed. Not dry-needling data.',
    },
    sources: ['P20'],
    figures: ['pregnancy-any', 'pregnancy-related'],
    contradictions: ['X1'],
  },
  'pregnancy-points': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Old lists name acupuncture points to avoid in pregnancy. A review found no clear harm from them.',
      professional: 'A review found no objective evidence of harm at the “forbidden points” of acupuncture in pregnancy.',
    },
    sources: ['P21'],
    contradictions: ['X1'],
  },
  'pregnancy-survey': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In New Zealand 124 physiotherapists were asked. Of these, 48% would needle a woman who is pregnant.',
      professional: 'New Zealand survey: 48% of 124 physiotherapists would needle pregnant women.',
    },
    sources: ['P22'],
    figures: ['pregnancy-survey'],
    contradictions: ['X1'],
  },
  'blood-three': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'These are three different things: a bleeding disorder, a blood disease, and blood thinners. Say which one is yours.',
      professional: 'Three separate items: inherited or acquired bleeding disorder, blood disease, antithrombotic drugs. The pages name different ones.',
    },
    sources: ['S0', 'S2', 'editors'],
    contradictions: ['X4'],
  },
  'blood-thinners-review': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review says that blood thinners alone are not a reason to refuse. Do not stop them on your own.',
      professional: 'A review concludes that antithrombotics are not an absolute contraindication. Advice not to stop them unasked is ours.',
    },
    sources: ['P19', 'editors'],
    contradictions: ['X4'],
  },
  'cancer-both-lists': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'Page C has cancer on both of its lists: do not needle, and take care with a doctor’s advice. Ask the doctor who treats you.',
      professional: 'Page C lists cancer as contraindication and as precaution (to be discussed with and recommended by a physician). Needs the treating doctor’s agreement.',
    },
    sources: ['S2', 'editors'],
    contradictions: ['X2'],
  },
  'diabetes-both-lists': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'Diabetes affects the whole body. So page C says both: do not needle, and take care. A clinician should decide with you.',
      professional: 'Diabetes is a systemic disease, so page C contradicts itself: systemic diseases are contraindicated, diabetes is a precaution.',
    },
    sources: ['S2', 'anatomy', 'editors'],
    contradictions: ['X9'],
  },
  'diabetes-feet': {
    kind: 'precaution',
    claim: 'anatomy',
    text: {
      patient: 'With diabetes the feet may feel less, and wounds may get infected more easily. Say so before your foot is needled.',
      professional: 'Reduced sensation and a raised risk of infection matter most at the foot.',
    },
    sources: ['anatomy'],
  },
  'systemic-unclear': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'Page C does not say which diseases it means. Name all of yours.',
      professional: 'Page C does not define “systemic diseases”. Take a full history.',
    },
    sources: ['S2', 'editors'],
    contradictions: ['X9'],
  },
  'immune-infection': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Infection was the most common problem in a review of 117 reports on acupuncture. A weak immune system may make it worse.',
      professional: 'Infection, mostly bacterial, was the main complication in a review of 117 case reports of acupuncture. The link to immune weakness is general knowledge.',
    },
    sources: ['P76', 'anatomy'],
  },
  'lymphedema-review': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review counted 2,965 acupuncture treatments, 1,390 of them in the swollen limb. There was one skin infection and nothing serious. Guidelines still say to avoid it.',
      professional: 'Review of 8 trials: 2,965 acupuncture treatments, 1,390 in the affected limb, one grade-2 skin infection, no serious event. Guidelines still advise against.',
    },
    sources: ['P84'],
  },
  'implants-unspecified': {
    kind: 'contraindication',
    claim: 'our-note',
    text: {
      patient: 'Page C does not say which implants. A new hip or knee is one. A pacemaker or a breast implant is one too. Name them all.',
      professional: 'Type unspecified in page C. A replaced joint is an implant, so this touches osteoarthritis too; so are devices and breast implants.',
    },
    sources: ['S2', 'anatomy', 'editors'],
    contradictions: ['X12'],
  },
  'skin-clean-first': {
    kind: 'contraindication',
    claim: 'anatomy',
    text: {
      patient: 'This is about clean skin, not about your health. Wash it off before you come.',
      professional: 'A matter of skin preparation (clean skin first), not a medical contraindication.',
    },
    sources: ['anatomy', 'editors'],
    overclaims: ['O15'],
  },
  'skin-whole': {
    kind: 'contraindication',
    claim: 'anatomy',
    text: {
      patient: 'A needle through infected or broken skin can carry germs inside.',
      professional: 'Needling through infected or broken skin can carry germs into deeper tissue.',
    },
    sources: ['anatomy'],
  },
  'metal-ask': {
    kind: 'contraindication',
    claim: 'anatomy',
    text: {
      patient: 'The needles are made of metal, mostly steel. Say which metal you react to.',
      professional: 'Needles are usually steel; ask which metal the patient reacts to and what the needle contains.',
    },
    sources: ['anatomy'],
  },
  'fear-faint': {
    kind: 'contraindication',
    claim: 'anatomy',
    text: {
      patient: 'Fear of needles can make you faint. Say so. You can refuse, or stop at any time.',
      professional: 'Needle phobia raises the likelihood of a vasovagal reaction. Consent can be refused or withdrawn at any time.',
    },
    sources: ['anatomy'],
  },
  'cognition-consent': {
    kind: 'contraindication',
    claim: 'anatomy',
    text: {
      patient: 'You need to understand what will be done to say yes to it. Bring somebody who can help you.',
      professional: 'The issue is valid consent, and reporting sensations during and after treatment.',
    },
    sources: ['anatomy'],
  },
  'osteoporosis-no-reason': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient: 'Page C gives no reason, and we found no study. Ask what it means for you.',
      professional: 'Page C gives no reason; no study was found or searched in depth.',
    },
    sources: ['S2', 'editors'],
  },
  'athletes-both-ways': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient: 'Pages B and C advise needling after sport. Page C also says to take care with athletes who trained too hard or rested too little.',
      professional: 'Pages B and C recommend needling for sport recovery; page C lists under-recovered or over-trained athletes as a precaution.',
    },
    sources: ['S1', 'S2', 'editors'],
    contradictions: ['X10'],
  },
  'touch-pain-fibromyalgia': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient: 'Pain from a light touch is common in fibromyalgia. Pages A and B say that needling helps there. Page C says to take care with such pain.',
      professional: 'Hyperalgesia and allodynia are typical of fibromyalgia, which pages A and B name as an indication, while page C lists them as a precaution.',
    },
    sources: ['S0', 'S1', 'S2', 'anatomy', 'editors'],
    contradictions: ['X11'],
  },
  'low-back-stop': {
    kind: 'contraindication',
    claim: 'anatomy',
    text: {
      patient: 'At this place the bone that stops a needle may be missing or out of place.',
      professional: 'The bony backstop may be missing or displaced.',
    },
    sources: ['anatomy'],
    contradictions: ['X13'],
  },
  'scoliosis-chest-too': {
    kind: 'precaution',
    claim: 'research',
    text: {
      patient: 'Page C means the low back. A case in New Zealand shows that a curved spine matters near the lung too.',
      professional: 'Page C limits it to the low back. A New Zealand decision names scoliosis as an added risk for needling near the pleura.',
    },
    sources: ['S2', 'P15'],
    contradictions: ['X13'],
  },
  'factor-lung-disease': {
    kind: 'precaution',
    claim: 'research',
    text: {
      patient: 'Acupuncture led to a collapsed lung more often in people with lung disease. A hospital study found this.',
      professional: 'Emphysema, lung cancer, tuberculosis, chronic bronchitis and pneumonia went with higher odds of pneumothorax after acupuncture.',
    },
    sources: ['P6'],
  },
  'factor-chest-surgery': {
    kind: 'precaution',
    claim: 'research',
    text: {
      patient: 'Acupuncture led to a collapsed lung more often in people who had had chest surgery. A hospital study found this.',
      professional: 'Thoracic surgery had the highest odds ratio of pneumothorax after acupuncture, 7.85.',
    },
    sources: ['P6'],
  },
  'factor-fainted': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient: 'If you have fainted before, say so and ask to lie down.',
      professional: 'Earlier faints, a first session and an upright posture call for treatment lying down.',
    },
    sources: ['P2', 'anatomy', 'editors'],
  },
} as const satisfies Record<string, Statement>;
