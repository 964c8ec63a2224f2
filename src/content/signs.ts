/**
 * Warning signs and what to do. In an emergency group the signs of the block
 * that calls for help come first; for the lung these are the first three
 * (`LUNG_EMERGENCY_SIGNS`), and the others follow under "watch too for".
 * No emergency number is fixed here: it differs from country to country.
 */
import type { SignGroup, SignGroupId } from './types.ts';

/** How many of the lung's signs belong into the emergency block. */
export const LUNG_EMERGENCY_SIGNS = 3;

/** Order in which groups are listed: emergencies first. */
export const SIGN_GROUP_ORDER: readonly SignGroupId[] = [
  'lung',
  'spine',
  'heart',
  'organ',
  'collapse',
  'vessel',
  'nerve',
  'infection',
];

export const signGroups: Readonly<Record<SignGroupId, SignGroup>> = {
  lung: {
    title: { patient: 'Signs of a collapsed lung', professional: 'Signs of pneumothorax' },
    urgency: 'emergency',
    signs: [
      { text: { patient: 'Trouble breathing', professional: 'Dyspnoea, on exertion or at rest' }, sources: ['S0', 'anatomy'] },
      { text: { patient: 'Chest pain', professional: 'Chest pain' }, sources: ['S0'] },
      { text: { patient: 'Blue lips or skin', professional: 'Cyanosis of lips or skin' }, sources: ['S0', 'anatomy'] },
      { text: { patient: 'Faster breathing', professional: 'Raised breathing rate' }, sources: ['S0'] },
      { text: { patient: 'Dry cough', professional: 'Dry cough' }, sources: ['S0'] },
      { text: { patient: 'Heavy sweating', professional: 'Excessive sweating' }, sources: ['S0'] },
      { text: { patient: 'Coughing up blood', professional: 'Haemoptysis' }, sources: ['P16b'] },
      {
        text: { patient: 'Pain at the tip of the shoulder, worse when you breathe in', professional: 'Shoulder-tip pain, worse on inspiration' },
        sources: ['anatomy'],
      },
      { text: { patient: 'Collapse', professional: 'Collapse' }, sources: ['anatomy'] },
    ],
    act: {
      patient: 'Call your local emergency number. Tell them you had needling, where and when.',
      professional: 'Call the local emergency number. Report the needling, its site and time.',
    },
    onset: ['pneumothorax-onset', 'row-28', 'row-29', 'pneumothorax-onset-longer'],
    statements: ['row-30', 'row-31', 'row-32', 'row-33', 'row-34', 'row-35', 'row-36', 'pneumothorax-emergency', 'pneumothorax-told-to-rest'],
  },
  spine: {
    title: { patient: 'Signs of bleeding near the spinal cord', professional: 'Signs of cord compression or epidural haematoma' },
    urgency: 'emergency',
    signs: [
      {
        text: { patient: 'Sudden weakness or numbness of arms or legs', professional: 'Sudden weakness or numbness of limbs' },
        sources: ['P54', 'P85'],
      },
      {
        text: { patient: 'You cannot hold water or stool, or cannot pass water', professional: 'Loss of bladder or bowel control, urinary retention' },
        sources: ['anatomy'],
      },
      {
        text: { patient: 'Severe new pain in neck or back, or a severe new headache', professional: 'Severe new neck or back pain or headache after spinal or neck needling' },
        sources: ['P54', 'P55', 'anatomy'],
      },
      {
        text: { patient: 'Signs like those of a stroke', professional: 'Stroke-like signs' },
        sources: ['P85'],
      },
    ],
    act: {
      patient: 'Call your local emergency number. Tell them you had needling at the neck or back.',
      professional: 'Call the local emergency number. Report the needling: epidural haematoma can mimic stroke.',
    },
    onset: ['onset-minutes-to-days'],
    statements: ['spinal-canal-stroke', 'spinal-canal-happens'],
  },
  heart: {
    title: { patient: 'Signs of harm to the heart', professional: 'Signs of cardiac tamponade' },
    urgency: 'emergency',
    signs: [
      { text: { patient: 'Chest pain after needling near the breastbone', professional: 'Chest pain after needling near the sternum' }, sources: ['P51', 'anatomy'] },
      { text: { patient: 'Pale, cold and sweaty, with a weak fast pulse', professional: 'Shock' }, sources: ['P51', 'anatomy'] },
      { text: { patient: 'Trouble breathing', professional: 'Dyspnoea' }, sources: ['anatomy'] },
      { text: { patient: 'Collapse', professional: 'Collapse' }, sources: ['anatomy'] },
    ],
    act: {
      patient: 'Call your local emergency number. Tell them you had needling near the breastbone.',
      professional: 'Call the local emergency number. Report needling near the sternum.',
    },
    onset: ['onset-minutes-to-days'],
    statements: ['sternum-heart-happens'],
  },
  organ: {
    title: { patient: 'Signs of harm to an organ', professional: 'Signs of visceral injury' },
    urgency: 'emergency',
    signs: [
      { text: { patient: 'Severe or growing pain in belly, side or back', professional: 'Severe or increasing abdominal, flank or back pain' }, sources: ['anatomy'] },
      { text: { patient: 'A hard belly', professional: 'Abdominal guarding' }, sources: ['anatomy'] },
      { text: { patient: 'Blood in the urine', professional: 'Haematuria' }, sources: ['anatomy'] },
      { text: { patient: 'Pale, cold, sweaty or faint', professional: 'Signs of internal bleeding' }, sources: ['anatomy'] },
    ],
    act: {
      patient: 'Call your local emergency number. Tell them you had needling, where and when.',
      professional: 'Call the local emergency number. Report the needling, its site and time.',
    },
    onset: ['onset-minutes-to-days'],
    statements: ['row-42', 'row-43', 'organ-number-misscoped'],
  },
  collapse: {
    title: { patient: 'When fainting is more than fainting', professional: 'When syncope is not vasovagal' },
    urgency: 'emergency',
    signs: [
      { text: { patient: 'You do not wake up at once when lying down', professional: 'No prompt recovery when lying down' }, sources: ['anatomy'] },
      { text: { patient: 'Chest pain or trouble breathing', professional: 'Chest pain or dyspnoea' }, sources: ['anatomy'] },
      { text: { patient: 'A fit', professional: 'Convulsion' }, sources: ['P3'] },
      { text: { patient: 'You hit your head', professional: 'Head injury from a fall' }, sources: ['anatomy'] },
    ],
    act: {
      patient: 'Whoever is with you should call the local emergency number. If it is only a faint: lie down and put your legs up.',
      professional: 'Call the local emergency number. For a plain faint: needles out, patient flat, legs raised.',
    },
    onset: ['onset-faint'],
    statements: ['fainting-course', 'fainting-feels'],
  },
  vessel: {
    title: { patient: 'Signs of a hurt blood vessel', professional: 'Signs of vascular injury' },
    urgency: 'same-day',
    signs: [
      { text: { patient: 'A lump that grows or pulses', professional: 'Growing or pulsatile swelling' }, sources: ['P63', 'P64'] },
      { text: { patient: 'A cold or pale arm or leg', professional: 'Cold or pale limb' }, sources: ['anatomy'] },
      { text: { patient: 'Much bleeding', professional: 'Much bleeding' }, sources: ['anatomy'] },
    ],
    act: {
      patient: 'Be seen by a doctor today. If the bleeding does not stop, or the limb is cold and pale, call your local emergency number.',
      professional: 'Same-day medical review. Emergency call for uncontrolled bleeding or an ischaemic limb.',
    },
    onset: ['onset-minutes-to-days', 'knee-calf-vessels-late'],
    statements: ['row-38', 'row-39', 'row-40', 'knee-calf-vessels-happens'],
  },
  nerve: {
    title: { patient: 'Signs of a hurt nerve', professional: 'Signs of nerve injury' },
    urgency: 'same-day',
    signs: [
      { text: { patient: 'A hand that hangs down', professional: 'Wrist drop' }, sources: ['P24'] },
      { text: { patient: 'A foot that hangs down', professional: 'Foot drop' }, sources: ['P25'] },
      { text: { patient: 'Pain, numbness or tingling that stays', professional: 'Persistent pain, numbness or tingling' }, sources: ['S0', 'anatomy'] },
      { text: { patient: 'A new weak spot in arm, leg or face', professional: 'New weakness of limb or face' }, sources: ['anatomy'] },
    ],
    act: {
      patient: 'Be seen by a doctor today. Tell them you had needling.',
      professional: 'Same-day medical review, with the history of needling.',
    },
    onset: ['onset-minutes-to-days'],
    statements: ['row-37', 'row-39', 'row-40', 'row-41', 'limb-nerve-lasting'],
  },
  infection: {
    title: { patient: 'Signs of infection, or a needle left in', professional: 'Signs of infection, or a retained needle' },
    urgency: 'same-day',
    signs: [
      { text: { patient: 'Redness that spreads', professional: 'Spreading redness' }, sources: ['anatomy'] },
      { text: { patient: 'Heat or pus', professional: 'Heat, pus' }, sources: ['anatomy'] },
      { text: { patient: 'Fever', professional: 'Fever' }, sources: ['anatomy'] },
      { text: { patient: 'A needle, or a piece of one, left in', professional: 'Retained or broken needle' }, sources: ['P25', 'anatomy'] },
    ],
    act: {
      patient: 'Be seen by a doctor today. Tell them you had needling.',
      professional: 'Same-day medical review, with the history of needling.',
    },
    onset: ['onset-infection'],
    statements: ['infection-main'],
  },
};
