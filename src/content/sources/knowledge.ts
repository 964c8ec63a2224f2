import type { Source } from '../types.ts';

/** Kinds of knowledge that have no document behind them here. Always shown as unsourced. */
export const knowledge = {
  anatomy: {
    label: 'anatomy',
    title: 'General anatomy and clinical teaching, not sourced',
    kind: 'general-anatomy',
    certainty: 'unsourced',
    about: {
      patient: 'Things that are taught about the body in general. We have not tied them to a page of a book.',
      professional: 'General anatomical and clinical knowledge. Unsourced here; to be confirmed by a clinician.',
    },
  },
  TS: {
    label: 'T&S',
    title: 'Described by Travell and Simons, page not checked',
    kind: 'textbook-tradition',
    certainty: 'unsourced',
    about: {
      patient: 'Patterns of muscle pain as they are often taught after a well-known book. We have not seen the page.',
      professional: 'The Travell and Simons pattern as generally taught. The page of the book was not checked.',
    },
    caveat: {
      patient: 'Experts do not agree that trigger points are what this book says they are.',
      professional: 'The trigger-point construct is disputed in print.',
    },
  },
  editors: {
    label: 'Puncta',
    title: 'Note by the makers of Puncta',
    kind: 'commentary',
    certainty: 'unsourced',
    about: {
      patient: 'Our own note. It reads the sources side by side and adds no new fact.',
      professional: 'Editorial note: a reading of the cited sources, without new facts. Not clinically reviewed.',
    },
  },
} as const satisfies Record<string, Source>;
