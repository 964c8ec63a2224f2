/** How it is said to work: three schools, what they needle, and how they differ from acupuncture. */
import type { StatementId } from './statements/index.ts';
import type { School } from './types.ts';

/** One idea per clinic page, each beside what research says. Never merged into one. */
export const schools: readonly [School, School, School] = [
  {
    name: { patient: 'Fewer pain signals', professional: 'Less peripheral nociceptive input' },
    speaker: 'S0',
    statements: ['row-67', 'row-64', 'row-2', 'row-3', 'row-66', 'row-68'],
    research: ['how-trigger-points-disputed', 'how-pooled-effect', 'how-effect-not-mechanism'],
  },
  {
    name: { patient: 'A setting in which the body heals', professional: 'An environment that favours healing' },
    speaker: 'S1',
    statements: ['row-92', 'row-73'],
    research: ['how-pooled-effect', 'how-effect-not-mechanism'],
  },
  {
    name: { patient: 'Small wounds that start repair', professional: 'Deliberate lesion and inflammation' },
    speaker: 'S2',
    statements: ['row-132', 'row-133', 'row-134', 'row-135', 'row-136', 'row-137', 'row-138', 'row-139'],
    research: ['how-rat-study', 'how-inflammation-both-ways', 'how-replace-tissues', 'how-effect-not-mechanism'],
  },
];

/** Said before the three schools. */
export const schoolsLead: readonly StatementId[] = ['how-three-schools', 'how-umbrella'];

/** What is needled, and how deep it is meant to go, in the pages' words. */
export const technique: readonly StatementId[] = [
  'row-1',
  'row-63',
  'row-90',
  'row-120',
  'row-122',
  'row-130',
  'row-131',
  'how-three-targets',
];

/** Dry needling beside acupuncture, as the pages describe both. */
export const comparison: readonly StatementId[] = [
  'how-same-needle',
  'row-4',
  'row-5',
  'row-91',
  'row-93',
  'row-94',
  'row-95',
  'row-96',
  'row-124',
  'row-125',
  'row-126',
  'row-127',
  'row-128',
  'row-129',
  'how-not-acupuncture-contested',
  'how-rules-differ',
  'how-scope-position',
  'how-training',
];
