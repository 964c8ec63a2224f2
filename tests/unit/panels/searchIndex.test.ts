import { describe, expect, test } from 'vitest';
import { DESCRIBED_STRUCTURES } from '#content/structures/ids.ts';
import { structureNames } from '#content/structures/names.ts';
import type { StructureNames } from '#content/types.ts';
import { searchDocuments } from '#panels/search/documents.ts';
import { SearchIndex } from '#panels/search/searchIndex.ts';
import { parseQuery } from '#panels/search/query.ts';

const index = new SearchIndex();

/** Ids of the first group's hits. */
const first = (query: string): string[] => (index.search(query)[0]?.hits ?? []).map((hit) => hit.selection.id);
/** `kind:id` of the very first hit. */
function best(query: string): string {
  const hit = index.search(query)[0]?.hits[0];
  return hit ? `${hit.selection.kind}:${hit.selection.id}` : 'nothing';
}
/** Ids of all hits of a kind. */
const of = (query: string, kind: string): string[] =>
  index
    .search(query)
    .filter((group) => group.kind === kind)
    .flatMap((group) => group.hits.map((hit) => hit.selection.id));

describe('search', () => {
  test.each([
    ['calf', 'region:calf-left'],
    ['gastrocnemius', 'muscle:gastrocnemius-medial'],
    ['tennis elbow', 'condition:tennis-elbow'],
    ['lung', 'risk:pneumothorax'],
    ['pneumothorax', 'risk:pneumothorax'],
    ['right upper back', 'region:interscapular-right'],
    ['upper back right', 'region:interscapular-right'],
    ['interscapular', 'region:interscapular-left'],
    ['tenis elbo', 'condition:tennis-elbow'],
    ['plantar fascitis', 'condition:plantar-fasciitis'],
    ['Plantar Fasciitis', 'condition:plantar-fasciitis'],
    ['lateral epicondylitis', 'condition:tennis-elbow'],
    ['low bak pain', 'condition:low-back-pain'],
    ['kidny', 'risk:flank-organs'],
    ['sciatica', 'condition:sciatica'],
    ['sternum', 'region:sternum'],
    ['left calf', 'region:calf-left'],
    ['golfers elbow', 'condition:golfers-elbow'],
    ['faint', 'risk:fainting'],
    ['top of the shoulder', 'region:upper-trapezius-left'],
    ['shoulder blade', 'region:scapula-left'],
    ['musculus soleus', 'muscle:soleus'],
    ['headach', 'condition:headache'],
    ['low back', 'region:lumbar-left'],
  ])('%s finds %s first', (query, expected) => {
    expect(best(query)).toBe(expected);
  });

  test('a place whose side is not named is offered on both sides', () => {
    expect(first('calf').slice(0, 2)).toEqual(['calf-left', 'calf-right']);
  });

  test('a side word leaves only that side', () => {
    expect(of('right calf', 'region').every((id) => !id.endsWith('-left'))).toBe(true);
  });

  test('a muscle leads to the places it lies under', () => {
    expect(of('gastrocnemius', 'region')).toContain('calf-left');
    expect(of('infraspinatus', 'region')).toContain('scapula-right');
  });

  test('the name that matched is told when it is not the plain one', () => {
    const hit = index.search('lumbago').flatMap((group) => group.hits).find(({ selection }) => selection.id === 'low-back-pain');
    expect(hit?.note).toBe('lumbago');
  });

  test('a word too many does not empty the list', () => {
    expect(best('calf zzzzzz')).toBe('region:calf-left');
  });

  test('nothing is found for nothing', () => {
    expect(index.search('')).toEqual([]);
    expect(index.search('right')).toEqual([]);
    expect(index.search('qqqqqq')).toEqual([]);
  });
});

