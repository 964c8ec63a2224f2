/**
 * Every number with a denominator that the pages show. Numbers are exactly the
 * source's; nothing here is summed, averaged or converted. `stated` keeps the
 * source's own form. Figures with different `of` never share a picture.
 *
 * Ids start with who counted: `a-` clinic page A, then the study's first author
 * or subject.
 */
import type { Figure, Reading } from '../types.ts';

const same = (text: string): Reading => ({ patient: text, professional: text });

const pageA = same('Clinic page A says');
const brady: Reading = {
  patient: 'Counted by therapists, Ireland',
  professional: 'Reported by 39 physiotherapists, Ireland (Brady 2014)',
};
const boyce: Reading = {
  patient: 'Counted by therapists, USA',
  professional: 'Reported by 420 physical therapists, USA (Boyce 2020)',
};
const boyceNote: Reading = {
  patient: 'The study summary gives two totals: 20,464 and 20,494 treatments.',
  professional: 'The abstract gives two totals: 20,464 treatments in its methods, 20,494 in its results.',
};
const gattie: Reading = {
  patient: 'Guessed by therapists, USA',
  professional: 'Estimated by surveyed therapists, USA (Gattie 2020)',
};
const jenkins: Reading = {
  patient: 'Therapists asked, Australia',
  professional: 'Survey of clinicians, Australia (Jenkins 2024)',
};
const jenkinsNote: Reading = {
  patient: 'This is how many therapists had ever seen it. It is not the risk of one treatment. Of 198 who answered, 127 used needles.',
  professional: 'A share of therapists who ever saw it, not a rate per treatment. 127 of the 198 respondents needled.',
};
const patientsAsked: Reading = {
  patient: 'Patients asked, acupuncture',
  professional: 'Reported by patients, acupuncture (MacPherson and Thomas 2005)',
};
const witt: Reading = {
  patient: 'Patients in Germany, acupuncture',
  professional: 'Acupuncture patients, Germany (Witt 2009)',
};
const wittPeriod = 'a course of 10.2 sessions on average';
const baumler: Reading = {
  patient: '21 studies together, acupuncture',
  professional: 'Meta-analysis of 21 acupuncture studies (Baumler 2021)',
};
const lin: Reading = {
  patient: 'Hospital cases, acupuncture',
  professional: 'Hospitalised cases, acupuncture (Lin 2019)',
};
const linNote: Reading = {
  patient: 'Only people who had to stay in hospital were counted. This is acupuncture, used as a stand-in for dry needling.',
  professional: 'Hospitalised cases only, so milder cases are missing. Acupuncture, as a stand-in for dry needling.',
};
const chen: Reading = {
  patient: 'Counted in one clinic, acupuncture',
  professional: 'Counted in one acupuncture clinic (Chen 1990)',
};
const furuse: Reading = {
  patient: 'Counted in Japan, acupuncture',
  professional: 'Acupuncture sessions, Japan (Furuse 2017)',
};
const safa: Reading = {
  patient: 'Counted by doctors and therapists, acupuncture',
  professional: 'Reported by 78 doctors and physiotherapists, acupuncture (White 2001)',
};

