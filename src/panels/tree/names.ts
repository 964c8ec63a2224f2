/** What the frame calls a place or a choice: the plain name, with its side where it has one. */
import { conditionNames } from '#content/conditions/names.ts';
import type { RegionId } from '#content/ids.ts';
import { muscleNames } from '#content/muscles/names.ts';
import { regionNames } from '#content/regions/names.ts';
import { riskNames } from '#content/risks/names.ts';
import { regionBaseOf, sideOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import type { Selection } from '#state/store.ts';
import { structureName } from '../inside/anatomy.ts';

/** "Top of the shoulder, right"; midline places have no side. */
export function placeName(id: RegionId): string {
  const name = regionNames[regionBaseOf(id)].plain;
  const side = sideOf(id);
  return side ? t('placeWithSide', name, side) : name;
}

/** The name of whatever is chosen. */
export function selectionName(selection: Selection): string {
  switch (selection.kind) {
    case 'region':
      return placeName(selection.id);
    case 'condition':
      return conditionNames[selection.id].plain;
    case 'risk':
      return riskNames[selection.id].plain;
    case 'muscle':
      return muscleNames[selection.id].plain;
    case 'structure':
      return structureName(selection.id, 'patient');
  }
}
