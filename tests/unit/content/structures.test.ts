import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { describeProblem } from '#content/checks/problem.ts';
import { mislabelled, sharedNames, unmatchedStructures } from '#content/checks/structures.ts';
import { ANATOMY_MANIFEST, ANATOMY_STRUCTURES } from '#content/generated/anatomy-manifest.ts';
import { RAYS_BENEATH } from '#content/generated/beneath.ts';
import { MUSCLE_IDS, RISK_IDS } from '#content/ids.ts';
import { riskStructures } from '#content/inside/riskStructures.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { drawnHere } from '#content/structures/drawnHere.ts';
import { DESCRIBED_STRUCTURES } from '#content/structures/ids.ts';
import { writtenStructures } from '#content/structures/index.ts';
import { allStructureNames } from '#content/structures/names.ts';
import { placesByHand, sidesByHand } from '#content/structures/places.ts';
import { regionsOver, sideUnder } from '#content/structures/regionsOver.ts';
import type { Structure, StructureNames } from '#content/types.ts';
import { isStructureId, layerOf } from '#domain/structureKey.ts';
import { t } from '#i18n/t.ts';
import { ANATOMY } from '../../../models/anatomy/index.ts';

const bodies = ['feminine', 'masculine'] as const;
const layersOf = (body: (typeof bodies)[number]) => ANATOMY_MANIFEST[body];
const drawnIn = (body: (typeof bodies)[number]) => Object.values(layersOf(body)).flatMap(({ structures }) => structures.map(({ id }) => id));

/** Everything that has a record: muscles, and what `structures/` describes. */
const described = [...MUSCLE_IDS, ...Object.keys(writtenStructures)];
const names: Readonly<Record<string, StructureNames>> = { ...muscleNames, ...allStructureNames };

describe('the models and the records', () => {
  it.each(bodies)('the %s body draws what has a record, and what it draws has one', (body) => {
    expect(unmatchedStructures(drawnIn(body), described)).toEqual({ onlyDrawn: [], onlyDescribed: [] });
  });

  it('the tables that the models are built from draw nothing without a record', () => {
    expect(ANATOMY.length).toBeGreaterThan(200);
    expect(unmatchedStructures(ANATOMY.map(({ id }) => id), described).onlyDrawn).toEqual([]);
  });

  it('a structure without a record is missed, and a record without a structure', () => {
    const drawn = drawnIn('feminine');
    expect(unmatchedStructures([...drawn, 'tail'], described).onlyDrawn).toEqual(['tail']);
    expect(unmatchedStructures(drawn.filter((id) => id !== 'rib-5'), described).onlyDescribed).toContain('rib-5');
  });

  it.each(bodies)('every muscle of the content is drawn among the muscles of the %s body', (body) => {
    const muscles: readonly string[] = layersOf(body).muscles.structures.map(({ id }) => id);
    expect(MUSCLE_IDS.length).toBeGreaterThan(90);
    expect(MUSCLE_IDS.filter((id) => !muscles.includes(id))).toEqual([]);
  });

  it('no structure is described twice', () => {
    expect(described.filter((id, index) => described.indexOf(id) !== index)).toEqual([]);
    expect(Object.keys(content.structures)).toEqual(DESCRIBED_STRUCTURES);
  });

  it('every structure says how sure its drawing is, in words', () => {
    for (const [id, { certainty, source }] of Object.entries(ANATOMY_STRUCTURES)) {
      expect(['measured on reference', 'from text', 'schematic'], id).toContain(certainty);
      expect(t(`inside.certainty.${certainty}`).length, id).toBeGreaterThan(20);
      expect(source.length, id).toBeGreaterThan(10);
    }
  });
});

