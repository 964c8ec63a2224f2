import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { collections } from '#content/checks/collections.ts';
import { orphanSources } from '#content/checks/orphanSources.ts';
import { statementsFrom, usesOf } from '#content/usage.ts';

const certaintyOf = (id: string) =>
  /^S\d$/.test(id) ? 'full' : /^P\d/.test(id) ? 'abstract' : /^w\d/.test(id) ? 'secondary' : 'unsourced';

describe('sources', () => {
  it('are all cited', () => {
    expect(orphanSources(collections)).toEqual([]);
  });

  it('one that nothing cites is an orphan', () => {
    const planted = { file: 'planted.ts', kind: 'source', records: { P999: {} } } as const;
    expect(orphanSources([...collections, planted])).toEqual(['P999']);
  });

  it('are shown with how much of them was read', () => {
    for (const [id, { certainty }] of Object.entries(content.sources)) expect([id, certainty]).toEqual([id, certaintyOf(id)]);
  });

  it('of the literature are marked with their own id', () => {
    const literature = Object.entries(content.sources).filter(([id]) => /^[Pw]\d/.test(id));
    expect(literature.length).toBeGreaterThan(100);
    for (const [id, { label }] of literature) expect(label).toBe(id);
  });

  it('lead back to what rests on them', () => {
    expect(statementsFrom(content, 'S0')).toContain('row-16');
    expect(statementsFrom(content, 'S1')).not.toContain('row-16');
    expect(usesOf(content, 'P6')).toContainEqual({ collection: 'risks', id: 'pneumothorax' });
    expect(usesOf(content, 'P22')).toContainEqual({ collection: 'contradictions', id: 'X1' });
    expect(usesOf(content, 'P22')).not.toContainEqual({ collection: 'risks', id: 'pneumothorax' });
  });
});
