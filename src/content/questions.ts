/**
 * Questions and checklists that belong to no single place: what a patient can
 * ask, the points of a consent talk, prompts for teaching, and what this map is
 * not. The checklist is the editors' own synthesis of the documents cited.
 */
import type { Reading, Sources } from './types.ts';

/** Questions for any treatment, in the order in which they are best asked. */
export const generalQuestions: readonly Reading[] = [
  {
    patient: 'What is wrong with me, and why do you think needling will help?',
    professional: 'State the working diagnosis and the reason for needling.',
  },
  {
    patient: 'What happens if I say no? What else could I do?',
    professional: 'Say that it is optional, and offer alternatives.',
  },
  {
    patient: 'Which place will you needle, and what lies under it?',
    professional: 'Name the region, the target muscle and the structures at risk.',
  },
  {
    patient: 'What will I feel, now and in the next two days?',
    professional: 'Describe insertion, twitch, soreness, bruising, tiredness.',
  },
  {
    patient: 'What can go wrong here, how often, and how would I notice?',
    professional: 'Common and serious risks of this region, with honest figures and warning signs.',
  },
  {
    patient: 'Whom do I call, on what number, day and night?',
    professional: 'Give a phone number and the emergency route.',
  },
  {
    patient: 'What training and licence do you have for this place?',
    professional: 'State training and licence for this region.',
  },
  {
    patient: 'Can I stop at any time?',
    professional: 'Agree on a sign to stop.',
  },
];

/** A point of the consent talk. `where` marks the one that depends on the chosen place. */
export interface ConsentPoint {
  readonly title: string;
  readonly points: readonly string[];
  readonly where?: 'risk';
  readonly sources: Sources;
}

/** Consent-talk checklist for therapists; our synthesis, not any body's form. */
export const consentTalk: readonly ConsentPoint[] = [
  {
    title: 'What and why',
    points: ['What will be done, and why', 'It is optional, and can be stopped at any time', 'Alternatives, and doing nothing'],
    sources: ['editors', 'P77'],
  },
  {
    title: 'Common effects',
    points: [
      'Soreness up to 24-48 hours',
      'A drop of blood or a bruise',
      'Tired or light-headed, then no driving',
      'Brief pain or a twitch',
      'A flare of symptoms',
    ],
    sources: ['editors', 'S0', 'S1'],
  },
  {
    title: 'Rare and serious',
    points: [
      'Pneumothorax',
      'Infection',
      'Nerve or vessel injury',
      'Injury of an organ',
      'Injury in the spinal canal',
      'A broken or forgotten needle',
    ],
    sources: ['editors', 'S0', 'P25', 'P54', 'P76'],
  },
  {
    title: 'Added for this region',
    points: ['The structures at risk beneath it', 'What could happen, and how it would show', 'What is done to avoid it'],
    where: 'risk',
    sources: ['editors', 'P15', 'P77'],
  },
  {
    title: 'This patient',
    points: [
      'Reasons not to needle and reasons to take care',
      'Lung disease, chest surgery, scoliosis, very slim build',
      'Earlier faints, first session',
    ],
    sources: ['editors', 'S0', 'S2', 'P2', 'P6', 'P15'],
  },
  {
    title: 'Afterwards',
    points: ['Warning signs, for two days and longer', 'A phone number, day and night', 'Emergency signs: call, do not wait'],
    sources: ['editors', 'P14', 'P15', 'P17'],
  },
  {
    title: 'Check and record',
    points: ['Teach-back: “Tell me in your words, so I know that I was clear”', 'Write down what was said, asked and agreed'],
    sources: ['editors', 'P15'],
  },
];

/** What official documents ask for, as far as they were read. */
export const consentBodies: readonly { readonly text: string; readonly sources: Sources }[] = [
  {
    text: 'Physiotherapy Alberta: informed consent is a legal duty; material and special risks must be disclosed.',
    sources: ['P77'],
  },
  {
    text: 'Physiotherapy Alberta: plan for critical events in advance (detect, respond, learn).',
    sources: ['P78'],
  },
  {
    text: 'New Zealand: a breach was found where adverse reactions, the added risk of scoliosis and safety-net advice were not on record.',
    sources: ['P15'],
  },
  {
    text: 'US competency report: 86% of the competencies come from entry-level training; the needling itself needs advanced training.',
    sources: ['P80', 'w18'],
  },
  {
    text: 'American Physical Therapy Association (2012): an invasive technique, for use where state law allows.',
    sources: ['P81'],
  },
  {
    text: 'Guidelines of Ireland (2012) and Australia (2013) exist. Only their opening or contents pages were read.',
    sources: ['P82', 'P83'],
  },
];

