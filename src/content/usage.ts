/** Where a source is used: the way back from a reference to what rests on it. */
import type { SourceId } from './sources/index.ts';
import type { StatementId } from './statements/index.ts';
import type { Content } from './types.ts';

/** Statements that cite a source, in the order of the content. */
export function statementsFrom(content: Content, source: SourceId): readonly StatementId[] {
  return (Object.keys(content.statements) as StatementId[]).filter((id) =>
    content.statements[id].sources.includes(source),
  );
}

/** Collections whose records a reader can open. */
export type UsingCollection = 'regions' | 'conditions' | 'risks' | 'muscles' | 'structures' | 'contradictions' | 'overclaims';
const USING_COLLECTIONS: readonly UsingCollection[] = [
  'regions',
  'conditions',
  'risks',
  'muscles',
  'structures',
  'contradictions',
  'overclaims',
];

/** A record that rests on a source. */
export interface Use {
  readonly collection: UsingCollection;
  readonly id: string;
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return value !== null && typeof value === 'object' && Object.values(value).some((item) => names(item, ids));
}

/** Records that cite a source themselves, or through a statement or a figure of theirs. */
export function usesOf(content: Content, source: SourceId): readonly Use[] {
  const carriers = new Set<string>([source, ...statementsFrom(content, source)]);
  for (const [id, figure] of Object.entries(content.figures)) if (figure.sources.includes(source)) carriers.add(id);
  return USING_COLLECTIONS.flatMap((collection) =>
    Object.entries(content[collection])
      .filter(([, record]) => names(record, carriers))
      .map(([id]) => ({ collection, id })),
  );
}
