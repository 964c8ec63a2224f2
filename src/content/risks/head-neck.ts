/** Full records of fainting and of the risks of head and neck. */
import type { RiskId } from '../ids.ts';
import type { Risk } from '../types.ts';
import { riskGravity, riskNames, riskRegions } from './names.ts';

export const headNeckRisks = {
  fainting: {
    names: riskNames.fainting,
    headline: {
      patient: 'Fainting: a reaction of the whole body',
      professional: 'Vasovagal reaction: a whole-body response',
    },
    leader: { patient: 'Fainting', professional: 'Vasovagal reaction' },
    lead: 'fainting-lead',
    regions: riskRegions.fainting,
    structures: [
      { patient: 'No part at this place: heartbeat and blood pressure', professional: 'None local: heart rate and blood pressure' },
    ],
    happens: ['row-23', 'fainting-course', 'fainting-copy'],
    often: {
      verdict: {
        patient: 'No good figure for dry needling. In acupuncture: more at a first visit',
        professional: 'No rate for dry needling. In acupuncture: higher at a first visit',
      },
      figures: ['faint-first', 'faint-later', 'faint-any', 'faint-hospital', 'jenkins-faint'],
      statements: ['fainting-first-visit', 'fainting-range', 'fainting-safa', 'fainting-consent-form'],
    },
    feels: ['fainting-feels'],
    mitigation: ['fainting-mitigation'],
    signs: ['collapse'],
    questions: [
      {
        patient: 'I have fainted before, or I fear needles. What will you do?',
        professional: 'Ask about earlier faints, fear of needles and whether this is a first session.',
      },
      {
        patient: 'Can I lie down while you treat me?',
        professional: 'Offer treatment lying down.',
      },
      {
        patient: 'How long should I wait before I get up or drive?',
        professional: 'Say how long to stay, and not to drive when drowsy or dizzy.',
      },
    ],
    teaching: ['fainting-lying', 'fainting-copy', 'fainting-consent-form'],
    contradictions: ['X21'],
    gravity: riskGravity.fainting,
  },

  'upper-neck-cord': {
    zone: 'RZ1',
    names: riskNames['upper-neck-cord'],
    headline: { patient: 'The spinal cord is close beneath', professional: 'Spinal cord and vertebral artery are beneath' },
    leader: { patient: 'Spinal cord beneath', professional: 'Cord, vertebral artery' },
    lead: 'upper-neck-cord-lead',
    regions: riskRegions['upper-neck-cord'],
    structures: [
      { patient: 'Spinal cord and lower brain', professional: 'Spinal cord, brainstem (foramen magnum, C0 to C2 gaps)' },
      { patient: 'Artery to the brain', professional: 'Vertebral artery on C1' },
      { patient: 'Nerve to the back of the head', professional: 'Greater occipital nerve' },
    ],
    happens: ['upper-neck-cord-happens', 'upper-neck-cord-bleeding'],
    often: {
      verdict: { patient: 'No figure found for patients', professional: 'No rate in patients found' },
      figures: [],
      statements: ['upper-neck-cord-cadaver-limits', 'upper-neck-cord-ultrasound'],
    },
    feels: ['limb-feels-nerve'],
    mitigation: ['upper-neck-cord-mitigation'],
    signs: ['spine'],
    questions: [
      {
        patient: 'What training do you have for needling just below the skull?',
        professional: 'State the training for this region.',
      },
      {
        patient: 'Do you use an ultrasound picture here?',
        professional: 'Say whether ultrasound or a bony backstop is used.',
      },
      {
        patient: 'What could you do for my headache without a needle here?',
        professional: 'Offer alternatives: other muscles, manual therapy, exercise.',
      },
    ],
    teaching: [
      'upper-neck-cord-expert-myth',
      'upper-neck-cord-ultrasound',
      'upper-neck-cord-placement',
      'upper-neck-cord-dispute',
      'upper-neck-cord-cadaver-limits',
    ],
    contradictions: [],
    gravity: riskGravity['upper-neck-cord'],
  },

  'front-neck-vessels': {
    zone: 'RZ4',
    names: riskNames['front-neck-vessels'],
    headline: {
      patient: 'The vessels to the brain are beneath',
      professional: 'The carotid sheath is beneath',
    },
    leader: { patient: 'Large vessels beneath', professional: 'Carotid sheath' },
    lead: 'front-neck-vessels-lead',
    regions: riskRegions['front-neck-vessels'],
    structures: [
      { patient: 'Arteries to the brain', professional: 'Common and internal carotid, carotid sinus' },
      { patient: 'Large vein of the neck', professional: 'Internal jugular vein' },
      { patient: 'Nerve to heart and gut', professional: 'Vagus nerve' },
      { patient: 'Windpipe and thyroid', professional: 'Trachea, thyroid' },
    ],
    happens: ['front-neck-vessels-happens', 'row-38'],
    often: {
      verdict: { patient: 'No figure found for this place', professional: 'No figure found for this site' },
      figures: [],
      statements: ['front-neck-vessels-no-case', 'row-40'],
    },
    feels: [],
    mitigation: ['front-neck-vessels-mitigation'],
    signs: ['vessel', 'lung'],
    questions: [
      {
        patient: 'Do you need to needle the front of my neck? What is the other way?',
        professional: 'Justify needling at the front of the neck; offer alternatives.',
      },
      {
        patient: 'I take blood thinners. Does that matter here?',
        professional: 'Ask for bleeding disorder, blood disease and antithrombotics apart.',
      },
    ],
    teaching: ['front-neck-vessels-no-case'],
    contradictions: ['X4'],
    gravity: riskGravity['front-neck-vessels'],
  },

  'side-neck-nerves': {
    zone: 'RZ5',
    names: riskNames['side-neck-nerves'],
    headline: {
      patient: 'Several nerves gather here',
      professional: 'Accessory and cutaneous cervical nerves gather here',
    },
    leader: { patient: 'Nerves gather here', professional: 'Nerve point' },
    lead: 'side-neck-nerves-lead',
    regions: riskRegions['side-neck-nerves'],
    structures: [
      { patient: 'Nerve that lifts the shoulder', professional: 'Accessory nerve' },
      { patient: 'Skin nerves of ear, neck and shoulder', professional: 'Great auricular, transverse cervical, supraclavicular nerves' },
    ],
    happens: ['side-neck-nerves-happens', 'row-37', 'row-39'],
    often: {
      verdict: { patient: 'No figure found for this place', professional: 'No figure found for this site' },
      figures: [],
      statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'],
    },
    feels: ['limb-feels-nerve'],
    mitigation: ['side-neck-nerves-mitigation'],
    signs: ['nerve', 'lung'],
    questions: [
      {
        patient: 'How do you keep clear of the nerves and of the lung here?',
        professional: 'Explain how both nerve point and lung apex are avoided.',
      },
      {
        patient: 'What should I tell you while you needle?',
        professional: 'Ask the patient to report any electric or spreading feeling at once.',
      },
    ],
    teaching: ['side-neck-nerves-mapping', 'side-neck-nerves-conflict'],
    contradictions: [],
    gravity: riskGravity['side-neck-nerves'],
  },

  'face-vessels': {
    zone: 'RZ20',
    names: riskNames['face-vessels'],
    headline: {
      patient: 'Small vessels and the face nerve are near',
      professional: 'Facial nerve and temporal artery are near',
    },
    leader: { patient: 'Face nerve, small vessels', professional: 'Facial nerve, vessels' },
    lead: 'face-vessels-lead',
    regions: riskRegions['face-vessels'],
    structures: [
      { patient: 'Nerve that moves the face', professional: 'Facial nerve' },
      { patient: 'Artery of the temple', professional: 'Superficial temporal artery' },
      { patient: 'Spit gland of the cheek', professional: 'Parotid gland' },
      { patient: 'Eye', professional: 'Eye and orbit' },
    ],
    happens: ['face-vessels-happens'],
    often: {
      verdict: { patient: 'No figure found for this place', professional: 'No figure found for this site' },
      figures: [],
      statements: ['face-vessels-no-case'],
    },
    feels: [],
    mitigation: ['face-vessels-mitigation'],
    signs: ['vessel', 'nerve'],
    questions: [
      {
        patient: 'Could I get a bruise on my face? How long would it show?',
        professional: 'Say that a visible bruise is likely enough to plan for.',
      },
      {
        patient: 'I wear makeup. What should I do before I come?',
        professional: 'Ask for clean skin; one clinic page lists makeup as a contraindication.',
      },
    ],
    teaching: ['face-vessels-no-case'],
    contradictions: [],
    gravity: riskGravity['face-vessels'],
  },
} as const satisfies Partial<Record<RiskId, Risk>>;
