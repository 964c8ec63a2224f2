/**
 * The shapes of everything that is shown. Pure types: no React, no three, no
 * zod, so the app ships none of the checking. `schema.ts` checks at build and
 * in tests what types cannot say.
 */
import type {
  ConditionId,
  ContradictionId,
  MuscleId,
  OverclaimId,
  RegionBase,
  RiskId,
} from './ids.ts';
import type { FigureId } from './figures/index.ts';
import type { StructureId } from './generated/anatomy-ids.ts';
import type { SourceId } from './sources/index.ts';
import type { StatementId } from './statements/index.ts';
import type { DescribedStructure } from './structures/ids.ts';

/**
 * One text in two readings. `patient` is plain English, Flesch-Kincaid grade 8
 * or below (a test measures it); `professional` serves therapists and educators
 * with anatomical names. Both say the same facts.
 */
export interface Reading {
  readonly patient: string;
  readonly professional: string;
}

/** At least one: a statement without a source does not compile. */
export type Sources = readonly [SourceId, ...SourceId[]];

/**
 * How much of a source was read. Drawn as the ring of its mark:
 * full = filled, abstract = half, secondary = dotted, unsourced = empty.
 */
export type Certainty = 'full' | 'abstract' | 'secondary' | 'unsourced';

/** A document (or a kind of knowledge) that statements rest on. */
export interface Source {
  /** What the mark shows: "Page A", "P33", "w20", "anatomy", "T&S". */
  readonly label: string;
  /** What a reader calls it: "Clinic page A", "Navarro-Santana and colleagues 2020". */
  readonly title: string;
  readonly kind:
    | 'clinic-page'
    | 'review'
    | 'trial'
    | 'survey'
    | 'cohort'
    | 'case-report'
    | 'anatomy-study'
    | 'animal-study'
    | 'guideline'
    | 'decision'
    | 'commentary'
    | 'web-page'
    | 'general-anatomy'
    | 'textbook-tradition';
  readonly certainty: Certainty;
  /** What kind of document it is and what of it was read. */
  readonly about: Reading;
  /** Full reference as far as it is known: authors, journal, year, pages. */
  readonly reference?: string;
  readonly doi?: string;
  readonly pmid?: string;
  /** Absolute address, only where the facts file gives one. Shown as a link, never fetched. */
  readonly url?: string;
  /** What to keep in mind when reading it. */
  readonly caveat?: Reading;
}

export type StatementKind =
  | 'definition'
  | 'technique'
  | 'mechanism'
  | 'comparison'
  | 'claim'
  | 'indication'
  | 'sensation'
  | 'side-effect'
  | 'serious-event'
  | 'warning-sign'
  | 'action'
  | 'contraindication'
  | 'precaution'
  | 'legal'
  | 'research'
  | 'anatomy'
  | 'reference';

/** The unit of content: one thing said, by whom, with what certainty. */
export interface Statement {
  readonly kind: StatementKind;
  /**
   * `source-says` for every clinic-page row (rendered as "this page says");
   * `research` for findings of studies; `hypothesis` for mechanisms;
   * `anatomy` for general anatomy; `our-note` for what the editors add.
   */
  readonly claim: 'source-says' | 'research' | 'hypothesis' | 'anatomy' | 'our-note';
  readonly text: Reading;
  readonly sources: Sources;
  /** Rows 1-164 of the clinic pages' inventory that this statement carries. */
  readonly rows?: readonly number[];
  readonly figures?: readonly FigureId[];
  readonly contradictions?: readonly ContradictionId[];
  readonly overclaims?: readonly OverclaimId[];
}

/** What a figure counts. `not-stated` is shown as such: "the page does not say of what". */
export type Denominator =
  | 'treatments'
  | 'patients'
  | 'therapists'
  | 'procedures'
  | 'first visits'
  | 'later visits'
  | 'consultations'
  | 'not-stated';

