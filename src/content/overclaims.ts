import type { OverclaimId } from './ids.ts';
import type { Overclaim } from './types.ts';

/**
 * Claims of the clinic pages that may only be shown as theirs, beside what
 * research says. Every statement that makes one carries its id.
 */
export const overclaims: Readonly<Record<OverclaimId, Overclaim>> = {
  O1: {
    statements: ['row-44', 'row-88'],
    says: {
      patient: 'Page A says that it helps every patient with any pain. Page B says that it treats “much more” than its list.',
      professional: 'Page A claims benefit for all patients with any pain; page B leaves its list of uses open.',
    },
    research: {
      patient: 'No treatment helps everyone. Trials find less pain on average, and for some complaints no gain or no trial at all.',
      professional:
        'Trials report average effects of varying certainty; for some complaints no benefit or no trial was found. The claim also contradicts page A’s own exclusions.',
    },
    sources: ['P30', 'P31', 'P32', 'P42', 'P43'],
  },
  O2: {
    statements: ['row-6'],
    says: {
      patient: 'Page A calls it modern and based on science.',
      professional: 'Page A calls it a modern, science-based treatment.',
    },
    research: {
      patient:
        'A review of 42 trials found less pain on average for up to 24 weeks. But the trials differ a lot. A review of reviews says that strict proof is still missing.',
      professional:
        'Average benefit up to 24 weeks over 42 trials, but heterogeneity lowers certainty, and an umbrella review calls rigorous evidence still lacking.',
    },
    sources: ['P30', 'P31'],
  },
  O3: {
    statements: ['row-24'],
    says: { patient: 'Page A calls it very safe.', professional: 'Page A calls it very safe.' },
    research: {
      patient:
        'Small side effects are common. Therapists counted them in 19.18% of treatments in Ireland and 36.7% of treatments in the USA. Serious harm is rare but real.',
      professional:
        'Minor events are common: 19.18% of treatments in an Irish survey, 36.7% of treatments in a US survey. Serious events are rare but real.',
    },
    sources: ['P1', 'P1b'],
  },
  O4: {
    statements: ['row-41'],
    says: {
      patient: 'Page A says that harm to a nerve or vessel mostly goes away.',
      professional: 'Page A: nerve or vessel damage is usually temporary.',
    },
    research: {
      patient:
        'Some published cases lasted. One hand that could not be lifted had not improved at the time of the report. One leg still felt changed after 10 months. In a large count of acupuncture, the longest nerve problem lasted 180 days.',
      professional:
        'Published cases: wrist drop unchanged at report; residual sensory change 10 months after fibular nerve injury; a nerve lesion of 180 days in a large acupuncture cohort.',
    },
    sources: ['P24', 'P25', 'P4'],
  },
  O5: {
    statements: [
      'row-2',
      'row-64',
      'row-67',
      'row-92',
      'row-123',
      'row-133',
      'row-134',
      'row-135',
      'row-136',
      'row-137',
      'row-138',
      'row-139',
    ],
    says: {
      patient: 'All three pages say how it heals. They speak of fewer pain signals, a body that heals itself, or tiny wounds that bring new tissue.',
      professional: 'All three pages state healing, nociceptive, inflammatory or satellite-cell mechanisms as facts.',
    },
    research: {
      patient: 'These are ideas. The study named for new tissue looked at one muscle of old female rats, for 72 hours.',
      professional:
        'Hypotheses. The cited satellite-cell study is in aged female rats, one muscle, 72 hours. We can give no meaning to “replace innate tissues”.',
    },
    sources: ['P45', 'editors'],
  },
  O6: {
    statements: ['row-73', 'row-109'],
    says: { patient: 'Page B says that it helps at once, or fast.', professional: 'Page B claims immediate or quick relief.' },
    research: {
      patient: 'Trials found less pain within 72 hours on average. That does not mean every patient.',
      professional: 'Pooled effects exist within 72 hours on average, not for every patient.',
    },
    sources: ['P30'],
  },
  O7: {
    statements: ['row-98'],
    says: {
      patient: 'Page B says that it has helped with most pain problems.',
      professional: 'Page B reports success with most pain problems.',
    },
    research: {
      patient: 'The clinic says this of itself. It shows no numbers.',
      professional: 'Self-report of a clinic, without data.',
    },
    sources: ['editors'],
  },
  O8: {
    statements: ['row-99', 'row-101', 'row-119'],
    says: {
      patient: 'Pages B and C say that it helps athletes to recover.',
      professional: 'Pages B and C claim relief of delayed-onset soreness or faster recovery in athletes.',
    },
    research: {
      patient: 'We found only small trials, and have not read what they found.',
      professional: 'Only small trials were found; their outcome was not read.',
    },
    sources: ['editors'],
  },
  O9: {
    statements: ['row-22'],
    says: {
      patient: 'Page A says that getting worse need not be a bad sign.',
      professional: 'Page A: a worsening is not necessarily a bad sign.',
    },
    research: {
      patient: 'It can also be the first sign of harm. So know the warning signs, and ask if you are not sure.',
      professional: 'This can reassure a complication away; it belongs beside the warning signs.',
    },
    sources: ['editors'],
  },
  O10: {
    statements: ['row-55'],
    says: {
      patient: 'Page A calls pain at the side of the hip greater trochanteric bursitis.',
      professional: 'Page A uses the term greater trochanteric bursitis.',
    },
    research: {
      patient: 'The newer name says only where it hurts: greater trochanteric pain syndrome. The bursa, a small cushion, is often not the cause.',
      professional: 'Current term: greater trochanteric pain syndrome; the bursa is often not the cause.',
    },
    sources: ['P38', 'w2'],
  },
  O11: {
    statements: ['row-3', 'row-64'],
    says: {
      patient: 'Page A speaks of knots in muscles as a fact.',
      professional: 'Page A treats trigger-point “knots” as fact.',
    },
    research: {
      patient: 'Experts argue in print about whether such knots exist in the way that is taught.',
      professional: 'The construct is disputed in print: Quintner, Bove and Cohen against Dommerholt and Gerwin.',
    },
    sources: ['P46'],
  },
  O12: {
    statements: ['row-4', 'row-91', 'row-96', 'row-129'],
    says: {
      patient: 'All three pages say that it is not acupuncture but Western medicine.',
      professional: 'All three pages set it apart from acupuncture, as modern or Western.',
    },
    research: {
      patient: 'This is a stand on jobs and laws, not a finding. Acupuncture bodies do not share it.',
      professional: 'A professional and legal position, contested by acupuncture bodies.',
    },
    sources: ['anatomy', 'editors'],
  },
  O13: {
    statements: ['row-105'],
    says: {
      patient: 'Page B says that a twitch is now and then even wanted.',
      professional: 'Page B calls the twitch at times desirable.',
    },
    research: {
      patient: 'Whether a twitch is needed is open. We have no source for it.',
      professional: 'The necessity of the twitch is debated; not verified here.',
    },
    sources: ['anatomy'],
  },
  O14: {
    statements: ['row-107', 'row-108'],
    says: {
      patient: 'Page B says that heat, ice or drinking a lot eases the soreness.',
      professional: 'Page B: heat, ice or fluids usually reduce soreness.',
    },
    research: {
      patient: 'We found no study that shows it. In one trial soreness fell most at 6 to 12 hours, with or without exercise.',
      professional: 'No evidence found. In one trial soreness fell most at 6-12 hours, with or without exercise.',
    },
    sources: ['P18', 'editors'],
  },
  O15: {
    statements: ['row-143', 'row-144'],
    says: {
      patient: 'Page C names spray tan and makeup as reasons not to needle.',
      professional: 'Page C lists spray tan and makeup as contraindications.',
    },
    research: {
      patient: 'The point is clean skin: what is on it comes off first. It is not a matter of illness.',
      professional: 'A matter of skin preparation, not a medical contraindication.',
    },
    sources: ['anatomy'],
  },
};
