import type { Statement } from '../types.ts';

/** What the clinic pages promise. Shown as their words, never as ours. */
export const clinicClaims = {
  'row-6': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A calls dry needling modern and based on science.',
      professional: 'Page A presents it as a modern, science-based treatment of musculoskeletal pain and dysfunction.',
    },
    sources: ['S0'],
    rows: [6],
    overclaims: ['O2'],
  },
  'row-24': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A calls dry needling very safe.',
      professional: 'Page A asserts that dry needling is very safe, directly before it names serious effects.',
    },
    sources: ['S0'],
    rows: [24],
    overclaims: ['O3'],
  },
  'row-44': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A says that dry needling helps every patient, whatever the kind of pain.',
      professional: 'Page A claims that every patient benefits, whatever the pain problem.',
    },
    sources: ['S0'],
    rows: [44],
    contradictions: ['X7'],
    overclaims: ['O1'],
  },
  'row-45': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A calls it a new way to treat pain. It lists 15 numbered items that it can be used for.',
      professional: 'Page A calls it innovative and usable for a variety of diagnoses, with a list of 15 numbers.',
    },
    sources: ['S0'],
    rows: [45],
    contradictions: ['X19'],
  },
  'row-68': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A says that it helps the body work as it should, so that you can do more and take part more.',
      professional:
        'Page A: it reduces or restores impairments of body structure and function and so improves activity and participation. This passage follows the APTA definition without credit.',
    },
    sources: ['S0', 'editors'],
    rows: [68],
  },
  'row-73': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B says, twice, that it lowers pain and loosens muscles at once, so that you move better.',
      professional: 'Page B claims, twice, an immediate reduction of pain and muscle tension and better mobility.',
    },
    sources: ['S1'],
    rows: [73],
    contradictions: ['X8'],
    overclaims: ['O6'],
  },
  'row-88': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B ends its list with the claim that there is much more it can treat.',
      professional: 'Page B leaves its list of uses open-ended.',
    },
    sources: ['S1'],
    rows: [88],
    overclaims: ['O1'],
  },
  'row-89': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B says that physical therapists often use it to ease pain.',
      professional: 'Page B: physical therapists often use the technique for pain relief.',
    },
    sources: ['S1'],
    rows: [89],
  },
  'row-98': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient:
        'Page B says that, with other therapy, it has helped with most pain problems from head to toe, new or old.',
      professional:
        'Page B reports success with most pain problems, head to toe, acute to chronic, when combined with physical therapy and manual therapy.',
    },
    sources: ['S1'],
    rows: [98],
    overclaims: ['O7'],
  },
  'row-100': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B says that time to recover matters a lot for athletes.',
      professional: 'Page B calls recovery an essential phase for athletes.',
    },
    sources: ['S1'],
    rows: [100],
  },
  'row-101': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page B says that it can often speed up recovery, so that an athlete can train or play again soon.',
      professional: 'Page B: it can often shorten recovery and allow an early return to training or play.',
    },
    sources: ['S1'],
    rows: [101],
    contradictions: ['X10'],
    overclaims: ['O8'],
  },
  'row-109': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient:
        'Page B calls it powerful. With other therapy, it says, it can quickly bring less pain and let you do more.',
      professional:
        'Page B calls it a powerful technique that, with other physical therapy, can quickly relieve pain and improve function.',
    },
    sources: ['S1'],
    rows: [109],
    overclaims: ['O6'],
  },
  'row-121': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page C says that a well-trained person can use it for people with or without trigger point pain.',
      professional:
        'Page C: with a suitably trained specialist and the right application it can be used with or without trigger-point pain.',
    },
    sources: ['S2'],
    rows: [121],
  },
  'row-123': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page C says that the aim is less pain, freer movement and faster healing.',
      professional: 'Page C gives the purpose as less pain, more range of motion and faster healing.',
    },
    sources: ['S2'],
    rows: [123],
    overclaims: ['O5'],
  },
} as const satisfies Record<string, Statement>;