/** A number with its denominator. Numbers are exactly the source's. */
export interface Figure {
  /** What happened: "Minor bleeding or bruising". */
  readonly what: Reading;
  /** Who counted: "Clinic page A says", "Counted by therapists, Ireland". */
  readonly who: Reading;
  readonly technique: 'dry needling' | 'acupuncture';
  /** Lower (or only) number out of `per`. `below` figures put the bound here. */
  readonly low: number;
  /** Upper number of a range. */
  readonly high?: number;
  /** 100 for per cent, 10,000, 1,000,000 ... 1 in N is `low: 1, per: N`. */
  readonly per: number;
  /** `exact` as counted, `range` low-high, `below` fewer than `low`, `up-to` at most `low`. */
  readonly bound: 'exact' | 'range' | 'below' | 'up-to';
  readonly of: Denominator;
  /** How many of `of` were counted, when the source says. */
  readonly n?: number;
  /** Over which time, when the source says. */
  readonly period?: string;
  /** The figure in the source's own form: "60-70% of treatments", "20 of 20,494 treatments". */
  readonly stated: string;
  /** How it may be drawn: 100 squares, 1,000 squares, or only said. */
  readonly draw: 'hundred' | 'thousand' | 'words';
  readonly sources: Sources;
  /** What the reader must know with it ("Major" need not mean hospital). */
  readonly note?: Reading;
}

/** Names of a place or structure. */
export interface Names {
  /** Plain English, as a patient says it, singular, no side: "Top of the shoulder". */
  readonly plain: string;
  /** Anatomical English: "Upper trapezius region". */
  readonly anatomical: string;
  /** Latin (Terminologia Anatomica where it has one): "Regio suprascapularis". */
  readonly latin: string;
  /** Foundational Model of Anatomy id, where the facts give it. */
  readonly fma?: number;
  /** Other words people search for, lower case. */
  readonly aliases: readonly string[];
}

/** A step of the ladder "what lies beneath", from the skin inwards. Order only, never a distance. */
export interface Layer {
  readonly kind: 'skin' | 'muscle' | 'bone' | 'nerve' | 'vessel' | 'organ';
  /** A muscle of the content, or a name in two readings. */
  readonly what: MuscleId | Reading;
  /**
   * What of the models the step stands for, where it is drawn: any one of them
   * is enough to meet it. A muscle of the content needs none, it is its own.
   */
  readonly structures?: readonly [StructureId, ...StructureId[]];
  /** Set where this layer is the hazard of a risk. */
  readonly risk?: RiskId;
}

export type RegionGroup = 'head-neck' | 'trunk' | 'upper-limb' | 'lower-limb';

/** A place on the body. What is treated there and which risks lie there is derived from conditions and risks. */
export interface Region {
  readonly names: Names;
  readonly group: RegionGroup;
  /** The one sentence under the title: which muscle or part this is. Without side. */
  readonly lead: Reading;
  readonly beneath: readonly Layer[];
  /** Statements that belong to this place besides its conditions and risks. */
  readonly notes: readonly StatementId[];
}

/** How sure the research on a condition is, in one word and one sentence. */
export interface Sureness {
  readonly level: 'no-trial' | 'case-report' | 'very-low' | 'low' | 'moderate' | 'mixed' | 'not-searched';
  readonly text: Reading;
}

export interface Condition {
  /** `plain`: "Tennis elbow"; `anatomical`: clinical name; `latin` may repeat the clinical name. */
  readonly names: Names;
  readonly lead: Reading;
  /** Where it hurts or is treated; both sides are lit. First is the main place, where the camera goes. */
  readonly regions: readonly [RegionBase, ...RegionBase[]];
  readonly side: 'one side' | 'both sides' | 'either' | 'widespread';
  readonly muscles: readonly MuscleId[];
  /** What the clinic pages say (rows). */
  readonly says: readonly [StatementId, ...StatementId[]];
  /** What research found. Empty only when `sureness` says that none was found or searched. */
  readonly research: readonly StatementId[];
  readonly sureness: Sureness;
  /** Cautions that belong to it (naming, precaution, contradiction). */
  readonly notes: readonly StatementId[];
  readonly contradictions: readonly ContradictionId[];
  readonly overclaims: readonly OverclaimId[];
}

