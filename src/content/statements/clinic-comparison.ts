import type { Statement } from '../types.ts';

/** Acupuncture and the law, as the clinic pages put them. */
export const clinicComparison = {
  'row-4': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page A says that dry needling is not acupuncture, and not Eastern medicine either.',
      professional: 'Page A sets dry needling apart from acupuncture and from Oriental medicine.',
    },
    sources: ['S0'],
    rows: [4],
    contradictions: ['X16'],
    overclaims: ['O12'],
  },
  'row-5': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page A says that it does not try to change a flow of energy, or “Qi”, to treat disease.',
      professional: 'Page A: it does not aim to alter a flow of “Qi” along the meridians of Chinese tradition.',
    },
    sources: ['S0'],
    rows: [5],
  },
  'row-91': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page B says that this is not acupuncture. It says that it rests on modern study of muscles and nerves.',
      professional:
        'Page B: not acupuncture, but based on modern scientific study of the musculoskeletal and neuromuscular systems.',
    },
    sources: ['S1'],
    rows: [91],
    contradictions: ['X16'],
    overclaims: ['O12'],
  },
  'row-93': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page B says that dry needling and acupuncture are alike in many ways, and unlike in many others.',
      professional: 'Page B: many similarities and many differences between dry needling and acupuncture.',
    },
    sources: ['S1'],
    rows: [93],
  },
  'row-94': {
    kind: 'legal',
    claim: 'source-says',
    text: {
      patient: 'Page B says that more and more US states let licensed physical therapists do dry needling.',
      professional:
        'Page B: in more and more US states it lies within the scope of practice of licensed physical therapists.',
    },
    sources: ['S1'],
    rows: [94],
  },
  'row-95': {
    kind: 'legal',
    claim: 'source-says',
    text: {
      patient: 'Page B says that its own therapists hold no acupuncture licence and do not do acupuncture.',
      professional: 'Page B: the clinic’s therapists hold no acupuncture licence and practise no acupuncture.',
    },
    sources: ['S1'],
    rows: [95],
    contradictions: ['X16'],
  },
  'row-96': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient:
        'Page B says that dry needling keeps strictly to Western medicine and its research. Most acupuncture, it says, does not.',
      professional:
        'Page B: unlike most schools of acupuncture, it rests strictly on Western medical principles and research.',
    },
    sources: ['S1'],
    rows: [96],
    overclaims: ['O12'],
  },
  'row-124': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient:
        'Page C says that the two come from different schools of thought. So the needle is used in another way, for another goal.',
      professional:
        'Page C: acupuncture and dry needling come from different schools of thought, so application and goal differ.',
    },
    sources: ['S2'],
    rows: [124],
  },
  'row-125': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page C says that acupuncture is over 2000 years old and comes from the East.',
      professional: 'Page C: acupuncture is over 2000 years old and comes from Eastern medicine.',
    },
    sources: ['S2'],
    rows: [125],
  },
  'row-126': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient:
        'Page C says that acupuncture is used for many things. It names feeling sick from cancer drugs or after surgery, tooth pain, headaches, labour pain and trouble with breathing. It also names fibromyalgia, gut problems, fear, low mood and diseases of the nerves.',
      professional:
        'Page C lists what acupuncture is widely used for: chemotherapy nausea, postoperative nausea, dental pain, headaches, labour pain, respiratory disorders, fibromyalgia, gastrointestinal disorders, anxiety, depression and neurological disease.',
    },
    sources: ['S2'],
    rows: [126],
  },
  'row-127': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient:
        'Page C says that acupuncture puts needles on lines in the body called meridians, to clear a flow of energy.',
      professional: 'Page C: acupuncturists place needles into meridians to improve or clear energy flow.',
    },
    sources: ['S2'],
    rows: [127],
  },
  'row-128': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page C says that dry needling uses the same needles in another way.',
      professional: 'Page C: the needles are the same, their application differs.',
    },
    sources: ['S2'],
    rows: [128],
    contradictions: ['X16'],
  },
  'row-129': {
    kind: 'comparison',
    claim: 'source-says',
    text: {
      patient: 'Page C says that dry needling is part of Western medicine.',
      professional: 'Page C: dry needling is a component of Western medicine.',
    },
    sources: ['S2'],
    rows: [129],
    contradictions: ['X16'],
    overclaims: ['O12'],
  },
} as const satisfies Record<string, Statement>;
