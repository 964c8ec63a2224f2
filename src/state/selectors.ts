/**
 * What follows from the state and the light content tables: pure functions,
 * shared by scene, tree and legend, so that all three show the same thing.
 */
import { conditionRegions } from '#content/conditions/names.ts';
import type { StructureId } from '#content/generated/anatomy-ids.ts';
import type { RegionBase, RegionId } from '#content/ids.ts';
import { muscleRegions } from '#content/muscles/names.ts';
import { riskRegions } from '#content/risks/names.ts';
import { isMuscleStructure } from '#domain/structureKey.ts';
import { regionIdOf } from '#domain/regionId.ts';
import type { Selection, State, ViewName } from './store.ts';

/** Both sides of a paired region, or the one of a midline region. */
export function idsOf(base: RegionBase): readonly RegionId[] {
  return [...new Set([regionIdOf(base, 'left'), regionIdOf(base, 'right')])];
}

/** Every region id that a choice lights up; a region lights itself alone. Main place first. */
export function regionsOf(selection: Selection | null): readonly RegionId[] {
  if (!selection) return [];
  switch (selection.kind) {
    case 'region':
      return [selection.id];
    case 'condition':
      return conditionRegions[selection.id].flatMap(idsOf);
    case 'risk':
      return riskRegions[selection.id].flatMap(idsOf);
    case 'muscle':
      return muscleRegions[selection.id].flatMap(idsOf);
    case 'structure':
      return isMuscleStructure(selection.id) ? muscleRegions[selection.id].flatMap(idsOf) : [];
  }
}

/** How a structure is chosen: one that the content describes as a muscle is that muscle. */
export function selectionOfStructure(id: StructureId): Selection {
  return isMuscleStructure(id) ? { kind: 'muscle', id } : { kind: 'structure', id };
}

const hazardous = new Set<RegionBase>(Object.values(riskRegions).flat());
const treatable = new Set<RegionBase>(Object.values(conditionRegions).flat());

/** True where some risk zone lies. */
export function hasRisk(base: RegionBase): boolean {
  return hazardous.has(base);
}

/** True where a clinic page names a complaint that is treated there. */
export function isTreatable(base: RegionBase): boolean {
  return treatable.has(base);
}

/** What the page Before treatment shows on the body: the place that three of its reasons belong to. */
const LOW_BACK: Selection = { kind: 'condition', id: 'low-back-pain' };

/** True while a document page has borrowed the body: what the reader chose and how they turned it rests meanwhile. */
export function isBodyLent({ page }: Pick<State, 'page'>): boolean {
  return page === 'before-treatment';
}

/** What is lit on the body now: the page's own place while it is lent, else the reader's choice. */
export function shownSelection(state: Pick<State, 'page' | 'selection'>): Selection | null {
  return isBodyLent(state) ? LOW_BACK : state.selection;
}

/** The named view that holds now: the whole body from behind while it is lent, else the one last asked for. */
export function shownView(state: Pick<State, 'page' | 'view'>): ViewName | null {
  return isBodyLent(state) ? 'back' : state.view;
}
