import type { Statement } from '../types.ts';

/** What needling feels like, and aftercare, as the clinic pages tell it. */
export const clinicSensations = {
  'row-102': {
    kind: 'sensation',
    claim: 'source-says',
    text: {
      patient: 'Page B says that most people feel little or nothing when the needle goes in.',
      professional: 'Page B: for most people the insertion of the needle brings little to no discomfort.',
    },
    sources: ['S1'],
    rows: [102],
    contradictions: ['X3'],
  },
  'row-103': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B says that it tries to make the treatment all but painless.',
      professional: 'Page B: the clinic aims for a virtually painless treatment.',
    },
    sources: ['S1'],
    rows: [103],
    contradictions: ['X3'],
  },
  'row-104': {
    kind: 'sensation',
    claim: 'source-says',
    text: {
      patient: 'Page B says that you may feel a “twitch response”, often like a quick cramp or ache.',
      professional: 'Page B: at times a “twitch response” is felt, often like a brief cramp or ache.',
    },
    sources: ['S1'],
    rows: [104],
  },
  'row-105': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B says that such feelings are normal, and now and then even wanted.',
      professional: 'Page B calls these sensations normal and at times desirable.',
    },
    sources: ['S1'],
    rows: [105],
    overclaims: ['O13'],
  },
  'row-107': {
    kind: 'action',
    claim: 'source-says',
    text: {
      patient: 'Page B says that heat or ice most often eases the soreness.',
      professional: 'Page B: heat or ice usually reduces the soreness.',
    },
    sources: ['S1'],
    rows: [107],
    overclaims: ['O14'],
  },
  'row-108': {
    kind: 'action',
    claim: 'source-says',
    text: {
      patient: 'Page B says that drinking a lot most often eases the soreness.',
      professional: 'Page B: a high fluid intake usually lessens the soreness.',
    },
    sources: ['S1'],
    rows: [108],
    overclaims: ['O14'],
  },
} as const satisfies Record<string, Statement>;
