import type { Statement } from '../types.ts';

/** What dry needling is and how it is done, as the clinic pages describe it. */
export const clinicDefinition = {
  'row-1': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient: 'Page A says that fine needles go into sore knots in muscle, into tendons or ligaments, or near nerves.',
      professional:
        'Page A: fine needles are placed into myofascial trigger points, tendons or ligaments, or near nerves.',
    },
    sources: ['S0'],
    rows: [1],
    contradictions: ['X5'],
  },
  'row-3': {
    kind: 'definition',
    claim: 'source-says',
    text: {
      patient: 'Page A says that trigger points are painful knots in a muscle.',
      professional: 'Page A explains trigger points as painful muscle knots.',
    },
    sources: ['S0'],
    rows: [3],
    overclaims: ['O11'],
  },
  'row-63': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient: 'Page A says that it takes skill to put the thin needle through the skin.',
      professional: 'Page A: a skilled intervention in which a thin filiform needle penetrates the skin.',
    },
    sources: ['S0'],
    rows: [63],
  },
  'row-72': {
    kind: 'definition',
    claim: 'source-says',
    text: {
      patient: 'Page B calls it a medical treatment that a trained physical therapist does.',
      professional: 'Page B defines it as a medical technique in the hands of a skilled physical therapist.',
    },
    sources: ['S1'],
    rows: [72],
  },
  'row-90': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient:
        'Page B says that a germ-free acupuncture needle is put through the skin. It goes into muscle, tendon or ligament, or close to nerves.',
      professional:
        'Page B: a sterile acupuncture needle passes through the skin into muscle, tendon or ligament, and/or close to nerves.',
    },
    sources: ['S1'],
    rows: [90],
    contradictions: ['X5', 'X16'],
  },
  'row-120': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient: 'Page C says that some people use it to free “trigger points” in muscles.',
      professional: 'Page C: some proponents use it to release “trigger points”.',
    },
    sources: ['S2'],
    rows: [120],
    contradictions: ['X5'],
  },
  'row-122': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient: 'Page C says that fine needles go deep into muscles, joints, ligaments and the tissue that joins them.',
      professional:
        'Page C: fine filament needles reach deep into muscle, joint, ligament, fascia and further connective tissue.',
    },
    sources: ['S2'],
    rows: [122],
    contradictions: ['X5'],
  },
  'row-130': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient: 'Page C says that the needles mostly go deeper, into muscle or the tissue around it.',
      professional: 'Page C: needles usually go deeper, into muscle or connective tissue.',
    },
    sources: ['S2'],
    rows: [130],
    contradictions: ['X5'],
  },
  'row-131': {
    kind: 'technique',
    claim: 'source-says',
    text: {
      patient: 'Page C says that the goal is to pass through all the tissue, down to the skin of the bone.',
      professional: 'Page C: the goal is to pass through the whole tissue to the osseous membrane (periosteum).',
    },
    sources: ['S2'],
    rows: [131],
    contradictions: ['X5'],
  },
  'row-163': {
    kind: 'reference',
    claim: 'source-says',
    text: {
      patient: 'Page C names six works at its end. It does not say which line rests on which.',
      professional:
        'Page C cites Zhou 2015, Basbaum 2009, Gyer 2016, Sobrian 2014, Cagnie 2016 and Sanchez-Infante 2021, none tied to a sentence.',
    },
    sources: ['S2'],
    rows: [163],
  },
} as const satisfies Record<string, Statement>;
