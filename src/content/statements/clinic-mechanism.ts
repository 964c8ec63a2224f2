import type { Statement } from '../types.ts';

/** How the clinic pages say it works. All of these are hypotheses of theirs. */
export const clinicMechanism = {
  'row-2': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page A says that the needle is meant to start healing in painful muscles and joints.',
      professional: 'Page A gives the purpose as provoking a healing response in painful musculoskeletal conditions.',
    },
    sources: ['S0'],
    rows: [2],
    overclaims: ['O5'],
  },
  'row-64': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page A says that the needle frees sore points in muscle and the tissue around it.',
      professional:
        'Page A: the needle releases underlying trigger points, muscular and connective tissues. Copies of the APTA definition that it follows say stimulate, not release.',
    },
    sources: ['S0', 'editors'],
    rows: [64],
    overclaims: ['O5', 'O11'],
  },
  'row-67': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page A says that it calms pain signals that keep coming from the body.',
      professional: 'Page A: it lessens persistent peripheral nociceptive input.',
    },
    sources: ['S0'],
    rows: [67],
    contradictions: ['X6'],
    overclaims: ['O5'],
  },
  'row-92': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page B says that it helps the body to heal itself, which in the end brings less pain.',
      professional:
        'Page B: it provides an environment that supports the body’s healing and so, in the end, reduces pain.',
    },
    sources: ['S1'],
    rows: [92],
    contradictions: ['X6'],
    overclaims: ['O5'],
  },
  'row-132': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page C says that this makes small wounds in several layers of soft tissue.',
      professional: 'Page C: small lesions are made in several layers of connective and soft tissue.',
    },
    sources: ['S2'],
    rows: [132],
    contradictions: ['X6'],
  },
  'row-133': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page C says that tiny wounds in sick tissue stir up inflammation around them.',
      professional: 'Page C: micro-lesions in pathological tissue stimulate a local inflammatory response.',
    },
    sources: ['S2'],
    rows: [133],
    contradictions: ['X6'],
    overclaims: ['O5'],
  },
  'row-134': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page C says that the tiny wounds “replace innate tissues”. It does not say what that means.',
      professional: 'Page C: micro-lesions “replace innate tissues”; the page does not explain the phrase.',
    },
    sources: ['S2'],
    rows: [134],
    overclaims: ['O5'],
  },
  'row-135': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page C says that the tiny wounds wake the nerves that we feel with.',
      professional: 'Page C: micro-lesions stimulate the nerve fibres responsible for sensation.',
    },
    sources: ['S2'],
    rows: [135],
    overclaims: ['O5'],
  },
  'row-136': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient: 'Page C says that inflammation makes blood vessels widen. The blood then brings proteins that heal.',
      professional: 'Page C: local inflammation raises vasodilators, which bring healing proteins in the blood.',
    },
    sources: ['S2'],
    rows: [136],
    overclaims: ['O5'],
  },
  'row-137': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient:
        'Page C says that this calms old inflammation. It says that the old kind came from narrow vessels and too little oxygen.',
      professional: 'Page C: this lowers chronic inflammation that arose from vasoconstriction and tissue hypoxia.',
    },
    sources: ['S2'],
    rows: [137],
    contradictions: ['X6'],
    overclaims: ['O5'],
  },
  'row-138': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient:
        'Page C says that the longer needles stay in, the more the whole body responds. This, it says, blocks the paths of pain to the cord and brain.',
      professional:
        'Page C: the longer needles stay in, the more a systemic response appears, by interrupting pain pathways to spinal cord and brain.',
    },
    sources: ['S2'],
    rows: [138],
    overclaims: ['O5'],
  },
  'row-139': {
    kind: 'mechanism',
    claim: 'source-says',
    text: {
      patient:
        'Page C says that more blood and inflammation bring more repair cells. These, it says, turn into new, healthy tissue.',
      professional:
        'Page C: more blood flow and inflammation raise satellite cells, which differentiate and replace the micro-lesions with new healthy tissue.',
    },
    sources: ['S2'],
    rows: [139],
    overclaims: ['O5'],
  },
} as const satisfies Record<string, Statement>;
