import type { Statement } from '../types.ts';

/** Side effects, serious events, warning signs and what to do, as the clinic pages name them. */
export const clinicEffects = {
  'row-16': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page A says that 1 to 3 of 100 patients feel sleepy, tired or dizzy after treatment.',
      professional:
        'Page A: drowsiness, tiredness or dizziness after treatment in 1-3% of patients, which it calls a small number.',
    },
    sources: ['S0'],
    rows: [16],
    figures: ['a-drowsy'],
    contradictions: ['X15'],
  },
  'row-17': {
    kind: 'action',
    claim: 'source-says',
    text: {
      patient: 'Page A says: if you feel sleepy, tired or dizzy after treatment, do not drive.',
      professional: 'Page A advises anyone who is drowsy, tired or dizzy afterwards not to drive.',
    },
    sources: ['S0'],
    rows: [17],
  },
  'row-18': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page A says that small bleeds or bruises come with 15 to 20 of 100 treatments.',
      professional: 'Page A: minor bleeding or bruising in 15-20% of treatments.',
    },
    sources: ['S0'],
    rows: [18],
    figures: ['a-bleeding'],
  },
  'row-19': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page A says that such small bleeds and bruises are normal.',
      professional: 'Page A regards minor bleeding and bruising after needling as normal.',
    },
    sources: ['S0'],
    rows: [19],
  },
  'row-20': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page A says that in 60 to 70 of 100 treatments the needling hurts for a short time.',
      professional: 'Page A: temporary pain while being needled in 60-70% of treatments.',
    },
    sources: ['S0'],
    rows: [20],
    figures: ['a-pain'],
    contradictions: ['X3'],
  },
  'row-21': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page A says that what you already feel can get worse, in fewer than 3 of 100 patients.',
      professional: 'Page A: existing symptoms can worsen after treatment, in less than 3% of patients.',
    },
    sources: ['S0'],
    rows: [21],
    figures: ['a-worse'],
    contradictions: ['X8'],
  },
  'row-22': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A says that getting worse need not be a “bad” sign.',
      professional: 'Page A adds that a worsening of symptoms is not necessarily a “bad” sign.',
    },
    sources: ['S0'],
    rows: [22],
    overclaims: ['O9'],
  },
  'row-23': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page A says that people can faint “in certain head or neck regions”. It gives no number.',
      professional: 'Page A: fainting can occur “in certain head or neck regions”; no figure given.',
    },
    sources: ['S0'],
    rows: [23],
    contradictions: ['X21'],
  },
  'row-25': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient: 'Page A says that serious side effects occur in fewer than 1 of 10,000 treatments.',
      professional:
        'Page A: serious side effects in less than 1 per 10,000 treatments (less than 0.01% of treatments).',
    },
    sources: ['S0'],
    rows: [25],
    figures: ['a-serious'],
    contradictions: ['X14'],
  },
  'row-26': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient:
        'Page A says that a collapsed lung, called pneumothorax, is the most common serious side effect. It gives no number for it.',
      professional: 'Page A names pneumothorax as the most common serious side effect; no figure given.',
    },
    sources: ['S0'],
    rows: [26],
  },
  'row-27': {
    kind: 'definition',
    claim: 'source-says',
    text: {
      patient: 'Page A explains a collapsed lung as caused by air inside the chest wall.',
      professional: 'Page A explains pneumothorax as a lung collapsed by air “inside the chest wall”.',
    },
    sources: ['S0'],
    rows: [27],
    contradictions: ['X22'],
  },
  'row-28': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A says that the signs of a collapsed lung mostly start only after the visit.',
      professional: 'Page A: symptoms of pneumothorax commonly appear only after the session.',
    },
    sources: ['S0'],
    rows: [28],
  },
  'row-29': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A says that the signs can take some hours to show.',
      professional: 'Page A: symptoms sometimes need several hours to develop.',
    },
    sources: ['S0'],
    rows: [29],
  },
  'row-30': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A names this sign: you are short of breath when you move or work.',
      professional: 'Page A, sign of pneumothorax: shortness of breath on exertion.',
    },
    sources: ['S0'],
    rows: [30],
  },
  'row-31': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A names this sign: you breathe faster.',
      professional: 'Page A, sign of pneumothorax: raised breathing rate.',
    },
    sources: ['S0'],
    rows: [31],
  },
  'row-32': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A names this sign: chest pain.',
      professional: 'Page A, sign of pneumothorax: chest pain.',
    },
    sources: ['S0'],
    rows: [32],
  },
  'row-33': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A names this sign: a dry cough.',
      professional: 'Page A, sign of pneumothorax: dry cough.',
    },
    sources: ['S0'],
    rows: [33],
  },
  'row-34': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A names this sign: skin that looks blue.',
      professional: 'Page A, sign of pneumothorax: bluish skin (cyanosis).',
    },
    sources: ['S0'],
    rows: [34],
  },
  'row-35': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A names this sign: you sweat far too much.',
      professional: 'Page A, sign of pneumothorax: excessive sweating.',
    },
    sources: ['S0'],
    rows: [35],
  },
  'row-36': {
    kind: 'action',
    claim: 'source-says',
    text: {
      patient: 'Page A says: if you have such signs, call your therapist or doctor at once.',
      professional: 'Page A: on such signs or symptoms, contact the physical therapist or physician immediately.',
    },
    sources: ['S0'],
    rows: [36],
    contradictions: ['X23'],
  },
  'row-37': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient: 'Page A says that a needle may harm a nerve.',
      professional: 'Page A: nerves may be damaged by dry needling.',
    },
    sources: ['S0'],
    rows: [37],
  },
  'row-38': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient: 'Page A says that a needle may harm a blood vessel.',
      professional: 'Page A: blood vessels may be damaged by dry needling.',
    },
    sources: ['S0'],
    rows: [38],
  },
  'row-39': {
    kind: 'warning-sign',
    claim: 'source-says',
    text: {
      patient: 'Page A says that a harmed nerve or vessel can cause pain, numbness or tingling.',
      professional: 'Page A: damage to a nerve or vessel can result in pain, numbness or tingling.',
    },
    sources: ['S0'],
    rows: [39],
  },
  'row-40': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient: 'Page A calls harm to nerves or vessels very rare. It gives no number.',
      professional: 'Page A: nerve or vessel damage is very rare; no figure given.',
    },
    sources: ['S0'],
    rows: [40],
  },
  'row-41': {
    kind: 'claim',
    claim: 'source-says',
    text: {
      patient: 'Page A says that harm to a nerve or vessel mostly goes away again.',
      professional: 'Page A: nerve or vessel damage is usually temporary.',
    },
    sources: ['S0'],
    rows: [41],
    overclaims: ['O4'],
  },
  'row-42': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient: 'Page A says that medical journals have told of inner organs hurt by needles.',
      professional: 'Page A: injury of internal organs after needling has been reported in the medical literature.',
    },
    sources: ['S0'],
    rows: [42],
  },
  'row-43': {
    kind: 'serious-event',
    claim: 'source-says',
    text: {
      patient: 'Page A says that harm to organs is extremely rare: 1 in 200,000. The page does not say of what.',
      professional:
        'Page A calls organ injury extremely rare and gives 1 in 200,000. The page does not say of what: no denominator.',
    },
    sources: ['S0'],
    rows: [43],
    figures: ['a-organ'],
    contradictions: ['X14'],
  },
  'row-106': {
    kind: 'side-effect',
    claim: 'source-says',
    text: {
      patient: 'Page B says that your muscles can be sore for up to 24 to 48 hours.',
      professional: 'Page B: muscle soreness can follow for up to 24-48 hours.',
    },
    sources: ['S1'],
    rows: [106],
    contradictions: ['X8', 'X24'],
  },
} as const satisfies Record<string, Statement>;
