/**
 * Reasons not to needle, and reasons to take care, as the clinic pages list
 * them. Order = order on the page: where the pages disagree with each other or
 * with themselves, then where one page speaks, then what rests on one place.
 * Clinic page B gives no list.
 */
import type { Caution, Reading } from './types.ts';
import type { StatementId } from './statements/index.ts';

const faceRegions = ['forehead', 'temple', 'eye', 'nose', 'cheek', 'mouth-and-chin', 'jaw'] as const;
const lowBack = ['lumbar', 'sacral'] as const;

export const cautions: Readonly<Record<string, Caution>> = {
  // --- Where the pages disagree, or contradict themselves --------------------
  pregnancy: {
    name: { patient: 'Pregnancy', professional: 'Pregnancy' },
    ask: { patient: 'I am pregnant, or may be.', professional: 'Pregnant, or possibly pregnant?' },
    verdicts: [
      {
        source: 'S0', verdict: 'avoid', statement: 'row-69',
        detail: { patient: 'in the first three months', professional: 'first trimester' },
      },
      {
        source: 'S2', verdict: 'avoid', statement: 'row-156',
        detail: { patient: 'no months given', professional: 'no trimester given' },
      },
    ],
    know: ['pregnancy-disagreement', 'pregnancy-review', 'pregnancy-points', 'pregnancy-survey'],
    contradictions: ['X1'],
  },
  'bleeding-disorder': {
    name: { patient: 'Bleeding disorder', professional: 'Bleeding disorder' },
    ask: { patient: 'My blood does not clot well.', professional: 'Inherited or acquired bleeding disorder?' },
    verdicts: [{ source: 'S0', verdict: 'avoid', statement: 'row-70' }],
    know: ['blood-three'],
    contradictions: ['X4'],
  },
  'blood-disease': {
    name: { patient: 'Blood disease', professional: 'Blood disease' },
    ask: { patient: 'I have a disease of the blood.', professional: 'Disease of the blood?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-145' }],
    know: ['blood-three'],
    contradictions: ['X4'],
  },
  'blood-thinners': {
    name: { patient: 'Blood thinners', professional: 'Antithrombotic drugs' },
    ask: { patient: 'I take blood thinners.', professional: 'Antithrombotic drugs?' },
    verdicts: [{ source: 'S2', verdict: 'care', statement: 'row-157' }],
    know: ['blood-thinners-review', 'blood-three'],
    contradictions: ['X4'],
  },
  cancer: {
    name: { patient: 'Cancer', professional: 'Cancer' },
    ask: { patient: 'I have cancer, or I had it.', professional: 'Cancer, current or past?' },
    verdicts: [
      { source: 'S2', verdict: 'avoid', statement: 'row-148' },
      {
        source: 'S2', verdict: 'care', statement: 'row-158',
        detail: { patient: 'with a doctor’s agreement', professional: 'discussed with and recommended by a physician' },
      },
    ],
    know: ['cancer-both-lists'],
    contradictions: ['X2'],
  },
  diabetes: {
    name: { patient: 'Diabetes', professional: 'Diabetes' },
    ask: { patient: 'I have diabetes.', professional: 'Diabetes?' },
    verdicts: [
      {
        source: 'S2', verdict: 'avoid', statement: 'row-146',
        detail: { patient: 'as a “systemic disease”', professional: 'as a “systemic disease”' },
      },
      {
        source: 'S2', verdict: 'care', statement: 'row-159',
        detail: { patient: 'diabetes by name', professional: 'diabetes by name' },
      },
    ],
    know: ['diabetes-both-lists', 'diabetes-feet'],
    contradictions: ['X9'],
  },
  'systemic-diseases': {
    name: { patient: 'A disease of the whole body', professional: 'Systemic diseases' },
    ask: { patient: 'I have an illness that affects the whole body.', professional: 'Systemic disease?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-146' }],
    know: ['systemic-unclear'],
    contradictions: ['X9'],
  },

  // --- Where one page speaks --------------------------------------------------
  'local-infection': {
    name: { patient: 'Infection at or near the place', professional: 'Local infection' },
    ask: { patient: 'The skin there, or near it, is infected.', professional: 'Infection at or near the site?' },
    verdicts: [{ source: 'S0', verdict: 'avoid', statement: 'row-71' }],
    know: ['skin-whole'],
    contradictions: [],
  },
  'skin-lesions': {
    name: { patient: 'Hurt skin', professional: 'Skin lesions' },
    ask: { patient: 'The skin there is broken or hurt.', professional: 'Skin lesions at the site?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-141' }],
    know: ['skin-whole'],
    contradictions: [],
  },
  rash: {
    name: { patient: 'Rash', professional: 'Rash' },
    ask: { patient: 'I have a rash there.', professional: 'Rash at the site?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-142' }],
    know: ['skin-whole'],
    contradictions: [],
  },
  lymphedema: {
    name: { patient: 'Swollen limb (lymphedema)', professional: 'Lymphedema' },
    ask: {
      patient: 'My arm or leg is swollen because lymph does not drain, or could be.',
      professional: 'Lymphedema, or a limb at risk of it?',
    },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-149' }],
    know: ['lymphedema-review'],
    contradictions: [],
  },
  'weak-immune-system': {
    name: { patient: 'Weak immune system', professional: 'Immunocompromise' },
    ask: { patient: 'My immune system is weak, or I take drugs that weaken it.', professional: 'Known immunocompromise?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-153' }],
    know: ['immune-infection'],
    contradictions: ['X9'],
  },
  implants: {
    name: { patient: 'Implants', professional: 'Implants' },
    ask: { patient: 'I have an implant, such as a new joint or a pacemaker.', professional: 'Implants (joint, device, breast)?' },
    verdicts: [
      {
        source: 'S2', verdict: 'avoid', statement: 'row-154',
        detail: { patient: 'it does not say which', professional: 'type not specified' },
      },
    ],
    know: ['implants-unspecified'],
    contradictions: ['X12'],
  },
  'metal-allergy': {
    name: { patient: 'Metal allergy', professional: 'Metal allergy' },
    ask: { patient: 'I am allergic to a metal.', professional: 'Metal allergy, which metal?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-140' }],
    know: ['metal-ask'],
    contradictions: [],
  },
  'needle-phobia': {
    name: { patient: 'Fear of needles', professional: 'Needle phobia' },
    ask: { patient: 'I am very afraid of needles.', professional: 'Needle phobia?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-147' }],
    know: ['fear-faint'],
    contradictions: [],
  },
  'cognitive-impairment': {
    name: { patient: 'Trouble understanding or remembering', professional: 'Cognitive impairment' },
    ask: { patient: 'It is hard for me to understand or remember things.', professional: 'Cognitive impairment that affects consent?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-155' }],
    know: ['cognition-consent'],
    contradictions: [],
  },
  'spray-tan': {
    name: { patient: 'Spray tan on the place', professional: 'Spray tan' },
    ask: { patient: 'I have spray tan on the place.', professional: 'Spray tan at the site?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-143' }],
    know: ['skin-clean-first'],
    contradictions: [],
  },
  makeup: {
    name: { patient: 'Makeup on the place', professional: 'Makeup' },
    ask: { patient: 'I have makeup on the place.', professional: 'Makeup at the site?' },
    verdicts: [{ source: 'S2', verdict: 'avoid', statement: 'row-144' }],
    know: ['skin-clean-first'],
    contradictions: [],
    regions: faceRegions,
  },
  osteoporosis: {
    name: { patient: 'Weak bones (osteoporosis)', professional: 'Osteoporosis' },
    ask: { patient: 'My bones are weak.', professional: 'Osteoporosis?' },
    verdicts: [{ source: 'S2', verdict: 'care', statement: 'row-160' }],
    know: ['osteoporosis-no-reason'],
    contradictions: [],
  },
  'pain-to-touch': {
    name: { patient: 'Unusual pain to touch', professional: 'Hyperalgesia or allodynia' },
    ask: { patient: 'A light touch hurts me, or pain feels stronger than it should.', professional: 'Hyperalgesia or allodynia?' },
    verdicts: [{ source: 'S2', verdict: 'care', statement: 'row-162' }],
    know: ['touch-pain-fibromyalgia'],
    contradictions: ['X11'],
  },
  'over-trained': {
    name: { patient: 'Over-trained or under-rested', professional: 'Over-trained or under-recovered athlete' },
    ask: { patient: 'I train hard and have not rested enough.', professional: 'Over-trained or under-recovered athlete?' },
    verdicts: [{ source: 'S2', verdict: 'care', statement: 'row-161' }],
    know: ['athletes-both-ways'],
    contradictions: ['X10'],
  },

  // --- Reasons that rest on the low back -----------------------------------------
  'spina-bifida': {
    name: { patient: 'Spina bifida', professional: 'Spina bifida' },
    ask: { patient: 'I have spina bifida.', professional: 'Spina bifida?' },
    verdicts: [
      {
        source: 'S2', verdict: 'avoid', statement: 'row-150',
        detail: { patient: 'low back only', professional: 'low back only' },
      },
    ],
    know: ['low-back-stop', 'spinal-canal-three-reasons'],
    contradictions: ['X13'],
    regions: lowBack,
    local: true,
  },
  'moderate-scoliosis': {
    name: { patient: 'A clearly curved spine (scoliosis)', professional: 'Moderate scoliosis' },
    ask: { patient: 'My spine is curved to the side.', professional: 'Scoliosis, and how marked?' },
    verdicts: [
      {
        source: 'S2', verdict: 'avoid', statement: 'row-151',
        detail: { patient: 'moderate, low back only', professional: 'moderate, low back only' },
      },
    ],
    know: ['low-back-stop', 'scoliosis-chest-too', 'spinal-canal-three-reasons'],
    contradictions: ['X13'],
    regions: lowBack,
    local: true,
  },
  laminectomy: {
    name: { patient: 'Back surgery that removed bone', professional: 'Laminectomy or laminotomy' },
    ask: { patient: 'I had surgery that removed bone from my back.', professional: 'Laminectomy or laminotomy?' },
    verdicts: [
      {
        source: 'S2', verdict: 'avoid', statement: 'row-152',
        detail: { patient: 'low back only', professional: 'low back only' },
      },
    ],
    know: ['low-back-stop', 'spinal-canal-three-reasons'],
    contradictions: ['X13'],
    regions: lowBack,
    local: true,
  },
};

