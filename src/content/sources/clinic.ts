import type { Source } from '../types.ts';

/**
 * The three clinic pages that this content starts from. They are named by
 * letters: no clinic is advertised here.
 */
export const clinic = {
  S0: {
    label: 'Page A',
    title: 'Clinic page A',
    kind: 'clinic-page',
    certainty: 'full',
    about: {
      patient: 'A text that a clinic gives to patients before they agree to treatment. We read all of it.',
      professional: 'Consent and question-and-answer text of a physical therapy clinic. Read in full.',
    },
    caveat: {
      patient: 'It gives no source for its numbers. Part of its text is also used by other clinics.',
      professional:
        'It gives no source for its frequencies. Its risk paragraph is nearly the same as consent text that other clinics use, so its numbers are circulating form text, not measured data.',
    },
  },
  S1: {
    label: 'Page B',
    title: 'Clinic page B',
    kind: 'clinic-page',
    certainty: 'full',
    about: {
      patient: 'The web page of a clinic that offers dry needling. We read all of it.',
      professional: 'Service page on the website of a physical therapy clinic. Read in full.',
    },
    caveat: {
      patient: 'It is there to win patients. It gives no sources and no numbers of its own.',
      professional: 'Promotional in purpose. It cites nothing and reports no data.',
    },
  },
  S2: {
    label: 'Page C',
    title: 'Clinic page C',
    kind: 'clinic-page',
    certainty: 'full',
    about: {
      patient: 'A blog post of a clinic that offers dry needling. We read all of it.',
      professional: 'Blog post of a physical therapy clinic that announces the service. Read in full.',
    },
    caveat: {
      patient: 'It names six works at the end, but does not say which line rests on which work.',
      professional: 'It lists six references, none of them tied to a particular sentence.',
    },
  },
} as const satisfies Record<string, Source>;
