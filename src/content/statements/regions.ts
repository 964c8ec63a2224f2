/** Notes that belong to one place of the body, besides its conditions and its risks. */
import type { Statement } from '../types.ts';

/** Notes of regions, by id. */
export const regionNotes = {
  'note-implant-chest': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient:
        'A pacemaker or a breast implant is an implant too. Page C says not to needle people with implants. It does not say which kind. Tell your clinician what you have.',
      professional:
        'Pacemakers and breast implants are implants in this region. Page C lists implants as a contraindication without a type, so ask about devices.',
    },
    sources: ['S2', 'anatomy', 'editors'],
  },
  'note-implant-joint': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient:
        'A new hip or knee joint is an implant. Page A names arthritis as a use. Page C says not to needle people with implants. Tell your clinician about any new joint, plate or screw.',
      professional:
        'A replaced joint is an implant. Page A lists osteoarthritis as an indication; page C lists implants as a contraindication. Ask about joint replacements, plates and screws.',
    },
    sources: ['S0', 'S2', 'editors'],
    contradictions: ['X12'],
  },
  'note-it-band': {
    kind: 'anatomy',
    claim: 'anatomy',
    text: {
      patient: 'The IT band is a tough sheet of tissue. It is not a muscle.',
      professional: 'The iliotibial tract is fascia, not muscle.',
    },
    sources: ['anatomy'],
  },
  'note-foot-diabetes': {
    kind: 'precaution',
    claim: 'our-note',
    text: {
      patient:
        'Page C says to take care with diabetes. With diabetes, the feet may feel less and get infected more easily. Tell your clinician if you have it.',
      professional:
        'Page C lists diabetes as a precaution. In diabetes, foot sensation may be reduced and infection more likely, which is why the note stands here.',
    },
    sources: ['S2', 'anatomy', 'editors'],
    contradictions: ['X9'],
  },
} as const satisfies Record<string, Statement>;
