import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { coverageOf, localize, overlay, translatableTexts, type Translation } from '#content/localize.ts';

/** A pseudo-locale: every text, marked, so that one left in English shows. */
const marked = (text: string) => `[${text}]`;
const pseudo: Translation = Object.fromEntries(Object.entries(translatableTexts(content)).map(([path, text]) => [path, marked(text)]));

describe('another language', () => {
  it('is a data file that covers every text', () => {
    const inPseudo = localize(content, pseudo);
    expect(Object.keys(pseudo).length).toBeGreaterThan(2_000);
    expect(inPseudo.statements['row-16'].text.patient).toBe(marked(content.statements['row-16'].text.patient));
    expect(inPseudo.regions.temple.names.plain).toBe(marked(content.regions.temple.names.plain));
    expect(inPseudo.contradictions.X3.sides[0]?.text.patient).toMatch(/^\[Page A/);
    expect(inPseudo.figures['a-drowsy'].stated).toMatch(/^\[/);
    expect(Object.values(translatableTexts(inPseudo)).every((text) => text.startsWith('['))).toBe(true);
    expect(coverageOf(content, pseudo)).toMatchObject({ missing: [], unknown: [], translated: Object.keys(pseudo).length });
  });

  it('leaves ids, Latin and references alone', () => {
    const inPseudo = localize(content, pseudo);
    expect(inPseudo.statements['row-16'].sources).toEqual(['S0']);
    expect(inPseudo.regions.temple.names.latin).toBe(content.regions.temple.names.latin);
    expect(inPseudo.sources.P1.reference).toBe(content.sources.P1.reference);
    expect(Object.keys(inPseudo.risks)).toEqual(Object.keys(content.risks));
    expect(inPseudo.risks.pneumothorax.regions).toEqual(content.risks.pneumothorax.regions);
  });

  it('falls back to English, text by text', () => {
    const partial: Translation = { 'statements/row-16/text/patient': 'Seite A sagt …' };
    const inPart = localize(content, partial);
    expect(inPart.statements['row-16'].text).toEqual({
      patient: 'Seite A sagt …',
      professional: content.statements['row-16'].text.professional,
    });
    expect(inPart.statements['row-17']).toBe(content.statements['row-17']);
    expect(localize(content, {})).toEqual(content);
  });

  it('changes nothing in the original', () => {
    const before = structuredClone(content);
    localize(content, pseudo);
    expect(content).toEqual(before);
  });

  it('reports what is missing and what no longer fits', () => {
    const coverage = coverageOf(content, { 'statements/row-16/text/patient': 'x', 'statements/row-999/text/patient': 'y' });
    expect(coverage.translated).toBe(1);
    expect(coverage.unknown).toEqual(['statements/row-999/text/patient']);
    expect(coverage.missing).toContain('statements/row-16/text/professional');
    expect(coverage.missing).toHaveLength(coverage.total - 1);
  });

  it('gives aliases as one line', () => {
    const names = { temple: { plain: 'Temple', aliases: ['side of the head'] } };
    expect(overlay(names, { 'names/temple/aliases': 'schläfe; seite ; ' }, 'names').temple.aliases).toEqual(['schläfe', 'seite']);
    expect(translatableTexts({ names })['names/temple/aliases']).toBe('side of the head');
  });
});
