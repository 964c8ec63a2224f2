/** Full records of the risks of arms and legs. */
import type { RiskId } from '../ids.ts';
import type { Risk } from '../types.ts';
import { riskGravity, riskNames, riskRegions } from './names.ts';

const noFigure: Risk['often']['verdict'] = {
  patient: 'No figure found for this place',
  professional: 'No figure found for this site',
};

/** Asked wherever a nerve of a limb runs. */
const sayWhatYouFeel: Risk['questions'][number] = {
  patient: 'What should I tell you at once while you needle?',
  professional: 'Ask the patient to report any electric, spreading or numb feeling at once.',
};

/** Asked wherever a large vessel of a limb runs. */
const bloodThinners: Risk['questions'][number] = {
  patient: 'I take blood thinners or bleed easily. Does that matter here?',
  professional: 'Ask for bleeding disorder, blood disease and antithrombotics apart.',
};

export const limbRisks = {
  'buttock-nerves': {
    zone: 'RZ9',
    names: riskNames['buttock-nerves'],
    headline: { patient: 'The sciatic nerve is beneath', professional: 'The sciatic nerve is beneath' },
    leader: { patient: 'Sciatic nerve beneath', professional: 'Sciatic nerve' },
    lead: 'buttock-nerves-lead',
    regions: riskRegions['buttock-nerves'],
    structures: [
      { patient: 'Sciatic nerve', professional: 'Sciatic nerve' },
      { patient: 'Skin nerve of the back of the thigh', professional: 'Posterior femoral cutaneous nerve' },
      { patient: 'Nerve of the pelvic floor', professional: 'Pudendal nerve' },
      { patient: 'Large vessels of the buttock', professional: 'Gluteal vessels' },
    ],
    happens: ['buttock-nerves-happens', 'row-37', 'row-39'],
    often: {
      verdict: noFigure,
      figures: [],
      statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'],
    },
    feels: ['limb-feels-nerve'],
    mitigation: ['buttock-nerves-mitigation'],
    signs: ['nerve', 'vessel'],
    questions: [
      {
        patient: 'How do you keep clear of the sciatic nerve?',
        professional: 'Explain how site and technique keep clear of the sciatic nerve.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['buttock-nerves-hit', 'buttock-nerves-missed', 'buttock-nerves-conflict'],
    contradictions: [],
    gravity: riskGravity['buttock-nerves'],
  },

  'groin-vessels': {
    zone: 'RZ10',
    names: riskNames['groin-vessels'],
    headline: {
      patient: 'The main artery and nerve of the leg are beneath',
      professional: 'Femoral nerve, artery and vein are beneath',
    },
    leader: { patient: 'Leg artery and nerve', professional: 'Femoral bundle' },
    lead: 'groin-vessels-lead',
    regions: riskRegions['groin-vessels'],
    structures: [
      { patient: 'Main artery and vein of the leg', professional: 'Femoral artery and vein' },
      { patient: 'Nerve of the front of the thigh', professional: 'Femoral nerve' },
      { patient: 'Lymph nodes', professional: 'Inguinal lymph nodes' },
      { patient: 'Cord of the testicle, in men', professional: 'Spermatic cord' },
    ],
    happens: ['groin-vessels-happens', 'row-37', 'row-38'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'] },
    feels: ['limb-feels-nerve'],
    mitigation: ['groin-vessels-mitigation'],
    signs: ['vessel', 'nerve'],
    questions: [
      {
        patient: 'Do you find the pulse before you needle here?',
        professional: 'Say that the pulse is located first.',
      },
      bloodThinners,
    ],
    teaching: ['groin-vessels-position'],
    contradictions: ['X4'],
    gravity: riskGravity['groin-vessels'],
  },

  'thigh-vessels': {
    zone: 'RZ11',
    names: riskNames['thigh-vessels'],
    headline: {
      patient: 'A large artery and nerve run deep here',
      professional: 'Adductor canal and sciatic nerve are deep here',
    },
    leader: { patient: 'Deep artery and nerve', professional: 'Adductor canal' },
    lead: 'thigh-vessels-lead',
    regions: riskRegions['thigh-vessels'],
    structures: [
      { patient: 'Main artery and vein of the leg', professional: 'Femoral vessels in the adductor canal' },
      { patient: 'Skin nerve of the inner leg', professional: 'Saphenous nerve' },
      { patient: 'Sciatic nerve, where it splits', professional: 'Division of the sciatic nerve' },
    ],
    happens: ['thigh-vessels-happens', 'row-37', 'row-38'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40'] },
    feels: ['limb-feels-nerve'],
    mitigation: ['thigh-vessels-mitigation'],
    signs: ['vessel', 'nerve'],
    questions: [
      {
        patient: 'Which vessels and nerves run under the muscle you want to treat?',
        professional: 'Name the vessels of the adductor canal and the sciatic nerve.',
      },
      bloodThinners,
    ],
    teaching: ['thigh-vessels-variation'],
    contradictions: ['X4'],
    gravity: riskGravity['thigh-vessels'],
  },

  'wrist-nerves': {
    zone: 'RZ12',
    names: riskNames['wrist-nerves'],
    headline: {
      patient: 'Nerves and arteries are close under the skin',
      professional: 'Median and ulnar nerves and two arteries are superficial',
    },
    leader: { patient: 'Nerves close beneath', professional: 'Median and ulnar nerves' },
    lead: 'wrist-nerves-lead',
    regions: riskRegions['wrist-nerves'],
    structures: [
      { patient: 'Middle nerve of the hand', professional: 'Median nerve' },
      { patient: 'Nerve and artery on the little finger side', professional: 'Ulnar nerve and artery (Guyon’s canal)' },
      { patient: 'Artery on the thumb side', professional: 'Radial artery' },
    ],
    happens: ['wrist-nerves-happens', 'wrist-nerves-painless', 'row-37', 'row-39'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'] },
    feels: ['limb-feels-nerve', 'wrist-nerves-painless'],
    mitigation: ['wrist-nerves-mitigation'],
    signs: ['nerve', 'vessel'],
    questions: [
      {
        patient: 'Do you need to needle my wrist, or is there a muscle farther up?',
        professional: 'Justify needling at the wrist; offer forearm muscles or other treatment.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['wrist-nerves-beside', 'wrist-nerves-painless'],
    contradictions: [],
    gravity: riskGravity['wrist-nerves'],
  },

  'arm-radial-nerve': {
    zone: 'RZ13',
    names: riskNames['arm-radial-nerve'],
    headline: { patient: 'The nerve that lifts the hand is beneath', professional: 'The radial nerve lies on the humerus' },
    leader: { patient: 'Nerve on the bone', professional: 'Radial nerve' },
    lead: 'arm-radial-nerve-lead',
    regions: riskRegions['arm-radial-nerve'],
    structures: [{ patient: 'Nerve that lifts the hand', professional: 'Radial nerve' }],
    happens: ['arm-radial-nerve-happens', 'row-37', 'row-39'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40', 'row-41', 'limb-nerve-lasting'] },
    feels: ['limb-feels-nerve'],
    mitigation: ['arm-radial-nerve-mitigation'],
    signs: ['nerve'],
    questions: [
      {
        patient: 'Where does the nerve run in my upper arm, and how do you keep clear of it?',
        professional: 'Explain the course of the radial nerve and how it is avoided.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['arm-radial-nerve-happens', 'limb-nerve-lasting'],
    contradictions: [],
    gravity: riskGravity['arm-radial-nerve'],
  },

  'elbow-radial-nerve': {
    zone: 'RZ14',
    names: riskNames['elbow-radial-nerve'],
    headline: {
      patient: 'Nerve branches cross the outer elbow',
      professional: 'Deep and superficial radial branches are beneath',
    },
    leader: { patient: 'Nerve branches', professional: 'Radial nerve branches' },
    lead: 'elbow-radial-nerve-lead',
    regions: riskRegions['elbow-radial-nerve'],
    structures: [
      { patient: 'Nerve that straightens the fingers', professional: 'Deep branch of the radial nerve' },
      { patient: 'Skin nerve of the back of the hand', professional: 'Superficial branch of the radial nerve' },
    ],
    happens: ['elbow-radial-nerve-happens', 'row-37', 'row-39'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'] },
    feels: ['limb-feels-nerve'],
    mitigation: ['elbow-radial-nerve-mitigation'],
    signs: ['nerve'],
    questions: [
      {
        patient: 'How do you keep clear of the nerve at my elbow?',
        professional: 'Explain how both radial branches are avoided.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['elbow-radial-nerve-cadavers'],
    contradictions: [],
    gravity: riskGravity['elbow-radial-nerve'],
  },

  'elbow-median-ulnar': {
    zone: 'RZ15',
    names: riskNames['elbow-median-ulnar'],
    headline: {
      patient: 'Nerves and the arm’s artery are near',
      professional: 'Median nerve, brachial artery and ulnar nerve are near',
    },
    leader: { patient: 'Nerves and artery', professional: 'Median, ulnar, brachial' },
    lead: 'elbow-median-ulnar-lead',
    regions: riskRegions['elbow-median-ulnar'],
    structures: [
      { patient: 'Middle nerve of the hand', professional: 'Median nerve' },
      { patient: 'Main artery of the arm', professional: 'Brachial artery' },
      { patient: '“Funny bone” nerve', professional: 'Ulnar nerve behind the medial epicondyle' },
    ],
    happens: ['elbow-median-ulnar-happens', 'row-37', 'row-38'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'] },
    feels: ['limb-feels-nerve'],
    mitigation: ['elbow-median-ulnar-mitigation'],
    signs: ['nerve', 'vessel'],
    questions: [
      {
        patient: 'Do you feel for the nerve and the pulse before you needle?',
        professional: 'Say that ulnar groove and brachial pulse are palpated first.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['elbow-median-ulnar-cadavers'],
    contradictions: [],
    gravity: riskGravity['elbow-median-ulnar'],
  },

  'knee-calf-vessels': {
    zone: 'RZ16',
    names: riskNames['knee-calf-vessels'],
    headline: {
      patient: 'A large artery and nerve are beneath',
      professional: 'Popliteal vessels and tibial nerve are beneath',
    },
    leader: { patient: 'Artery behind the knee', professional: 'Popliteal vessels' },
    lead: 'knee-calf-vessels-lead',
    regions: riskRegions['knee-calf-vessels'],
    structures: [
      { patient: 'Artery and vein behind the knee', professional: 'Popliteal artery and vein' },
      { patient: 'Nerve of the calf and sole', professional: 'Tibial nerve' },
      { patient: 'Deep vessels of the calf', professional: 'Posterior tibial bundle' },
      { patient: 'Nerve of the outer leg', professional: 'Common fibular nerve' },
    ],
    happens: ['knee-calf-vessels-happens', 'row-37', 'row-38'],
    often: {
      verdict: { patient: 'Single published cases, no count', professional: 'Published cases only, no rate' },
      figures: [],
      statements: ['limb-no-rate', 'row-40', 'limb-nerve-lasting'],
    },
    feels: ['knee-calf-vessels-late', 'limb-feels-nerve'],
    mitigation: ['knee-calf-vessels-mitigation'],
    signs: ['vessel', 'nerve'],
    questions: [
      {
        patient: 'How do you keep clear of the artery behind my knee?',
        professional: 'Explain how the centre of the fossa and the deep bundle are avoided.',
      },
      {
        patient: 'A lump that pulses: how long after could it come?',
        professional: 'Say that a pulsing swelling may come months later.',
      },
      bloodThinners,
    ],
    teaching: ['knee-calf-vessels-late', 'knee-calf-vessels-cadavers'],
    contradictions: ['X4'],
    gravity: riskGravity['knee-calf-vessels'],
  },

  'fibular-nerve': {
    zone: 'RZ17',
    names: riskNames['fibular-nerve'],
    headline: {
      patient: 'The nerve that lifts the foot is here',
      professional: 'The common fibular nerve winds around the fibular neck',
    },
    leader: { patient: 'Nerve that lifts the foot', professional: 'Common fibular nerve' },
    lead: 'fibular-nerve-lead',
    regions: riskRegions['fibular-nerve'],
    structures: [
      { patient: 'Nerve that lifts the foot', professional: 'Common fibular nerve' },
      { patient: 'Skin nerve of the top of the foot', professional: 'Superficial fibular nerve' },
      { patient: 'Deep nerve of the shin', professional: 'Deep fibular nerve' },
    ],
    happens: ['fibular-nerve-happens', 'fibular-nerve-superficial', 'row-37', 'row-39'],
    often: {
      verdict: { patient: 'Single published cases, no count', professional: 'Published cases only, no rate' },
      figures: [],
      statements: ['limb-no-rate', 'row-40', 'row-41', 'limb-nerve-lasting'],
    },
    feels: ['limb-feels-nerve'],
    mitigation: ['fibular-nerve-mitigation'],
    signs: ['nerve'],
    questions: [
      {
        patient: 'How do you keep clear of the nerve at my outer knee?',
        professional: 'Explain that the fibular neck is avoided.',
      },
      {
        patient: 'Do you count the needles, and check that none is broken?',
        professional: 'Count and inspect the needles; record both.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['fibular-nerve-happens', 'limb-nerve-lasting'],
    contradictions: [],
    gravity: riskGravity['fibular-nerve'],
  },

  'ankle-sole-nerves': {
    zone: 'RZ18',
    names: riskNames['ankle-sole-nerves'],
    headline: {
      patient: 'The nerve and artery of the sole are near',
      professional: 'Tibial nerve and posterior tibial artery are near',
    },
    leader: { patient: 'Nerve of the sole', professional: 'Tibial and plantar nerves' },
    lead: 'ankle-sole-nerves-lead',
    regions: riskRegions['ankle-sole-nerves'],
    structures: [
      { patient: 'Nerves of the sole', professional: 'Tibial nerve, plantar nerves' },
      { patient: 'Artery of the sole', professional: 'Posterior tibial artery' },
    ],
    happens: ['ankle-sole-nerves-happens', 'ankle-sole-nerves-title', 'row-37', 'row-39'],
    often: { verdict: noFigure, figures: [], statements: ['limb-no-rate', 'row-40'] },
    feels: ['limb-feels-nerve'],
    mitigation: ['ankle-sole-nerves-mitigation'],
    signs: ['nerve', 'vessel', 'infection'],
    questions: [
      {
        patient: 'I have diabetes, or my feet feel numb. Does that matter here?',
        professional: 'Ask for diabetes and for reduced foot sensation before needling the foot.',
      },
      sayWhatYouFeel,
    ],
    teaching: ['ankle-sole-nerves-title'],
    contradictions: ['X9'],
    gravity: riskGravity['ankle-sole-nerves'],
  },
} as const satisfies Partial<Record<RiskId, Risk>>;
