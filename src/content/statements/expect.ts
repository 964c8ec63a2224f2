/** What to expect: sensations, soreness, aftercare, and how to read the figures. */
import type { Statement } from '../types.ts';

export const expectNotes = {
  // --- What it feels like ------------------------------------------------------
  'twitch-debated': {
    kind: 'sensation',
    claim: 'anatomy',
    text: {
      patient: 'Page B calls the twitch normal and at times wanted. Whether it is needed at all is debated.',
      professional: 'Whether a local twitch response is needed for an effect is debated; this was not verified.',
    },
    sources: ['S1', 'anatomy'],
    overclaims: ['O13'],
  },
  'pain-two-things': {
    kind: 'sensation',
    claim: 'our-note',
    text: {
      patient: 'Page B speaks of the needle going in. Page A speaks of the whole treatment. So they may both be right.',
      professional: 'Page B describes insertion, page A the treatment: partly different things.',
    },
    sources: ['S0', 'S1', 'editors'],
    contradictions: ['X3'],
  },
  'pain-counts-differ': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Therapists counted pain in about 3 to 6 of 100 treatments. Page A says 60 to 70. It depends on what is called pain, and on who is asked.',
      professional: 'Pain during treatment: 3.01% and 5.9% in therapist-reported surveys against 60-70% on page A, which is not traced to any study. Definition and reporter drive the figure.',
    },
    sources: ['S0', 'P1', 'P1b', 'editors'],
    figures: ['a-pain', 'brady-pain-during', 'boyce-pain'],
    contradictions: ['X3'],
  },
  'soreness-eases': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In a trial, soreness eased most between 6 and 12 hours, with or without exercise.',
      professional: 'Randomised trial: post-needling soreness fell most within 6 to 12 hours, with or without exercise.',
    },
    sources: ['P18'],
    overclaims: ['O14'],
  },
  'soreness-trials': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'In four neck trials 29%, 55%, 88% and 91% of patients were sore afterwards. Two of them say that it was gone in 24 to 48 hours.',
      professional: 'Four neck-pain trials: post-needling soreness in 29%, 55%, 88% and 91% of patients; two report it gone within 24 to 48 hours.',
    },
    sources: ['P33b'],
    figures: ['trial-soreness'],
  },
  'soreness-both-ways': {
    kind: 'side-effect',
    claim: 'our-note',
    text: {
      patient: 'Page B says that needling eases sore muscles after sport. It also says that needling makes muscles sore for a day or two.',
      professional: 'Page B both recommends needling for delayed-onset soreness and names 24-48 hours of soreness after it.',
    },
    sources: ['S1', 'editors'],
    contradictions: ['X24'],
  },
  'speed-both-ways': {
    kind: 'claim',
    claim: 'our-note',
    text: {
      patient: 'Page B says that pain eases at once. Page A says that in fewer than 3 of 100 patients it gets worse first. Both can happen.',
      professional: 'Page B claims immediate relief; page A reports aggravation in less than 3% of patients, page B soreness for 24-48 hours. Shown together.',
    },
    sources: ['S0', 'S1', 'editors'],
    contradictions: ['X8'],
  },
  'bruise-no-time': {
    kind: 'side-effect',
    claim: 'our-note',
    text: {
      patient: 'No source that we read says how long a bruise lasts.',
      professional: 'No source read here gives a duration for bruising.',
    },
    sources: ['editors'],
  },

  // --- Afterwards ------------------------------------------------------------------
  'after-get-up': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Sit for a moment before you stand up.',
      professional: 'Sit or lie before rising.',
    },
    sources: ['anatomy'],
  },
  'after-drive': {
    kind: 'action',
    claim: 'our-note',
    text: {
      patient: 'If you feel sleepy, tired or dizzy, do not drive. Plan for somebody to take you home, most of all the first time.',
      professional: 'No driving while drowsy, tired or dizzy (page A). Planning a lift, above all at a first session, is our addition.',
    },
    sources: ['S0', 'editors'],
  },
  'after-move': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'Keep moving gently.',
      professional: 'Keep moving gently.',
    },
    sources: ['anatomy'],
  },
  'after-home-remedies': {
    kind: 'action',
    claim: 'our-note',
    text: {
      patient: 'Page B advises heat or ice and plenty of fluids. We found no study that tested it. Soreness mostly goes by itself.',
      professional: 'Heat, ice and fluids (page B): no evidence was found. Soreness fell most at 6 to 12 hours with or without exercise.',
    },
    sources: ['S1', 'P18', 'editors'],
    overclaims: ['O14'],
  },
  'after-no-flying': {
    kind: 'action',
    claim: 'anatomy',
    text: {
      patient: 'If you feel unwell after needling near the chest, do not fly, dive or go up high. Get checked first.',
      professional: 'After needling near the chest: no flying, diving or altitude if unwell, before pneumothorax is excluded.',
    },
    sources: ['anatomy'],
  },
  'after-tell-doctor': {
    kind: 'action',
    claim: 'our-note',
    text: {
      patient: 'If you see a doctor in the next days, say that you had needling, where and when.',
      professional: 'Tell any doctor about the needling: in published cases the link was missed or played down.',
    },
    sources: ['P14', 'anatomy', 'editors'],
  },
  'after-worse': {
    kind: 'action',
    claim: 'our-note',
    text: {
      patient: 'Page A says that getting worse need not be a bad sign. Check it against the warning signs all the same.',
      professional: 'Page A’s reassurance about aggravation may hide a complication: pair it with the warning signs.',
    },
    sources: ['S0', 'editors'],
    overclaims: ['O9'],
  },

  // --- How to read the figures --------------------------------------------------------
  'figures-three-units': {
    kind: 'reference',
    claim: 'our-note',
    text: {
      patient: 'A share of treatments, of patients, and of therapists are three different numbers. We never put them in one picture.',
      professional: 'Per treatment, per patient and “share of therapists who ever saw it” are three different numbers and never share a chart.',
    },
    sources: ['editors'],
    contradictions: ['X15'],
  },
  'figures-who-is-asked': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Therapists report less than patients do. They saw drowsiness in 0.26% of treatments. Of patients who had acupuncture, 24.4% said that they were tired or drowsy.',
      professional: 'Clinician-reported figures are far lower than patient-reported ones: drowsiness 0.26% of treatments (dry needling) against 24.4% of patients tired or drowsy (acupuncture).',
    },
    sources: ['P1', 'P71', 'editors'],
    figures: ['brady-drowsy', 'macpherson-tired'],
  },
  'figures-major-serious': {
    kind: 'reference',
    claim: 'our-note',
    text: {
      patient: '“Major” and “serious” are not the same. Serious means that it needed a hospital. Major need not.',
      professional: '“Major” (Boyce) is not “serious” (needing hospital care).',
    },
    sources: ['P1b', 'editors'],
  },
  'figures-stand-in': {
    kind: 'reference',
    claim: 'our-note',
    text: {
      patient: 'Many figures come from acupuncture. They are a stand-in, and we say so each time.',
      professional: 'Acupuncture figures are a stand-in for dry needling and are marked as such.',
    },
    sources: ['editors'],
  },
  'figures-zero': {
    kind: 'reference',
    claim: 'our-note',
    text: {
      patient: 'None seen does not mean none can happen. In 7,629 treatments no serious event was seen. The true rate may still be up to 4 in 10,000.',
      professional: 'Zero events in n does not mean zero risk: the upper bound is about 3/n, here 4 per 10,000 for 0 in 7,629.',
    },
    sources: ['P1', 'editors'],
    figures: ['brady-serious', 'brady-serious-bound'],
  },
  'serious-not-shown': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Page A says fewer than 1 in 10,000 treatments are serious. No count of dry needling shows that. One count found none, another found 20 “major” events.',
      professional: 'Page A’s less than 1 per 10,000 treatments is not shown by dry-needling data: 0 of 7,629 bounds it at 4 per 10,000; 1 per 1,024 was “major”. It matches a statistical bound from an acupuncture study.',
    },
    sources: ['S0', 'P1', 'P1b', 'P5', 'editors'],
    figures: ['a-serious', 'brady-serious', 'boyce-major'],
    contradictions: ['X14'],
    overclaims: ['O3'],
  },
  'bleeding-in-range': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'Page A’s 15 to 20 of 100 for bleeding or bruising is in the range that therapists counted.',
      professional: 'Page A’s 15-20% is in the range of the surveys, which count bleeding and bruising apart (4.65 and 7.55%; 16 and 7.7% of treatments).',
    },
    sources: ['S0', 'P1', 'P1b', 'editors'],
    figures: ['a-bleeding', 'brady-bleeding', 'brady-bruising', 'boyce-bleeding', 'boyce-bruising'],
  },
  'infection-main': {
    kind: 'serious-event',
    claim: 'research',
    text: {
      patient: 'A review read 117 reports of harm from acupuncture. The main harm was infection, mostly from bacteria (germs).',
      professional: 'Review of 117 case reports, 294 acupuncture adverse events: infection, mostly bacterial, was the main complication.',
    },
    sources: ['P76'],
  },

  // --- When signs may start ----------------------------------------------------------------
  'onset-minutes-to-days': {
    kind: 'warning-sign',
    claim: 'anatomy',
    text: {
      patient: 'It can start within minutes, or up to two days later.',
      professional: 'Onset from minutes to about 2 days.',
    },
    sources: ['anatomy'],
  },
  'onset-infection': {
    kind: 'warning-sign',
    claim: 'anatomy',
    text: {
      patient: 'It can take days or weeks to show.',
      professional: 'Onset days to weeks after needling.',
    },
    sources: ['anatomy'],
  },
  'onset-faint': {
    kind: 'warning-sign',
    claim: 'research',
    text: {
      patient: 'It comes while you are needled or when you get up. In one count, all felt well soon after lying down.',
      professional: 'During the procedure or on rising; in one series all recovered soon after lying down.',
    },
    sources: ['P2', 'anatomy'],
  },
} as const satisfies Record<string, Statement>;
