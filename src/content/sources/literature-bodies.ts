import type { Source } from '../types.ts';
import { abstractOf } from './reading.ts';

/** Documents of professional bodies and public offices, and published trigger-point patterns. */
export const literatureBodies = {
  P77: {
    label: 'P77',
    title: 'Physiotherapy Alberta, questions on adverse events',
    kind: 'guideline',
    certainty: 'abstract',
    about: abstractOf(
      'A Canadian body tells therapists what they must say before needling.',
      'Frequently asked questions of a regulator on adverse events and consent.',
    ),
    reference: 'Physiotherapy Alberta: adverse-event FAQ',
  },
  P78: {
    label: 'P78',
    title: 'Physiotherapy Alberta, critical events',
    kind: 'guideline',
    certainty: 'abstract',
    about: abstractOf(
      'A Canadian body tells therapists to plan for things that go badly wrong.',
      'Critical-event guideline of a regulator.',
    ),
    reference: 'Physiotherapy Alberta: critical-event guideline',
  },
  P79: {
    label: 'P79',
    title: 'Health Quality Council of Alberta 2014',
    kind: 'decision',
    certainty: 'abstract',
    about: abstractOf(
      'A public review of a collapsed lung after dry needling.',
      'Independent review of a pneumothorax from dry needling: report page and contents.',
    ),
    reference: 'Health Quality Council of Alberta, report 2014',
  },
  P80: {
    label: 'P80',
    title: 'FSBPT competencies 2015 and 2020',
    kind: 'guideline',
    certainty: 'abstract',
    about: abstractOf(
      'A list of what a therapist must be able to do before needling, in the USA.',
      'Competencies for dry needling, FSBPT and HumRRO, 2015, update 2020.',
    ),
    reference: 'FSBPT/HumRRO competencies 2015; update 2020',
  },
  P81: {
    label: 'P81',
    title: 'APTA resource paper 2012',
    kind: 'guideline',
    certainty: 'abstract',
    about: abstractOf(
      'A paper on dry needling by the body of physical therapists in the USA.',
      'Resource paper of the American Physical Therapy Association on dry needling.',
    ),
    reference: 'APTA resource paper, January [2012]',
  },
  P82: {
    label: 'P82',
    title: 'Irish guidelines for dry needling 2012',
    kind: 'guideline',
    certainty: 'abstract',
    about: abstractOf(
      'Guidelines on dry needling by the body of therapists in Ireland.',
      'ISCP guidelines for dry needling practice: front matter only.',
    ),
    reference: 'ISCP Guidelines for Dry Needling Practice, August 2012',
  },
  P83: {
    label: 'P83',
    title: 'Australian guidelines for needling 2007 and 2013',
    kind: 'guideline',
    certainty: 'abstract',
    about: abstractOf(
      'Guidelines on needling by a body of therapists in Australia.',
      'ASAP guidelines: contents pages only.',
    ),
    reference: 'ASAP guidelines 2007; April 2013; an update of 2018 is named on a course page',
  },
  P87: {
    label: 'P87',
    title: 'Trapezius patterns, figure captions',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'The text beside pictures from a well-known book on trigger points.',
      'Figure captions reproducing Travell and Simons, volume 1 (1983): trapezius, second and third point.',
    ),
    reference: 'MedLink, figure captions reproducing Travell and Simons, vol. 1 (1983)',
  },
  P89: {
    label: 'P89',
    title: 'Levator scapulae pattern, figure caption',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'The text beside a picture from a well-known book on trigger points.',
      'Figure caption reproducing Travell and Simons, volume 1 (1983): levator scapulae.',
    ),
    reference: 'MedLink, figure caption reproducing Travell and Simons, vol. 1 (1983)',
  },
  P90: {
    label: 'P90',
    title: 'Scalene pattern, figure caption',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'The text beside a picture from a well-known book on trigger points.',
      'Figure caption reproducing Travell and Simons, volume 1 (1983): scalenes.',
    ),
    reference: 'MedLink, figure caption reproducing Travell and Simons, vol. 1 (1983)',
  },
  P91: {
    label: 'P91',
    title: 'Kwon and colleagues 2017',
    kind: 'anatomy-study',
    certainty: 'abstract',
    about: abstractOf(
      'A study of where trigger points were found in a shoulder blade muscle.',
      'Study of trigger points in 380 infraspinatus muscles.',
    ),
    reference: 'Kwon et al. Ann Rehabil Med 2017;41(4):573-81',
  },
  P92: {
    label: 'P92',
    title: 'Infraspinatus pattern, figure caption',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'The text beside a picture from a well-known book on trigger points.',
      'Figure caption reproducing Travell and Simons, volume 1 (1983): infraspinatus.',
    ),
    reference: 'MedLink, figure caption reproducing Travell and Simons, vol. 1 (1983)',
  },
  P93: {
    label: 'P93',
    title: 'Supinator pattern, figure caption',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'The text beside a picture from a well-known book on trigger points.',
      'Figure caption reproducing Travell and Simons, volume 1 (1983): supinator.',
    ),
    reference: 'MedLink, figure caption reproducing Travell and Simons, vol. 1 (1983)',
  },
  P94: {
    label: 'P94',
    title: 'Symptom checker, quadratus lumborum',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'A page for patients by a body of trigger point therapists.',
      'Symptom checker of the National Association of Myofascial Trigger Point Therapists: quadratus lumborum.',
    ),
    reference: 'National Association of Myofascial Trigger Point Therapists, symptom checker',
  },
  P95: {
    label: 'P95',
    title: 'Symptom checker, piriformis',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'A page for patients by a body of trigger point therapists.',
      'Symptom checker of the National Association of Myofascial Trigger Point Therapists: piriformis.',
    ),
    reference: 'National Association of Myofascial Trigger Point Therapists, symptom checker',
  },
  P96: {
    label: 'P96',
    title: 'Symptom checker, soleus',
    kind: 'textbook-tradition',
    certainty: 'abstract',
    about: abstractOf(
      'A page for patients by a body of trigger point therapists.',
      'Symptom checker of the National Association of Myofascial Trigger Point Therapists: soleus.',
    ),
    reference: 'National Association of Myofascial Trigger Point Therapists, symptom checker',
  },
} as const satisfies Record<string, Source>;
