import type { Source } from '../types.ts';
import { abstractOf, byPmid } from './reading.ts';

/** Papers on pneumothorax after needling, and on where the pleura lies. */
export const literatureLung = {
  P7: {
    label: 'P7',
    title: 'Chu and colleagues 2018',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Ultrasound of the top of the shoulder while people breathe.',
      'Ultrasound in 52 people: posture, breathing and the distance to the pleura at the top of the shoulder.',
    ),
    reference: 'Chu et al. GB21, posture and breathing. Evid Based Complement Alternat Med 2018',
  },
  P8: {
    label: 'P8',
    title: 'Chen and colleagues 2018',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Ultrasound of the top of the shoulder.',
      'Ultrasound of the top of the shoulder in 101 adults.',
    ),
    reference: 'Chen HN et al. J Acupunct Meridian Stud 2018;11(6):355-60',
  },
  P9: {
    label: 'P9',
    title: 'Skin to lung tip, by MRI',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Scans of the top of the shoulder.',
      'MRI of the upper trapezius region in 57 people.',
    ),
    reference: 'Skin to lung apex, MRI. ASEAN J Rehabil Med, Phramongkutklao Hospital [authors and year not seen]',
  },
  P10: {
    label: 'P10',
    title: 'Kearns and colleagues 2022, upper trapezius',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of needles at the top of the shoulder in donated bodies.',
      'Fluoroscopy of upper trapezius needling in 15 cadavers.',
    ),
    reference: 'Kearns et al. Musculoskelet Sci Pract 2022;62:102622',
  },
  P11: {
    label: 'P11',
    title: 'Valera-Calero and colleagues, rhomboid and pleura',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Ultrasound of the back between the shoulder blades. It had not been through expert review.',
      'Ultrasound of rhomboid major and pleura in 59 people. Preprint.',
    ),
    reference: 'Valera-Calero et al., rhomboid and pleura depth. Preprint, Authorea [year not seen]',
  },
  P12: {
    label: 'P12',
    title: 'Mitchell and colleagues 2018/19',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'Ultrasound of the upper back in students.',
      'Ultrasound of the upper back in 60 students, with and without a bolster.',
    ),
    reference: 'Mitchell et al. Physiotherapy 2018/19. PMID 30343872',
    ...byPmid('30343872'),
  },
  P13: {
    label: 'P13',
    title: 'Figure legend on pleura and diaphragm',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'The text beside a picture of the lower edge of the lungs.',
      'Figure legend on the borders of pleura and diaphragm.',
    ),
    reference: '2020;37:74-84. PMC7056339 [authors and journal not seen]',
  },
  P14: {
    label: 'P14',
    title: 'Case series from Singapore 2022',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'Reports of three people whose lung collapsed after acupuncture.',
      'Case series of acupuncture-related pneumothorax, with the share among 474 pneumothoraces.',
    ),
    reference: 'Int J Emerg Med 2022, s12245-022-00455-z; preprint rs-1743402 [authors not seen]',
    caveat: { patient: 'It is about acupuncture.', professional: 'Acupuncture, not dry needling. Cases give no rate.' },
  },
  P14b: {
    label: 'P14b',
    title: 'Acupuncture-related pneumothorax, 2014',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a lung that collapsed after acupuncture.',
      'Case report of acupuncture-related pneumothorax.',
    ),
    reference: 'Acupuncture-related pneumothorax. Med Acupunct, August 2014 [authors not seen]',
    caveat: { patient: 'It is about acupuncture.', professional: 'Acupuncture, not dry needling. A case gives no rate.' },
  },
  P15: {
    label: 'P15',
    title: 'New Zealand Health and Disability Commissioner 2017',
    kind: 'decision',
    certainty: 'abstract',
    about: abstractOf(
      'A ruling on needling in a person with a curved spine, who then had trouble breathing.',
      'Decision 15HDC00947 on trigger-point needling in a patient with scoliosis.',
    ),
    reference: 'New Zealand Health and Disability Commissioner, decision 15HDC00947 (2017)',
    caveat: {
      patient: 'The part we read does not give the final diagnosis.',
      professional: 'The final diagnosis lies beyond the part that was read.',
    },
  },
  P16: {
    label: 'P16',
    title: 'Grusche and Egerton-Warburton, case series',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'Reports of people whose lung collapsed after needling.',
      'Case series of pneumothorax after needling.',
    ),
    reference: 'Grusche, Egerton-Warburton. Case series, WestJEM group [year not seen]',
  },
  P16b: {
    label: 'P16b',
    title: 'Case report, Irish Medical Journal 2022',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a person in whom both lungs collapsed after needling.',
      'Case report of bilateral pneumothorax with haemoptysis.',
    ),
    reference: '"Acupuncture-D". Ir Med J 2022;115(2):546 [authors not seen]',
  },
  P17: {
    label: 'P17',
    title: 'Mintken and colleagues 2025',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a lung that collapsed after dry needling between the shoulder blades.',
      'Case report of pneumothorax after dry needling of interscapular muscles.',
    ),
    reference: 'Mintken, Denman, Dommerholt. Phys Ther 2025;105(8):pzaf078',
  },
  P17b: {
    label: 'P17b',
    title: 'Patel and colleagues 2019',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report of a lung that collapsed after needling around the shoulder blade.',
      'Case report of left apical pneumothorax after needling of shoulder-girdle and paraspinal muscles.',
    ),
    reference: 'Patel, Patel, Poustinchian. J Am Osteopath Assoc 2019;119:59-62',
  },
  P23: {
    label: 'P23',
    title: 'Scholten 2017',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      'A report about a needle used to inject a muscle on the ribs.',
      'Report on injection of serratus anterior: an injection, not dry needling.',
    ),
    reference: 'Scholten. Serratus anterior injection. Springer 2017',
  },
} as const satisfies Record<string, Source>;
