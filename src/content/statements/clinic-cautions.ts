import type { Statement } from '../types.ts';

/** Reasons not to needle, and reasons to take care, as the clinic pages list them. */
export const clinicCautions = {
  'row-69': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page A says not to needle in the first three months of pregnancy.',
      professional: 'Page A recommends against dry needling in the first trimester of pregnancy.',
    },
    sources: ['S0'],
    rows: [69],
    contradictions: ['X1', 'X7'],
  },
  'row-70': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page A says not to needle people whose blood does not clot well.',
      professional: 'Page A recommends against dry needling in patients with a bleeding disorder.',
    },
    sources: ['S0'],
    rows: [70],
    contradictions: ['X4', 'X7'],
  },
  'row-71': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page A says not to needle where there is an infection, or close to it.',
      professional: 'Page A recommends against dry needling with a local infection at or near the site.',
    },
    sources: ['S0'],
    rows: [71],
    contradictions: ['X7'],
  },
  'row-140': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people who are allergic to metal.',
      professional: 'Page C lists metal allergy as a contraindication.',
    },
    sources: ['S2'],
    rows: [140],
  },
  'row-141': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle where the skin is hurt.',
      professional: 'Page C lists skin lesions as a contraindication.',
    },
    sources: ['S2'],
    rows: [141],
  },
  'row-142': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle where there is a rash.',
      professional: 'Page C lists rash as a contraindication.',
    },
    sources: ['S2'],
    rows: [142],
  },
  'row-143': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C names spray tan as a reason not to needle.',
      professional: 'Page C lists spray tan as a contraindication.',
    },
    sources: ['S2'],
    rows: [143],
    overclaims: ['O15'],
  },
  'row-144': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C names makeup as a reason not to needle.',
      professional: 'Page C lists makeup as a contraindication.',
    },
    sources: ['S2'],
    rows: [144],
    overclaims: ['O15'],
  },
  'row-145': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people with a disease of the blood.',
      professional: 'Page C lists blood diseases as a contraindication.',
    },
    sources: ['S2'],
    rows: [145],
    contradictions: ['X4'],
  },
  'row-146': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people with a disease of the whole body. It does not say which.',
      professional: 'Page C lists systemic diseases as a contraindication; none named.',
    },
    sources: ['S2'],
    rows: [146],
    contradictions: ['X9'],
  },
  'row-147': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people who are terrified of needles.',
      professional: 'Page C lists needle phobia as a contraindication.',
    },
    sources: ['S2'],
    rows: [147],
  },
  'row-148': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C puts cancer on its list of reasons not to needle.',
      professional: 'Page C lists cancer as a contraindication.',
    },
    sources: ['S2'],
    rows: [148],
    contradictions: ['X2'],
  },
  'row-149': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people with lymphedema, a swelling from fluid that does not drain.',
      professional: 'Page C lists lymphedema as a contraindication.',
    },
    sources: ['S2'],
    rows: [149],
  },
  'row-150': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient:
        'Page C says not to needle the low back of people with spina bifida. This is a spine that did not close before birth.',
      professional: 'Page C lists spina bifida as a contraindication for the low back.',
    },
    sources: ['S2'],
    rows: [150],
    contradictions: ['X13'],
  },
  'row-151': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle the low back when the spine curves sideways to a moderate degree.',
      professional: 'Page C lists moderate scoliosis as a contraindication for the low back.',
    },
    sources: ['S2'],
    rows: [151],
    contradictions: ['X13'],
  },
  'row-152': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle the low back after surgery that took away bone at the back of the spine.',
      professional: 'Page C lists laminectomy and laminotomy as contraindications for the low back.',
    },
    sources: ['S2'],
    rows: [152],
    contradictions: ['X13'],
  },
  'row-153': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people whose body is known to fight infection poorly.',
      professional: 'Page C lists known immunocompromise as a contraindication.',
    },
    sources: ['S2'],
    rows: [153],
    contradictions: ['X9'],
  },
  'row-154': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people with implants. It does not say which kind.',
      professional: 'Page C lists implants as a contraindication; type not given.',
    },
    sources: ['S2'],
    rows: [154],
    contradictions: ['X12'],
  },
  'row-155': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle people who find it hard to think or to remember. It does not say why.',
      professional: 'Page C lists cognitive impairments as a contraindication, without giving the reason.',
    },
    sources: ['S2'],
    rows: [155],
  },
  'row-156': {
    kind: 'contraindication',
    claim: 'source-says',
    text: {
      patient: 'Page C says not to needle in pregnancy. It does not limit this to some months.',
      professional: 'Page C lists pregnancy as a contraindication, with no trimester.',
    },
    sources: ['S2'],
    rows: [156],
    contradictions: ['X1'],
  },
  'row-157': {
    kind: 'precaution',
    claim: 'source-says',
    text: {
      patient: 'Page C says to take care with people who take blood thinners.',
      professional: 'Page C lists blood thinners as a precaution.',
    },
    sources: ['S2'],
    rows: [157],
    contradictions: ['X4'],
  },
  'row-158': {
    kind: 'precaution',
    claim: 'source-says',
    text: {
      patient: 'Page C also asks for care in cancer: a doctor must talk it over with you and advise it.',
      professional: 'Page C lists cancer as a precaution too: to be discussed with and recommended by a physician.',
    },
    sources: ['S2'],
    rows: [158],
    contradictions: ['X2'],
  },
  'row-159': {
    kind: 'precaution',
    claim: 'source-says',
    text: {
      patient: 'Page C says to take care with people who have diabetes.',
      professional: 'Page C lists diabetes as a precaution.',
    },
    sources: ['S2'],
    rows: [159],
    contradictions: ['X9'],
  },
  'row-160': {
    kind: 'precaution',
    claim: 'source-says',
    text: {
      patient: 'Page C says to take care with people who have osteoporosis, which makes bones thin.',
      professional: 'Page C lists osteoporosis as a precaution.',
    },
    sources: ['S2'],
    rows: [160],
  },
  'row-161': {
    kind: 'precaution',
    claim: 'source-says',
    text: {
      patient: 'Page C says to take care with athletes who train too hard or rest too little.',
      professional: 'Page C lists under-recovered or over-trained athletes as a precaution.',
    },
    sources: ['S2'],
    rows: [161],
    contradictions: ['X10'],
  },
  'row-162': {
    kind: 'precaution',
    claim: 'source-says',
    text: {
      patient: 'Page C says to take care with people who feel pain too strongly, or feel pain from a light touch.',
      professional: 'Page C lists hyperalgesia and allodynia as a precaution.',
    },
    sources: ['S2'],
    rows: [162],
    contradictions: ['X11'],
  },
} as const satisfies Record<string, Statement>;
