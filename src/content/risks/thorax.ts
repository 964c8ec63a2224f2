/** Full records of the risks of the chest. */
import type { RiskId } from '../ids.ts';
import type { Risk } from '../types.ts';
import { riskGravity, riskNames, riskRegions } from './names.ts';

/** Where every answer about the lung starts: nobody has counted dry needling. */
const noLungFigure: Risk['often']['verdict'] = {
  patient: 'No good figure for dry needling',
  professional: 'No good figure for dry needling',
};

export const thoraxRisks = {
  pneumothorax: {
    names: riskNames.pneumothorax,
    headline: { patient: 'The lung can be reached from here', professional: 'Pleura and lung are within reach' },
    leader: { patient: 'Lung within reach', professional: 'Pleura within reach' },
    lead: 'pneumothorax-lead',
    regions: riskRegions.pneumothorax,
    structures: [
      { patient: 'Lining of the lung', professional: 'Pleura' },
      { patient: 'Lung', professional: 'Lung' },
    ],
    happens: ['row-26', 'row-27', 'pneumothorax-how', 'pneumothorax-cases', 'pneumothorax-both-sides'],
    often: {
      verdict: noLungFigure,
      figures: ['lin-risk-areas', 'lin-all', 'witt-pneumothorax', 'boyce-major'],
      statements: ['pneumothorax-no-rate', 'pneumothorax-grid', 'pneumothorax-emergency-share', 'row-25', 'row-24'],
    },
    feels: ['pneumothorax-feels', 'pneumothorax-onset', 'row-28', 'row-29', 'pneumothorax-onset-longer'],
    mitigation: ['pneumothorax-mitigation', 'pneumothorax-slim', 'pneumothorax-scoliosis'],
    signs: ['lung'],
    factors: {
      title: { patient: 'Who has it more often', professional: 'Higher odds of pneumothorax' },
      unit: {
        patient: 'Odds ratios: 1 means no more than others. From acupuncture, hospital cases, 5,407,378 treatments',
        professional: 'Odds ratios, acupuncture, hospital cases, 5,407,378 treatments',
      },
      sources: ['P6'],
      rows: [
        { name: { patient: 'Chest surgery', professional: 'Thoracic surgery' }, value: 7.85 },
        { name: { patient: 'Emphysema', professional: 'Emphysema' }, value: 4.87 },
        { name: { patient: 'Lung cancer', professional: 'Lung cancer' }, value: 3.85 },
        { name: { patient: 'Tuberculosis', professional: 'Tuberculosis' }, value: 3.65 },
        { name: { patient: 'Men', professional: 'Male sex' }, value: 3.41 },
        { name: { patient: 'Chronic bronchitis', professional: 'Chronic bronchitis' }, value: 2.61 },
        { name: { patient: 'Pneumonia', professional: 'Pneumonia' }, value: 2.09 },
      ],
    },
    questions: [
      {
        patient: 'Is the lung under the place you want to needle?',
        professional: 'Name pneumothorax, and that the pleura lies under the planned site.',
      },
      {
        patient: 'I have had lung disease or chest surgery. Does that change your plan?',
        professional: 'Ask for lung disease, chest surgery, scoliosis, a very slim build.',
      },
      {
        patient: 'What could you do instead of needling there?',
        professional: 'Offer the alternatives to needling at this site.',
      },
      {
        patient: 'What signs should I watch for, for how long, and whom do I call?',
        professional: 'Say the signs, that they can start up to two days later, and give the emergency route with a phone number.',
      },
    ],
    teaching: [
      'pneumothorax-depth-disagreement',
      'pneumothorax-breathing',
      'pneumothorax-scapula-myth',
      'pneumothorax-bracketing',
      'pneumothorax-told-to-rest',
      'pneumothorax-decision',
      'pneumothorax-review-alberta',
      'pneumothorax-experience',
      'pneumothorax-seed-definition',
    ],
    contradictions: ['X22', 'X23', 'X14'],
    gravity: riskGravity.pneumothorax,
  },

  'shoulder-lung-tip': {
    zone: 'RZ2',
    names: riskNames['shoulder-lung-tip'],
    headline: { patient: 'The tip of the lung is beneath', professional: 'The pleural cupula is beneath' },
    leader: { patient: 'Tip of the lung beneath', professional: 'Pleural cupula beneath' },
    lead: 'shoulder-lung-tip-lead',
    regions: riskRegions['shoulder-lung-tip'],
    structures: [
      { patient: 'Tip of the lung and its lining', professional: 'Pleural cupula, apex of lung' },
      { patient: 'Nerves of the arm', professional: 'Brachial plexus' },
      { patient: 'Large vessels of the arm', professional: 'Subclavian artery and vein' },
    ],
    happens: ['shoulder-lung-tip-happens', 'shoulder-lung-tip-plexus', 'row-26'],
    often: {
      verdict: noLungFigure,
      figures: ['lin-risk-areas'],
      statements: ['pneumothorax-no-rate'],
    },
    feels: ['pneumothorax-feels', 'pneumothorax-onset'],
    mitigation: ['shoulder-lung-tip-mitigation', 'pneumothorax-slim'],
    signs: ['lung', 'nerve', 'vessel'],
    questions: [
      {
        patient: 'How do you keep the needle away from my lung here?',
        professional: 'Explain how position and technique keep the needle off the chest wall.',
      },
      {
        patient: 'Could you treat this muscle with your hands instead?',
        professional: 'Offer manual therapy as an alternative.',
      },
      {
        patient: 'Will you treat both sides in one visit?',
        professional: 'Say whether both sides are planned in one session, and why.',
      },
    ],
    teaching: [
      'pneumothorax-depth-disagreement',
      'shoulder-lung-tip-direction',
      'shoulder-lung-tip-cadavers',
      'pneumothorax-breathing',
    ],
    contradictions: ['X22', 'X23'],
    gravity: riskGravity['shoulder-lung-tip'],
  },

  'thorax-wall': {
    zone: 'RZ3',
    names: riskNames['thorax-wall'],
    headline: { patient: 'The lung is right behind the ribs', professional: 'Pleura and lung are behind the ribs' },
    leader: { patient: 'Lung behind the ribs', professional: 'Pleura behind the ribs' },
    lead: 'thorax-wall-lead',
    regions: riskRegions['thorax-wall'],
    structures: [
      { patient: 'Lung and its lining', professional: 'Pleura, lung' },
      { patient: 'Vessels and nerve along each rib', professional: 'Intercostal vessels and nerves' },
    ],
    happens: ['thorax-wall-happens', 'thorax-wall-vessels', 'row-26'],
    often: {
      verdict: noLungFigure,
      figures: ['lin-risk-areas'],
      statements: ['pneumothorax-no-rate'],
    },
    feels: ['pneumothorax-feels', 'pneumothorax-onset'],
    mitigation: ['thorax-wall-mitigation', 'thorax-wall-position', 'pneumothorax-slim', 'pneumothorax-scoliosis'],
    signs: ['lung'],
    questions: [
      {
        patient: 'Is there bone behind the muscle you want to treat?',
        professional: 'Say which muscle is the target and what lies behind it.',
      },
      {
        patient: 'My spine is curved, or I am very slim. Does that change your plan?',
        professional: 'Ask for scoliosis, emphysema and a slim build; record the answer.',
      },
      {
        patient: 'How will you place me, and why?',
        professional: 'Explain the chosen position.',
      },
    ],
    teaching: [
      'thorax-wall-predictors',
      'thorax-wall-levels',
      'pneumothorax-bracketing',
      'pneumothorax-scapula-myth',
      'pneumothorax-decision',
    ],
    contradictions: ['X22', 'X23'],
    gravity: riskGravity['thorax-wall'],
  },

  'axilla-chest-vessels': {
    zone: 'RZ6',
    names: riskNames['axilla-chest-vessels'],
    headline: {
      patient: 'Large vessels, nerves and the lung are near',
      professional: 'Axillary vessels, brachial plexus and pleura are near',
    },
    leader: { patient: 'Large vessels and nerves', professional: 'Axillary vessels, plexus' },
    lead: 'axilla-chest-vessels-lead',
    regions: riskRegions['axilla-chest-vessels'],
    structures: [
      { patient: 'Artery and vein of the arm', professional: 'Axillary artery and vein' },
      { patient: 'Nerves of the arm', professional: 'Brachial plexus' },
      { patient: 'Artery of the chest muscles', professional: 'Thoracoacromial artery' },
      { patient: 'Lining of the lung', professional: 'Pleura' },
    ],
    happens: ['axilla-chest-vessels-happens', 'axilla-chest-vessels-serratus', 'row-38'],
    often: {
      verdict: { patient: 'No figure found for this place', professional: 'No figure found for this site' },
      figures: [],
      statements: ['limb-no-rate', 'row-40'],
    },
    feels: ['limb-feels-nerve', 'pneumothorax-onset'],
    mitigation: ['axilla-chest-vessels-mitigation'],
    signs: ['lung', 'vessel', 'nerve'],
    questions: [
      {
        patient: 'How do you keep clear of the vessels and of my ribs?',
        professional: 'Explain how the muscle is held away from the ribs and the bundle.',
      },
      {
        patient: 'I take blood thinners. Does that matter here?',
        professional: 'Ask for bleeding disorder, blood disease and antithrombotics apart.',
      },
    ],
    teaching: ['axilla-chest-vessels-serratus', 'pneumothorax-depth-disagreement'],
    contradictions: ['X4', 'X23'],
    gravity: riskGravity['axilla-chest-vessels'],
  },

  'sternum-heart': {
    zone: 'RZ6b',
    names: riskNames['sternum-heart'],
    headline: { patient: 'The heart is behind the breastbone', professional: 'The heart is behind the sternum' },
    leader: { patient: 'Heart behind the bone', professional: 'Heart, pericardium' },
    lead: 'sternum-heart-lead',
    regions: riskRegions['sternum-heart'],
    structures: [
      { patient: 'Heart and the sac around it', professional: 'Heart, pericardium' },
      { patient: 'A hole in the breastbone, in some people', professional: 'Sternal foramen (congenital, in some)' },
    ],
    happens: ['sternum-heart-happens'],
    often: {
      verdict: { patient: 'Single published cases, no count', professional: 'Published cases only, no rate' },
      figures: [],
      statements: ['sternum-heart-no-rate'],
    },
    feels: [],
    mitigation: ['sternum-heart-mitigation'],
    signs: ['heart', 'lung'],
    questions: [
      {
        patient: 'Do you plan to needle near my breastbone? Why?',
        professional: 'Justify any needling near the sternum; name the heart as the structure at risk.',
      },
      {
        patient: 'What could you do there without a needle?',
        professional: 'Offer treatment without needles.',
      },
    ],
    teaching: ['sternum-heart-foramen-unknown', 'sternum-heart-happens'],
    contradictions: ['X23'],
    gravity: riskGravity['sternum-heart'],
  },
} as const satisfies Partial<Record<RiskId, Risk>>;
