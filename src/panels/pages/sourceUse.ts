/**
 * Where each source is used: which complaints, risks, muscles, structures,
 * regions and pages rest on it. Derived from the records, so that it cannot fall behind.
 */
import { CONDITION_IDS, MUSCLE_IDS, REGION_BASES, RISK_IDS, type ConditionId, type MuscleId, type PageId, type RegionBase, type RiskId } from '#content/ids.ts';
import type { SourceId } from '#content/sources/index.ts';
import type { StatementId } from '#content/statements/index.ts';
import { DESCRIBED_STRUCTURES, type DescribedStructure } from '#content/structures/ids.ts';
import type { Condition, Figure, Muscle, Risk, SignGroup, Statement, Structure } from '#content/types.ts';
import type { Texts } from '../shared/content.tsx';

/** A place in the app: something on the map, a region without its side, or a page. */
export type Use =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'risk'; readonly id: RiskId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  | { readonly kind: 'structure'; readonly id: DescribedStructure }
  | { readonly kind: 'region'; readonly id: RegionBase }
  | { readonly kind: 'page'; readonly id: PageId };

type Uses = Map<SourceId, Map<string, Use>>;

/** Every source's uses, in the order in which complaints, risks, muscles, structures, regions and pages are listed. */
export function usesOfSources(texts: Texts): ReadonlyMap<SourceId, readonly Use[]> {
  const uses: Uses = new Map();
  const add = (use: Use, sources: Iterable<SourceId>): void => {
    for (const source of sources) {
      const own = uses.get(source) ?? new Map<string, Use>();
      own.set(`${use.kind} ${use.id}`, use);
      uses.set(source, own);
    }
  };
  const said = (ids: readonly StatementId[]): SourceId[] => ids.flatMap((id) => [...texts.statements[id].sources]);
  const counted = (ids: Risk['often']['figures']): SourceId[] => ids.flatMap((id) => [...(texts.figures[id] as Figure).sources]);
  const signs = (group: SignGroup): SourceId[] => [
    ...group.signs.flatMap(({ sources }) => [...sources]),
    ...said([...group.onset, ...group.statements]),
  ];

  for (const id of CONDITION_IDS) {
    const { says, research, notes }: Condition = texts.conditions[id];
    add({ kind: 'condition', id }, said([...says, ...research, ...notes]));
  }
  for (const id of RISK_IDS) {
    const risk: Risk = texts.risks[id];
    const { lead, happens, often, feels, mitigation, teaching, factors } = risk;
    add({ kind: 'risk', id }, said([lead, ...happens, ...often.statements, ...feels, ...mitigation, ...teaching]));
    add({ kind: 'risk', id }, said((texts.inside.riskSteps[id] ?? []).flatMap((step) => [...step.statements])));
    add({ kind: 'risk', id }, counted(often.figures));
    add({ kind: 'risk', id }, factors?.sources ?? []);
    for (const group of risk.signs) add({ kind: 'risk', id }, signs(texts.signs.signGroups[group]));
  }
  for (const id of MUSCLE_IDS) {
    const { sources, zone, referral }: Muscle = texts.muscles[id];
    if (zone || referral) add({ kind: 'muscle', id }, sources);
  }
  for (const id of DESCRIBED_STRUCTURES) {
    const { sources }: Structure = texts.structures[id];
    // General anatomy is behind each of them: that would list the whole body.
    add({ kind: 'structure', id }, sources.filter((source) => source !== 'anatomy'));
  }
  for (const id of REGION_BASES) add({ kind: 'region', id }, said(texts.regions[id].notes));
  addPages(texts, add, said);
  return new Map([...uses].map(([source, own]) => [source, [...own.values()]]));
}

function addPages(
  { cautions, expect, how, figures }: Texts,
  add: (use: Use, sources: Iterable<SourceId>) => void,
  said: (ids: readonly StatementId[]) => SourceId[],
): void {
  const before: StatementId[] = [
    ...Object.values(cautions.cautions).flatMap(({ verdicts, know }) => [...verdicts.map(({ statement }) => statement), ...know]),
    ...cautions.extraFactors.flatMap((factor) => [...factor.statements]),
  ];
  add({ kind: 'page', id: 'before-treatment' }, said(before));
  const drawn = expect.figureGroups.flatMap(({ topics }) => topics.flatMap((topic) => [...topic.figures]));
  add(
    { kind: 'page', id: 'what-to-expect' },
    [...drawn, ...expect.serious, ...expect.moreFigures].flatMap((id) => [...(figures[id] as Figure).sources]),
  );
  add(
    { kind: 'page', id: 'what-to-expect' },
    said([...expect.feels, ...expect.sideEffects, ...expect.aftercare, ...expect.readingRules]),
  );
  add({ kind: 'page', id: 'what-to-expect' }, expect.timeline.flatMap(({ sources }) => [...sources]));
  const schools = how.schools.flatMap((school) => [...school.statements, ...school.research]);
  add({ kind: 'page', id: 'how-it-works' }, said([...how.schoolsLead, ...schools, ...how.technique, ...how.comparison]));
}

/** What each source says or found, in the order of the records. The editors' notes on a source are not its words. */
export function statementsOfSources(texts: Pick<Texts, 'statements'>): ReadonlyMap<SourceId, readonly StatementId[]> {
  const cited = new Map<SourceId, StatementId[]>();
  for (const id of Object.keys(texts.statements) as StatementId[]) {
    const { claim, sources }: Statement = texts.statements[id];
    for (const source of sources) {
      if (claim === 'our-note' && source !== 'editors') continue;
      const own = cited.get(source);
      if (own) own.push(id);
      else cited.set(source, [id]);
    }
  }
  return cited;
}