describe('names', () => {
  it('English, Latin and FMA belong to one structure each, muscles and all', () => {
    expect(Object.keys(names).length).toBe(described.length);
    expect(sharedNames(names).map(describeProblem)).toEqual([]);
  });

  it('one that is used twice is missed, whichever it is', () => {
    const bone = (own: Partial<StructureNames>): StructureNames => ({ plain: 'a', anatomical: 'b', latin: 'c', fma: 1, aliases: [], ...own });
    const with2 = (own: Partial<StructureNames>) => sharedNames({ one: bone({}), two: bone({ plain: 'x', anatomical: 'y', latin: 'z', fma: 2, ...own }) });
    expect(with2({})).toEqual([]);
    expect(with2({ plain: 'B' })).toHaveLength(1);
    expect(with2({ latin: 'C' })).toHaveLength(1);
    expect(with2({ fma: 1 })).toHaveLength(1);
    expect(with2({ fmaSides: [1, 9] })).toHaveLength(1);
    expect(with2({ fmaSides: [9, 9] }).map(describeProblem)).toEqual(['names: two: has one FMA number for both sides: 9']);
  });

  it('most have an FMA number; those without are groups, linings and branches for which none is sure', () => {
    const without = Object.entries(names).flatMap(([id, { fma, fmaSides }]) => (fma === undefined && !fmaSides ? [id] : []));
    expect(without.filter((id) => !/phalanges|teeth|pleura|thenar|interossei/.test(id)).toSorted()).toEqual([
      'deep-branch-of-radial-nerve',
      'external-carotid-artery',
      'greater-occipital-nerve',
      'plantar-fascia',
    ]);
  });

  it('the tables of the models carry the same Latin and the same numbers', () => {
    const saysMore = new Set(Object.keys(drawnHere));
    expect(mislabelled(ANATOMY, names, saysMore).map(describeProblem)).toEqual([]);
  });

  it('a table that names a structure otherwise is missed', () => {
    const soleus = { id: 'soleus', latin: 'Musculus soleus et tendo calcaneus', fma: 22542 };
    expect(mislabelled([soleus], names, new Set(['soleus']))).toEqual([]);
    expect(mislabelled([soleus], names, new Set()).map(describeProblem)[0]).toContain('models/anatomy: soleus: Latin');
    expect(mislabelled([{ ...soleus, fma: 22541 }], names, new Set(['soleus'])).map(describeProblem)).toEqual([
      'models/anatomy: soleus: FMA 22541, in the content 22542',
    ]);
    expect(mislabelled([{ id: 'rib-5', latin: 'Costa V', fmaSides: [8093, 8066] }], names, new Set())).toHaveLength(1);
  });
});

describe('records', () => {
  const records: readonly (readonly [string, Structure])[] = Object.entries(writtenStructures);

  it('link every risk that is about them', () => {
    const linked = RISK_IDS.flatMap((risk) => (riskStructures[risk] ?? []).map((id) => `${id} ${risk}`));
    const told = new Set(records.flatMap(([id, { risks }]) => risks.map((risk) => `${id} ${risk}`)));
    expect(linked.length).toBeGreaterThan(40);
    expect(linked.filter((link) => !told.has(link))).toEqual([]);
  });

  it('name each risk once', () => {
    for (const [id, { risks }] of records) expect(new Set(risks).size, id).toBe(risks.length);
  });

  it('of a family are several, and of one layer', () => {
    const families = new Map<string, string[]>();
    for (const [id, { family }] of records) if (family) families.set(family, [...(families.get(family) ?? []), id]);
    expect(families.size).toBeGreaterThan(10);
    for (const [family, members] of families) {
      expect(members.length, family).toBeGreaterThan(1);
      expect(new Set(members.filter(isStructureId).map(layerOf)).size, family).toBe(1);
    }
  });

  it('tell of a drawing that shows more than its name only where there is one', () => {
    expect(Object.keys(drawnHere).filter((id) => !isStructureId(id))).toEqual([]);
  });
});

describe('the places over a structure', () => {
  const over = (id: (typeof DESCRIBED_STRUCTURES)[number]) => regionsOver(id, content.regions, RAYS_BENEATH);

  it('are those whose ladder names it, this very one where a step names many', () => {
    expect(over('sciatic-nerve')).toEqual(expect.arrayContaining(['buttock', 'back-of-thigh']));
    expect(over('kidney-right')).toEqual(expect.arrayContaining(['flank', 'lumbar']));
    expect(over('rib-10')).toContain('thoracic-back');
    expect(over('rib-10')).not.toContain('front-of-chest');
    expect(over('patella')).toEqual(['front-of-knee']);
  });

  it('are told for all but what lies too deep', () => {
    expect(DESCRIBED_STRUCTURES.filter((id) => id !== 'thoracic-aorta' && over(id).length === 0)).toEqual([]);
  });

  it('are one side for what has one', () => {
    expect(sideUnder('kidney-right', 'flank')).toBe('right');
    expect(sideUnder('spleen', 'flank')).toBe('left');
    expect(sideUnder('liver', 'flank')).toBe('right');
    expect(sideUnder('liver', 'upper-abdomen')).toBeNull();
    expect(sideUnder('rib-5', 'scapula')).toBeNull();
  });

  it('are given by hand for structures that have a record', () => {
    expect([...Object.keys(placesByHand), ...Object.keys(sidesByHand)].filter((id) => !(id in writtenStructures))).toEqual([]);
  });
});
