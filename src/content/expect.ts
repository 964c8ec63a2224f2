/** What to expect: the first 48 hours, figures by unit of count, sensations, aftercare. */
import type { FigureId } from './figures/index.ts';
import type { StatementId } from './statements/index.ts';
import type { Denominator, Reading, TimelineRow } from './types.ts';

/**
 * Rows of the first 48 hours. A bar whose `low` is 0 stands for "during
 * treatment only"; its words say so.
 */
export const timeline: readonly TimelineRow[] = [
  {
    name: { patient: 'A twitch', professional: 'Local twitch response' },
    note: { patient: 'like a quick cramp or ache', professional: 'like a quick cramp or ache' },
    tone: 'neutral',
    bar: { from: 0, low: 0 },
    words: { patient: 'while the needle is in', professional: 'while the needle is in' },
    sources: ['S1'],
  },
  {
    name: { patient: 'Sore muscle', professional: 'Post-needling soreness' },
    note: { patient: 'up to 24 to 48 hours', professional: 'up to 24-48 hours' },
    tone: 'neutral',
    bar: { from: 0, low: 24, high: 48 },
    bracket: {
      from: 6,
      to: 12,
      text: {
        patient: 'eased most between 6 and 12 hours, with or without exercise',
        professional: 'fell most within 6 to 12 hours, with or without exercise',
      },
      sources: ['P18'],
    },
    sources: ['S1'],
  },
  {
    name: { patient: 'Tired, drowsy or dizzy', professional: 'Drowsiness, tiredness, dizziness' },
    note: { patient: 'then do not drive', professional: 'no driving while affected' },
    tone: 'neutral',
    words: { patient: 'Page A gives no times', professional: 'Page A gives no times' },
    sources: ['S0'],
  },
  {
    name: { patient: 'A drop of blood or a bruise', professional: 'Minor bleeding or bruising' },
    note: { patient: 'page A calls it normal', professional: 'regarded as normal on page A' },
    tone: 'neutral',
    words: { patient: 'No source says how long', professional: 'No source gives a duration' },
    sources: ['S0'],
  },
  {
    name: { patient: 'Signs of a collapsed lung', professional: 'Signs of pneumothorax' },
    note: { patient: 'in published cases', professional: 'published onsets' },
    tone: 'risk',
    dots: [0, 0.5, 1, 2, 48],
    words: {
      patient: 'Trouble breathing, chest pain or blue lips: call your local emergency number',
      professional: 'Dyspnoea, chest pain or cyanosis: emergency call',
    },
    sources: ['P14b', 'P16', 'P17', 'w12'],
  },
];

/** One thing that may happen, with every figure of the group's unit that counts it. */
export interface FigureTopic {
  readonly title: Reading;
  readonly figures: readonly [FigureId, ...FigureId[]];
}

/** Figures that may stand side by side: same unit of count, same size of picture. */
export interface FigureGroup {
  readonly title: Reading;
  readonly of: Denominator;
  readonly draw: 'hundred' | 'thousand';
  readonly topics: readonly FigureTopic[];
}