/** A thing to tell the clinician that no clinic page lists, but research or a decision names. */
export interface ExtraFactor {
  readonly name: Reading;
  readonly ask: Reading;
  readonly statements: readonly [StatementId, ...StatementId[]];
}

export const extraFactors: readonly ExtraFactor[] = [
  {
    name: { patient: 'Lung disease', professional: 'Lung disease' },
    ask: { patient: 'I have or had a lung disease.', professional: 'Emphysema, tuberculosis, lung cancer, bronchitis, pneumonia?' },
    statements: ['factor-lung-disease'],
  },
  {
    name: { patient: 'Chest surgery', professional: 'Thoracic surgery' },
    ask: { patient: 'I had surgery on my chest.', professional: 'Thoracic surgery?' },
    statements: ['factor-chest-surgery'],
  },
  {
    name: { patient: 'Curved spine, for needling near the chest', professional: 'Scoliosis, for needling near the thorax' },
    ask: { patient: 'My spine is curved to the side.', professional: 'Scoliosis?' },
    statements: ['pneumothorax-scoliosis'],
  },
  {
    name: { patient: 'Very slim', professional: 'Slim build' },
    ask: { patient: 'I am very slim.', professional: 'Low body mass index?' },
    statements: ['pneumothorax-slim'],
  },
  {
    name: { patient: 'Fainted before', professional: 'Earlier syncope' },
    ask: { patient: 'I have fainted before.', professional: 'Earlier faints?' },
    statements: ['factor-fainted', 'fainting-first-visit'],
  },
];
