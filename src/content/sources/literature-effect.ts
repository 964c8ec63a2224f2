import type { Source } from '../types.ts';
import { abstractOf, byPmid } from './reading.ts';

/** Papers on whether needling helps, and on how it may work. */
export const literatureEffect = {
  P30: {
    label: 'P30',
    title: 'Sánchez-Infante and colleagues 2021',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review that pools 42 trials of dry needling by physical therapists.',
      'Meta-analysis of 42 trials of dry needling by physical therapists for musculoskeletal pain.',
    ),
    reference: 'Sanchez-Infante et al. Phys Ther 2021;101(3):pzab070',
    caveat: {
      patient: 'The trials differ a lot, which makes the result less sure.',
      professional: 'Heterogeneity lowered the level of evidence.',
    },
  },
  P31: {
    label: 'P31',
    title: 'Umbrella review of dry needling 2023',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of earlier reviews of dry needling.',
      'Umbrella review of dry needling.',
    ),
    reference: 'J Clin Med 2023;12(3):1205 [authors not seen]',
  },
  P32: {
    label: 'P32',
    title: 'Pourahmadi and colleagues 2021',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of 11 trials of dry needling for headache.',
      'Review of 11 randomised trials of dry needling for headache.',
    ),
    reference: 'Pourahmadi et al. Phys Ther 2021;101(5):pzab068',
  },
  P33: {
    label: 'P33',
    title: 'Navarro-Santana and colleagues 2020, neck',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of 28 trials of dry needling for neck pain.',
      'Meta-analysis of 28 randomised trials of dry needling for neck pain.',
    ),
    reference: 'Navarro-Santana et al. J Clin Med 2020;9(10):3300',
  },
  P34: {
    label: 'P34',
    title: 'Navarro-Santana and colleagues 2020, elbow',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of seven trials of dry needling for tennis elbow.',
      'Review of 7 randomised trials (n = 320) of dry needling for lateral epicondylalgia.',
    ),
    reference: 'Navarro-Santana et al. Lateral epicondylalgia, 2020. PMID 32576044',
    ...byPmid('32576044'),
  },
  P35: {
    label: 'P35',
    title: 'Ma and colleagues 2024',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of 17 studies of dry needling for tennis elbow.',
      'Review of 17 studies (n = 979) of dry needling for lateral epicondylitis.',
    ),
    reference: 'Ma X et al. Arch Phys Med Rehabil 2024',
  },
  P36: {
    label: 'P36',
    title: 'Shariat and colleagues 2018',
    kind: 'case-report',
    certainty: 'abstract',
    about: abstractOf(
      "A report of one person with golfer's elbow.",
      'Single case report of dry needling for medial epicondylitis.',
    ),
    reference: 'Shariat et al. J Exerc Rehabil 2018;14(1)',
  },
  P37: {
    label: 'P37',
    title: 'Griswold and colleagues 2023',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of eight studies of dry needling as an extra for shoulder pain.',
      'Review of 8 studies (N = 538) of dry needling as an addition for subacromial pain.',
    ),
    reference: 'Griswold et al. Pain Med 2023;24(3):285-99',
  },
  P37b: {
    label: 'P37b',
    title: 'Arias-Buría and colleagues 2017',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A trial of dry needling for shoulder pain.',
      'Randomised trial of dry needling for subacromial pain.',
    ),
    reference: 'Arias-Buria et al. J Pain 2017 (accepted 2016)',
  },
  P38: {
    label: 'P38',
    title: 'Brennan and colleagues 2017',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A trial that set dry needling against a cortisone shot for pain at the side of the hip.',
      'Trial of dry needling against cortisone injection for greater trochanteric pain: 43 people, 50 hips.',
    ),
    reference: 'Brennan, Allen, Maldonado. J Orthop Sports Phys Ther 2017;47(4):232-9',
  },
  P39: {
    label: 'P39',
    title: 'Needling or shockwave for the outer thigh',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A trial of dry needling against shockwave for iliotibial band syndrome.',
      'Trial of dry needling against shockwave for iliotibial band syndrome, 40 patients.',
    ),
    reference: 'Iliotibial band syndrome, needling or shockwave. PMC9260514 [authors and year not seen]',
  },
  P39b: {
    label: 'P39b',
    title: 'Singh and colleagues 2024',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A trial of dry needling with stretching for iliotibial band syndrome.',
      'Trial in 38 athletes of dry needling and stretching for iliotibial band syndrome.',
    ),
    reference: 'Singh et al. J Bodyw Mov Ther 2024;40:449-54',
  },
  P40: {
    label: 'P40',
    title: 'Liu and colleagues 2018',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of 11 trials of dry needling for low back pain.',
      'Review of 11 randomised trials (n = 802) of dry needling for low back pain.',
    ),
    reference: 'Liu et al. Arch Phys Med Rehabil 2018;99:144-52',
  },
  P41: {
    label: 'P41',
    title: 'Hu and colleagues 2018',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of 16 trials of dry needling for low back pain.',
      'Review of 16 randomised trials of dry needling for low back pain.',
    ),
    reference: 'Hu et al. Medicine 2018;97(26):e11225',
  },
  P42: {
    label: 'P42',
    title: 'Alarab and colleagues 2020',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A small study of needling a buttock muscle for sciatica.',
      'Study of piriformis needling in 20 patients with sciatica.',
    ),
    reference: 'Alarab et al. Acta Sci Orthop 2020',
  },
  P43: {
    label: 'P43',
    title: 'Trial of buttock needling in athletes',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A trial of buttock needling, against a sham, in athletes.',
      'Placebo-controlled trial of gluteal needling in 59 athletes.',
    ),
    reference: 'Gluteal needling, randomised trial [authors and year not seen]',
  },
  P44: {
    label: 'P44',
    title: 'Ma and colleagues 2023',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A trial of dry needling for arthritis of the knee.',
      'Trial of dry needling for knee osteoarthritis: 98 randomised, 77 finished.',
    ),
    reference: 'Ma Y-T et al. BMC Musculoskelet Disord 2023;24:36',
  },
  P45: {
    label: 'P45',
    title: 'Sobrian and Walters 2014',
    kind: 'animal-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of one muscle in old female rats.',
      'Animal study: aged female rats, one muscle, 72 hours.',
    ),
    reference: 'Sobrian, Walters. Chinese Medicine 2014;5(1)',
    caveat: {
      patient: 'What happens in a rat need not happen in you.',
      professional: 'Animal data in one muscle; not transferable as such.',
    },
  },
  P46: {
    label: 'P46',
    title: 'The trigger-point dispute 2015',
    kind: 'commentary',
    certainty: 'abstract',
    about: abstractOf(
      'Two papers that argue about whether trigger points are what they are said to be.',
      'Critique of the trigger-point construct, and a reply to it. Both seen through commentary and reference pages.',
    ),
    reference:
      'Quintner, Bove, Cohen. Rheumatology 2015;54:392-9; reply: Dommerholt, Gerwin. J Bodyw Mov Ther 2015;19:193-204',
  },
  P46b: {
    label: 'P46b',
    title: 'Dommerholt 2011',
    kind: 'commentary',
    certainty: 'abstract',
    about: abstractOf(
      'A paper by a teacher of dry needling on how it is used by therapists.',
      'Paper on dry needling in physical therapy; quotes the position of a professional body.',
    ),
    reference: 'Dommerholt. J Man Manip Ther 2011;19:223-7. PMC3201653',
  },
  P47: {
    label: 'P47',
    title: 'Salom-Moreno and colleagues 2015',
    kind: 'trial',
    certainty: 'abstract',
    about: abstractOf(
      'A small trial in people whose ankle gives way again and again.',
      'Trial in 27 people with chronic ankle instability: needling of the fibularis muscles with exercise.',
    ),
    reference: 'Salom-Moreno et al. Evid Based Complement Alternat Med 2015:790209',
  },
  P48: {
    label: 'P48',
    title: 'He and Ma 2017',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of seven trials of needling for heel pain.',
      'Meta-analysis of 7 randomised trials of needling for plantar heel pain.',
    ),
    reference: 'He, Ma. J Pain Res 2017;10:1933-42',
  },
  P49: {
    label: 'P49',
    title: 'Valera-Calero and colleagues 2022',
    kind: 'review',
    certainty: 'abstract',
    about: abstractOf(
      'A review of needling for fibromyalgia.',
      'Review of 25 studies of needling for fibromyalgia, 4 of them on dry needling.',
    ),
    reference: 'Valera-Calero et al. Int J Environ Res Public Health 2022;19(16):9904',
  },
} as const satisfies Record<string, Source>;