/** A line of a table of factors ("chest surgery 7.85"), in the unit its table names. */
export interface Factor {
  readonly name: Reading;
  readonly value: number;
}

export interface Risk {
  /** Zone number in the facts: "RZ2"; the two whole-system risks have none. */
  readonly zone?: string;
  /** `plain`: "Collapsed lung"; `anatomical`: "Pneumothorax"; `latin` as the field writes it. */
  readonly names: Names;
  /** Title of the risk block in a region: "The tip of the lung is beneath". */
  readonly headline: Reading;
  /** Two or three words for the leader on the body: "Tip of the lung beneath". */
  readonly leader: Reading;
  /** First sentence(s) of its panel and of the risk block. */
  readonly lead: StatementId;
  readonly regions: readonly [RegionBase, ...RegionBase[]];
  /** Structures that can be reached: names, in two readings. */
  readonly structures: readonly Reading[];
  /** What can happen. */
  readonly happens: readonly [StatementId, ...StatementId[]];
  /** How often: a verdict first ("No good figure for dry needling"), then figures and remarks. */
  readonly often: {
    readonly verdict: Reading;
    readonly figures: readonly FigureId[];
    readonly statements: readonly StatementId[];
  };
  /** What it would feel like, when it starts. */
  readonly feels: readonly StatementId[];
  /** How trained clinicians deal with it, in words only. */
  readonly mitigation: readonly StatementId[];
  /** Which warning-sign list applies (see `signs`). */
  readonly signs: readonly SignGroupId[];
  /** Who has more of it. */
  readonly factors?: {
    readonly title: Reading;
    readonly unit: Reading;
    readonly sources: Sources;
    readonly rows: readonly Factor[];
  };
  /** Questions a patient can ask before being needled here; also the therapist's consent points. */
  readonly questions: readonly Reading[];
  /** For educators: why this is taught, where sources part. */
  readonly teaching: readonly StatementId[];
  readonly contradictions: readonly ContradictionId[];
  /** Order of gravity: 1 comes first where several risks meet in one place. */
  readonly gravity: 1 | 2 | 3;
}

export type SignGroupId = 'lung' | 'spine' | 'heart' | 'collapse' | 'nerve' | 'vessel' | 'infection' | 'organ';

/** Warning signs and what to do about them. */
export interface SignGroup {
  readonly title: Reading;
  /** `emergency`: call now; `same-day`: be seen today. */
  readonly urgency: 'emergency' | 'same-day';
  readonly signs: readonly { readonly text: Reading; readonly sources: Sources }[];
  readonly act: Reading;
  /** When it may start. */
  readonly onset: StatementId[];
  /** What the clinic pages say of it, and what we add. */
  readonly statements: readonly StatementId[];
}

/** A muscle of the tables. */
export interface Muscle {
  readonly names: Names;
  /** Row 1-51 of the trigger-point table; none for other muscles. */
  readonly row?: number;
  /** "from" and "to", bony landmarks. */
  readonly attachments: Reading;
  /** Where trigger points are described, in words. */
  readonly zone?: Reading;
  /** Referred pain, in words. */
  readonly referral?: Reading;
  /** Sources of zone and referral (T&S, w20, P92 ...). */
  readonly sources: Sources;
  /** Regions it lies under; the first is where the camera goes. */
  readonly regions: readonly [RegionBase, ...RegionBase[]];
}

/** Names of a structure that the models draw. */
export interface StructureNames extends Names {
  /** FMA ids of right and left, where the whole has none that is sure. */
  readonly fmaSides?: readonly [right: number, left: number];
}

/** Structures that share a kind: their panels lead to each other. */
export type StructureFamily =
  | 'cervical-vertebrae'
  | 'thoracic-vertebrae'
  | 'lumbar-vertebrae'
  | 'ribs'
  | 'costal-cartilages'
  | 'sternum'
  | 'teeth'
  | 'carpals'
  | 'metacarpals'
  | 'finger-bones'
  | 'tarsals'
  | 'metatarsals'
  | 'toe-bones'
  | 'lungs-and-pleura';