describe('parseQuery', () => {
  test('side words are taken out, from either end', () => {
    expect(parseQuery('My right upper back')).toEqual({ words: ['upper', 'back'], side: 'right' });
    expect(parseQuery('calf (left)')).toEqual({ words: ['calf'], side: 'left' });
  });

  test('both sides are no side', () => {
    expect(parseQuery('left and right calf')).toEqual({ words: ['calf'], side: null });
  });

  test('accents and apostrophes do not matter', () => {
    expect(parseQuery('Golfer’s élbow').words).toEqual(['golfers', 'elbow']);
  });
});

describe('search with what lies inside', () => {
  const inside = new SearchIndex(searchDocuments(structureNames));
  const groups = (query: string) => inside.search(query).map(({ kind }) => kind);
  const found = (query: string) => inside.search(query).flatMap(({ hits }) => hits.map(({ selection }) => selection));
  const structures = (query: string) => found(query).filter(({ kind }) => kind === 'structure').map(({ id }) => id);

  test.each([
    ['collarbone', 'clavicle'],
    ['clavicula', 'clavicle'],
    ['kneecap', 'patella'],
    ['knee cap', 'patella'],
    ['windpipe', 'trachea'],
    ['rib 5', 'rib-5'],
    ['costa V', 'rib-5'],
    ['L4', 'l4'],
    ['tailbone', 'sacrum'],
    ['gullet', 'oesophagus'],
    ['nervus ischiadicus', 'sciatic-nerve'],
    ['peroneal nerve', 'common-fibular-nerve'],
    ['jugular', 'internal-jugular-vein'],
    ['pulmo sinister', 'lung-left'],
    ['shoulder blade', 'scapula'],
    ['sternal body', 'sternum-body'],
  ])('%s finds the structure %s', (query, id) => {
    expect(structures(query)[0]).toBe(id);
  });

  test('the bone comes first where it is what was typed out', () => {
    for (const [query, id] of [['rib 5', 'rib-5'], ['windpipe', 'trachea'], ['T7', 't7']] as const)
      expect(found(query)[0], query).toEqual({ kind: 'structure', id });
  });

  test('every structure is found by its plain, its English and its Latin name', () => {
    for (const id of DESCRIBED_STRUCTURES) {
      const { plain, anatomical, latin }: StructureNames = structureNames[id];
      for (const name of [plain, anatomical, latin]) expect(structures(name), name).toContain(id);
    }
  });

  test('every structure is found by each word that is its own', () => {
    const owners = new Map<string, string[]>();
    for (const id of DESCRIBED_STRUCTURES) for (const alias of structureNames[id].aliases) owners.set(alias, [...(owners.get(alias) ?? []), id]);
    const own = [...owners].filter(([, ids]) => ids.length === 1);
    expect(own.length).toBeGreaterThan(100);
    for (const [alias, [id]] of own) expect(structures(alias), alias).toContain(id);
  });

  test('a side word leaves the organ of that side', () => {
    expect(structures('left lung')).toContain('lung-left');
    expect(structures('left lung')).not.toContain('lung-right');
    expect(structures('right kidney')).toEqual(['kidney-right']);
    // Of a pair that is one structure, a side word takes nothing away.
    expect(structures('left collarbone')).toContain('clavicle');
  });

  test('shows the risk before the organ, and a muscle only once', () => {
    expect(groups('lung')[0]).toBe('risk');
    expect(groups('lung')).toContain('structure');
    expect(found('piriformis').filter(({ id }) => id === 'piriformis')).toEqual([{ kind: 'muscle', id: 'piriformis' }]);
  });

  test('what was found before is still found first', () => {
    expect(found('shoulder blade')[0]).toMatchObject({ kind: 'region', id: 'scapula-left' });
    expect(found('tennis elbow')[0]).toEqual({ kind: 'condition', id: 'tennis-elbow' });
    expect(found('kidney')[0]).toEqual({ kind: 'risk', id: 'flank-organs' });
    expect(found('sciatica')[0]).toEqual({ kind: 'condition', id: 'sciatica' });
  });
});
