/**
 * Every record of the content with the file it is written in, so that a check
 * can name file and field. Only checks and tests import this.
 */
import { cautions, extraFactors } from '../cautions.ts';
import { general } from '../conditions/general.ts';
import { headAndNeck as headAndNeckConditions } from '../conditions/head-neck.ts';
import { conditions } from '../conditions/index.ts';
import { lowerLimb as lowerLimbConditions } from '../conditions/lower-limb.ts';
import { trunk as trunkConditions } from '../conditions/trunk.ts';
import { upperLimb as upperLimbConditions } from '../conditions/upper-limb.ts';
import { contradictions } from '../contradictions.ts';
import { aftercare, feels, figureGroups, readingRules, serious, sideEffects, timeline } from '../expect.ts';
import { figures } from '../figures/index.ts';
import { glossary } from '../glossary.ts';
import { comparison, schools, schoolsLead, technique } from '../how.ts';
import { riskSteps } from '../inside/steps.ts';
import { armAndHand } from '../muscles/arm-and-hand.ts';
import { headAndNeck as headAndNeckMuscles } from '../muscles/head-neck.ts';
import { hipAndThigh } from '../muscles/hip-and-thigh.ts';
import { muscles } from '../muscles/index.ts';
import { legAndFoot } from '../muscles/leg-and-foot.ts';
import { shoulderGirdle } from '../muscles/shoulder-girdle.ts';
import { trunk as trunkMuscles } from '../muscles/trunk.ts';
import { overclaims } from '../overclaims.ts';
import { consentBodies, consentTalk, disclaimers, generalQuestions, teachingPrompts } from '../questions.ts';
import { headAndNeck } from '../regions/head-neck.ts';
import { regions } from '../regions/index.ts';
import { lowerLimb } from '../regions/lower-limb.ts';
import { trunk } from '../regions/trunk.ts';
import { upperLimb } from '../regions/upper-limb.ts';
import { headNeckRisks } from '../risks/head-neck.ts';
import { limbRisks } from '../risks/limbs.ts';
import { thoraxRisks } from '../risks/thorax.ts';
import { trunkRisks } from '../risks/trunk.ts';
import { signGroups } from '../signs.ts';
import { clinic } from '../sources/clinic.ts';
import { knowledge } from '../sources/knowledge.ts';
import { literatureAnatomy } from '../sources/literature-anatomy.ts';
import { literatureBodies } from '../sources/literature-bodies.ts';
import { literatureEffect } from '../sources/literature-effect.ts';
import { literatureLung } from '../sources/literature-lung.ts';
import { literatureSafety } from '../sources/literature-safety.ts';
import { secondary } from '../sources/secondary.ts';
import { cautionNotes } from '../statements/caution-notes.ts';
import { clinicCautions } from '../statements/clinic-cautions.ts';
import { clinicClaims } from '../statements/clinic-claims.ts';
import { clinicComparison } from '../statements/clinic-comparison.ts';
import { clinicDefinition } from '../statements/clinic-definition.ts';
import { clinicEffects } from '../statements/clinic-effects.ts';
import { clinicIndications } from '../statements/clinic-indications.ts';
import { clinicMechanism } from '../statements/clinic-mechanism.ts';
import { clinicSensations } from '../statements/clinic-sensations.ts';
import { expectNotes } from '../statements/expect.ts';
import { howNotes } from '../statements/how.ts';
import { insideNotes } from '../statements/inside.ts';
import { regionNotes } from '../statements/regions.ts';
import { researchConditions } from '../statements/research-conditions.ts';
import { risksHeadNeck } from '../statements/risks-head-neck.ts';
import { risksLimbs } from '../statements/risks-limbs.ts';
import { risksThorax } from '../statements/risks-thorax.ts';
import { risksTrunk } from '../statements/risks-trunk.ts';
import { drawnHere } from '../structures/drawnHere.ts';
import { head } from '../structures/head.ts';
import { writtenStructures } from '../structures/index.ts';
import { lowerLimbBones } from '../structures/lower-limb-bones.ts';
import { furtherMuscles } from '../structures/muscles.ts';
import { nerves } from '../structures/nerves.ts';
import { organs } from '../structures/organs.ts';
import { ribCage } from '../structures/rib-cage.ts';
import { spine } from '../structures/spine.ts';
import { upperLimbBones } from '../structures/upper-limb-bones.ts';
import { vessels } from '../structures/vessels.ts';