export const figureGroups: readonly FigureGroup[] = [
  {
    title: { patient: 'Of 100 treatments', professional: 'Of 100 treatments' },
    of: 'treatments',
    draw: 'hundred',
    topics: [
      {
        title: { patient: 'Pain while being needled', professional: 'Pain during treatment' },
        figures: ['a-pain', 'brady-pain-during', 'boyce-pain'],
      },
      {
        title: { patient: 'Bleeding or bruising', professional: 'Bleeding or bruising' },
        figures: ['a-bleeding', 'brady-bruising', 'boyce-bruising', 'brady-bleeding', 'boyce-bleeding'],
      },
      {
        title: { patient: 'Any minor side effect', professional: 'Any minor adverse event' },
        figures: ['brady-any', 'boyce-minor', 'gattie-minor'],
      },
      {
        title: { patient: 'Pain afterwards', professional: 'Pain after treatment' },
        figures: ['brady-pain-after'],
      },
    ],
  },
  {
    title: { patient: 'Of 1,000 treatments', professional: 'Of 1,000 treatments' },
    of: 'treatments',
    draw: 'thousand',
    topics: [
      { title: { patient: 'Symptoms get worse', professional: 'Aggravation' }, figures: ['brady-worse'] },
      { title: { patient: 'Drowsy', professional: 'Drowsiness' }, figures: ['brady-drowsy'] },
      { title: { patient: 'Headache', professional: 'Headache' }, figures: ['brady-headache'] },
      { title: { patient: 'Feeling sick', professional: 'Nausea' }, figures: ['brady-nausea'] },
    ],
  },
  {
    title: { patient: 'Of 100 patients', professional: 'Of 100 patients' },
    of: 'patients',
    draw: 'hundred',
    topics: [
      {
        title: { patient: 'Tired, drowsy or dizzy', professional: 'Drowsiness, tiredness or dizziness' },
        figures: ['a-drowsy', 'macpherson-tired'],
      },
      { title: { patient: 'Symptoms get worse', professional: 'Aggravation' }, figures: ['a-worse'] },
      { title: { patient: 'Sore muscle afterwards', professional: 'Post-needling soreness' }, figures: ['trial-soreness'] },
      {
        title: { patient: 'Good and bad reactions, acupuncture', professional: 'Reactions reported by acupuncture patients' },
        figures: ['macpherson-relaxed', 'macpherson-negative'],
      },
    ],
  },
  {
    title: { patient: 'Of 100 therapists asked', professional: 'Of 100 therapists (ever seen, not a rate)' },
    of: 'therapists',
    draw: 'hundred',
    topics: [
      { title: { patient: 'Discomfort', professional: 'Discomfort' }, figures: ['jenkins-discomfort'] },
      { title: { patient: 'Bruising', professional: 'Bruising' }, figures: ['jenkins-bruising'] },
      { title: { patient: 'Symptoms stay worse for long', professional: 'Prolonged aggravation' }, figures: ['jenkins-worse'] },
      { title: { patient: 'A patient who fainted', professional: 'Syncope' }, figures: ['jenkins-faint'] },
    ],
  },
];

/** Serious events: too rare to draw at 100, and in different units, so each is said in words. */
export const serious: readonly FigureId[] = [
  'a-serious',
  'a-organ',
  'brady-serious',
  'boyce-major',
  'baumler-serious-treatments',
  'lin-risk-areas',
];

/** More counts, nearly all of acupuncture, for those who want them all: said in words, each in its own unit. */
export const moreFigures: readonly FigureId[] = [
  'brady-fatigue',
  'brady-emotions',
  'brady-numbness',
  'macpherson-any',
  'macpherson-three-months',
  'witt-any',
  'witt-bleeding',
  'witt-pain',
  'witt-pneumothorax',
  'baumler-patients',
  'baumler-treatments',
  'baumler-needed-treatment',
  'baumler-serious-patients',
  'furuse-any',
  'furuse-bleeding',
  'safa-any',
  'safa-significant',
];

/** What it feels like. */
export const feels: readonly StatementId[] = [
  'row-102',
  'row-103',
  'row-104',
  'row-105',
  'twitch-debated',
  'row-20',
  'pain-two-things',
  'pain-counts-differ',
  'row-106',
  'soreness-trials',
  'soreness-both-ways',
];

/** What may happen besides, and how often pages and studies say so. */
export const sideEffects: readonly StatementId[] = [
  'row-16',
  'row-18',
  'row-19',
  'bleeding-in-range',
  'bruise-no-time',
  'row-21',
  'row-22',
  'after-worse',
  'speed-both-ways',
  'row-23',
  'row-25',
  'serious-not-shown',
  'infection-main',
];

/** What to do afterwards, in order. */
export const aftercare: readonly StatementId[] = [
  'after-get-up',
  'row-17',
  'after-drive',
  'after-move',
  'row-107',
  'row-108',
  'after-home-remedies',
  'soreness-eases',
  'after-no-flying',
  'after-tell-doctor',
];

/** How to read the figures: shown with them, not in a footnote. */
export const readingRules: readonly StatementId[] = [
  'figures-three-units',
  'figures-who-is-asked',
  'figures-stand-in',
  'figures-major-serious',
  'figures-zero',
];