/** A prompt for a class: a question, and what the map shows for it. */
export interface TeachingPrompt {
  readonly question: string;
  readonly look: string;
  readonly sources: Sources;
}

export const teachingPrompts: readonly TeachingPrompt[] = [
  {
    question: 'Page A gives 1 in 200,000 for organ injury, and does not say of what. Where might that number come from?',
    look: 'Compare it with the rate of all serious events in acupuncture, and ask for the missing denominator.',
    sources: ['S0', 'P5'],
  },
  {
    question: 'One survey saw no serious event in 7,629 treatments. What may you tell a patient?',
    look: 'Work out the upper bound, and say it in words without “safe”.',
    sources: ['P1'],
  },
  {
    question: 'Two cadaver studies of the same muscle: the nerve was hit in 11 of 14 hips, and in 0 of 19. Which do you believe?',
    look: 'List what differs: operator, technique, preparation. Neither gives a rate in patients.',
    sources: ['P56', 'P57'],
  },
  {
    question: 'Published skin-to-lung figures differ about threefold. Why?',
    look: 'Site definition and direction. Discuss why no single figure can be taught as safe.',
    sources: ['P8', 'P9', 'P10'],
  },
  {
    question: 'Does an expert avoid the spinal cord below the skull?',
    look: 'In cadavers a novice, an experienced and an expert clinician each struck it at least once.',
    sources: ['P26'],
  },
  {
    question: 'A needle in the median nerve did not hurt. What does that do to “tell me if it hurts”?',
    look: 'Absence of pain is no proof of safety.',
    sources: ['P60'],
  },
  {
    question: 'Side of the neck: spare the nerves or stay off the lung?',
    look: 'The nerve mapping favours the lower half of the muscle, which is nearer the lung apex. A real conflict.',
    sources: ['P50', 'anatomy'],
  },
  {
    question: 'Page A says that symptoms begin after “several hours”. What do the cases say?',
    look: 'From during treatment to two days. Build the safety-net advice from that.',
    sources: ['S0', 'P14b', 'P16', 'P17'],
  },
  {
    question: 'Drowsy: 0.26% of treatments, 1-3% of patients, 24.4% of patients. Which is right?',
    look: 'Three sources, two units, two kinds of reporter, two techniques.',
    sources: ['P1', 'S0', 'P71'],
  },
  {
    question: 'Three pages explain how needling works. Can all three be true?',
    look: 'Mark each as a hypothesis, and find what was measured, in whom.',
    sources: ['S0', 'S1', 'S2', 'P45'],
  },
];

/** What this map is, and is not. Reachable from everywhere. */
export const disclaimers: readonly Reading[] = [
  {
    patient: 'This map teaches. It does not give medical advice, a diagnosis or a consent form. Ask a licensed clinician.',
    professional: 'Education only: no medical advice, no diagnosis, no consent form.',
  },
  {
    patient: 'Never needle yourself or anyone else because of what you see here. Places and zones are drawn roughly. They are not targets.',
    professional: 'Not for self-needling or as a protocol: zones are schematic, and nothing is given from which a needling could be copied.',
  },
  {
    patient: 'The bodies are models. Yours is different, inside as well.',
    professional: 'Model bodies drawn from landmarks; pleura, nerves and zones are schematic and generous. People differ.',
  },
  {
    patient: 'What a clinic page says is what that page says. It is not our claim.',
    professional: 'Claims belong to their sources; pages A, B and C are clinic pages.',
  },
  {
    patient: 'Muscle “knots” as the cause of pain are a disputed idea.',
    professional: 'Trigger points are a disputed model.',
  },
  {
    patient: 'Some figures are for acupuncture, not dry needling. We say which.',
    professional: 'Figures mix acupuncture and dry needling; each says which.',
  },
  {
    patient: 'With trouble breathing, chest pain or blue lips, call your local emergency number. Do not read on.',
    professional: 'Emergency signs need the local emergency number, not this page.',
  },
  {
    patient: 'Who may needle differs from place to place.',
    professional: 'Scope of practice varies: check with your regulator.',
  },
  {
    patient: 'No clinician has checked this text yet. It comes without warranty.',
    professional: 'Not yet reviewed by a clinician. Open source, no warranty.',
  },
  {
    patient: 'It is not made for decisions about children or pregnancy.',
    professional: 'Not for decisions about children or in pregnancy.',
  },
];
