/** What research says beside the three schools' ideas of how needling works. */
import type { Statement } from '../types.ts';

export const howNotes = {
  'how-three-schools': {
    kind: 'mechanism',
    claim: 'our-note',
    text: {
      patient: 'The three pages give three different ideas of how it works. None of them is proven. We keep them apart.',
      professional: 'Three pages, three mechanisms: less nociceptive input, a healing environment, deliberate lesion with inflammation. All are hypotheses and are not merged.',
    },
    sources: ['S0', 'S1', 'S2', 'editors'],
    contradictions: ['X6'],
    overclaims: ['O5'],
  },
  'how-three-targets': {
    kind: 'technique',
    claim: 'our-note',
    text: {
      patient: 'They do not needle the same things. Pages A and B name muscle knots, tendons, ligaments and places near nerves. Page C goes down to the bone and names joints too.',
      professional: 'Different schools: pages A and B name trigger points, tendons, ligaments and tissue near nerves; page C goes deep, adds joints and the periosteum, and leaves trigger points to “some proponents”.',
    },
    sources: ['S0', 'S1', 'S2', 'editors'],
    contradictions: ['X5'],
  },
  'how-rat-study': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Page C’s idea of new muscle cells rests on a study of old female rats. It looked at one muscle for 72 hours.',
      professional: 'The satellite-cell study that page C cites is in aged female rats: one muscle, 72 hours.',
    },
    sources: ['P45'],
    overclaims: ['O5'],
  },
  'how-replace-tissues': {
    kind: 'mechanism',
    claim: 'our-note',
    text: {
      patient: 'Page C says that needling replaces tissue. We found no meaning that research supports.',
      professional: '“Replace innate tissues” has no meaning that the sources read could support.',
    },
    sources: ['S2', 'editors'],
    overclaims: ['O5'],
  },
  'how-inflammation-both-ways': {
    kind: 'mechanism',
    claim: 'our-note',
    text: {
      patient: 'Page C says that needling causes a reaction like a small wound, and that this calms one that lasts too long. It is an idea, not a finding.',
      professional: 'Page C proposes that deliberate local inflammation lowers chronic inflammation: a hypothesis, not a finding in what was read.',
    },
    sources: ['S2', 'editors'],
    contradictions: ['X6'],
    overclaims: ['O5'],
  },
  'how-pooled-effect': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review put 42 studies together. On average pain was lower, up to 24 weeks later. But the studies differ, so this is not sure.',
      professional: 'Meta-analysis of 42 trials: SMD -0.81 (up to 72 hours), -0.69 (1-3 weeks), -0.85 (4-12 weeks), -0.81 (13-24 weeks); heterogeneity lowered the level of evidence.',
    },
    sources: ['P30'],
    overclaims: ['O2', 'O6'],
  },
  'how-effect-not-mechanism': {
    kind: 'research',
    claim: 'our-note',
    text: {
      patient: 'That pain is lower on average does not show how it works.',
      professional: 'The pooled effect supports less pain on average, not any of the mechanism texts.',
    },
    sources: ['P30', 'editors'],
  },
  'how-umbrella': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A review of reviews says that strong proof is still missing.',
      professional: 'An umbrella review finds that rigorous evidence is still lacking.',
    },
    sources: ['P31'],
    overclaims: ['O2'],
  },
  'how-trigger-points-disputed': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'Experts do not agree that muscle “knots” exist as they are described. They argue about it in print.',
      professional: 'The trigger-point construct is disputed in print: Quintner, Bove and Cohen against Dommerholt and Gerwin.',
    },
    sources: ['P46'],
    overclaims: ['O11'],
  },
  'how-same-needle': {
    kind: 'comparison',
    claim: 'our-note',
    text: {
      patient: 'It is the same kind of needle. The reasons given and the rules for who may use it differ.',
      professional: 'Same kind of needle, different rationale and regulation.',
    },
    sources: ['S1', 'S2', 'editors'],
    contradictions: ['X16'],
  },
  'how-not-acupuncture-contested': {
    kind: 'comparison',
    claim: 'our-note',
    text: {
      patient: 'That it is not acupuncture is what these pages say. Groups of acupuncturists do not agree.',
      professional: '“Not acupuncture, strictly Western” is a professional and legal position, contested by acupuncture bodies.',
    },
    sources: ['S0', 'S1', 'S2', 'anatomy', 'editors'],
    contradictions: ['X16'],
    overclaims: ['O12'],
  },
  'how-rules-differ': {
    kind: 'legal',
    claim: 'our-note',
    text: {
      patient: 'Who may needle differs from place to place, and it changes. Ask for the licence, and check with the body that gives it.',
      professional: 'Scope of practice differs and changes. Check with your regulator; no legal map is given here.',
    },
    sources: ['editors'],
  },
  'how-scope-position': {
    kind: 'legal',
    claim: 'research',
    text: {
      patient: 'In 2009 a US group of therapists said that needling is part of their work. We read it as quoted in an article.',
      professional: 'A US academy of manual physical therapists stated in 2009 that dry needling is within scope (read as quoted in a commentary).',
    },
    sources: ['P46b'],
  },
  'how-training': {
    kind: 'research',
    claim: 'research',
    text: {
      patient: 'A US report says that most of the skills are part of basic training. Putting the needle in is not: it needs extra training.',
      professional: 'US competency report: 86% of the competencies come from entry-level training; the psychomotor part of needling needs advanced training.',
    },
    sources: ['P80', 'w18'],
  },
} as const satisfies Record<string, Statement>;