/** A bone, organ, nerve, vessel or further muscle of the models. How it is drawn, and how sure that is, is in the models' manifest. */
export interface Structure {
  readonly names: StructureNames;
  /** What it is and, where there is one, the neighbour that matters for needling. One to three sentences. */
  readonly what: Reading;
  /** Where it is one of several of a kind; the others of its group in the models otherwise. */
  readonly family?: StructureFamily;
  /** Risks that are about it or about a neighbour: what can happen is said there and not here. */
  readonly risks: readonly RiskId[];
  readonly sources: Sources;
}

/** Two sources that do not agree: both sides, attributed, and why. */
export interface Contradiction {
  /** Asked as a question: "Does it hurt?" */
  readonly question: Reading;
  readonly sides: readonly {
    readonly speaker: SourceId;
    readonly text: Reading;
    readonly statements: readonly StatementId[];
  }[];
  /** One sentence: why they may differ, or what we do about it. */
  readonly why: Reading;
  /** Sources of the "why", when it states more than a reading of the sides. */
  readonly sources: readonly SourceId[];
}

/** A claim that may only be shown attributed, beside what research says. */
export interface Overclaim {
  readonly statements: readonly [StatementId, ...StatementId[]];
  /** "Page A says that all patients will benefit." */
  readonly says: Reading;
  /** Why it cannot be asserted. */
  readonly research: Reading;
  readonly sources: Sources;
}

export type Verdict = 'avoid' | 'care';

/** A reason not to needle, or to take care. */
export interface Caution {
  readonly name: Reading;
  /** The line of the checklist: "I am pregnant, or may be." */
  readonly ask: Reading;
  /** What each page says; pages that do not name it are left out and shown as "not named". */
  readonly verdicts: readonly [
    { readonly source: 'S0' | 'S1' | 'S2'; readonly verdict: Verdict; readonly detail?: Reading; readonly statement: StatementId },
    ...{ readonly source: 'S0' | 'S1' | 'S2'; readonly verdict: Verdict; readonly detail?: Reading; readonly statement: StatementId }[],
  ];
  /** "What to know": statements from the literature or notes. */
  readonly know: readonly StatementId[];
  readonly contradictions: readonly ContradictionId[];
  /** Places it belongs to, when it is not everywhere. */
  readonly regions?: readonly RegionBase[];
  /** The special case: cautions that rest on one place and are listed there. */
  readonly local?: boolean;
}

/** A row of the first 48 hours. Hours after treatment. */
export interface TimelineRow {
  readonly name: Reading;
  readonly note: Reading;
  readonly tone: 'neutral' | 'risk';
  /** Solid up to `low`, ticked up to `high`. */
  readonly bar?: { readonly from: number; readonly low: number; readonly high?: number };
  readonly bracket?: { readonly from: number; readonly to: number; readonly text: Reading; readonly sources: Sources };
  /** Published onsets, hours. */
  readonly dots?: readonly number[];
  /** Shown where no time is known. */
  readonly words?: Reading;
  readonly sources: Sources;
}

/** A school of thought about how it works. */
export interface School {
  readonly name: Reading;
  readonly speaker: SourceId;
  readonly statements: readonly [StatementId, ...StatementId[]];
  readonly research: readonly StatementId[];
}

/** A word that patient texts use and explain. */
export interface Term {
  readonly term: string;
  readonly plain: string;
}

/** Everything, as the app reads it. */
export interface Content {
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly statements: Readonly<Record<StatementId, Statement>>;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly regions: Readonly<Record<RegionBase, Region>>;
  readonly conditions: Readonly<Record<ConditionId, Condition>>;
  readonly risks: Readonly<Record<RiskId, Risk>>;
  readonly muscles: Readonly<Record<MuscleId, Muscle>>;
  readonly structures: Readonly<Record<DescribedStructure, Structure>>;
  readonly contradictions: Readonly<Record<ContradictionId, Contradiction>>;
  readonly overclaims: Readonly<Record<OverclaimId, Overclaim>>;
}
