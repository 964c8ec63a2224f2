import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import type { SourceId } from '#content/sources/index.ts';
import * as tables from '#panels/shared/pageTexts.ts';
import { statementsOfSources, usesOfSources } from '#panels/pages/sourceUse.ts';

const texts = { ...content, ...tables };
const uses = usesOfSources(texts);
const cited = statementsOfSources(texts);

describe('where a source is used', () => {
  it('finds complaints, risks and pages', () => {
    expect(uses.get('P33')).toContainEqual({ kind: 'condition', id: 'neck-pain' });
    expect(uses.get('P6')).toContainEqual({ kind: 'risk', id: 'pneumothorax' });
    expect(uses.get('S2')).toContainEqual({ kind: 'page', id: 'before-treatment' });
  });

  it('names each use once', () => {
    for (const [id, own] of uses) expect(new Set(own.map((use) => `${use.kind} ${use.id}`)).size, id).toBe(own.length);
  });

  it('leaves the editors’ notes out of what a source says', () => {
    for (const [source, ids] of cited) {
      if (source === 'editors') continue;
      for (const id of ids) expect(content.statements[id].claim, `${source} ${id}`).not.toBe('our-note');
    }
  });

  it('knows something of every source', () => {
    const unused = (Object.keys(content.sources) as SourceId[]).filter((id) => !uses.has(id) && !cited.has(id));
    const elsewhere = new Set<string>([
      ...Object.values(content.contradictions).flatMap(({ sides, sources }) => [...sides.map(({ speaker }) => speaker), ...sources]),
      ...Object.values(content.overclaims).flatMap(({ sources }) => [...sources]),
      ...[...tables.questions.consentTalk, ...tables.questions.consentBodies, ...tables.questions.teachingPrompts].flatMap(({ sources }) => [...sources]),
    ]);
    expect(unused.filter((id) => !elsewhere.has(id))).toEqual([]);
  });
});
