import type { Collection } from './collections.ts';

/** A text that a reader may see, with the place where it is written. */
export interface WrittenText {
  readonly file: string;
  /** Record and field: "row-16.text.patient". */
  readonly field: string;
  /** Which reading it is; `null` for strings that both readings share. */
  readonly reading: 'patient' | 'professional' | null;
  readonly text: string;
}

/** Fields that hold ids, kinds and addresses: not for reading. */
const NOT_FOR_READING = new Set([
  'kind',
  'claim',
  'certainty',
  'sources',
  'source',
  'speaker',
  'statement',
  'statements',
  'figures',
  'contradictions',
  'overclaims',
  'regions',
  'muscles',
  'risk',
  'risks',
  'structures',
  'family',
  'signs',
  'url',
  'doi',
  'pmid',
  'bound',
  'draw',
  'technique',
  'group',
  'verdict',
  'level',
  'urgency',
  'tone',
]);

function* walk(value: unknown, path: readonly string[]): Generator<{ path: readonly string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walk(item, [...path, String(index)]);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      const holdsIds = NOT_FOR_READING.has(key) && !isProse(item);
      if (!holdsIds) yield* walk(item, [...path, key]);
    }
}

/** A field such as `signs` holds ids in one record and readings in another. */
function isProse(item: unknown): boolean {
  const first: unknown = Array.isArray(item) ? item[0] : item;
  return typeof first === 'object' && first !== null;
}

/** Every text of the collections, in order of file and record. */
export function textsOf(collections: readonly Collection[]): readonly WrittenText[] {
  return collections.flatMap(({ file, records }) =>
    [...walk(records, [])].map(({ path, text }) => {
      const last = path.at(-1);
      return {
        file,
        field: path.join('.'),
        reading: last === 'patient' || last === 'professional' ? last : null,
        text,
      };
    }),
  );
}
