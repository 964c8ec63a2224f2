/**
 * What the types cannot say, checked at build and in tests: id patterns,
 * lengths, plain text, addresses, figures that agree with themselves, and that
 * every id points at something. The app never imports this file at run time.
 */
import * as z from 'zod';
import type { Collection, RecordKind } from './checks/collections.ts';
import type { Problem } from './checks/problem.ts';

/** The ids that records may point at. */
export interface KnownIds {
  readonly sources: readonly string[];
  readonly statements: readonly string[];
  readonly figures: readonly string[];
  readonly regions: readonly string[];
  readonly conditions: readonly string[];
  readonly risks: readonly string[];
  readonly muscles: readonly string[];
  readonly structures: readonly string[];
  readonly contradictions: readonly string[];
  readonly overclaims: readonly string[];
  readonly signGroups: readonly string[];
}

const MAX_TEXT = 420;
const MAX_NAME = 60;
/** Last row of the inventory of the clinic pages that is not mere context. */
const LAST_ROW = 163;
/** Rates are given per one of these, as 1 in N, or as counted out of `n`. */
const ROUND_DENOMINATORS = [100, 1_000, 10_000, 100_000, 1_000_000];

const MARKUP = /<\/?[a-z][^>]*>|&[a-z]+;|\*\*|`|\]\(|https?:/i;
const plainText = (longest: number) =>
  z
    .string()
    .min(2, 'is empty')
    .max(longest, `is longer than ${longest} characters`)
    .refine((text) => text === text.trim(), 'begins or ends with a space')
    .refine((text) => !MARKUP.test(text), 'has markup or an address in it');

const text = plainText(MAX_TEXT);
const name = plainText(MAX_NAME);
const reading = z.strictObject({ patient: text, professional: text });
const shortReading = z.strictObject({ patient: name, professional: plainText(90) });

const oneOf = (ids: readonly string[], what: string) =>
  z.string().refine((id) => ids.includes(id), { error: ({ input }) => `unknown ${what} "${String(input)}"` });

const names = z.strictObject({
  plain: name,
  anatomical: name,
  latin: name,
  fma: z.int().positive().optional(),
  aliases: z.array(z.string().regex(/^[^A-Z]+$/, 'aliases are lower case').max(MAX_NAME)),
});

const fmaNumber = z.int().positive();
const structureNames = names
  .extend({ fmaSides: z.tuple([fmaNumber, fmaNumber]).optional() })
  .refine(({ fma, fmaSides }) => fma === undefined || fmaSides === undefined, {
    path: ['fmaSides'],
    error: 'the whole has a number: the sides need none',
  });

const source = z
  .strictObject({
    label: z.string().regex(/^(Page [ABC]|P\d+[a-z]?|w\d+[a-z]?|anatomy|T&S|Puncta)$/, 'is no label of a mark'),
    title: plainText(80),
    kind: z.enum([
      'clinic-page',
      'review',
      'trial',
      'survey',
      'cohort',
      'case-report',
      'anatomy-study',
      'animal-study',
      'guideline',
      'decision',
      'commentary',
      'web-page',
      'general-anatomy',
      'textbook-tradition',
    ]),
    certainty: z.enum(['full', 'abstract', 'secondary', 'unsourced']),
    about: reading,
    reference: plainText(240).optional(),
    doi: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'is no DOI').optional(),
    pmid: z.string().regex(/^\d{6,9}$/, 'is no PubMed number').optional(),
    url: z
      .string()
      .regex(/^https:\/\/(doi\.org\/10\.|pubmed\.ncbi\.nlm\.nih\.gov\/\d)/, 'is no address of a DOI or a PubMed entry')
      .optional(),
    caveat: reading.optional(),
  })
  .refine((s) => !s.url || s.url.endsWith(s.doi ?? `/${s.pmid}/`), { path: ['url'], error: 'does not fit the DOI or PubMed number' })
  .refine((s) => s.reference !== undefined || s.certainty === 'full' || s.certainty === 'unsourced', {
    path: ['reference'],
    error: 'is missing',
  });

/** Hours after treatment, within the two days that are drawn. */
const hours = z.number().min(0).max(48);

/** Builds the shape of a figure's record. */
function figureShape(sources: z.ZodType) {
  return z
    .strictObject({
      what: shortReading,
      who: reading,
      technique: z.enum(['dry needling', 'acupuncture']),
      low: z.number().nonnegative(),
      high: z.number().positive().optional(),
      per: z.int().positive(),
      bound: z.enum(['exact', 'range', 'below', 'up-to']),
      of: z.enum(
        ['treatments', 'patients', 'therapists', 'procedures', 'first visits', 'later visits', 'consultations', 'not-stated'],
        'has no denominator: say what is counted, or not-stated',
      ),
      n: z.int().positive().optional(),
      period: name.optional(),
      stated: plainText(120).regex(/\d/, 'holds no number'),
      draw: z.enum(['hundred', 'thousand', 'words']),
      sources,
      note: reading.optional(),
    })
    .refine((f) => (f.bound === 'range') === (f.high !== undefined), { path: ['high'], error: 'a range, and only a range, has an upper number' })
    .refine((f) => f.high === undefined || f.high > f.low, { path: ['high'], error: 'is not above low' })
    .refine((f) => f.low <= f.per && (f.high ?? 0) <= f.per, { path: ['per'], error: 'is smaller than the number it divides' })
    .refine((f) => f.bound === 'exact' || f.bound === 'range' || f.low > 0, { path: ['low'], error: 'a bound of zero says nothing' })
    .refine((f) => ROUND_DENOMINATORS.includes(f.per) || f.low === 1 || f.per === f.n, {
      path: ['per'],
      error: 'is neither round, nor 1 in N, nor the number counted',
    })
    .refine((f) => f.of !== 'not-stated' || f.draw === 'words', { path: ['draw'], error: 'a figure without a denominator is not drawn' })
    .refine((f) => f.draw === 'words' || (f.low / f.per) * (f.draw === 'hundred' ? 100 : 1_000) >= 0.5, {
      path: ['draw'],
      error: 'is too rare to be seen in that many squares',
    });
}

/** The shapes of all records, given the ids that exist. */
export function recordShapes(known: KnownIds): Readonly<Record<Exclude<RecordKind, 'other'>, z.ZodType>> {
  const sourceId = oneOf(known.sources, 'source');
  const statementId = oneOf(known.statements, 'statement');
  const figureId = oneOf(known.figures, 'figure');
  const regionId = oneOf(known.regions, 'region');
  const riskId = oneOf(known.risks, 'risk');
  const muscleId = oneOf(known.muscles, 'muscle');
  const structureId = oneOf(known.structures, 'structure');
  const contradictionId = oneOf(known.contradictions, 'contradiction');
  const overclaimId = oneOf(known.overclaims, 'over-claim');
  const signGroupId = oneOf(known.signGroups, 'group of signs');

  const someSources = z.array(sourceId).min(1, 'cites no source');
  const statements = z.array(statementId);
  const someStatements = statements.min(1, 'names no statement');
  const someRegions = z.array(regionId).min(1, 'names no region');
  const contradictions = z.array(contradictionId);

  return {
    source,
    figure: figureShape(someSources),
    statement: z.strictObject({
      kind: z.enum([
        'definition',
        'technique',
        'mechanism',
        'comparison',
        'claim',
        'indication',
        'sensation',
        'side-effect',
        'serious-event',
        'warning-sign',
        'action',
        'contraindication',
        'precaution',
        'legal',
        'research',
        'anatomy',
        'reference',
      ]),
      claim: z.enum(['source-says', 'research', 'hypothesis', 'anatomy', 'our-note']),
      text: reading,
      sources: someSources,
      rows: z.array(z.int().min(1).max(LAST_ROW)).min(1).optional(),
      figures: z.array(figureId).min(1).optional(),
      contradictions: contradictions.min(1).optional(),
      overclaims: z.array(overclaimId).min(1).optional(),
    }),
    region: z.strictObject({
      names,
      group: z.enum(['head-neck', 'trunk', 'upper-limb', 'lower-limb']),
      lead: reading,
      beneath: z
        .array(
          z
            .strictObject({
              kind: z.enum(['skin', 'muscle', 'bone', 'nerve', 'vessel', 'organ']),
              what: z.union([muscleId, shortReading], 'is neither a muscle nor a name in two readings'),
              structures: z.array(structureId).min(1, 'names no structure: leave it out').optional(),
              risk: riskId.optional(),
            })
            .refine(({ what, structures }) => typeof what !== 'string' || structures === undefined, {
              path: ['structures'],
              error: 'a muscle of the content is its own structure',
            })
            .refine(({ structures = [] }) => new Set(structures).size === structures.length, {
              path: ['structures'],
              error: 'names a structure twice',
            })
            .refine(({ kind, structures }) => kind !== 'skin' || structures === undefined, {
              path: ['structures'],
              error: 'the skin is no inner structure',
            }),
        )
        .min(2, 'has fewer than two layers'),
      notes: statements,
    }),
    condition: z.strictObject({
      names,
      lead: reading,
      regions: someRegions,
      side: z.enum(['one side', 'both sides', 'either', 'widespread']),
      muscles: z.array(muscleId),
      says: someStatements,
      research: statements,
      sureness: z.strictObject({
        level: z.enum(['no-trial', 'case-report', 'very-low', 'low', 'moderate', 'mixed', 'not-searched']),
        text: reading,
      }),
      notes: statements,
      contradictions,
      overclaims: z.array(overclaimId),
    }),
    risk: z.strictObject({
      zone: z.string().regex(/^RZ\d+b?$/, 'is no zone number').optional(),
      names,
      headline: reading,
      leader: shortReading,
      lead: statementId,
      regions: someRegions,
      structures: z.array(reading).min(1, 'names no structure'),
      happens: someStatements,
      often: z.strictObject({ verdict: reading, figures: z.array(figureId), statements }),
      feels: statements,
      mitigation: statements,
      signs: z.array(signGroupId),
      factors: z
        .strictObject({
          title: reading,
          unit: reading,
          sources: someSources,
          rows: z.array(z.strictObject({ name: shortReading, value: z.number().positive() })).min(1),
        })
        .optional(),
      questions: z.array(reading),
      teaching: statements,
      contradictions,
      gravity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    }),
    muscle: z.strictObject({
      names,
      row: z.int().min(1).max(51).optional(),
      attachments: reading,
      zone: reading.optional(),
      referral: reading.optional(),
      sources: someSources,
      regions: someRegions,
    }),
    structure: z.strictObject({
      names: structureNames,
      what: reading,
      family: z
        .enum([
          'cervical-vertebrae',
          'thoracic-vertebrae',
          'lumbar-vertebrae',
          'ribs',
          'costal-cartilages',
          'sternum',
          'teeth',
          'carpals',
          'metacarpals',
          'finger-bones',
          'tarsals',
          'metatarsals',
          'toe-bones',
          'lungs-and-pleura',
        ])
        .optional(),
      risks: z.array(riskId),
      sources: someSources,
    }),
    contradiction: z.strictObject({
      question: reading,
      sides: z
        .array(z.strictObject({ speaker: sourceId, text: reading, statements }))
        .min(2, 'has fewer than two sides'),
      why: reading,
      sources: z.array(sourceId),
    }),
    overclaim: z.strictObject({ statements: someStatements, says: reading, research: reading, sources: someSources }),
    term: z.strictObject({ term: name, plain: plainText(160) }),
    caution: z.strictObject({
      name: shortReading,
      ask: reading,
      verdicts: z
        .array(
          z.strictObject({
            source: z.enum(['S0', 'S1', 'S2']),
            verdict: z.enum(['avoid', 'care']),
            detail: reading.optional(),
            statement: statementId,
          }),
        )
        .min(1, 'no page names it'),
      know: statements,
      contradictions,
      regions: someRegions.optional(),
      local: z.boolean().optional(),
    }),
    'sign-group': z.strictObject({
      title: reading,
      urgency: z.enum(['emergency', 'same-day']),
      signs: z.array(z.strictObject({ text: reading, sources: someSources })).min(1, 'names no sign'),
      act: reading,
      onset: statements,
      statements,
    }),
    'timeline-row': z.strictObject({
      name: shortReading,
      note: reading,
      tone: z.enum(['neutral', 'risk']),
      bar: z.strictObject({ from: hours, low: hours, high: hours.optional() }).optional(),
      bracket: z.strictObject({ from: hours, to: hours, text: reading, sources: someSources }).optional(),
      dots: z.array(hours).min(1).optional(),
      words: reading.optional(),
      sources: someSources,
    }),
    school: z.strictObject({ name: shortReading, speaker: sourceId, statements: someStatements, research: statements }),
  };
}

const ID = /^(row-\d+|[a-z0-9]+(-[a-z0-9]+)*)$/;
const ID_OF_KIND: Partial<Record<RecordKind, RegExp>> = {
  'timeline-row': /^\d+$/,
  school: /^\d+$/,
  source: /^(S[012]|P\d+[a-z]?|w\d+[a-z]?|anatomy|TS|editors)$/,
  contradiction: /^X\d+$/,
  overclaim: /^O\d+$/,
  term: /^.+$/,
};

/** Everything in which records do not have the shape of their kind. Names file and field of each. */
export function checkShapes(collections: readonly Collection[], known: KnownIds): readonly Problem[] {
  const shapes = recordShapes(known);
  return collections.flatMap(({ file, kind, records }) => {
    if (kind === 'other') return [];
    const idPattern = ID_OF_KIND[kind] ?? ID;
    return Object.entries(records).flatMap(([id, record]) => {
      const problems: Problem[] = idPattern.test(id) ? [] : [{ file, field: id, message: `is no id of a ${kind}` }];
      const result = shapes[kind].safeParse(record);
      for (const issue of result.error?.issues ?? [])
        problems.push({ file, field: [id, ...issue.path].join('.'), message: issue.message });
      return problems;
    });
  });
}
