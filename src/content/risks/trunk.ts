/** Full records of the risks of the trunk below the chest, and of the spine. */
import type { RiskId } from '../ids.ts';
import type { Risk } from '../types.ts';
import { riskGravity, riskNames, riskRegions } from './names.ts';

export const trunkRisks = {
  'flank-organs': {
    zone: 'RZ7',
    names: riskNames['flank-organs'],
    headline: {
      patient: 'The kidney and the edge of the lung are beneath',
      professional: 'Kidney and pleural recess are beneath',
    },
    leader: { patient: 'Kidney beneath', professional: 'Kidney, pleural recess' },
    lead: 'flank-organs-lead',
    regions: riskRegions['flank-organs'],
    structures: [
      { patient: 'Kidney', professional: 'Kidney' },
      { patient: 'Lowest part of the lung lining', professional: 'Pleural recess' },
      { patient: 'Liver on the right', professional: 'Liver (right)' },
      { patient: 'Spleen and bowel on the left', professional: 'Spleen, colon (left), peritoneum' },
    ],
    happens: ['flank-organs-happens', 'row-42'],
    often: {
      verdict: { patient: 'No good figure for this place', professional: 'No good figure for this site' },
      figures: ['a-organ'],
      statements: ['row-43', 'organ-number-misscoped'],
    },
    feels: [],
    mitigation: ['flank-organs-mitigation'],
    signs: ['organ', 'lung'],
    questions: [
      {
        patient: 'What lies behind the muscle you want to treat?',
        professional: 'Name kidney and pleura as structures at risk.',
      },
      {
        patient: 'Do you use an ultrasound picture, or bone as a stop?',
        professional: 'Say how a bony backstop or imaging is used, or choose another target.',
      },
    ],
    teaching: ['flank-organs-bone', 'flank-organs-breath', 'organ-number-misscoped', 'organ-chinese-review'],
    contradictions: ['X14'],
    gravity: riskGravity['flank-organs'],
  },

  'spinal-canal': {
    zone: 'RZ8',
    names: riskNames['spinal-canal'],
    headline: {
      patient: 'The spinal canal is near the midline',
      professional: 'Interlaminar gaps open on the spinal canal',
    },
    leader: { patient: 'Spinal canal', professional: 'Spinal canal' },
    lead: 'spinal-canal-lead',
    regions: riskRegions['spinal-canal'],
    structures: [
      { patient: 'Spinal cord and its nerves', professional: 'Spinal cord, nerve roots' },
      { patient: 'Veins inside the canal', professional: 'Epidural vessels' },
      { patient: 'Gaps between the bones', professional: 'Interlaminar gaps, ligamentum flavum' },
    ],
    happens: ['spinal-canal-happens'],
    often: {
      verdict: { patient: 'Single published cases, no count', professional: 'Published cases only, no rate' },
      figures: [],
      statements: ['limb-no-rate'],
    },
    feels: ['spinal-canal-stroke'],
    mitigation: ['spinal-canal-mitigation', 'spinal-canal-three-reasons'],
    signs: ['spine'],
    questions: [
      {
        patient: 'I have had back surgery, or my spine is curved. Is it safe to needle me here?',
        professional: 'Ask for spina bifida, scoliosis, laminectomy or laminotomy before needling beside the spine.',
      },
      {
        patient: 'What would I notice if something bled inside, and whom do I call?',
        professional: 'Say the signs of cord compression and the emergency route.',
      },
    ],
    teaching: ['spinal-canal-reach', 'spinal-canal-three-reasons', 'spinal-canal-stroke'],
    contradictions: ['X13'],
    gravity: riskGravity['spinal-canal'],
  },

  'belly-organs': {
    zone: 'RZ19',
    names: riskNames['belly-organs'],
    headline: {
      patient: 'The bowel and other organs are right beneath',
      professional: 'Peritoneum and abdominal organs are beneath',
    },
    leader: { patient: 'Bowel and organs', professional: 'Peritoneum, organs' },
    lead: 'belly-organs-lead',
    regions: riskRegions['belly-organs'],
    structures: [
      { patient: 'Bowel', professional: 'Peritoneum, bowel' },
      { patient: 'Liver and spleen', professional: 'Liver, spleen' },
      { patient: 'Bladder', professional: 'Bladder' },
      { patient: 'Womb', professional: 'Uterus' },
    ],
    happens: ['belly-organs-happens', 'row-42'],
    often: {
      verdict: { patient: 'No good figure for this place', professional: 'No good figure for this site' },
      figures: ['a-organ'],
      statements: ['row-43', 'organ-number-misscoped'],
    },
    feels: [],
    mitigation: ['belly-organs-mitigation'],
    signs: ['organ', 'infection'],
    questions: [
      {
        patient: 'Why do you want to needle my belly?',
        professional: 'Justify needling at a site for which no clinic page names an indication.',
      },
      {
        patient: 'I am pregnant, or may be. What then?',
        professional: 'Ask about pregnancy; the pages disagree about it.',
      },
    ],
    teaching: ['belly-organs-no-use', 'organ-number-misscoped', 'organ-chinese-review'],
    contradictions: ['X1', 'X14'],
    gravity: riskGravity['belly-organs'],
  },
} as const satisfies Partial<Record<RiskId, Risk>>;