/** What a collection holds; fixes the shape its records must have. */
export type RecordKind =
  | 'source'
  | 'statement'
  | 'figure'
  | 'region'
  | 'condition'
  | 'risk'
  | 'muscle'
  | 'structure'
  | 'contradiction'
  | 'overclaim'
  | 'term'
  | 'caution'
  | 'sign-group'
  | 'timeline-row'
  | 'school'
  /** Pages and lists whose shape the types alone fix. */
  | 'other';

/** The records of one file. */
export interface Collection {
  /** Relative to `src/content`. */
  readonly file: string;
  readonly kind: RecordKind;
  readonly records: Readonly<Record<string, unknown>>;
}

/** The complete records that a file describes: names and places are added by the index of its folder. */
const completeIn = (all: object, part: object) => Object.fromEntries(Object.entries(all).filter(([id]) => id in part));

/** A list as records, keyed by place in the list. */
const numbered = (list: readonly unknown[]) => Object.fromEntries(list.map((item, index) => [String(index + 1), item]));

export const collections: readonly Collection[] = [
  { file: 'sources/clinic.ts', kind: 'source', records: clinic },
  { file: 'sources/literature-safety.ts', kind: 'source', records: literatureSafety },
  { file: 'sources/literature-lung.ts', kind: 'source', records: literatureLung },
  { file: 'sources/literature-anatomy.ts', kind: 'source', records: literatureAnatomy },
  { file: 'sources/literature-effect.ts', kind: 'source', records: literatureEffect },
  { file: 'sources/literature-bodies.ts', kind: 'source', records: literatureBodies },
  { file: 'sources/secondary.ts', kind: 'source', records: secondary },
  { file: 'sources/knowledge.ts', kind: 'source', records: knowledge },
  { file: 'statements/clinic-definition.ts', kind: 'statement', records: clinicDefinition },
  { file: 'statements/clinic-indications.ts', kind: 'statement', records: clinicIndications },
  { file: 'statements/clinic-effects.ts', kind: 'statement', records: clinicEffects },
  { file: 'statements/clinic-sensations.ts', kind: 'statement', records: clinicSensations },
  { file: 'statements/clinic-mechanism.ts', kind: 'statement', records: clinicMechanism },
  { file: 'statements/clinic-comparison.ts', kind: 'statement', records: clinicComparison },
  { file: 'statements/clinic-claims.ts', kind: 'statement', records: clinicClaims },
  { file: 'statements/clinic-cautions.ts', kind: 'statement', records: clinicCautions },
  { file: 'statements/caution-notes.ts', kind: 'statement', records: cautionNotes },
  { file: 'statements/research-conditions.ts', kind: 'statement', records: researchConditions },
  { file: 'statements/regions.ts', kind: 'statement', records: regionNotes },
  { file: 'statements/risks-thorax.ts', kind: 'statement', records: risksThorax },
  { file: 'statements/risks-head-neck.ts', kind: 'statement', records: risksHeadNeck },
  { file: 'statements/risks-trunk.ts', kind: 'statement', records: risksTrunk },
  { file: 'statements/risks-limbs.ts', kind: 'statement', records: risksLimbs },
  { file: 'statements/expect.ts', kind: 'statement', records: expectNotes },
  { file: 'statements/how.ts', kind: 'statement', records: howNotes },
  { file: 'statements/inside.ts', kind: 'statement', records: insideNotes },
  { file: 'figures/index.ts', kind: 'figure', records: figures },
  { file: 'regions/head-neck.ts', kind: 'region', records: completeIn(regions, headAndNeck) },
  { file: 'regions/trunk.ts', kind: 'region', records: completeIn(regions, trunk) },
  { file: 'regions/upper-limb.ts', kind: 'region', records: completeIn(regions, upperLimb) },
  { file: 'regions/lower-limb.ts', kind: 'region', records: completeIn(regions, lowerLimb) },
  { file: 'conditions/head-neck.ts', kind: 'condition', records: completeIn(conditions, headAndNeckConditions) },
  { file: 'conditions/trunk.ts', kind: 'condition', records: completeIn(conditions, trunkConditions) },
  { file: 'conditions/upper-limb.ts', kind: 'condition', records: completeIn(conditions, upperLimbConditions) },
  { file: 'conditions/lower-limb.ts', kind: 'condition', records: completeIn(conditions, lowerLimbConditions) },
  { file: 'conditions/general.ts', kind: 'condition', records: completeIn(conditions, general) },
  { file: 'risks/thorax.ts', kind: 'risk', records: thoraxRisks },
  { file: 'risks/head-neck.ts', kind: 'risk', records: headNeckRisks },
  { file: 'risks/trunk.ts', kind: 'risk', records: trunkRisks },
  { file: 'risks/limbs.ts', kind: 'risk', records: limbRisks },
  { file: 'muscles/head-neck.ts', kind: 'muscle', records: completeIn(muscles, headAndNeckMuscles) },
  { file: 'muscles/shoulder-girdle.ts', kind: 'muscle', records: completeIn(muscles, shoulderGirdle) },
  { file: 'muscles/arm-and-hand.ts', kind: 'muscle', records: completeIn(muscles, armAndHand) },
  { file: 'muscles/trunk.ts', kind: 'muscle', records: completeIn(muscles, trunkMuscles) },
  { file: 'muscles/hip-and-thigh.ts', kind: 'muscle', records: completeIn(muscles, hipAndThigh) },
  { file: 'muscles/leg-and-foot.ts', kind: 'muscle', records: completeIn(muscles, legAndFoot) },
  { file: 'structures/spine.ts', kind: 'structure', records: completeIn(writtenStructures, spine) },
  { file: 'structures/rib-cage.ts', kind: 'structure', records: completeIn(writtenStructures, ribCage) },
  { file: 'structures/head.ts', kind: 'structure', records: completeIn(writtenStructures, head) },
  { file: 'structures/upper-limb-bones.ts', kind: 'structure', records: completeIn(writtenStructures, upperLimbBones) },
  { file: 'structures/lower-limb-bones.ts', kind: 'structure', records: completeIn(writtenStructures, lowerLimbBones) },
  { file: 'structures/organs.ts', kind: 'structure', records: completeIn(writtenStructures, organs) },
  { file: 'structures/nerves.ts', kind: 'structure', records: completeIn(writtenStructures, nerves) },
  { file: 'structures/vessels.ts', kind: 'structure', records: completeIn(writtenStructures, vessels) },
  { file: 'structures/muscles.ts', kind: 'structure', records: completeIn(writtenStructures, furtherMuscles) },
  { file: 'contradictions.ts', kind: 'contradiction', records: contradictions },
  { file: 'overclaims.ts', kind: 'overclaim', records: overclaims },
  { file: 'glossary.ts', kind: 'term', records: Object.fromEntries(glossary.map((term) => [term.term, term])) },
  { file: 'cautions.ts', kind: 'caution', records: cautions },
  { file: 'signs.ts', kind: 'sign-group', records: signGroups },
  { file: 'expect.ts', kind: 'timeline-row', records: numbered(timeline) },
  { file: 'how.ts', kind: 'school', records: numbered(schools) },
  { file: 'cautions.ts', kind: 'other', records: { extraFactors } },
  {
    file: 'expect.ts',
    kind: 'other',
    records: { figureGroups, serious, feels, sideEffects, aftercare, readingRules },
  },
  { file: 'structures/drawnHere.ts', kind: 'other', records: { drawnHere } },
  { file: 'inside/steps.ts', kind: 'other', records: { riskSteps } },
  { file: 'how.ts', kind: 'other', records: { schoolsLead, technique, comparison } },
  {
    file: 'questions.ts',
    kind: 'other',
    records: { generalQuestions, consentTalk, consentBodies, teachingPrompts, disclaimers },
  },
];