export const figures = {
  // --- clinic page A -------------------------------------------------------
  'a-drowsy': {
    what: { patient: 'Drowsy, tired or dizzy', professional: 'Drowsiness, tiredness or dizziness' },
    who: pageA, technique: 'dry needling', low: 1, high: 3, per: 100, bound: 'range', of: 'patients',
    stated: '1-3% of patients', draw: 'hundred', sources: ['S0'],
    note: same('The page names no study.'),
  },
  'a-bleeding': {
    what: same('Minor bleeding or bruising'),
    who: pageA, technique: 'dry needling', low: 15, high: 20, per: 100, bound: 'range', of: 'treatments',
    stated: '15-20% of treatments', draw: 'hundred', sources: ['S0'],
    note: same('The page names no study.'),
  },
  'a-pain': {
    what: { patient: 'Pain while being needled', professional: 'Temporary pain during needling' },
    who: pageA, technique: 'dry needling', low: 60, high: 70, per: 100, bound: 'range', of: 'treatments',
    stated: '60-70% of treatments', draw: 'hundred', sources: ['S0'],
    note: same('The page names no study.'),
  },
  'a-worse': {
    what: { patient: 'Symptoms get worse', professional: 'Existing symptoms aggravated' },
    who: pageA, technique: 'dry needling', low: 3, per: 100, bound: 'below', of: 'patients',
    stated: 'less than 3% of patients', draw: 'hundred', sources: ['S0'],
    note: same('The page names no study.'),
  },
  'a-serious': {
    what: { patient: 'A serious side effect', professional: 'Serious side effect' },
    who: pageA, technique: 'dry needling', low: 1, per: 10_000, bound: 'below', of: 'treatments',
    stated: 'less than 1 per 10,000 (less than 0.01%) treatments', draw: 'words', sources: ['S0'],
    note: {
      patient: 'The page names no study, and no count of dry needling shows it.',
      professional: 'No source given, and no dry-needling data read here show it.',
    },
  },
  'a-organ': {
    what: { patient: 'Damage to an organ', professional: 'Injury of an internal organ' },
    who: pageA, technique: 'dry needling', low: 1, per: 200_000, bound: 'exact', of: 'not-stated',
    stated: '1 in 200,000, denominator not stated', draw: 'words', sources: ['S0'],
    note: {
      patient: 'The page does not say of what. The same number is used elsewhere for all serious events in acupuncture.',
      professional: 'No denominator given. Same number as the rate of all serious acupuncture events quoted from White 2004, so probably mis-scoped.',
    },
  },

  // --- Brady 2014, dry needling, 7,629 treatments --------------------------
  'brady-any': {
    what: { patient: 'Any minor side effect', professional: 'Any minor adverse event' },
    who: brady, technique: 'dry needling', low: 19.18, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '1,463, 19.18% of 7,629 treatments', draw: 'hundred', sources: ['P1'],
  },
  'brady-bruising': {
    what: same('Bruising'),
    who: brady, technique: 'dry needling', low: 7.55, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '7.55% of 7,629 treatments', draw: 'hundred', sources: ['P1'],
  },
  'brady-bleeding': {
    what: same('Bleeding'),
    who: brady, technique: 'dry needling', low: 4.65, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '4.65% of 7,629 treatments', draw: 'hundred', sources: ['P1'],
  },
  'brady-pain-during': {
    what: { patient: 'Pain while being needled', professional: 'Pain during treatment' },
    who: brady, technique: 'dry needling', low: 3.01, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '3.01% of 7,629 treatments', draw: 'hundred', sources: ['P1'],
  },
  'brady-pain-after': {
    what: { patient: 'Pain afterwards', professional: 'Pain after treatment' },
    who: brady, technique: 'dry needling', low: 2.19, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '2.19% of 7,629 treatments', draw: 'hundred', sources: ['P1'],
  },
  'brady-worse': {
    what: { patient: 'Symptoms get worse', professional: 'Aggravation of symptoms' },
    who: brady, technique: 'dry needling', low: 0.88, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.88% of 7,629 treatments', draw: 'thousand', sources: ['P1'],
  },
  'brady-drowsy': {
    what: { patient: 'Drowsy', professional: 'Drowsiness' },
    who: brady, technique: 'dry needling', low: 0.26, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.26% of 7,629 treatments', draw: 'thousand', sources: ['P1'],
  },
  'brady-headache': {
    what: same('Headache'),
    who: brady, technique: 'dry needling', low: 0.14, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.14% of 7,629 treatments', draw: 'thousand', sources: ['P1'],
  },
  'brady-nausea': {
    what: { patient: 'Feeling sick', professional: 'Nausea' },
    who: brady, technique: 'dry needling', low: 0.13, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.13% of 7,629 treatments', draw: 'thousand', sources: ['P1'],
  },
  'brady-fatigue': {
    what: { patient: 'Tired', professional: 'Fatigue' },
    who: brady, technique: 'dry needling', low: 0.04, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.04% of 7,629 treatments', draw: 'words', sources: ['P1'],
  },
  'brady-emotions': {
    what: { patient: 'Strong feelings', professional: 'Altered emotions' },
    who: brady, technique: 'dry needling', low: 0.04, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.04% of 7,629 treatments', draw: 'words', sources: ['P1'],
  },
  'brady-numbness': {
    what: same('Numbness'),
    who: brady, technique: 'dry needling', low: 0.01, per: 100, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0.01% of 7,629 treatments', draw: 'words', sources: ['P1'],
    note: {
      patient: 'Shaking, itching and fear of tight places were each reported as often.',
      professional: 'Shaking, itching and claustrophobia: 0.01% of treatments each as well.',
    },
  },
  'brady-serious': {
    what: { patient: 'A serious side effect', professional: 'Significant adverse event' },
    who: brady, technique: 'dry needling', low: 0, per: 7629, bound: 'exact', of: 'treatments', n: 7629,
    stated: '0 of 7,629 treatments', draw: 'words', sources: ['P1'],
    note: {
      patient: 'None seen does not mean none can happen. The true rate could still be up to 4 in 10,000 treatments.',
      professional: 'None observed is not a rate of zero: the upper bound is 0.04%, 4 per 10,000 treatments.',
    },
  },
  'brady-serious-bound': {
    what: { patient: 'A serious side effect', professional: 'Significant adverse event, upper bound' },
    who: brady, technique: 'dry needling', low: 4, per: 10_000, bound: 'up-to', of: 'treatments', n: 7629,
    stated: 'at most 0.04% of treatments (none seen in 7,629)', draw: 'words', sources: ['P1'],
  },

  // --- Boyce 2020, dry needling, about 20,500 treatments -------------------
  'boyce-minor': {
    what: { patient: 'A minor side effect', professional: 'Minor adverse events' },
    who: boyce, technique: 'dry needling', low: 36.7, per: 100, bound: 'exact', of: 'treatments', n: 20_494,
    stated: '7,531 events, 36.7% of treatments', draw: 'hundred', sources: ['P1b'],
    note: {
      patient: 'Events were counted, so one treatment may count twice. The study summary gives two totals: 20,464 and 20,494.',
      professional: 'Events were counted, so one treatment may hold several. The abstract gives two totals: 20,464 and 20,494 treatments.',
    },
  },
  'boyce-bleeding': {
    what: same('Bleeding'),
    who: boyce, technique: 'dry needling', low: 16, per: 100, bound: 'exact', of: 'treatments', n: 20_494,
    stated: '16% of treatments', draw: 'hundred', sources: ['P1b'], note: boyceNote,
  },
  'boyce-bruising': {
    what: same('Bruising'),
    who: boyce, technique: 'dry needling', low: 7.7, per: 100, bound: 'exact', of: 'treatments', n: 20_494,
    stated: '7.7% of treatments', draw: 'hundred', sources: ['P1b'], note: boyceNote,
  },
  'boyce-pain': {
    what: { patient: 'Pain while being needled', professional: 'Pain during treatment' },
    who: boyce, technique: 'dry needling', low: 5.9, per: 100, bound: 'exact', of: 'treatments', n: 20_494,
    stated: '5.9% of treatments', draw: 'hundred', sources: ['P1b'], note: boyceNote,
  },
  'boyce-major': {
    what: { patient: 'Any “major” event', professional: 'Any “major” adverse event' },
    who: boyce, technique: 'dry needling', low: 1, per: 1024, bound: 'exact', of: 'treatments', n: 20_494,
    stated: '20 of 20,494 treatments (1 per 1,024)', draw: 'thousand', sources: ['P1b'],
    note: {
      patient: '“Major” need not mean hospital. What happened is not in the summary we read, which gives two totals: 20,464 and 20,494.',
      professional: '“Major” is not “serious” (needing hospital). Which events they were is not in the part read. The abstract gives two totals, 20,464 and 20,494; the ratio fits 20,494.',
    },
  },

  // --- Surveys of therapists -----------------------------------------------
  'gattie-minor': {
    what: { patient: 'A minor side effect', professional: 'Minor adverse events' },
    who: gattie, technique: 'dry needling', low: 39.6, per: 100, bound: 'exact', of: 'treatments',
    stated: '39.6% of treatments (standard deviation 31.5)', draw: 'hundred', sources: ['P1c'],
    note: {
      patient: 'A guess from memory by therapists, not a count. Of 865 asked, 461 used needles. Their guesses differed a lot.',
      professional: 'An estimate by therapists, not a count: 461 of 865 respondents needled. Standard deviation 31.5.',
    },
  },
  'jenkins-discomfort': {
    what: { patient: 'Had seen discomfort', professional: 'Had seen discomfort' },
    who: jenkins, technique: 'dry needling', low: 62, per: 100, bound: 'exact', of: 'therapists',
    stated: '62% of therapists', draw: 'hundred', sources: ['P1d'], note: jenkinsNote,
  },
  'jenkins-bruising': {
    what: same('Had seen bruising'),
    who: jenkins, technique: 'dry needling', low: 56, per: 100, bound: 'exact', of: 'therapists',
    stated: '56% of therapists', draw: 'hundred', sources: ['P1d'], note: jenkinsNote,
  },
  'jenkins-worse': {
    what: { patient: 'Had seen symptoms stay worse for long', professional: 'Had seen prolonged aggravation' },
    who: jenkins, technique: 'dry needling', low: 8, per: 100, bound: 'exact', of: 'therapists',
    stated: '8% of therapists', draw: 'hundred', sources: ['P1d'], note: jenkinsNote,
  },
  'jenkins-faint': {
    what: { patient: 'Had seen a patient faint', professional: 'Had seen syncope' },
    who: jenkins, technique: 'dry needling', low: 13, per: 100, bound: 'exact', of: 'therapists',
    stated: '13% of therapists', draw: 'hundred', sources: ['P1d'], note: jenkinsNote,
  },

  // --- Patients in trials and surveys --------------------------------------
  'trial-soreness': {
    what: { patient: 'Sore muscle afterwards', professional: 'Post-needling soreness' },
    who: { patient: 'Patients in four neck trials', professional: 'Patients in four neck-pain trials' },
    technique: 'dry needling', low: 29, high: 91, per: 100, bound: 'range', of: 'patients',
    stated: '29%, 55%, 88% and 91% of patients in four trials', draw: 'hundred', sources: ['P33b'],
    note: {
      patient: 'Four studies, four answers: 29, 55, 88 and 91 of 100. Two of them say it was gone in 24 to 48 hours.',
      professional: 'Four trials, four figures: 29%, 55%, 88%, 91%. Two say that it was gone within 24 to 48 hours.',
    },
  },
  'macpherson-any': {
    what: { patient: 'Any reaction, good or bad', professional: 'Any reaction' },
    who: patientsAsked, technique: 'acupuncture', low: 94.6, per: 100, bound: 'exact', of: 'patients', n: 9408,
    stated: '94.6% of 9,408 patients', draw: 'hundred', sources: ['P71'],
  },
  'macpherson-relaxed': {
    what: { patient: 'Felt relaxed', professional: 'Relaxation' },
    who: patientsAsked, technique: 'acupuncture', low: 79.1, per: 100, bound: 'exact', of: 'patients', n: 9408,
    stated: '79.1% of 9,408 patients', draw: 'hundred', sources: ['P71'],
  },
  'macpherson-tired': {
    what: { patient: 'Tired or drowsy', professional: 'Tiredness or drowsiness' },
    who: patientsAsked, technique: 'acupuncture', low: 24.4, per: 100, bound: 'exact', of: 'patients', n: 9408,
    stated: '24.4% of 9,408 patients', draw: 'hundred', sources: ['P71'],
  },
  'macpherson-negative': {
    what: { patient: 'A bad reaction, such as pain or a bruise', professional: 'Negative reaction, such as pain or bruising' },
    who: patientsAsked, technique: 'acupuncture', low: 29.7, per: 100, bound: 'exact', of: 'patients', n: 9408,
    stated: '29.7% of 9,408 patients', draw: 'hundred', sources: ['P71'],
  },
  'macpherson-three-months': {
    what: { patient: 'Any unwanted effect', professional: 'Any adverse event' },
    who: {
      patient: 'Patients asked after three months, acupuncture',
      professional: 'Reported by patients over 3 months, acupuncture (MacPherson 2004)',
    },
    technique: 'acupuncture', low: 10.7, per: 100, bound: 'exact', of: 'patients', n: 6348, period: '3 months',
    stated: '10.7% of 6,348 patients', draw: 'hundred', sources: ['P72'],
    note: same('Three of the events were called serious.'),
  },

  // --- Witt 2009, acupuncture, 229,230 patients ----------------------------
  'witt-any': {
    what: { patient: 'Any unwanted effect', professional: 'Any adverse effect' },
    who: witt, technique: 'acupuncture', low: 9, per: 100, bound: 'exact', of: 'patients', n: 229_230, period: wittPeriod,
    stated: 'about 9% of 229,230 patients', draw: 'hundred', sources: ['P4', 'w17'],
    note: {
      patient: 'Another article gives 8.6 of 100. Per patient over about ten visits, not per visit.',
      professional: 'A later article cites 8.6%. Per patient over a mean of 10.2 sessions, not per session.',
    },
  },
  'witt-bleeding': {
    what: { patient: 'Bleeding or a bruise', professional: 'Bleeding or haematoma' },
    who: witt, technique: 'acupuncture', low: 6, per: 100, bound: 'exact', of: 'patients', n: 229_230, period: wittPeriod,
    stated: '6% of 229,230 patients', draw: 'hundred', sources: ['P4'],
  },
  'witt-pain': {
    what: same('Pain'),
    who: witt, technique: 'acupuncture', low: 2, per: 100, bound: 'exact', of: 'patients', n: 229_230, period: wittPeriod,
    stated: '2% of 229,230 patients', draw: 'hundred', sources: ['P4'],
  },
  'witt-pneumothorax': {
    what: { patient: 'Collapsed lung', professional: 'Pneumothorax' },
    who: witt, technique: 'acupuncture', low: 2, per: 229_230, bound: 'exact', of: 'patients', n: 229_230, period: wittPeriod,
    stated: '2 in 229,230 patients', draw: 'words', sources: ['P4'],
  },

  // --- Other acupuncture counts --------------------------------------------
  'white-serious': {
    what: { patient: 'Any serious event', professional: 'Any serious adverse event' },
    who: {
      patient: 'Acupuncture studies added up, as a blog quotes them',
      professional: 'Cumulative acupuncture studies (White 2004, as quoted by Cummings)',
    },
    technique: 'acupuncture', low: 1, per: 200_000, bound: 'exact', of: 'treatments',
    stated: '4 pneumothoraces and 2 broken needles in 1.1 million treatments, 1 in 200,000', draw: 'words', sources: ['P5'],
    note: {
      patient: 'Four collapsed lungs and two broken needles in 1.1 million treatments. We read it in a blog, not in the study.',
      professional: 'Quoted in a blog; the original study was not read.',
    },
  },
  'baumler-patients': {
    what: { patient: 'Any unwanted effect', professional: 'At least one adverse event' },
    who: baumler, technique: 'acupuncture', low: 9.31, per: 100, bound: 'exact', of: 'patients',
    stated: '9.31% of patients', draw: 'hundred', sources: ['P73'],
  },
  'baumler-treatments': {
    what: { patient: 'Any unwanted effect', professional: 'At least one adverse event' },
    who: baumler, technique: 'acupuncture', low: 7.57, per: 100, bound: 'exact', of: 'treatments',
    stated: '7.57% of treatments', draw: 'hundred', sources: ['P73'],
  },
  'baumler-needed-treatment': {
    what: { patient: 'An effect that needed treatment', professional: 'Adverse event requiring treatment' },
    who: baumler, technique: 'acupuncture', low: 1.14, per: 1000, bound: 'exact', of: 'patients',
    stated: '1.14 per 1,000 patients', draw: 'thousand', sources: ['P73'],
  },
  'baumler-serious-patients': {
    what: { patient: 'A serious event', professional: 'Serious adverse event' },
    who: baumler, technique: 'acupuncture', low: 1.01, per: 10_000, bound: 'exact', of: 'patients',
    stated: '1.01 per 10,000 patients (0.23 to 2.33)', draw: 'words', sources: ['P73'],
  },
  'baumler-serious-treatments': {
    what: { patient: 'A serious event', professional: 'Serious adverse event' },
    who: baumler, technique: 'acupuncture', low: 7.98, per: 1_000_000, bound: 'exact', of: 'treatments',
    stated: '7.98 per million treatments (1.39 to 20.0)', draw: 'words', sources: ['P73'],
    note: {
      patient: 'The true value may lie between 1.39 and 20.0. This is acupuncture, used as a stand-in for dry needling.',
      professional: 'Interval 1.39 to 20.0. Acupuncture, as a stand-in for dry needling.',
    },
  },
  'furuse-any': {
    what: { patient: 'Any unwanted effect', professional: 'Any adverse event' },
    who: furuse, technique: 'acupuncture', low: 6.03, per: 100, bound: 'exact', of: 'treatments', n: 14_039,
    stated: '847, 6.03% of 14,039 sessions', draw: 'hundred', sources: ['P74'],
  },
  'furuse-bleeding': {
    what: { patient: 'A bruise', professional: 'Subcutaneous bleeding' },
    who: furuse, technique: 'acupuncture', low: 2.64, per: 100, bound: 'exact', of: 'treatments', n: 14_039,
    stated: '2.64% of 14,039 sessions', draw: 'hundred', sources: ['P74'],
  },
  'safa-any': {
    what: { patient: 'Any unwanted effect', professional: 'Any adverse event' },
    who: safa, technique: 'acupuncture', low: 684, per: 10_000, bound: 'exact', of: 'consultations', n: 31_822,
    stated: '2,178, 684 per 10,000 of 31,822 consultations', draw: 'hundred', sources: ['P69'],
  },
  'safa-significant': {
    what: { patient: 'A notable event', professional: 'Significant adverse event' },
    who: safa, technique: 'acupuncture', low: 14, per: 10_000, bound: 'exact', of: 'consultations', n: 31_822,
    stated: '43, 14 per 10,000 of 31,822 consultations', draw: 'thousand', sources: ['P69'],
    note: same('No serious event was reported.'),
  },

  // --- Collapsed lung ------------------------------------------------------
  'lin-all': {
    what: { patient: 'Collapsed lung, all places', professional: 'Pneumothorax, all sites' },
    who: lin, technique: 'acupuncture', low: 0.87, per: 1_000_000, bound: 'exact', of: 'treatments', n: 5_407_378,
    stated: '0.87 per million treatments', draw: 'words', sources: ['P6'], note: linNote,
  },
  'lin-risk-areas': {
    what: { patient: 'Collapsed lung, at-risk places', professional: 'Pneumothorax, at-risk areas' },
    who: lin, technique: 'acupuncture', low: 1.75, per: 1_000_000, bound: 'exact', of: 'treatments',
    stated: '1.75 per million treatments in at-risk areas', draw: 'words', sources: ['P6'], note: linNote,
  },

  // --- Fainting ------------------------------------------------------------
  'faint-any': {
    what: { patient: 'Fainting', professional: 'Syncope' },
    who: chen, technique: 'acupuncture', low: 55, per: 28_285, bound: 'exact', of: 'procedures', n: 28_285,
    stated: '55 of 28,285 procedures (0.19%)', draw: 'thousand', sources: ['P2'],
  },
  'faint-first': {
    what: { patient: 'Fainting at a first visit', professional: 'Syncope at a first visit' },
    who: chen, technique: 'acupuncture', low: 0.94, per: 100, bound: 'exact', of: 'first visits',
    stated: '0.94% of first visits', draw: 'thousand', sources: ['P2'],
  },
  'faint-later': {
    what: { patient: 'Fainting at a later visit', professional: 'Syncope at a later visit' },
    who: chen, technique: 'acupuncture', low: 0.11, per: 100, bound: 'exact', of: 'later visits',
    stated: '0.11% of later visits', draw: 'thousand', sources: ['P2'],
  },
  'faint-hospital': {
    what: { patient: 'Fainting or nearly fainting', professional: 'Vasovagal response' },
    who: {
      patient: 'Counted in a hospital, acupuncture',
      professional: 'Acupuncture in one hospital (vasovagal response report)',
    },
    technique: 'acupuncture', low: 5, per: 281, bound: 'exact', of: 'treatments', n: 281, period: '18 months',
    stated: '5 of 281 treatments (1.8%)', draw: 'hundred', sources: ['P3'],
    note: {
      patient: 'The same article found reports from about 0.02 to 7 in 100 treatments.',
      professional: 'The same article cites a range of about 0.02 to 7% of treatments.',
    },
  },
  'faint-consent-form': {
    what: { patient: 'Fainting', professional: 'Fainting' },
    who: {
      patient: 'A consent form of another clinic says',
      professional: 'Consent text of another clinic (secondary page)',
    },
    technique: 'dry needling', low: 0.3, per: 100, bound: 'exact', of: 'patients',
    stated: '0.3% of patients', draw: 'words', sources: ['w1'],
    note: same('The form names no study.'),
  },

  // --- Cautions ------------------------------------------------------------
  'pregnancy-any': {
    what: { patient: 'Any unwanted effect in pregnancy', professional: 'Any adverse event in pregnancy' },
    who: { patient: 'Studies together, acupuncture', professional: 'Systematic review of acupuncture (Park 2014)' },
    technique: 'acupuncture', low: 1.9, per: 100, bound: 'exact', of: 'not-stated',
    stated: '1.9%, denominator not stated', draw: 'words', sources: ['P20'],
  },
  'pregnancy-related': {
    what: { patient: 'An unwanted effect put down to it', professional: 'Adverse event judged causally related' },
    who: { patient: 'Studies together, acupuncture', professional: 'Systematic review of acupuncture (Park 2014)' },
    technique: 'acupuncture', low: 1.3, per: 100, bound: 'exact', of: 'not-stated',
    stated: '1.3%, denominator not stated', draw: 'words', sources: ['P20'],
  },
  'pregnancy-survey': {
    what: { patient: 'Would needle a pregnant woman', professional: 'Would needle pregnant women' },
    who: { patient: 'Therapists asked, New Zealand', professional: 'Survey of physiotherapists, New Zealand' },
    technique: 'acupuncture', low: 48, per: 100, bound: 'exact', of: 'therapists', n: 124,
    stated: '48% of 124 physiotherapists', draw: 'hundred', sources: ['P22'],
  },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof figures;
