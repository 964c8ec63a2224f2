import { describe, expect, it } from 'vitest';
import { content } from '#content/all.ts';
import { checkBeneath, type Ray } from '#content/checks/beneath.ts';
import { describeProblem } from '#content/checks/problem.ts';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import { REGION_BASES, type RegionBase } from '#content/ids.ts';
import type { BeneathException } from '#content/regions/beneathExceptions.ts';
import { beneathExceptions } from '#content/regions/beneathExceptions.ts';
import { bone, drawn, muscles, skinAndFat } from '#content/regions/layers.ts';
import type { Layer } from '#content/types.ts';
import { structuresOf } from '#domain/layerStructures.ts';

/** Equal rays, each meeting some structures on evenly spaced stretches of the first half. */
const rays = (...orders: readonly (readonly StructureId[])[]): readonly Ray[] =>
  orders.map((ids) => ({
    side: 'right',
    weight: 1 / orders.length,
    met: ids.map((id, i) => ({ id, side: 'right', through: (0.4 * (i + 1)) / ids.length })),
  }));

/** What the checks say of one ladder, the others being empty. */
function problems(beneath: readonly Layer[], own: readonly Ray[], exceptions: readonly BeneathException[] = []): readonly string[] {
  const everywhere = <T>(here: T, elsewhere: T) =>
    Object.fromEntries(REGION_BASES.map((base) => [base, base === 'scapula' ? here : elsewhere])) as Record<RegionBase, T>;
  const feminine = everywhere<readonly Ray[]>(own, []);
  return checkBeneath(everywhere<{ beneath: readonly Layer[] }>({ beneath }, { beneath: [] }), { feminine }, exceptions).map(describeProblem);
}

const ladder = [skinAndFat, ...muscles('infraspinatus'), drawn(bone('Shoulder blade', 'Scapula'), 'scapula'), ...muscles('subscapularis')];

describe('a ladder against the rays', () => {
  it('passes where all that is drawn is met in its order', () => {
    expect(problems(ladder, rays(['infraspinatus', 'scapula', 'subscapularis'], ['scapula', 'subscapularis']))).toEqual([]);
  });

  it('says which step no ray meets, with file and field', () => {
    expect(problems(ladder, rays(['infraspinatus', 'scapula']))).toEqual([
      'regions/upper-limb.ts: scapula.beneath.3: feminine: no ray meets subscapularis: does it belong here, or does the model leave it out?',
    ]);
  });

  it('does not take for met what lies on the far side of the body', () => {
    const [far] = rays(['infraspinatus', 'scapula']);
    const beyond: Ray = { ...far!, met: [...far!.met, { id: 'subscapularis', side: 'right', through: 0.8 }] };
    expect(problems(ladder, [beyond])[0]).toContain('no ray meets subscapularis');
  });

  it('says which steps are the wrong way round, where most rays agree', () => {
    const turned = ['infraspinatus', 'subscapularis', 'scapula'] as const;
    const said = ['infraspinatus', 'scapula', 'subscapularis'] as const;
    expect(problems(ladder, rays(turned, turned, turned, said))).toEqual([
      'regions/upper-limb.ts: scapula.beneath.3: feminine: subscapularis is said after scapula, but 75 % of the rays that meet both enter it first',
    ]);
    expect(problems(ladder, rays(turned, said))).toEqual([]);
  });

  it('says what much of the place has beneath it and the ladder leaves out, but not what lies beyond its last step', () => {
    const found = problems(ladder, rays(['infraspinatus', 'teres-major', 'scapula', 'subscapularis', 'lung-right'], ['scapula', 'subscapularis', 'lung-right']));
    expect(found).toEqual([
      'regions/upper-limb.ts: scapula.beneath: feminine: leaves out teres-major, which 50 % of the rays meet before the last step',
    ]);
  });

  it('lets little pass', () => {
    const own = ['infraspinatus', 'scapula', 'subscapularis'] as const;
    expect(problems(ladder, rays(['teres-major', ...own], own, own, own))).toEqual([]);
  });

  it('meets a step of several by any of them', () => {
    const ribs = [...ladder, drawn(bone('Ribs', 'Ribs'), 'rib-4', 'rib-5')];
    const own = ['infraspinatus', 'scapula', 'subscapularis'] as const;
    expect(problems(ribs, rays([...own, 'rib-5']))).toEqual([]);
  });

  it('honours an exception, and says when nothing needs it any more', () => {
    const exception: BeneathException = { region: 'scapula', kind: 'not met', structure: 'subscapularis', reason: 'Trial.' };
    expect(problems(ladder, rays(['infraspinatus', 'scapula']), [exception])).toEqual([]);
    expect(problems(ladder, rays(['infraspinatus', 'scapula', 'subscapularis']), [exception])).toEqual([
      'regions/beneathExceptions.ts: scapula, not met, subscapularis: no longer happens in any body: take it out',
    ]);
  });
});

describe('the ladders', () => {
  const layers: readonly Layer[] = REGION_BASES.flatMap((base) => content.regions[base].beneath);

  it('link most of their steps to what is drawn, and every muscle of the content is its own structure', () => {
    expect(layers.filter((layer) => structuresOf(layer).length > 0).length).toBeGreaterThan(250);
    const ofMuscles = layers.filter(({ what }) => typeof what === 'string');
    expect(ofMuscles.map(structuresOf)).toEqual(ofMuscles.map(({ what }) => [what]));
  });

  it('have an exception only once, each with a reason', () => {
    const cases = beneathExceptions.map(({ region, kind, structure, inner }) => `${region} ${kind} ${structure} ${inner ?? ''}`);
    expect(new Set(cases).size).toBe(cases.length);
    expect(beneathExceptions.filter(({ reason }) => reason.length < 15)).toEqual([]);
    for (const { kind, inner } of beneathExceptions) expect(inner !== undefined).toBe(kind === 'order');
  });
});
